// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/seatsocket.h"

#include <algorithm>
#include <sys/socket.h>

namespace App {

namespace {

/// How long a seat may take to read that it is dismissed.
constexpr std::chrono::seconds LongestFarewell{2};
/// What is larger is left to QTcpSocket, which keeps what the kernel does not take without a copy:
/// hundreds who do not read their snapshots share one.
constexpr qsizetype LargestDirect = 16 * 1024;

} // namespace

/// Straight to the kernel, as long as nothing waits before it: with hundreds of seats, what
/// QTcpSocket does around a send() costs as much as the send() itself. The rest, if any, is
/// QTcpSocket's.
void AcceptedSocket::write(const QByteArray &frames) const
{
    QTcpSocket *tcp = below.data();
    if (!tcp || socket->state() != QAbstractSocket::ConnectedState)
        return;
    qsizetype sent = 0;
    const bool isSmall = frames.size() <= LargestDirect;
    if (isSmall && backlog() == 0 && !qobject_cast<QSslSocket *>(tcp)) {
        sent = ::send(static_cast<int>(tcp->socketDescriptor()), frames.constData(),
                      static_cast<std::size_t>(frames.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
        // Also on an error: QTcpSocket meets it again, and tells it.
        sent = std::max<qsizetype>(sent, 0);
    }
    if (sent == frames.size())
        return;
    tcp->write(sent == 0 ? frames : frames.sliced(sent));
    // At once: with hundreds of seats the loop is back late, and what waits looks unread.
    tcp->flush();
}

void AcceptedSocket::destroy() const
{
    delete socket;
    if (QTcpSocket *left = below.data())
        left->deleteLater();
}

SeatSocket::SeatSocket(AcceptedSocket accepted, const RelayLimits &limits, QObject *parent)
    : QObject(parent)
    , m_accepted(std::move(accepted))
    , m_limits(limits)
{
    m_accepted.socket->setParent(this);
    connect(m_accepted.socket, &QWebSocket::disconnected, this, &SeatSocket::closed);
    connect(m_accepted.socket, &QWebSocket::pong, this, [this](quint64 elapsed) {
        // One that was not asked for says nothing.
        if (m_pinged)
            emit answered(std::chrono::milliseconds(elapsed));
        m_pinged.reset();
    });
}

SeatSocket::~SeatSocket()
{
    disconnect(m_accepted.socket, nullptr, this, nullptr);
    m_accepted.destroy();
}

void SeatSocket::tick(std::chrono::nanoseconds now)
{
    if (m_isDismissed) {
        if (!m_dismissed)
            m_dismissed = now;
        if (now - *m_dismissed >= LongestFarewell)
            m_accepted.socket->abort();
        return;
    }
    if (m_pinged) {
        if (now - *m_pinged >= m_limits.pong)
            m_accepted.socket->abort();
        return;
    }
    // The first one at once: how far a seat is is asked for before it was there for long.
    if (m_answered && now - *m_answered < m_limits.ping)
        return;
    m_answered = now;
    m_pinged = now;
    m_accepted.socket->ping();
}

void SeatSocket::dismiss(int closeCode, const QString &reason)
{
    m_isDismissed = true;
    m_accepted.socket->close(static_cast<QWebSocketProtocol::CloseCode>(closeCode), reason);
}

} // namespace App
