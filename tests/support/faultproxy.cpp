// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultproxy.h"

#include <algorithm>
#include <memory>
#include <sys/socket.h>

namespace Test {

namespace {

/// Ends a connection as a host does that has lost it.
void reset(QTcpSocket &socket)
{
    const linger now{1, 0};
    setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now,
               sizeof now);
    socket.abort();
}

} // namespace

FaultProxy::FaultProxy(quint16 serverPort)
    : m_serverPort(serverPort)
{
    connect(&m_server, &QTcpServer::newConnection, this, &FaultProxy::accept);
    m_server.listen(QHostAddress::LocalHost);
    m_port = m_server.serverPort();
}

void FaultProxy::setListening(bool listening)
{
    if (listening)
        m_server.listen(QHostAddress::LocalHost, m_port);
    else
        m_server.close();
}

int FaultProxy::openConnections() const
{
    return static_cast<int>(std::count_if(m_pairs.begin(), m_pairs.end(), [](const auto &pair) {
        return pair->client && pair->client->state() == QAbstractSocket::ConnectedState;
    }));
}

void FaultProxy::strike(const Fault &fault)
{
    m_next = fault;
    for (const auto &pair : m_pairs) {
        if (pair->client && pair->server && !pair->fault && !pair->stalled) {
            pair->fault = std::exchange(m_next, std::nullopt);
            return;
        }
    }
}

void FaultProxy::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        auto pair = std::make_shared<Pair>();
        pair->client = client;
        pair->stalled = m_silent;
        std::erase_if(m_pairs, [](const auto &old) { return !old->client; });
        m_pairs.push_back(pair);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        if (m_silent)
            continue;
        auto *server = new QTcpSocket(client);
        pair->server = server;
        pair->fault = std::exchange(m_next, std::nullopt);
        client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(server, &QTcpSocket::readyRead, this, [this, pair] { pass(*pair); });
        // Each goes with the other: the server's end is the client's child.
        connect(server, &QTcpSocket::disconnected, client, [pair, client] {
            if (!pair->stalled)
                client->disconnectFromHost();
        });
        connect(client, &QTcpSocket::readyRead, this, [pair, client, server] {
            if (!pair->stalled)
                server->write(client->readAll());
        });
        server->connectToHost(QHostAddress::LocalHost, m_serverPort);
    }
}

void FaultProxy::pass(Pair &pair)
{
    if (pair.stalled || !pair.client)
        return;
    const QByteArray bytes = pair.server->readAll();
    if (!pair.fault || pair.fault->after >= bytes.size()) {
        if (pair.fault)
            pair.fault->after -= bytes.size();
        pair.client->write(bytes);
        return;
    }
    pair.client->write(bytes.first(pair.fault->after));
    hit(pair, bytes.sliced(pair.fault->after));
}

void FaultProxy::hit(Pair &pair, const QByteArray &rest)
{
    const Fault fault = *pair.fault;
    pair.fault.reset();
    if (!std::exchange(pair.struck, true))
        emit struck();
    switch (fault.kind) {
    case Fault::Kind::Cut:
        pair.stalled = true;
        pair.client->disconnectFromHost();
        break;
    case Fault::Kind::Reset:
        pair.stalled = true;
        pair.client->flush();
        reset(*pair.client);
        break;
    case Fault::Kind::Stall:
        pair.stalled = true;
        break;
    case Fault::Kind::Trickle:
        for (const char byte : rest) {
            pair.client->write(&byte, 1);
            pair.client->flush();
        }
        pair.fault = fault; // all that follows, too
        pair.fault->after = 0;
        break;
    case Fault::Kind::Insert:
        pair.client->write(fault.bytes);
        pair.client->write(rest);
        break;
    case Fault::Kind::Flood:
        pair.stalled = true;
        flood(*pair.client, fault.bytes);
        break;
    }
}

void FaultProxy::flood(QTcpSocket &client, const QByteArray &bytes)
{
    constexpr qint64 Backlog = 1 << 20;
    auto *timer = new QTimer(&client);
    connect(timer, &QTimer::timeout, &client, [&client, bytes] {
        while (client.bytesToWrite() < Backlog && client.write(bytes) > 0) {}
    });
    timer->start(std::chrono::milliseconds(1));
}

} // namespace Test
