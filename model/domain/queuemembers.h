// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/event.h"
#include "model/domain/devicekey.h"
#include "model/domain/presence.h"

#include <QHash>
#include <QStringList>

#include <map>

namespace Model {

/// Who is a member of which queues, and rests from them. A member stands for what its state is
/// watched by: a device "PJSIP/1001", or an extension "hint:1001@from-internal".
class QueueMembers
{
public:
    QStringList keys() const;
    /// The connection was lost. The beginnings of pauses must be reported again.
    void loseTimes();
    /// The wall clock was set by this step.
    void shiftTimes(std::chrono::milliseconds by);
    /// Pauses that `older` knew already began when it says so: it may have seen them begin.
    void keepTimesOf(const QueueMembers &older);
    /// Returns the key of the member that it is about.
    QString apply(const Ami::QueueMember &member, TimePoint now);
    /// A break while the member is paused in all of its queues; NotSet otherwise.
    Presence presence(const QString &key) const;

private:
    struct Pause
    {
        QString reason;
        std::optional<TimePoint> since; ///< nothing after a lost connection
        Source source = Source::Unknown;
        bool beginningSeen = false; ///< seen, or reported by the PBX
    };
    /// By queue. A tree: most members are in a few queues, and a hash has room for dozens at once.
    static bool isSame(const Pause &listed, const Pause &known);
    using Memberships = std::map<QString, std::optional<Pause>>;

    struct Member
    {
        QString key; ///< as the PBX writes it
        Memberships queues;
    };

    QHash<DeviceKey, Member> m_members;
};

/// "PJSIP/1001", or "1001@from-internal" for a member that is an extension.
QString memberKey(const Ami::QueueMember &member);

} // namespace Model
