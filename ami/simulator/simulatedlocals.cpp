// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/simulator/simulatedlocals.h"

#include "ami/simulator/callwire.h"
#include "ami/simulator/simulatedcalls.h"
#include "ami/simulator/simulatedstate.h"

#include <algorithm>

namespace Ami {

using namespace SimulatedState;

namespace {

constexpr qsizetype MostNeighbors = 20; // of whom a free one is looked for
constexpr qsizetype MostOthers = 2;     // who are rung besides the agent

QStringList extensionsOf(const std::vector<LocalLeg> &legs)
{
    QStringList extensions;
    for (const LocalLeg &leg : legs)
        extensions.append(leg.phone.agent.extension);
    return extensions;
}

auto legOf(const std::vector<LocalLeg> &legs, const QString &extension)
{
    return std::find_if(legs.begin(), legs.end(), [&extension](const LocalLeg &leg) {
        return leg.phone.agent.extension == extension;
    });
}

Wire::AgentCall memberCall(const SimulatedCall &call)
{
    return {call.queue,
            call.member.name,
            SimulatedGroups::memberInterface(call.member.extension),
            call.waited,
            {}};
}

} // namespace

SimulatedLocals::SimulatedLocals(SimulatedCalls &calls, const QList<SimulatedAgent> &roster)
    : m_calls(calls)
    , m_groups(roster)
    , m_dialler(hooks())
{
}

LocalHooks SimulatedLocals::hooks()
{
    LocalHooks hooks;
    hooks.send = [this](const QByteArray &message) { send(message); };
    hooks.makeChannel = [this](const QString &device, const QString &number, const QString &name) {
        return m_calls.channel(device, number, name);
    };
    hooks.makeBridge = [this] { return QStringLiteral("demo-bridge-%1").arg(m_calls.m_count++); };
    hooks.hangUp = [this](const CallEnd &end, int cause) { m_calls.hangUp(end, cause); };
    // Mostly the first of the threads, as the others start later; it is the caller's.
    hooks.choose = [this](const QList<QByteArray> &labels) -> qsizetype {
        return chance(0.7) ? 0 : qsizetype(m_calls.m_random() % quint32(labels.size()));
    };
    return hooks;
}

void SimulatedLocals::send(const QByteArray &message)
{
    emit m_calls.happened(message);
}

bool SimulatedLocals::chance(double share)
{
    return m_calls.chance(share);
}

SimulatedLocals::Call SimulatedLocals::receive(const SimulatedAgent &agent, bool alone)
{
    const bool throughQueue = chance(0.6);
    if (!m_calls.m_options.locals)
        return m_calls.begin(agent, true, throughQueue);
    if (throughQueue && SimulatedGroups::hasLocalMembers(agent.queue))
        return ringQueue(agent, alone);
    if (!throughQueue && !alone && chance(0.5)) {
        if (const Call call = chance(0.6) ? ringGroup(agent, true) : ringFollowMe(agent, true))
            return call;
    }
    return m_calls.begin(agent, true, throughQueue);
}

SimulatedLocals::Call SimulatedLocals::place(const SimulatedAgent &agent)
{
    return chance(0.6) ? ringGroup(agent, false) : ringFollowMe(agent, false);
}

QList<SimulatedAgent> SimulatedLocals::freeColleagues(const SimulatedAgent &agent) const
{
    QList<SimulatedAgent> free;
    for (const SimulatedAgent &colleague : m_groups.colleagues(agent, MostNeighbors)) {
        const QString &extension = colleague.extension;
        if (m_calls.m_seen.contains(extension) && !m_calls.m_phones.contains(extension)
            && m_calls.canRing(m_calls.m_desks(extension)))
            free.append(colleague);
    }
    return free;
}

/// From the agent's phone, or else from outside. What the far end dialled is the trunk's number.
void SimulatedLocals::placeCaller(SimulatedCall &call, const SimulatedAgent *agent,
                                  const QString &number, const QString &context)
{
    SimulatedChannel &caller = call.caller.channel;
    if (agent) {
        call.caller.agent = *agent;
        caller = m_calls.channel(deviceOf(agent->extension), agent->extension, agent->name);
        caller.extension = number;
    } else {
        caller = m_calls.channel(trunkDevice(), outsideNumber(m_calls.m_random()), {});
        caller.extension = QStringLiteral("555") + number;
        caller.context = QStringLiteral("from-pstn");
    }
    caller.state = ChannelRing;
    send(Wire::channelEvent("Newchannel", caller));
    if (agent)
        return;
    caller.extension = number;
    caller.context = context;
}

SimulatedLocals::Call SimulatedLocals::ringQueue(const SimulatedAgent &agent, bool alone)
{
    const QString number = m_groups.numberOf(agent.queue);
    const auto call = std::make_shared<SimulatedCall>();
    call->queue = agent.queue;
    placeCaller(*call, nullptr, number, QStringLiteral("ext-queues"));
    SimulatedChannel &caller = call->caller.channel;
    caller.application = QStringLiteral("Queue");
    caller.applicationData = call->queue + QStringLiteral(",t");
    m_calls.setState(caller, ChannelUp);
    m_calls.joinQueue(*call);
    LocalPlan plan{QStringLiteral("555") + number, SimulatedGroups::queueContext(), {}};
    plan.targets.append({agent, agent.extension});
    for (const SimulatedAgent &other : alone ? QList<SimulatedAgent>() : freeColleagues(agent)) {
        if (plan.targets.size() <= MostOthers && other.queue == agent.queue
            && !m_calls.m_desks(other.extension)->isPaused)
            plan.targets.append({other, other.extension});
    }
    m_dialler.ringQueue(*call, plan);
    seatLegs(call);
    for (const LocalTarget &target : std::as_const(plan.targets))
        use(target.agent.extension, true);
    return call;
}

SimulatedLocals::Call SimulatedLocals::ringGroup(const SimulatedAgent &agent, bool inbound)
{
    QList<SimulatedAgent> members = freeColleagues(agent);
    members.resize(std::min(members.size(), chance(0.5) ? MostOthers : MostOthers - 1));
    if (members.isEmpty())
        return {};
    if (inbound)
        members.prepend(agent);
    const QString number = m_groups.groupOf(agent);
    LocalPlan plan{number, SimulatedGroups::groupContext(), {}};
    for (const SimulatedAgent &member : std::as_const(members))
        plan.targets.append({member, QStringLiteral("RG-%1-%2").arg(number, member.extension)});
    const auto call = std::make_shared<SimulatedCall>();
    placeCaller(*call, inbound ? nullptr : &agent, number, QStringLiteral("ext-group"));
    m_dialler.ringGroup(*call, plan);
    seatLegs(call);
    return call;
}

/// The called agent has follow-me: another phone rings besides its own.
SimulatedLocals::Call SimulatedLocals::ringFollowMe(const SimulatedAgent &agent, bool inbound)
{
    QList<SimulatedAgent> phones = freeColleagues(agent);
    if (inbound)
        phones.prepend(agent);
    if (phones.size() < 2)
        return {};
    const QString number = phones.at(0).extension;
    LocalPlan plan{number, internalContext(), {}};
    plan.targets = {{phones.at(0), QStringLiteral("FMPR-") + number},
                    {phones.at(1), QStringLiteral("FMGL-") + phones.at(1).extension}};
    const auto call = std::make_shared<SimulatedCall>();
    placeCaller(*call, inbound ? nullptr : &agent, number, QStringLiteral("ext-findmefollow"));
    m_dialler.ringGroup(*call, plan);
    seatLegs(call);
    return call;
}

void SimulatedLocals::seatLegs(const Call &call)
{
    for (const QString &extension : extensionsOf(call->legs))
        m_calls.seat(call, extension, &SimulatedCalls::Phone::ring);
}

void SimulatedLocals::seatTalkers(const Call &call)
{
    for (const CallEnd *end : call->ends())
        m_calls.seat(call, end->agent.extension, &SimulatedCalls::Phone::talk);
}

void SimulatedLocals::use(const QString &extension, bool isUsed)
{
    if (isUsed)
        m_used.insert(extension);
    else
        m_used.remove(extension);
    emit m_calls.localChanged(extension);
}

LocalQueueSteps SimulatedLocals::queueSteps(SimulatedCall &call)
{
    const auto departure = std::make_shared<SimulatedQueues::Departure>();
    const auto depart = [this, departure, &call] {
        call.waits = false;
        *departure =
            m_calls.m_queues.leave(call.queue, call.caller.channel.uniqueId, m_calls.m_clock.now());
        call.waited = departure->waited;
    };
    LocalQueueSteps steps;
    steps.leave = [this, departure, depart, &call] {
        if (call.waits)
            depart();
        send(Wire::queueCallerLeave(call.caller.channel, call.queue, *departure));
    };
    steps.connect = [this, &call](const SimulatedChannel &half) {
        m_calls.m_queues.connectAgent(call.member.extension);
        send(Wire::agentConnect(call.caller.channel, half, memberCall(call)));
    };
    steps.abandon = [this, departure, depart, &call] {
        depart();
        m_calls.m_queues.countAbandoned(call.queue);
        send(Wire::queueCallerAbandon(call.caller.channel, call.queue, *departure));
    };
    return steps;
}

void SimulatedLocals::answer(const Call &call, const QString &extension,
                             const SimulatedAgent *picker)
{
    const auto leg = legOf(call->legs, extension);
    const auto index = std::size_t(std::distance(call->legs.cbegin(), leg));
    call->member = leg->phone.agent;
    QStringList rung = extensionsOf(call->legs);
    for (const QString &phone : std::as_const(rung))
        m_calls.unseat(call, phone);
    call->answered = m_calls.m_clock.now();
    if (call->queue.isEmpty()) {
        m_dialler.answerGroup(*call, index, picker);
        optimizeSoon(call);
    } else {
        m_dialler.answerQueue(*call, index, queueSteps(*call), picker);
        // What a colleague has picked up counts as completed at once (Asterisk 22.10).
        if (picker)
            m_calls.m_queues.complete(call->queue, extension, m_calls.m_clock.now());
        rung.removeOne(extension);
        for (const QString &other : std::as_const(rung))
            use(other, false);
    }
    seatTalkers(call);
}

bool SimulatedLocals::pickUp(const Call &call, const QString &extension)
{
    const bool isDirect = call->legs.empty();
    if (call->order || call->isConsultation() || !call->caller.isThere()
        || (isDirect && !call->queue.isEmpty()))
        return false;
    const QList<SimulatedAgent> free =
        freeColleagues(isDirect ? call->callee.agent : legOf(call->legs, extension)->phone.agent);
    if (free.isEmpty())
        return false;
    const SimulatedAgent &picker = free.constFirst();
    if (!isDirect) {
        answer(call, extension, &picker);
        return true;
    }
    m_calls.unseat(call, extension);
    call->answered = m_calls.m_clock.now();
    m_dialler.pickUp(*call, picker);
    seatTalkers(call);
    return true;
}

void SimulatedLocals::cancel(const Call &call, bool isKept)
{
    m_calls.drop(call);
    const QStringList rung = extensionsOf(call->legs);
    if (call->queue.isEmpty()) {
        m_dialler.cancelGroup(*call, isKept);
        return;
    }
    m_dialler.cancelQueue(*call, queueSteps(*call), isKept);
    for (const QString &extension : rung)
        use(extension, false);
}

void SimulatedLocals::end(const Call &call, bool calleeEnds, const CallEnd *kept)
{
    m_calls.drop(call);
    if (call->queue.isEmpty()) {
        m_dialler.end(*call, calleeEnds, {}, kept);
        return;
    }
    const auto report = [this, &ended = *call](bool byAgent, const SimulatedChannel *half) {
        complete(ended, byAgent, half);
    };
    m_dialler.end(*call, calleeEnds, report, kept);
    use(call->member.extension, false);
}

void SimulatedLocals::complete(SimulatedCall &call, bool agentEnds, const SimulatedChannel *half)
{
    const QString &extension = call.member.extension;
    const TimePoint now = m_calls.m_clock.now();
    if (call.callee.agent.extension == extension)
        m_calls.m_queues.complete(call.queue, extension, now);
    Wire::AgentCall told = memberCall(call);
    told.talk = std::chrono::floor<std::chrono::seconds>(now - call.answered);
    told.agentEnds = agentEnds;
    send(Wire::agentComplete(call.caller.channel, half, told));
}

/// Until then a list shows both bridges.
void SimulatedLocals::optimizeSoon(const Call &call)
{
    call->shortcut = m_calls.m_clock.makeTimer();
    const std::weak_ptr<SimulatedCall> answered = call;
    QObject::connect(call->shortcut.get(), &Timer::timedOut, &m_calls, [this, answered] {
        if (const Call known = answered.lock())
            optimize(known);
    });
    call->shortcut->start(OptimizationTime);
}

void SimulatedLocals::optimize(const Call &call)
{
    if (call && call->way && !call->way->isKept)
        m_dialler.optimize(*call, chance(0.7)); // 12 of 16 recordings
}

} // namespace Ami
