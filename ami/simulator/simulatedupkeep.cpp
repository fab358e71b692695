// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an administrator does to the demo PBX: hints, reloads, maintenance, stop and restart.
#include "ami/simulator/simulatedpbx.h"

namespace Ami {

namespace {

/// From the last removal of a hint to Shutdown, on Asterisk's master of August 2026.
constexpr std::chrono::milliseconds StopDelay(110);

} // namespace

void SimulatedPbx::report(const QList<SimulatedDialplan::News> &news)
{
    for (const SimulatedDialplan::News &one : news) {
        if (one.byPresence)
            emit presenceReported(presence(one.hint.extension), one.hint);
        else
            emit statusChanged(one.hint);
    }
}

void SimulatedPbx::removeHint(const QString &extension)
{
    if (phone(extension))
        report(m_dialplan.remove({knownHint(extension)}));
}

void SimulatedPbx::removeAllHints()
{
    report(m_dialplan.remove(allHints()));
}

void SimulatedPbx::reloadDialplan()
{
    report(m_dialplan.reload(allHints()));
}

void SimulatedPbx::setMaintenance(const QString &endpoint, bool enabled)
{
    const MaintenanceStatus status{endpoint, enabled};
    QSet<QString> meant{endpoint};
    if (status.isOfAll())
        meant = QSet<QString>(m_places.keyBegin(), m_places.keyEnd());
    const QSet<QString> before = m_maintained;
    if (enabled)
        m_maintained.unite(meant);
    else
        m_maintained.subtract(meant);
    if (m_maintained != before)
        emit maintenanceChanged(status);
}

QStringList SimulatedPbx::maintained() const
{
    QStringList endpoints;
    for (const SimulatedAgent &agent : m_roster) {
        if (m_maintained.contains(agent.extension))
            endpoints.append(agent.extension);
    }
    return endpoints;
}

void SimulatedPbx::stopGracefully(Stop stop)
{
    m_restarts = stop == Stop::Restart;
    if (std::exchange(m_isStopping, true))
        return;
    report(m_dialplan.stop(hints()));
    m_stopTimer->start(StopDelay);
}

void SimulatedPbx::restart()
{
    m_isStopping = false;
    m_maintained.clear();
    (void)m_dialplan.reload(allHints());
    m_startedAt = m_clock.now();
}

} // namespace Ami
