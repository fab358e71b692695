// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/desktopnotifier.h"

#include "app/monitor/logging.h"

#include <QApplication>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace App {

namespace {

QDBusMessage call(const char *method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.Notifications"),
                                          QStringLiteral("/org/freedesktop/Notifications"),
                                          QStringLiteral("org.freedesktop.Notifications"),
                                          QLatin1String(method));
}

} // namespace

DesktopNotifier::DesktopNotifier(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
    connect(this, &DesktopNotifier::beeped, this, [] { QApplication::beep(); });
}

void DesktopNotifier::beep()
{
    emit beeped();
}

void DesktopNotifier::notify(const Note &note)
{
    if (note.withSound && !m_makesSounds)
        askForSounds();
    if (note.withSound && (note.text.isEmpty() || !m_makesSounds.value_or(false)))
        beep();
    if (!note.text.isEmpty())
        send(note);
}

void DesktopNotifier::askForSounds()
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call("GetCapabilities")), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (!reply.isError())
            m_makesSounds = reply.value().contains(QStringLiteral("sound"));
    });
}

void DesktopNotifier::send(const Note &note)
{
    constexpr quint8 Normal = 1;
    constexpr quint8 Critical = 2;
    QVariantMap hints{
        {QStringLiteral("urgency"), QVariant::fromValue(note.isUrgent ? Critical : Normal)},
        {QStringLiteral("category"), QStringLiteral("im")}};
    if (note.withSound)
        hints.insert(QStringLiteral("sound-name"), QStringLiteral("message-new-instant"));
    else
        hints.insert(QStringLiteral("suppress-sound"), true);
    QDBusMessage message = call("Notify");
    // The body may be markup, and what a PBX said is none.
    message.setArguments({QStringLiteral("Lampfield"), m_last, QStringLiteral("lampfield"),
                          note.title, note.text.toHtmlEscaped(), QStringList(), hints, -1});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<quint32> reply = *watcher;
        if (reply.isError())
            qCInfo(lcApp).noquote() << "no desktop notification:" << reply.error().message();
        else
            m_last = reply.value();
    });
}

} // namespace App
