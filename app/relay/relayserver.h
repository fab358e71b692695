// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relay/api.h"
#include "app/relay/boardseats.h"
#include "app/relay/httpconnection.h"
#include "app/relay/seathub.h"
#include "app/relay/staticfiles.h"

#include <QTcpServer>

namespace App {

/// The rebroadcast: one port for HTTP and WebSockets. Lives in the relay thread, and knows of the
/// PBX what comes out of the feed.
class RelayServer : public QObject
{
    Q_OBJECT

public:
    RelayServer(RelaySettings settings, Model::BoardFeed &feed, Model::CommandSink &commands,
                Ami::Clock &clock, QObject *parent = nullptr);
    ~RelayServer() override;

    /// The port; or why it can't be listened on, or the certificate not be used.
    Ami::Result<quint16> listen();

    QByteArray makeTicket() { return m_access.makeTicket(); }
    const RelayBoard &board() const { return m_board; }
    const SeatHub &hub() const { return m_hub; }
    void dropSeat(quint64 id) { m_hub.drop(id); }
    qsizetype connections() const { return m_connections.size(); }

private:
    std::optional<Ami::Error> makeListener();
    void connectFeed(Model::BoardFeed &feed);
    void load(const QList<Model::Extension> &rows, std::optional<Model::TimePoint> confirmedAt);
    void takeIn(const Model::ChangeSet &changes);
    void tellLink();
    void watchFreshness();
    void accept();
    void watch(HttpConnection *connection);
    void noteProgress(HttpConnection *connection);
    void makeRoom();
    void limitUnfinished();
    void remove(HttpConnection *connection);
    void handle(HttpConnection *connection, const HttpRequest &request);
    void handleUpgrade(HttpConnection *connection, const HttpRequest &request);
    void route(const HttpRequest &request, const Grant &grant, const Respond &respond);
    Respond respondTo(HttpConnection *connection, const HttpRequest &request,
                      const AccessControl::Verdict &verdict) const;

    RelaySettings m_settings;
    Ami::Clock &m_clock;
    RelayBoard m_board;
    TokenStore m_tokens;
    AccessControl m_access;
    SeatHub m_hub;
    Questions m_questions;
    Api m_api;
    BoardSeats m_boardSeats;
    StaticFiles m_files;
    std::unique_ptr<Ami::Timer> m_freshness;
    bool m_wasStale = true;
    int m_looks = 0; ///< since the link was told last
    std::unique_ptr<QTcpServer> m_listener;
    QList<HttpConnection *> m_connections; ///< the oldest first
    QList<HttpConnection *> m_unfinished;  ///< likewise
    QList<HttpConnection *> m_bodies;      ///< likewise
};

} // namespace App
