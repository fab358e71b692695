// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedserver.h"

namespace Test {

ScriptedServer::ScriptedServer(QList<QStringList> scripts, const QHostAddress &address)
    : m_scripts(std::move(scripts))
{
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedServer::accept);
    if (!m_server.listen(address))
        m_errors.append(m_server.errorString());
}

QStringList ScriptedServer::refused(const QString &action, const QString &message)
{
    return {QStringLiteral("C: Action: ") + action, QStringLiteral("S: Response: Error"),
            QStringLiteral("S: ActionID: %ID"), QStringLiteral("S: Message: ") + message,
            QStringLiteral("S: ")};
}

void ScriptedServer::send(const QByteArray &bytes)
{
    for (const auto &peer : m_peers) {
        if (peer->socket)
            peer->socket->write(bytes);
    }
}

QStringList ScriptedServer::login()
{
    return {
        QStringLiteral("S: Asterisk Call Manager/11.0.0"),
        QStringLiteral("C: Action: Challenge|AuthType: MD5"),
        QStringLiteral("S: Response: Success"),
        QStringLiteral("S: ActionID: %ID"),
        QStringLiteral("S: Challenge: 198824642"),
        QStringLiteral("S: "),
        QStringLiteral("C: Action: Login|AuthType: MD5|Username: panel"),
        QStringLiteral("S: Response: Success"),
        QStringLiteral("S: ActionID: %ID"),
        QStringLiteral("S: Message: Authentication accepted"),
        QStringLiteral("S: "),
    };
}

void ScriptedServer::accept()
{
    auto peer = std::make_unique<Peer>();
    peer->socket = m_server.nextPendingConnection();
    peer->script = m_scripts.at(std::min<qsizetype>(m_connections, m_scripts.size() - 1));
    ++m_connections;
    Peer &reference = *peer;
    m_peers.push_back(std::move(peer));
    connect(reference.socket, &QTcpSocket::readyRead, this,
            [this, &reference] { read(reference); });
    play(reference);
}

void ScriptedServer::play(Peer &peer)
{
    while (peer.socket && !peer.script.isEmpty() && !peer.script.constFirst().startsWith(u'C')) {
        const QString line = peer.script.takeFirst();
        if (line == u"X") {
            peer.socket->disconnectFromHost();
            return;
        }
        peer.socket->write(line.sliced(3).toUtf8().replace("%ID", peer.lastId) + "\r\n");
    }
}

void ScriptedServer::read(Peer &peer)
{
    peer.parser.feed(peer.socket->readAll());
    while (const auto message = peer.parser.next()) {
        m_received.append(*message);
        peer.lastId = message->value(Ami::Key::ActionId).toByteArray();
        check(peer, *message);
        play(peer);
    }
}

void ScriptedServer::check(Peer &peer, const Ami::Message &message)
{
    if (peer.script.isEmpty())
        return;
    for (const QString &header : peer.script.takeFirst().sliced(3).split(u'|')) {
        const QString name = header.section(QStringLiteral(": "), 0, 0);
        const QString value = header.section(QStringLiteral(": "), 1);
        const QString seen = QString::fromUtf8(message.value(QByteArrayView(name.toUtf8())));
        if (seen != value)
            m_errors.append(QStringLiteral("%1 is \"%2\", not \"%3\"").arg(name, seen, value));
    }
}

} // namespace Test
