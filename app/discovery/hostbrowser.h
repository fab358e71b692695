// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connect/hostfinder.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QHash>

namespace App {

/// Looks for rebroadcasts on the LAN, by Avahi where it runs. What the network says is taken for
/// addresses to show, and for nothing more.
class HostBrowser : public Gui::HostFinder
{
    Q_OBJECT

public:
    /// More are not shown: somebody makes them up.
    static constexpr qsizetype MostHosts = 100;

    explicit HostBrowser(QDBusConnection bus, QObject *parent = nullptr);

    void start() override;
    QList<Gui::FoundHost> hosts() const override;

private slots:
    void handleNew(const QDBusMessage &message);
    void handleRemoved(const QDBusMessage &message);

private:
    /// A service as one interface and protocol tell it.
    struct Place
    {
        int interface = 0;
        int protocol = 0;
        QString name;
        QString domain;

        bool operator==(const Place &) const = default;
        friend size_t qHash(const Place &place, size_t seed = 0)
        {
            return qHashMulti(seed, place.interface, place.protocol, place.name, place.domain);
        }
    };

    static std::optional<Place> placeOf(const QDBusMessage &message);
    void ask();
    void resolve(const Place &place);
    void take(const Place &place, const QList<QVariant> &answer);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    QHash<Place, Gui::FoundHost> m_found;
};

} // namespace App
