// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/simulator/localdialler.h"

#include "ami/simulator/callwire.h"
#include "ami/simulator/simulatedgroups.h"
#include "ami/simulator/simulatedstate.h"

namespace Ami {

using namespace SimulatedState;

LocalDialler::LocalDialler(LocalHooks hooks)
    : m_threads(std::move(hooks))
{
}

void LocalDialler::ringGroup(SimulatedCall &call, const LocalPlan &plan)
{
    m_threads.prepare(call, plan);
    SimulatedChannel &caller = call.caller.channel;
    QStringList destinations;
    for (const LocalTarget &target : plan.targets)
        destinations.append(deviceOf(plan, target));
    caller.application = QStringLiteral("Dial");
    caller.applicationData = destinations.join(u'&') + QStringLiteral(",20,HhTtrkK");
    EventWeave weave;
    const int thread = weave.strand(); // of the caller
    const auto legAt = [&call](qsizetype i) -> LocalLeg & { return call.legs[std::size_t(i)]; };
    for (qsizetype i = 0; i < plan.targets.size(); ++i)
        m_threads.addHalves({weave, thread, call}, legAt(i), plan, plan.targets.at(i), false);
    QList<int> bridged;
    int dialled = 0;
    for (qsizetype i = 0; i < plan.targets.size(); ++i) {
        LocalLeg &leg = legAt(i);
        const LocalTarget &target = plan.targets.at(i);
        bridged.append(m_threads.addLocalBridge({weave, thread, call}, leg, plan, target, false));
        const QString dialString = deviceOf(plan, target).section(u'/', 1);
        dialled =
            weave.add(thread, stepLabel("DialBegin", caller, leg.one), [=, this, &caller, &leg] {
                m_threads.send(Wire::dialBegin(&caller, leg.one, dialString));
            });
    }
    for (qsizetype i = 0; i < plan.targets.size(); ++i)
        m_threads.addRinging({weave, thread, call}, legAt(i), bridged.at(i), dialled, false);
    weave.run(m_threads.hooks().choose);
}

void LocalDialler::ringQueue(SimulatedCall &call, const LocalPlan &plan)
{
    m_threads.prepare(call, plan);
    SimulatedChannel &caller = call.caller.channel;
    EventWeave weave;
    const int thread = weave.strand(); // of the caller
    QList<int> bridged;
    int dialled = 0;
    for (qsizetype i = 0; i < plan.targets.size(); ++i) {
        LocalLeg &leg = call.legs[std::size_t(i)];
        const LocalTarget &target = plan.targets.at(i);
        m_threads.addHalves({weave, thread, call}, leg, plan, target, true);
        bridged.append(m_threads.addLocalBridge({weave, thread, call}, leg, plan, target, true));
        const QString interface = SimulatedGroups::memberInterface(target.agent.extension);
        weave.add(thread, stepLabel("AgentCalled", caller, leg.one),
                  [=, this, &caller, &call, &leg] {
                      SimulatedChannel half = leg.one;
                      half.extension = caller.extension;
                      connectLine(half, caller);
                      m_threads.send(Wire::agentCalled(caller, half,
                                                       {call.queue, target.agent.name, interface}));
                  });
        dialled =
            weave.add(thread, stepLabel("DialBegin", caller, leg.one), [=, this, &caller, &leg] {
                m_threads.send(Wire::dialBegin(&caller, leg.one, interface));
            });
    }
    for (qsizetype i = 0; i < plan.targets.size(); ++i)
        m_threads.addRinging({weave, thread, call}, call.legs[std::size_t(i)], bridged.at(i),
                             dialled, true);
    weave.run(m_threads.hooks().choose);
}

void LocalDialler::talk(SimulatedCall &call, LocalLeg &leg, const CallEnd &callee,
                        bool isKept) const
{
    call.way = LocalWay{leg.one, leg.two, isKept};
    call.callee = callee;
    call.legs.clear();
}

/// The phone of the leg is picked up. Returns the strand of the caller.
int LocalDialler::addAnswered(EventWeave &weave, SimulatedCall &call, LocalLeg &winner,
                              CallEnd &answering, const SimulatedAgent *picker)
{
    const int thread = weave.strand();
    QList<int> picked;
    if (picker)
        picked = m_threads.addPicker(weave, answering, *picker, call.caller.channel, winner.phone);
    const int ended = m_threads.addAnswer(weave, winner, answering, picked);
    m_threads.addCallerAnswer({weave, thread, call}, winner, answering, ended);
    return thread;
}

void LocalDialler::answerGroup(SimulatedCall &call, std::size_t leg, const SimulatedAgent *picker)
{
    LocalLeg &winner = call.legs[leg];
    SimulatedChannel &caller = call.caller.channel;
    CallEnd other;
    CallEnd &answering = picker ? other : winner.phone;
    EventWeave weave;
    const int thread = addAnswered(weave, call, winner, answering, picker);
    for (LocalLeg &loser : call.legs) {
        if (&loser == &winner)
            continue;
        m_threads.addDialEnd(weave, thread, call, loser, "CANCEL");
        m_threads.addLoss(weave, thread, loser, AnsweredElsewhere, AnsweredElsewhere);
    }
    weave.add(thread, {}, [&winner] { winner.one.extension.clear(); });
    m_threads.addDialEnd(weave, thread, call, winner, "ANSWER");
    if (caller.state != ChannelUp) {
        weave.add(thread, stepLabel("Newstate", caller),
                  [this, &caller] { m_threads.setState(caller, ChannelUp); });
    }
    m_threads.addCallerEnters(weave, thread, call, winner);
    weave.run(m_threads.hooks().choose);
    talk(call, winner, CallEnd(answering), false);
}

void LocalDialler::answerQueue(SimulatedCall &call, std::size_t leg, const LocalQueueSteps &queue,
                               const SimulatedAgent *picker)
{
    LocalLeg &winner = call.legs[leg];
    SimulatedChannel &caller = call.caller.channel;
    CallEnd other;
    CallEnd &answering = picker ? other : winner.phone;
    EventWeave weave;
    const int thread = addAnswered(weave, call, winner, answering, picker);
    m_threads.addDialEnd(weave, thread, call, winner, "ANSWER");
    // The dial of each loser ends twice.
    for (LocalLeg &loser : call.legs) {
        if (&loser != &winner)
            m_threads.addDialEnd(weave, thread, call, loser, "CANCEL");
    }
    weave.add(thread, stepLabel("NewConnectedLine", caller), [this, &caller, &answering] {
        connectLine(caller, answering.channel);
        m_threads.send("NewConnectedLine", caller);
    });
    for (LocalLeg &loser : call.legs) {
        if (&loser == &winner)
            continue;
        m_threads.addDialEnd(weave, thread, call, loser, "CANCEL");
        m_threads.addLoss(weave, thread, loser, AnsweredElsewhere, AnsweredElsewhere);
    }
    weave.add(thread, stepLabel("QueueCallerLeave", caller), queue.leave);
    weave.add(thread, stepLabel("AgentConnect", caller, winner.one),
              [&queue, &winner] { queue.connect(winner.one); });
    m_threads.addCallerEnters(weave, thread, call, winner);
    weave.run(m_threads.hooks().choose);
    talk(call, winner, CallEnd(answering), true);
}

void LocalDialler::pickUp(SimulatedCall &call, const SimulatedAgent &picker)
{
    SimulatedChannel &caller = call.caller.channel;
    CallEnd rung = call.callee;
    CallEnd answering;
    EventWeave weave;
    const int thread = weave.strand(); // of the caller
    const QList<int> picked = m_threads.addPicker(weave, answering, picker, caller, rung);
    weave.add(thread, stepLabel("NewConnectedLine", caller),
              [this, &caller, &answering] {
                  connectLine(caller, answering.channel);
                  m_threads.send("NewConnectedLine", caller);
              },
              {picked.constFirst()});
    weave.add(thread, stepLabel("DialEnd", caller, answering.channel), [this, &caller, &answering] {
        answering.channel.extension.clear();
        m_threads.send(Wire::dialEnd(&caller, answering.channel, "ANSWER"));
    });
    if (caller.state != ChannelUp) {
        weave.add(thread, stepLabel("Newstate", caller),
                  [this, &caller] { m_threads.setState(caller, ChannelUp); });
    }
    weave.add(thread, stepLabel("BridgeEnter", answering.channel), [this, &answering] {
        m_threads.enter(answering.channel, m_threads.hooks().makeBridge(), 1);
    });
    weave.add(thread, stepLabel("BridgeEnter", caller), [this, &caller, &answering] {
        m_threads.enter(caller, answering.channel.bridge, 2);
        answering.channel.linkedId = caller.linkedId;
    });
    weave.run(m_threads.hooks().choose);
    call.callee = answering;
}

void LocalDialler::cancelGroup(SimulatedCall &call, bool isKept)
{
    EventWeave weave;
    const int thread = weave.strand(); // of the caller
    if (!isKept)
        m_threads.addRequest(weave, thread, "HangupRequest", call.caller.channel, Interworking);
    for (LocalLeg &leg : call.legs)
        m_threads.addDialEnd(weave, thread, call, leg, "CANCEL");
    for (LocalLeg &leg : call.legs)
        m_threads.addLoss(weave, thread, leg, Interworking, Interworking);
    if (!isKept)
        m_threads.addCallerHangUp(weave, thread, call, Interworking);
    weave.run(m_threads.hooks().choose);
    call.legs.clear();
}

void LocalDialler::cancelQueue(SimulatedCall &call, const LocalQueueSteps &queue, bool isKept)
{
    EventWeave weave;
    const int thread = weave.strand(); // of the caller
    SimulatedChannel &caller = call.caller.channel;
    if (!isKept)
        m_threads.addRequest(weave, thread, "HangupRequest", caller, std::nullopt);
    for (LocalLeg &leg : call.legs)
        m_threads.addDialEnd(weave, thread, call, leg, "CANCEL");
    for (LocalLeg &leg : call.legs) {
        m_threads.addDialEnd(weave, thread, call, leg, "CANCEL");
        m_threads.addLoss(weave, thread, leg, NoCause, NormalClearing);
    }
    weave.add(thread, stepLabel("QueueCallerAbandon", caller), queue.abandon);
    weave.add(thread, stepLabel("QueueCallerLeave", caller), queue.leave);
    if (!isKept)
        m_threads.addCallerHangUp(weave, thread, call, NoCause);
    weave.run(m_threads.hooks().choose);
    call.legs.clear();
}

void LocalDialler::optimize(SimulatedCall &call, bool callerMoves)
{
    SimulatedChannel &one = call.way->one;
    SimulatedChannel &two = call.way->two;
    SimulatedChannel &source = callerMoves ? call.caller.channel : call.callee.channel;
    SimulatedChannel &swapped = callerMoves ? two : one;
    SimulatedChannel &left = callerMoves ? one : two;
    const QString bridge = swapped.bridge;
    const int id = m_optimizations++;
    EventWeave weave;
    const int thread = weave.strand();
    weave.add(thread, stepLabel("LocalOptimizationBegin", one, two),
              [=, this, &one, &two, &source] {
                  m_threads.send(Wire::localOptimizationBegin({one, two}, source, id));
              });
    weave.add(thread, stepLabel("BridgeLeave", source),
              [this, &source] { m_threads.leave(source, 1); });
    weave.add(thread, stepLabel("BridgeLeave", swapped),
              [this, &swapped] { m_threads.leave(swapped, 1); });
    weave.add(thread, stepLabel("BridgeEnter", source), [=, this, &source, &swapped] {
        m_threads.enter(source, bridge, 2, swapped.uniqueId);
    });
    const int done =
        weave.add(thread, stepLabel("LocalOptimizationEnd", one, two), [=, this, &one, &two] {
            m_threads.send(Wire::localOptimizationEnd({one, two}, id));
        });
    weave.add(thread, stepLabel("BridgeLeave", left), [this, &left] { m_threads.leave(left, 0); });
    weave.add(thread, stepLabel("Hangup", left),
              [this, &left] { m_threads.hangUpHalf(left, NormalClearing); });
    weave.add(weave.strand(), stepLabel("Hangup", swapped),
              [this, &swapped] { m_threads.hangUpHalf(swapped, NormalClearing); }, {done});
    weave.run(m_threads.hooks().choose);
    call.way.reset();
}

void LocalDialler::end(SimulatedCall &call, bool calleeEnds, const Complete &complete,
                       const CallEnd *kept)
{
    CallEnd &first = calleeEnds ? call.callee : call.caller;
    CallEnd &last = calleeEnds ? call.caller : call.callee;
    SimulatedChannel &near = calleeEnds ? call.way->two : call.way->one;
    SimulatedChannel &far = calleeEnds ? call.way->one : call.way->two;
    bool isFarThere = true;
    EventWeave weave;
    const int thread = weave.strand();    // of who ends it
    const int farThread = weave.strand(); // of the other half
    const auto report = [&] { complete(calleeEnds, isFarThere ? &call.way->one : nullptr); };
    const QByteArray label = stepLabel("AgentComplete", call.caller.channel);
    if (complete && !calleeEnds)
        weave.add(thread, label, report);
    const int left = weave.add(thread, stepLabel("BridgeLeave", first.channel),
                               [this, &first] { m_threads.leave(first.channel, 1); });
    const int empty = weave.add(thread, stepLabel("BridgeLeave", near),
                                [this, &near] { m_threads.leave(near, 0); });
    weave.add(thread, stepLabel("Hangup", near),
              [this, &near] { m_threads.hangUpHalf(near, NormalClearing); });
    int completed = empty;
    if (complete && calleeEnds)
        completed = weave.add(weave.strand(), label, report, {empty});
    const int farLeft = weave.add(farThread, stepLabel("BridgeLeave", far),
                                  [this, &far] { m_threads.leave(far, 1); }, {empty});
    const int lastLeft = weave.add(farThread, stepLabel("BridgeLeave", last.channel),
                                   [this, &last] { m_threads.leave(last.channel, 0); });
    weave.add(weave.strand(), stepLabel("Hangup", far),
              [this, &far, &isFarThere] {
                  m_threads.hangUpHalf(far, NormalClearing);
                  isFarThere = false;
              },
              {farLeft});
    if (&first != kept)
        m_threads.addHangUp(weave, call, first, {left});
    if (&last != kept)
        m_threads.addHangUp(weave, call, last, {lastLeft, completed});
    weave.run(m_threads.hooks().choose);
    call.way.reset();
}

} // namespace Ami
