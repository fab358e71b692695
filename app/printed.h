// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace App {

enum class OutputFormat { Table, Json, Csv };

/// Rows for standard output, the first of them the columns' names: in columns that are as wide as
/// the longest text in them, or as CSV. What came from the network must be printable already.
QByteArray printedTable(const QList<QStringList> &rows);
QByteArray printedCsv(const QList<QStringList> &rows);

} // namespace App
