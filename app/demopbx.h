// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/client/connectionsettings.h"
#include "ami/simulator/simulatorserver.h"
#include "app/monitor/workerthread.h"
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

} // namespace App
