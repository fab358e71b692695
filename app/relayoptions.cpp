// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/optionvalues.h"

#include <QFileInfo>
#include <QUrl>

namespace App {

using namespace OptionValues;

namespace {

/// Once, though a repeated line of the INI file brings the earlier ones again.
template <typename List, typename Value>
void add(List &list, const Value &value)
{
    if (!list.contains(value))
        list.append(value);
}

/// "0.0.0.0:8088", "[::]:8088", "8088", "192.0.2.7"
Problem setListen(Settings &settings, const QString &text)
{
    QString host = text.trimmed();
    quint16 port = RelaySettings().port;
    const qsizetype colon = host.lastIndexOf(u':');
    const bool isBare = !host.contains(u'.') && !host.contains(u'[') && host != u"*" && colon < 0;
    if (isBare || (colon >= 0 && host.indexOf(u']') < colon)) {
        bool ok = false;
        const uint number = host.mid(colon + 1).toUInt(&ok);
        if (!ok || number > 65535)
            return tr("must be ADDRESS:PORT, with a port up to 65535");
        port = static_cast<quint16>(number);
        host = colon < 0 ? QString() : host.left(colon);
    }
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    const QHostAddress address = host.isEmpty() ? QHostAddress(QHostAddress::LocalHost)
        : host == u"*"                          ? QHostAddress(QHostAddress::Any)
                                                : QHostAddress(host);
    if (address.isNull())
        return tr("must be ADDRESS:PORT, with an address of this machine, or * for all of them");
    settings.relay.address = address;
    settings.relay.port = port;
    settings.relayIsOn = true;
    return {};
}

Problem setOrigins(Settings &settings, const QString &text)
{
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QUrl url(part.trimmed(), QUrl::StrictMode);
        const bool isOrigin = url.isValid() && !url.host().isEmpty() && url.path().isEmpty()
            && (url.scheme() == u"http" || url.scheme() == u"https");
        if (!isOrigin)
            return tr("must be origins as https://panel.example:8443");
        add(settings.relay.origins, part.trimmed());
    }
    return {};
}

Problem setTrusted(Settings &settings, const QString &text)
{
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto network = QHostAddress::parseSubnet(part.trimmed());
        if (network.first.isNull() || network.second < 0)
            return tr("must be addresses or networks as 192.0.2.7 or 192.0.2.0/24");
        add(settings.relay.trusted, network);
    }
    return {};
}

/// Of the INI file alone.
template <typename Apply>
Option limit(const char *name, Apply apply)
{
    return {QLatin1String(name), {}, {}, {}, apply, Form::EnvironmentOnly};
}

QList<Option> limitOptions()
{
    constexpr qint64 Most = 1'000'000'000;
    return {
        limit("relay-announce", truth([](Settings &s, bool v) { s.relay.announce = v; })),
        limit("relay-header-limit",
              number(1'024, Most, [](Settings &s, qint64 v) { s.relay.limits.header = v; })),
        limit("relay-body-limit",
              number(0, Most, [](Settings &s, qint64 v) { s.relay.limits.body = v; })),
        limit("relay-header-deadline",
              milliseconds(50, [](Settings &s, auto v) { s.relay.limits.headerDeadline = v; })),
        limit("relay-body-deadline",
              milliseconds(50, [](Settings &s, auto v) { s.relay.limits.bodyDeadline = v; })),
        limit("relay-idle-deadline",
              milliseconds(50, [](Settings &s, auto v) { s.relay.limits.idleDeadline = v; })),
        limit("relay-unfinished",
              number(1, Most, [](Settings &s, qint64 v) { s.relay.limits.unfinished = int(v); })),
        limit("relay-bodies",
              number(1, Most, [](Settings &s, qint64 v) { s.relay.limits.bodies = int(v); })),
        limit("relay-connections",
              number(1, Most, [](Settings &s, qint64 v) { s.relay.limits.connections = int(v); })),
        limit("relay-seats",
              number(1, Most, [](Settings &s, qint64 v) { s.relay.limits.seats = int(v); })),
        limit("relay-message-limit",
              number(128, Most, [](Settings &s, qint64 v) { s.relay.limits.message = v; })),
        limit("relay-ping-interval",
              milliseconds(1'000, [](Settings &s, auto v) { s.relay.limits.ping = v; })),
        limit("relay-ping-timeout",
              milliseconds(1'000, [](Settings &s, auto v) { s.relay.limits.pong = v; })),
        limit("relay-seat-backlog",
              number(1'024, Most, [](Settings &s, qint64 v) { s.relay.limits.seatBacklog = v; })),
        limit("relay-all-backlogs",
              number(1'024, Most, [](Settings &s, qint64 v) { s.relay.limits.allBacklogs = v; })),
        limit("relay-wrong-tokens",
              number(1, Most, [](Settings &s, qint64 v) { s.relay.limits.wrongTokens = int(v); })),
    };
}

QString absolute(const QString &path)
{
    return QFileInfo(path).absoluteFilePath();
}

} // namespace

QList<Option> relayOptions()
{
    return QList<Option>{
               {QStringLiteral("listen"),
                {},
                QStringLiteral("ADDRESS:PORT"),
                tr("Rebroadcast to other seats and browsers there, as 0.0.0.0:8088; a port alone "
                   "means "
                   "this machine only. Off unless it is given."),
                &setListen},
               {QStringLiteral("token-file"),
                {},
                QStringLiteral("FILE"),
                tr("Where the hashes of the rebroadcast's tokens are kept (default: tokens.json in "
                   "the "
                   "data folder)."),
                text([](Settings &s, const QString &v) { s.relay.tokenFile = absolute(v); })},
               {QStringLiteral("tls-cert"),
                {},
                QStringLiteral("FILE"),
                tr("Certificate of the rebroadcast, with its chain (PEM); needs --tls-key."),
                text([](Settings &s, const QString &v) { s.relay.certificate = absolute(v); })},
               {QStringLiteral("tls-key"),
                {},
                QStringLiteral("FILE"),
                tr("Private key of that certificate (PEM)."),
                text([](Settings &s, const QString &v) { s.relay.key = absolute(v); })},
               {QStringLiteral("allow-origin"),
                {},
                QStringLiteral("ORIGIN"),
                tr("A web front end served from elsewhere that may ask, as https://panel.example; "
                   "may be "
                   "repeated."),
                &setOrigins,
                Form::Value,
                true},
               {QStringLiteral("allow-host"),
                {},
                QStringLiteral("NAME"),
                tr("Another name of this machine that browsers use; may be repeated."),
                text([](Settings &s, const QString &v) {
                    for (const QString &name : v.split(u',', Qt::SkipEmptyParts))
                        add(s.relay.hosts, name.trimmed());
                }),
                Form::Value,
                true},
               {QStringLiteral("trust"),
                {},
                QStringLiteral("NETWORK"),
                tr("Addresses that may look without a token, as 192.0.2.0/24; may be repeated."),
                &setTrusted,
                Form::Value,
                true},
           }
    + limitOptions();
}

} // namespace App
