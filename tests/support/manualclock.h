// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/clock.h"

#include <QList>

namespace Test {

/// A clock that moves only when it is told to. For one thread.
class ManualClock final : public Ami::Clock
{
public:
    Ami::TimePoint now() const override { return m_now; }
    std::chrono::nanoseconds monotonic() const override { return m_now.time_since_epoch(); }
    std::unique_ptr<Ami::Timer> makeTimer() override;

    /// Moves on, and fires the timers that fall due, each at its own time.
    void advance(std::chrono::milliseconds time);

private:
    class ManualTimer;

    Ami::TimePoint m_now{std::chrono::milliseconds(1'700'000'000'000)};
    QList<ManualTimer *> m_timers;
};

} // namespace Test
