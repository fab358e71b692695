// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manualclock.h"

#include <algorithm>
#include <optional>

namespace Test {

class ManualClock::ManualTimer final : public Ami::Timer
{
public:
    explicit ManualTimer(ManualClock &clock)
        : m_clock(clock)
    {
        m_clock.m_timers.append(this);
    }

    ~ManualTimer() override { m_clock.m_timers.removeOne(this); }
    Q_DISABLE_COPY_MOVE(ManualTimer)

    void start(std::chrono::milliseconds delay) override { m_due = m_clock.m_now + delay; }
    void stop() override { m_due.reset(); }
    bool isActive() const override { return m_due.has_value(); }

    bool isDue(Ami::TimePoint time) const { return m_due && *m_due <= time; }
    Ami::TimePoint due() const { return *m_due; }

    void fire()
    {
        m_due.reset();
        emit timedOut();
    }

private:
    ManualClock &m_clock;
    std::optional<Ami::TimePoint> m_due;
};

std::unique_ptr<Ami::Timer> ManualClock::makeTimer()
{
    return std::make_unique<ManualTimer>(*this);
}

void ManualClock::advance(std::chrono::milliseconds time)
{
    const Ami::TimePoint end = m_now + time;
    while (true) {
        ManualTimer *next = nullptr;
        for (ManualTimer *timer : std::as_const(m_timers)) {
            if (timer->isDue(end) && (!next || timer->due() < next->due()))
                next = timer;
        }
        if (!next)
            break;
        m_now = std::max(m_now, next->due());
        next->fire();
    }
    m_now = end;
}

} // namespace Test
