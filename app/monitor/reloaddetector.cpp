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
        const bool isReload = m_isReload;
        stop();
        if (isReload)
            emit reloaded();
        else
            emit doubted();
    });
}

void ReloadDetector::hear(Model::Board::Told told, qsizetype watched)
{
    using Told = Model::Board::Told;
    switch (told) {
    case Told::Added:
    case Told::Removed:
        armForReload();
        break;
    case Told::Doubtful:
    case Told::Unlisted:
        if (!m_timer->isActive())
            arm(DoubtSpacing);
        break;
    case Told::Unchanged:
        count(watched);
        break;
    case Told::Ignored:
    case Told::StillRinging:
    case Told::Changed:
        break;
    }
}

void ReloadDetector::count(qsizetype watched)
{
    const auto now = m_clock.monotonic();
    if (!m_firstRepeat || now - *m_firstRepeat > Window) {
        m_firstRepeat = now;
        m_repeats = 0;
    }
    if (m_lastList && now - *m_lastList < AfterList)
        return;
    ++m_repeats;
    const qsizetype enough = watched > FewestRepeats ? std::max(FewestRepeats, watched / Share) : 1;
    if (m_isReload || m_repeats >= enough)
        armForReload();
}

void ReloadDetector::noteList()
{
    m_lastList = m_clock.monotonic();
}

void ReloadDetector::stop()
{
    m_timer->stop();
    m_armedAt.reset();
    m_isReload = false;
    m_repeats = 0;
    m_firstRepeat.reset();
}

void ReloadDetector::armForReload()
{
    if (!std::exchange(m_isReload, true))
        m_armedAt.reset();
    arm(Spacing);
}

/// Waits until no more of it comes.
void ReloadDetector::arm(std::chrono::milliseconds spacing)
{
    if (!m_armedAt)
        m_armedAt = m_clock.monotonic();
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*m_armedAt + LongestWait
                                                                   - m_clock.monotonic());
    auto wait = std::clamp(left, std::chrono::milliseconds(0), Quiet);
    if (m_lastReload) {
        const auto rest = std::chrono::ceil<std::chrono::milliseconds>(*m_lastReload + spacing
                                                                       - m_clock.monotonic());
        wait = std::max(wait, rest);
    }
    m_timer->start(wait);
}

} // namespace App
