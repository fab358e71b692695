// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/clockwatch.h"
#include "app/monitor/pausewatch.h"

#include <QObject>

namespace App {

/// Notices what happens to the time: a new day, a clock that was set, and a program that did not
/// run. Checks each second while it is started, and whenever it is told to.
class Timekeeper : public QObject
{
    Q_OBJECT

public:
    explicit Timekeeper(Ami::Clock &clock, QObject *parent = nullptr);

    void start();
    void stop();
    /// Before anything that came from outside gets its time.
    void check();

signals:
    /// At first by the first check().
    void dayBegan(Ami::TimePoint start);
    /// Times that were taken earlier differ by this step from those of the clock now.
    void clockSet(std::chrono::milliseconds step);
    /// The program did not run since.
    void paused(Ami::TimePoint since);

private:
    void checkDay();

    Ami::Clock &m_clock;
    ClockWatch m_clockWatch;
    PauseWatch m_pauseWatch;
    std::unique_ptr<Ami::Timer> m_timer;
    Ami::TimePoint m_dayStart{};
    Ami::TimePoint m_dayEnd{};
};

} // namespace App
