// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/changeset.h"
#include "model/store/database.h"

#include <QHash>

namespace Model {

/// The rows of table `extensions`.
class ExtensionRepository
{
public:
    explicit ExtensionRepository(const Database &database);

    Result<QList<Extension>> load() const;
    /// Inserts or replaces, in the transaction of the caller.
    Done save(const QList<Extension> &rows);

private:
    Done insertOrReplace(const Extension &row);
    Done updateState(const Extension &row);

    const Database &m_database;
    struct Who
    {
        QString name;
        QString department;
        QString pbxName;

        bool operator==(const Who &) const = default;
    };

    QSqlQuery m_upsert;
    QSqlQuery m_update;
    /// Who is known to sit where: rows for which that stands need no write to its index.
    QHash<QString, Who> m_saved;
};

/// The rows of table `refreshes`: the refresh log, the newest row of which is the snapshot that
/// confirmed all rows in_snapshot.
class RefreshRepository
{
public:
    static constexpr int Kept = 10'000;

    explicit RefreshRepository(const Database &database);

    Done append(const QList<Refresh> &refreshes);
    /// When the newest snapshot was taken; nothing if there never was one.
    Result<std::optional<TimePoint>> lastConfirmation() const;
    /// Drops what is older than the newest `Kept`.
    Done prune();

private:
    const Database &m_database;
    QSqlQuery m_insert;
};

} // namespace Model
