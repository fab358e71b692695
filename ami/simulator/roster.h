// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Ami {

/// Somebody of the demo PBX. Nobody real.
struct SimulatedAgent
{
    QString extension; ///< "1001" and up
    QString name;
    QString department;
};

/// The queue of the agent's department.
QString queueOf(const SimulatedAgent &agent);

/// `count` agents in four departments; the same for the same numbers.
QList<SimulatedAgent> makeRoster(int count, quint32 seed);

} // namespace Ami
