// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/refusingproxy.h"

#include <memory>

namespace Test {

RefusingProxy::RefusingProxy(quint16 serverPort)
    : m_serverPort(serverPort)
{
    connect(&m_server, &QTcpServer::newConnection, this, &RefusingProxy::accept);
    m_server.listen(QHostAddress::LocalHost);
}

void RefusingProxy::accept()
{
    QTcpSocket *client = m_server.nextPendingConnection();
    auto *server = new QTcpSocket(client);
    auto parser = std::make_shared<Ami::MessageParser>(Ami::MessageParser::Greeting::None);
    connect(server, &QTcpSocket::readyRead, client,
            [client, server] { client->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QTcpSocket::readyRead, this, [this, client, server, parser] {
        parser->feed(client->readAll());
        while (const auto request = parser->next())
            forward(*request, *client, *server);
    });
    server->connectToHost(QHostAddress::LocalHost, m_serverPort);
}

void RefusingProxy::forward(const Ami::Message &request, QTcpSocket &client,
                            QTcpSocket &server) const
{
    const QByteArrayView action = request.value(Ami::Key::Action);
    if (action == "ExtensionStateList") {
        client.write("Response: Error\r\nActionID: "
                     + request.value(Ami::Key::ActionId).toByteArray()
                     + "\r\nMessage: Invalid/unknown command\r\n\r\n");
    } else if (action != "ExtensionState" || !m_silent.contains(request.text(Ami::Key::Exten))) {
        server.write(request.bytes().toByteArray());
    }
}

} // namespace Test
