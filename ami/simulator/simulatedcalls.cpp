// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/simulator/simulatedcalls.h"

#include "ami/simulator/callwire.h"

namespace Ami {

namespace {

constexpr int Ring = 4; // AST_STATE of include/asterisk/channelstate.h
constexpr int Ringing = 5;
constexpr int Up = 6;

constexpr int NormalClearing = 16; // Q.850
constexpr int NoAnswer = 19;

/// Numbers of the range that is kept for plays and films.
QString outsideNumber(quint32 random)
{
    return QStringLiteral("+4420794600%1").arg(random % 100, 2, 10, QLatin1Char('0'));
}

/// The calls that a hint's status stands for.
struct Wanted
{
    explicit Wanted(int status)
    {
        constexpr int Unavailable = 4;
        if (status <= 0 || (status & Unavailable) != 0)
            return;
        rings = (status & 8) != 0;
        held = (status & 16) != 0;
        talks = held || (status & 3) != 0; // in use, busy
    }

    bool rings = false;
    bool talks = false;
    bool held = false;
};

} // namespace

SimulatedCalls::SimulatedCalls(Clock &clock, quint32 seed, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_random(seed)
{
}

void SimulatedCalls::follow(const SimulatedAgent &agent, int status)
{
    const Wanted wanted(status);
    const bool isFirst = !m_seen.contains(agent.extension);
    m_seen.insert(agent.extension);
    Phone &phone = m_phones[agent.extension];
    if (phone.ring && !wanted.rings)
        endRing(phone, wanted.talks);
    if (phone.talk && !wanted.talks) {
        end(*phone.talk);
        phone.talk.reset();
    }
    if (wanted.talks && !phone.talk) {
        // What went on already may have come from either side.
        phone.talk = begin(agent, isFirst && chance(0.6));
        answer(*phone.talk);
    }
    if (wanted.rings && !phone.ring)
        phone.ring = begin(agent, true);
    if (phone.talk)
        hold(*phone.talk, wanted.held);
    if (!phone.talk && !phone.ring)
        m_phones.remove(agent.extension);
}

/// It no longer rings: it was answered, if the phone talks now and did not before.
void SimulatedCalls::endRing(Phone &phone, bool talks)
{
    if (talks && !phone.talk) {
        answer(*phone.ring);
        phone.talk = phone.ring;
    } else {
        end(*phone.ring);
    }
    phone.ring.reset();
}

SimulatedChannel SimulatedCalls::channel(const QString &device, const QString &number,
                                         const QString &name)
{
    SimulatedChannel made;
    made.began = m_clock.now();
    const auto seconds = std::chrono::floor<std::chrono::seconds>(made.began);
    made.uniqueId =
        QStringLiteral("demo-%1.%2").arg(seconds.time_since_epoch().count()).arg(m_count);
    made.linkedId = made.uniqueId;
    made.name = QStringLiteral("%1-%2").arg(device).arg(m_count, 8, 16, QLatin1Char('0'));
    made.number = number;
    made.callerName = name;
    ++m_count;
    return made;
}

void SimulatedCalls::setState(SimulatedChannel &channel, int state)
{
    channel.state = state;
    emit happened(Wire::channelEvent("Newstate", channel));
}

SimulatedCalls::Call SimulatedCalls::begin(const SimulatedAgent &agent, bool inbound)
{
    const QString device = QStringLiteral("PJSIP/") + agent.extension;
    const QString trunk = QStringLiteral("PJSIP/trunk");
    const QString number = outsideNumber(m_random());
    const bool throughQueue = inbound && chance(0.6);
    Call call;
    call.agent = agent;
    call.inbound = inbound;
    if (inbound) {
        call.trunk = channel(trunk, number, {});
        call.phone = channel(device, agent.extension, agent.name);
    } else {
        call.phone = channel(device, agent.extension, agent.name);
        call.trunk = channel(trunk, number, {});
    }
    SimulatedChannel &caller = call.caller();
    SimulatedChannel &callee = call.callee();
    caller.state = Ring;
    caller.extension = inbound ? agent.extension : number;
    caller.application = throughQueue ? QStringLiteral("Queue") : QStringLiteral("Dial");
    callee.linkedId = caller.uniqueId;
    callee.application = throughQueue ? QStringLiteral("AppQueue") : QStringLiteral("AppDial");
    callee.applicationData = QStringLiteral("(Outgoing Line)");
    callee.extension = caller.extension;
    callee.connectedNumber = caller.number;
    callee.connectedName = caller.callerName;
    emit happened(Wire::channelEvent("Newchannel", caller));
    if (throughQueue) {
        call.queue = queueOf(agent);
        caller.applicationData = call.queue + QStringLiteral(",t");
        setState(caller, Up);
        joinQueue(call);
    } else {
        caller.applicationData = inbound ? device + QStringLiteral(",30")
                                         : QStringLiteral("%1/%2,30").arg(trunk, number);
    }
    emit happened(Wire::channelEvent("Newchannel", callee));
    emit happened(Wire::dialBegin(caller, callee));
    caller.connectedNumber = callee.number;
    caller.connectedName = callee.callerName;
    setState(callee, Ringing);
    return call;
}

void SimulatedCalls::answer(Call &call)
{
    SimulatedChannel &caller = call.caller();
    SimulatedChannel &callee = call.callee();
    callee.extension.clear();
    setState(callee, Up);
    emit happened(Wire::dialEnd(caller, callee, "ANSWER"));
    call.answered = m_clock.now();
    if (call.waits)
        leaveQueue(call);
    else if (caller.state != Up)
        setState(caller, Up);
    const QString bridge = QStringLiteral("demo-bridge-%1").arg(m_count++);
    emit happened(Wire::bridgeEvent("BridgeCreate", bridge, 0));
    int members = 0;
    for (SimulatedChannel *channel : {&callee, &caller}) {
        channel->bridge = bridge;
        emit happened(Wire::bridgeEvent("BridgeEnter", bridge, ++members, channel));
    }
}

void SimulatedCalls::joinQueue(Call &call)
{
    call.waits = true;
    const int waiting = m_queues.join(call.queue, call.caller(), m_clock.now());
    emit happened(Wire::queueCallerJoin(call.caller(), call.queue, waiting));
}

/// The agent takes it.
void SimulatedCalls::leaveQueue(Call &call)
{
    call.waits = false;
    const auto departure = m_queues.leave(call.queue, call.caller().uniqueId, m_clock.now());
    call.waited = departure.waited;
    m_queues.connectAgent(call.agent.extension);
    emit happened(Wire::queueCallerLeave(call.caller(), call.queue, departure));
    emit happened(Wire::agentConnect(call.caller(), call.callee(),
                                     {call.queue, call.agent.name, call.waited, {}}));
}

void SimulatedCalls::abandonQueue(Call &call)
{
    call.waits = false;
    const auto departure = m_queues.leave(call.queue, call.caller().uniqueId, m_clock.now());
    m_queues.countAbandoned(call.queue);
    emit happened(Wire::queueCallerAbandon(call.caller(), call.queue, departure));
    emit happened(Wire::queueCallerLeave(call.caller(), call.queue, departure));
}

/// The other one presses hold: that is what the lamp of this phone tells of.
void SimulatedCalls::hold(Call &call, bool held)
{
    if (std::exchange(call.held, held) != held)
        emit happened(Wire::channelEvent(held ? "Hold" : "Unhold", call.trunk));
}

void SimulatedCalls::end(Call &call)
{
    SimulatedChannel &caller = call.caller();
    SimulatedChannel &callee = call.callee();
    const int cause = call.isAnswered() ? NormalClearing : NoAnswer;
    if (call.isAnswered()) {
        if (!call.queue.isEmpty()) {
            const auto talk =
                std::chrono::floor<std::chrono::seconds>(m_clock.now() - call.answered);
            m_queues.complete(call.queue, call.agent.extension, m_clock.now());
            emit happened(Wire::agentComplete(caller, callee,
                                              {call.queue, call.agent.name, call.waited, talk}));
        }
        const QString bridge = caller.bridge;
        int members = 2;
        for (SimulatedChannel *channel : {&caller, &callee}) {
            channel->bridge.clear();
            emit happened(Wire::bridgeEvent("BridgeLeave", bridge, --members, channel));
        }
        emit happened(Wire::bridgeEvent("BridgeDestroy", bridge, 0));
    } else {
        emit happened(Wire::dialEnd(caller, callee, "NOANSWER"));
    }
    emit happened(Wire::hangup(callee, cause));
    if (call.waits)
        abandonQueue(call);
    emit happened(Wire::hangup(caller, cause));
}

QList<SimulatedChannel> SimulatedCalls::channels() const
{
    QList<SimulatedChannel> all;
    for (const Phone &phone : m_phones) {
        for (const auto &call : {phone.talk, phone.ring}) {
            if (call)
                all << call->phone << call->trunk;
        }
    }
    return all;
}

QStringList SimulatedCalls::bridges() const
{
    QStringList all;
    for (const Phone &phone : m_phones) {
        if (phone.talk)
            all.append(phone.talk->phone.bridge);
    }
    return all;
}

} // namespace Ami
