// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/callrepository.h"

#include "model/store/columns.h"

#include <QSqlError>

#include <algorithm>

namespace Model {

using Sql::Binder;
using Sql::Reader;

namespace {

const QString Select = QStringLiteral(
    "SELECT linked_id, direction, caller_extension, caller_number, caller_name, caller_channel,"
    " dialled, queue, began, answered, ended, held_ms, disposition, cause, joined, end_seen"
    " FROM calls ");

Binder &operator<<(Binder &binder, const Party &party)
{
    return binder << party.extension << party.number << party.name << party.channel;
}

Party partyOf(Reader &row)
{
    Party party;
    party.extension = row.text();
    party.number = row.text();
    party.name = row.text();
    party.channel = row.text();
    party.device = deviceOf(party.channel);
    return party;
}

} // namespace

CallRepository::CallRepository(const Database &database)
    : m_database(database)
    , m_insert(database.prepare(QStringLiteral(
          "INSERT OR REPLACE INTO calls (linked_id, direction, caller_extension, caller_number,"
          " caller_name, caller_channel, dialled, queue, began, answered, ended, held_ms,"
          " disposition, cause, joined, end_seen)"
          " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")))
    , m_dropSegments(
          database.prepare(QStringLiteral("DELETE FROM call_segments WHERE linked_id = ?")))
    , m_insertSegment(database.prepare(QStringLiteral(
          "INSERT INTO call_segments (linked_id, position, source_extension, source_number,"
          " source_name, source_channel, target_extension, target_number, target_name,"
          " target_channel, dialled, queue, began, answered, ended, disposition, parked)"
          " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")))
{
}

Done CallRepository::save(const QList<Call> &calls)
{
    for (const Call &saved : calls) {
        if (!isKept(saved))
            continue;
        const auto whole = withEarlier(saved);
        if (!whole)
            return whole.error();
        const Call &call = *whole;
        Binder(m_insert) << call.id << toString(call.direction) << call.caller << call.dialled
                         << call.queue << call.began << call.answered << call.ended
                         << QVariant(qint64(call.held.count())) << toString(call.disposition)
                         << QVariant(call.cause) << call.joined << call.endSeen;
        if (!m_insert.exec())
            return sqlError(m_insert);
        if (const Done done = saveSegments(call); !done)
            return done;
    }
    return std::monostate();
}

Done CallRepository::saveSegments(const Call &call)
{
    Binder(m_dropSegments) << call.id;
    if (!m_dropSegments.exec())
        return sqlError(m_dropSegments);
    int position = 0;
    for (const CallSegment &segment : call.segments) {
        Binder(m_insertSegment) << call.id << QVariant(position++) << segment.source
                                << segment.target << segment.dialled << segment.queue
                                << segment.began << segment.answered << segment.ended
                                << toString(segment.disposition) << segment.parked;
        if (!m_insertSegment.exec())
            return sqlError(m_insertSegment);
    }
    return std::monostate();
}

/// Adds what an earlier run saw of a call that was in progress when that run ended.
Result<Call> CallRepository::withEarlier(const Call &call)
{
    if (!call.joined)
        return call;
    QSqlQuery query = m_database.prepareForwardOnly(Select + QStringLiteral("WHERE linked_id = ?"));
    Binder(query) << call.id;
    const auto found = read(query);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return call;
    const Call &kept = found->constFirst();
    // A commit may be repeated; then both parts are already stored.
    if (kept.endSeen && kept.joined == call.joined && kept.ended == call.ended)
        return kept;
    const bool isEarlier = !kept.endSeen && kept.ended <= call.joined;
    return isEarlier ? continued(kept, call) : call;
}

Result<QList<Call>> CallRepository::find(TimePoint from, TimePoint to, int most) const
{
    QSqlQuery query = m_database.prepareForwardOnly(
        Select + QStringLiteral("WHERE ended >= ? AND ended < ? ORDER BY ended DESC LIMIT ?"));
    Binder(query) << from << to << QVariant(most);
    auto calls = read(query);
    if (calls)
        std::reverse(calls->begin(), calls->end());
    return calls;
}

/// `query`: bound, with the columns of Select.
Result<QList<Call>> CallRepository::read(QSqlQuery &query) const
{
    if (!query.exec())
        return sqlError(query);
    QList<Call> calls;
    QSqlQuery parts = m_database.prepareForwardOnly(QStringLiteral(
        "SELECT source_extension, source_number, source_name, source_channel, target_extension,"
        " target_number, target_name, target_channel, dialled, queue, began, answered, ended,"
        " disposition, parked FROM call_segments WHERE linked_id = ? ORDER BY position"));
    while (query.next()) {
        Reader row(query);
        Call call;
        call.id = row.text();
        call.direction = directionOf(row.text());
        call.caller = partyOf(row);
        call.dialled = row.text();
        call.queue = row.text();
        call.began = Sql::toTime(row.value());
        call.answered = row.time();
        call.ended = row.time();
        call.held = std::chrono::milliseconds(row.value().toLongLong());
        call.disposition = dispositionOf(row.text());
        call.cause = row.value().toInt();
        call.joined = row.time();
        call.endSeen = row.value().toBool();
        const auto segments = segmentsOf(parts, call.id);
        if (!segments)
            return segments.error();
        call.segments = *segments;
        calls.append(call);
    }
    if (query.lastError().isValid())
        return sqlError(query);
    return calls;
}

/// `query`: its parts, by linked id.
Result<QList<CallSegment>> CallRepository::segmentsOf(QSqlQuery &query, const QString &linkedId)
{
    Binder(query) << linkedId;
    if (!query.exec())
        return sqlError(query);
    QList<CallSegment> segments;
    while (query.next()) {
        Reader row(query);
        CallSegment segment;
        segment.source = partyOf(row);
        segment.target = partyOf(row);
        segment.dialled = row.text();
        segment.queue = row.text();
        segment.began = Sql::toTime(row.value());
        segment.answered = row.time();
        segment.ended = row.time();
        segment.disposition = dispositionOf(row.text());
        segment.parked = row.value().toBool();
        segments.append(segment);
    }
    if (query.lastError().isValid())
        return sqlError(query);
    return segments;
}

Result<int> CallRepository::prune(TimePoint time)
{
    const QString old =
        QStringLiteral("(SELECT linked_id FROM calls WHERE ended < ? ORDER BY ended LIMIT %1)")
            .arg(PruneStep);
    int dropped = 0;
    for (const auto *table : {u"call_segments", u"calls"}) {
        QSqlQuery query = m_database.prepare(
            QStringLiteral("DELETE FROM %1 WHERE linked_id IN %2").arg(QStringView(table), old));
        Binder(query) << time;
        if (!query.exec())
            return sqlError(query);
        dropped = query.numRowsAffected();
    }
    return dropped; // of the last table
}

} // namespace Model
