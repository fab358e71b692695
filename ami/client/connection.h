// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/client/failure.h"
#include "ami/client/recorder.h"
#include "ami/protocol/clock.h"
#include "ami/protocol/messageparser.h"

#include <QHostAddress>
#include <QObject>
#include <QSslSocket>

#include <memory>

namespace Ami {

/// One socket to the PBX and its parser, from the connect to the end, which is told once. It reads
/// always: Asterisk drops a session that does not. Lives in the thread that made it.
class Connection : public QObject
{
    Q_OBJECT

public:
    Connection(ConnectionSettings settings, Clock &clock, QObject *parent = nullptr);
    ~Connection() override;

    /// Looks the host up, and tries its addresses one after another until one answers.
    void open();
    void send(const QByteArray &bytes);
    /// Ends the connection after what was sent is out; closed() is not told.
    void close();

    const MessageParser::Statistics &statistics() const { return m_parser.statistics(); }
    /// When bytes were last received, by Clock::monotonic(); zero if none were.
    std::chrono::nanoseconds lastHeard() const { return m_lastHeard; }
    /// While bytes are being read: when the previous ones were received.
    std::chrono::nanoseconds heardBefore() const { return m_heardBefore; }
    /// Once it is connected: this machine's, as the PBX sees it where nothing translates.
    QHostAddress localAddress() const
    {
        return m_socket ? m_socket->localAddress() : QHostAddress();
    }
    /// Null unless it is encrypted.
    QSslCertificate peerCertificate() const
    {
        return m_tls ? m_tls->peerCertificate() : QSslCertificate();
    }

signals:
    /// An address of the host is known, and tried.
    void dialling();
    /// The socket is connected (and encrypted); the greeting is awaited.
    void connected();
    void greeted(const QByteArray &banner);
    void messageReceived(const Ami::Message &message);
    /// The connection is over and will not come back; not after close().
    void closed(const Ami::Failure &failure);

private:
    void makeSocket();
    bool prepareTls();
    void takeAddresses(const QList<QHostAddress> &addresses);
    void dial();
    void handleUnreached(FailureKind kind, const QString &detail = QString());
    void read();
    void readPiece();
    void paceReading(qsizetype bytes);
    void setLeastRead(int bytes);
    bool checkGreeting();
    void probe();
    void handleTimeout();
    void handleDisconnected();
    void handleError(QAbstractSocket::SocketError error);
    void handleEncrypted();
    void handleSslErrors(const QList<QSslError> &errors);
    bool isPinned() const;
    void fail(FailureKind kind, const QString &detail = QString());

    ConnectionSettings m_settings;
    Clock &m_clock;
    MessageParser m_parser;
    std::unique_ptr<ConnectionRecord> m_record; ///< null unless it is recorded
    std::unique_ptr<QTcpSocket> m_socket;
    QSslSocket *m_tls = nullptr;     ///< the same socket, if it speaks TLS
    QList<QHostAddress> m_addresses; ///< that are left to be tried
    std::unique_ptr<Timer> m_timeout;
    std::unique_ptr<Timer> m_dialTimeout; ///< of one address, where there are more
    std::chrono::nanoseconds m_opened{0};
    std::unique_ptr<Timer> m_probeTimer;
    std::unique_ptr<Timer> m_burstEnd;
    std::chrono::nanoseconds m_lastRead{0};
    std::chrono::nanoseconds m_lastHeard{0};
    std::chrono::nanoseconds m_heardBefore{0};
    bool m_burstEnded = false; ///< just now
    int m_quickReads = 0;      ///< reads in a row that came right after one another
    bool m_reached = false;    ///< an address answered
    bool m_greeted = false;
    bool m_probed = false;
    bool m_over = false;
};

} // namespace Ami
