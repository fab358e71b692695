// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/action.h"
#include "model/store/database.h"

namespace Model {

/// The rows of table `actions`: the audit of what supervisors did.
class ActionRepository
{
public:
    /// Rows that prune() drops at most.
    static constexpr int PruneStep = 500;
    /// Rows that find() gives at most: the newest.
    static constexpr int MostFound = 10'000;

    explicit ActionRepository(const Database &database);

    /// In the transaction of the caller. One that is there already is replaced.
    Done save(const QList<ActionRecord> &records);
    /// Those that were asked for in that time, oldest first.
    Result<QList<ActionRecord>> find(TimePoint from, TimePoint to) const;
    /// Drops some of those that were asked for before `time`; returns how many.
    Result<int> prune(TimePoint time);

private:
    const Database &m_database;
    QSqlQuery m_insert;
};

} // namespace Model
