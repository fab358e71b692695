// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/backoff.h"
#include "app/relay/client/seatclock.h"
#include "app/relay/client/seatsettings.h"
#include "app/relay/wire/seatmessages.h"

#include <QUrlQuery>
#include <QWebSocket>

#include <functional>

namespace App {

/// The way from a seat to its host's `/seat`: it comes back by itself, and knows whether what comes
/// over it is of now.
class SeatLink : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds PingInterval{3'000};
    /// Without a word for so long the host is taken for gone; with answers that take so long, what
    /// it tells is old.
    static constexpr std::chrono::milliseconds LongestSilence{10'000};
    /// From the first packet to the host's first word.
    static constexpr std::chrono::milliseconds ConnectTimeout{10'000};
    static constexpr std::chrono::milliseconds FirstDelay{500};
    static constexpr std::chrono::milliseconds LongestDelay{15'000};
    /// A token that is wrong is not tried so often that the host takes it for an attack.
    static constexpr std::chrono::milliseconds RefusedDelay{30'000};
    static constexpr quint64 LargestMessage = quint64(64) * 1024 * 1024;

    /// What the host need not tell again, as `/seat` takes it; asked for at each try.
    using Known = std::function<QUrlQuery()>;

    /// `own` is the machine's clock, `host` is told what it learns of the host's.
    SeatLink(SeatSettings settings, Ami::Clock &own, SeatClock &host, Known known);
    ~SeatLink() override;

    void start() { connectToHost(); }
    void stop();
    /// Without waiting for the next try, if there is one.
    void tryNow();
    void send(const Wire::SeatMessage &message);
    /// The host has told all that a seat is told first: from now on it is asked for its time.
    void settle();
    /// What the host says can't be made use of.
    void giveUp(const QString &problem) { lose(problem, State::Refused); }

    bool isSettled() const { return m_isSettled; }
    /// It was settled before, and lost.
    bool wasLost() const { return m_upTo.has_value(); }
    /// The host's own link as it is shown here: as the host says, as long as the way to it is good;
    /// else how that way is.
    Model::LinkStatus over(const std::optional<Model::LinkStatus> &host) const;

signals:
    void came(const App::Wire::HostMessage &message);
    /// What was asked is not answered any more; only where it was settled.
    void lost();
    /// Another thing is to be said of the way.
    void changed();

private:
    using State = Model::LinkStatus::State;

    void connectToHost();
    QNetworkRequest request() const;
    void openSocket();
    void encrypt();
    void checkCertificate(const QList<QSslError> &errors);
    void handleEnd();
    bool handleRefusal(int status);
    void lose(const QString &problem, State state);
    void ping();
    void read(const QByteArray &bytes);
    void take(const Wire::Pong &pong);
    void setLate(bool late);
    Model::TimePoint heardUpTo() const;

    SeatSettings m_settings;
    Ami::Clock &m_clock;
    SeatClock &m_hostClock;
    Known m_known;
    std::unique_ptr<QWebSocket> m_socket;
    std::unique_ptr<Ami::Timer> m_retry;
    std::unique_ptr<Ami::Timer> m_watch; ///< pings, and the silence after them
    Ami::Backoff m_backoff{FirstDelay, LongestDelay};
    Model::LinkStatus m_status; ///< of the way
    QString m_certificateProblem;
    std::chrono::nanoseconds m_heard{0};    ///< when anything came last
    std::chrono::nanoseconds m_answered{0}; ///< when what the host answered last was asked
    std::optional<std::chrono::milliseconds> m_roundTrip;
    std::optional<Model::TimePoint> m_upTo; ///< what the host said up to then is here
    bool m_isSettled = false;
    bool m_isLate = false; ///< its answers take too long
};

} // namespace App
