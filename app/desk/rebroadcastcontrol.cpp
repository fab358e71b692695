// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/rebroadcastcontrol.h"

#include "app/process.h"

#include <QNetworkInterface>

namespace App {

namespace {

/// "*" for all addresses of both kinds.
QString textOf(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::Any) ? QStringLiteral("*") : address.toString();
}

QHostAddress addressOf(const QString &text)
{
    return text == u"*" ? QHostAddress(QHostAddress::Any) : QHostAddress(text);
}

/// Whether a socket on `listening` is reached by `reachable`.
bool isHeard(const QHostAddress &listening, const QHostAddress &reachable)
{
    const bool isFour = reachable.protocol() == QAbstractSocket::IPv4Protocol;
    if (listening == QHostAddress(QHostAddress::AnyIPv4))
        return isFour;
    return listening != QHostAddress(QHostAddress::AnyIPv6) || !isFour;
}

/// Of interfaces that are up, without this machine's own and those that need a zone; IPv4 first.
QList<QHostAddress> reachableAddresses()
{
    QList<QHostAddress> four;
    QList<QHostAddress> six;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.isLoopback() || address.isLinkLocal() || address.isMulticast())
            continue;
        (address.protocol() == QAbstractSocket::IPv4Protocol ? four : six).append(address);
    }
    return four + six;
}

QString urlOf(const QHostAddress &address, quint16 port, bool isEncrypted)
{
    const QString host = address.protocol() == QAbstractSocket::IPv6Protocol
        ? QStringLiteral("[%1]").arg(address.toString())
        : address.toString();
    return QStringLiteral("%1://%2:%3/")
        .arg(isEncrypted ? QStringLiteral("https") : QStringLiteral("http"), host)
        .arg(port);
}

} // namespace

RebroadcastControl::RebroadcastControl(Relay &relay, RelaySettings settings, const QString &folder,
                                       Ami::Clock &clock)
    : m_relay(relay)
    , m_settings(std::move(settings))
    , m_kept(folder + QStringLiteral("/rebroadcast.ini"), QSettings::IniFormat)
    , m_tokens(m_settings.tokenFile, clock)
{
}

void RebroadcastControl::restore()
{
    const QHostAddress address = addressOf(m_kept.value(QStringLiteral("address")).toString());
    const uint port = m_kept.value(QStringLiteral("port")).toUInt();
    if (!address.isNull() && port > 0 && port <= UINT16_MAX) {
        m_settings.address = address;
        m_settings.port = static_cast<quint16>(port);
    }
    if (m_kept.value(QStringLiteral("on")).toBool())
        static_cast<void>(start());
}

std::optional<Ami::Error> RebroadcastControl::start()
{
    allowManyFiles();
    const auto port = m_relay.start(m_settings);
    m_problem = port ? QString() : port.error().text;
    m_port = port ? *port : 0;
    emit changed();
    return port ? std::nullopt : std::optional(port.error());
}

Gui::Rebroadcast::State RebroadcastControl::state() const
{
    State state;
    state.isOn = m_relay.isOn();
    state.address = textOf(m_settings.address);
    state.port = state.isOn ? m_port : m_settings.port;
    state.problem = m_problem;
    if (!state.isOn)
        return state;
    const QHostAddress &address = m_settings.address;
    const bool isAny = address == QHostAddress(QHostAddress::Any)
        || address == QHostAddress(QHostAddress::AnyIPv4)
        || address == QHostAddress(QHostAddress::AnyIPv6);
    const QList<QHostAddress> all = isAny ? reachableAddresses() : QList<QHostAddress>{address};
    for (const QHostAddress &reachable : all) {
        if (isHeard(address, reachable))
            state.urls.append(urlOf(reachable, m_port, m_settings.isEncrypted()));
    }
    if (state.urls.isEmpty())
        state.urls.append(
            urlOf(QHostAddress(QHostAddress::LocalHost), m_port, m_settings.isEncrypted()));
    return state;
}

QStringList RebroadcastControl::addresses() const
{
    QStringList all;
    for (const QHostAddress &address : reachableAddresses())
        all.append(address.toString());
    return all;
}

void RebroadcastControl::turnOn(const QString &address, quint16 port)
{
    m_settings.address = addressOf(address);
    m_settings.port = port;
    static_cast<void>(start());
    keep();
}

void RebroadcastControl::turnOff()
{
    m_relay.stop();
    m_problem.clear();
    keep();
    emit changed();
}

/// As it was wished: a port that is taken now may be free at the next start.
void RebroadcastControl::keep()
{
    m_kept.setValue(QStringLiteral("on"), m_relay.isOn() || !m_problem.isEmpty());
    m_kept.setValue(QStringLiteral("address"), textOf(m_settings.address));
    m_kept.setValue(QStringLiteral("port"), m_settings.port);
}

void RebroadcastControl::askForSeats()
{
    if (!m_relay.isOn()) {
        emit seatsTold({});
        return;
    }
    m_relay.askForSeats(this, [this](const QList<Relay::SeatNow> &seats) {
        QList<Gui::ConnectedSeat> told;
        for (const Relay::SeatNow &seat : seats)
            told.append({seat.who.id, seat.who.name, toString(seat.who.kind),
                         seat.who.address.toString(), seat.who.since, seat.roundTrip});
        emit seatsTold(told);
    });
}

Ami::Result<QList<Gui::GivenToken>> RebroadcastControl::tokens()
{
    const auto entries = m_tokens.tokens();
    if (!entries)
        return entries.error();
    QList<Gui::GivenToken> tokens;
    for (const TokenStore::Entry &entry : *entries)
        tokens.append({entry.name, entry.role == Role::Supervisor, entry.created});
    return tokens;
}

Ami::Result<QByteArray> RebroadcastControl::addToken(const QString &name, bool maySupervise)
{
    return m_tokens.addToken(name, maySupervise ? Role::Supervisor : Role::Viewer);
}

std::optional<Ami::Error> RebroadcastControl::revokeToken(const QString &name)
{
    const auto revoked = m_tokens.revoke(name);
    return revoked ? std::nullopt : std::optional(revoked.error());
}

} // namespace App
