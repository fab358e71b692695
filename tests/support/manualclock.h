// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/clock.h"

#include <QList>

namespace Test {

/// A clock that moves only when it is told to. For one thread.
class ManualClock final : public Ami::Clock
{
public:
    Ami::TimePoint now() const override { return m_now + m_set; }
    std::chrono::nanoseconds monotonic() const override { return m_now.time_since_epoch(); }
    std::chrono::nanoseconds sinceBoot() const override { return monotonic() + m_slept; }
    std::unique_ptr<Ami::Timer> makeTimer() override;

    /// Those that somebody holds.
    qsizetype timers() const { return m_timers.size(); }

    /// Moves on, and fires the timers that fall due, each at its own time.
    void advance(std::chrono::milliseconds time);

    /// The wall clock alone, as when somebody sets it; also back.
    void setWallClock(std::chrono::milliseconds by) { m_set += by; }
    /// The machine sleeps: no timer fires, and no program runs.
    void sleep(std::chrono::milliseconds time)
    {
        m_set += time;
        m_slept += time;
    }

private:
    class ManualTimer;

    Ami::TimePoint m_now{std::chrono::milliseconds(1'700'000'000'000)};
    std::chrono::milliseconds m_set{0};
    std::chrono::milliseconds m_slept{0};
    QList<ManualTimer *> m_timers;
};

} // namespace Test
