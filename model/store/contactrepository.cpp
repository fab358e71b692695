// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/contactrepository.h"

#include "model/store/sqlvalues.h"

#include <QSqlError>

namespace Model {

namespace {

QVariant toVariant(const std::optional<std::chrono::microseconds> &duration)
{
    return duration ? QVariant(qint64(duration->count())) : QVariant(QMetaType::fromType<qint64>());
}

std::optional<std::chrono::microseconds> toDuration(const QVariant &value)
{
    return value.isNull() ? std::nullopt
                          : std::optional(std::chrono::microseconds(value.toLongLong()));
}

} // namespace

ContactRepository::ContactRepository(const Database &database)
    : m_database(database)
    , m_upsert(database.prepare(QStringLiteral(
          "INSERT INTO contacts (aor, uri, endpoint, status, expiration, roundtrip_us, user_agent,"
          " createdAt, updatedAt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
          " ON CONFLICT (aor, uri) DO UPDATE SET endpoint = excluded.endpoint,"
          " status = excluded.status, expiration = excluded.expiration,"
          " roundtrip_us = excluded.roundtrip_us, user_agent = excluded.user_agent,"
          " updatedAt = excluded.updatedAt")))
    , m_delete(database.prepare(QStringLiteral("DELETE FROM contacts WHERE aor = ? AND uri = ?")))
{
}

Result<QList<Contact>> ContactRepository::load() const
{
    QSqlQuery query = m_database.prepareForwardOnly(
        QStringLiteral("SELECT aor, uri, endpoint, status, expiration, roundtrip_us, user_agent,"
                       " createdAt, updatedAt FROM contacts"));
    if (!query.exec())
        return sqlError(query);
    QList<Contact> contacts;
    while (query.next()) {
        Contact contact;
        contact.aor = query.value(0).toString();
        contact.uri = query.value(1).toString();
        contact.endpoint = query.value(2).toString();
        contact.status = reachabilityOf(query.value(3).toString());
        contact.expires = Sql::toOptionalTime(query.value(4));
        contact.roundTrip = toDuration(query.value(5));
        contact.userAgent = query.value(6).toString();
        contact.createdAt = Sql::toTime(query.value(7));
        contact.updatedAt = Sql::toTime(query.value(8));
        contacts.append(contact);
    }
    if (query.lastError().isValid())
        return sqlError(query);
    return contacts;
}

Done ContactRepository::save(const QList<Contact> &contacts)
{
    for (const Contact &contact : contacts) {
        const bool gone = contact.status == Reachability::Removed;
        QSqlQuery &query = gone ? m_delete : m_upsert;
        query.bindValue(0, Sql::text(contact.aor));
        query.bindValue(1, Sql::text(contact.uri));
        if (!gone) {
            query.bindValue(2, Sql::text(contact.endpoint));
            query.bindValue(3, toString(contact.status));
            query.bindValue(4, Sql::toVariant(contact.expires));
            query.bindValue(5, toVariant(contact.roundTrip));
            query.bindValue(6, Sql::text(contact.userAgent));
            query.bindValue(7, Sql::toVariant(contact.createdAt));
            query.bindValue(8, Sql::toVariant(contact.updatedAt));
        }
        if (!query.exec())
            return sqlError(query);
    }
    return std::monostate();
}

} // namespace Model
