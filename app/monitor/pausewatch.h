// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/clock.h"

#include <optional>

namespace App {

/// Notices when this process did not run: the machine slept, or it was stopped. Meanwhile nobody
/// read what the PBX sent, and it comes with the wrong times afterwards.
class PauseWatch
{
public:
    /// How often the process shows that it runs.
    static constexpr std::chrono::milliseconds Beat{1'000};
    /// Shorter ones are the work of a busy moment.
    static constexpr std::chrono::milliseconds LeastPause{4'000};

    explicit PauseWatch(Ami::Clock &clock)
        : m_clock(clock)
        , m_lastBeat(clock.sinceBoot())
    {
    }

    /// The process runs. If it did not since the last call: the time of that call, by the clock as
    /// it is set now.
    std::optional<Ami::TimePoint> beat()
    {
        const auto now = m_clock.sinceBoot();
        const auto pause = now - std::exchange(m_lastBeat, now);
        if (pause < LeastPause)
            return std::nullopt;
        return m_clock.now() - std::chrono::ceil<std::chrono::milliseconds>(pause);
    }

private:
    Ami::Clock &m_clock;
    std::chrono::nanoseconds m_lastBeat;
};

} // namespace App
