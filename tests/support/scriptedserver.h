// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/messageparser.h"

#include <QPointer>
#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>

namespace Test {

/// A server that plays a script. Lines, in order:
///   "S: TEXT"        sends TEXT and CR LF; %ID is the ActionID of the message received last
///   "C: H: V|H2: V2" waits for a message with these headers
///   "X"              closes
/// What comes after the script's end is received and left unanswered. Each new connection plays
/// the next script; the last one is played again.
class ScriptedServer : public QObject
{
    Q_OBJECT

public:
    explicit ScriptedServer(QList<QStringList> scripts,
                            const QHostAddress &address = QHostAddress::LocalHost);

    quint16 port() const { return m_server.serverPort(); }
    int connections() const { return m_connections; }
    /// Raw bytes to every connection.
    void send(const QByteArray &bytes);
    /// All messages received, in order.
    const QList<Ami::Message> &received() const { return m_received; }
    /// What did not go by the script; empty if all did.
    const QStringList &errors() const { return m_errors; }

    /// "S" lines of a greeting and an MD5 login that succeeds, with the "C" lines in between.
    static QStringList login();
    /// Lines that wait for an action, and answer it by an error.
    static QStringList refused(const QString &action, const QString &message);

private:
    struct Peer
    {
        QPointer<QTcpSocket> socket;
        QStringList script;
        Ami::MessageParser parser{Ami::MessageParser::Greeting::None};
        QByteArray lastId;
    };

    void accept();
    void play(Peer &peer);
    void read(Peer &peer);
    void check(Peer &peer, const Ami::Message &message);

    QTcpServer m_server;
    QList<QStringList> m_scripts;
    std::vector<std::unique_ptr<Peer>> m_peers;
    QList<Ami::Message> m_received;
    QStringList m_errors;
    int m_connections = 0;
};

} // namespace Test
