// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/client/session.h"
#include "model/domain/board.h"

namespace App {

/// Notices restarts of the PBX. After the login, Asterisk 16 and 22 send FullyBooted with the
/// uptime to listening users with read class `system`. For other users CoreStatus returns the
/// startup time in the PBX's local time; if it differs from that of the previous connection, the
/// PBX was restarted.
class BootWatch
{
public:
    BootWatch(Model::Board &board, Ami::Clock &clock);

    /// A connection is live. `uptime` comes from FullyBooted, if it was received. CoreStatus needs
    /// write class `system` or `reporting`; without it, a restart goes unnoticed.
    void begin(Ami::Session &session, std::optional<std::chrono::seconds> uptime);

private:
    void hear(std::chrono::seconds uptime);
    void ask(Ami::Session &session);
    void hear(const QByteArray &startup);

    Model::Board &m_board;
    Ami::Clock &m_clock;
    /// Start of the PBX in monotonic time, as the wall clock may be set.
    std::optional<std::chrono::nanoseconds> m_booted;
    QByteArray m_startup; ///< "2026-11-20 14:50:56"; empty if unknown
};

} // namespace App
