// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relay/accesscontrol.h"
#include "app/relay/enginesession.h"
#include "app/relay/questions.h"
#include "app/relay/relayboard.h"

namespace App {

class SeatHub;

/// The routes of HTTP (see docs/api.md). What needs an answer of the pipe waits for it, each with a
/// time-out.
class Api : public QObject
{
    Q_OBJECT

public:
    Api(const RelaySettings &settings, const RelayBoard &board, const SeatHub &hub,
        Questions &questions, Ami::Clock &clock);

    /// Answers once, now or later.
    void handle(const HttpRequest &request, const Grant &grant, const Respond &respond);
    /// A ChangeSet was taken into the board.
    void notice(const Model::ChangeSet &changes);
    void noteRefreshBegin() { m_refreshSince = m_clock.now(); }
    void noteRefreshEnd(const Model::RefreshReport &report);

private:
    struct Ask
    {
        const HttpRequest &request;
        const Grant &grant;
        const Respond &respond;
        QString subject; ///< what the route's last part names
    };
    using Handler = void (Api::*)(const Ask &ask);
    struct Route
    {
        QByteArray method;
        QString path; ///< "{}" stands for its subject
        Role role;
        Handler handler;
    };
    static const QList<Route> &routes();

    // apiservice.cpp
    void health(const Ask &ask);
    void metrics(const Ask &ask);
    void status(const Ask &ask);
    void connection(const Ask &ask);
    void reconnect(const Ask &ask);
    void refresh(const Ask &ask);
    void hybridRefresh(const Ask &ask);
    void hybridStatus(const Ask &ask);
    void hybridClose(const Ask &ask);
    void queryStatus(const Ask &ask);

    // apiextensions.cpp
    void agents(const Ask &ask);
    void extensions(const Ask &ask);
    void extension(const Ask &ask);
    void explain(const Ask &ask);
    void createExtension(const Ask &ask);
    void editExtension(const Ask &ask);
    void deactivateExtension(const Ask &ask);
    void apply(const Ask &ask, const Model::RosterEntry &entry, int status);
    bool isDone(const Model::RosterEntry &entry) const;
    HttpResponse recordOf(const QString &number, int status) const;

    // apicalls.cpp
    void calls(const Ask &ask);
    void queues(const Ask &ask);
    void history(const Ask &ask);
    void act(const Ask &ask);

    void askHealth(const Ask &ask, const std::function<HttpResponse(const Model::Health &)> &make);
    void askRefresh(const Ask &ask, bool isHybrid);
    /// Answers once: by what is called, or by 504 when the time is over.
    Respond await(const Respond &respond, std::chrono::milliseconds timeout);

    const RelaySettings &m_settings;
    const RelayBoard &m_board;
    const SeatHub &m_hub;
    Questions &m_questions;
    Ami::Clock &m_clock;
    struct Edit
    {
        Model::RosterEntry entry;
        int status = 200;
        Respond respond;
    };
    QList<Edit> m_edits;                            ///< that are not committed yet
    std::optional<Model::TimePoint> m_refreshSince; ///< while one is under way
    QString m_lastConnection;
    quint64 m_refreshes = 0; ///< bulk queries, polls among them
    double m_refreshSeconds = 0;
};

} // namespace App
