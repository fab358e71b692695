// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/simulator/simulatedcalls.h"

namespace Ami::Wire {

/// Messages about calls, as Asterisk 22.10 writes them; see wire.h.

/// Newchannel, Newstate, NewCallerid, NewConnectedLine, Hold, Unhold
QByteArray channelEvent(QByteArrayView name, const SimulatedChannel &channel);
QByteArray hangup(const SimulatedChannel &channel, int cause);
/// HangupRequest, SoftHangupRequest; the former has no cause where a phone hangs up.
QByteArray hangupRequest(QByteArrayView name, const SimulatedChannel &channel,
                         std::optional<int> cause = std::nullopt);
/// `caller` is null for an Originate. An empty dial string stands for the number.
QByteArray dialBegin(const SimulatedChannel *caller, const SimulatedChannel &callee,
                     const QString &dialString = {});
QByteArray dialState(const SimulatedChannel &caller, const SimulatedChannel &callee);
QByteArray dialEnd(const SimulatedChannel *caller, const SimulatedChannel &callee,
                   QByteArrayView status);
QByteArray pickup(const SimulatedChannel &picker, const SimulatedChannel &target);
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
/// The second half enters the dialplan at the extension; "/n" keeps both halves.
QByteArray localBridge(const LocalHalves &halves, const QString &context, const QString &extension,
                       bool optimizes = true);
/// The channel takes the place of the second half.
QByteArray localOptimizationBegin(const LocalHalves &halves, const SimulatedChannel &source,
                                  int id = 0);
QByteArray localOptimizationEnd(const LocalHalves &halves, int id = 0);
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
/// BridgeCreate and BridgeDestroy, or with a channel BridgeEnter and BridgeLeave. One that enters
/// may take the place of another one.
QByteArray bridgeEvent(QByteArrayView name, const QString &bridge, int members,
                       const SimulatedChannel *channel = nullptr, const QString &swapped = {});
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
    QString interface; ///< of the member, where it is not the agent's device
    std::chrono::seconds hold{0};
    std::chrono::seconds talk{0};
    bool agentEnds = false;
};
QByteArray agentCalled(const SimulatedChannel &caller, const SimulatedChannel &agent,
                       const AgentCall &call);
QByteArray agentConnect(const SimulatedChannel &caller, const SimulatedChannel &agent,
                        const AgentCall &call);
/// Without the agent's channel if that has hung up.
QByteArray agentComplete(const SimulatedChannel &caller, const SimulatedChannel *agent,
                         const AgentCall &call);
/// QueueEntry
QByteArray listItem(const QByteArray &actionId, const QString &queue, int position,
                    const SimulatedQueues::Waiting &waiting, TimePoint now);
/// An item of CoreShowChannels.
QByteArray listItem(const QByteArray &actionId, const SimulatedChannel &channel, TimePoint now);
/// An item of BridgeList.
QByteArray bridgeItem(const QByteArray &actionId, const SimulatedCalls::Bridge &bridge);

} // namespace Ami::Wire
