// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/simulator/wire.h"

#include "ami/simulator/simulatedpbx.h"

namespace Ami::Wire {

namespace {

constexpr QByteArrayView SystemName("demo");

/// One message under construction.
class Writer
{
public:
    Writer &header(QByteArrayView name, QByteArrayView value)
    {
        m_bytes.append(name).append(": ").append(value).append("\r\n");
        return *this;
    }

    Writer &header(QByteArrayView name, const QString &value)
    {
        return header(name, QByteArrayView(value.toUtf8()));
    }

    Writer &header(QByteArrayView name, qint64 value)
    {
        return header(name, QByteArrayView(QByteArray::number(value)));
    }

    Writer &actionId(const QByteArray &id)
    {
        return id.isEmpty() ? *this : header("ActionID", QByteArrayView(id));
    }

    Writer &state(const ExtensionStatus &status)
    {
        return header("Exten", status.extension)
            .header("Context", status.context)
            .header("Hint", status.hint)
            .header("Status", status.status)
            .header("StatusText", statusText(status.status));
    }

    Writer &state(const DeviceStateChange &change)
    {
        return header("Device", change.device).header("State", change.state);
    }

    QByteArray end() { return m_bytes.append("\r\n"); }

private:
    QByteArray m_bytes;
};

Writer response(QByteArrayView word, const QByteArray &actionId)
{
    Writer writer;
    writer.header("Response", word).actionId(actionId);
    return writer;
}

Writer unsolicited(QByteArrayView name, QByteArrayView privilege)
{
    Writer writer;
    writer.header("Event", name).header("Privilege", privilege);
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

QByteArray shutdown()
{
    return unsolicited("Shutdown", "system,all")
        .header("SystemName", SystemName)
        .header("Shutdown", QByteArrayView("Cleanly"))
        .header("Restart", QByteArrayView("False"))
        .end();
}

QByteArray event(const ExtensionStatus &status)
{
    return unsolicited("ExtensionStatus", "call,all")
        .header("SystemName", SystemName)
        .state(status)
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
