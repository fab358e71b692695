// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/discovery/hostannouncer.h"
#include "app/monitor/engine.h"
#include "app/relay/relayserver.h"

namespace App {

/// Turns the rebroadcast on and off: the server, its thread, and its outlet of the pipe. Lives in
/// the thread of the Engine, and ends before it.
class Relay
{
public:
    Relay(Engine &engine, Ami::Clock &clock);
    ~Relay();
    Q_DISABLE_COPY_MOVE(Relay)

    /// While the Engine runs. The port; or why it can't be turned on.
    Ami::Result<quint16> start(const RelaySettings &settings);
    void stop();
    bool isOn() const { return m_server != nullptr; }

    /// Lets one browser in (see AccessControl); only while it is on.
    QByteArray makeTicket();

    /// One seat, as it was at some moment.
    struct SeatNow
    {
        Seat::Who who;
        std::optional<std::chrono::milliseconds> roundTrip;
    };
    /// Calls `tell` in the thread of `context`, unless that is gone by then; only while it is on.
    void askForSeats(QObject *context, const std::function<void(QList<SeatNow>)> &tell);
    void dropSeat(quint64 id);

private:
    class Sink;

    Engine &m_engine;
    Ami::Clock &m_clock;
    std::unique_ptr<HostAnnouncer> m_announcer; ///< while it can be reached from the LAN
    std::unique_ptr<WorkerThread> m_thread;
    // Made and destroyed in the thread.
    std::unique_ptr<Outlet> m_outlet;
    std::unique_ptr<Sink> m_sink;
    std::unique_ptr<RelayServer> m_server;
};

} // namespace App
