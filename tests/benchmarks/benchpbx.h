// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/simulator/simulatorserver.h"
#include "app/monitor/workerthread.h"
#include "trafficrelay.h"

/// The simulator in a thread of its own, with the relay before it where events are to be fed in.
class BenchPbx
{
public:
    struct Options
    {
        int extensions = 40;
        int stormExtensions = 0;
        bool relayed = false;
        int queues = 4;
        bool calls = false; ///< a floor that lives
    };

    /// `prepare` sees the PBX before the server does.
    BenchPbx(const Options &options, Ami::Clock &clock,
             const std::function<void(Ami::SimulatedPbx &)> &prepare = {});
    ~BenchPbx();
    Q_DISABLE_COPY_MOVE(BenchPbx)

    quint16 port() const { return m_port; }
    static QString user();
    static Ami::Secret secret();

    void run(const std::function<void(Ami::SimulatedPbx &)> &work);
    /// Null without Options::relayed.
    TrafficRelay *relay() { return m_relay.get(); }
    QStringList extensions();

private:
    App::WorkerThread m_thread{QStringLiteral("pbx")};
    std::unique_ptr<Ami::SimulatedPbx> m_pbx;
    std::unique_ptr<Ami::SimulatorServer> m_server;
    std::unique_ptr<TrafficRelay> m_relay;
    quint16 m_port = 0;
};
