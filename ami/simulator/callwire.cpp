// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/simulator/callwire.h"

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
    header("Context", SimulatedPbx::context());
    header("Exten", channel.extension);
    header("Priority", 1);
    header("Uniqueid", channel.uniqueId);
    header("Linkedid", channel.linkedId);
}

Writer aboutCalls(QByteArrayView name, QByteArrayView privilege = "call,all")
{
    Writer writer = unsolicited(name, privilege);
    writer.header("SystemName", SystemName);
    return writer;
}

QByteArrayView causeText(int cause)
{
    return cause == 19 ? "User alerting, no answer" : "Normal Clearing";
}

void writeBridge(Writer &writer, const QString &bridge, int members)
{
    writer.header("BridgeUniqueid", bridge)
        .header("BridgeType", QByteArrayView("basic"))
        .header("BridgeTechnology", QByteArrayView("simple_bridge"))
        .header("BridgeCreator", QByteArrayView("<unknown>"))
        .header("BridgeName", QByteArrayView("<unknown>"))
        .header("BridgeNumChannels", members)
        .header("BridgeVideoSourceMode", QByteArrayView("none"));
}

} // namespace

QByteArray channelEvent(QByteArrayView name, const SimulatedChannel &channel)
{
    Writer writer = aboutCalls(name);
    write(writer, {}, channel);
    if (name == "Hold")
        writer.header("MusicClass", QByteArrayView("default"));
    return writer.end();
}

QByteArray hangup(const SimulatedChannel &channel, int cause)
{
    Writer writer = aboutCalls("Hangup");
    write(writer, {}, channel);
    return writer.header("Cause", cause).header("Cause-txt", causeText(cause)).end();
}

QByteArray dialBegin(const SimulatedChannel &caller, const SimulatedChannel &callee)
{
    Writer writer = aboutCalls("DialBegin");
    write(writer, {}, caller);
    write(writer, "Dest", callee);
    return writer.header("DialString", callee.number).end();
}

QByteArray dialEnd(const SimulatedChannel &caller, const SimulatedChannel &callee,
                   QByteArrayView status)
{
    Writer writer = aboutCalls("DialEnd");
    write(writer, {}, caller);
    write(writer, "Dest", callee);
    return writer.header("DialStatus", status).end();
}

QByteArray bridgeEvent(QByteArrayView name, const QString &bridge, int members,
                       const SimulatedChannel *channel)
{
    Writer writer = aboutCalls(name);
    writeBridge(writer, bridge, members);
    if (channel)
        write(writer, {}, *channel);
    return writer.end();
}

QByteArray queueCallerEvent(QByteArrayView name, const SimulatedChannel &channel,
                            const QString &queue)
{
    Writer writer = aboutCalls(name, "agent,all");
    write(writer, {}, channel);
    writer.header("Queue", queue).header("Position", 1);
    if (name == "QueueCallerAbandon")
        writer.header("OriginalPosition", 1).header("HoldTime", 0);
    else
        writer.header("Count", name == "QueueCallerJoin" ? 1 : 0);
    return writer.end();
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

QByteArray bridgeItem(const QByteArray &actionId, const QString &bridge)
{
    Writer writer;
    writer.header("Event", QByteArrayView("BridgeListItem")).actionId(actionId);
    writeBridge(writer, bridge, 2);
    return writer.end();
}

} // namespace Ami::Wire
