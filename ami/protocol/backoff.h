// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <random>

namespace Ami {

/// How long to wait before each next try: a step that doubles from `first` to `longest`, with full
/// jitter, so that the seats of a floor do not all come back in the same instant.
class Backoff
{
public:
    Backoff(std::chrono::milliseconds first, std::chrono::milliseconds longest,
            std::uint32_t seed = std::random_device{}());

    /// The next delay: anything up to the current step, but no less than a twentieth of it.
    std::chrono::milliseconds next();
    /// Number of delays handed out since the last reset.
    int attempts() const { return m_attempts; }
    void reset();

private:
    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_longest;
    std::chrono::milliseconds m_step;
    std::minstd_rand m_random;
    int m_attempts = 0;
};

} // namespace Ami
