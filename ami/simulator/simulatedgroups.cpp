// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/simulator/simulatedgroups.h"

namespace Ami {

namespace {

constexpr int FirstGroup = 600;
constexpr int FirstQueue = 2000;

} // namespace

SimulatedGroups::SimulatedGroups(const QList<SimulatedAgent> &roster)
{
    for (const SimulatedAgent &agent : roster) {
        m_places.insert(agent.extension, m_departments[agent.department].size());
        m_departments[agent.department].append(agent);
        if (!m_names.contains(agent.department))
            m_names.append(agent.department);
        if (!m_queues.contains(agent.queue))
            m_queues.append(agent.queue);
    }
}

QString SimulatedGroups::groupOf(const SimulatedAgent &agent) const
{
    return QString::number(FirstGroup + m_names.indexOf(agent.department));
}

QList<SimulatedAgent> SimulatedGroups::colleagues(const SimulatedAgent &agent, qsizetype most) const
{
    const auto department = m_departments.constFind(agent.department);
    if (department == m_departments.constEnd())
        return {};
    QList<SimulatedAgent> all;
    const qsizetype own = m_places.value(agent.extension);
    const qsizetype size = department->size();
    for (qsizetype next = 1; next < size && all.size() < most; ++next)
        all.append(department->at((own + next) % size));
    return all;
}

bool SimulatedGroups::hasLocalMembers(const QString &queue)
{
    return queue == u"billing";
}

QString SimulatedGroups::memberInterface(const QString &extension)
{
    return QStringLiteral("Local/%1@%2/n").arg(extension, queueContext());
}

QString SimulatedGroups::numberOf(const QString &queue) const
{
    return QString::number(FirstQueue + m_queues.indexOf(queue));
}

} // namespace Ami
