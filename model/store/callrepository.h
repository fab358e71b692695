// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/call.h"
#include "model/store/database.h"

namespace Model {

/// The rows of tables `calls` and `call_segments`: calls that are over.
class CallRepository
{
public:
    static constexpr int PruneStep = 1'000;

    explicit CallRepository(const Database &database);

    /// Inserts or replaces those that are kept (isKept), in the transaction of the caller.
    Done save(const QList<Call> &calls);
    /// Calls that ended from `from` on and before `to`, in the order of their ends; of more than
    /// `most` the last ones.
    Result<QList<Call>> find(TimePoint from, TimePoint to, int most) const;
    /// Drops some of those that ended before `time`, PruneStep at most. Returns how many.
    Result<int> prune(TimePoint time);

private:
    Result<Call> withEarlier(const Call &call);
    Result<QList<Call>> read(QSqlQuery &query) const;
    Done saveSegments(const Call &call);
    static Result<QList<CallSegment>> segmentsOf(QSqlQuery &query, const QString &linkedId);

    const Database &m_database;
    QSqlQuery m_insert;
    QSqlQuery m_dropSegments;
    QSqlQuery m_insertSegment;
};

} // namespace Model
