// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/simulator/callwire.h"

#include "ami/simulator/simulatedstate.h"
#include "ami/simulator/wirewriter.h"

namespace Ami::Wire {

namespace {

/// ast_state2str()
QByteArrayView stateText(int state)
{
    switch (state) {
    case 0:
        return "Down";
    case 4:
        return "Ring";
    case 5:
        return "Ringing";
    case 6:
        return "Up";
    default:
        return "Unknown";
    }
}

QString orUnknown(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("<unknown>") : text;
}

/// The headers of a channel, each with `prefix` before its name.
void write(Writer &writer, const QByteArray &prefix, const SimulatedChannel &channel)
{
    const auto header = [&](const char *name, const auto &value) {
        const QByteArray full = prefix + name;
        writer.header(full, value);
    };
    header("Channel", channel.name);
    header("ChannelState", channel.state);
    header("ChannelStateDesc", stateText(channel.state));
    header("CallerIDNum", orUnknown(channel.number));
    header("CallerIDName", orUnknown(channel.callerName));
    header("ConnectedLineNum", orUnknown(channel.connectedNumber));
    header("ConnectedLineName", orUnknown(channel.connectedName));
    header("Language", QByteArrayView("en"));
    header("AccountCode", QString());
    header("Context", channel.context);
    header("Exten", channel.extension);
    header("Priority", channel.priority);
    header("Uniqueid", channel.uniqueId);
    header("Linkedid", channel.linkedId);
}

Writer aboutCalls(QByteArrayView name, QByteArrayView privilege = "call,all")
{
    Writer writer = unsolicited(name, privilege);
    writer.header("SystemName", SystemName);
    return writer;
}

void writeAgent(Writer &writer, const SimulatedChannel &caller, const SimulatedChannel *agent,
                const AgentCall &call)
{
    write(writer, {}, caller);
    if (agent)
        write(writer, "Dest", *agent);
    writer.header("Queue", call.queue)
        .header("Interface",
                agent && call.interface.isEmpty() ? agent->name.section(u'-', 0, -2)
                                                  : call.interface)
        .header("MemberName", call.memberName);
}

QByteArrayView causeText(int cause)
{
    switch (cause) {
    case SimulatedState::NoCause:
        return "Unknown";
    case SimulatedState::NoRoute:
        return "No route to destination";
    case SimulatedState::UserBusy:
        return "User busy";
    case SimulatedState::NoAnswer:
        return "User alerting, no answer";
    case SimulatedState::Unreachable:
        return "Subscriber absent";
    case SimulatedState::AnsweredElsewhere:
        return "Answered elsewhere";
    case SimulatedState::Interworking:
        return "Interworking, unspecified";
    default:
        return "Normal Clearing";
    }
}

void writeBridge(Writer &writer, const QByteArray &prefix, const QString &bridge, int members)
{
    const auto header = [&](const char *name, const auto &value) {
        const QByteArray full = prefix + name;
        writer.header(full, value);
    };
    header("BridgeUniqueid", bridge);
    header("BridgeType", QByteArrayView("basic"));
    header("BridgeTechnology", QByteArrayView("simple_bridge"));
    header("BridgeCreator", QByteArrayView("<unknown>"));
    header("BridgeName", QByteArrayView("<unknown>"));
    header("BridgeNumChannels", members);
    header("BridgeVideoSourceMode", QByteArrayView("none"));
}

void writeHalves(Writer &writer, const LocalHalves &halves)
{
    write(writer, "LocalOne", halves.one);
    write(writer, "LocalTwo", halves.two);
}

void writeParked(Writer &writer, const SimulatedCalls::Parked &parked, TimePoint now)
{
    const auto passed = std::chrono::floor<std::chrono::seconds>(now - parked.since);
    write(writer, "Parkee", parked.end.channel);
    writer.header("ParkerDialString", SimulatedState::deviceOf(parked.parker))
        .header("Parkinglot", QByteArrayView("default"))
        .header("ParkingSpace", parked.space)
        .header("ParkingTimeout", qint64((SimulatedCalls::ParkingTime - passed).count()))
        .header("ParkingDuration", qint64(passed.count()));
}

} // namespace

QByteArray channelEvent(QByteArrayView name, const SimulatedChannel &channel)
{
    Writer writer = aboutCalls(name);
    write(writer, {}, channel);
    if (name == "Hold")
        writer.header("MusicClass", QByteArrayView("default"));
    if (name == "NewCallerid")
        writer.header("CID-CallingPres", QByteArrayView("0 (Presentation Allowed, Not Screened)"));
    return writer.end();
}

QByteArray hangup(const SimulatedChannel &channel, int cause)
{
    Writer writer = aboutCalls("Hangup");
    write(writer, {}, channel);
    return writer.header("Cause", cause).header("Cause-txt", causeText(cause)).end();
}

QByteArray hangupRequest(QByteArrayView name, const SimulatedChannel &channel,
                         std::optional<int> cause)
{
    Writer writer = aboutCalls(name);
    write(writer, {}, channel);
    if (cause)
        writer.header("Cause", *cause);
    return writer.end();
}

QByteArray dialBegin(const SimulatedChannel *caller, const SimulatedChannel &callee,
                     const QString &dialString)
{
    Writer writer = aboutCalls("DialBegin");
    if (caller)
        write(writer, {}, *caller);
    write(writer, "Dest", callee);
    return writer.header("DialString", dialString.isEmpty() ? callee.number : dialString).end();
}

QByteArray dialState(const SimulatedChannel &caller, const SimulatedChannel &callee)
{
    Writer writer = aboutCalls("DialState");
    write(writer, {}, caller);
    write(writer, "Dest", callee);
    return writer.header("DialStatus", QByteArrayView("RINGING")).end();
}

QByteArray dialEnd(const SimulatedChannel *caller, const SimulatedChannel &callee,
                   QByteArrayView status)
{
    Writer writer = aboutCalls("DialEnd");
    if (caller)
        write(writer, {}, *caller);
    write(writer, "Dest", callee);
    return writer.header("DialStatus", status).end();
}

QByteArray pickup(const SimulatedChannel &picker, const SimulatedChannel &target)
{
    Writer writer = aboutCalls("Pickup");
    write(writer, {}, picker);
    write(writer, "Target", target);
    return writer.end();
}

QByteArray originateResponse(const OriginateOrder &order, int reason,
                             const SimulatedChannel *channel)
{
    Writer writer = aboutCalls("OriginateResponse");
    writer.actionId(order.actionId)
        .header("Response", QByteArrayView(channel ? "Success" : "Failure"))
        .header("Channel", channel ? channel->name : order.device);
    if (order.application.isEmpty()) {
        writer.header("Context", SimulatedPbx::context()).header("Exten", order.extension);
    } else {
        writer.header("Application", order.application).header("Data", order.data);
    }
    return writer.header("Reason", reason)
        .header("Uniqueid", channel ? channel->uniqueId : QStringLiteral("<unknown>"))
        .header("CallerIDNum", orUnknown(channel ? channel->number : QString()))
        .header("CallerIDName", orUnknown(channel ? channel->callerName : QString()))
        .end();
}

QByteArray chanSpy(QByteArrayView name, const SimulatedChannel &spyer,
                   const SimulatedChannel &spyee)
{
    Writer writer = aboutCalls(name);
    write(writer, "Spyer", spyer);
    write(writer, "Spyee", spyee);
    return writer.end();
}

QByteArray blindTransfer(const SimulatedChannel &transferer, const SimulatedChannel &transferee,
                         const QString &extension)
{
    Writer writer = aboutCalls("BlindTransfer");
    writer.header("Result", QByteArrayView("Success"));
    write(writer, "Transferer", transferer);
    write(writer, "Transferee", transferee);
    writeBridge(writer, {}, transferer.bridge, 2);
    return writer.header("IsExternal", QByteArrayView("Yes"))
        .header("Context", SimulatedPbx::context())
        .header("Extension", extension)
        .end();
}

QByteArray localBridge(const LocalHalves &halves, const QString &context, const QString &extension,
                       bool optimizes)
{
    Writer writer = aboutCalls("LocalBridge");
    writeHalves(writer, halves);
    return writer.header("Context", context)
        .header("Exten", extension)
        .header("LocalOptimization", QByteArrayView(optimizes ? "Yes" : "No"))
        .end();
}

QByteArray localOptimizationBegin(const LocalHalves &halves, const SimulatedChannel &source, int id)
{
    Writer writer = aboutCalls("LocalOptimizationBegin");
    writeHalves(writer, halves);
    write(writer, "Source", source);
    return writer.header("DestUniqueId", halves.two.uniqueId).header("Id", id).end();
}

QByteArray localOptimizationEnd(const LocalHalves &halves, int id)
{
    Writer writer = aboutCalls("LocalOptimizationEnd");
    writeHalves(writer, halves);
    return writer.header("Success", QByteArrayView("No")).header("Id", id).end();
}

QByteArray attendedTransfer(const SimulatedChannel &asker, const SimulatedChannel &held,
                            const TransferBridges &bridges)
{
    Writer writer = aboutCalls("AttendedTransfer");
    writer.header("Result", QByteArrayView("Success"));
    write(writer, "OrigTransferer", asker);
    writeBridge(writer, "Orig", bridges.held, 2);
    write(writer, "SecondTransferer", asker);
    writeBridge(writer, "Second", bridges.asking, 0);
    write(writer, "Transferee", held);
    return writer.header("IsExternal", QByteArrayView("No"))
        .header("DestType", QByteArrayView("Bridge"))
        .header("DestBridgeUniqueid", bridges.held)
        .end();
}

QByteArray parkedCall(QByteArrayView name, const SimulatedCalls::Parked &parked, TimePoint now)
{
    Writer writer = aboutCalls(name);
    writeParked(writer, parked, now);
    return writer.end();
}

QByteArray listItem(const QByteArray &actionId, const SimulatedCalls::Parked &parked, TimePoint now)
{
    Writer writer;
    writer.header("Event", QByteArrayView("ParkedCall"));
    writeParked(writer, parked, now);
    return writer.actionId(actionId).end();
}

QByteArray bridgeEvent(QByteArrayView name, const QString &bridge, int members,
                       const SimulatedChannel *channel, const QString &swapped)
{
    Writer writer = aboutCalls(name);
    writeBridge(writer, {}, bridge, members);
    if (channel)
        write(writer, {}, *channel);
    if (!swapped.isEmpty())
        writer.header("SwapUniqueid", swapped);
    return writer.end();
}

QByteArray queueCallerJoin(const SimulatedChannel &channel, const QString &queue, int waiting)
{
    Writer writer = aboutCalls("QueueCallerJoin", "agent,all");
    write(writer, {}, channel);
    return writer.header("Queue", queue).header("Position", waiting).header("Count", waiting).end();
}

QByteArray queueCallerLeave(const SimulatedChannel &channel, const QString &queue,
                            const SimulatedQueues::Departure &departure)
{
    Writer writer = aboutCalls("QueueCallerLeave", "agent,all");
    write(writer, {}, channel);
    return writer.header("Queue", queue)
        .header("Position", departure.position)
        .header("Count", departure.left)
        .end();
}

QByteArray queueCallerAbandon(const SimulatedChannel &channel, const QString &queue,
                              const SimulatedQueues::Departure &departure)
{
    Writer writer = aboutCalls("QueueCallerAbandon", "agent,all");
    write(writer, {}, channel);
    return writer.header("Queue", queue)
        .header("Position", departure.position)
        .header("OriginalPosition", departure.position)
        .header("HoldTime", qint64(departure.waited.count()))
        .end();
}

QByteArray agentCalled(const SimulatedChannel &caller, const SimulatedChannel &agent,
                       const AgentCall &call)
{
    Writer writer = aboutCalls("AgentCalled", "agent,all");
    writeAgent(writer, caller, &agent, call);
    return writer.end();
}

QByteArray agentConnect(const SimulatedChannel &caller, const SimulatedChannel &agent,
                        const AgentCall &call)
{
    Writer writer = aboutCalls("AgentConnect", "agent,all");
    writeAgent(writer, caller, &agent, call);
    return writer.header("HoldTime", qint64(call.hold.count()))
        .header("RingTime", qint64(call.hold.count()))
        .end();
}

QByteArray agentComplete(const SimulatedChannel &caller, const SimulatedChannel *agent,
                         const AgentCall &call)
{
    Writer writer = aboutCalls("AgentComplete", "agent,all");
    writeAgent(writer, caller, agent, call);
    return writer.header("HoldTime", qint64(call.hold.count()))
        .header("TalkTime", qint64(call.talk.count()))
        .header("Reason", QByteArrayView(call.agentEnds ? "agent" : "caller"))
        .end();
}

QByteArray listItem(const QByteArray &actionId, const QString &queue, int position,
                    const SimulatedQueues::Waiting &waiting, TimePoint now)
{
    const auto orPlain = [](const QString &text) {
        return text.isEmpty() ? QStringLiteral("unknown") : text;
    };
    Writer writer;
    writer.header("Event", QByteArrayView("QueueEntry"))
        .header("Queue", queue)
        .header("Position", position)
        .header("Channel", waiting.channel.name)
        .header("Uniqueid", waiting.channel.uniqueId)
        .header("CallerIDNum", orPlain(waiting.channel.number))
        .header("CallerIDName", orPlain(waiting.channel.callerName))
        .header("ConnectedLineNum", orPlain(waiting.channel.connectedNumber))
        .header("ConnectedLineName", orPlain(waiting.channel.connectedName));
    const auto waited = std::chrono::floor<std::chrono::seconds>(now - waiting.since);
    return writer.header("Wait", qint64(waited.count()))
        .header("Priority", 0)
        .actionId(actionId)
        .end();
}

QByteArray listItem(const QByteArray &actionId, const SimulatedChannel &channel, TimePoint now)
{
    Writer writer;
    writer.header("Event", QByteArrayView("CoreShowChannel")).actionId(actionId);
    write(writer, {}, channel);
    const auto age = std::chrono::floor<std::chrono::seconds>(now - channel.began).count();
    const auto two = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    return writer.header("Application", channel.application)
        .header("ApplicationData", channel.applicationData)
        .header("Duration",
                QString(two(age / 3600) + u':' + two(age / 60 % 60) + u':' + two(age % 60)))
        .header("BridgeId", channel.bridge)
        .end();
}

QByteArray bridgeItem(const QByteArray &actionId, const SimulatedCalls::Bridge &bridge)
{
    Writer writer;
    writer.header("Event", QByteArrayView("BridgeListItem")).actionId(actionId);
    writeBridge(writer, {}, bridge.id, bridge.channels);
    return writer.end();
}

} // namespace Ami::Wire
