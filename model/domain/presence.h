// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/clock.h"
#include "model/domain/source.h"

#include <QString>

#include <optional>

namespace Model {

using TimePoint = Ami::TimePoint;

/// What somebody says of themselves, beside what the phone says.
struct Presence
{
    enum class Kind { NotSet, Available, Away, Break, DoNotDisturb };

    Kind kind = Kind::NotSet;
    QString type;    ///< of a break: "lunch"
    QString message; ///< free text of the presence provider
    Source source = Source::Unknown;
    /// Since when it was observed without a gap, or when it began as reported by the PBX.
    std::optional<TimePoint> since;
    bool beginningSeen = false; ///< it began at `since`; otherwise then or earlier. Not kept

    /// The same for whoever looks at it; when and how it was learned may differ.
    bool sameAs(const Presence &other) const
    {
        return kind == other.kind && type == other.type && message == other.message
            && isQueuePause() == other.isQueuePause();
    }
    /// A queue let the member rest, in contrast to a break that a presence provider tells.
    bool isQueuePause() const
    {
        return kind == Kind::Break
            && (source == Source::QueueMember || source == Source::QueueMemberPause);
    }

    bool operator==(const Presence &) const = default;
};

/// "available", "away", "break", "dnd"; empty for NotSet
QString toString(Presence::Kind kind);
Presence::Kind presenceKindOf(const QString &word);

} // namespace Model
