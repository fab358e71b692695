// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/messageparser.h"
#include "ami/simulator/managerlogin.h"
#include "ami/simulator/playback.h"

#include <QTcpSocket>

namespace Ami {

/// One connection to a ReplayServer: its login, its questions, and what happens.
class ReplaySession : public QObject
{
    Q_OBJECT

public:
    /// The socket is its child from now on.
    ReplaySession(QTcpSocket &socket, Playback &playback, const ManagerAccount &account,
                  QObject *parent);

private:
    void read();
    void handle(const Message &request);
    void handleLogin(const Message &request);
    QByteArray answerTo(const Message &request, const QByteArray &action) const;
    QByteArray states(const QByteArray &actionId) const;

    QTcpSocket &m_socket;
    Playback &m_playback;
    ManagerLogin m_login;
    MessageParser m_parser{MessageParser::Greeting::None};
    bool m_authenticated = false;
};

} // namespace Ami
