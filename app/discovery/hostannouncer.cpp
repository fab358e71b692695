// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/discovery/hostannouncer.h"

#include "app/discovery/avahi.h"
#include "app/monitor/logging.h"

#include <QByteArrayList>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QSysInfo>

#include <utility>

namespace App {

namespace {

// States of an entry group (avahi-common/defs.h).
constexpr int Established = 2;
constexpr int Collision = 3;
constexpr int Failure = 4;
constexpr int MostNumber = 100;

} // namespace

HostAnnouncer::HostAnnouncer(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
    , m_watcher(Avahi::service(), m_bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    qDBusRegisterMetaType<QByteArrayList>();
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &HostAnnouncer::publish);
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this,
            [this] { m_group.clear(); });
}

HostAnnouncer::~HostAnnouncer()
{
    withdraw();
}

void HostAnnouncer::announce(quint16 port, bool isEncrypted)
{
    withdraw();
    m_announced = Announced{port, isEncrypted};
    m_number = 1;
    publish();
}

void HostAnnouncer::withdraw()
{
    m_announced.reset();
    if (m_group.isEmpty())
        return;
    m_bus.asyncCall(QDBusMessage::createMethodCall(Avahi::service(), std::exchange(m_group, {}),
                                                   Avahi::groupInterface(),
                                                   QStringLiteral("Free")));
}

QString HostAnnouncer::name() const
{
    const QString machine = QSysInfo::machineHostName().section(u'.', 0, 0);
    return m_number == 1 ? machine : QStringLiteral("%1 #%2").arg(machine).arg(m_number);
}

void HostAnnouncer::publish()
{
    if (!m_announced || !m_bus.isConnected())
        return;
    auto *asked = new QDBusPendingCallWatcher(
        m_bus.asyncCall(Avahi::callServer(QStringLiteral("EntryGroupNew"))), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked] {
        asked->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *asked;
        if (reply.isError()) {
            qCDebug(lcRelay).noquote() << "not announced:" << reply.error().message();
            return;
        }
        fill(reply.value().path());
    });
}

void HostAnnouncer::fill(const QString &group)
{
    const auto call = [&group](const char *method, const QVariantList &arguments = {}) {
        QDBusMessage message = QDBusMessage::createMethodCall(
            Avahi::service(), group, Avahi::groupInterface(), QLatin1String(method));
        message.setArguments(arguments);
        return message;
    };
    if (!m_announced || !m_group.isEmpty()) {
        m_bus.asyncCall(call("Free")); // it was turned off meanwhile, or announced by another call
        return;
    }
    m_group = group;
    m_bus.connect(Avahi::service(), group, Avahi::groupInterface(), QStringLiteral("StateChanged"),
                  this, SLOT(handleState(int, QString)));
    const QByteArrayList texts{"path=/seat", m_announced->isEncrypted ? "tls=1" : "tls=0"};
    const QVariantList service{Avahi::Any,
                               Avahi::Any,
                               0U,
                               name(),
                               Avahi::serviceType(),
                               QString(),
                               QString(),
                               QVariant::fromValue(m_announced->port),
                               QVariant::fromValue(texts)};
    auto *added = new QDBusPendingCallWatcher(m_bus.asyncCall(call("AddService", service)), this);
    const QDBusMessage commit = call("Commit");
    connect(added, &QDBusPendingCallWatcher::finished, this, [this, added, commit] {
        added->deleteLater();
        if (commit.path() != m_group)
            return;
        if (!added->isError())
            m_bus.asyncCall(commit);
        else
            handleState(added->error().name() == Avahi::collisionError() ? Collision : Failure,
                        added->error().message());
    });
}

/// Where another machine, or another Lampfield of this one, has the name, the next one is tried.
void HostAnnouncer::handleState(int state, const QString &error)
{
    if (state == Established)
        qCInfo(lcRelay).noquote() << "announced on the LAN as" << name();
    if (state == Failure)
        qCWarning(lcRelay).noquote() << "not announced on the LAN:" << error;
    if (state != Collision || m_number >= MostNumber)
        return;
    const auto announced = m_announced;
    withdraw();
    m_announced = announced;
    ++m_number;
    publish();
}

} // namespace App
