// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>

namespace App {

/// Counts what comes, by the second.
class EventRate
{
public:
    static constexpr int Seconds = 10;

    void count(std::chrono::nanoseconds now)
    {
        turn(now);
        ++m_counts.at(m_second % Seconds);
    }

    /// A second, over the last ten whole ones.
    double perSecond(std::chrono::nanoseconds now)
    {
        turn(now);
        double sum = 0;
        for (const int count : m_counts)
            sum += count;
        return (sum - m_counts.at(m_second % Seconds)) / (Seconds - 1);
    }

private:
    void turn(std::chrono::nanoseconds now)
    {
        const auto second =
            static_cast<std::size_t>(std::chrono::duration_cast<std::chrono::seconds>(now).count());
        if (second - m_second >= Seconds)
            m_counts.fill(0);
        else
            for (std::size_t gone = m_second + 1; gone <= second; ++gone)
                m_counts.at(gone % Seconds) = 0;
        m_second = second;
    }

    std::array<int, Seconds> m_counts{};
    std::size_t m_second = 0;
};

} // namespace App
