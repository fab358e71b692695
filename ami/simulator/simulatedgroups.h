// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/simulator/roster.h"

#include <QHash>
#include <QStringList>

namespace Ami {

/// The numbers of the demo PBX's dialplan that ring several phones: a ring group for each
/// department, and a queue whose members stand behind Local channels.
class SimulatedGroups
{
public:
    explicit SimulatedGroups(const QList<SimulatedAgent> &roster);

    /// "600": the ring group of the agent's department.
    QString groupOf(const SimulatedAgent &agent) const;
    /// The next ones of the department, so many at most.
    QList<SimulatedAgent> colleagues(const SimulatedAgent &agent, qsizetype most) const;
    /// The queue of the department that is rung through Local channels.
    static bool hasLocalMembers(const QString &queue);
    /// "Local/1031@from-queue/n"
    static QString memberInterface(const QString &extension);
    /// "2002": what a caller dials to get into the queue.
    QString numberOf(const QString &queue) const;

    static QString groupContext() { return QStringLiteral("grps"); }
    static QString queueContext() { return QStringLiteral("from-queue"); }

private:
    QHash<QString, QList<SimulatedAgent>> m_departments;
    QHash<QString, qsizetype> m_places; ///< in the department, by extension
    QStringList m_names;                ///< of the departments, in the order of the roster
    QStringList m_queues;
};

} // namespace Ami
