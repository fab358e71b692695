// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/client/seatclock.h"

#include <algorithm>

namespace App {

const SeatClock::Sample &SeatClock::quickest() const
{
    const auto end =
        m_samples.begin() + static_cast<std::ptrdiff_t>(std::min(m_heard, m_samples.size()));
    return *std::min_element(m_samples.begin(), end, [](const Sample &a, const Sample &b) {
        return a.roundTrip < b.roundTrip;
    });
}

/// Each answer says how far ahead the host is, give or take half of its round trip.
void SeatClock::note(Ami::TimePoint host, std::chrono::milliseconds roundTrip)
{
    constexpr std::chrono::milliseconds Rounding{5};
    const Sample newest{roundTrip, host + roundTrip / 2 - m_own.now()};
    if (m_heard > 0) {
        const Sample &known = quickest();
        const auto both = (known.roundTrip + newest.roundTrip) / 2 + Rounding;
        // One of the clocks was set, or slept: what was heard before says nothing any more.
        if (std::chrono::abs(newest.ahead - known.ahead) > both)
            forget();
    }
    m_samples.at(m_heard++ % m_samples.size()) = newest;
    m_ahead.store(quickest().ahead.count(), std::memory_order_relaxed);
}

} // namespace App
