// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <functional>
#include <optional>

namespace Test {

/// Stands between a client and a server, and does to what the server sends what networks, PBXs and
/// strangers do. Without a fault it passes everything on.
class FaultProxy : public QObject
{
    Q_OBJECT

public:
    struct Fault
    {
        enum class Kind {
            Cut,     ///< ends the connection
            Reset,   ///< the same, by RST
            Stall,   ///< passes nothing on any more, either way, and keeps the connection open
            Trickle, ///< passes on one byte at a time, each in a packet of its own
            Insert,  ///< puts `bytes` in between
            Flood,   ///< sends `bytes` again and again, for ever, and nothing else
        };

        Kind kind = Kind::Cut;
        qint64 after = 0; ///< bytes of the server that are still passed on
        QByteArray bytes;
    };

    explicit FaultProxy(quint16 serverPort);

    quint16 port() const { return m_server.serverPort(); }
    /// Once, on the connections that are open, or else on the next one.
    void strike(const Fault &fault);
    /// New connections are accepted and nothing more, until this is taken back.
    void setSilent(bool silent) { m_silent = silent; }
    /// A host that does not listen any more.
    void setListening(bool listening);

    int openConnections() const;

signals:
    void struck();

private:
    struct Pair
    {
        QPointer<QTcpSocket> client;
        QPointer<QTcpSocket> server;
        std::optional<Fault> fault;
        bool stalled = false;
        bool struck = false;
    };

    void accept();
    void pass(Pair &pair);
    void hit(Pair &pair, const QByteArray &rest);
    void flood(QTcpSocket &client, const QByteArray &bytes);

    QTcpServer m_server;
    quint16 m_serverPort;
    quint16 m_port;
    bool m_silent = false;
    std::optional<Fault> m_next;
    std::vector<std::shared_ptr<Pair>> m_pairs;
};

} // namespace Test
