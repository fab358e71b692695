// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/queuemembers.h"

#include <algorithm>

namespace Model {

namespace {

constexpr QLatin1String HintPrefix("hint:");
constexpr QLatin1String LocalPrefix("Local/");
constexpr std::chrono::seconds ClockTolerance(2);

} // namespace

QString memberKey(const Ami::QueueMember &member)
{
    const QString device =
        member.stateInterface.isEmpty() ? member.interface : member.stateInterface;
    if (device.startsWith(HintPrefix, Qt::CaseInsensitive))
        return device.mid(HintPrefix.size());
    if (device.startsWith(LocalPrefix, Qt::CaseInsensitive))
        return device.mid(LocalPrefix.size()).section(u'/', 0, 0);
    return device;
}

QStringList QueueMembers::keys() const
{
    QStringList keys;
    for (const Member &member : m_members)
        keys.append(member.key);
    return keys;
}

void QueueMembers::shiftTimes(std::chrono::milliseconds by)
{
    for (Member &member : m_members) {
        for (auto &[queue, pause] : member.queues) {
            if (pause && pause->since)
                *pause->since += by;
        }
    }
}

void QueueMembers::loseTimes()
{
    for (Member &member : m_members) {
        for (auto &[queue, pause] : member.queues) {
            if (!pause)
                continue;
            pause->since.reset();
            pause->beginningSeen = false;
        }
    }
}

void QueueMembers::keepTimesOf(const QueueMembers &older)
{
    for (auto member = m_members.begin(); member != m_members.end(); ++member) {
        const auto known = older.m_members.constFind(member.key());
        if (known == older.m_members.constEnd())
            continue;
        for (auto &[queue, pause] : member->queues) {
            const auto before = known->queues.find(queue);
            if (pause && before != known->queues.end() && before->second
                && isSame(*pause, *before->second))
                pause = before->second;
        }
    }
}

/// True if a listed pause is the known one. The list has the server's time in whole seconds; a much
/// later one is another pause.
bool QueueMembers::isSame(const Pause &listed, const Pause &known)
{
    if (listed.reason != known.reason || !known.since)
        return false;
    if (listed.beginningSeen && !known.beginningSeen)
        return false;
    return !listed.beginningSeen || *listed.since - *known.since <= ClockTolerance;
}

QString QueueMembers::apply(const Ami::QueueMember &member, TimePoint now)
{
    const QString key = memberKey(member);
    if (member.change == Ami::QueueMember::Change::Removed) {
        const auto known = m_members.find(key);
        if (known != m_members.end() && known->queues.erase(member.queue) > 0
            && known->queues.empty())
            m_members.erase(known);
        return key;
    }
    Member &known = m_members[key];
    known.key = key;
    std::optional<Pause> &pause = known.queues[member.queue];
    if (!member.paused) {
        pause.reset();
        return key;
    }
    if (pause && pause->since && pause->reason == member.pausedReason)
        return key;
    // The event of a pause arrives when it happens; lists and other events have the server's time.
    const bool listed = member.change == Ami::QueueMember::Change::Listed;
    const bool isAgain = pause && pause->reason == member.pausedReason;
    const bool isDated = (listed || isAgain) && member.pausedSince;
    const TimePoint since =
        isDated ? std::min(now, TimePoint(std::chrono::seconds(*member.pausedSince))) : now;
    pause =
        Pause{member.pausedReason, since, listed ? Source::QueueMember : Source::QueueMemberPause,
              isDated || (!listed && !isAgain)};
    return key;
}

Presence QueueMembers::presence(const QString &key) const
{
    Presence presence;
    const auto known = m_members.constFind(key);
    if (known == m_members.constEnd())
        return presence;
    for (const auto &[queue, pause] : known->queues) {
        if (!pause)
            return {};
        const bool newest = !presence.since || pause->since > presence.since;
        if (newest || presence.type.isEmpty())
            presence.type = pause->reason.isEmpty() ? presence.type : pause->reason;
        if (newest) {
            presence.since = pause->since;
            presence.beginningSeen = pause->beginningSeen;
            presence.source = pause->source;
        }
    }
    presence.kind = Presence::Kind::Break;
    return presence;
}

} // namespace Model
