// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/changeset.h"
#include "model/store/database.h"

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
    const Database &m_database;
    QSqlQuery m_upsert;
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
