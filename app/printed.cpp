// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printed.h"

#include "model/domain/csv.h"

namespace App {

QByteArray printedTable(const QList<QStringList> &rows)
{
    QList<qsizetype> widths(rows.value(0).size());
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < std::min(row.size(), widths.size()); ++i)
            widths[i] = std::max(widths.at(i), row.at(i).size());
    }
    QByteArray text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < std::min(row.size(), widths.size()); ++i)
            line += row.at(i).leftJustified(widths.at(i) + 2);
        text += line.trimmed().toUtf8() + '\n';
    }
    return text;
}

QByteArray printedCsv(const QList<QStringList> &rows)
{
    QByteArray text;
    for (const QStringList &row : rows)
        text += Model::csvLine(row);
    return text;
}

} // namespace App
