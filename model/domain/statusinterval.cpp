// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/statusinterval.h"

#include <iterator>

namespace Model {

void mergeIntervals(QList<StatusInterval> &older, const QList<StatusInterval> &newer)
{
    if (newer.isEmpty())
        return;
    if (older.isEmpty() || older.constLast().id < newer.constFirst().id) {
        older += newer;
        return;
    }
    QList<StatusInterval> merged;
    merged.reserve(older.size() + newer.size());
    auto known = older.cbegin();
    for (const StatusInterval &interval : newer) {
        for (; known != older.cend() && known->id < interval.id; ++known)
            merged.append(*known);
        if (known != older.cend() && known->id == interval.id)
            ++known;
        merged.append(interval);
    }
    merged.append(older.sliced(std::distance(older.cbegin(), known)));
    older = merged;
}

} // namespace Model
