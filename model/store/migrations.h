// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/database.h"

namespace Model {

/// Applies the numbered files of resources/sql/sqlite that the database has not had yet, each in a
/// transaction of its own. A database made by a newer Lampfield is refused, untouched.
Done migrate(const Database &database);

/// The number of the newest migration.
int schemaVersion();

} // namespace Model
