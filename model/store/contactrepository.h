// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/contact.h"
#include "model/store/database.h"

#include <QList>

namespace Model {

/// The rows of table `contacts`.
class ContactRepository
{
public:
    explicit ContactRepository(const Database &database);

    Result<QList<Contact>> load() const;
    /// Inserts or replaces, in the transaction of the caller; Removed ones are deleted.
    Done save(const QList<Contact> &contacts);

private:
    const Database &m_database;
    QSqlQuery m_upsert;
    QSqlQuery m_delete;
};

} // namespace Model
