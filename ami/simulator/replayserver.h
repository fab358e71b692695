// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/simulator/managerlogin.h"
#include "ami/simulator/playback.h"

#include <QTcpServer>

namespace Ami {

/// Plays the recordings of one program's connections, in their order, as a PBX would: who logs in
/// is told what happened at its time, and what was asked then is answered again. At the end of each
/// but the last its connections are closed, and the next one is played to whoever comes. States of
/// hints are answered as they are at that place of the recording, whoever asks, and when.
class ReplayServer : public QObject
{
    Q_OBJECT

public:
    /// At least one recording; `speed` is over 0, and 2 plays twice as fast.
    ReplayServer(std::vector<Recording> recordings, double speed, ManagerAccount account,
                 Clock &clock, QObject *parent = nullptr);

    /// Port 0: any free one, on the loopback address.
    bool listen(quint16 port);
    quint16 port() const { return m_server.serverPort(); }

signals:
    /// All was played, to the end of the last recording.
    void played();

private:
    void accept();
    void next();

    std::vector<Recording> m_recordings;
    double m_speed;
    ManagerAccount m_account;
    Clock &m_clock;
    std::size_t m_place = 0;
    std::unique_ptr<Playback> m_playback; ///< parent of its sessions
    QTcpServer m_server;
};

} // namespace Ami
