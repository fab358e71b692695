// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/client/session.h"
#include "model/domain/board.h"

namespace App {

/// Tells the Board when the PBX was started. After the login Asterisk sends FullyBooted with its
/// uptime (16 and 22), to a user with read class `system` that listens. For others it tells by
/// CoreStatus when it was started, in its own local time: another one than over the connection
/// before means a restart.
class BootWatch
{
public:
    BootWatch(Model::Board &board, Ami::Clock &clock);

    /// A connection is live; `uptime` is nothing if FullyBooted did not tell it. CoreStatus needs
    /// write class `system` or `reporting`: without it, a restart is not noticed.
    void begin(Ami::Session &session, std::optional<std::chrono::seconds> uptime);

private:
    void hear(std::chrono::seconds uptime);
    void ask(Ami::Session &session);
    void hear(const QByteArray &startup);

    Model::Board &m_board;
    Ami::Clock &m_clock;
    /// When the PBX was started, by the clock's monotonic time: the wall clock may be set.
    std::optional<std::chrono::nanoseconds> m_booted;
    QByteArray m_startup; ///< "2026-11-20 14:50:56"; empty if it was not told
};

} // namespace App
