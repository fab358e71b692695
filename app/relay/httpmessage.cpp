// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/httpmessage.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace App {

namespace {

QByteArrayView reasonOf(int status)
{
    struct Reason
    {
        int status;
        const char *phrase;
    };
    static constexpr Reason Reasons[]{
        {101, "Switching Protocols"},
        {200, "OK"},
        {201, "Created"},
        {204, "No Content"},
        {303, "See Other"},
        {304, "Not Modified"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {413, "Content Too Large"},
        {415, "Unsupported Media Type"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
    };
    for (const Reason &reason : Reasons) {
        if (reason.status == status)
            return reason.phrase;
    }
    return "Error";
}

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    const auto known = std::find_if(headers.begin(), headers.end(), [name](const HttpHeader &one) {
        return name.compare(one.name, Qt::CaseInsensitive) == 0;
    });
    return known == headers.end() ? QByteArray() : known->value;
}

bool HttpRequest::isWebSocketUpgrade() const
{
    return header("Upgrade").toLower() == "websocket"
        && header("Connection").toLower().contains("upgrade");
}

HttpResponse HttpResponse::success(const QJsonValue &data, const QString &message)
{
    HttpResponse response;
    response.body = textOf({{QStringLiteral("success"), true},
                            {QStringLiteral("message"), message},
                            {QStringLiteral("data"), data}});
    return response;
}

HttpResponse HttpResponse::successOf(const QByteArray &json)
{
    HttpResponse response;
    response.body = R"({"success":true,"message":"","data":)" + json + '}';
    return response;
}

HttpResponse HttpResponse::error(int status, const QString &code, const QString &message,
                                 const QJsonObject &more)
{
    QJsonObject error = more;
    error.insert(QStringLiteral("code"), code);
    HttpResponse response;
    response.status = status;
    response.body = textOf({{QStringLiteral("success"), false},
                            {QStringLiteral("message"), message},
                            {QStringLiteral("error"), error}});
    return response;
}

QByteArray HttpResponse::toBytes(bool keepAlive, bool withBody) const
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) + "\r\n";
    const bool hasBody = status != 204 && status != 304;
    if (hasBody) {
        bytes += "Content-Type: " + contentType + "\r\n";
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    }
    for (const HttpHeader &header : headers)
        bytes += header.name + ": " + header.value + "\r\n";
    // What a browser must not do with an answer of ours.
    bytes += "X-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\n";
    bytes += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    if (hasBody && withBody)
        bytes += body;
    return bytes;
}

} // namespace App
