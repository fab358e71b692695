// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/simulator/simulatedcalls.h"

namespace Ami::Wire {

/// Messages about calls, as Asterisk 22.10 writes them; see wire.h.

/// Newchannel, Newstate, Hold, Unhold
QByteArray channelEvent(QByteArrayView name, const SimulatedChannel &channel);
QByteArray hangup(const SimulatedChannel &channel, int cause);
/// Nobody calls where Originate rings a phone.
QByteArray dialBegin(const SimulatedChannel *caller, const SimulatedChannel &callee);
QByteArray dialEnd(const SimulatedChannel *caller, const SimulatedChannel &callee,
                   QByteArrayView status);
QByteArray originateResponse(const OriginateOrder &order, int reason,
                             const SimulatedChannel *channel = nullptr);
/// ChanSpyStart, ChanSpyStop
QByteArray chanSpy(QByteArrayView name, const SimulatedChannel &spyer,
                   const SimulatedChannel &spyee);
QByteArray blindTransfer(const SimulatedChannel &transferer, const SimulatedChannel &transferee,
                         const QString &extension);
/// The two halves of a Local channel.
struct LocalHalves
{
    const SimulatedChannel &one;
    const SimulatedChannel &two;
};
QByteArray localBridge(const LocalHalves &halves, const QString &extension);
/// The channel takes the place of the second half.
QByteArray localOptimizationBegin(const LocalHalves &halves, const SimulatedChannel &source);
QByteArray localOptimizationEnd(const LocalHalves &halves);
struct TransferBridges
{
    QString held;   ///< in which the held one is
    QString asking; ///< in which the asker was
};
/// The asker gave who was held to the one who was asked.
QByteArray attendedTransfer(const SimulatedChannel &asker, const SimulatedChannel &held,
                            const TransferBridges &bridges);
/// ParkedCall, ParkedCallTimeOut, ParkedCallGiveUp
QByteArray parkedCall(QByteArrayView name, const SimulatedCalls::Parked &parked, TimePoint now);
/// An item of ParkedCalls.
QByteArray listItem(const QByteArray &actionId, const SimulatedCalls::Parked &parked,
                    TimePoint now);
/// BridgeCreate and BridgeDestroy, or with a channel BridgeEnter and BridgeLeave.
QByteArray bridgeEvent(QByteArrayView name, const QString &bridge, int members,
                       const SimulatedChannel *channel = nullptr);
/// The newest of so many that wait now.
QByteArray queueCallerJoin(const SimulatedChannel &channel, const QString &queue, int waiting);
QByteArray queueCallerLeave(const SimulatedChannel &channel, const QString &queue,
                            const SimulatedQueues::Departure &departure);
QByteArray queueCallerAbandon(const SimulatedChannel &channel, const QString &queue,
                              const SimulatedQueues::Departure &departure);
struct AgentCall
{
    QString queue;
    QString memberName;
    std::chrono::seconds hold{0};
    std::chrono::seconds talk{0};
};
QByteArray agentConnect(const SimulatedChannel &caller, const SimulatedChannel &agent,
                        const AgentCall &call);
QByteArray agentComplete(const SimulatedChannel &caller, const SimulatedChannel &agent,
                         const AgentCall &call);
/// QueueEntry
QByteArray listItem(const QByteArray &actionId, const QString &queue, int position,
                    const SimulatedQueues::Waiting &waiting, TimePoint now);
/// An item of CoreShowChannels.
QByteArray listItem(const QByteArray &actionId, const SimulatedChannel &channel, TimePoint now);
/// An item of BridgeList.
QByteArray bridgeItem(const QByteArray &actionId, const SimulatedCalls::Bridge &bridge);

} // namespace Ami::Wire
