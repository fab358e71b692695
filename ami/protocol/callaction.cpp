// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/protocol/callaction.h"

namespace Ami {

namespace {

Action originate(const QString &device, const QString &callerId, std::chrono::milliseconds ringTime)
{
    return Action("Originate")
        .with("Channel", device)
        .with("CallerID", callerId)
        .with("Timeout", QString::number(ringTime.count()))
        .with("Async", QByteArrayView("true"));
}

Action &goTo(Action &action, const DialplanPlace &place)
{
    return action.with("Context", place.context).with("Exten", place.extension);
}

/// Quiet; until the channel hangs up, and not on to another one; nor waiting for one that is gone
/// already.
QByteArrayView optionsOf(SpyMode mode)
{
    switch (mode) {
    case SpyMode::Whisper:
        return "qESw";
    case SpyMode::Barge:
        return "qESB";
    case SpyMode::Listen:
        break;
    }
    return "qES";
}

} // namespace

Action originateCall(const QString &device, const DialplanPlace &place, const QString &callerId,
                     std::chrono::milliseconds ringTime)
{
    Action action = originate(device, callerId, ringTime);
    return goTo(action, place).with("Priority", QByteArrayView("1"));
}

Action originateSpy(const QString &device, const QString &channel, SpyMode mode,
                    const QString &callerId, std::chrono::milliseconds ringTime)
{
    return originate(device, callerId, ringTime)
        .with("Application", QByteArrayView("ChanSpy"))
        .with("Data", channel + u',' + QString::fromLatin1(optionsOf(mode)));
}

Action blindTransfer(const QString &channel, const DialplanPlace &place)
{
    Action action("BlindTransfer");
    return goTo(action.with("Channel", channel), place);
}

Action attendedTransfer(const QString &channel, const DialplanPlace &place)
{
    Action action("Atxfer");
    return goTo(action.with("Channel", channel), place);
}

Action redirect(const QString &channel, const DialplanPlace &place)
{
    Action action("Redirect");
    return goTo(action.with("Channel", channel), place).with("Priority", QByteArrayView("1"));
}

Action park(const QString &channel, const QString &announceTo)
{
    return Action("Park")
        .with("Channel", channel)
        .with("AnnounceChannel", announceTo)
        .with("TimeoutChannel", announceTo);
}

Action hangup(const QString &channel)
{
    return Action("Hangup").with("Channel", channel).with("Cause", QByteArrayView("16"));
}

Action queuePause(const QString &interface, bool paused, const QString &reason,
                  const QString &queue)
{
    Action action("QueuePause");
    action.with("Interface", interface).with("Paused", QByteArrayView(paused ? "true" : "false"));
    if (!queue.isEmpty())
        action.with("Queue", queue);
    if (!reason.isEmpty())
        action.with("Reason", reason);
    return action;
}

Action queueAdd(const QueueMembership &membership)
{
    Action action("QueueAdd");
    action.with("Queue", membership.queue)
        .with("Interface", membership.interface)
        .with("Penalty", QString::number(membership.penalty));
    if (!membership.memberName.isEmpty())
        action.with("MemberName", membership.memberName);
    if (!membership.stateInterface.isEmpty())
        action.with("StateInterface", membership.stateInterface);
    return action;
}

Action queueRemove(const QString &queue, const QString &interface)
{
    return Action("QueueRemove").with("Queue", queue).with("Interface", interface);
}

Action queuePenalty(const QString &queue, const QString &interface, int penalty)
{
    return Action("QueuePenalty")
        .with("Queue", queue)
        .with("Interface", interface)
        .with("Penalty", QString::number(penalty));
}

} // namespace Ami
