// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/refreshprinter.h"

#include "ami/protocol/printable.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace App {

namespace {

const QStringList &columns()
{
    static const QStringList names{QStringLiteral("extension"),   QStringLiteral("context"),
                                   QStringLiteral("status_code"), QStringLiteral("device_state"),
                                   QStringLiteral("status"),      QStringLiteral("success")};
    return names;
}

QString cell(const QJsonValue &value)
{
    // What a PBX put into a name must not steer a terminal.
    return Ami::printable(value.toVariant().toString());
}

QList<QStringList> cells(const QJsonObject &result)
{
    QList<QStringList> all{columns()};
    const QJsonArray rows = result.value(QStringLiteral("results")).toArray();
    for (const auto &row : rows) {
        QStringList line;
        for (const QString &column : columns())
            line.append(cell(row.toObject().value(column)));
        all.append(line);
    }
    return all;
}

QString summary(const QJsonObject &result)
{
    const QJsonObject statistics = result.value(QStringLiteral("statistics")).toObject();
    return QCoreApplication::translate("App::RefreshPrinter",
                                       "%1 checked · %2 ok · %3 failed · %4 corrected · %5 ms")
        .arg(cell(result.value(QStringLiteral("extensionsChecked"))),
             cell(statistics.value(QStringLiteral("successfulQueries"))),
             cell(statistics.value(QStringLiteral("failedQueries"))),
             cell(statistics.value(QStringLiteral("corrected"))),
             QString::number(result.value(QStringLiteral("durationMs")).toDouble(), 'f', 1));
}

} // namespace

QByteArray format(const QJsonObject &result, OutputFormat format)
{
    switch (format) {
    case OutputFormat::Json:
        return QJsonDocument(result).toJson(QJsonDocument::Indented);
    case OutputFormat::Csv:
        return printedCsv(cells(result));
    case OutputFormat::Table:
        break;
    }
    return printedTable(cells(result)) + summary(result).toUtf8() + '\n';
}

} // namespace App
