// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <optional>

namespace App {

struct HttpHeader
{
    QByteArray name;
    QByteArray value;

    bool operator==(const HttpHeader &) const = default;
};

/// One request as it was read; nothing in it is trusted.
struct HttpRequest
{
    QByteArray method; ///< "GET"
    QString path;      ///< decoded, "/api/extensions"; empty where the target was none
    QUrlQuery query;
    QList<HttpHeader> headers;
    QByteArray body;
    bool keepAlive = true;
    QHostAddress peer;
    QHostAddress local; ///< the address of ours that was connected to
    bool isEncrypted = false;

    /// Of the first header of that name, in any case; empty where there is none.
    QByteArray header(QByteArrayView name) const;
    bool isWebSocketUpgrade() const;
};

struct HttpResponse
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    QList<HttpHeader> headers; ///< beside those of every answer

    /// {"success":true,"message":…,"data":…}
    static HttpResponse success(const QJsonValue &data, const QString &message = {});
    /// The same around data that is JSON already.
    static HttpResponse successOf(const QByteArray &json);
    /// {"success":false,"message":…,"error":{"code":…,…}}
    static HttpResponse error(int status, const QString &code, const QString &message,
                              const QJsonObject &more = {});
    /// As it goes over the wire.
    QByteArray toBytes(bool keepAlive, bool withBody = true) const;
};

} // namespace App
