// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/simulator/wire.h"

#include "ami/simulator/wirewriter.h"

#include <QHash>

namespace Ami::Wire {

namespace {

/// ast_sip_get_contact_status_label()
const char *reachabilityWord(Reachability status)
{
    switch (status) {
    case Reachability::NonQualified:
        return "NonQualified";
    case Reachability::Reachable:
        return "Reachable";
    case Reachability::Unreachable:
        return "Unreachable";
    case Reachability::Removed:
        return "Removed";
    case Reachability::Unknown:
        break;
    }
    return "Unknown";
}

QString roundTripText(const ContactStatus &contact)
{
    return contact.roundTrip ? QString::number(contact.roundTrip->count()) : QStringLiteral("N/A");
}

/// ast_devstate2str(): "Not in use" of "NOT_INUSE"
QString deviceText(const QString &word)
{
    static const QHash<QString, QString> texts{
        {QStringLiteral("NOT_INUSE"), QStringLiteral("Not in use")},
        {QStringLiteral("INUSE"), QStringLiteral("In use")},
        {QStringLiteral("BUSY"), QStringLiteral("Busy")},
        {QStringLiteral("UNAVAILABLE"), QStringLiteral("Unavailable")},
        {QStringLiteral("RINGING"), QStringLiteral("Ringing")},
        {QStringLiteral("RINGINUSE"), QStringLiteral("Ring+Inuse")},
        {QStringLiteral("ONHOLD"), QStringLiteral("On Hold")},
    };
    return texts.value(word, QStringLiteral("Unknown"));
}

Writer response(QByteArrayView word, const QByteArray &actionId)
{
    Writer writer;
    writer.header("Response", word).actionId(actionId);
    return writer;
}

} // namespace

QByteArray banner()
{
    return "Asterisk Call Manager/11.0.0\r\n";
}

QByteArray success(const QByteArray &actionId, QByteArrayView message)
{
    return response("Success", actionId).header("Message", message).end();
}

QByteArray error(const QByteArray &actionId, QByteArrayView message)
{
    return response("Error", actionId).header("Message", message).end();
}

QByteArray goodbye(const QByteArray &actionId)
{
    return response("Goodbye", actionId)
        .header("Message", QByteArrayView("Thanks for all the fish."))
        .end();
}

QByteArray challenge(const QByteArray &actionId, const QByteArray &challenge)
{
    return response("Success", actionId).header("Challenge", QByteArrayView(challenge)).end();
}

QByteArray pong(const QByteArray &actionId, const QByteArray &timestamp)
{
    return response("Success", actionId)
        .header("Ping", QByteArrayView("Pong"))
        .header("Timestamp", QByteArrayView(timestamp))
        .end();
}

QByteArray eventsAre(const QByteArray &actionId, bool on)
{
    return response("Success", actionId).header("Events", QByteArrayView(on ? "On" : "Off")).end();
}

QByteArray coreStatus(const QByteArray &actionId, const QByteArray &date, const QByteArray &time)
{
    return response("Success", actionId)
        .header("CoreStartupDate", QByteArrayView(date))
        .header("CoreStartupTime", QByteArrayView(time))
        .header("CoreReloadDate", QByteArrayView(date))
        .header("CoreReloadTime", QByteArrayView(time))
        .header("CoreCurrentCalls", 0)
        .header("CoreProcessedCalls", 0)
        .end();
}

QByteArray extensionState(const QByteArray &actionId, const ExtensionStatus &status)
{
    return response("Success", actionId)
        .header("Message", QByteArrayView("Extension Status"))
        .state(status)
        .end();
}

QByteArray presenceState(const QByteArray &actionId, const PresenceStateChange &presence)
{
    auto writer = response("Success", actionId);
    writer.header("Message", QByteArrayView("Presence State")).header("State", presence.state);
    if (!presence.subtype.isEmpty())
        writer.header("Subtype", presence.subtype);
    // Twice: the first name is also that of the answer's own words.
    if (!presence.message.isEmpty())
        writer.header("Message", presence.message).header("PresenceMessage", presence.message);
    return writer.end();
}

QByteArray listStart(const QByteArray &actionId, QByteArrayView message)
{
    return response("Success", actionId)
        .header("EventList", QByteArrayView("start"))
        .header("Message", message)
        .end();
}

QByteArray listItem(const QByteArray &actionId, const ExtensionStatus &status)
{
    return Writer()
        .header("Event", QByteArrayView("ExtensionStatus"))
        .actionId(actionId)
        .state(status)
        .end();
}

QByteArray listItem(const QByteArray &actionId, const DeviceStateChange &change)
{
    return Writer()
        .header("Event", QByteArrayView("DeviceStateChange"))
        .actionId(actionId)
        .state(change)
        .end();
}

QByteArray listItem(const QByteArray &actionId, const ContactStatus &contact)
{
    return Writer()
        .header("Event", QByteArrayView("ContactList"))
        .actionId(actionId)
        .header("ObjectType", QByteArrayView("contact"))
        .header("ObjectName",
                QString(contact.aor + QStringLiteral(";@")
                        + QString::number(qHash(contact.uri), 16).rightJustified(32, u'0')))
        .header("ViaAddr", contact.uri.section(u'@', 1).section(u':', 0, 0))
        .header("QualifyTimeout", QByteArrayView("3.000000"))
        .header("Qualify2xxOnly", QByteArrayView("false"))
        .header("CallId", QString(QStringLiteral("reg-") + contact.aor))
        .header("RegServer", SystemName)
        .header("PruneOnBoot", QByteArrayView("no"))
        .header("Path", QByteArrayView(""))
        .header("Endpoint", contact.endpoint)
        .header("ViaPort", contact.uri.section(u':', -1))
        .header("AuthenticateQualify", QByteArrayView("no"))
        .header("Uri", contact.uri)
        .header("QualifyFrequency", 60)
        .header("UserAgent", contact.userAgent)
        .header("ExpirationTime", contact.expires.value_or(0))
        .header("OutboundProxy", QByteArrayView(""))
        .header("Status", QByteArrayView(reachabilityWord(contact.status)))
        .header("RoundtripUsec", roundTripText(contact))
        .end();
}

QByteArray listItem(const QByteArray &actionId, const EndpointList &endpoint)
{
    QString contacts;
    for (const QString &contact : endpoint.contacts)
        contacts += contact + u',';
    return Writer()
        .header("Event", QByteArrayView("EndpointList"))
        .actionId(actionId)
        .header("ObjectType", QByteArrayView("endpoint"))
        .header("ObjectName", endpoint.name)
        .header("Transport", QByteArrayView(""))
        .header("Aor", endpoint.aors.join(u','))
        .header("Auths", QByteArrayView(""))
        .header("OutboundAuths", QByteArrayView(""))
        .header("Contacts", contacts)
        .header("DeviceState", deviceText(endpoint.deviceState))
        .header("ActiveChannels", 0)
        .end();
}

QByteArray listItem(const QByteArray &actionId, const PresenceStateChange &presence)
{
    return Writer()
        .header("Event", QByteArrayView("PresenceStateChange"))
        .actionId(actionId)
        .state(presence)
        .end();
}

QByteArray queueParams(const QByteArray &actionId, const QString &queue,
                       const SimulatedQueues &queues)
{
    const SimulatedQueues::Counts counts = queues.counts(queue);
    return Writer()
        .header("Event", QByteArrayView("QueueParams"))
        .header("Queue", queue)
        .header("Max", 0)
        .header("Strategy", QByteArrayView("ringall"))
        .header("Calls", queues.waiting(queue).size())
        .header("Holdtime", 0)
        .header("TalkTime", 0)
        .header("Completed", counts.completed)
        .header("Abandoned", counts.abandoned)
        .header("ServiceLevel", qint64(SimulatedQueues::ServiceLevel.count()))
        .header("ServicelevelPerf", QByteArrayView("0.0"))
        .header("ServicelevelPerf2", QByteArrayView("0.0"))
        .header("Weight", 0)
        .actionId(actionId)
        .end();
}

QByteArray listItem(const QByteArray &actionId, const QueueMember &member)
{
    Writer writer;
    writer.header("Event", QByteArrayView("QueueMember"))
        .header("Queue", member.queue)
        .header("Name", member.name)
        .header("Location", member.interface)
        .state(member)
        .header("Wrapuptime", 0);
    return writer.actionId(actionId).end();
}

QByteArray listEnd(const QByteArray &actionId, QByteArrayView event, qsizetype items)
{
    return Writer()
        .header("Event", event)
        .actionId(actionId)
        .header("EventList", QByteArrayView("Complete"))
        .header("ListItems", items)
        .end();
}

QByteArray fullyBooted(qint64 uptimeSeconds)
{
    return unsolicited("FullyBooted", "system,all")
        .header("Uptime", uptimeSeconds)
        .header("LastReload", uptimeSeconds)
        .header("Status", QByteArrayView("Fully Booted"))
        .end();
}

QByteArray shutdown(bool restarts)
{
    return unsolicited("Shutdown", "system,all")
        .header("SystemName", SystemName)
        .header("Shutdown", QByteArrayView("Cleanly"))
        .header("Restart", QByteArrayView(restarts ? "True" : "False"))
        .end();
}

QByteArray event(const ExtensionStatus &status)
{
    return unsolicited("ExtensionStatus", "call,all")
        .header("SystemName", SystemName)
        .state(status)
        .end();
}

QByteArray event(const ContactStatus &contact)
{
    return unsolicited("ContactStatus", "system,all")
        .header("SystemName", SystemName)
        .header("URI", contact.uri)
        .header("ContactStatus", QByteArrayView(reachabilityWord(contact.status)))
        .header("AOR", contact.aor)
        .header("EndpointName", contact.endpoint)
        .header("RoundtripUsec", contact.roundTrip ? contact.roundTrip->count() : 0)
        .end();
}

QByteArray event(const PeerStatus &peer)
{
    return unsolicited("PeerStatus", "system,all")
        .header("SystemName", SystemName)
        .header("ChannelType", peer.peer.section(u'/', 0, 0))
        .header("Peer", peer.peer)
        .header("PeerStatus", QByteArrayView(peer.reachable ? "Reachable" : "Unreachable"))
        .end();
}

QByteArray event(const MaintenanceStatus &status)
{
    return unsolicited("PJSIPMaintenanceStatus", "system,all")
        .header("SystemName", SystemName)
        .state(status)
        .end();
}

QByteArray listItem(const QByteArray &actionId, const MaintenanceStatus &status)
{
    Writer writer;
    writer.header("Event", QByteArrayView("PJSIPMaintenanceStatus")).actionId(actionId);
    return writer.state(status).end();
}

QByteArray output(const QByteArray &actionId, const QList<QByteArray> &lines)
{
    Writer writer;
    writer.header("Response", QByteArrayView("Success"))
        .actionId(actionId)
        .header("Message", QByteArrayView("Command output follows"));
    for (const QByteArray &line : lines)
        writer.header("Output", QByteArrayView(line));
    return writer.end();
}

QByteArray event(const PresenceStateChange &presence)
{
    return unsolicited("PresenceStateChange", "call,all")
        .header("SystemName", SystemName)
        .state(presence)
        .end();
}

QByteArray presenceStatus(const ExtensionStatus &hint, const PresenceStateChange &presence)
{
    return unsolicited("PresenceStatus", "call,all")
        .header("SystemName", SystemName)
        .header("Exten", hint.extension)
        .header("Context", hint.context)
        .header("Hint", hint.hint)
        .header("Status", presence.state)
        .header("Subtype", presence.subtype)
        .header("Message", presence.message)
        .end();
}

QByteArray memberEvent(QByteArrayView name, const QueueMember &member)
{
    return unsolicited(name, "agent,all")
        .header("SystemName", SystemName)
        .header("Queue", member.queue)
        .header("MemberName", member.name)
        .header("Interface", member.interface)
        .state(member)
        .header("Ringinuse", 0)
        .header("Wrapuptime", 0)
        .end();
}

QByteArray event(const DeviceStateChange &change)
{
    return unsolicited("DeviceStateChange", "call,all")
        .header("SystemName", SystemName)
        .state(change)
        .end();
}

} // namespace Ami::Wire
