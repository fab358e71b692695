// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/discovery/hostbrowser.h"

#include "ami/protocol/printable.h"
#include "app/discovery/avahi.h"

#include <QByteArrayList>
#include <QDBusArgument>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QHostAddress>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace App {

namespace {

// Places in the answer to ResolveService.
constexpr qsizetype HostName = 5;
constexpr qsizetype Address = 7;
constexpr qsizetype Port = 8;
constexpr qsizetype Texts = 9;

} // namespace

HostBrowser::HostBrowser(QDBusConnection bus, QObject *parent)
    : HostFinder(parent)
    , m_bus(std::move(bus))
    , m_watcher(Avahi::service(), m_bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &HostBrowser::ask);
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        m_found.clear();
        emit changed();
    });
}

void HostBrowser::start()
{
    // Of any path: what is found can be told before the answer that names the browser's.
    m_bus.connect(Avahi::service(), QString(), Avahi::browserInterface(), QStringLiteral("ItemNew"),
                  this, SLOT(handleNew(QDBusMessage)));
    m_bus.connect(Avahi::service(), QString(), Avahi::browserInterface(),
                  QStringLiteral("ItemRemove"), this, SLOT(handleRemoved(QDBusMessage)));
    ask();
}

void HostBrowser::ask()
{
    m_bus.asyncCall(
        Avahi::callServer(QStringLiteral("ServiceBrowserNew"),
                          {Avahi::Any, Avahi::Any, Avahi::serviceType(), QString(), 0U}));
}

/// ItemNew and ItemRemove: interface, protocol, name, type, domain, flags.
std::optional<HostBrowser::Place> HostBrowser::placeOf(const QDBusMessage &message)
{
    const QList<QVariant> told = message.arguments();
    if (told.size() < 5 || told.at(3).toString() != Avahi::serviceType())
        return std::nullopt;
    return Place{told.at(0).toInt(), told.at(1).toInt(), told.at(2).toString(),
                 told.at(4).toString()};
}

void HostBrowser::handleNew(const QDBusMessage &message)
{
    if (const auto place = placeOf(message); place && m_found.size() < MostHosts)
        resolve(*place);
}

void HostBrowser::handleRemoved(const QDBusMessage &message)
{
    if (const auto place = placeOf(message); place && m_found.remove(*place) > 0)
        emit changed();
}

void HostBrowser::resolve(const Place &place)
{
    const QVariantList arguments{place.interface, place.protocol, place.name, Avahi::serviceType(),
                                 place.domain,    place.protocol, 0U};
    auto *asked = new QDBusPendingCallWatcher(
        m_bus.asyncCall(Avahi::callServer(QStringLiteral("ResolveService"), arguments)), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked, place] {
        asked->deleteLater();
        if (!asked->isError())
            take(place, asked->reply().arguments());
    });
}

void HostBrowser::take(const Place &place, const QList<QVariant> &answer)
{
    if (answer.size() <= Texts)
        return;
    const QHostAddress address(answer.at(Address).toString());
    const uint port = answer.at(Port).toUInt();
    // Without the name of an interface, a link-local address says nothing.
    if (address.isNull() || address.isLinkLocal() || port == 0 || port > UINT16_MAX)
        return;
    const auto texts = qdbus_cast<QByteArrayList>(answer.at(Texts));
    const bool isEncrypted = texts.contains("tls=1");
    Gui::FoundHost host;
    host.name = Ami::printable(place.name);
    QUrl url;
    url.setScheme(isEncrypted ? QStringLiteral("wss") : QStringLiteral("ws"));
    // A certificate is for a name.
    url.setHost(isEncrypted ? answer.at(HostName).toString() : address.toString());
    url.setPort(static_cast<int>(port));
    url.setPath(QStringLiteral("/seat"));
    if (!url.isValid() || url.host().isEmpty())
        return;
    host.url = url.toString();
    m_found.insert(place, host);
    emit changed();
}

/// Each once, by the address that people know best: of a network and not of this machine alone, and
/// IPv4 before IPv6.
QList<Gui::FoundHost> HostBrowser::hosts() const
{
    QList<std::pair<Place, Gui::FoundHost>> all;
    for (auto found = m_found.cbegin(); found != m_found.cend(); ++found)
        all.append({found.key(), found.value()});
    const auto rank = [](const std::pair<Place, Gui::FoundHost> &one) {
        const bool isOwn = QHostAddress(QUrl(one.second.url).host()).isLoopback();
        return std::tuple(one.second.name, one.first.domain, isOwn, one.first.protocol,
                          one.second.url);
    };
    std::sort(all.begin(), all.end(),
              [&rank](const auto &a, const auto &b) { return rank(a) < rank(b); });
    QList<Gui::FoundHost> hosts;
    for (const auto &[place, host] : std::as_const(all)) {
        if (hosts.isEmpty() || hosts.constLast().name != host.name)
            hosts.append(host);
    }
    return hosts;
}

} // namespace App
