// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/simulator/simulatedpbx.h"

namespace Ami::Wire {

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

    Writer &state(const MaintenanceStatus &status)
    {
        return header("Endpoint", status.endpoint)
            .header("Status", QByteArrayView(status.enabled ? "enabled" : "disabled"));
    }

    Writer &state(const DeviceStateChange &change)
    {
        return header("Device", change.device).header("State", change.state);
    }

    Writer &state(const PresenceStateChange &presence)
    {
        return header("Presentity", presence.provider)
            .header("Status", presence.state)
            .header("Subtype", presence.subtype)
            .header("Message", presence.message);
    }

    /// What events and lists tell of a member alike.
    Writer &state(const QueueMember &member)
    {
        return header("StateInterface", member.stateInterface)
            .header("Membership", QByteArrayView(member.dynamic ? "dynamic" : "static"))
            .header("Penalty", member.penalty)
            .header("CallsTaken", member.callsTaken)
            .header("LastCall", member.lastCall.value_or(0))
            .header("LastPause", member.pausedSince.value_or(0))
            .header("LoginTime", 0)
            .header("InCall", member.inCall ? 1 : 0)
            .header("Status", member.state)
            .header("Paused", member.paused ? 1 : 0)
            .header("PausedReason", member.pausedReason);
    }

    QByteArray end() { return m_bytes.append("\r\n"); }

private:
    QByteArray m_bytes;
};

inline Writer unsolicited(QByteArrayView name, QByteArrayView privilege)
{
    Writer writer;
    writer.header("Event", name).header("Privilege", privilege);
    return writer;
}

} // namespace Ami::Wire
