// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/client/seatlink.h"

#include "app/monitor/logging.h"

#include <QCryptographicHash>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpSocket>

#include <utility>

namespace App {

namespace {

constexpr int Unauthorized = 401;
constexpr int Forbidden = 403;
constexpr int NotFound = 404;
constexpr int TooMany = 429;
constexpr int Unavailable = 503;

/// Not every error is followed by disconnected(). The signal has another name since Qt 6.5.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
constexpr auto ErrorSignal = &QWebSocket::errorOccurred;
#else
constexpr auto ErrorSignal = QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error);
#endif

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

SeatLink::SeatLink(SeatSettings settings, Ami::Clock &own, SeatClock &host, Known known)
    : m_settings(std::move(settings))
    , m_clock(own)
    , m_hostClock(host)
    , m_known(std::move(known))
    , m_retry(own.makeTimer())
    , m_watch(own.makeTimer())
{
    connect(m_retry.get(), &Ami::Timer::timedOut, this, &SeatLink::connectToHost);
    connect(m_watch.get(), &Ami::Timer::timedOut, this, &SeatLink::ping);
}

SeatLink::~SeatLink()
{
    stop();
}

void SeatLink::stop()
{
    m_retry->stop();
    m_watch->stop();
    m_isSettled = false;
    if (!m_socket)
        return;
    disconnect(m_socket.get(), nullptr, this, nullptr);
    m_socket->close(QWebSocketProtocol::CloseCodeGoingAway);
    m_socket.release()->deleteLater();
}

void SeatLink::tryNow()
{
    if (!m_retry->isActive())
        return;
    m_retry->stop();
    m_backoff.reset();
    connectToHost();
}

QNetworkRequest SeatLink::request() const
{
    QUrl url = m_settings.url;
    url.setQuery(m_known());
    QNetworkRequest request(url);
    if (!m_settings.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_settings.token.reveal());
    return request;
}

void SeatLink::connectToHost()
{
    openSocket();
    m_status.state = State::Connecting;
    m_status.since = m_hostClock.now();
    m_status.nextTry.reset();
    ++m_status.attempt;
    m_heard = m_clock.monotonic();
    emit changed();
    m_watch->start(ConnectTimeout);
    m_socket->open(request());
    // It may have failed at once.
    if (!m_socket)
        return;
    // A large message comes in many pieces: each is a sign of life.
    for (const QTcpSocket *below : m_socket->findChildren<QTcpSocket *>())
        connect(below, &QTcpSocket::readyRead, this, [this] { m_heard = m_clock.monotonic(); });
}

void SeatLink::openSocket()
{
    m_socket = std::make_unique<QWebSocket>();
    m_socket->setMaxAllowedIncomingMessageSize(LargestMessage);
    m_socket->setMaxAllowedIncomingFrameSize(LargestMessage);
    QWebSocket *socket = m_socket.get();
    connect(socket, &QWebSocket::binaryMessageReceived, this, &SeatLink::read);
    connect(socket, &QWebSocket::disconnected, this, &SeatLink::handleEnd);
    connect(socket, ErrorSignal, this, &SeatLink::handleEnd);
    if (m_settings.url.scheme() == u"wss")
        encrypt();
}

void SeatLink::encrypt()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (!m_settings.tls.caFile.isEmpty())
        configuration.setCaCertificates(QSslCertificate::fromPath(m_settings.tls.caFile));
    // Nobody vouches for a certificate but the pin: so it is looked at before the token is sent.
    if (!m_settings.tls.pin.isEmpty())
        configuration.setCaCertificates({});
    m_socket->setSslConfiguration(configuration);
    connect(m_socket.get(), &QWebSocket::sslErrors, this, &SeatLink::checkCertificate);
}

void SeatLink::checkCertificate(const QList<QSslError> &errors)
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
void SeatLink::handleEnd()
{
    if (!m_socket)
        return;
    const QString host = m_settings.address();
    if (!m_certificateProblem.isEmpty()) {
        lose(std::exchange(m_certificateProblem, {}), State::Refused);
        return;
    }
    if (handleRefusal(statusOf(*m_socket)))
        return;
    const bool isDismissed = m_socket->closeCode() == QWebSocketProtocol::CloseCodePolicyViolated;
    if (isDismissed)
        lose(tr("The Lampfield at %1 has ended this seat: %2.").arg(host, m_socket->closeReason()),
             State::Waiting);
    else if (m_socket->error() == QAbstractSocket::UnknownSocketError
             || m_socket->error() == QAbstractSocket::RemoteHostClosedError)
        lose(tr("The Lampfield at %1 has closed the link.").arg(host), State::Waiting);
    else
        lose(tr("The Lampfield at %1 can't be reached: %2.").arg(host, m_socket->errorString()),
             State::Waiting);
}

/// Of the handshake; false if it was none.
bool SeatLink::handleRefusal(int status)
{
    const QString host = m_settings.address();
    switch (status) {
    case Unauthorized:
        lose(m_settings.token.isEmpty()
                 ? tr("The Lampfield at %1 wants a token: name its file with "
                      "--connect-token-file, or set LAMPFIELD_TOKEN.")
                       .arg(host)
                 : tr("The Lampfield at %1 does not know this token: it may have been revoked.")
                       .arg(host),
             State::Refused);
        return true;
    case Forbidden:
        lose(tr("The Lampfield at %1 does not answer to this name: ask by its address, or start it "
                "with --allow-host.")
                 .arg(host),
             State::Refused);
        return true;
    case TooMany:
        lose(tr("The Lampfield at %1 was shown too many wrong tokens from here.").arg(host),
             State::Refused);
        return true;
    case NotFound:
        lose(tr("%1 has no seats: it is no Lampfield, or an older one.").arg(host), State::Refused);
        return true;
    case Unavailable:
        lose(tr("All seats of the Lampfield at %1 are taken.").arg(host), State::Waiting);
        return true;
    default:
        return false;
    }
}

void SeatLink::lose(const QString &problem, State state)
{
    m_watch->stop();
    if (m_socket) {
        disconnect(m_socket.get(), nullptr, this, nullptr);
        m_socket->abort();
        m_socket.release()->deleteLater();
    }
    const auto delay = state == State::Refused ? RefusedDelay : m_backoff.next();
    m_status.state = state;
    m_status.since = m_hostClock.now();
    m_status.problem = problem;
    m_status.nextTry = m_hostClock.now() + delay;
    m_retry->start(delay);
    if (std::exchange(m_isSettled, false)) {
        qCWarning(lcRelay).noquote() << "host lost:" << problem;
        m_upTo = heardUpTo();
        m_isLate = false;
        emit lost();
    }
    emit changed();
}

void SeatLink::settle()
{
    if (std::exchange(m_isSettled, true))
        return;
    qCInfo(lcRelay).noquote() << "linked to the host at" << m_settings.address();
    m_backoff.reset();
    m_status.attempt = 0;
    m_status.problem.clear();
    m_answered = m_clock.monotonic();
    ping();
}

void SeatLink::send(const Wire::SeatMessage &message)
{
    m_socket->sendBinaryMessage(Wire::encode(message));
}

/// The host is due to be asked; or it has been silent, or late, for too long.
void SeatLink::ping()
{
    const auto now = m_clock.monotonic();
    if (now - m_heard >= LongestSilence) {
        lose(tr("The Lampfield at %1 does not answer.").arg(m_settings.address()), State::Waiting);
        return;
    }
    if (m_isSettled) {
        setLate(now - m_answered >= LongestSilence);
        send(Wire::Ping{qint64(now.count())});
    }
    m_watch->start(PingInterval);
}

void SeatLink::read(const QByteArray &bytes)
{
    m_heard = m_clock.monotonic();
    const auto message = Wire::decodeHost(bytes);
    if (!message) {
        lose(tr("The Lampfield at %1 is not understood: %2")
                 .arg(m_settings.address(), message.error().text),
             State::Waiting);
        return;
    }
    if (const auto *pong = std::get_if<Wire::Pong>(&*message))
        take(*pong);
    else
        emit came(*message);
}

void SeatLink::take(const Wire::Pong &pong)
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
        emit changed();
}

/// Up to when it is known what the host had to say: what came since then may be older.
Model::TimePoint SeatLink::heardUpTo() const
{
    return m_hostClock.now()
        - std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.monotonic() - m_answered);
}

/// What comes is older than it looks: it has waited on its way behind other things.
void SeatLink::setLate(bool late)
{
    if (std::exchange(m_isLate, late) == late)
        return;
    if (late)
        m_upTo = heardUpTo();
    emit changed();
}

Model::LinkStatus SeatLink::over(const std::optional<Model::LinkStatus> &host) const
{
    Model::LinkStatus shown = host.value_or(Model::LinkStatus());
    if (shown.peer.isEmpty())
        shown.peer = m_settings.address();
    if (m_isSettled && !m_isLate) {
        if (shown.roundTrip && m_roundTrip)
            *shown.roundTrip += *m_roundTrip;
        return shown;
    }
    if (shown.state == State::Live || !host)
        shown.liveUntil = m_upTo;
    if (m_isSettled) {
        shown.state = State::Waiting;
        shown.problem = tr("The link to the Lampfield at %1 is slow: what it tells comes late.")
                            .arg(m_settings.address());
        return shown;
    }
    shown.state = m_status.state;
    shown.since = m_status.since;
    shown.problem = m_status.problem;
    shown.attempt = m_status.attempt;
    shown.nextTry = m_status.nextTry;
    shown.roundTrip.reset();
    shown.nextPoll.reset();
    return shown;
}

} // namespace App
