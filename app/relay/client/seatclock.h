// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/clock.h"

#include <array>
#include <atomic>

namespace App {

/// The host's clock, as a seat knows it: all times of the board are of that one, and ages are right
/// whatever the seat's own clock says.
class SeatClock final : public Ami::Clock
{
public:
    explicit SeatClock(Ami::Clock &own)
        : m_own(own)
    {
    }

    Ami::TimePoint now() const override
    {
        return m_own.now() + std::chrono::milliseconds(m_ahead.load(std::memory_order_relaxed));
    }
    std::chrono::nanoseconds monotonic() const override { return m_own.monotonic(); }
    std::unique_ptr<Ami::Timer> makeTimer() override { return m_own.makeTimer(); }

    /// The host said `host` in answer to a question that took `roundTrip`, just now. Of the last
    /// few answers the quickest is believed. From one thread.
    void note(Ami::TimePoint host, std::chrono::milliseconds roundTrip);
    /// Another host, or another while: what was heard before says nothing.
    void forget() { m_heard = 0; }

private:
    struct Sample
    {
        std::chrono::milliseconds roundTrip{0};
        std::chrono::milliseconds ahead{0};
    };

    /// Of those that were heard, at least one.
    const Sample &quickest() const;

    Ami::Clock &m_own;
    std::atomic<qint64> m_ahead{0}; ///< milliseconds
    std::array<Sample, 8> m_samples{};
    std::size_t m_heard = 0;
};

} // namespace App
