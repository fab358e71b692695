// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wall/sleepinhibitor.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QObject>

#include <functional>

namespace App {

/// Keeps the screens on by the desktop's portal (org.freedesktop.portal.Inhibit), else by its
/// screen saver (org.freedesktop.ScreenSaver), else by the X server's.
class ScreenKeeper : public QObject, public Gui::SleepInhibitor
{
    Q_OBJECT

public:
    enum class Means { None, Portal, ScreenSaver, X11 };

    /// Suspends the X server's screen saver, or lets it go on; false if there is no X server.
    using Suspend = std::function<bool(bool isSuspended)>;

    ScreenKeeper(QDBusConnection bus, Suspend suspendX11, QObject *parent = nullptr);
    ~ScreenKeeper() override;

    void inhibit(const QString &reason) override;
    void release() override;

    /// By which they are kept on now.
    Means means() const { return m_means; }

private:
    using Answer = std::function<void(const QDBusMessage &reply)>;

    void ask(const QDBusMessage &message, Answer answer);
    void askPortal();
    void askScreenSaver();
    void askX11();
    void hold(Means means);
    void letGo();

    QDBusConnection m_bus;
    Suspend m_suspendX11;
    QString m_reason;
    bool m_wanted = false;
    bool m_asking = false;
    Means m_means = Means::None;
    QDBusObjectPath m_request; ///< of the portal
    quint32 m_cookie = 0;      ///< of the screen saver
};

/// By MIT-SCREEN-SAVER, which ends by itself with the connection.
bool suspendX11ScreenSaver(bool isSuspended);

} // namespace App
