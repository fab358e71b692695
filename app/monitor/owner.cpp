// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/owner.h"

#include "app/monitor/explainjson.h"
#include "app/monitor/healthtext.h"
#include "app/monitor/logging.h"
#include "app/monitor/refreshjson.h"
#include "app/monitor/rosterfile.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>

namespace App {

namespace {

constexpr qint64 LongestRequest = 4096;

QString tr(const char *text)
{
    return QCoreApplication::translate("App::Owner", text);
}

QByteArray toText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QStringList toList(const QJsonValue &value)
{
    return value.toVariant().toStringList();
}

bool contradicts(const QJsonObject &request, const Watched &watched)
{
    const QString pbx = request.value(QStringLiteral("pbx")).toString();
    const QStringList contexts = toList(request.value(QStringLiteral("contexts")));
    const bool isOtherPbx = !pbx.isEmpty() && pbx != watched.pbx;
    const bool areOtherContexts =
        !contexts.isEmpty() && !watched.contexts.isEmpty() && contexts != watched.contexts;
    return isOtherPbx || areOtherContexts;
}

/// "pbx.example:5038 (from-internal, sales)"
QString nameOf(const Watched &watched)
{
    return watched.contexts.isEmpty()
        ? watched.pbx
        : QStringLiteral("%1 (%2)").arg(watched.pbx, watched.contexts.join(QStringLiteral(", ")));
}

QJsonObject refusal(const QString &sentence)
{
    return {{QStringLiteral("success"), false}, {QStringLiteral("message"), sentence}};
}

} // namespace

OwnerServer::OwnerServer(Watched watched, Model::BoardFeed &feed, Model::CommandSink &commands,
                         Ami::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_watched(std::move(watched))
    , m_commands(commands)
    , m_clock(clock)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &OwnerServer::accept);
    connect(&feed, &Model::BoardFeed::refreshFinished, this, &OwnerServer::finish);
    connect(&feed, &Model::BoardFeed::healthTold, this, [this](const Model::Health &health) {
        answerAll(m_waitingForHealth, [&health] { return toText(toJson(health)); });
    });
    connect(&feed, &Model::BoardFeed::explained, this,
            [this](const QString &extension, const Model::ChangeSet &excerpt,
                   const Model::LinkStatus &link, std::optional<Model::TimePoint> confirmedAt) {
                QList<QPointer<QLocalSocket>> waiting = m_waitingForExplanation.take(extension);
                answerAll(waiting, [&] {
                    const Model::BoardMirror board(excerpt, link, confirmedAt);
                    return toText(explainJson(board, extension, m_clock.now()));
                });
            });
    connect(&feed, &Model::BoardFeed::rowsTold, this, [this](const QList<Model::Extension> &rows) {
        answerAll(m_waitingForRows, [&rows] {
            return toText({{QStringLiteral("success"), true},
                           {QStringLiteral("csv"), QString::fromUtf8(Model::rosterCsv(rows))}});
        });
    });
    connect(&feed, &Model::BoardFeed::rosterApplied, this,
            [this](const Model::RosterOutcome &outcome) {
                // A demo's own roster is applied too, before anybody asks.
                if (m_waitingForRoster.isEmpty())
                    return;
                if (const QPointer<QLocalSocket> client = m_waitingForRoster.takeFirst())
                    answer(client,
                           {{QStringLiteral("success"), true},
                            {QStringLiteral("message"), rosterText(outcome)}});
            });
}

bool OwnerServer::listen(const QString &socketName)
{
    // Whoever holds the directory's lock is the only one who may.
    QLocalServer::removeServer(socketName);
    return m_server.listen(socketName);
}

void OwnerServer::accept()
{
    while (QLocalSocket *client = m_server.nextPendingConnection()) {
        connect(client, &QLocalSocket::readyRead, this, [this, client] { read(client); });
        connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
    }
}

void OwnerServer::read(QLocalSocket *client)
{
    if (!client->canReadLine()) {
        if (client->bytesAvailable() > LongestRequest)
            client->abort();
        return;
    }
    handle(client, QJsonDocument::fromJson(client->readLine(LongestRequest)).object());
}

void OwnerServer::handle(QLocalSocket *client, const QJsonObject &request)
{
    if (contradicts(request, m_watched)) {
        answer(client,
               refusal(tr("A running Lampfield owns this data folder and watches %1; name another "
                          "folder with --data-dir for another PBX or other contexts.")
                           .arg(nameOf(m_watched))));
        return;
    }
    using Handler = void (OwnerServer::*)(QLocalSocket *, const QJsonObject &);
    static const QHash<QString, Handler> handlers{
        {QStringLiteral("refresh"), &OwnerServer::refresh},
        {QStringLiteral("explain"), &OwnerServer::explain},
        {QStringLiteral("status"), &OwnerServer::tellHealth},
        {QStringLiteral("roster-export"), &OwnerServer::exportRoster},
        {QStringLiteral("roster-import"), &OwnerServer::importRoster},
        {QStringLiteral("present"), &OwnerServer::present},
        {QStringLiteral("ticket"), &OwnerServer::makeTicket},
        {QStringLiteral("log"), &OwnerServer::setLevel}};
    const Handler handler = handlers.value(request.value(QStringLiteral("command")).toString());
    if (handler)
        (this->*handler)(client, request);
    else
        answer(client, refusal(tr("The running Lampfield does not know this command.")));
}

void OwnerServer::refresh(QLocalSocket *client, const QJsonObject & /*request*/)
{
    m_waiting.append(client);
    m_commands.submit(Model::RefreshCommand{});
}

void OwnerServer::explain(QLocalSocket *client, const QJsonObject &request)
{
    const QString extension = request.value(QStringLiteral("extension")).toString();
    m_waitingForExplanation[extension].append(client);
    m_commands.submit(Model::ExplainCommand{extension});
}

void OwnerServer::tellHealth(QLocalSocket *client, const QJsonObject & /*request*/)
{
    m_waitingForHealth.append(client);
    m_commands.submit(Model::HealthCommand{});
}

void OwnerServer::exportRoster(QLocalSocket *client, const QJsonObject & /*request*/)
{
    m_waitingForRows.append(client);
    m_commands.submit(Model::RowsCommand{});
}

void OwnerServer::present(QLocalSocket *client, const QJsonObject & /*request*/)
{
    if (!m_present) {
        answer(client, refusal(tr("The running Lampfield has no window.")));
        return;
    }
    m_present();
    answer(client, {{QStringLiteral("success"), true}});
}

void OwnerServer::makeTicket(QLocalSocket *client, const QJsonObject & /*request*/)
{
    const QByteArray ticket = m_makeTicket ? m_makeTicket() : QByteArray();
    if (ticket.isEmpty()) {
        answer(client, refusal(tr("The rebroadcast is off.")));
        return;
    }
    answer(client,
           {{QStringLiteral("success"), true},
            {QStringLiteral("ticket"), QString::fromLatin1(ticket)}});
}

void OwnerServer::finish(const Model::RefreshReport &report)
{
    answerAll(m_waiting, [&report] { return toJson(report); });
}

void OwnerServer::answerAll(QList<QPointer<QLocalSocket>> &waiting,
                            const std::function<QByteArray()> &make)
{
    if (waiting.isEmpty())
        return;
    const QByteArray json = make();
    for (const QPointer<QLocalSocket> &client : std::exchange(waiting, {})) {
        if (client)
            answer(client, json);
    }
}

void OwnerServer::setLevel(QLocalSocket *client, const QJsonObject &request)
{
    const QString level = request.value(QStringLiteral("level")).toString();
    if (setLogLevel(level))
        answer(client, {{QStringLiteral("success"), true}});
    else
        answer(client,
               refusal(tr("A level is debug, info, warn or error, for all or as in "
                          "\"info,ami=debug\".")));
}

void OwnerServer::importRoster(QLocalSocket *client, const QJsonObject &request)
{
    const QString path = request.value(QStringLiteral("file")).toString();
    const auto file = readRosterFile(path, m_watched.contexts.value(0));
    if (!file) {
        answer(client, refusal(file.error().text));
        return;
    }
    m_waitingForRoster.append(client);
    m_commands.submit(Model::RosterCommand{file->entries});
}

void OwnerServer::answer(QLocalSocket *client, const QJsonObject &object)
{
    answer(client, toText(object));
}

void OwnerServer::answer(QLocalSocket *client, const QByteArray &json)
{
    client->write(json + '\n');
    client->disconnectFromServer();
}

Ami::Result<QJsonObject> askOwner(const QString &socketName, const Watched &watched,
                                  QJsonObject request, std::chrono::milliseconds timeout)
{
    const QDeadlineTimer deadline(timeout);
    const auto left = [&deadline] { return static_cast<int>(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(socketName);
    if (!socket.waitForConnected(left()))
        return Ami::Error{tr("A running Lampfield owns the data folder but can't be asked: %1.")
                              .arg(socket.errorString())};
    request.insert(QStringLiteral("pbx"), watched.pbx);
    request.insert(QStringLiteral("contexts"), QJsonArray::fromStringList(watched.contexts));
    socket.write(toText(request) + '\n');
    QByteArray answer;
    while (!answer.endsWith('\n')) {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(left()))
            return Ami::Error{tr("The running Lampfield gave no answer in time.")};
        answer += socket.readAll();
    }
    return QJsonDocument::fromJson(answer).object();
}

} // namespace App
