// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/optionvalues.h"

#include <QFile>

#include <algorithm>

namespace App {

using namespace OptionValues;

namespace {

constexpr qint64 LongestTokenFile = 4096;

Problem setConnect(Settings &settings, const QString &text)
{
    const auto url = seatUrl(text);
    if (!url)
        return url.error().text;
    settings.isSeat = true;
    settings.seat.url = *url;
    return {};
}

/// It goes into a header as it is.
bool isToken(const QByteArray &bytes)
{
    return !bytes.isEmpty() && std::all_of(bytes.begin(), bytes.end(), [](char byte) {
        return byte > ' ' && byte <= '~';
    });
}

Problem setToken(Settings &settings, const QString &text)
{
    const QByteArray token = text.trimmed().toUtf8();
    if (!isToken(token))
        return tr("must be a token, as `lampfieldd token add` prints it");
    settings.seat.token = Ami::Secret(token);
    return {};
}

Problem setTokenFile(Settings &settings, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tr("%1 can't be read: %2").arg(path, file.errorString());
    const QByteArray line = file.read(LongestTokenFile).split('\n').constFirst().trimmed();
    if (!isToken(line))
        return tr("%1 has no token in its first line").arg(path);
    settings.seat.token = Ami::Secret(line);
    return {};
}

} // namespace

Ami::Result<QUrl> seatUrl(const QString &address)
{
    constexpr int UsualPort = 8088;
    QString text = address.trimmed();
    if (!text.contains(QStringLiteral("://")))
        text.prepend(QStringLiteral("ws://"));
    QUrl url(text, QUrl::StrictMode);
    if (url.scheme() == u"http")
        url.setScheme(QStringLiteral("ws"));
    if (url.scheme() == u"https")
        url.setScheme(QStringLiteral("wss"));
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"ws" && url.scheme() != u"wss"))
        return Ami::Error{
            tr("must be the address of a host's rebroadcast, as ws://panel:8088/seat")};
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()) {
        return Ami::Error{tr("must be an address alone: the token comes from --connect-token-file "
                             "or LAMPFIELD_TOKEN")};
    }
    if (url.port() < 0)
        url.setPort(UsualPort);
    if (url.path().isEmpty() || url.path() == u"/")
        url.setPath(QStringLiteral("/seat"));
    return url;
}

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
