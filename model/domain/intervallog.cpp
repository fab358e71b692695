// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/intervallog.h"

#include <algorithm>

namespace Model {

qint64 firstIntervalId(TimePoint now)
{
    // A thousand intervals a millisecond are more than any PBX can cause, and the ids stay below
    // 2^53, so that JavaScript can read them.
    constexpr qint64 PerMillisecond = 1024;
    return now.time_since_epoch().count() * PerMillisecond;
}

void IntervalLog::moved(const Extension &row, TimePoint lastEnd, TimePoint now, Source cause)
{
    if (m_stopped)
        return;
    StatusInterval &open = m_open[row.number];
    if (open.id != 0) {
        open.to = std::max(open.from, std::min(lastEnd, now));
        put(open);
    }
    open = StatusInterval{m_nextId++,        row.number, row.statusCode, row.presence.kind,
                          row.presence.type, now,        std::nullopt,   cause};
    put(open);
}

bool IntervalLog::isCurrent(const Extension &row) const
{
    const auto open = m_open.constFind(row.number);
    return open != m_open.constEnd() && open->statusCode == row.statusCode
        && open->presence == row.presence.kind && open->presenceType == row.presence.type;
}

void IntervalLog::repeatLasting()
{
    QList<StatusInterval> all = m_open.values();
    std::sort(all.begin(), all.end(),
              [](const StatusInterval &a, const StatusInterval &b) { return a.id < b.id; });
    mergeIntervals(m_waiting, all);
}

void IntervalLog::put(const StatusInterval &interval)
{
    if (m_waiting.isEmpty() || m_waiting.constLast().id < interval.id)
        m_waiting.append(interval);
    else
        mergeIntervals(m_waiting, {interval});
}

} // namespace Model
