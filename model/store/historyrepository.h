// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/statusinterval.h"
#include "model/store/database.h"

#include <QList>

namespace Model {

/// The rows of tables `status_intervals` and `history_gaps`.
class HistoryRepository
{
public:
    static constexpr int PruneStep = 1'000;
    static constexpr int Most = 20'000; ///< intervals that one question is answered with

    explicit HistoryRepository(const Database &database);

    /// Inserts or replaces, in the transaction of the caller.
    Done save(const QList<StatusInterval> &intervals);
    /// Intervals were lost: those that still seem to last, but have a successor, ended with it.
    Done save(const HistoryGap &gap);
    /// What was open when the program died ended at its extension's last confirmation. To be
    /// called before anything is written.
    Done closeOpen();
    /// Higher than any id that is in use.
    Result<qint64> nextId() const;

    /// Intervals of an extension that touch the time from `from` to `to`, oldest first.
    Result<QList<StatusInterval>> find(const QString &extension, TimePoint from,
                                       TimePoint to) const;
    /// Drops some of those that ended before `time`, PruneStep at most. Returns how many.
    Result<int> prune(TimePoint time);

private:
    const Database &m_database;
    QSqlQuery m_upsert;
};

} // namespace Model
