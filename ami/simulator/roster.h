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
    QString queue; ///< where they sit
};

struct RosterSize
{
    int agents = 40;
    /// One for each department at least; more of them share a department's agents out.
    int queues = 4;
};

/// Agents in four departments; the same for the same numbers.
QList<SimulatedAgent> makeRoster(const RosterSize &size, quint32 seed);

} // namespace Ami
