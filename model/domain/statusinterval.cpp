// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/statusinterval.h"

#include <algorithm>

namespace Model {

void mergeIntervals(QList<StatusInterval> &older, const QList<StatusInterval> &newer)
{
    for (const StatusInterval &interval : newer) {
        const auto place = std::lower_bound(
            older.begin(), older.end(), interval,
            [](const StatusInterval &a, const StatusInterval &b) { return a.id < b.id; });
        if (place != older.end() && place->id == interval.id)
            *place = interval;
        else
            older.insert(place, interval);
    }
}

} // namespace Model
