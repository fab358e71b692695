// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/simulator/replayserver.h"
#include "app/builtinpbx.h"
#include "app/monitor/workerthread.h"

namespace App {

/// A recording, played as a PBX would.
class ReplayPbx final : public BuiltInPbx
{
public:
    /// The recording of each connection: BASE, BASE-2, and so on. The error names the file.
    static Ami::Result<std::vector<Ami::Recording>> load(const QString &base);

    ReplayPbx(std::vector<Ami::Recording> recordings, double speed, Ami::Clock &clock);
    ~ReplayPbx() override;

    bool start(Ami::ConnectionSettings &settings) override;

private:
    std::vector<Ami::Recording> m_recordings;
    double m_speed;
    Ami::Clock &m_clock;
    WorkerThread m_thread{QStringLiteral("replay")};
    std::unique_ptr<Ami::ReplayServer> m_server; ///< made and destroyed in the thread
};

} // namespace App
