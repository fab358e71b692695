// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/result.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <variant>

namespace Model {

using Ami::Error;
using Ami::Result;
using Done = Result<std::monostate>;

/// One connection to the SQLite file, for the thread that opened it, and for no other. It is the
/// only class that knows the dialect; the statements stand in the repositories and in
/// resources/sql/sqlite.
class Database
{
public:
    Database();
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Opens or creates the file (its folder must exist) and brings its schema up to date.
    Done open(const QString &file);
    void close();

    /// A prepared statement; its preparation fails only by a mistake of ours.
    QSqlQuery prepare(const QString &sql) const;
    QSqlQuery prepareForwardOnly(const QString &sql) const;
    Done execute(const QString &sql) const;

private:
    Done configure() const;
    QString m_connectionName;
    QSqlDatabase m_database;
};

/// Begins at once; rolls back unless committed.
class Transaction
{
public:
    explicit Transaction(const Database &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// Why it could not begin, if so.
    const Done &begun() const { return m_begun; }
    Done commit();

private:
    const Database &m_database;
    Done m_begun;
    bool m_open;
};

/// What went wrong with a statement: a sentence, and SQLite's result code.
Error sqlError(const QSqlQuery &query);
/// True if the file is no whole database: it can't be mended by trying again.
bool isDamage(const Error &error);

/// Moves a database and its companions out of the way, under a name with the date. Returns the new
/// name.
Result<QString> setAside(const QString &file, const QDateTime &now);

} // namespace Model
