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
    for (const StatusInterval &interval : std::as_const(m_open))
        put(interval);
}

void IntervalLog::shiftTimes(std::chrono::milliseconds by)
{
    for (StatusInterval &interval : m_open) {
        interval.from += by;
        put(interval);
    }
}

QList<StatusInterval> IntervalLog::take()
{
    QList<StatusInterval> all;
    all.reserve(static_cast<qsizetype>(m_waiting.size()));
    for (const auto &[id, interval] : m_waiting)
        all.append(interval);
    m_waiting.clear();
    return all;
}

void IntervalLog::put(const StatusInterval &interval)
{
    m_waiting.insert_or_assign(interval.id, interval);
}

} // namespace Model
