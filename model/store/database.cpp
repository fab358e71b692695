// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/database.h"

#include "model/store/migrations.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QUuid>

namespace Model {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Model::Database", text);
}

} // namespace

Error sqlError(const QSqlQuery &query)
{
    return {query.lastError().databaseText().isEmpty() ? query.lastError().text()
                                                       : query.lastError().databaseText()};
}

Database::Database()
    : m_connectionName(QUuid::createUuid().toString())
{
}

Database::~Database()
{
    close();
}

Done Database::open(const QString &file)
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    if (!m_database.isValid())
        return Error{tr("Qt's SQLite driver is not installed (libqt6sql6-sqlite).")};
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
    if (!m_database.open()) {
        return Error{tr("The database %1 can't be opened: %2")
                         .arg(file, m_database.lastError().databaseText())};
    }
    if (const Done done = configure(); !done)
        return Error{tr("The database %1 can't be used: %2").arg(file, done.error().text)};
    if (const Done done = migrate(*this); !done)
        return Error{tr("The database %1 can't be used: %2").arg(file, done.error().text)};
    return std::monostate();
}

Done Database::configure() const
{
    // WAL with synchronous=NORMAL: a commit is one write without a flush; a killed program loses
    // nothing that was committed, a power cut at most the last commits, never consistency.
    for (const char *pragma : {"journal_mode = WAL", "synchronous = NORMAL", "foreign_keys = ON",
                               "temp_store = MEMORY", "trusted_schema = OFF"}) {
        if (const Done done = execute(QStringLiteral("PRAGMA ") + QLatin1String(pragma)); !done)
            return done;
    }
    return std::monostate();
}

void Database::close()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

QSqlQuery Database::prepare(const QString &sql) const
{
    QSqlQuery query(m_database);
    query.prepare(sql);
    return query;
}

QSqlQuery Database::prepareForwardOnly(const QString &sql) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(sql);
    return query;
}

Done Database::execute(const QString &sql) const
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return sqlError(query);
    return std::monostate();
}

Transaction::Transaction(const Database &database)
    : m_database(database)
    , m_begun(database.execute(QStringLiteral("BEGIN IMMEDIATE")))
    , m_open(static_cast<bool>(m_begun))
{
}

Transaction::~Transaction()
{
    if (m_open)
        static_cast<void>(m_database.execute(QStringLiteral("ROLLBACK")));
}

Done Transaction::commit()
{
    Done done = m_database.execute(QStringLiteral("COMMIT"));
    m_open = !done;
    return done;
}

} // namespace Model
