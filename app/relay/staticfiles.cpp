// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/staticfiles.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QHash>

/// A static library's resources are registered by whoever uses them.
void initWallResources()
{
    Q_INIT_RESOURCE(lampfield_wall);
}

namespace App {

namespace {

struct File
{
    QByteArray type;
    QByteArray content;
    QByteArray tag;
};

/// By path.
const QHash<QString, File> &files()
{
    static const QHash<QString, File> all = [] {
        initWallResources();
        struct Name
        {
            const char *path;
            const char *resource;
            const char *type;
        };
        constexpr Name Names[]{
            {"/", "index.html", "text/html; charset=utf-8"},
            {"/wall.css", "wall.css", "text/css; charset=utf-8"},
            {"/wall.js", "wall.js", "text/javascript; charset=utf-8"},
            {"/favicon.ico", "wall.svg", "image/svg+xml"},
        };
        QHash<QString, File> read;
        for (const Name &name : Names) {
            QFile file(QStringLiteral(":/wall/") + QLatin1String(name.resource));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray content = file.readAll();
            const QByteArray tag =
                QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().first(16);
            read.insert(QLatin1String(name.path),
                        {name.type, content, QByteArray('"' + tag + '"')});
        }
        return read;
    }();
    return all;
}

void addPolicy(HttpResponse &response)
{
    response.headers.append(
        HttpHeader{"Content-Security-Policy",
                   "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
                   "connect-src 'self' ws: wss:; base-uri 'none'; form-action 'none'; "
                   "frame-ancestors 'none'"});
}

} // namespace

std::optional<HttpResponse> StaticFiles::find(const HttpRequest &request) const
{
    const auto file = files().constFind(request.path);
    if (file == files().constEnd())
        return std::nullopt;
    if (request.method != "GET" && request.method != "HEAD")
        return std::nullopt;
    HttpResponse response;
    response.contentType = file->type;
    response.headers = {{"ETag", file->tag}, {"Cache-Control", "no-cache"}};
    addPolicy(response);
    if (request.header("If-None-Match") == file->tag)
        response.status = 304;
    else
        response.body = file->content;
    return response;
}

HttpResponse StaticFiles::dress(const HttpRequest &request, HttpResponse refusal) const
{
    const bool isPage = request.path == u"/" && request.header("Accept").contains("text/html");
    if (!isPage || refusal.status != 401)
        return refusal;
    const QString sentence = QCoreApplication::translate(
        "App::Relay",
        "This browser was not let in yet. In Lampfield, open Rebroadcast, and scan the code or "
        "open the address that is shown there; both are good for ten minutes, once.");
    refusal.contentType = "text/html; charset=utf-8";
    refusal.body = "<!doctype html><meta charset=utf-8><title>Lampfield</title><p>"
        + sentence.toHtmlEscaped().toUtf8() + "</p>";
    addPolicy(refusal);
    return refusal;
}

} // namespace App
