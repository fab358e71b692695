// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/result.h"

#include <QList>
#include <QStringList>

namespace Model {

/// One record of a CSV file, which may reach over several lines.
struct CsvRecord
{
    QStringList fields;
    int line = 0; ///< where it begins, from 1

    bool operator==(const CsvRecord &) const = default;
};

/// Reads RFC 4180, as spreadsheets write it: UTF-8 with or without byte order marks, lines ended
/// by CR LF, LF or CR, fields parted by what parts the first line, a comma, a semicolon or a tab.
/// Empty lines mean nothing. The error names the line.
Ami::Result<QList<CsvRecord>> parseCsv(QByteArrayView bytes);

/// One line with its end. A value that a spreadsheet would take for a formula is kept a text by an
/// apostrophe, which fromCsvField() takes away again.
QByteArray csvLine(const QStringList &fields);
QString fromCsvField(const QString &field);

} // namespace Model
