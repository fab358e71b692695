// SPDX-License-Identifier: GPL-3.0-or-later

// Attended transfers on the demo PBX, as Asterisk does them for Atxfer: a Local channel lies
// between who asks and who is asked, and goes away once the transfer is done.

#include "ami/simulator/callwire.h"
#include "ami/simulator/simulatedpbx.h"
#include "ami/simulator/simulatedstate.h"

namespace Ami {

using namespace SimulatedState;

bool SimulatedCalls::consult(const QString &channel, const QString &extension)
{
    const Place place = placeOf(channel);
    const auto desk = m_desks(extension);
    if (!place.call || !isTalking(channel) || extension == place.end->agent.extension
        || (desk ? !canRing(desk) : !isDiallable(extension)))
        return false;
    m_locals.optimize(place.call);
    const auto consultation = std::make_shared<SimulatedCall>();
    place.call->asking = consultation;
    consultation->askedFor = place.call;
    // One that had the other on hold itself has not any more.
    if (!place.call->held.isEmpty())
        m_touched.append(place.call->held);
    place.call->held = place.other->agent.extension;
    if (!place.call->held.isEmpty())
        m_touched.append(place.call->held);
    emit happened(Wire::channelEvent("Hold", place.end->channel));
    openWay(*place.call, *consultation, *place.end, extension);
    if (desk)
        ring(consultation, desk->agent);
    else
        dialOutside(consultation, extension);
    if (!consultation->isAnswered())
        setState(consultation->nearHalf, ChannelRinging);
    return true;
}

/// The asker goes from the talk into a bridge with the near half of a Local channel.
void SimulatedCalls::openWay(SimulatedCall &talk, SimulatedCall &consultation, CallEnd &asker,
                             const QString &extension)
{
    SimulatedChannel &near = consultation.nearHalf;
    SimulatedChannel &far = consultation.caller.channel;
    const QString device = QStringLiteral("Local/%1@%2").arg(extension, SimulatedPbx::context());
    near = channel(device, {}, {});
    far = channel(device, asker.channel.number, asker.channel.callerName);
    far.name = near.name + QStringLiteral(";2");
    near.name += QStringLiteral(";1");
    near.connectedNumber = asker.channel.number;
    near.connectedName = asker.channel.callerName;
    far.state = ChannelRing;
    for (SimulatedChannel *half : {&near, &far}) {
        half->linkedId = asker.channel.linkedId;
        half->extension = extension;
        emit happened(Wire::channelEvent("Newchannel", *half));
    }
    const QString asking = QStringLiteral("demo-bridge-%1").arg(m_count++);
    emit happened(Wire::bridgeEvent("BridgeCreate", asking, 0));
    emit happened(Wire::localBridge({near, far}, SimulatedPbx::context(), extension));
    near.bridge = asking;
    emit happened(Wire::bridgeEvent("BridgeEnter", asking, 1, &near));
    emit happened(Wire::bridgeEvent("BridgeLeave", asker.channel.bridge, 1, &asker.channel));
    asker.channel.bridge = asking;
    emit happened(Wire::bridgeEvent("BridgeEnter", asking, 2, &asker.channel));
    talk.timer.reset();
}

/// The asker is back in the call that was held.
void SimulatedCalls::endConsultation(const Call &consultation)
{
    const Call talk = consultation->askedFor.lock();
    if (!talk)
        return;
    CallEnd &asker = talk->asker();
    const CallEnd &held = &asker == &talk->caller ? talk->callee : talk->caller;
    const QString asking = consultation->nearHalf.bridge;
    drop(consultation);
    int cause = NormalClearing;
    if (consultation->isAnswered()) {
        unbridge(*consultation, consultation->callee, consultation->caller);
    } else {
        cause = NoAnswer;
        emit happened(
            Wire::dialEnd(&consultation->caller.channel, consultation->callee.channel, "NOANSWER"));
    }
    hangUp(consultation->callee, cause);
    hangUp(consultation->caller, cause);
    emit happened(Wire::bridgeEvent("BridgeLeave", asking, 1, &consultation->nearHalf));
    emit happened(Wire::hangup(consultation->nearHalf, cause));
    emit happened(Wire::bridgeEvent("BridgeLeave", asking, 0, &asker.channel));
    emit happened(Wire::bridgeEvent("BridgeDestroy", asking, 0));
    asker.channel.bridge = held.channel.bridge;
    emit happened(Wire::bridgeEvent("BridgeEnter", asker.channel.bridge, 2, &asker.channel));
    emit happened(Wire::channelEvent("Unhold", asker.channel));
    if (const QString extension = std::exchange(talk->held, {}); !extension.isEmpty())
        m_touched.append(extension);
    talk->asking.reset();
}

/// The asker hangs up after an answer.
void SimulatedCalls::completeTransfer(const Call &talk)
{
    const Call consultation = talk->asking;
    CallEnd &asker = talk->asker();
    CallEnd &held = &asker == &talk->caller ? talk->callee : talk->caller;
    SimulatedChannel &near = consultation->nearHalf;
    SimulatedChannel &far = consultation->caller.channel;
    const QString asking = near.bridge;
    const QString old = held.channel.bridge;
    const QString last = far.bridge;
    drop(talk);
    completeQueue(*talk);
    emit happened(Wire::bridgeEvent("BridgeLeave", asking, 1, &asker.channel));
    emit happened(Wire::bridgeEvent("BridgeLeave", asking, 0, &near));
    near.bridge = old;
    emit happened(Wire::bridgeEvent("BridgeEnter", old, 2, &near));
    emit happened(Wire::attendedTransfer(asker.channel, held.channel, {old, asking}));
    emit happened(Wire::bridgeEvent("BridgeDestroy", asking, 0));
    hangUp(asker, NormalClearing);
    emit happened(Wire::localOptimizationBegin({near, far}, held.channel));
    emit happened(Wire::bridgeEvent("BridgeLeave", old, 1, &held.channel));
    emit happened(Wire::bridgeEvent("BridgeLeave", last, 1, &far));
    held.channel.bridge = last;
    held.channel.connectedNumber = consultation->callee.channel.number;
    held.channel.connectedName = consultation->callee.channel.callerName;
    emit happened(Wire::bridgeEvent("BridgeEnter", last, 2, &held.channel));
    emit happened(Wire::localOptimizationEnd({near, far}));
    emit happened(Wire::bridgeEvent("BridgeLeave", old, 0, &near));
    emit happened(Wire::hangup(far, NormalClearing));
    emit happened(Wire::hangup(near, NormalClearing));
    emit happened(Wire::bridgeEvent("BridgeDestroy", old, 0));
    consultation->askedFor.reset();
    consultation->caller = held;
    for (const CallEnd *end : consultation->ends())
        seat(consultation, end->agent.extension, &Phone::talk);
    if (held.agent.extension.isEmpty() && consultation->callee.agent.extension.isEmpty()) {
        m_outside.append(consultation);
        limit(consultation, OutsideTalk);
    }
    talk->asking.reset();
}

} // namespace Ami
