// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/simulator/simulatedchannel.h"

#include <QHash>
#include <QList>

namespace Ami {

/// Who waits in the demo PBX's queues, and what they count.
class SimulatedQueues
{
public:
    struct Waiting
    {
        SimulatedChannel channel;
        TimePoint since{};
    };
    /// How a caller stood when it left.
    struct Departure
    {
        int position = 0; ///< from 1
        int left = 0;     ///< how many wait on
        std::chrono::seconds waited{0};
    };
    struct Counts
    {
        int completed = 0;
        int abandoned = 0;
    };
    struct Seat
    {
        int callsTaken = 0;
        std::optional<TimePoint> lastCall;
        bool inCall = false;
    };

    static constexpr std::chrono::seconds ServiceLevel{20};

    /// Returns how many wait now.
    int join(const QString &queue, const SimulatedChannel &channel, TimePoint now);
    Departure leave(const QString &queue, const QString &uniqueId, TimePoint now);
    void countAbandoned(const QString &queue) { ++m_counts[queue].abandoned; }
    void connectAgent(const QString &extension) { m_seats[extension].inCall = true; }
    void complete(const QString &queue, const QString &extension, TimePoint now);

    QList<Waiting> waiting(const QString &queue) const { return m_waiting.value(queue); }
    Counts counts(const QString &queue) const { return m_counts.value(queue); }
    Seat seat(const QString &extension) const { return m_seats.value(extension); }

private:
    QHash<QString, QList<Waiting>> m_waiting; ///< by queue
    QHash<QString, Counts> m_counts;          ///< by queue
    QHash<QString, Seat> m_seats;             ///< by extension
};

} // namespace Ami
