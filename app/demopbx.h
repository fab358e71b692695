// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/client/connectionsettings.h"
#include "ami/simulator/simulatorserver.h"
#include "app/monitor/workerthread.h"
#include "app/settings.h"
#include "model/domain/extension.h"

#include <memory>

namespace App {

/// The built-in demo PBX: a simulator on a thread of its own, to which the program connects over
/// TCP as to any other. Its secret is made anew at each start.
class DemoPbx
{
public:
    DemoPbx(int extensions, Ami::Clock &clock);
    ~DemoPbx();
    Q_DISABLE_COPY_MOVE(DemoPbx)

    /// Listens on a free loopback port and fills in where and how to reach it. False if it can't.
    bool start(Ami::ConnectionSettings &settings);
    /// Names and departments of its agents.
    QList<Model::Extension> roster() const;

private:
    Ami::Clock &m_clock;
    int m_extensions;
    WorkerThread m_thread{QStringLiteral("demo")};
    std::unique_ptr<Ami::SimulatedPbx> m_pbx; ///< made and destroyed in the thread
    std::unique_ptr<Ami::SimulatorServer> m_server;
};

/// Settles which PBX is watched. Where the settings ask for the demo, starts it and makes it that
/// one; null where they name a real one. The error is a sentence: no user is named, or no port is
/// free.
Ami::Result<std::unique_ptr<DemoPbx>> choosePbx(Settings &settings, Ami::Clock &clock);

} // namespace App
