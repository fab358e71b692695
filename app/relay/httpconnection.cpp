// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/httpconnection.h"

#include "app/relay/unsent.h"

#include <utility>

namespace App {

namespace {

constexpr qint64 MostDrained = 4 * 1024 * 1024;
constexpr std::chrono::milliseconds LongestDrain{2'000};
constexpr qint64 ReadBuffer = 64 * 1024;
constexpr QByteArrayView HeaderEnd("\r\n\r\n");

HttpResponse refusal(int status)
{
    switch (status) {
    case 408:
        return HttpResponse::error(408, QStringLiteral("timeout"),
                                   HttpConnection::tr("The request did not come in time."));
    case 413:
        return HttpResponse::error(413, QStringLiteral("body_too_large"),
                                   HttpConnection::tr("The body is larger than is taken."));
    case 431:
        return HttpResponse::error(
            431, QStringLiteral("headers_too_large"),
            HttpConnection::tr("Request line and headers are larger than is taken."));
    default:
        return HttpResponse::error(400, QStringLiteral("bad_request"),
                                   HttpConnection::tr("This is no request of HTTP/1.1."));
    }
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, const RelayLimits &limits, Ami::Clock &clock,
                               QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_limits(limits)
    , m_deadline(clock.makeTimer())
    , m_peer(socket->peerAddress())
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(std::max<qint64>(ReadBuffer, limits.header + 1));
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::readOn);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::readOn);
    if (auto *encrypted = qobject_cast<QSslSocket *>(m_socket))
        connect(encrypted, &QSslSocket::encryptedBytesWritten, this, &HttpConnection::readOn);
    connect(m_socket, &QTcpSocket::disconnected, this, &HttpConnection::closed);
    connect(m_deadline.get(), &Ami::Timer::timedOut, this, [this] {
        if (m_isBegun && !m_drains)
            fail(408);
        else
            drop();
    });
    m_deadline->start(m_limits.headerDeadline);
}

void HttpConnection::start()
{
    // What is there already is read at once, without waiting for more: of many that come at the
    // same time, those that have said what they want are not on their way any more.
    if (m_socket->bytesAvailable() == 0)
        m_socket->waitForReadyRead(0);
    else
        readOn();
}

void HttpConnection::setBegun(bool begun)
{
    if (std::exchange(m_isBegun, begun) != begun)
        emit begunChanged();
}

void HttpConnection::read()
{
    if (m_drains) {
        drain();
        return;
    }
    if (m_isAsked || m_socket->bytesAvailable() == 0)
        return; // what waits is read when the answer is out
    if (!m_isBegun) {
        setBegun(true);
        m_deadline->start(m_limits.headerDeadline);
    }
    if (!m_reader && !readHeader())
        return;
    readBody();
}

/// Looks at what came without taking it, as a WebSocket's handshake is read by others. True once
/// the header was taken.
bool HttpConnection::readHeader()
{
    const QByteArray bytes = m_socket->peek(m_limits.header + 1);
    const qsizetype from = std::max<qsizetype>(0, m_scanned - HeaderEnd.size());
    const qsizetype end = bytes.indexOf(HeaderEnd, from);
    m_scanned = bytes.size();
    if (end < 0) {
        if (bytes.size() > m_limits.header)
            fail(431);
        return false;
    }
    const qsizetype size = end + HeaderEnd.size();
    auto reader = std::make_unique<HttpReader>(HttpReader::Limits{m_limits.header, m_limits.body});
    reader->feed(QByteArrayView(bytes).first(size));
    if (reader->state() == HttpReader::State::Failed) {
        fail(reader->problem());
        return false;
    }
    HttpRequest request = reader->request();
    if (request.isWebSocketUpgrade()) {
        m_isAsked = true;
        m_keepAlive = false;
        complete(request);
        setBegun(false);
        m_deadline->stop();
        emit upgradeRequested(request);
        return false;
    }
    m_socket->skip(size);
    m_scanned = 0;
    m_reader = std::move(reader);
    m_deadline->start(m_limits.bodyDeadline);
    if (request.header("Expect").toLower() == "100-continue"
        && m_reader->state() == HttpReader::State::Body)
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    if (m_reader->state() == HttpReader::State::Body)
        emit bodyBegun();
    return true;
}

void HttpConnection::readBody()
{
    while (m_reader->state() == HttpReader::State::Body && m_socket->bytesAvailable() > 0) {
        const QByteArray bytes = m_socket->peek(ReadBuffer);
        const qsizetype used = m_reader->feed(bytes);
        m_socket->skip(used);
        if (used == 0)
            break;
    }
    if (m_reader->state() == HttpReader::State::Failed)
        fail(m_reader->problem());
    else if (m_reader->state() == HttpReader::State::Complete)
        finish();
}

void HttpConnection::complete(HttpRequest &request) const
{
    request.peer = m_peer;
    request.local = m_socket->localAddress();
    request.isEncrypted = qobject_cast<QSslSocket *>(m_socket) != nullptr;
}

void HttpConnection::finish()
{
    HttpRequest request = m_reader->request();
    m_reader.reset();
    complete(request);
    m_keepAlive = request.keepAlive;
    m_withBody = request.method != "HEAD";
    m_isAsked = true;
    setBegun(false);
    m_deadline->stop();
    emit requested(request);
}

void HttpConnection::respond(const HttpResponse &response)
{
    if (!std::exchange(m_isAsked, false))
        return;
    m_socket->write(response.toBytes(m_keepAlive, m_withBody));
    if (!m_keepAlive) {
        // Closes once all is written; a slow reader has as long as any other.
        m_deadline->start(m_limits.idleDeadline);
        m_isLast = true;
        m_socket->disconnectFromHost();
        return;
    }
    m_deadline->start(m_limits.idleDeadline);
    // The next one may be here already; not from within the answer to this one.
    QMetaObject::invokeMethod(this, &HttpConnection::readOn, Qt::QueuedConnection);
}

/// Nobody is answered who does not read the answers.
void HttpConnection::readOn()
{
    if (m_socket && !m_isLast && unsentBytes(*m_socket) == 0)
        read();
}

/// Tells why, and reads on for a while: whoever still sends would see a reset instead of the
/// answer.
void HttpConnection::fail(int status)
{
    m_reader.reset();
    m_drains = true;
    setBegun(false);
    m_socket->write(refusal(status).toBytes(false));
    m_deadline->start(LongestDrain);
    drain();
}

void HttpConnection::drain()
{
    m_drained += m_socket->skip(m_socket->bytesAvailable());
    if (m_drained > MostDrained)
        drop();
}

void HttpConnection::drop()
{
    m_socket->abort();
    emit closed();
}

QTcpSocket *HttpConnection::release()
{
    QTcpSocket *socket = std::exchange(m_socket, nullptr);
    disconnect(socket, nullptr, this, nullptr);
    socket->setParent(nullptr);
    return socket;
}

} // namespace App
