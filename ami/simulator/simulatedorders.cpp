// SPDX-License-Identifier: GPL-3.0-or-later

// What a manager session asks the demo PBX to do with its calls.

#include "ami/simulator/callwire.h"
#include "ami/simulator/simulatedcalls.h"
#include "ami/simulator/simulatedstate.h"

#include <algorithm>

namespace Ami {

using namespace SimulatedState;

namespace {

/// "+442079460018", "02079460018"; shorter ones are extensions.
bool isOutside(const QString &number)
{
    constexpr qsizetype Shortest = 6;
    const QString digits = number.startsWith(u'+') ? number.mid(1) : number;
    return digits.size() >= Shortest
        && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

bool SimulatedCalls::isDiallable(const QString &extension) const
{
    return isOutside(extension) || m_desks(extension);
}

SimulatedCalls::Place SimulatedCalls::placeOf(const QString &channel) const
{
    for (const Call &call : calls()) {
        if (call->caller.channel.name == channel)
            return {call, &call->caller, &call->callee};
        if (call->callee.channel.name == channel)
            return {call, &call->callee, &call->caller};
        if (call->isConsultation() && call->nearHalf.name == channel)
            return {call, &call->caller, &call->callee};
        if (const Place place = placeAmongLocals(call, channel); place.call)
            return place;
    }
    return {};
}

/// A Local half is no end of a call.
SimulatedCalls::Place SimulatedCalls::placeAmongLocals(const Call &call, const QString &channel)
{
    if (call->way && (call->way->one.name == channel || call->way->two.name == channel))
        return {call, nullptr, nullptr};
    for (LocalLeg &leg : call->legs) {
        if (leg.phone.channel.name == channel)
            return {call, &leg.phone, &call->caller};
        if (leg.one.name == channel || leg.two.name == channel)
            return {call, nullptr, nullptr};
    }
    return {};
}

bool SimulatedCalls::hasChannel(const QString &channel) const
{
    return !channel.isEmpty()
        && (placeOf(channel).call
            || std::any_of(m_parked.begin(), m_parked.end(), [&channel](const Parked &parked) {
                   return parked.end.channel.name == channel;
               }));
}

/// The last of a channel, and of those who listened to it.
void SimulatedCalls::hangUp(const CallEnd &end, int cause)
{
    for (const Call &call : calls()) {
        if (call->listensTo != end.channel.uniqueId)
            continue;
        emit happened(Wire::chanSpy("ChanSpyStop", call->callee.channel, end.channel));
        drop(call);
        emit happened(Wire::hangup(call->callee.channel, NormalClearing));
    }
    emit happened(Wire::hangup(end.channel, cause));
}

bool SimulatedCalls::hangUp(const QString &channel)
{
    if (const Place place = placeOf(channel); place.call) {
        // Who is held and hangs up leaves the others without a transfer.
        if (place.call->asking && place.end != &place.call->asker())
            endConsultation(place.call->asking);
        if (place.call->way && place.end)
            m_locals.end(place.call, place.end == &place.call->callee);
        else
            end(place.call);
        return true;
    }
    const auto parked =
        std::find_if(m_parked.begin(), m_parked.end(), [&channel](const Parked &candidate) {
            return candidate.end.channel.name == channel;
        });
    if (channel.isEmpty() || parked == m_parked.end())
        return false;
    const Parked gone = *parked;
    m_parked.erase(parked);
    armParking();
    emit happened(Wire::bridgeEvent("BridgeLeave", gone.end.channel.bridge, 0, &gone.end.channel));
    emit happened(Wire::parkedCall("ParkedCallGiveUp", gone, m_clock.now()));
    hangUp(gone.end, NormalClearing);
    return true;
}

bool SimulatedCalls::transfer(const QString &channel, const QString &extension)
{
    const Place place = placeOf(channel);
    if (!isTalking(channel))
        return false;
    m_locals.optimize(place.call);
    emit happened(Wire::blindTransfer(place.end->channel, place.other->channel, extension));
    unbridge(*place.call, *place.end, *place.other);
    drop(place.call);
    hangUp(*place.end, NormalClearing);
    dial(*place.other, extension);
    return true;
}

bool SimulatedCalls::isTalking(const QString &channel) const
{
    const Place place = placeOf(channel);
    return place.call && place.end && place.call->isAnswered() && !place.call->asking
        && !place.call->isConsultation() && !(place.call->way && place.call->way->isKept);
}

/// One that rings somebody or waits in a queue gives up first.
bool SimulatedCalls::redirect(const QString &channel, const QString &extension)
{
    const Place place = placeOf(channel);
    if (!place.call || !place.end || place.call->isConsultation())
        return false;
    const CallEnd moved = *place.end;
    if (!place.call->legs.empty() && place.end == &place.call->caller) {
        m_locals.cancel(place.call, true);
        dial(moved, extension);
        return true;
    }
    if (!place.call->legs.empty() || !place.other->isThere())
        return false;
    m_locals.optimize(place.call);
    if (place.call->way) {
        m_locals.end(place.call, place.end == &place.call->callee, place.end);
        dial(moved, extension);
        return true;
    }
    if (place.call->asking)
        endConsultation(place.call->asking);
    if (place.call->isAnswered()) {
        unbridge(*place.call, *place.end, *place.other);
    } else {
        emit happened(
            Wire::dialEnd(&place.call->caller.channel, place.call->callee.channel, "CANCEL"));
        if (place.call->waits)
            abandonQueue(*place.call);
    }
    drop(place.call);
    hangUp(*place.other, NormalClearing);
    dial(*place.end, extension);
    return true;
}

bool SimulatedCalls::park(const QString &channel)
{
    const Place place = placeOf(channel);
    if (!isTalking(channel))
        return false;
    m_locals.optimize(place.call);
    int space = FirstParkingSpace;
    for (const Parked &parked : m_parked)
        space = std::max(space, parked.space + 1);
    CallEnd end = *place.end;
    const QString lot = QStringLiteral("demo-parking-%1").arg(m_count++);
    emit happened(Wire::bridgeEvent("BridgeCreate", lot, 0));
    unbridge(*place.call, *place.end, *place.other);
    drop(place.call);
    end.channel.bridge = lot;
    const Parked parked{end, place.other->agent.extension, space, m_clock.now()};
    m_parked.append(parked);
    emit happened(Wire::parkedCall("ParkedCall", parked, m_clock.now()));
    emit happened(Wire::bridgeEvent("BridgeEnter", lot, 1, &end.channel));
    hangUp(*place.other, NormalClearing);
    armParking();
    return true;
}

void SimulatedCalls::armParking()
{
    if (m_parked.isEmpty())
        m_parking->stop();
    else
        m_parking->start(std::max(m_parked.constFirst().since + ParkingTime - m_clock.now(),
                                  std::chrono::milliseconds(1)));
}

void SimulatedCalls::endParking()
{
    while (!m_parked.isEmpty() && m_clock.now() - m_parked.constFirst().since >= ParkingTime)
        giveBack(m_parked.takeFirst());
    armParking();
    emit timePassed();
}

void SimulatedCalls::giveBack(const Parked &parked)
{
    CallEnd end = parked.end;
    emit happened(Wire::parkedCall("ParkedCallTimeOut", parked, m_clock.now()));
    emit happened(Wire::bridgeEvent("BridgeLeave", end.channel.bridge, 0, &end.channel));
    emit happened(Wire::bridgeEvent("BridgeDestroy", end.channel.bridge, 0));
    dial(end, parked.parker);
}

bool SimulatedCalls::canRing(const std::optional<Desk> &desk) const
{
    return desk && desk->isReachable && !m_phones.value(desk->agent.extension).ring;
}

/// From a channel that is there already, and is hung up where nobody can be rung.
void SimulatedCalls::dial(CallEnd from, const QString &extension)
{
    const auto desk = m_desks(extension);
    from.channel.bridge.clear();
    from.channel.extension = extension;
    from.channel.application = QStringLiteral("Dial");
    const auto call = std::make_shared<SimulatedCall>();
    call->caller = from;
    if (!desk && isOutside(extension))
        dialOutside(call, extension);
    else if (canRing(desk))
        ring(call, desk->agent);
    else
        hangUp(from, !desk ? NoRoute : desk->isReachable ? UserBusy : Unreachable);
}

/// From the call's caller.
void SimulatedCalls::ring(const Call &call, const SimulatedAgent &agent)
{
    SimulatedChannel &caller = call->caller.channel;
    call->callee.agent = agent;
    call->callee.channel = channel(deviceOf(agent.extension), agent.extension, agent.name);
    SimulatedChannel &callee = call->callee.channel;
    callee.linkedId = caller.linkedId;
    callee.extension = agent.extension;
    callee.application = QStringLiteral("AppDial");
    callee.applicationData = QStringLiteral("(Outgoing Line)");
    callee.connectedNumber = caller.number;
    callee.connectedName = caller.callerName;
    caller.applicationData = deviceOf(agent.extension) + QStringLiteral(",30");
    emit happened(Wire::channelEvent("Newchannel", callee));
    emit happened(Wire::dialBegin(&caller, callee));
    caller.connectedNumber = callee.number;
    caller.connectedName = callee.callerName;
    setState(callee, ChannelRinging);
    seat(call, call->caller.agent.extension, &Phone::talk);
    seat(call, agent.extension, &Phone::ring);
}

/// Everybody outside answers at once. Two outside have nobody's habits to end their call by.
void SimulatedCalls::dialOutside(const Call &call, const QString &number)
{
    SimulatedChannel &caller = call->caller.channel;
    call->callee.channel = channel(trunkDevice(), number, {});
    SimulatedChannel &callee = call->callee.channel;
    callee.linkedId = caller.linkedId;
    callee.connectedNumber = caller.number;
    callee.connectedName = caller.callerName;
    emit happened(Wire::channelEvent("Newchannel", callee));
    emit happened(Wire::dialBegin(&caller, callee));
    caller.connectedNumber = number;
    caller.connectedName.clear();
    answer(call);
    if (call->caller.agent.extension.isEmpty() && !call->isConsultation()) {
        m_outside.append(call);
        limit(call, OutsideTalk);
    }
}

void SimulatedCalls::limit(const Call &call, std::chrono::milliseconds length)
{
    call->timer = m_clock.makeTimer();
    const std::weak_ptr<SimulatedCall> limited = call;
    // Queued, as the end of the call is the end of its timer.
    connect(
        call->timer.get(), &Timer::timedOut, this,
        [this, limited] {
            const Call late = limited.lock();
            if (!late || !late->timer)
                return;
            end(late);
            emit timePassed();
        },
        Qt::QueuedConnection);
    call->timer->start(length);
}

void SimulatedCalls::originate(const OriginateOrder &order)
{
    const QString extension = order.device.section(u'/', 1);
    const auto desk = m_desks(extension);
    if (!canRing(desk)) {
        refuseOrder(order, OriginateFailed);
        return;
    }
    const auto call = std::make_shared<SimulatedCall>();
    call->order = order;
    call->callee.agent = desk->agent;
    call->callee.channel = channel(order.device, extension, desk->agent.name);
    SimulatedChannel &phone = call->callee.channel;
    phone.extension = QStringLiteral("s");
    emit happened(Wire::channelEvent("Newchannel", phone));
    setState(phone, ChannelRinging);
    emit happened(Wire::dialBegin(nullptr, phone));
    seat(call, extension, &Phone::ring);
    limit(call, order.ringTime);
}

void SimulatedCalls::refuseOrder(const OriginateOrder &order, int reason)
{
    emit happened(Wire::originateResponse(order, reason));
}

/// The phone that Originate rang was picked up.
void SimulatedCalls::answerOrder(const Call &call)
{
    const OriginateOrder order = *std::exchange(call->order, std::nullopt);
    call->timer.reset();
    SimulatedChannel &phone = call->callee.channel;
    emit happened(Wire::dialEnd(nullptr, phone, "ANSWER"));
    emit happened(Wire::originateResponse(order, OriginateAnswered, &phone));
    phone.application = order.application;
    phone.applicationData = order.data;
    if (order.application.isEmpty()) {
        drop(call);
        dial(call->callee, order.extension);
    } else {
        listen(call);
    }
}

void SimulatedCalls::listen(const Call &call)
{
    const Place heard = placeOf(call->callee.channel.applicationData.section(u',', 0, 0));
    if (!heard.call || !heard.end) {
        end(call);
        return;
    }
    call->listensTo = heard.end->channel.uniqueId;
    call->answered = m_clock.now();
    emit happened(Wire::chanSpy("ChanSpyStart", call->callee.channel, heard.end->channel));
}

void SimulatedCalls::stopListening(const SimulatedCall &call)
{
    for (const SimulatedChannel &heard : channels()) {
        if (heard.uniqueId == call.listensTo)
            emit happened(Wire::chanSpy("ChanSpyStop", call.callee.channel, heard));
    }
}

} // namespace Ami
