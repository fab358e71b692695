// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/clock.h"

#include <QHash>
#include <QList>

#include <optional>

namespace Ami {

/// The state of a Local channel is not that of the phone behind it.
inline bool isLocal(const QString &interface)
{
    return interface.startsWith(u"Local/");
}

/// Who sits in which queue of the demo PBX.
class SimulatedSeats
{
public:
    struct Seat
    {
        QString queue;
        QString interface; ///< what the queue dials
        QString stateInterface;
        QString memberName;
        bool isDynamic = false; ///< a manager session added it
        int penalty = 0;
        bool paused = false;
        QString reason;
        std::optional<TimePoint> pausedSince; ///< the last pause, over or not
    };

    /// False if the interface sits there already.
    bool add(const Seat &seat);
    /// Nothing if it doesn't sit there.
    std::optional<Seat> remove(const QString &queue, const QString &interface);
    /// Null if it doesn't; good until the next add() or remove().
    Seat *find(const QString &queue, const QString &interface);

    QList<Seat> of(const QString &interface) const { return m_seats.value(interface); }
    QList<Seat> in(const QString &queue) const;

private:
    QStringList m_interfaces; ///< in the order in which they came
    QHash<QString, QList<Seat>> m_seats;
};

} // namespace Ami
