// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>

#include <optional>

namespace App {

/// Tells the LAN of this rebroadcast, by Avahi where it runs; where it does not, seats are told the
/// address by people. Nothing here waits for anything.
class HostAnnouncer : public QObject
{
    Q_OBJECT

public:
    explicit HostAnnouncer(QDBusConnection bus, QObject *parent = nullptr);
    ~HostAnnouncer() override;

    void announce(quint16 port, bool isEncrypted);
    void withdraw();

private slots:
    void handleState(int state, const QString &error);

private:
    struct Announced
    {
        quint16 port = 0;
        bool isEncrypted = false;
    };

    void publish();
    void fill(const QString &group);
    QString name() const;

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    std::optional<Announced> m_announced;
    QString m_group;  ///< Avahi's object; empty: there is none
    int m_number = 1; ///< of this machine's Lampfields that are announced
};

} // namespace App
