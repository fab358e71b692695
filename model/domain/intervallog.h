// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/extension.h"
#include "model/domain/statusinterval.h"

#include <QHash>

#include <map>

namespace Model {

/// The history as it is made: for each extension the interval that lasts, and those that began or
/// ended since they were last taken.
class IntervalLog
{
public:
    /// Intervals get ids from `firstId` on.
    void startAt(qint64 firstId) { m_nextId = std::max(m_nextId, firstId); }

    /// No intervals are made from now on.
    void stop() { m_stopped = true; }

    /// The row is in another state than the last interval of it, or in its first. The last one ends
    /// at `lastEnd`, and the next one begins at `now`; nothing is known of what is between.
    void moved(const Extension &row, TimePoint lastEnd, TimePoint now, Source cause);
    /// True if the row is in the state of the interval that lasts.
    bool isCurrent(const Extension &row) const;

    /// The wall clock was set by this step. Open intervals keep their durations.
    void shiftTimes(std::chrono::milliseconds by);

    bool isEmpty() const { return m_waiting.empty(); }
    /// In the order of their ids.
    QList<StatusInterval> take();
    /// Those that last are to be written again.
    void repeatLasting();

private:
    void put(const StatusInterval &interval);

    QHash<QString, StatusInterval> m_open;
    std::map<qint64, StatusInterval> m_waiting; ///< by id
    qint64 m_nextId = 1;
    bool m_stopped = false;
};

/// An id that is higher than all of an earlier run, unless the clock was set back meanwhile.
qint64 firstIntervalId(TimePoint now);

} // namespace Model
