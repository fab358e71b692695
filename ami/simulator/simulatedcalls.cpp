// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/simulator/simulatedcalls.h"

#include "ami/simulator/callwire.h"
#include "ami/simulator/simulatedstate.h"

#include <algorithm>

namespace Ami {

using namespace SimulatedState;

namespace {

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

bool isOlder(const SimulatedChannel &one, const SimulatedChannel &other)
{
    const auto serial = [](const SimulatedChannel &channel) {
        const QString &id = channel.uniqueId;
        return QStringView(id).mid(id.lastIndexOf(u'.') + 1).toLongLong();
    };
    return serial(one) < serial(other);
}

/// While somebody asks about a transfer, nobody gives up but the one who asks, once there was an
/// answer.
bool mayEnd(SimulatedCall &talk, const QString &extension)
{
    return !talk.asking || (talk.asking->isAnswered() && talk.asker().agent.extension == extension);
}

} // namespace

SimulatedCalls::SimulatedCalls(Clock &clock, Options options, const QList<SimulatedAgent> &roster,
                               Desks desks, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_options(options)
    , m_desks(std::move(desks))
    , m_locals(*this, roster)
    , m_parking(clock.makeTimer())
    , m_random(options.seed)
{
    connect(m_parking.get(), &Timer::timedOut, this, &SimulatedCalls::endParking);
}

void SimulatedCalls::follow(const SimulatedAgent &agent, int status)
{
    const Wanted wanted(status);
    const QString &extension = agent.extension;
    const bool isFirst = !m_seen.contains(extension);
    m_seen.insert(extension);
    if (m_phones[extension].ring && !wanted.rings)
        endRing(extension, wanted.talks);
    if (const Call talk = m_phones[extension].talk;
        talk && !wanted.talks && mayEnd(*talk, extension))
        end(talk);
    if (wanted.talks && !m_phones[extension].talk)
        beginTalk(agent, isFirst);
    if (wanted.rings && !m_phones[extension].ring)
        seat(m_locals.receive(agent, isFirst || wanted.talks), extension, &Phone::ring);
    if (const Call talk = m_phones[extension].talk)
        hold(*talk, extension, wanted.held);
    if (!m_phones[extension].talk && !m_phones[extension].ring)
        m_phones.remove(extension);
    m_touched.removeAll(extension);
}

void SimulatedCalls::beginTalk(const SimulatedAgent &agent, bool isFirst)
{
    if (!isFirst && m_options.locals && chance(0.2)) {
        if (const Call call = m_locals.place(agent)) {
            seat(call, agent.extension, &Phone::talk);
            return;
        }
    }
    // What went on already may have come from either side.
    const bool inbound = isFirst && chance(0.6);
    const Call call = inbound ? m_locals.receive(agent, true) : begin(agent, false, false);
    seat(call, agent.extension, &Phone::ring);
    answer(call, agent.extension);
}

/// It no longer rings: it was answered, if the phone talks now and did not before.
void SimulatedCalls::endRing(const QString &extension, bool talks)
{
    const Phone phone = m_phones.value(extension);
    if (talks && !phone.talk)
        answer(phone.ring, extension);
    else if (!m_options.locals || !chance(0.3) || !m_locals.pickUp(phone.ring, extension))
        end(phone.ring);
}

bool SimulatedCalls::isConsulting(const QString &extension) const
{
    const Call talk = m_phones.value(extension).talk;
    return talk && (talk->asking || talk->isConsultation());
}

int SimulatedCalls::statusOf(const QString &extension) const
{
    const Phone phone = m_phones.value(extension);
    if (phone.ring)
        return phone.talk ? HintRingingInUse : HintRinging;
    if (!phone.talk)
        return HintIdle;
    return phone.talk->held == extension ? HintOnHold : HintInUse;
}

void SimulatedCalls::seat(const Call &call, const QString &extension, Call Phone::*place)
{
    if (extension.isEmpty())
        return;
    Phone &phone = m_phones[extension];
    if (phone.ring == call)
        phone.ring.reset();
    phone.*place = call;
    if (!m_touched.contains(extension))
        m_touched.append(extension);
}

void SimulatedCalls::drop(const Call &call)
{
    m_outside.removeOne(call);
    call->timer.reset();
    call->shortcut.reset();
    for (const CallEnd *end : call->ends())
        unseat(call, end->agent.extension);
}

void SimulatedCalls::unseat(const Call &call, const QString &extension)
{
    const auto phone = m_phones.find(extension);
    if (phone == m_phones.end())
        return;
    for (Call *place : {&phone->talk, &phone->ring}) {
        if (*place == call)
            place->reset();
    }
    if (!m_touched.contains(extension))
        m_touched.append(extension);
    if (!phone->talk && !phone->ring)
        m_phones.erase(phone);
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

SimulatedCalls::Call SimulatedCalls::begin(const SimulatedAgent &agent, bool inbound,
                                           bool throughQueue)
{
    const QString device = deviceOf(agent.extension);
    const QString number = outsideNumber(m_random());
    const auto call = std::make_shared<SimulatedCall>();
    CallEnd &own = inbound ? call->callee : call->caller;
    CallEnd &far = inbound ? call->caller : call->callee;
    own.agent = agent;
    // The caller's is made first: the number in its name says so.
    if (inbound)
        far.channel = channel(trunkDevice(), number, {});
    own.channel = channel(device, agent.extension, agent.name);
    if (!inbound)
        far.channel = channel(trunkDevice(), number, {});
    SimulatedChannel &caller = call->caller.channel;
    SimulatedChannel &callee = call->callee.channel;
    caller.state = ChannelRing;
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
        call->queue = agent.queue;
        caller.applicationData = call->queue + QStringLiteral(",t");
        setState(caller, ChannelUp);
        joinQueue(*call);
    } else {
        caller.applicationData = inbound ? device + QStringLiteral(",30")
                                         : QStringLiteral("%1/%2,30").arg(trunkDevice(), number);
    }
    emit happened(Wire::channelEvent("Newchannel", callee));
    emit happened(Wire::dialBegin(&caller, callee));
    caller.connectedNumber = callee.number;
    caller.connectedName = callee.callerName;
    setState(callee, ChannelRinging);
    return call;
}

void SimulatedCalls::answer(const Call &call, const QString &extension)
{
    if (!call->legs.empty()) {
        m_locals.answer(call, extension);
        return;
    }
    SimulatedChannel &caller = call->caller.channel;
    SimulatedChannel &callee = call->callee.channel;
    for (const CallEnd *end : call->ends())
        seat(call, end->agent.extension, &Phone::talk);
    callee.extension.clear();
    setState(callee, ChannelUp);
    if (call->order) {
        answerOrder(call);
        return;
    }
    emit happened(Wire::dialEnd(&caller, callee, "ANSWER"));
    call->answered = m_clock.now();
    if (call->waits)
        leaveQueue(*call);
    else if (caller.state != ChannelUp)
        setState(caller, ChannelUp);
    if (call->isConsultation())
        setState(call->nearHalf, ChannelUp);
    bridge(*call);
}

void SimulatedCalls::bridge(SimulatedCall &call)
{
    const QString bridge = QStringLiteral("demo-bridge-%1").arg(m_count++);
    emit happened(Wire::bridgeEvent("BridgeCreate", bridge, 0));
    int members = 0;
    for (SimulatedChannel *channel : {&call.callee.channel, &call.caller.channel}) {
        channel->bridge = bridge;
        emit happened(Wire::bridgeEvent("BridgeEnter", bridge, ++members, channel));
    }
}

void SimulatedCalls::unbridge(SimulatedCall &call, CallEnd &first, CallEnd &second)
{
    completeQueue(call);
    const QString bridge = first.channel.bridge;
    int members = 2;
    for (SimulatedChannel *channel : {&first.channel, &second.channel}) {
        channel->bridge.clear();
        emit happened(Wire::bridgeEvent("BridgeLeave", bridge, --members, channel));
    }
    emit happened(Wire::bridgeEvent("BridgeDestroy", bridge, 0));
}

void SimulatedCalls::joinQueue(SimulatedCall &call)
{
    call.waits = true;
    const SimulatedChannel &caller = call.caller.channel;
    const int waiting = m_queues.join(call.queue, caller, m_clock.now());
    emit happened(Wire::queueCallerJoin(caller, call.queue, waiting));
}

/// The agent takes it.
void SimulatedCalls::leaveQueue(SimulatedCall &call)
{
    call.waits = false;
    const SimulatedChannel &caller = call.caller.channel;
    const auto departure = m_queues.leave(call.queue, caller.uniqueId, m_clock.now());
    call.waited = departure.waited;
    m_queues.connectAgent(call.callee.agent.extension);
    emit happened(Wire::queueCallerLeave(caller, call.queue, departure));
    emit happened(Wire::agentConnect(caller, call.callee.channel,
                                     {call.queue, call.callee.agent.name, {}, call.waited, {}}));
}

void SimulatedCalls::abandonQueue(SimulatedCall &call)
{
    call.waits = false;
    const SimulatedChannel &caller = call.caller.channel;
    const auto departure = m_queues.leave(call.queue, caller.uniqueId, m_clock.now());
    m_queues.countAbandoned(call.queue);
    emit happened(Wire::queueCallerAbandon(caller, call.queue, departure));
    emit happened(Wire::queueCallerLeave(caller, call.queue, departure));
}

void SimulatedCalls::completeQueue(SimulatedCall &call)
{
    if (call.queue.isEmpty())
        return;
    const SimulatedAgent &agent = call.callee.agent;
    const auto talk = std::chrono::floor<std::chrono::seconds>(m_clock.now() - call.answered);
    m_queues.complete(call.queue, agent.extension, m_clock.now());
    emit happened(Wire::agentComplete(call.caller.channel, &call.callee.channel,
                                      {call.queue, agent.name, {}, call.waited, talk}));
}

/// The other one presses hold: that is what the lamp of this phone tells of.
void SimulatedCalls::hold(SimulatedCall &call, const QString &extension, bool held)
{
    if (call.asking || call.isConsultation())
        return;
    // One hold at a time: the other one's lasts until that phone lets go.
    if (!call.isAnswered() || held == (call.held == extension) || (held && !call.held.isEmpty()))
        return;
    call.held = held ? extension : QString();
    const CallEnd &other = call.caller.agent.extension == extension ? call.callee : call.caller;
    emit happened(Wire::channelEvent(held ? "Hold" : "Unhold", other.channel));
}

void SimulatedCalls::end(const Call &call)
{
    if (call->isConsultation()) {
        endConsultation(call);
        return;
    }
    if (call->asking && call->asking->isAnswered()) {
        completeTransfer(call);
        return;
    }
    if (call->asking)
        endConsultation(call->asking);
    if (!call->legs.empty()) {
        m_locals.cancel(call);
        return;
    }
    if (call->way) {
        m_locals.end(call, chance(0.5));
        return;
    }
    drop(call);
    const bool listened = !call->listensTo.isEmpty();
    const int cause = call->isAnswered() || listened ? NormalClearing : NoAnswer;
    if (listened)
        stopListening(*call);
    if (call->isAnswered())
        unbridge(*call, call->caller, call->callee);
    else if (call->caller.isThere())
        emit happened(Wire::dialEnd(&call->caller.channel, call->callee.channel, "NOANSWER"));
    else if (call->order)
        refuseOrder(*call->order, OriginateNoAnswer);
    if (call->callee.isThere())
        hangUp(call->callee, cause);
    if (call->waits)
        abandonQueue(*call);
    if (call->caller.isThere())
        hangUp(call->caller, cause);
}

QList<SimulatedCalls::Call> SimulatedCalls::calls() const
{
    QList<Call> all;
    QSet<const SimulatedCall *> seen;
    const auto add = [&](const Call &call) {
        if (!call || seen.contains(call.get()))
            return;
        seen.insert(call.get());
        all.append(call);
    };
    for (const Phone &phone : m_phones) {
        add(phone.talk);
        add(phone.ring);
        // Who is asked may be at no phone of ours.
        if (phone.talk)
            add(phone.talk->asking);
    }
    for (const Call &call : m_outside)
        add(call);
    return all;
}

/// Of each call the oldest first.
QList<SimulatedChannel> SimulatedCalls::channels() const
{
    QList<SimulatedChannel> all;
    for (const Call &call : calls()) {
        const qsizetype first = all.size();
        for (const CallEnd *end : call->ends()) {
            if (end->isThere())
                all.append(end->channel);
        }
        if (call->isConsultation())
            all.append(call->nearHalf);
        for (const LocalLeg &leg : call->legs)
            all += {leg.listedOne(), leg.two};
        if (call->way)
            all += {call->way->one, call->way->two};
        std::sort(all.begin() + first, all.end(), isOlder);
    }
    for (const Parked &parked : m_parked)
        all.append(parked.end.channel);
    return all;
}

QList<SimulatedCalls::Bridge> SimulatedCalls::bridges() const
{
    QList<Bridge> all;
    for (const SimulatedChannel &channel : channels()) {
        if (channel.bridge.isEmpty())
            continue;
        const auto known = std::find_if(all.begin(), all.end(), [&channel](const Bridge &bridge) {
            return bridge.id == channel.bridge;
        });
        if (known == all.end())
            all.append({channel.bridge, 1});
        else
            ++known->channels;
    }
    return all;
}

} // namespace Ami
