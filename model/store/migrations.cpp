// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

static void initializeResources()
{
    Q_INIT_RESOURCE(lampfield_sql);
}

namespace Model {

namespace {

const QString Folder = QStringLiteral(":/lampfield/sql/sqlite");

QStringList files()
{
    initializeResources();
    return QDir(Folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

int numberOf(const QString &file)
{
    return file.section(u'_', 0, 0).toInt();
}

/// SQLite runs one statement at a time; in our files each one ends at a line's end.
QStringList statements(const QString &file)
{
    QFile resource(Folder + u'/' + file);
    if (!resource.open(QIODevice::ReadOnly))
        return {};
    QStringList all;
    for (const QString &part : QString::fromUtf8(resource.readAll()).split(QStringLiteral(";\n"))) {
        if (!part.trimmed().isEmpty())
            all.append(part);
    }
    return all;
}

Result<int> currentVersion(const Database &database)
{
    QSqlQuery query = database.prepare(QStringLiteral("PRAGMA user_version"));
    if (!query.exec() || !query.next())
        return sqlError(query);
    return query.value(0).toInt();
}

Done apply(const Database &database, const QString &file)
{
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    // Another program may have come first.
    const auto version = currentVersion(database);
    if (!version)
        return version.error();
    if (*version >= numberOf(file))
        return transaction.commit();
    for (const QString &statement : statements(file)) {
        if (const Done done = database.execute(statement); !done)
            return Error{file + QStringLiteral(": ") + done.error().text, done.error().code};
    }
    const QString stamp = QStringLiteral("PRAGMA user_version = %1").arg(numberOf(file));
    if (const Done done = database.execute(stamp); !done)
        return done;
    return transaction.commit();
}

} // namespace

int schemaVersion()
{
    return numberOf(files().constLast());
}

Done migrate(const Database &database)
{
    const auto version = currentVersion(database);
    if (!version)
        return version.error();
    if (*version > schemaVersion()) {
        return Error{QCoreApplication::translate(
                         "Model::Database",
                         "it was written by a newer Lampfield (schema %1, this one knows %2).")
                         .arg(QString::number(*version), QString::number(schemaVersion()))};
    }
    for (const QString &file : files()) {
        if (numberOf(file) <= *version)
            continue;
        if (const Done done = apply(database, file); !done)
            return done;
    }
    return std::monostate();
}

} // namespace Model
