// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/client/session.h"

#include "ami/protocol/printable.h"

#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>

namespace Ami {

namespace {

constexpr std::chrono::milliseconds LeastLoginTime(1'500);

QByteArray makeIdPrefix()
{
    return "lf-" + QByteArray::number(QRandomGenerator::system()->generate(), 36) + '-';
}

/// app_voicemail of Asterisk 22.10 answers a list of nothing by a success that no end follows:
/// "There are no voicemail users currently defined."
bool isEmptyList(const Message &response)
{
    return response.isSuccess() && response.value(Key::EventList).isEmpty()
        && response.value(Key::Message).startsWith(QByteArrayView("There are no "));
}

} // namespace

Session::Session(const ConnectionSettings &settings, EventMask events, Clock &clock,
                 QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_events(events)
    , m_clock(clock)
    , m_idPrefix(makeIdPrefix())
    , m_connection(settings, clock)
    , m_expiry(clock.makeTimer())
    , m_loginTimer(clock.makeTimer())
{
    connect(&m_connection, &Connection::dialling, this, &Session::dialling);
    connect(&m_connection, &Connection::connected, this, &Session::connected);
    connect(&m_connection, &Connection::greeted, this, &Session::login);
    connect(&m_connection, &Connection::greeted, this, &Session::greeted);
    connect(&m_connection, &Connection::messageReceived, this, &Session::handleMessage);
    connect(&m_connection, &Connection::closed, this, &Session::fail);
    connect(m_expiry.get(), &Timer::timedOut, this, &Session::expire);
    connect(m_loginTimer.get(), &Timer::timedOut, this,
            [this] { fail(makeFailure(FailureKind::LoginTimeout, m_settings)); });
}

void Session::start()
{
    m_started = m_clock.monotonic();
    m_connection.open();
}

void Session::close()
{
    if (m_over)
        return;
    m_over = true;
    m_loginTimer->stop();
    if (m_ready) {
        if (const auto bytes = logoff().serialize("lf-bye"))
            m_connection.send(*bytes);
    }
    m_connection.close();
    finishAll(Outcome::Disconnected);
}

void Session::send(const Action &action, ReplyHandler handler, std::chrono::milliseconds timeout)
{
    Pending pending;
    pending.reply = std::move(handler);
    pending.timeout = timeout;
    post(action, std::move(pending));
}

void Session::sendAsync(const Action &action, ReplyHandler handler,
                        std::chrono::milliseconds timeout)
{
    Pending pending;
    pending.reply = std::move(handler);
    pending.endsWithEvent = true;
    pending.timeout = timeout;
    post(action, std::move(pending));
}

void Session::sendList(const Action &action, ListHandler handler, std::chrono::milliseconds timeout)
{
    Pending pending;
    pending.list = std::move(handler);
    pending.timeout = timeout;
    post(action, std::move(pending));
}

void Session::post(const Action &action, Pending pending)
{
    const quint64 id = ++m_lastId;
    const auto bytes = action.serialize(QByteArray(m_idPrefix + QByteArray::number(id)));
    pending.deadline = m_clock.monotonic() + pending.timeout;
    pending.lastDeadline = m_clock.monotonic() + ListTimeout;
    if (pending.list)
        pending.deadline = std::min(pending.deadline, pending.lastDeadline);
    m_pending.emplace(id, std::move(pending));
    if (m_over || !bytes) {
        const Outcome outcome = m_over ? Outcome::Disconnected : Outcome::NotSent;
        QMetaObject::invokeMethod(
            this, [this, id, outcome] { finish(id, outcome); }, Qt::QueuedConnection);
        return;
    }
    m_connection.send(*bytes);
    armTimer();
}

void Session::login(const QByteArray &banner)
{
    m_banner = banner;
    const auto used = std::chrono::ceil<std::chrono::milliseconds>(m_clock.monotonic() - m_started);
    m_loginTimer->start(std::max(m_settings.connectTimeout - used, LeastLoginTime));
    // The login timer speaks for both actions; their own time-outs must not come before it.
    send(
        challenge(), [this](const Reply &reply) { answerChallenge(reply); },
        m_settings.connectTimeout + LeastLoginTime);
}

void Session::answerChallenge(const Reply &reply)
{
    if (reply.outcome != Outcome::Answered)
        return;
    const QByteArrayView challenge = reply.message.value(Key::Challenge);
    const bool plain = !reply.isSuccess() && (m_settings.tls.enabled || m_settings.allowPlainLogin);
    if (!reply.isSuccess() && !plain) {
        handleLogin(reply);
        return;
    }
    const Action action = plain
        ? loginPlain(m_settings.user, m_settings.secret, m_events)
        : loginMd5(m_settings.user, m_settings.secret.md5Key(challenge), m_events);
    if (const auto bytes = action.serialize("check"); !bytes) {
        fail(makeFailure(FailureKind::NotSendable, m_settings, bytes.error().text));
        return;
    }
    send(
        action, [this](const Reply &answer) { handleLogin(answer); },
        m_settings.connectTimeout + LeastLoginTime);
}

void Session::handleLogin(const Reply &reply)
{
    if (reply.outcome != Outcome::Answered)
        return;
    if (reply.isSuccess()) {
        m_loginTimer->stop();
        m_ready = true;
        emit ready();
        return;
    }
    // While it stops gracefully, Asterisk answers every action so, Login too.
    const QByteArrayView said = reply.message.value(Key::Message);
    if (said == "Asterisk is shutting down")
        fail(makeFailure(FailureKind::ShuttingDown, m_settings));
    else
        fail(
            makeFailure(FailureKind::LoginRefused, m_settings, printable(QString::fromUtf8(said))));
}

void Session::handleMessage(const Message &message)
{
    if (!handleAnswer(message) && message.kind() == Message::Kind::Event)
        emit eventReceived(message);
}

/// True if the message belongs to an action of ours, also to one that was given up already.
bool Session::handleAnswer(const Message &message)
{
    const std::optional<quint64> id = ownId(message);
    if (!id)
        return false;
    const auto found = m_pending.find(*id);
    if (found == m_pending.end())
        return true;
    if (isLast(found->second, message))
        finish(*id, Outcome::Answered, message);
    return true;
}

std::optional<quint64> Session::ownId(const Message &message) const
{
    const QByteArrayView id = message.value(Key::ActionId);
    if (!id.startsWith(m_idPrefix))
        return std::nullopt;
    bool ok = false;
    const quint64 number = id.sliced(m_idPrefix.size()).toByteArray().toULongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

/// True if nothing more is to come of that action.
bool Session::isLast(Pending &pending, const Message &message)
{
    if (pending.list)
        return handleListMessage(pending, message);
    const bool isAnswer = message.kind() == Message::Kind::Response;
    return pending.endsWithEvent ? !isAnswer || !message.isSuccess() : isAnswer;
}

/// True if the message ends its list.
bool Session::handleListMessage(Pending &pending, const Message &message)
{
    pending.deadline = std::min(m_clock.monotonic() + pending.timeout, pending.lastDeadline);
    const QByteArrayView mark = message.value(Key::EventList);
    if (message.kind() == Message::Kind::Response) {
        pending.items.response = message;
        pending.items.complete = isEmptyList(message);
        return !message.isSuccess() || pending.items.complete;
    }
    if (mark.compare("Complete", Qt::CaseInsensitive) == 0) {
        const std::optional<int> count = message.integer(Key::ListItems);
        pending.items.complete = !count || *count == static_cast<int>(pending.items.items.size());
        return true;
    }
    if (mark.compare("Cancelled", Qt::CaseInsensitive) == 0)
        return true;
    pending.items.items.push_back(message);
    pending.bytes += message.bytes().size();
    // What goes on without end is no list; the rest of it is nobody's.
    return pending.items.items.size() >= MostListItems || pending.bytes >= MostListBytes;
}

void Session::finish(quint64 id, Outcome outcome, const Message &message)
{
    auto node = m_pending.extract(id);
    if (node.empty())
        return;
    Pending &pending = node.mapped();
    if (pending.list) {
        pending.items.outcome = outcome;
        pending.list(std::move(pending.items));
    } else {
        pending.reply({outcome, message});
    }
}

void Session::finishAll(Outcome outcome)
{
    m_expiry->stop();
    const QPointer<Session> guard(this);
    // In the order in which they were sent; a handler may send again, which fails by itself.
    std::vector<quint64> ids;
    ids.reserve(m_pending.size());
    for (const auto &entry : m_pending)
        ids.push_back(entry.first);
    std::sort(ids.begin(), ids.end());
    for (const quint64 id : ids) {
        if (guard)
            finish(id, outcome);
    }
}

void Session::expire()
{
    const auto now = m_clock.monotonic();
    std::vector<quint64> late;
    for (const auto &[id, pending] : m_pending) {
        if (pending.deadline <= now)
            late.push_back(id);
    }
    std::sort(late.begin(), late.end());
    const QPointer<Session> guard(this);
    for (const quint64 id : late) {
        if (guard)
            finish(id, Outcome::TimedOut);
    }
    if (guard)
        armTimer();
}

void Session::armTimer()
{
    const auto next =
        std::min_element(m_pending.begin(), m_pending.end(), [](const auto &a, const auto &b) {
            return a.second.deadline < b.second.deadline;
        });
    if (next == m_pending.end() || (m_expiry->isActive() && m_armedFor <= next->second.deadline))
        return;
    m_armedFor = next->second.deadline;
    const auto wait =
        std::chrono::ceil<std::chrono::milliseconds>(m_armedFor - m_clock.monotonic());
    m_expiry->start(std::max(wait, std::chrono::milliseconds(1)));
}

void Session::fail(const Failure &failure)
{
    if (m_over)
        return;
    m_over = true;
    m_ready = false;
    m_loginTimer->stop();
    m_connection.close();
    const QPointer<Session> guard(this);
    finishAll(Outcome::Disconnected);
    if (guard)
        emit failed(failure);
}

} // namespace Ami
