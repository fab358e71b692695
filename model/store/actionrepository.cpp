// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/actionrepository.h"

#include "model/store/columns.h"

#include <QSqlError>

#include <algorithm>

namespace Model {

using Sql::Binder;
using Sql::Reader;

namespace {

const QString Columns =
    QStringLiteral("id, asked, answered, who, seat, action, extension, call_id, target, queue,"
                   " reason, penalty, outcome, sentence, colleague");

ActionRecord readRecord(Reader row)
{
    ActionRecord record;
    ActionRequest &request = record.request;
    request.id = row.text();
    record.asked = Sql::toTime(row.value());
    record.answered = row.time();
    request.who = row.text();
    request.seat = row.text();
    request.kind = actionKindOf(row.text()).value_or(ActionKind::Call);
    request.extension = row.text();
    request.callId = row.text();
    request.target = row.text();
    request.queue = row.text();
    request.reason = row.text();
    request.penalty = row.value().toInt();
    record.outcome = actionOutcomeOf(row.text());
    record.sentence = row.text();
    record.colleague = row.text();
    return record;
}

} // namespace

ActionRepository::ActionRepository(const Database &database)
    : m_database(database)
    , m_insert(
          database.prepare(QStringLiteral("INSERT OR REPLACE INTO actions (%1)"
                                          " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                               .arg(Columns)))
{
}

Done ActionRepository::save(const QList<ActionRecord> &records)
{
    for (const ActionRecord &record : records) {
        const ActionRequest &request = record.request;
        Binder(m_insert) << request.id << record.asked << record.answered << request.who
                         << request.seat << toString(request.kind) << request.extension
                         << request.callId << request.target << request.queue << request.reason
                         << QVariant(request.penalty) << toString(record.outcome) << record.sentence
                         << record.colleague;
        if (!m_insert.exec())
            return sqlError(m_insert);
    }
    return std::monostate();
}

Result<QList<ActionRecord>> ActionRepository::find(TimePoint from, TimePoint to) const
{
    QSqlQuery query = m_database.prepareForwardOnly(
        QStringLiteral("SELECT %1 FROM actions WHERE asked >= ? AND asked < ?"
                       " ORDER BY asked DESC LIMIT ?")
            .arg(Columns));
    Binder(query) << from << to << QVariant(MostFound);
    if (!query.exec())
        return sqlError(query);
    QList<ActionRecord> records;
    while (query.next())
        records.append(readRecord(Reader(query)));
    if (query.lastError().isValid())
        return sqlError(query);
    std::reverse(records.begin(), records.end());
    return records;
}

Result<int> ActionRepository::prune(TimePoint time)
{
    QSqlQuery query = m_database.prepare(
        QStringLiteral("DELETE FROM actions WHERE id IN"
                       " (SELECT id FROM actions WHERE asked < ? ORDER BY asked LIMIT %1)")
            .arg(PruneStep));
    Binder(query) << time;
    if (!query.exec())
        return sqlError(query);
    return query.numRowsAffected();
}

} // namespace Model
