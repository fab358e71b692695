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
    m_session.reset();
    m_nextTry.reset();
    setState(State::Stopped);
}

void LiveConnection::reconnect()
{
    m_backoff.reset();
    connectSession();
}

void LiveConnection::connectSession()
{
    m_retry->stop();
    m_bootGrace->stop();
    m_keepAlive->stop();
    m_nextTry.reset();
    m_toldBooted = false;
    m_session.reset(new Session(m_settings, m_events, m_clock, this));
    connect(m_session.get(), &Session::connected, this,
            [this] { setState(State::Authenticating); });
    connect(m_session.get(), &Session::ready, this, &LiveConnection::handleReady);
    connect(m_session.get(), &Session::eventReceived, this, &LiveConnection::handleEvent);
    connect(m_session.get(), &Session::failed, this, &LiveConnection::handleFailure);
    setState(State::Connecting);
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

void LiveConnection::handleEvent(const Message &event)
{
    if (event.eventName() == EventName::FullyBooted) {
        m_hearsBoot = true;
        m_toldBooted = true;
        becomeLive();
    }
    emit eventReceived(event);
}

void LiveConnection::becomeLive()
{
    if (m_state != State::Booting)
        return;
    m_bootGrace->stop();
    m_backoff.reset();
    m_failureText.clear();
    setState(State::Live);
    ping();
}

void LiveConnection::ping()
{
    m_keepAlive->start(m_settings.keepAliveInterval);
    const auto sent = m_clock.monotonic();
    Session *session = m_session.get();
    session->send(
        Ami::ping(),
        [this, session, sent](const Reply &reply) {
            // A session that was replaced has nothing to say.
            if (session != m_session.get())
                return;
            if (reply.outcome == Outcome::TimedOut) {
                handleFailure(makeFailure(FailureKind::KeepAliveTimeout, m_settings));
            } else if (reply.outcome == Outcome::Answered) {
                m_roundTrip = m_clock.monotonic() - sent;
                emit roundTripMeasured();
            }
        },
        KeepAliveDeadline);
}

void LiveConnection::handleFailure(const Failure &failure)
{
    m_bootGrace->stop();
    m_keepAlive->stop();
    m_session.reset();
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
    // A refused login is tried again slowly: an account must not be locked out by us.
    const bool refused = isRefusal(failure.kind);
    const auto step = m_backoff.next();
    const auto delay = refused ? m_settings.longestReconnectDelay : step;
    m_nextTry = m_clock.now() + delay;
    m_retry->start(delay);
    setState(refused ? State::Refused : State::Waiting);
}

void LiveConnection::setState(State state)
{
    m_state = state;
    emit stateChanged(state);
}

} // namespace Ami
