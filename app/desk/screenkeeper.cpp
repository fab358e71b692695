// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/screenkeeper.h"

#include "app/monitor/logging.h"

#include <QDBusPendingCallWatcher>
#include <QVariantMap>

namespace App {

namespace {

constexpr quint32 PortalIdle = 8;

QDBusMessage portalCall(const QString &path, const char *interface, const char *method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"), path,
                                          QLatin1String(interface), QLatin1String(method));
}

QDBusMessage screenSaverCall(const char *method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
                                          QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          QStringLiteral("org.freedesktop.ScreenSaver"),
                                          QLatin1String(method));
}

} // namespace

ScreenKeeper::ScreenKeeper(QDBusConnection bus, Suspend suspendX11, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
    , m_suspendX11(std::move(suspendX11))
{
}

ScreenKeeper::~ScreenKeeper()
{
    letGo();
}

void ScreenKeeper::inhibit(const QString &reason)
{
    m_reason = reason;
    if (std::exchange(m_wanted, true) || m_asking)
        return;
    // Nobody answers on a bus that is not there.
    if (m_bus.isConnected())
        askPortal();
    else
        askX11();
}

void ScreenKeeper::release()
{
    m_wanted = false;
    letGo();
}

void ScreenKeeper::letGo()
{
    switch (std::exchange(m_means, Means::None)) {
    case Means::None:
        break;
    case Means::Portal:
        m_bus.asyncCall(portalCall(m_request.path(), "org.freedesktop.portal.Request", "Close"));
        break;
    case Means::ScreenSaver: {
        QDBusMessage message = screenSaverCall("UnInhibit");
        message.setArguments({m_cookie});
        m_bus.asyncCall(message);
        break;
    }
    case Means::X11:
        m_suspendX11(false);
        break;
    }
}

void ScreenKeeper::ask(const QDBusMessage &message, Answer answer)
{
    m_asking = true;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, watcher, answer = std::move(answer)] {
                watcher->deleteLater();
                m_asking = false;
                answer(watcher->reply());
            });
}

void ScreenKeeper::askPortal()
{
    QDBusMessage message = portalCall(QStringLiteral("/org/freedesktop/portal/desktop"),
                                      "org.freedesktop.portal.Inhibit", "Inhibit");
    message.setArguments(
        {QString(), PortalIdle, QVariantMap{{QStringLiteral("reason"), m_reason}}});
    ask(message, [this](const QDBusMessage &reply) {
        if (reply.type() != QDBusMessage::ReplyMessage) {
            askScreenSaver();
            return;
        }
        m_request = reply.arguments().value(0).value<QDBusObjectPath>();
        hold(Means::Portal);
    });
}

void ScreenKeeper::askScreenSaver()
{
    QDBusMessage message = screenSaverCall("Inhibit");
    message.setArguments({QStringLiteral("Lampfield"), m_reason});
    ask(message, [this](const QDBusMessage &reply) {
        if (reply.type() != QDBusMessage::ReplyMessage) {
            askX11();
            return;
        }
        m_cookie = reply.arguments().value(0).toUInt();
        hold(Means::ScreenSaver);
    });
}

void ScreenKeeper::askX11()
{
    if (!m_wanted)
        return;
    if (m_suspendX11(true))
        m_means = Means::X11;
    else
        qCWarning(lcApp) << "the screen may go dark: this desktop offers no way to keep it on";
}

/// Whoever asked may have gone meanwhile.
void ScreenKeeper::hold(Means means)
{
    const bool isWanted = m_wanted;
    m_means = means;
    if (!isWanted)
        letGo();
}

} // namespace App
