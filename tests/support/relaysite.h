// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relay/relayserver.h"
#include "tests/support/manualclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

namespace Test {

using namespace App;
using namespace std::chrono_literals;

/// Takes down what is asked of the PBX.
class Commands : public Model::CommandSink
{
public:
    void submit(const Model::Command &command) override { all.append(command); }

    template <typename Command>
    const Command *last() const
    {
        for (qsizetype i = all.size() - 1; i >= 0; --i) {
            if (const auto *typed = std::get_if<Command>(&all.at(i)))
                return typed;
        }
        return nullptr;
    }

    QList<Model::Command> all;
};

inline Model::Extension row(const char *number, int status)
{
    Model::Extension row;
    row.number = QString::fromLatin1(number);
    row.context = QStringLiteral("from-internal");
    row.statusCode = status;
    row.verified = true;
    return row;
}

/// Of its own, for "localhost"; a key in the repository would be somebody's secret one day.
inline void makeCertificate(const QString &certificate, const QString &key)
{
    const QString arguments = QStringLiteral("req -x509 -newkey rsa:2048 -nodes -days 2 -subj "
                                             "/CN=localhost -keyout %1 -out %2");
    if (QProcess::execute(QStringLiteral("openssl"), arguments.arg(key, certificate).split(u' '))
        != 0)
        qFatal("no certificate");
}

/// What came back over HTTP.
struct Answer
{
    int status = 0;
    QByteArray head;
    QByteArray body;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QJsonValue data() const { return json().value(QStringLiteral("data")); }
    QString code() const
    {
        return json()
            .value(QStringLiteral("error"))
            .toObject()
            .value(QStringLiteral("code"))
            .toString();
    }
};

/// A rebroadcast in this thread, that the test tells of changes, and whom strangers ask over
/// sockets.
struct Site
{
    explicit Site(const std::function<void(RelaySettings &)> &change = {})
    {
        settings.port = 0;
        settings.tokenFile = folder.filePath(QStringLiteral("tokens.json"));
        settings.context = QStringLiteral("from-internal");
        if (change)
            change(settings);
        server = std::make_unique<RelayServer>(settings, feed, commands, time);
        const auto listening = server->listen();
        if (!listening)
            qFatal("%s", qPrintable(listening.error().text));
        port = *listening;
        Model::LinkStatus link;
        link.state = Model::LinkStatus::State::Live;
        link.listening = true;
        link.pollInterval = 30s;
        link.staleAfter = 60s;
        emit feed.linkChanged(link);
        Model::Abilities abilities;
        abilities.hindrances.fill(std::nullopt);
        emit feed.abilitiesChanged(abilities);
        Model::ChangeSet changes;
        changes.shownOnly = {row("1010", 0), row("1011", 4), row("9", -1)};
        Model::Refresh refresh;
        refresh.confirmedAt = time.now();
        changes.refreshes = {refresh};
        emit feed.changed(changes);
    }

    ~Site()
    {
        server.reset();
        // Sockets of those who are cut off go later; after the last test there is no later.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    Q_DISABLE_COPY_MOVE(Site)

    QByteArray token(Role role)
    {
        return *TokenStore(settings.tokenFile, time).addToken(toString(role), role);
    }

    void change(const Model::Extension &changed)
    {
        Model::ChangeSet changes;
        changes.changed = {changed};
        emit feed.changed(changes);
    }

    std::unique_ptr<QTcpSocket> connected() const
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress::LocalHost, port);
        if (!QTest::qWaitFor([&] { return socket->state() == QAbstractSocket::ConnectedState; }))
            qFatal("not connected");
        return socket;
    }

    /// Sends the bytes, and reads one whole answer; status 0 if there is none.
    Answer exchange(const QByteArray &bytes, const std::function<void()> &meanwhile = {}) const
    {
        const auto socket = connected();
        socket->write(bytes);
        return read(*socket, meanwhile);
    }

    static Answer read(QTcpSocket &socket, const std::function<void()> &meanwhile = {})
    {
        QByteArray all;
        Answer answer;
        const auto isWhole = [&] {
            if (meanwhile)
                meanwhile();
            all += socket.readAll();
            const qsizetype end = all.indexOf("\r\n\r\n");
            if (end < 0)
                return false;
            answer.head = all.first(end);
            answer.body = all.sliced(end + 4);
            const qsizetype length = answer.head.indexOf("Content-Length: ");
            if (length < 0)
                return true;
            const qsizetype lineEnd = answer.head.indexOf('\r', length);
            const QByteArray size = answer.head.sliced(
                length + 16, (lineEnd < 0 ? answer.head.size() : lineEnd) - length - 16);
            return answer.body.size() >= size.toLongLong();
        };
        if (QTest::qWaitFor(isWhole, 3'000))
            answer.status = answer.head.split(' ').value(1).toInt();
        return answer;
    }

    // NOLINTNEXTLINE(readability-function-size): what is left out of a call says nothing there
    Answer ask(const QByteArray &method, const QByteArray &path, const QByteArray &token = {},
               const QByteArray &body = {}, const QByteArray &more = {},
               const std::function<void()> &meanwhile = {}) const
    {
        QByteArray bytes = method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\n" + more;
        if (!token.isEmpty())
            bytes += "Authorization: Bearer " + token + "\r\n";
        if (!body.isEmpty())
            bytes += "Content-Type: application/json\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n";
        return exchange(bytes + "\r\n" + body, meanwhile);
    }

    QUrl url(const char *path) const
    {
        return QUrl(QStringLiteral("ws://127.0.0.1:%1%2").arg(port).arg(QLatin1String(path)));
    }

    Test::ManualClock time;
    QTemporaryDir folder;
    RelaySettings settings;
    Model::BoardFeed feed;
    Commands commands;
    std::unique_ptr<RelayServer> server;
    quint16 port = 0;
};

/// A WebSocket, and the events that came over it.
struct Listener
{
    explicit Listener(const QUrl &url)
    {
        QObject::connect(
            &socket, &QWebSocket::textMessageReceived, &socket, [this](const QString &text) {
                const auto message = QJsonDocument::fromJson(text.toUtf8()).object();
                names.append(message.value(QStringLiteral("event")).toString());
                data.insert(names.constLast(), message.value(QStringLiteral("data")).toObject());
            });
        socket.open(url);
    }

    QWebSocket socket;
    QStringList names;
    QHash<QString, QJsonObject> data; ///< the last of each
};

} // namespace Test
