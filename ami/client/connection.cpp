// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/client/connection.h"

#include "ami/protocol/printable.h"

#include <QCryptographicHash>
#include <QFile>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <algorithm>
#include <sys/socket.h>
#include <utility>

namespace Ami {

namespace {

constexpr QByteArrayView BannerStart("Asterisk Call Manager");
constexpr std::chrono::milliseconds LongestProbeDelay(3'000);
constexpr std::chrono::milliseconds QuickRead(1);
constexpr int QuickReads = 8;
constexpr std::chrono::milliseconds LeastDialTime(250);
constexpr int BurstPiece = 16 * 1024;
constexpr qsizetype BusyPiece = 1024;
constexpr qint64 LargestPiece = 64 * 1024;
constexpr std::chrono::milliseconds BurstEnd(8);

/// The peer's first bytes, fit for a sentence.
QString excerpt(QByteArrayView bytes)
{
    constexpr qsizetype Longest = 40;
    return printable(QString::fromUtf8(bytes.first(std::min(bytes.size(), Longest))), Longest)
        .trimmed();
}

bool isTlsRecord(QByteArrayView bytes)
{
    // An alert (21) or handshake (22) record of SSL 3.0 or later.
    return bytes.size() >= 2 && (bytes.at(0) == 21 || bytes.at(0) == 22) && bytes.at(1) == 3;
}

QString fingerprint(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex());
}

} // namespace

Connection::Connection(ConnectionSettings settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_clock(clock)
    , m_timeout(clock.makeTimer())
    , m_dialTimeout(clock.makeTimer())
    , m_probeTimer(clock.makeTimer())
    , m_burstEnd(clock.makeTimer())
{
    makeSocket();
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Connection::read);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &Connection::handleDisconnected);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &Connection::handleError);
    connect(this, &Connection::connected, this, [this] {
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    });
    connect(m_socket.get(), &QTcpSocket::connected, this, [this] {
        m_reached = true;
        m_dialTimeout->stop();
        // Not before: a PBX that is gone for a night leaves no empty recordings.
        if (m_settings.recorder)
            m_record = m_settings.recorder->begin(m_settings.recordAs);
    });
    connect(m_dialTimeout.get(), &Timer::timedOut, this,
            [this] { handleUnreached(FailureKind::ConnectTimeout); });
    connect(m_timeout.get(), &Timer::timedOut, this, &Connection::handleTimeout);
    connect(m_probeTimer.get(), &Timer::timedOut, this, &Connection::probe);
    connect(m_burstEnd.get(), &Timer::timedOut, this, [this] {
        m_burstEnded = true;
        setLeastRead(1);
    });
}

/// The TLS library takes longer to load than a refresh of a whole floor: only who needs it does so.
void Connection::makeSocket()
{
    if (m_settings.tls.enabled) {
        auto tls = std::make_unique<QSslSocket>();
        m_tls = tls.get();
        m_socket = std::move(tls);
        connect(m_tls, &QSslSocket::sslErrors, this, &Connection::handleSslErrors);
        connect(m_tls, &QSslSocket::encrypted, this, &Connection::handleEncrypted);
    } else {
        m_socket = std::make_unique<QTcpSocket>();
        connect(m_socket.get(), &QTcpSocket::connected, this, &Connection::connected);
    }
}

Connection::~Connection()
{
    m_over = true;
    m_socket->flush(); // a Logoff may be on its way
    m_socket->abort();
}

void Connection::open()
{
    m_timeout->start(m_settings.connectTimeout);
    m_opened = m_clock.monotonic();
    if (m_tls && !prepareTls())
        return;
    const QHostAddress literal(m_settings.host);
    if (literal.isNull()) {
        // Asked anew for each connection: the name may have moved to another machine.
        m_settings.lookUp(m_settings.host, this, [this](const QList<QHostAddress> &addresses) {
            takeAddresses(addresses);
        });
        return;
    }
    m_addresses = {literal};
    dial();
}

void Connection::takeAddresses(const QList<QHostAddress> &addresses)
{
    if (m_over)
        return;
    m_addresses = addresses;
    if (m_addresses.isEmpty())
        fail(FailureKind::HostNotFound);
    else
        dial();
}

/// Each address has its share of what is left of the time-out: one that swallows packets must not
/// hide one that answers.
void Connection::dial()
{
    const QHostAddress address = m_addresses.takeFirst();
    if (!m_addresses.isEmpty()) {
        const auto left = m_settings.connectTimeout
            - std::chrono::ceil<std::chrono::milliseconds>(m_clock.monotonic() - m_opened);
        m_dialTimeout->start(
            std::max<std::chrono::milliseconds>(left / (m_addresses.size() + 1), LeastDialTime));
    }
    emit dialling();
    if (m_tls) {
        m_tls->connectToHostEncrypted(address.toString(), m_settings.port, m_settings.host);
        return;
    }
    m_probeTimer->start(std::min(m_settings.connectTimeout / 2, LongestProbeDelay));
    m_socket->connectToHost(address, m_settings.port);
}

/// This address gives no connection; the next one may.
void Connection::handleUnreached(FailureKind kind, const QString &detail)
{
    if (m_addresses.isEmpty() || m_over) {
        fail(kind, detail);
        return;
    }
    m_dialTimeout->stop();
    // Not from within the socket's own signal.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_over || m_addresses.isEmpty())
                return;
            m_socket->abort();
            dial();
        },
        Qt::QueuedConnection);
}

bool Connection::prepareTls()
{
    if (!QSslSocket::supportsSsl()) {
        fail(FailureKind::TlsUnavailable, tr("Qt found no TLS library on this machine"));
        return false;
    }
    if (m_settings.tls.caFile.isEmpty())
        return true;
    const QList<QSslCertificate> authorities = QSslCertificate::fromPath(m_settings.tls.caFile);
    if (authorities.isEmpty()) {
        fail(FailureKind::TlsUnavailable,
             tr("no certificate can be read from %1").arg(m_settings.tls.caFile));
        return false;
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(authorities);
    m_tls->setSslConfiguration(configuration);
    return true;
}

void Connection::send(const QByteArray &bytes)
{
    if (m_over)
        return;
    if (m_record)
        m_record->sent(bytes);
    m_socket->write(bytes);
}

void Connection::close()
{
    m_over = true;
    m_timeout->stop();
    m_dialTimeout->stop();
    m_probeTimer->stop();
    m_socket->disconnectFromHost();
}

void Connection::read()
{
    if (m_over)
        return;
    paceReading(m_socket->bytesAvailable());
    m_heardBefore = std::exchange(m_lastHeard, m_lastRead);
    // A receiver may close this connection, or delete it.
    const QPointer<Connection> guard(this);
    while (guard && !m_over && m_socket->bytesAvailable() > 0)
        readPiece();
    // Receivers stamp the messages of this read; the link must not end before these times.
    if (guard)
        m_lastHeard = m_clock.monotonic();
}

/// A list of ten thousand may be there at once, and need not be held twice.
void Connection::readPiece()
{
    const QByteArray bytes = m_socket->read(LargestPiece);
    if (m_record)
        m_record->received(bytes);
    m_parser.feed(bytes);
    const QPointer<Connection> guard(this);
    while (guard && !m_over) {
        const auto message = m_parser.next();
        if (!m_greeted && !checkGreeting())
            return;
        if (!guard || !message)
            return;
        emit messageReceived(*message);
    }
}

/// Asterisk writes a list message by message, and each one would wake this thread: that costs both
/// sides more than the reading. While reads follow one another at once, the kernel is told to wake
/// it for a larger piece; a few quiet milliseconds end that, and bring the rest.
void Connection::paceReading(qsizetype bytes)
{
    const auto now = m_clock.monotonic();
    const auto sinceLast = now - std::exchange(m_lastRead, now);
    if (m_burstEnd->isActive()) {
        m_burstEnd->start(BurstEnd);
        return;
    }
    // What piled up in those milliseconds tells that there is more to come.
    const bool goesOn = std::exchange(m_burstEnded, false) && bytes >= BusyPiece;
    const bool quick = sinceLast.count() > 0 && sinceLast < QuickRead;
    m_quickReads = quick ? m_quickReads + 1 : 0;
    if (!goesOn && m_quickReads < QuickReads)
        return;
    m_quickReads = 0;
    setLeastRead(BurstPiece);
    m_burstEnd->start(BurstEnd);
}

void Connection::setLeastRead(int bytes)
{
    setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_RCVLOWAT, &bytes,
               sizeof bytes);
}

/// True once the first line is there and is Asterisk's.
bool Connection::checkGreeting()
{
    const QByteArrayView seen =
        m_parser.banner() ? QByteArrayView(*m_parser.banner()) : m_parser.pending();
    const bool begins =
        seen.startsWith(BannerStart) || (!m_parser.banner() && BannerStart.startsWith(seen));
    if (!begins) {
        if (isTlsRecord(seen))
            fail(FailureKind::TlsExpected);
        else
            fail(FailureKind::NotAmi, excerpt(seen));
        return false;
    }
    if (!m_parser.banner())
        return false;
    m_greeted = true;
    m_timeout->stop();
    m_probeTimer->stop();
    emit greeted(*m_parser.banner());
    return true;
}

/// A plain AMI server greets at once. One that stays silent may be waiting for a TLS handshake;
/// a few empty lines make it refuse, and mean nothing to a slow PBX.
void Connection::probe()
{
    if (m_over || m_greeted || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    m_probed = true;
    m_socket->write("\r\n\r\n\r\n\r\n");
}

void Connection::handleTimeout()
{
    const bool reached = m_socket->state() == QAbstractSocket::ConnectedState;
    if (reached && m_tls && !m_tls->isEncrypted())
        fail(FailureKind::TlsNotOffered, tr("no answer to the TLS handshake"));
    else
        fail(reached ? FailureKind::NoGreeting : FailureKind::ConnectTimeout);
}

void Connection::handleDisconnected()
{
    if (!m_reached)
        return;
    // TCP delivered everything that the peer sent before it closed.
    m_lastHeard = m_clock.monotonic();
    if (m_greeted)
        fail(FailureKind::ClosedByPeer);
    else
        fail(m_probed ? FailureKind::TlsExpected : FailureKind::ClosedEarly);
}

void Connection::handleError(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::RemoteHostClosedError:
        // What came before the end is read first; disconnected() follows.
        if (m_tls && !m_tls->isEncrypted())
            fail(FailureKind::TlsNotOffered, m_socket->errorString());
        break;
    case QAbstractSocket::ConnectionRefusedError:
        handleUnreached(FailureKind::ConnectionRefused);
        break;
    case QAbstractSocket::SocketTimeoutError:
        handleUnreached(FailureKind::ConnectTimeout);
        break;
    case QAbstractSocket::SslHandshakeFailedError:
        fail(FailureKind::TlsNotOffered, m_socket->errorString());
        break;
    default:
        if (!m_reached)
            handleUnreached(FailureKind::NetworkError, m_socket->errorString());
        else if (!m_greeted && m_probed)
            fail(FailureKind::TlsExpected); // a reset is how some refuse a plain line
        else
            fail(FailureKind::NetworkError, m_socket->errorString());
    }
}

/// A pin says which certificate it must be, also where a known authority signed another one.
void Connection::handleEncrypted()
{
    if (m_settings.tls.pin.isEmpty() || isPinned())
        emit connected();
    else
        fail(FailureKind::CertificateRejected,
             tr("it is not the pinned one, but SHA-256 %1.")
                 .arg(fingerprint(m_tls->peerCertificate())));
}

void Connection::handleSslErrors(const QList<QSslError> &errors)
{
    if (isPinned()) {
        m_tls->ignoreSslErrors();
        return;
    }
    QStringList sentences;
    for (const QSslError &error : errors) {
        const QString words = error.errorString();
        sentences.append(words.endsWith(u'.') ? words : words + u'.');
    }
    fail(FailureKind::CertificateRejected,
         tr("%1 If it is the PBX's own, name it as the pin (SHA-256 %2), or give its authority's "
            "file.")
             .arg(sentences.join(u' '), fingerprint(m_tls->peerCertificate())));
}

bool Connection::isPinned() const
{
    return !m_settings.tls.pin.isEmpty()
        && m_tls->peerCertificate().digest(QCryptographicHash::Sha256) == m_settings.tls.pin;
}

void Connection::fail(FailureKind kind, const QString &detail)
{
    if (m_over)
        return;
    m_over = true;
    m_timeout->stop();
    m_dialTimeout->stop();
    m_probeTimer->stop();
    m_socket->abort();
    emit closed(makeFailure(kind, m_settings, detail));
}

} // namespace Ami
