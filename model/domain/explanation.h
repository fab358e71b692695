// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/witnesses.h"

namespace Model {

/// One thing that somebody said about an extension.
struct Evidence
{
    enum class Witness { Hint, Device, Contact, Presence };

    Witness witness = Witness::Hint;
    QString subject; ///< the context, the device, the contact's URI, or what the presence is about
    QString says;    ///< in Asterisk's words: "Idle", "NOT_INUSE", "Reachable"
    std::optional<std::chrono::microseconds> roundTrip;
    std::optional<TimePoint> since; ///< since when that was observed
    Source source = Source::Unknown;
    bool beginningSeen = false; ///< it began at `since`; otherwise then or earlier

    bool operator==(const Evidence &) const = default;
};

/// Why an extension is shown as it is.
struct Explanation
{
    QString extension;
    QString context;
    QList<Evidence> evidence; ///< the hint first, then its devices, contacts and presence
    Contradiction contradiction = Contradiction::None;
    bool confirmed = false; ///< somebody vouches for it at present
    QString sentence;       ///< the same in plain words
};

/// `stale`: nothing vouches for the board at present.
Explanation explain(const Extension &row, const Witnesses &witnesses, bool stale);

/// In the middle of a sentence: "on a call".
QString stateText(Lamp lamp);
/// "hint", "device", "contact", "presence"
QString toString(Evidence::Witness witness);

} // namespace Model
