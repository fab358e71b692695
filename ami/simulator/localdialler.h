// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/simulator/localthreads.h"

namespace Ami {

/// What the queue does between the events of the dialler.
struct LocalQueueSteps
{
    std::function<void()> leave;                               ///< QueueCallerLeave
    std::function<void(const SimulatedChannel &half)> connect; ///< AgentConnect
    std::function<void()> abandon;                             ///< QueueCallerAbandon
};

/// Rings phones through Local channels, as the dialplans of ring groups, follow-me and queue
/// members do: the caller dials the first half of each, and the second half dials the phone. Sends
/// what Asterisk 22.10 sent, in the order of its threads (recordings local-*).
class LocalDialler
{
public:
    explicit LocalDialler(LocalHooks hooks);

    void ringGroup(SimulatedCall &call, const LocalPlan &plan);
    void ringQueue(SimulatedCall &call, const LocalPlan &plan);
    /// The phone of a leg is picked up: by its own agent, or by one who dialled *8. Both talk over
    /// the leg's Local channel then, and all other legs are over.
    void answerGroup(SimulatedCall &call, std::size_t leg, const SimulatedAgent *picker = nullptr);
    void answerQueue(SimulatedCall &call, std::size_t leg, const LocalQueueSteps &queue,
                     const SimulatedAgent *picker = nullptr);
    /// A colleague dials *8 while a phone rings that was called directly.
    void pickUp(SimulatedCall &call, const SimulatedAgent &picker);
    /// The caller gives up; it is hung up as well, unless it goes elsewhere.
    void cancelGroup(SimulatedCall &call, bool isKept = false);
    void cancelQueue(SimulatedCall &call, const LocalQueueSteps &queue, bool isKept = false);
    /// The Local channel between the two goes away: one of them takes its place.
    void optimize(SimulatedCall &call, bool callerMoves);
    /// AgentComplete. The half that the queue dialed may have hung up; the event lacks it then.
    using Complete = std::function<void(bool calleeEnds, const SimulatedChannel *half)>;
    /// Ends a call that goes over a Local channel. A kept one only leaves its bridge.
    void end(SimulatedCall &call, bool calleeEnds, const Complete &complete,
             const CallEnd *kept = nullptr);

private:
    int addAnswered(EventWeave &weave, SimulatedCall &call, LocalLeg &winner, CallEnd &answering,
                    const SimulatedAgent *picker);
    void talk(SimulatedCall &call, LocalLeg &leg, const CallEnd &callee, bool isKept) const;

    LocalThreads m_threads;
    int m_optimizations = 0;
};

} // namespace Ami
