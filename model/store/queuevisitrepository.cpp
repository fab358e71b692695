// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/queuevisitrepository.h"

#include "model/store/columns.h"

#include <QSqlError>

#include <algorithm>

namespace Model {

using Sql::Binder;
using Sql::Reader;

QueueVisitRepository::QueueVisitRepository(const Database &database)
    : m_database(database)
    , m_insert(database.prepare(QStringLiteral(
          "INSERT OR REPLACE INTO queue_visits (queue, unique_id, joined, \"left\", outcome,"
          " caller_number, caller_name, in_time, agent, agent_name)"
          " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")))
{
}

Done QueueVisitRepository::save(const QList<QueueVisit> &visits)
{
    for (const QueueVisit &visit : visits) {
        Binder(m_insert) << visit.queue << visit.uniqueId << visit.joined << visit.left
                         << toString(visit.outcome) << visit.number << visit.name << visit.inTime
                         << visit.agent << visit.agentName;
        if (!m_insert.exec())
            return sqlError(m_insert);
    }
    return std::monostate();
}

Result<QList<QueueVisit>> QueueVisitRepository::find(TimePoint from, TimePoint to) const
{
    QSqlQuery query = m_database.prepareForwardOnly(
        QStringLiteral("SELECT queue, unique_id, joined, \"left\", outcome, caller_number,"
                       " caller_name, in_time, agent, agent_name FROM queue_visits"
                       " WHERE \"left\" >= ? AND \"left\" < ? ORDER BY \"left\" DESC LIMIT ?"));
    Binder(query) << from << to << QVariant(MostFound);
    if (!query.exec())
        return sqlError(query);
    QList<QueueVisit> visits;
    while (query.next()) {
        Reader row(query);
        QueueVisit visit;
        visit.queue = row.text();
        visit.uniqueId = row.text();
        visit.joined = Sql::toTime(row.value());
        visit.left = Sql::toTime(row.value());
        visit.outcome = outcomeOf(row.text());
        visit.number = row.text();
        visit.name = row.text();
        visit.inTime = row.value().toBool();
        visit.agent = row.text();
        visit.agentName = row.text();
        visits.append(visit);
    }
    if (query.lastError().isValid())
        return sqlError(query);
    std::reverse(visits.begin(), visits.end());
    return visits;
}

Result<int> QueueVisitRepository::prune(TimePoint time)
{
    QSqlQuery query = m_database.prepare(
        QStringLiteral("DELETE FROM queue_visits WHERE (queue, unique_id, joined) IN"
                       " (SELECT queue, unique_id, joined FROM queue_visits WHERE \"left\" < ?"
                       " ORDER BY \"left\" LIMIT %1)")
            .arg(PruneStep));
    Binder(query) << time;
    if (!query.exec())
        return sqlError(query);
    return query.numRowsAffected();
}

} // namespace Model
