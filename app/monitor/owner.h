// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/result.h"
#include "model/domain/boardfeed.h"
#include "model/domain/boardmirror.h"
#include "model/domain/command.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QLocalServer>
#include <QPointer>

#include <chrono>
#include <functional>

namespace App {

/// What a Lampfield watches, or what a request is about.
struct Watched
{
    QString pbx;          ///< its name, or "HOST:PORT"; empty in a request: whichever is watched
    QStringList contexts; ///< empty: those that were found, or whichever are watched
};

/// The owner of a data directory answers to other processes of the same user over a local socket:
/// one line of JSON each way. Request: {"command": "refresh", "explain", "status", "log",
/// "ticket", "present", "roster-import" or "roster-export", "extension": "1010", "file": PATH,
/// "pbx": "HOST:PORT", "contexts": [...]}; answer: the refresh result, the explanation and so on,
/// or {"success": false, "message": SENTENCE}.
class OwnerServer : public QObject
{
    Q_OBJECT

public:
    /// A request that names another PBX or other contexts is refused.
    OwnerServer(Watched watched, Model::BoardFeed &feed, Model::CommandSink &commands,
                Ami::Clock &clock, QObject *parent = nullptr);

    /// Who makes tickets for browsers; without one, or where it makes none, none are given.
    void setTicketMaker(std::function<QByteArray()> maker) { m_makeTicket = std::move(maker); }
    /// Who shows the window that there is.
    void setPresenter(std::function<void()> present) { m_present = std::move(present); }
    /// A socket left over by a dead owner is replaced.
    bool listen(const QString &socketName);

private:
    void accept();
    void read(QLocalSocket *client);
    void handle(QLocalSocket *client, const QJsonObject &request);
    void refresh(QLocalSocket *client, const QJsonObject &request);
    void explain(QLocalSocket *client, const QJsonObject &request);
    void tellHealth(QLocalSocket *client, const QJsonObject &request);
    void exportRoster(QLocalSocket *client, const QJsonObject &request);
    void importRoster(QLocalSocket *client, const QJsonObject &request);
    void present(QLocalSocket *client, const QJsonObject &request);
    void makeTicket(QLocalSocket *client, const QJsonObject &request);
    void setLevel(QLocalSocket *client, const QJsonObject &request);
    void answer(QLocalSocket *client, const QJsonObject &object);
    void answer(QLocalSocket *client, const QByteArray &json);
    void answerAll(QList<QPointer<QLocalSocket>> &waiting, const std::function<QByteArray()> &make);
    void finish(const Model::RefreshReport &report);

    Watched m_watched;
    Model::CommandSink &m_commands;
    Ami::Clock &m_clock;
    QLocalServer m_server;
    std::function<QByteArray()> m_makeTicket;
    std::function<void()> m_present;
    QList<QPointer<QLocalSocket>> m_waiting; ///< for a refresh
    QList<QPointer<QLocalSocket>> m_waitingForHealth;
    QHash<QString, QList<QPointer<QLocalSocket>>> m_waitingForExplanation; ///< by extension
    QList<QPointer<QLocalSocket>> m_waitingForRows;
    QList<QPointer<QLocalSocket>> m_waitingForRoster; ///< in the order of the answers
};

/// Asks the owner, and waits for the answer. `request` holds the command and what belongs to it.
Ami::Result<QJsonObject> askOwner(const QString &socketName, const Watched &watched,
                                  QJsonObject request, std::chrono::milliseconds timeout);

} // namespace App
