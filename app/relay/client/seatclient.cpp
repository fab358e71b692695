// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/client/seatclient.h"

#include "app/monitor/logging.h"
#include "app/relay/boardpicture.h"

#include <QCryptographicHash>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpSocket>
#include <QUrlQuery>

#include <algorithm>
#include <utility>

namespace App {

namespace {

using Model::LinkStatus;

constexpr int Unauthorized = 401;
constexpr int Forbidden = 403;
constexpr int NotFound = 404;
constexpr int TooMany = 429;
constexpr int Unavailable = 503;

/// The status by which a handshake was refused; zero where there was none. QWebSocket tells it in
/// its error's text alone, and newer ones (from Qt 6.6) 401 by the header that is missing to it.
int statusOf(const QWebSocket &socket)
{
    static const QRegularExpression pattern(QStringLiteral(R"(status code: (\d{3}))"));
    const QString text = socket.errorString();
    return text.contains(QStringLiteral("WWW-Authenticate"))
        ? Unauthorized
        : pattern.match(text).captured(1).toInt();
}

} // namespace

SeatClient::SeatClient(SeatSettings settings, Ami::Clock &own, SeatClock &host,
                       Model::BoardFeed &feed)
    : m_settings(std::move(settings))
    , m_clock(own)
    , m_hostClock(host)
    , m_feed(feed)
    , m_retry(own.makeTimer())
    , m_watch(own.makeTimer())
{
    connect(m_retry.get(), &Ami::Timer::timedOut, this, &SeatClient::connectToHost);
    connect(m_watch.get(), &Ami::Timer::timedOut, this, &SeatClient::ping);
}

SeatClient::~SeatClient()
{
    stop();
}

void SeatClient::stop()
{
    m_retry->stop();
    m_watch->stop();
    if (!m_socket)
        return;
    disconnect(m_socket.get(), nullptr, this, nullptr);
    m_socket->close(QWebSocketProtocol::CloseCodeGoingAway);
    m_socket.release()->deleteLater();
    m_isLive = false;
}

QNetworkRequest SeatClient::request() const
{
    QUrl url = m_settings.url;
    if (!m_epoch.isEmpty()) {
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("epoch"), m_epoch);
        query.addQueryItem(QStringLiteral("revision"), QString::number(m_revision));
        url.setQuery(query);
    }
    QNetworkRequest request(url);
    if (!m_settings.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_settings.token.reveal());
    return request;
}

void SeatClient::connectToHost()
{
    openSocket();
    m_ownLink.state = State::Connecting;
    m_ownLink.since = m_hostClock.now();
    m_ownLink.nextTry.reset();
    ++m_ownLink.attempt;
    m_heard = m_clock.monotonic();
    tellLink();
    m_watch->start(ConnectTimeout);
    m_socket->open(request());
    // A large message comes in many pieces: each is a sign of life.
    for (const QTcpSocket *below : m_socket->findChildren<QTcpSocket *>()) {
        connect(below, &QTcpSocket::readyRead, this, [this] { m_heard = m_clock.monotonic(); });
    }
}

void SeatClient::openSocket()
{
    m_socket = std::make_unique<QWebSocket>();
    m_socket->setMaxAllowedIncomingMessageSize(LargestMessage);
    m_socket->setMaxAllowedIncomingFrameSize(LargestMessage);
    QWebSocket *socket = m_socket.get();
    connect(socket, &QWebSocket::binaryMessageReceived, this, &SeatClient::read);
    connect(socket, &QWebSocket::disconnected, this, &SeatClient::handleEnd);
    connect(socket, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this,
            &SeatClient::handleEnd);
    if (m_settings.url.scheme() == u"wss")
        encrypt();
}

void SeatClient::encrypt()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (!m_settings.tls.caFile.isEmpty())
        configuration.setCaCertificates(QSslCertificate::fromPath(m_settings.tls.caFile));
    // Nobody vouches for a certificate but the pin: so it is looked at before the token is sent.
    if (!m_settings.tls.pin.isEmpty())
        configuration.setCaCertificates({});
    m_socket->setSslConfiguration(configuration);
    connect(m_socket.get(), &QWebSocket::sslErrors, this, &SeatClient::checkCertificate);
}

void SeatClient::checkCertificate(const QList<QSslError> &errors)
{
    const auto *encrypted = m_socket->findChild<QSslSocket *>();
    const QByteArray digest =
        encrypted ? encrypted->peerCertificate().digest(QCryptographicHash::Sha256) : QByteArray();
    if (!digest.isEmpty() && digest == m_settings.tls.pin) {
        m_socket->ignoreSslErrors();
        return;
    }
    QStringList sentences;
    for (const QSslError &error : errors)
        sentences.append(error.errorString());
    m_certificateProblem =
        tr("The certificate of %1 is not trusted: %2. If it is the host's own, name it as the pin "
           "(SHA-256 %3), or give its authority's file.")
            .arg(m_settings.address(), sentences.join(QStringLiteral("; ")),
                 QString::fromLatin1(digest.toHex()));
}

/// Whatever ended it: an error, a refusal, or the host's farewell.
void SeatClient::handleEnd()
{
    if (!m_socket)
        return;
    const QString host = m_settings.address();
    if (!m_certificateProblem.isEmpty()) {
        lose(std::exchange(m_certificateProblem, {}), State::Refused);
        return;
    }
    switch (statusOf(*m_socket)) {
    case Unauthorized:
        lose(m_settings.token.isEmpty()
                 ? tr("The Lampfield at %1 wants a token: name its file with "
                      "--connect-token-file, or set LAMPFIELD_TOKEN.")
                       .arg(host)
                 : tr("The Lampfield at %1 does not know this token: it may have been revoked.")
                       .arg(host),
             State::Refused);
        return;
    case Forbidden:
        lose(tr("The Lampfield at %1 does not answer to this name: ask by its address, or start it "
                "with --allow-host.")
                 .arg(host),
             State::Refused);
        return;
    case TooMany:
        lose(tr("The Lampfield at %1 was shown too many wrong tokens from here.").arg(host),
             State::Refused);
        return;
    case NotFound:
        lose(tr("%1 has no seats: it is no Lampfield, or an older one.").arg(host), State::Refused);
        return;
    case Unavailable:
        lose(tr("All seats of the Lampfield at %1 are taken.").arg(host), State::Waiting);
        return;
    default:
        break;
    }
    const QString farewell = m_socket->closeReason();
    const bool isDismissed = m_socket->closeCode() == QWebSocketProtocol::CloseCodePolicyViolated;
    if (isDismissed)
        lose(tr("The Lampfield at %1 has ended this seat: %2.").arg(host, farewell),
             State::Waiting);
    else if (m_socket->error() == QAbstractSocket::UnknownSocketError
             || m_socket->error() == QAbstractSocket::RemoteHostClosedError)
        lose(tr("The Lampfield at %1 has closed the link.").arg(host), State::Waiting);
    else
        lose(tr("The Lampfield at %1 can't be reached: %2.").arg(host, m_socket->errorString()),
             State::Waiting);
}

void SeatClient::lose(const QString &problem, State state)
{
    m_watch->stop();
    if (m_socket) {
        disconnect(m_socket.get(), nullptr, this, nullptr);
        m_socket->abort();
        m_socket.release()->deleteLater();
    }
    const auto delay = state == State::Refused ? RefusedDelay : m_backoff.next();
    m_ownLink.state = state;
    m_ownLink.since = m_hostClock.now();
    m_ownLink.problem = problem;
    m_ownLink.nextTry = m_hostClock.now() + delay;
    if (std::exchange(m_isLive, false)) {
        qCWarning(lcRelay).noquote() << "host lost:" << problem;
        m_liveUntil = confirmedUntil();
        m_isLate = false;
        failUnderWay();
        tellAbilities();
    }
    tellLink();
    m_retry->start(delay);
}

/// What was asked of the host is not answered any more.
void SeatClient::failUnderWay()
{
    if (std::exchange(m_refreshes, false)) {
        Model::RefreshReport report;
        report.sentence = tr("The link to the host was lost.");
        emit m_feed.refreshFinished(report);
    }
    const auto acting = std::exchange(m_acting, {});
    for (const Model::ActionRequest &request : acting) {
        tellOutcome(request, Model::ActionRecord::Outcome::Unknown,
                    tr("The link to the host was lost; whether it was done is not known."));
    }
}

/// Up to when it is known what the host had to say: what came since then may be older.
Model::TimePoint SeatClient::confirmedUntil() const
{
    return m_hostClock.now()
        - std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.monotonic() - m_answered);
}

/// The host is due to be asked; or it has been silent, or late, for too long.
void SeatClient::ping()
{
    const auto now = m_clock.monotonic();
    if (now - m_heard >= LongestSilence) {
        lose(tr("The Lampfield at %1 does not answer.").arg(m_settings.address()), State::Waiting);
        return;
    }
    if (m_isLive) {
        setLate(now - m_answered >= LongestSilence);
        send(Wire::Ping{qint64(now.count())});
    }
    m_watch->start(PingInterval);
}

/// What comes is older than it looks: it has waited on its way behind other things.
void SeatClient::setLate(bool late)
{
    if (std::exchange(m_isLate, late) == late)
        return;
    if (late)
        m_liveUntil = confirmedUntil();
    tellLink();
}

void SeatClient::read(const QByteArray &bytes)
{
    m_heard = m_clock.monotonic();
    const auto message = Wire::decodeHost(bytes);
    if (!message) {
        lose(tr("The Lampfield at %1 is not understood: %2")
                 .arg(m_settings.address(), message.error().text),
             State::Waiting);
        return;
    }
    std::visit([this](const auto &typed) { take(typed); }, *message);
}

void SeatClient::tellLink()
{
    emit m_feed.linkChanged(link());
}

/// As the host says, as long as the link to it is up; else of that link.
Model::LinkStatus SeatClient::link() const
{
    LinkStatus shown = m_hostLink.value_or(LinkStatus());
    if (shown.peer.isEmpty())
        shown.peer = m_settings.address();
    if (m_isLive && !m_isLate) {
        if (shown.roundTrip && m_roundTrip)
            *shown.roundTrip += *m_roundTrip;
        return shown;
    }
    if (shown.state == State::Live || !m_hostLink)
        shown.liveUntil = m_liveUntil;
    if (m_isLive) {
        shown.state = State::Waiting;
        shown.problem = tr("The link to the Lampfield at %1 is slow: what it tells comes late.")
                            .arg(m_settings.address());
        return shown;
    }
    shown.state = m_ownLink.state;
    shown.since = m_ownLink.since;
    shown.problem = m_ownLink.problem;
    shown.attempt = m_ownLink.attempt;
    shown.nextTry = m_ownLink.nextTry;
    shown.roundTrip.reset();
    shown.nextPoll.reset();
    return shown;
}

void SeatClient::tellAbilities()
{
    Model::Abilities abilities =
        Model::abilitiesOfSeat(m_hostAbilities, m_settings.phone, m_maySupervise);
    for (auto &hindrance : abilities.hindrances) {
        if (!m_isLive && !hindrance)
            hindrance = Model::Hindrance{Model::Hindrance::Kind::NotConnected, {}};
    }
    emit m_feed.abilitiesChanged(abilities);
}

void SeatClient::take(const Wire::Unheard & /*unheard*/)
{
}

void SeatClient::take(const Wire::Hello &hello)
{
    if (hello.version != Wire::ProtocolVersion) {
        lose(tr("The Lampfield at %1 is version %2, which speaks another language than this one "
                "(%3): use the same version on both sides.")
                 .arg(m_settings.address(), hello.program, QStringLiteral(LAMPFIELD_VERSION)),
             State::Refused);
        return;
    }
    m_maySupervise = hello.maySupervise;
    if (m_epoch != hello.epoch)
        m_hostClock.forget();
    m_nextEpoch = hello.epoch;
    // Until the board has come whole, what is here is of no epoch to go on from.
    if (!hello.resumes)
        m_epoch.clear();
}

void SeatClient::take(const Wire::Picture &picture)
{
    m_epoch = m_nextEpoch;
    if (!std::exchange(m_wasLoaded, true)) {
        const auto confirmed = picture.board.refreshes.isEmpty()
            ? std::optional<Model::TimePoint>()
            : picture.board.refreshes.constLast().confirmedAt;
        emit m_feed.loaded(picture.board.shownOnly, confirmed);
    }
    Model::ChangeSet all = lacking(m_board, picture.board, m_hostClock.now());
    all.merge(picture.board);
    m_board = RelayBoard();
    apply(all);
}

void SeatClient::take(const Wire::Changes &changes)
{
    apply(changes.changes);
}

void SeatClient::apply(const Model::ChangeSet &changes)
{
    m_revision = changes.revision;
    m_board.apply(changes);
    emit m_feed.changed(changes);
}

/// The last thing that a host tells a seat that has come.
void SeatClient::take(const Wire::Link &link)
{
    m_hostLink = link.link;
    m_board.mirror.setLink(link.link);
    if (std::exchange(m_isLive, true)) {
        tellLink();
        return;
    }
    qCInfo(lcRelay).noquote() << "linked to the host at" << m_settings.address();
    m_backoff.reset();
    m_ownLink.attempt = 0;
    m_ownLink.problem.clear();
    m_answered = m_clock.monotonic();
    ping();
    tellLink();
    tellAbilities();
    // A link that is down says nothing of who is followed; where the board was not told anew,
    // nobody else will.
    Model::ChangeSet changes;
    changes.revision = m_revision;
    changes.followed = m_board.mirror.witnesses().followed();
    emit m_feed.changed(changes);
    if (m_liveUntil)
        emit m_feed.resumed();
}

void SeatClient::take(const Wire::May &may)
{
    m_hostAbilities = may.abilities;
    tellAbilities();
}

void SeatClient::take(const Wire::StoreProblem &problem)
{
    m_board.storeProblem = problem.sentence;
    emit m_feed.storeProblem(problem.sentence);
}

void SeatClient::take(const Wire::Pong &pong)
{
    const std::chrono::nanoseconds sent(pong.sent);
    const auto took = m_clock.monotonic() - sent;
    if (took < std::chrono::nanoseconds(0) || sent < m_answered)
        return;
    m_answered = sent;
    setLate(took >= LongestSilence);
    if (m_isLate)
        return;
    const auto roundTrip = std::chrono::duration_cast<std::chrono::milliseconds>(took);
    m_hostClock.note(pong.now, roundTrip);
    if (std::exchange(m_roundTrip, roundTrip) != roundTrip)
        tellLink();
}

void SeatClient::take(const Wire::RefreshStarted & /*started*/)
{
    m_refreshes = true;
    emit m_feed.refreshStarted();
}

void SeatClient::take(const Wire::RefreshProgressed &progress)
{
    emit m_feed.refreshProgressed(progress.done, progress.total);
}

void SeatClient::take(const Wire::RefreshFinished &finished)
{
    m_refreshes = false;
    Model::RefreshReport report;
    report.ok = finished.ok;
    report.sentence = finished.sentence;
    report.refresh = finished.refresh;
    // They came before it, as changes.
    for (const Model::Extension &row : m_board.mirror.rows()) {
        if (finished.ok && row.isActive && row.inSnapshot)
            report.rows.append({row.number, row.context, row.statusCode, true});
    }
    std::sort(report.rows.begin(), report.rows.end(),
              [](const Model::RefreshRow &a, const Model::RefreshRow &b) {
                  return Model::compareNumbers(a.extension, b.extension) < 0;
              });
    emit m_feed.refreshFinished(report);
}

void SeatClient::take(const Wire::Witnessed & /*witnessed*/)
{
    emit m_feed.witnessed();
}

void SeatClient::take(const Wire::HistoryFound &found)
{
    emit m_feed.historyFound(found.extension, found.intervals);
}

void SeatClient::take(const Wire::VisitsFound &found)
{
    emit m_feed.queueVisitsFound(found.from, found.to, found.visits);
}

void SeatClient::take(const Wire::CallsFound &found)
{
    emit m_feed.callsFound(found.from, found.calls);
}

void SeatClient::take(const Wire::HealthTold &told)
{
    m_health = told.health;
    emit m_feed.healthTold(told.health);
}

void SeatClient::take(const Wire::RosterApplied &applied)
{
    emit m_feed.rosterApplied(applied.outcome);
}

void SeatClient::take(const Wire::ActionDone &done)
{
    if (m_acting.remove(done.record.request.id) == 0)
        return;
    Model::ChangeSet changes;
    changes.revision = m_revision;
    changes.actions = {done.record};
    emit m_feed.changed(changes);
}

void SeatClient::submit(const Model::Command &command)
{
    std::visit([this](const auto &typed) { post(typed); }, command);
}

void SeatClient::send(const Wire::SeatMessage &message)
{
    m_socket->sendBinaryMessage(Wire::encode(message));
}

template <typename Command>
void SeatClient::post(const Command &command)
{
    if (m_isLive)
        send(command);
}

void SeatClient::post(const Model::RefreshCommand &command)
{
    if (m_isLive) {
        m_refreshes = true;
        send(command);
        return;
    }
    Model::RefreshReport report;
    report.sentence = tr("There is no link to the host.");
    emit m_feed.refreshFinished(report);
}

/// Of the host's link to the PBX; or of the own one, where that is what is missing.
void SeatClient::post(const Model::ReconnectCommand &command)
{
    if (m_isLive)
        send(command);
    else if (m_retry->isActive()) {
        m_retry->stop();
        m_backoff.reset();
        connectToHost();
    }
}

void SeatClient::post(const Model::HealthCommand &command)
{
    if (m_isLive) {
        send(command);
        return;
    }
    m_health.link = link();
    m_health.at = m_hostClock.now();
    emit m_feed.healthTold(m_health);
}

/// Out of what is shown here.
void SeatClient::post(const Model::ExplainCommand &command)
{
    Model::ChangeSet excerpt;
    if (const auto row = m_board.mirror.row(command.extension)) {
        excerpt.shownOnly = {*row};
        m_board.mirror.witnesses().tell(Model::parseHint(row->hint).devices, excerpt);
    }
    emit m_feed.explained(command.extension, excerpt, link(), m_board.mirror.confirmedAt());
}

void SeatClient::post(const Model::RowsCommand & /*command*/)
{
    emit m_feed.rowsTold(m_board.mirror.rows().values());
}

void SeatClient::post(const Model::ActionCommand &command)
{
    Model::ActionRequest request = command.request;
    request.phone = m_settings.phone;
    if (!m_isLive) {
        tellOutcome(request, Model::ActionRecord::Outcome::Refused,
                    tr("There is no link to the host."));
        return;
    }
    m_acting.insert(request.id, request);
    send(Model::ActionCommand{request});
}

void SeatClient::tellOutcome(const Model::ActionRequest &request,
                             Model::ActionRecord::Outcome outcome, const QString &sentence)
{
    Model::ActionRecord record;
    record.request = request;
    record.asked = m_hostClock.now();
    record.answered = record.asked;
    record.outcome = outcome;
    record.sentence = sentence;
    Model::ChangeSet changes;
    changes.revision = m_revision;
    changes.actions = {record};
    emit m_feed.changed(changes);
}

} // namespace App
