// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>
#include <QString>

/// Avahi's D-Bus interface, of version 0.8 (avahi-daemon/org.freedesktop.Avahi.*.xml). Its numbers:
/// -1 is any interface or protocol.
namespace App::Avahi {

inline constexpr int Any = -1;

inline QString service()
{
    return QStringLiteral("org.freedesktop.Avahi");
}

inline QString serverInterface()
{
    return QStringLiteral("org.freedesktop.Avahi.Server");
}

inline QString groupInterface()
{
    return QStringLiteral("org.freedesktop.Avahi.EntryGroup");
}

inline QString browserInterface()
{
    return QStringLiteral("org.freedesktop.Avahi.ServiceBrowser");
}

/// A name is taken on this machine; one that another machine has is told by the group's state.
inline QString collisionError()
{
    return QStringLiteral("org.freedesktop.Avahi.CollisionError");
}

/// What Lampfield's rebroadcast is called on the network (RFC 6763).
inline QString serviceType()
{
    return QStringLiteral("_lampfield._tcp");
}

inline QDBusMessage callServer(const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(service(), QStringLiteral("/"), serverInterface(), method);
    call.setArguments(arguments);
    return call;
}

} // namespace App::Avahi
