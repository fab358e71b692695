// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/reloaddetector.h"

#include <algorithm>

namespace App {

ReloadDetector::ReloadDetector(Ami::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_timer(clock.makeTimer())
{
    connect(m_timer.get(), &Ami::Timer::timedOut, this, [this] {
        m_lastReload = m_clock.monotonic();
        m_repeats = 0;
        m_firstRepeat.reset();
        m_armedAt.reset();
        emit reloaded();
    });
}

void ReloadDetector::hear(Model::Board::Told told, qsizetype watched)
{
    using Told = Model::Board::Told;
    if (told == Told::Added || told == Told::Unlisted) {
        arm();
        return;
    }
    if (told != Told::Unchanged)
        return;
    const auto now = m_clock.monotonic();
    if (!m_firstRepeat || now - *m_firstRepeat > Window) {
        m_firstRepeat = now;
        m_repeats = 0;
    }
    if (m_lastList && now - *m_lastList < AfterList)
        return;
    ++m_repeats;
    const qsizetype enough = watched > FewestRepeats ? std::max(FewestRepeats, watched / Share) : 1;
    if (m_timer->isActive() || m_repeats >= enough)
        arm();
}

void ReloadDetector::noteList()
{
    m_lastList = m_clock.monotonic();
}

void ReloadDetector::stop()
{
    m_timer->stop();
    m_armedAt.reset();
    m_repeats = 0;
    m_firstRepeat.reset();
}

/// Waits until no more of it comes.
void ReloadDetector::arm()
{
    if (!m_armedAt)
        m_armedAt = m_clock.monotonic();
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*m_armedAt + LongestWait
                                                                   - m_clock.monotonic());
    auto wait = std::clamp(left, std::chrono::milliseconds(0), Quiet);
    if (m_lastReload) {
        const auto rest = std::chrono::ceil<std::chrono::milliseconds>(*m_lastReload + Spacing
                                                                       - m_clock.monotonic());
        wait = std::max(wait, rest);
    }
    m_timer->start(wait);
}

} // namespace App
