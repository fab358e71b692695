// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/client/seatclock.h"

#include <algorithm>

namespace App {

void SeatClock::note(Ami::TimePoint host, std::chrono::milliseconds roundTrip)
{
    m_samples.at(m_heard++ % m_samples.size()) = {roundTrip, host + roundTrip / 2 - m_own.now()};
    const auto end =
        m_samples.begin() + static_cast<std::ptrdiff_t>(std::min(m_heard, m_samples.size()));
    const auto quickest =
        std::min_element(m_samples.begin(), end, [](const Sample &a, const Sample &b) {
            return a.roundTrip < b.roundTrip;
        });
    m_ahead.store(quickest->ahead.count(), std::memory_order_relaxed);
}

} // namespace App
