// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/clock.h"

#include <optional>

namespace App {

/// Notices when the wall clock is set. A suspended machine does not count: time really passed.
class ClockWatch
{
public:
    /// Smaller steps are corrections by a time service.
    static constexpr std::chrono::milliseconds LeastStep{1'000};

    explicit ClockWatch(Ami::Clock &clock)
        : m_clock(clock)
        , m_offset(offset())
    {
    }

    /// By how much the clock was set ahead (or back, if negative) since the last call.
    std::optional<std::chrono::milliseconds> takeStep()
    {
        const auto now = offset();
        const auto step = now - std::exchange(m_offset, now);
        return std::chrono::abs(step) < LeastStep ? std::nullopt : std::optional(step);
    }

private:
    std::chrono::milliseconds offset() const
    {
        return m_clock.now().time_since_epoch()
            - std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.sinceBoot());
    }

    Ami::Clock &m_clock;
    std::chrono::milliseconds m_offset;
};

} // namespace App
