// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/simulator/replayserver.h"

#include "ami/simulator/replaysession.h"

namespace Ami {

ReplayServer::ReplayServer(std::vector<Recording> recordings, double speed, ManagerAccount account,
                           Clock &clock, QObject *parent)
    : QObject(parent)
    , m_recordings(std::move(recordings))
    , m_speed(speed)
    , m_account(std::move(account))
    , m_clock(clock)
{
    connect(&m_server, &QTcpServer::newConnection, this, &ReplayServer::accept);
    next();
}

bool ReplayServer::listen(quint16 port)
{
    return m_server.listen(QHostAddress::LocalHost, port);
}

void ReplayServer::next()
{
    m_playback = std::make_unique<Playback>(m_recordings.at(m_place), m_speed, m_clock);
    // Queued: it is in the middle of telling what happened last.
    connect(
        m_playback.get(), &Playback::over, this,
        [this] {
            if (++m_place < m_recordings.size())
                next();
            else
                emit played();
        },
        Qt::QueuedConnection);
}

void ReplayServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection())
        new ReplaySession(*socket, *m_playback, m_account, m_playback.get());
}

} // namespace Ami
