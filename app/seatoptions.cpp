// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/optionvalues.h"

#include <QFile>

namespace App {

using namespace OptionValues;

namespace {

constexpr qint64 LongestTokenFile = 4096;

/// "ws://panel:8088/seat", "wss://panel", "panel", "[2001:db8::7]:8088"
Problem setConnect(Settings &settings, const QString &text)
{
    constexpr int UsualPort = 8088;
    QString address = text.trimmed();
    if (!address.contains(QStringLiteral("://")))
        address.prepend(QStringLiteral("ws://"));
    QUrl url(address, QUrl::StrictMode);
    if (url.scheme() == u"http")
        url.setScheme(QStringLiteral("ws"));
    if (url.scheme() == u"https")
        url.setScheme(QStringLiteral("wss"));
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"ws" && url.scheme() != u"wss"))
        return tr("must be the address of a host's rebroadcast, as ws://panel:8088/seat");
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return tr("must be an address alone: the token comes from --connect-token-file or "
                  "LAMPFIELD_TOKEN");
    if (url.port() < 0)
        url.setPort(UsualPort);
    if (url.path().isEmpty() || url.path() == u"/")
        url.setPath(QStringLiteral("/seat"));
    settings.isSeat = true;
    settings.seat.url = url;
    return {};
}

Problem setToken(Settings &settings, const QString &text)
{
    settings.seat.token = Ami::Secret(text.trimmed().toLatin1());
    return {};
}

Problem setTokenFile(Settings &settings, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tr("%1 can't be read: %2").arg(path, file.errorString());
    const QByteArray line = file.read(LongestTokenFile).split('\n').constFirst().trimmed();
    if (line.isEmpty())
        return tr("%1 has no token in its first line").arg(path);
    settings.seat.token = Ami::Secret(line);
    return {};
}

} // namespace

QList<Option> seatOptions()
{
    return {
        {QStringLiteral("connect"),
         {},
         QStringLiteral("URL"),
         tr("Be a seat of another Lampfield's rebroadcast, as ws://panel:8088/seat, instead of "
            "asking a PBX. --tls-ca and --tls-pin are about its certificate then."),
         &setConnect},
        {QStringLiteral("connect-token-file"),
         {},
         QStringLiteral("FILE"),
         tr("File with the token for that host in its first line."),
         &setTokenFile},
        {QStringLiteral("connect-token"),
         QStringLiteral("LAMPFIELD_TOKEN"),
         {},
         {},
         &setToken,
         Form::EnvironmentOnly},
    };
}

} // namespace App
