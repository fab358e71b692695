// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/repositories.h"

#include "model/store/sqlvalues.h"

#include <QSqlError>

namespace Model {

using Sql::text;
using Sql::toOptionalTime;
using Sql::toTime;
using Sql::toVariant;

namespace {

Done execute(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values.at(i));
    if (!query.exec())
        return sqlError(query);
    return std::monostate();
}

QVariant choiceOf(const Extension &row)
{
    return row.choice ? QVariant(*row.choice ? 1 : 0) : QVariant(QMetaType::fromType<int>());
}

} // namespace

ExtensionRepository::ExtensionRepository(const Database &database)
    : m_database(database)
    , m_upsert(database.prepare(QStringLiteral(
          "INSERT INTO extensions (extension, context, hint, agent_name, department, status_code,"
          " device_state, status, last_status_change, last_seen, in_snapshot, is_active, createdAt,"
          " updatedAt, presence, presence_type, presence_message, presence_source, presence_since,"
          " pbx_name, chosen) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
          "?)"
          " ON CONFLICT (extension) DO UPDATE SET context = excluded.context, hint = excluded.hint,"
          " agent_name = excluded.agent_name, pbx_name = excluded.pbx_name, department = "
          "excluded.department,"
          " status_code = excluded.status_code, device_state = excluded.device_state,"
          " status = excluded.status, last_status_change = excluded.last_status_change,"
          " last_seen = excluded.last_seen, in_snapshot = excluded.in_snapshot,"
          " is_active = excluded.is_active, updatedAt = excluded.updatedAt,"
          " presence = excluded.presence, presence_type = excluded.presence_type,"
          " presence_message = excluded.presence_message,"
          " presence_source = excluded.presence_source,"
          " presence_since = excluded.presence_since, chosen = excluded.chosen")))
    , m_update(database.prepare(QStringLiteral(
          "UPDATE extensions SET context = ?, hint = ?, status_code = ?, device_state = ?,"
          " status = ?, last_status_change = ?, last_seen = ?, in_snapshot = ?, is_active = ?,"
          " updatedAt = ?, presence = ?, presence_type = ?, presence_message = ?,"
          " presence_source = ?, presence_since = ?, chosen = ? WHERE extension = ?")))
{
}

Result<QList<Extension>> ExtensionRepository::load() const
{
    QSqlQuery query = m_database.prepareForwardOnly(QStringLiteral(
        "SELECT extension, context, hint, agent_name, department, status_code, last_status_change,"
        " last_seen, in_snapshot, is_active, createdAt, updatedAt, presence, presence_type,"
        " presence_message, presence_source, presence_since, pbx_name,"
        " chosen FROM extensions"));
    if (!query.exec())
        return sqlError(query);
    QList<Extension> rows;
    while (query.next()) {
        Extension row;
        row.number = query.value(0).toString();
        row.context = query.value(1).toString();
        row.hint = query.value(2).toString();
        row.agentName = query.value(3).toString();
        row.department = query.value(4).toString();
        row.statusCode = query.value(5).toInt();
        row.lastStatusChange = toOptionalTime(query.value(6));
        row.lastSeen = toOptionalTime(query.value(7));
        row.inSnapshot = query.value(8).toBool();
        row.isActive = query.value(9).toBool();
        row.createdAt = toTime(query.value(10));
        row.updatedAt = toTime(query.value(11));
        row.presence = {presenceKindOf(query.value(12).toString()), query.value(13).toString(),
                        query.value(14).toString(), sourceOf(query.value(15).toString()),
                        toOptionalTime(query.value(16))};
        row.pbxName = query.value(17).toString();
        if (!query.value(18).isNull())
            row.choice = query.value(18).toBool();
        rows.append(row);
    }
    // A damaged page ends the rows without a word.
    if (query.lastError().isValid())
        return sqlError(query);
    return rows;
}

Done ExtensionRepository::save(const QList<Extension> &rows)
{
    for (const Extension &row : rows) {
        const Who who{row.agentName, row.department, row.pbxName};
        const auto saved = m_saved.constFind(row.number);
        const bool known = saved != m_saved.constEnd() && *saved == who;
        if (const Done done = known ? updateState(row) : insertOrReplace(row); !done)
            return done;
        if (!known)
            m_saved.insert(row.number, who);
    }
    return std::monostate();
}

Done ExtensionRepository::insertOrReplace(const Extension &row)
{
    return execute(m_upsert,
                   {row.number,
                    text(row.context),
                    text(row.hint),
                    text(row.agentName),
                    text(row.department),
                    row.statusCode,
                    deviceState(row.statusCode),
                    toString(status(row.statusCode)),
                    toVariant(row.lastStatusChange),
                    toVariant(row.lastSeen),
                    row.inSnapshot ? 1 : 0,
                    row.isActive ? 1 : 0,
                    toVariant(row.createdAt),
                    toVariant(row.updatedAt),
                    text(toString(row.presence.kind)),
                    text(row.presence.type),
                    text(row.presence.message),
                    text(toString(row.presence.source)),
                    toVariant(row.presence.since),
                    text(row.pbxName),
                    choiceOf(row)});
}

Done ExtensionRepository::updateState(const Extension &row)
{
    const Done done = execute(
        m_update,
        {text(row.context), text(row.hint), row.statusCode, deviceState(row.statusCode),
         toString(status(row.statusCode)), toVariant(row.lastStatusChange), toVariant(row.lastSeen),
         row.inSnapshot ? 1 : 0, row.isActive ? 1 : 0, toVariant(row.updatedAt),
         text(toString(row.presence.kind)), text(row.presence.type), text(row.presence.message),
         text(toString(row.presence.source)), toVariant(row.presence.since), choiceOf(row),
         row.number});
    // The transaction in which it was inserted may have been rolled back.
    return done && m_update.numRowsAffected() == 0 ? insertOrReplace(row) : done;
}

RefreshRepository::RefreshRepository(const Database &database)
    : m_database(database)
    , m_insert(database.prepare(QStringLiteral("INSERT INTO refreshes (connection_id, origin, "
                                               "method, confirmed_at, duration_us, checked,"
                                               " successful, failed, corrected, added, vanished) "
                                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")))
{
}

Done RefreshRepository::append(const QList<Refresh> &refreshes)
{
    for (const Refresh &refresh : refreshes) {
        const bool manual = refresh.origin == Refresh::Origin::Manual;
        const bool bulk = refresh.method == Refresh::Method::Bulk;
        int column = 0;
        for (const QVariant &value :
             {QVariant(text(refresh.connectionId)),
              QVariant(manual ? QStringLiteral("manual") : QStringLiteral("poll")),
              QVariant(bulk ? QStringLiteral("bulk") : QStringLiteral("individual")),
              toVariant(refresh.confirmedAt), QVariant(qint64(refresh.duration.count())),
              QVariant(refresh.checked), QVariant(refresh.successful), QVariant(refresh.failed),
              QVariant(refresh.corrected), QVariant(refresh.added), QVariant(refresh.vanished)})
            m_insert.bindValue(column++, value);
        if (!m_insert.exec())
            return sqlError(m_insert);
    }
    return std::monostate();
}

Result<std::optional<TimePoint>> RefreshRepository::lastConfirmation() const
{
    QSqlQuery query = m_database.prepare(
        QStringLiteral("SELECT confirmed_at FROM refreshes ORDER BY id DESC LIMIT 1"));
    if (!query.exec())
        return sqlError(query);
    return query.next() ? toOptionalTime(query.value(0)) : std::optional<TimePoint>();
}

Done RefreshRepository::prune()
{
    return m_database.execute(
        QStringLiteral("DELETE FROM refreshes WHERE id <= (SELECT max(id) FROM refreshes) - %1")
            .arg(Kept));
}

} // namespace Model
