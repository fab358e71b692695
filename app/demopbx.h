// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/simulator/simulatorserver.h"
#include "app/builtinpbx.h"
#include "app/monitor/workerthread.h"

namespace App {

/// The built-in demo PBX: a simulator.
class DemoPbx final : public BuiltInPbx
{
public:
    DemoPbx(int extensions, Ami::Clock &clock);
    ~DemoPbx() override;

    bool start(Ami::ConnectionSettings &settings) override;
    Model::Roster roster() const override;

private:
    Ami::Clock &m_clock;
    int m_extensions;
    WorkerThread m_thread{QStringLiteral("demo")};
    std::unique_ptr<Ami::SimulatedPbx> m_pbx; ///< made and destroyed in the thread
    std::unique_ptr<Ami::SimulatorServer> m_server;
};

} // namespace App
