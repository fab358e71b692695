// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/clock.h"

#include <QObject>

namespace App {

/// What happens to the machine beside the link: it slept, or its network went and came. Whoever
/// keeps a connection should look after it then, rather than wait for its next keep-alive.
class OutsideWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Interval{5'000};
    /// The wall clock has run so much further than the timers: the machine slept. A clock that was
    /// set looks the same, and costs one ping.
    static constexpr std::chrono::milliseconds LeastSleep{3'000};

    explicit OutsideWatch(Ami::Clock &clock, QObject *parent = nullptr);

    /// The system's word that the network's reachability has changed, where Qt finds one to say it
    /// (NetworkManager or GLib). From a thread with an event loop, once.
    void watchNetwork();

signals:
    void changed();

private:
    void look();

    Ami::Clock &m_clock;
    std::unique_ptr<Ami::Timer> m_timer;
    std::chrono::nanoseconds m_ran{0};
    Ami::TimePoint m_wall{};
};

} // namespace App
