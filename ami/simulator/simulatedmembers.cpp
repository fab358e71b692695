// SPDX-License-Identifier: GPL-3.0-or-later

// The queue members of the demo PBX.

#include "ami/simulator/simulatedpbx.h"
#include "ami/simulator/simulatedstate.h"

namespace Ami {

using namespace SimulatedState;

namespace {

/// The same as a number of include/asterisk/devicestate.h, as queues tell it.
int memberStateOf(int status)
{
    switch (status) {
    case HintIdle:
        return 1;
    case HintInUse:
        return 2;
    case HintBusy:
        return 3;
    case HintUnavailable:
        return 5;
    case HintRinging:
        return 6;
    case HintRingingInUse:
        return 7;
    case HintOnHold:
        return 8;
    default:
        return 0;
    }
}

} // namespace

/// Some members behind Local channels take their state from the hint of their extension, others
/// from the Local channel itself, and some have no name.
SimulatedSeats::Seat SimulatedPbx::seatOf(const SimulatedAgent &agent, int place) const
{
    SimulatedSeats::Seat seat;
    seat.queue = agent.queue;
    seat.interface = deviceOf(agent.extension);
    seat.stateInterface = seat.interface;
    seat.memberName = agent.name;
    if (!m_options.locals || !SimulatedGroups::hasLocalMembers(agent.queue))
        return seat;
    seat.interface = SimulatedGroups::memberInterface(agent.extension);
    seat.stateInterface = seat.interface;
    if (place % 3 != 0)
        seat.stateInterface = QStringLiteral("hint:%1@%2").arg(agent.extension, context());
    else if (place % 2 == 0)
        seat.memberName = seat.interface;
    return seat;
}

QList<SimulatedSeats::Seat> SimulatedPbx::seatsOf(const QString &extension) const
{
    return m_seats.of(deviceOf(extension))
        + m_seats.of(SimulatedGroups::memberInterface(extension));
}

void SimulatedPbx::tellLocal(const QString &extension)
{
    for (const SimulatedSeats::Seat &seat :
         m_seats.of(SimulatedGroups::memberInterface(extension))) {
        if (isLocal(seat.stateInterface))
            emit memberChanged("QueueMemberStatus", memberOf(seat));
    }
}

QueueMember SimulatedPbx::memberOf(const SimulatedSeats::Seat &seat) const
{
    const auto seconds = [](TimePoint time) {
        return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
    };
    const QString extension = seat.interface.section(u'/', 1).section(u'@', 0, 0);
    QueueMember member;
    member.queue = seat.queue;
    member.interface = seat.interface;
    member.stateInterface = seat.stateInterface;
    member.name = seat.memberName;
    member.dynamic = seat.isDynamic;
    member.penalty = seat.penalty;
    member.paused = seat.paused;
    member.pausedReason = seat.reason;
    if (seat.pausedSince)
        member.pausedSince = seconds(*seat.pausedSince);
    constexpr int Invalid = 4; // AST_DEVICE_INVALID
    const Phone *known = phone(extension);
    member.state = known ? memberStateOf(known->status) : Invalid;
    if (known && isLocal(seat.stateInterface))
        member.state = memberStateOf(m_calls.isLocalInUse(extension) ? HintInUse : HintIdle);
    const SimulatedQueues::Seat counts = m_calls.queues().seat(extension);
    member.callsTaken = counts.callsTaken;
    member.inCall = counts.inCall;
    if (counts.lastCall)
        member.lastCall = seconds(*counts.lastCall);
    return member;
}

QList<QueueMember> SimulatedPbx::members(const QString &queue) const
{
    QList<QueueMember> all;
    for (const SimulatedSeats::Seat &seat : m_seats.in(queue))
        all.append(memberOf(seat));
    return all;
}

void SimulatedPbx::setPaused(const QString &extension, bool paused, const QString &reason)
{
    for (const SimulatedSeats::Seat &seat : seatsOf(extension)) {
        if (seat.paused != paused || seat.reason != reason)
            pauseSeat(seat.queue, seat.interface, paused, reason);
    }
}

bool SimulatedPbx::changeSeats(const QString &queue, const QString &interface,
                               const QByteArray &event,
                               const std::function<void(SimulatedSeats::Seat &)> &change)
{
    bool found = false;
    for (const SimulatedSeats::Seat &known : m_seats.of(interface)) {
        if (!queue.isEmpty() && known.queue != queue)
            continue;
        SimulatedSeats::Seat &seat = *m_seats.find(known.queue, interface);
        change(seat);
        emit memberChanged(event, memberOf(seat));
        found = true;
    }
    return found;
}

bool SimulatedPbx::pauseSeat(const QString &queue, const QString &interface, bool paused,
                             const QString &reason)
{
    return changeSeats(queue, interface, "QueueMemberPause", [&](SimulatedSeats::Seat &seat) {
        seat.paused = paused;
        seat.reason = reason;
        if (paused)
            seat.pausedSince = m_clock.now();
    });
}

bool SimulatedPbx::setPenalty(const QString &queue, const QString &interface, int penalty)
{
    return changeSeats(queue, interface, "QueueMemberPenalty",
                       [penalty](SimulatedSeats::Seat &seat) { seat.penalty = penalty; });
}

bool SimulatedPbx::addSeat(const SimulatedSeats::Seat &seat)
{
    if (!m_seats.add(seat))
        return false;
    emit memberChanged("QueueMemberAdded", memberOf(seat));
    return true;
}

bool SimulatedPbx::removeSeat(const QString &queue, const QString &interface)
{
    const auto gone = m_seats.remove(queue, interface);
    if (gone)
        emit memberChanged("QueueMemberRemoved", memberOf(*gone));
    return gone.has_value();
}

} // namespace Ami
