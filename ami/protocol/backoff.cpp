// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/protocol/backoff.h"

#include <algorithm>

namespace Ami {

Backoff::Backoff(std::chrono::milliseconds first, std::chrono::milliseconds longest,
                 std::uint32_t seed)
    : m_first(std::max(first, std::chrono::milliseconds(1)))
    , m_longest(std::max(longest, m_first))
    , m_step(m_first)
    , m_random(seed)
{
}

std::chrono::milliseconds Backoff::next()
{
    std::uniform_int_distribution<std::chrono::milliseconds::rep> spread(m_step.count() / 20,
                                                                         m_step.count());
    const std::chrono::milliseconds delay(spread(m_random));
    m_step = std::min(m_step * 2, m_longest);
    ++m_attempts;
    return delay;
}

void Backoff::reset()
{
    m_step = m_first;
    m_attempts = 0;
}

} // namespace Ami
