// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/database.h"

#include "model/store/migrations.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace Model {

namespace {

// Result codes of sqlite3.h; the extended ones carry them in their low byte.
constexpr int PrimaryCode = 0xff;
constexpr int SqliteBusy = 5;
constexpr int SqliteLocked = 6;
constexpr int SqliteReadOnly = 8;
constexpr int SqliteCorrupt = 11;
constexpr int SqliteFull = 13;
constexpr int SqliteNotADatabase = 26;

QString tr(const char *text)
{
    return QCoreApplication::translate("Model::Database", text);
}

Error unusable(const QString &file, const Error &error)
{
    return {tr("The database %1 can't be used: %2").arg(file, error.text), error.code};
}

Error sqlError(const QSqlError &error)
{
    const QString said = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    const int code = error.nativeErrorCode().toInt() & PrimaryCode;
    switch (code) {
    case SqliteBusy:
    case SqliteLocked:
        return {tr("Another program has locked the database (%1).").arg(said), code};
    case SqliteReadOnly:
        return {tr("The database may not be written (%1).").arg(said), code};
    case SqliteFull:
        return {tr("The disk of the database is full (%1).").arg(said), code};
    case SqliteCorrupt:
    case SqliteNotADatabase:
        return {tr("The database is damaged (%1).").arg(said), code};
    default:
        return {said, code};
    }
}

} // namespace

Error sqlError(const QSqlQuery &query)
{
    return sqlError(query.lastError());
}

bool isDamage(const Error &error)
{
    return error.code == SqliteCorrupt || error.code == SqliteNotADatabase;
}

Result<QString> setAside(const QString &file, const QDateTime &now)
{
    const QFileInfo info(file);
    const QString stem = QStringLiteral("%1/%2.damaged-%3")
                             .arg(info.path(), info.completeBaseName(),
                                  now.toString(QStringLiteral("yyyyMMdd-HHmmss")));
    QString target = stem + QStringLiteral(".sqlite");
    for (int i = 2; QFile::exists(target); ++i)
        target = QStringLiteral("%1-%2.sqlite").arg(stem).arg(i);
    if (QFile moved(file); !moved.rename(target)) {
        return Error{tr("The database %1 is damaged and can't be moved aside: %2")
                         .arg(file, moved.errorString())};
    }
    // The log of the damaged file must not be taken for one of the new file.
    for (const QString &companion : {QStringLiteral("-wal"), QStringLiteral("-shm")})
        static_cast<void>(QFile::rename(file + companion, target + companion));
    return target;
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
        const Error error = sqlError(m_database.lastError());
        return Error{tr("The database %1 can't be opened: %2").arg(file, error.text), error.code};
    }
    if (const Done done = configure(); !done)
        return unusable(file, done.error());
    if (const Done done = migrate(*this); !done)
        return unusable(file, done.error());
    return std::monostate();
}

Done Database::configure() const
{
    // WAL with synchronous=NORMAL: a commit is one write without a flush; a killed program loses
    // nothing that was committed, a power cut at most the last commits, never consistency.
    // Ten thousand extensions and the ends of the history's indexes fit into the cache, and a storm
    // does not wait for a checkpoint with every tenth commit.
    for (const char *pragma :
         {"journal_mode = WAL", "synchronous = NORMAL", "foreign_keys = ON", "temp_store = MEMORY",
          "trusted_schema = OFF", "cache_size = -16000", "wal_autocheckpoint = 4000"}) {
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
