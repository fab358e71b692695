// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/checkuprun.h"

#include "ami/client/bulkstatusquery.h"
#include "model/domain/hint.h"

#include <QPointer>

#include <array>
#include <cmath>

namespace App {

namespace {

std::chrono::milliseconds toMilliseconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(time);
}

QStringList wordsOf(const QString &list)
{
    QStringList words;
    for (const QString &word : list.split(u',', Qt::SkipEmptyParts))
        words.append(word.trimmed());
    return words;
}

void takeLine(ManagerAccountFacts &account, const QString &name, const QString &value)
{
    if (name == u"read")
        account.read = wordsOf(value);
    else if (name == u"write")
        account.write = wordsOf(value);
    else if (name == u"writetimeout")
        account.writeTimeout = value.toInt();
    else if (name == u"allowmultiplelogin")
        account.allowsManyLogins = value.compare(u"no", Qt::CaseInsensitive) != 0;
    else if (name.startsWith(u"eventfilter"))
        account.filters.append(value);
}

/// The items of a list that are such.
template <typename Item>
QList<Item> readAll(const std::vector<Ami::Message> &items)
{
    QList<Item> all;
    for (const Ami::Message &item : items) {
        const Ami::Event event = Ami::decode(item);
        if (const auto *read = std::get_if<Item>(&event))
            all.append(*read);
    }
    return all;
}

/// An endpoint that a hint names is a phone, and no trunk.
QString phoneAmong(const Checkup &checkup)
{
    QHash<QString, QString> endpoints; // a hint may write the name in another case
    for (const QString &endpoint : *checkup.endpoints)
        endpoints.insert(endpoint.toCaseFolded(), endpoint);
    for (const Ami::ExtensionStatus &hint : checkup.hints.value_or(QList<Ami::ExtensionStatus>())) {
        for (const QString &device : Model::parseHint(hint.hint).devices) {
            const auto found = endpoints.constFind(Model::endpointOf(device).toCaseFolded());
            if (found != endpoints.constEnd())
                return *found;
        }
    }
    return checkup.endpoints->value(0);
}

} // namespace

std::optional<ManagerAccountFacts> accountOf(const Ami::Message &answer, const QString &user)
{
    // "Category-000002: panel", then "Line-000002-000000: read=system,call"
    std::optional<ManagerAccountFacts> account;
    QByteArray prefix;
    for (qsizetype i = 0; i < answer.size(); ++i) {
        const QByteArrayView name = answer.nameAt(i);
        if (name.startsWith("Category-")) {
            const bool isIt = QString::fromUtf8(answer.valueAt(i)) == user;
            prefix = isIt ? "Line-" + name.sliced(9).toByteArray() + '-' : QByteArray();
            if (isIt && !account)
                account.emplace();
            continue;
        }
        const QByteArrayView line = answer.valueAt(i);
        const qsizetype equals = line.indexOf('=');
        if (prefix.isEmpty() || !name.startsWith(prefix) || equals < 0)
            continue;
        const QByteArrayView key = line.first(equals).trimmed();
        if (key != "secret")
            takeLine(*account, QString::fromUtf8(key).toLower(),
                     QString::fromUtf8(line.sliced(equals + 1).trimmed()));
    }
    return account;
}

CheckupRun::CheckupRun(const MonitorSettings &settings, Ami::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_pbx(settings.pbx)
    , m_session(nullptr, [](Ami::Session *session) { session->deleteLater(); })
    , m_timer(clock.makeTimer())
{
    // The account's section has its secret in it: no recording of that.
    m_pbx.recorder.reset();
    m_checkup.address = m_pbx.address();
    m_checkup.user = m_pbx.user;
    m_checkup.hasSecret = !m_pbx.secret.isEmpty();
    m_checkup.isEncrypted = m_pbx.tls.enabled;
    m_checkup.contexts = settings.contexts;
    m_checkup.policy = settings.actions;
    connect(m_timer.get(), &Ami::Timer::timedOut, this, &CheckupRun::finish);
}

std::chrono::milliseconds CheckupRun::sinceStart() const
{
    return toMilliseconds(m_clock.monotonic() - m_started);
}

void CheckupRun::start()
{
    m_started = m_clock.monotonic();
    m_session.reset(new Ami::Session(m_pbx, Ami::EventMask::SystemCallAgent, m_clock));
    connect(m_session.get(), &Ami::Session::connected, this, &CheckupRun::handleConnected);
    connect(m_session.get(), &Ami::Session::greeted, this,
            [this] { m_checkup.connectTime = sinceStart(); });
    connect(m_session.get(), &Ami::Session::ready, this, &CheckupRun::handleReady);
    connect(m_session.get(), &Ami::Session::eventReceived, this, &CheckupRun::handleEvent);
    connect(m_session.get(), &Ami::Session::failed, this, &CheckupRun::fail);
    m_session->start();
}

void CheckupRun::handleConnected()
{
    m_checkup.ownAddress = m_session->localAddress().toString();
    const QSslCertificate certificate = m_session->peerCertificate();
    if (!certificate.isNull())
        m_checkup.certificateEnds = certificate.expiryDate();
}

void CheckupRun::handleReady()
{
    m_checkup.loginTime = sinceStart() - m_checkup.connectTime.value_or(sinceStart());
    m_checkup.banner = QString::fromUtf8(m_session->banner()).trimmed();
    next();
}

void CheckupRun::handleEvent(const Ami::Message &event)
{
    if (event.value("Event") == "FullyBooted")
        m_checkup.toldBooted = true;
    // "call,all"
    for (const QString &name : wordsOf(QString::fromUtf8(event.value("Privilege"))))
        m_checkup.heard.insert(name);
}

void CheckupRun::fail(const Ami::Failure &failure)
{
    m_checkup.failure = failure;
    finish();
}

void CheckupRun::finish()
{
    if (std::exchange(m_over, true))
        return;
    m_timer->stop();
    m_session->close();
    emit finished(m_checkup);
}

void CheckupRun::next()
{
    static constexpr std::array<Step, 9> Steps{
        &CheckupRun::askRights, &CheckupRun::askVersion,   &CheckupRun::askTime,
        &CheckupRun::askHints,  &CheckupRun::askEndpoints, &CheckupRun::askEndpointContext,
        &CheckupRun::askQueues, &CheckupRun::askAccount,   &CheckupRun::listen,
    };
    if (m_over)
        return;
    m_stepStarted = m_clock.monotonic();
    (this->*Steps.at(m_step++))();
}

void CheckupRun::askRights()
{
    m_session->send(Ami::listCommands(), [this](const Ami::Reply &reply) {
        m_checkup.rights = Ami::Rights::of(reply.message);
        next();
    });
}

void CheckupRun::askVersion()
{
    m_session->send(Ami::coreSettings(), [this](const Ami::Reply &reply) {
        if (reply.isSuccess())
            m_checkup.version = QString::fromUtf8(reply.message.value("AsteriskVersion"));
        next();
    });
}

/// Since Asterisk 1.8 the answer to a ping has the server's time, "1780000000.123456".
void CheckupRun::askTime()
{
    const Ami::TimePoint asked = m_clock.now();
    m_session->send(Ami::ping(), [this, asked](const Ami::Reply &reply) {
        bool isNumber = false;
        const double seconds = reply.message.value("Timestamp").toByteArray().toDouble(&isNumber);
        if (isNumber && std::isfinite(seconds) && std::abs(seconds) < 1e12) {
            const auto told = std::chrono::milliseconds(std::llround(seconds * 1'000));
            // It was read somewhere between question and answer.
            const auto middle = asked.time_since_epoch() + (m_clock.now() - asked) / 2;
            m_checkup.clockAhead = told - middle;
        }
        next();
    });
}

void CheckupRun::askHints()
{
    m_session->sendList(Ami::extensionStateList(), [this](const Ami::ListReply &reply) {
        m_checkup.hintsTime = toMilliseconds(m_clock.monotonic() - m_stepStarted);
        if (reply.complete || Ami::saysNoHints(reply.response))
            m_checkup.hints = readAll<Ami::ExtensionStatus>(reply.items);
        else
            m_checkup.hintsProblem = reply.response.text(Ami::Key::Message);
        next();
    });
}

void CheckupRun::askEndpoints()
{
    m_session->sendList(Ami::pjsipShowEndpoints(), [this](const Ami::ListReply &reply) {
        if (reply.complete) {
            m_checkup.endpoints.emplace();
            for (const Ami::EndpointList &endpoint : readAll<Ami::EndpointList>(reply.items))
                m_checkup.endpoints->append(endpoint.name);
        }
        next();
    });
}

/// Of one: the list of endpoints leaves the context out, and distributions give it to all alike.
void CheckupRun::askEndpointContext()
{
    if (!m_checkup.endpoints || m_checkup.endpoints->isEmpty()) {
        next();
        return;
    }
    const Ami::Action action = Ami::pjsipShowEndpoint(phoneAmong(m_checkup));
    m_session->sendList(action, [this](const Ami::ListReply &reply) {
        for (const Ami::Message &item : reply.items) {
            if (item.value("Event") == "EndpointDetail")
                m_checkup.endpointContext = QString::fromUtf8(item.value("Context"));
        }
        next();
    });
}

/// It takes no right: where hints may not be listed, the members tell the distribution.
void CheckupRun::askQueues()
{
    m_session->sendList(Ami::queueStatus(), [this](const Ami::ListReply &reply) {
        for (const Ami::QueueMember &member : readAll<Ami::QueueMember>(reply.items))
            m_checkup.queueInterfaces << member.interface << member.stateInterface;
        next();
    });
}

/// The section comes with its secret, which a login by challenge never sends: not for others on the
/// way to read.
void CheckupRun::askAccount()
{
    m_checkup.isPrivate = m_checkup.isEncrypted || m_session->localAddress().isLoopback();
    if (!m_checkup.isPrivate) {
        next();
        return;
    }
    m_session->send(Ami::managerAccount(m_checkup.user), [this](const Ami::Reply &reply) {
        if (reply.isSuccess())
            m_checkup.account = accountOf(reply.message, m_checkup.user);
        next();
    });
}

void CheckupRun::listen()
{
    m_timer->start(ListenTime);
}

} // namespace App
