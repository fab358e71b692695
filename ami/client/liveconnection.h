// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/client/session.h"
#include "ami/protocol/backoff.h"

#include <optional>

namespace Ami {

/// The one long-lived connection: logs in, waits until the PBX has booted, keeps itself alive, and
/// comes back when it was lost.
class LiveConnection : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Resolving,  ///< the host's name
        Connecting, ///< to one of its addresses
        Greeting,   ///< connected, and encrypted where TLS is on; nothing was said yet
        Authenticating,
        Booting, ///< logged in; the PBX has not loaded all its modules
        Live,
        Waiting, ///< lost or never made; the next try is at nextTry()
        Refused, ///< the same, slowly: the PBX does not want this user, or this certificate
        Stopped, ///< the tries are used up, or it was told to stop
    };
    Q_ENUM(State)

    /// Without read class `system` the PBX never says that it has booted. After so long it is taken
    /// as booted, unless this user has been told so before.
    static constexpr std::chrono::milliseconds BootGrace{3'000};
    /// One that has been told before waits longer: its rights may have been changed meanwhile, but
    /// most likely the PBX is loading thousands of hints.
    static constexpr std::chrono::milliseconds LongBootGrace{60'000};
    /// A late answer to a keep-alive is waited for again while bytes come in, but not for ever.
    static constexpr int MostLateAnswers = 3;
    /// The connection stalls if nothing at all is received for this fraction of the keep-alive's
    /// deadline after a keep-alive was sent. Events that arrive afterward carry no usable time.
    static constexpr int StandstillPart = 2;
    /// After a change of the network or a sleep, a link is dead or answers at once.
    static constexpr std::chrono::milliseconds NudgeDeadline{5'000};
    /// A refused login is tried again ever more seldom: an account must not be locked out by us.
    static constexpr std::chrono::milliseconds LongestRefusedDelay{900'000};

    LiveConnection(ConnectionSettings settings, EventMask events, Clock &clock,
                   QObject *parent = nullptr);
    ~LiveConnection() override;

    void start();
    void stop();
    /// Drops the connection and any waiting, and connects at once.
    void reconnect();
    /// The network has changed, or the machine has slept: is the link still there? If there was
    /// none, may there be one now?
    void nudge();

    /// The one list of what may follow what.
    static bool mayFollow(State from, State to);

    State state() const { return m_state; }
    TimePoint stateSince() const { return m_stateSince; }
    /// Of all connections so far.
    MessageParser::Statistics statistics() const;
    /// The session to ask over; null unless Live.
    Session *session() { return m_state == State::Live ? m_session.get() : nullptr; }
    const ConnectionSettings &settings() const { return m_settings; }
    /// What went wrong last; empty while all is well.
    const QString &failureText() const { return m_failureText; }
    int attempts() const { return m_backoff.attempts(); }
    std::optional<TimePoint> nextTry() const { return m_nextTry; }
    /// This session was told FullyBooted: its user has read class `system`.
    bool hearsSystem() const { return m_toldBooted; }
    /// The PBX's uptime as reported by FullyBooted; nothing if it was not reported.
    std::optional<std::chrono::seconds> uptime() const { return m_uptime; }
    std::optional<std::chrono::nanoseconds> roundTrip() const { return m_roundTrip; }
    /// When bytes were last received over the connection that ended last. Nothing that happened
    /// later was received, though the keep-alive noticed the loss later. Never later than now.
    TimePoint lastHeard() const;

signals:
    void stateChanged(Ami::LiveConnection::State state);
    void roundTripMeasured();
    void eventReceived(const Ami::Message &event);
    /// The connection stalled at lastHeard() and has resumed. The events that follow may have
    /// happened at any time since.
    void stoodStill();

private:
    void connectSession();
    void handleReady();
    void handleEvent(const Message &event);
    void handleFailure(const Failure &failure);
    void becomeLive();
    void ping();
    bool isStandstill(std::chrono::nanoseconds lastHeard) const;
    void checkAlive(std::chrono::milliseconds deadline, int lateAnswers);
    void endSession();
    void wait(const Failure &failure);
    std::chrono::milliseconds refusedDelay(FailureKind kind);
    void setState(State state);

    ConnectionSettings m_settings;
    EventMask m_events;
    Clock &m_clock;
    Backoff m_backoff;
    std::unique_ptr<Session, void (*)(Session *)> m_session;
    std::unique_ptr<Timer> m_retry;
    std::unique_ptr<Timer> m_bootGrace;
    std::unique_ptr<Timer> m_keepAlive;
    MessageParser::Statistics m_past; ///< of the connections that are over
    State m_state = State::Idle;
    TimePoint m_stateSince{};
    std::optional<std::chrono::nanoseconds> m_liveSince;
    std::optional<std::chrono::nanoseconds> m_lastHeard;
    std::optional<std::chrono::nanoseconds> m_pingSent; ///< the oldest one without a reply
    int m_refusals = 0;                                 ///< of the login, in a row
    QString m_failureText;
    std::optional<TimePoint> m_nextTry;
    std::optional<std::chrono::nanoseconds> m_roundTrip;
    bool m_hearsBoot = false;  ///< this user was told so before
    bool m_toldBooted = false; ///< in this session
    std::optional<std::chrono::seconds> m_uptime;
};

} // namespace Ami
