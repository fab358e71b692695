// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/queue.h"
#include "model/store/database.h"

namespace Model {

/// The rows of table `queue_visits`: callers that left a queue.
class QueueVisitRepository
{
public:
    /// Rows that prune() drops at most.
    static constexpr int PruneStep = 500;
    /// Rows that find() gives at most: the newest.
    static constexpr int MostFound = 50'000;

    explicit QueueVisitRepository(const Database &database);

    /// In the transaction of the caller. One that is there already is replaced.
    Done save(const QList<QueueVisit> &visits);
    /// Those that left in that time, oldest first.
    Result<QList<QueueVisit>> find(TimePoint from, TimePoint to) const;
    /// Drops some of those that left before `time`; returns how many.
    Result<int> prune(TimePoint time);

private:
    const Database &m_database;
    QSqlQuery m_insert;
};

} // namespace Model
