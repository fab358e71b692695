// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/simulator/localdialler.h"
#include "ami/simulator/simulatedgroups.h"

#include <QSet>

namespace Ami {

class SimulatedCalls;

/// The demo PBX's calls through Local channels: ring groups, follow-me, and a queue whose members
/// stand behind them; and pickups. A part of SimulatedCalls, which has the phones.
class SimulatedLocals
{
public:
    using Call = std::shared_ptr<SimulatedCall>;

    /// How long after the answer a Local channel is optimized away, as recorded.
    static constexpr std::chrono::milliseconds OptimizationTime{150};

    SimulatedLocals(SimulatedCalls &calls, const QList<SimulatedAgent> &roster);

    /// An inbound call rings the phone, and those of free colleagues unless it is to be alone.
    Call receive(const SimulatedAgent &agent, bool alone);
    /// The agent calls a ring group or a colleague with follow-me; nothing if no colleague is free.
    Call place(const SimulatedAgent &agent);
    /// Of several phones that ring, that of the extension is answered.
    void answer(const Call &call, const QString &extension, const SimulatedAgent *picker = nullptr);
    /// A colleague picks up the ringing phone. False if no colleague is free.
    bool pickUp(const Call &call, const QString &extension);
    /// The caller gives up, or goes elsewhere.
    void cancel(const Call &call, bool isKept = false);
    /// Ends a call that goes over a Local channel; one of the two may go elsewhere.
    void end(const Call &call, bool calleeEnds, const CallEnd *kept = nullptr);
    /// At once, where a Local channel is to be optimized away.
    void optimize(const Call &call);
    /// Whether a queue rings, or talks to, the phone through its Local channel.
    bool isInUse(const QString &extension) const { return m_used.contains(extension); }

private:
    LocalHooks hooks();
    void send(const QByteArray &message);
    bool chance(double share);
    Call ringQueue(const SimulatedAgent &agent, bool alone);
    Call ringGroup(const SimulatedAgent &agent, bool inbound);
    Call ringFollowMe(const SimulatedAgent &agent, bool inbound);
    void placeCaller(SimulatedCall &call, const SimulatedAgent *agent, const QString &number,
                     const QString &context);
    void seatLegs(const Call &call);
    void seatTalkers(const Call &call);
    QList<SimulatedAgent> freeColleagues(const SimulatedAgent &agent) const;
    LocalQueueSteps queueSteps(SimulatedCall &call);
    void complete(SimulatedCall &call, bool agentEnds, const SimulatedChannel *half);
    void optimizeSoon(const Call &call);
    void use(const QString &extension, bool isUsed);

    SimulatedCalls &m_calls;
    SimulatedGroups m_groups;
    LocalDialler m_dialler;
    QSet<QString> m_used; ///< extensions
};

} // namespace Ami
