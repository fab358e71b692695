// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/client/liveconnection.h"

#include "ami/protocol/event.h"

namespace Ami {

namespace {

/// A session may be in the middle of telling its end when it is let go. It stays a child of its
/// connection, so that it never outlives that.
void releaseLater(Session *session)
{
    session->disconnect();
    session->close();
    session->deleteLater();
}

MessageParser::Statistics operator+(MessageParser::Statistics sum,
                                    const MessageParser::Statistics &other)
{
    sum.bytes += other.bytes;
    sum.messages += other.messages;
    sum.oversized += other.oversized;
    sum.malformedLines += other.malformedLines;
    return sum;
}

bool isRefusal(FailureKind kind)
{
    return kind == FailureKind::LoginRefused || kind == FailureKind::CertificateRejected
        || kind == FailureKind::TlsUnavailable || kind == FailureKind::NotSendable;
}

} // namespace

LiveConnection::LiveConnection(ConnectionSettings settings, EventMask events, Clock &clock,
                               QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_events(events)
    , m_clock(clock)
    , m_backoff(m_settings.reconnectDelay, m_settings.longestReconnectDelay)
    , m_session(nullptr, &releaseLater)
    , m_retry(clock.makeTimer())
    , m_bootGrace(clock.makeTimer())
    , m_keepAlive(clock.makeTimer())
{
    connect(m_retry.get(), &Timer::timedOut, this, &LiveConnection::connectSession);
    connect(m_bootGrace.get(), &Timer::timedOut, this, &LiveConnection::becomeLive);
    connect(m_keepAlive.get(), &Timer::timedOut, this, &LiveConnection::ping);
}

LiveConnection::~LiveConnection() = default;

bool LiveConnection::mayFollow(State from, State to)
{
    switch (to) {
    case State::Idle:
        return false;
    case State::Resolving: // a first try, the next one, or somebody asked for it
    case State::Stopped:
        return true;
    case State::Connecting: // to the next address, too
        return from == State::Resolving || from == State::Connecting;
    case State::Greeting:
        return from == State::Connecting;
    case State::Authenticating:
        return from == State::Greeting;
    case State::Booting:
        return from == State::Authenticating;
    case State::Live:
        return from == State::Booting;
    case State::Waiting:
    case State::Refused:
        return from >= State::Resolving && from <= State::Live;
    }
    return false;
}

MessageParser::Statistics LiveConnection::statistics() const
{
    return m_session ? m_past + m_session->statistics() : m_past;
}

void LiveConnection::endSession()
{
    if (m_session) {
        m_past = m_past + m_session->statistics();
        m_lastHeard = m_session->lastHeard();
    }
    m_pingSent.reset();
    m_session.reset();
    m_liveSince.reset();
}

TimePoint LiveConnection::lastHeard() const
{
    const auto now = m_clock.monotonic();
    const auto silence = now - std::min(m_lastHeard.value_or(now), now);
    return m_clock.now() - std::chrono::floor<std::chrono::milliseconds>(silence);
}

void LiveConnection::start()
{
    if (m_state == State::Idle || m_state == State::Stopped)
        connectSession();
}

void LiveConnection::stop()
{
    m_retry->stop();
    m_bootGrace->stop();
    m_keepAlive->stop();
    const bool isWell = m_state == State::Live && !isStandstill(m_session->lastHeard());
    endSession();
    if (isWell)
        m_lastHeard = m_clock.monotonic();
    m_nextTry.reset();
    setState(State::Stopped);
}

void LiveConnection::reconnect()
{
    m_backoff.reset();
    m_refusals = 0;
    connectSession();
}

void LiveConnection::nudge()
{
    if (m_state == State::Waiting)
        connectSession();
    else if (m_state == State::Live)
        checkAlive(NudgeDeadline, MostLateAnswers);
}

void LiveConnection::connectSession()
{
    m_retry->stop();
    m_bootGrace->stop();
    m_keepAlive->stop();
    m_nextTry.reset();
    m_toldBooted = false;
    m_uptime.reset();
    endSession();
    m_session.reset(new Session(m_settings, m_events, m_clock, this));
    connect(m_session.get(), &Session::dialling, this, [this] { setState(State::Connecting); });
    connect(m_session.get(), &Session::connected, this, [this] { setState(State::Greeting); });
    connect(m_session.get(), &Session::greeted, this, [this] { setState(State::Authenticating); });
    connect(m_session.get(), &Session::ready, this, &LiveConnection::handleReady);
    connect(m_session.get(), &Session::eventReceived, this, &LiveConnection::handleEvent);
    connect(m_session.get(), &Session::failed, this, &LiveConnection::handleFailure);
    setState(State::Resolving);
    m_session->start();
}

void LiveConnection::handleReady()
{
    setState(State::Booting);
    m_keepAlive->start(m_settings.keepAliveInterval);
    if (m_events == EventMask::Off)
        becomeLive();
    else
        m_bootGrace->start(m_hearsBoot ? LongBootGrace : BootGrace);
}

bool LiveConnection::isStandstill(std::chrono::nanoseconds lastHeard) const
{
    return m_pingSent && *m_pingSent >= lastHeard
        && m_clock.monotonic() - *m_pingSent > m_settings.keepAliveDeadline / StandstillPart;
}

void LiveConnection::handleEvent(const Message &event)
{
    if (m_state == State::Live && isStandstill(m_session->heardBefore())) {
        m_pingSent.reset();
        m_lastHeard = m_session->heardBefore();
        emit stoodStill();
    }
    if (event.eventName() == EventName::FullyBooted) {
        m_hearsBoot = true;
        m_toldBooted = true;
        m_uptime = std::get<FullyBooted>(decode(event)).uptime;
        becomeLive();
    }
    emit eventReceived(event);
}

void LiveConnection::becomeLive()
{
    if (m_state != State::Booting)
        return;
    m_bootGrace->stop();
    m_refusals = 0;
    m_failureText.clear();
    m_liveSince = m_clock.monotonic();
    setState(State::Live);
    ping();
}

void LiveConnection::ping()
{
    checkAlive(m_settings.keepAliveDeadline, 0);
}

void LiveConnection::checkAlive(std::chrono::milliseconds deadline, int lateAnswers)
{
    m_keepAlive->start(m_settings.keepAliveInterval);
    const auto sent = m_clock.monotonic();
    m_pingSent = m_pingSent.value_or(sent);
    Session *session = m_session.get();
    const auto answered = [this, session, sent, deadline, lateAnswers,
                           bytes = session->statistics().bytes](const Reply &reply) {
        // A session that was replaced has nothing to say.
        if (session != m_session.get())
            return;
        if (reply.outcome == Outcome::Answered) {
            m_pingSent.reset();
            m_roundTrip = m_clock.monotonic() - sent;
            // One that is lost again and again right after its login keeps backing off.
            if (m_liveSince && sent - *m_liveSince >= m_settings.keepAliveInterval)
                m_backoff.reset();
            emit roundTripMeasured();
        } else if (reply.outcome == Outcome::TimedOut) {
            if (session->statistics().bytes > bytes && lateAnswers < MostLateAnswers)
                checkAlive(deadline, lateAnswers + 1);
            else
                handleFailure(makeFailure(FailureKind::KeepAliveTimeout, m_settings));
        }
    };
    session->send(Ami::ping(), answered, deadline);
}

void LiveConnection::handleFailure(const Failure &failure)
{
    m_bootGrace->stop();
    m_keepAlive->stop();
    endSession();
    m_roundTrip.reset();
    m_failureText = failure.text;
    wait(failure);
}

void LiveConnection::wait(const Failure &failure)
{
    if (m_settings.reconnectAttempts > 0 && m_backoff.attempts() >= m_settings.reconnectAttempts) {
        setState(State::Stopped);
        return;
    }
    const bool refused = isRefusal(failure.kind);
    const auto step = m_backoff.next();
    const auto delay = refused ? refusedDelay(failure.kind) : step;
    m_nextTry = m_clock.now() + delay;
    m_retry->start(delay);
    setState(refused ? State::Refused : State::Waiting);
}

std::chrono::milliseconds LiveConnection::refusedDelay(FailureKind kind)
{
    constexpr int MostDoublings = 8;
    const int doublings =
        kind == FailureKind::LoginRefused ? std::min(m_refusals++, MostDoublings) : 0;
    return std::min(m_settings.longestReconnectDelay * (1 << doublings),
                    std::max(LongestRefusedDelay, m_settings.longestReconnectDelay));
}

void LiveConnection::setState(State state)
{
    Q_ASSERT(mayFollow(m_state, state));
    if (m_state != state)
        m_stateSince = m_clock.now();
    m_state = state;
    emit stateChanged(state);
}

} // namespace Ami
