// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/historyrepository.h"

#include "model/domain/statusrules.h"
#include "model/store/sqlvalues.h"

#include <QSqlError>

namespace Model {

HistoryRepository::HistoryRepository(const Database &database)
    : m_database(database)
    , m_upsert(database.prepare(QStringLiteral(
          "INSERT INTO status_intervals (id, extension, status_code, device_state, status,"
          " presence, presence_type, began, ended, cause) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
          " ON CONFLICT (id) DO UPDATE SET began = excluded.began, ended = excluded.ended")))
{
}

Done HistoryRepository::save(const QList<StatusInterval> &intervals)
{
    for (const StatusInterval &interval : intervals) {
        m_upsert.bindValue(0, interval.id);
        m_upsert.bindValue(1, Sql::text(interval.extension));
        m_upsert.bindValue(2, interval.statusCode);
        m_upsert.bindValue(3, deviceState(interval.statusCode));
        m_upsert.bindValue(4, toString(status(interval.statusCode)));
        m_upsert.bindValue(5, Sql::text(toString(interval.presence)));
        m_upsert.bindValue(6, Sql::text(interval.presenceType));
        m_upsert.bindValue(7, Sql::toVariant(interval.from));
        m_upsert.bindValue(8, Sql::toVariant(interval.to));
        m_upsert.bindValue(9, Sql::text(toString(interval.cause)));
        if (!m_upsert.exec())
            return sqlError(m_upsert);
    }
    return std::monostate();
}

Done HistoryRepository::save(const HistoryGap &gap)
{
    QSqlQuery insert = m_database.prepare(
        QStringLiteral("INSERT INTO history_gaps (began, ended, intervals) VALUES (?, ?, ?)"));
    insert.bindValue(0, Sql::toVariant(gap.from));
    insert.bindValue(1, Sql::toVariant(gap.to));
    insert.bindValue(2, gap.intervals);
    if (!insert.exec())
        return sqlError(insert);
    QSqlQuery close = m_database.prepare(QStringLiteral(
        "UPDATE status_intervals SET ended = max(began, ?) WHERE ended IS NULL AND EXISTS"
        " (SELECT 1 FROM status_intervals AS newer WHERE newer.extension ="
        " status_intervals.extension AND newer.id > status_intervals.id)"));
    close.bindValue(0, Sql::toVariant(gap.from));
    if (!close.exec())
        return sqlError(close);
    return std::monostate();
}

Done HistoryRepository::closeOpen()
{
    return m_database.execute(QStringLiteral(
        "UPDATE status_intervals SET ended = max(began, coalesce((SELECT last_seen FROM"
        " extension_records WHERE extension_records.extension = status_intervals.extension),"
        " began)) WHERE ended IS NULL"));
}

Result<qint64> HistoryRepository::nextId() const
{
    QSqlQuery query =
        m_database.prepare(QStringLiteral("SELECT coalesce(max(id), 0) + 1 FROM status_intervals"));
    if (!query.exec() || !query.next())
        return sqlError(query);
    return query.value(0).toLongLong();
}

Result<QList<StatusInterval>> HistoryRepository::find(const QString &extension, TimePoint from,
                                                      TimePoint to) const
{
    QSqlQuery query = m_database.prepareForwardOnly(QStringLiteral(
        "SELECT id, status_code, presence, presence_type, began, ended, cause FROM status_intervals"
        " WHERE extension = ? AND (ended > ? OR ended IS NULL) AND began < ? ORDER BY id LIMIT ?"));
    query.bindValue(0, Sql::text(extension));
    query.bindValue(1, Sql::toVariant(from));
    query.bindValue(2, Sql::toVariant(to));
    query.bindValue(3, Most);
    if (!query.exec())
        return sqlError(query);
    QList<StatusInterval> intervals;
    while (query.next()) {
        intervals.append({query.value(0).toLongLong(), extension, query.value(1).toInt(),
                          presenceKindOf(query.value(2).toString()), query.value(3).toString(),
                          Sql::toTime(query.value(4)), Sql::toOptionalTime(query.value(5)),
                          sourceOf(query.value(6).toString())});
    }
    if (query.lastError().isValid())
        return sqlError(query);
    return intervals;
}

Result<int> HistoryRepository::prune(TimePoint time)
{
    QSqlQuery query = m_database.prepare(
        QStringLiteral("DELETE FROM status_intervals WHERE id IN (SELECT id FROM status_intervals"
                       " WHERE ended < ? ORDER BY ended LIMIT %1)")
            .arg(PruneStep));
    query.bindValue(0, Sql::toVariant(time));
    if (!query.exec())
        return sqlError(query);
    return query.numRowsAffected();
}

} // namespace Model
