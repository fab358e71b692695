// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/outlet.h"
#include "app/monitor/workerthread.h"
#include "app/relay/client/seatclient.h"

namespace App {

/// The whole pipe of a seat without a window: the link's thread, and the feed that comes out of it
/// in the thread that made the SeatEngine. What an Engine is to a desk that speaks to the PBX.
class SeatEngine : public QObject, public Model::CommandSink
{
    Q_OBJECT

public:
    SeatEngine(SeatSettings settings, Ami::Clock &clock);
    ~SeatEngine() override;

    Model::BoardFeed &feed() { return m_outlet.feed(); }
    /// The host's clock: what comes out of the feed is of its times.
    SeatClock &clock() { return m_clock; }
    void start();
    void stop();
    void submit(const Model::Command &command) override;

private:
    void wire();

    SeatSettings m_settings;
    Ami::Clock &m_ownClock;
    SeatClock m_clock;
    Outlet m_outlet;
    std::unique_ptr<WorkerThread> m_thread;
    // Made and destroyed in the thread.
    std::unique_ptr<Model::BoardFeed> m_told;
    std::unique_ptr<SeatClient> m_client;
};

} // namespace App
