// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/result.h"
#include "model/domain/extension.h"
#include "model/domain/roster.h"

#include <QStringList>

namespace Model {

/// A roster file: what of it can be taken, and a sentence for each row that can't.
struct RosterFile
{
    Roster entries;
    QStringList errors;         ///< "line 3: …"
    QStringList ignoredColumns; ///< of the heading, as they stand there
};

/// Reads a CSV file with a heading of columns, in any order and case: `extension` (needed),
/// `agent_name` or `name`, `department`, `context`, `active` (yes or no; empty: as it is). Where a
/// row names no context, it is `defaultContext`. An error is about the file as a whole.
Ami::Result<RosterFile> readRosterCsv(QByteArrayView text, const QString &defaultContext);

/// What is in such a file. The error names the path.
Ami::Result<QByteArray> readRosterBytes(const QString &path);

/// The same form, by extension.
QByteArray rosterCsv(QList<Extension> rows);

} // namespace Model
