// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/rostercsv.h"

namespace App {

/// The roster in a CSV file, whole or not at all: where a row can't be taken, the error names each
/// such row, and no other is taken either. See readRosterCsv() for the form.
Ami::Result<Model::RosterFile> readRosterFile(const QString &path, const QString &defaultContext);

/// "40 rows: 2 new, 3 changed."
QString rosterText(const Model::RosterOutcome &outcome);

} // namespace App
