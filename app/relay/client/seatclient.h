// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relay/client/seatlink.h"
#include "app/relay/relayboard.h"
#include "model/domain/boardfeed.h"

namespace App {

/// The pipe of a seat, in one thread: what the host tells becomes a board and a feed, and wishes go
/// to the host. While the link to it is down, the board is as stale as without a PBX.
class SeatClient : public QObject, public Model::CommandSink
{
    Q_OBJECT

public:
    /// `own` is the machine's clock, `host` is told what it learns of the host's.
    SeatClient(const SeatSettings &settings, Ami::Clock &own, SeatClock &host,
               Model::BoardFeed &feed);

    void start() { m_link.start(); }
    void stop() { m_link.stop(); }
    void submit(const Model::Command &command) override;

    const RelayBoard &board() const { return m_board; }
    /// The host has told everything, and the way to it is up.
    bool isLive() const { return m_link.isSettled(); }

private:
    QUrlQuery known() const;
    Model::LinkStatus link() const { return m_link.over(m_hostLink); }
    void tellLink();
    void failUnderWay();
    void tellAbilities();

    void take(const Wire::Unheard &unheard);
    void take(const Wire::Hello &hello);
    void take(const Wire::Picture &picture);
    void take(const Wire::Changes &changes);
    void take(const Wire::Link &link);
    void take(const Wire::May &may);
    void take(const Wire::StoreProblem &problem);
    void take(const Wire::Pong &pong);
    void take(const Wire::RefreshStarted &started);
    void take(const Wire::RefreshProgressed &progress);
    void take(const Wire::RefreshFinished &finished);
    void take(const Wire::Witnessed &witnessed);
    void take(const Wire::HistoryFound &found);
    void take(const Wire::VisitsFound &found);
    void take(const Wire::CallsFound &found);
    void take(const Wire::HealthTold &told);
    void take(const Wire::RosterApplied &applied);
    void take(const Wire::ActionDone &done);
    void apply(const Model::ChangeSet &changes);

    template <typename Command>
    void post(const Command &command);
    void post(const Model::RefreshCommand &command);
    void post(const Model::ReconnectCommand &command);
    void post(const Model::HealthCommand &command);
    void post(const Model::ExplainCommand &command);
    void post(const Model::RowsCommand &command);
    void post(const Model::ActionCommand &command);
    void tellOutcome(const Model::ActionRequest &request, Model::ActionRecord::Outcome outcome,
                     const QString &sentence);

    QString m_phone;
    SeatClock &m_hostClock;
    Model::BoardFeed &m_feed;
    RelayBoard m_board;  ///< as the host told it
    QString m_epoch;     ///< of what is here; empty: the host is to tell all
    QString m_nextEpoch; ///< of the board that is on its way
    quint64 m_revision = 0;
    bool m_maySupervise = false;
    Model::Abilities m_hostAbilities;
    std::optional<Model::LinkStatus> m_hostLink;
    bool m_wasLoaded = false;
    bool m_refreshes = false; ///< one is under way at the host
    QHash<QString, Model::ActionRequest> m_acting;
    Model::Health m_health; ///< the last that was told
    SeatLink m_link;        ///< it goes first: what it says may be about the rest
};

} // namespace App
