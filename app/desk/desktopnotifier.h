// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/notifier.h"

#include <QDBusConnection>
#include <QObject>

#include <optional>

namespace App {

/// Tells alerts by the desktop's notifications (org.freedesktop.Notifications, version 1.2). The
/// next takes the place of the last, so that nobody finds a stack of them. Where the desktop makes
/// no sounds, or there is none, the program beeps.
class DesktopNotifier : public QObject, public Gui::Notifier
{
    Q_OBJECT

public:
    explicit DesktopNotifier(QDBusConnection bus, QObject *parent = nullptr);

    void notify(const Note &note) override;

signals:
    /// There is nobody to make the sound.
    void beeped();

private:
    void askForSounds();
    void send(const Note &note);
    void beep();

    QDBusConnection m_bus;
    std::optional<bool> m_makesSounds; ///< the desktop does
    quint32 m_last = 0;                ///< notification
};

} // namespace App
