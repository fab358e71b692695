// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/relayserver.h"

#include "ami/protocol/printable.h"
#include "app/monitor/logging.h"
#include "app/relay/relayevents.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>

#include <algorithm>

namespace App {

namespace {

constexpr int ListenBacklog = 1'024;
/// Connections that are taken in one turn: seats are told something between two of them.
constexpr int AtOnce = 32;
constexpr std::chrono::milliseconds Look{1'000};
constexpr int LooksBetweenTelling = 20;

QString tr(const char *text)
{
    return QCoreApplication::translate("App::Relay", text);
}

Ami::Result<QSslConfiguration> encryption(const RelaySettings &settings)
{
    QFile keyFile(settings.key);
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(settings.certificate);
    if (chain.isEmpty())
        return Ami::Error{tr("%1 holds no certificate (PEM).").arg(settings.certificate)};
    if (!keyFile.open(QIODevice::ReadOnly))
        return Ami::Error{tr("%1 can't be read: %2.").arg(settings.key, keyFile.errorString())};
    const QByteArray pem = keyFile.readAll();
    QSslKey key(pem, QSsl::Rsa);
    if (key.isNull())
        key = QSslKey(pem, QSsl::Ec);
    if (key.isNull())
        return Ami::Error{
            tr("%1 holds no private key (PEM) without a password.").arg(settings.key)};
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return configuration;
}

} // namespace

RelayServer::RelayServer(RelaySettings settings, Model::BoardFeed &feed,
                         Model::CommandSink &commands, Ami::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_clock(clock)
    , m_tokens(m_settings.tokenFile, clock)
    , m_access(m_settings, m_tokens, clock)
    , m_hub(
          m_settings, m_board, [this](const Grant &grant) { return m_access.isWelcome(grant); },
          clock)
    , m_questions(feed, commands)
    , m_api(m_settings, m_board, m_hub, m_questions, clock)
    , m_boardSeats(m_board, m_questions, feed, clock)
    , m_freshness(clock.makeTimer())
{
    connect(m_freshness.get(), &Ami::Timer::timedOut, this, &RelayServer::watchFreshness);
    m_freshness->start(Look);
    connect(&m_hub, &SeatHub::boardSeatTaken, &m_boardSeats, &BoardSeats::welcome);
    connectFeed(feed);
}

void RelayServer::connectFeed(Model::BoardFeed &feed)
{
    using Model::BoardFeed;
    connect(&feed, &BoardFeed::loaded, this, &RelayServer::load);
    connect(&feed, &BoardFeed::changed, this, &RelayServer::takeIn);
    connect(&feed, &BoardFeed::linkChanged, this, [this](const Model::LinkStatus &link) {
        m_board.mirror.setLink(link);
        tellLink();
        m_boardSeats.deliverLink();
    });
    connect(&feed, &BoardFeed::abilitiesChanged, this, [this](const Model::Abilities &abilities) {
        m_board.abilities = abilities;
        m_boardSeats.deliverAbilities();
    });
    connect(&feed, &BoardFeed::storeProblem, this, [this](const QString &sentence) {
        if (std::exchange(m_board.storeProblem, sentence) != sentence)
            m_boardSeats.deliverStoreProblem();
    });
    connect(&feed, &BoardFeed::refreshStarted, this, [this] { m_api.noteRefreshBegin(); });
    connect(&feed, &BoardFeed::refreshFinished, this,
            [this](const Model::RefreshReport &report) { m_api.noteRefreshEnd(report); });
}

void RelayServer::load(const QList<Model::Extension> &rows,
                       std::optional<Model::TimePoint> confirmedAt)
{
    m_board.load(rows, confirmedAt);
    m_hub.deliver({snapshotOf(m_board, m_clock.now())});
    Model::ChangeSet changes;
    changes.shownOnly = rows;
    if (confirmedAt) {
        Model::Refresh known;
        known.confirmedAt = *confirmedAt;
        changes.refreshes = {known};
    }
    m_boardSeats.deliver(changes);
}

RelayServer::~RelayServer()
{
    if (m_listener)
        m_listener->close();
    for (HttpConnection *connection : std::as_const(m_connections))
        disconnect(connection, nullptr, this, nullptr);
}

std::optional<Ami::Error> RelayServer::makeListener()
{
    if (!m_settings.isEncrypted()) {
        m_listener = std::make_unique<QTcpServer>();
        return std::nullopt;
    }
    const auto configuration = encryption(m_settings);
    if (!configuration)
        return configuration.error();
    auto listener = std::make_unique<QSslServer>();
    listener->setSslConfiguration(*configuration);
    listener->setHandshakeTimeout(static_cast<int>(m_settings.limits.headerDeadline.count()));
    m_listener = std::move(listener);
    return std::nullopt;
}

Ami::Result<quint16> RelayServer::listen()
{
    if (const auto problem = makeListener())
        return *problem;
    m_listener->setListenBacklogSize(ListenBacklog);
    // With TLS those whose handshake is under way count, and strangers would fill that few.
    m_listener->setMaxPendingConnections(m_settings.isEncrypted() ? ListenBacklog : AtOnce);
    connect(m_listener.get(), &QTcpServer::pendingConnectionAvailable, this, &RelayServer::accept);
    if (!m_listener->listen(m_settings.address, m_settings.port)) {
        return Ami::Error{tr("%1:%2 can't be listened on: %3.")
                              .arg(m_settings.address.toString(), QString::number(m_settings.port),
                                   m_listener->errorString())};
    }
    qCInfo(lcRelay).noquote() << "listening on" << m_settings.address.toString()
                              << m_listener->serverPort()
                              << (m_settings.isEncrypted() ? "with TLS" : "without TLS");
    return m_listener->serverPort();
}

void RelayServer::takeIn(const Model::ChangeSet &changes)
{
    if (m_hub.hasListeners())
        m_hub.deliver(App::takeIn(changes, m_board, m_clock.now()));
    else
        m_board.apply(changes);
    m_boardSeats.deliver(changes);
    m_questions.notice(changes);
    m_api.notice(changes);
}

/// A board goes stale by itself when nothing confirms it; and whoever hears nothing for a while
/// can't know whether there was anything to hear.
void RelayServer::watchFreshness()
{
    const bool isStale =
        Model::isStale(m_board.mirror.link(), m_board.mirror.confirmedAt(), m_clock.now());
    if (std::exchange(m_wasStale, isStale) != isStale || ++m_looks >= LooksBetweenTelling)
        tellLink();
    m_freshness->start(Look);
}

void RelayServer::tellLink()
{
    m_looks = 0;
    if (m_hub.hasListeners())
        m_hub.deliver({linkEvent(m_board, m_clock.now())});
}

void RelayServer::accept()
{
    while (QTcpSocket *socket = m_listener->nextPendingConnection()) {
        makeRoom();
        auto *connection = new HttpConnection(socket, m_settings.limits, m_clock, this);
        m_connections.append(connection);
        m_unfinished.append(connection);
        watch(connection);
        limitUnfinished();
        connection->start();
    }
}

void RelayServer::watch(HttpConnection *connection)
{
    connect(connection, &HttpConnection::begunChanged, this,
            [this, connection] { noteProgress(connection); });
    connect(connection, &HttpConnection::bodyBegun, this, [this, connection] {
        m_bodies.append(connection);
        if (m_bodies.size() > m_settings.limits.bodies)
            m_bodies.constFirst()->drop();
    });
    connect(connection, &HttpConnection::closed, this, [this, connection] { remove(connection); });
    connect(connection, &HttpConnection::requested, this,
            [this, connection](const HttpRequest &request) { handle(connection, request); });
    connect(connection, &HttpConnection::upgradeRequested, this,
            [this, connection](const HttpRequest &request) { handleUpgrade(connection, request); });
}

/// It has begun a request, or has one whole.
void RelayServer::noteProgress(HttpConnection *connection)
{
    m_unfinished.removeOne(connection);
    m_bodies.removeOne(connection);
    if (!connection->isUnfinished())
        return;
    m_unfinished.append(connection);
    limitUnfinished();
}

/// One that waits between two requests loses least.
void RelayServer::makeRoom()
{
    if (m_connections.size() < m_settings.limits.connections)
        return;
    const auto idle = std::find_if(m_connections.begin(), m_connections.end(),
                                   [](const HttpConnection *one) { return one->isIdle(); });
    HttpConnection *last = idle == m_connections.end() ? m_connections.constFirst() : *idle;
    last->drop();
}

void RelayServer::limitUnfinished()
{
    while (m_unfinished.size() > m_settings.limits.unfinished)
        m_unfinished.constFirst()->drop();
}

void RelayServer::remove(HttpConnection *connection)
{
    m_unfinished.removeOne(connection);
    m_bodies.removeOne(connection);
    if (!m_connections.removeOne(connection))
        return;
    disconnect(connection, nullptr, this, nullptr);
    connection->deleteLater();
}

Respond RelayServer::respondTo(HttpConnection *connection, const HttpRequest &request,
                               const AccessControl::Verdict &verdict) const
{
    const QPointer<HttpConnection> asker(connection);
    const QString line = QStringLiteral("%1 %2 from %3 as %4")
                             .arg(QString::fromLatin1(request.method), Ami::printable(request.path),
                                  plainAddress(request.peer).toString(), verdict.grant.who);
    const bool isFrequent = SeatHub::isSocketIo(request.path);
    return [asker, line, isFrequent, headers = verdict.headers](HttpResponse response) {
        response.headers += headers;
        if (isFrequent)
            qCDebug(lcRelay).noquote() << line << response.status;
        else
            qCInfo(lcRelay).noquote() << line << response.status;
        if (asker)
            asker->respond(response);
    };
}

void RelayServer::handle(HttpConnection *connection, const HttpRequest &request)
{
    const AccessControl::Verdict verdict = m_access.judge(request);
    const Respond respond = respondTo(connection, request, verdict);
    if (verdict.refusal) {
        respond(m_files.dress(request, *verdict.refusal));
        return;
    }
    route(request, verdict.grant, respond);
}

void RelayServer::route(const HttpRequest &request, const Grant &grant, const Respond &respond)
{
    if (SeatHub::isSocketIo(request.path))
        m_hub.handlePolling(request, grant, respond);
    else if (const auto file = m_files.find(request))
        respond(*file);
    else
        m_api.handle(request, grant, respond);
}

void RelayServer::handleUpgrade(HttpConnection *connection, const HttpRequest &request)
{
    const AccessControl::Verdict verdict = m_access.judge(request);
    const Respond respond = respondTo(connection, request, verdict);
    if (verdict.refusal) {
        respond(*verdict.refusal);
        return;
    }
    using Admission = SeatHub::Admission;
    switch (m_hub.check(request)) {
    case Admission::Full:
        respond(HttpResponse::error(503, QStringLiteral("full"), tr("All seats are taken.")));
        return;
    case Admission::UnknownPath:
        respond(HttpResponse::error(404, QStringLiteral("not_found"),
                                    tr("There is no WebSocket of that name here.")));
        return;
    case Admission::UnknownSession:
        respond(HttpResponse::error(400, QStringLiteral("unknown_session"),
                                    tr("This session is not known, or is over.")));
        return;
    case Admission::Welcome:
        break;
    }
    QTcpSocket *socket = connection->release();
    remove(connection);
    m_hub.admit(socket, request, verdict.grant);
}

} // namespace App
