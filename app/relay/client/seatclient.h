// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/backoff.h"
#include "app/relay/client/seatclock.h"
#include "app/relay/client/seatsettings.h"
#include "app/relay/relayboard.h"
#include "app/relay/wire/seatmessages.h"
#include "model/domain/boardfeed.h"

#include <QWebSocket>

namespace App {

/// The pipe of a seat, in one thread: a link to a host's `/seat` that comes back by itself, the
/// board that the host shows, and the feed that tells it. While the link is down the board is as
/// stale as without a PBX.
class SeatClient : public QObject, public Model::CommandSink
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds PingInterval{3'000};
    /// Without a word for so long the host is taken for gone; with answers that take so long, the
    /// board is stale.
    static constexpr std::chrono::milliseconds LongestSilence{10'000};
    /// From the first packet to the host's greeting.
    static constexpr std::chrono::milliseconds ConnectTimeout{10'000};
    static constexpr std::chrono::milliseconds FirstDelay{500};
    static constexpr std::chrono::milliseconds LongestDelay{15'000};
    /// A token that is wrong is not tried so often that the host takes it for an attack.
    static constexpr std::chrono::milliseconds RefusedDelay{30'000};
    static constexpr quint64 LargestMessage = quint64(64) * 1024 * 1024;

    /// `own` is the machine's clock, `host` is told what it learns of the host's.
    SeatClient(SeatSettings settings, Ami::Clock &own, SeatClock &host, Model::BoardFeed &feed);
    ~SeatClient() override;

    void start() { connectToHost(); }
    void stop();
    void submit(const Model::Command &command) override;

    const RelayBoard &board() const { return m_board; }
    bool isLive() const { return m_isLive; }

private:
    using State = Model::LinkStatus::State;

    void connectToHost();
    QNetworkRequest request() const;
    void openSocket();
    void encrypt();
    void checkCertificate(const QList<QSslError> &errors);
    void lose(const QString &problem, State state);
    void handleEnd();
    void failUnderWay();
    void ping();
    void setLate(bool late);
    Model::TimePoint confirmedUntil() const;
    void read(const QByteArray &bytes);
    void tellLink();
    Model::LinkStatus link() const;
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
    void send(const Wire::SeatMessage &message);
    void tellOutcome(const Model::ActionRequest &request, Model::ActionRecord::Outcome outcome,
                     const QString &sentence);

    SeatSettings m_settings;
    Ami::Clock &m_clock;
    SeatClock &m_hostClock;
    Model::BoardFeed &m_feed;
    std::unique_ptr<QWebSocket> m_socket;
    std::unique_ptr<Ami::Timer> m_retry;
    std::unique_ptr<Ami::Timer> m_watch; ///< pings, and the silence after them
    Ami::Backoff m_backoff{FirstDelay, LongestDelay};
    RelayBoard m_board;  ///< as the host told it
    QString m_epoch;     ///< of what is here; empty: the host is to tell all
    QString m_nextEpoch; ///< of the board that is on its way
    quint64 m_revision = 0;
    bool m_maySupervise = false;
    Model::Abilities m_hostAbilities;
    std::optional<Model::LinkStatus> m_hostLink;
    Model::LinkStatus m_ownLink; ///< of the way to the host
    std::optional<std::chrono::milliseconds> m_roundTrip;
    QString m_certificateProblem;
    std::chrono::nanoseconds m_heard{0};    ///< when anything came last
    std::chrono::nanoseconds m_answered{0}; ///< when what the host answered last was asked
    bool m_isLate = false;                  ///< its answers take too long
    std::optional<Model::TimePoint> m_liveUntil;
    bool m_isLive = false; ///< the host has told how its link is
    bool m_wasLoaded = false;
    bool m_refreshes = false; ///< one is under way at the host
    QHash<QString, Model::ActionRequest> m_acting;
    Model::Health m_health; ///< the last that was told
};

} // namespace App
