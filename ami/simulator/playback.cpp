// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/simulator/playback.h"

namespace Ami {

Playback::Playback(const Recording &recording, double speed, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_script(recording)
    , m_speed(speed)
    , m_clock(clock)
    , m_timer(clock.makeTimer())
{
    for (const ExtensionStatus &state : m_script.firstStates())
        m_states[{state.context, state.extension}] = state;
    connect(m_timer.get(), &Timer::timedOut, this, &Playback::play);
}

void Playback::begin()
{
    if (m_began)
        return;
    m_began = m_clock.monotonic();
    play();
}

/// Tells what is due, and waits for what comes next.
void Playback::play()
{
    const auto &all = m_script.happenings();
    for (; !isOver() && all[m_next].at <= now(); ++m_next) {
        if (const auto &state = all[m_next].state)
            m_states[{state->context, state->extension}] = *state;
        if (!all[m_next].event.isEmpty())
            emit happened(all[m_next].event);
    }
    if (isOver()) {
        emit over();
        return;
    }
    const double wait = double((all[m_next].at - now()).count()) / m_speed / 1000;
    m_timer->start(std::chrono::milliseconds(static_cast<qint64>(wait) + 1));
}

std::chrono::microseconds Playback::now() const
{
    if (!m_began)
        return {};
    const std::chrono::duration<double, std::micro> passed = m_clock.monotonic() - *m_began;
    return std::chrono::microseconds(static_cast<qint64>(passed.count() * m_speed));
}

QList<ExtensionStatus> Playback::states() const
{
    QList<ExtensionStatus> all;
    for (const auto &[key, state] : m_states) {
        // What has no hint is in no list. A removal (−2) may still name the devices.
        if (state.status >= 0 || (state.status == -1 && !state.hint.isEmpty()))
            all.append(state);
    }
    return all;
}

ExtensionStatus Playback::state(const QString &extension, const QString &context) const
{
    const auto known = m_states.find({context, extension});
    const bool isThere = known != m_states.end() && known->second.status >= -1;
    return isThere ? known->second : ExtensionStatus{extension, context, {}, -1};
}

} // namespace Ami
