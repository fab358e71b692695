// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/messageparser.h"

#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>

namespace Test {

/// Stands between a client and a real server, and refuses what a test wants refused: the list of
/// extension states, as a server does that does not know it; and the answer for some extensions.
class RefusingProxy : public QObject
{
    Q_OBJECT

public:
    explicit RefusingProxy(quint16 serverPort);

    quint16 port() const { return m_server.serverPort(); }
    /// Extensions whose ExtensionState gets no answer.
    void silence(const QSet<QString> &extensions) { m_silent = extensions; }

private:
    void accept();
    void forward(const Ami::Message &request, QTcpSocket &client, QTcpSocket &server) const;

    QTcpServer m_server;
    quint16 m_serverPort;
    QSet<QString> m_silent;
};

} // namespace Test
