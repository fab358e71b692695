// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/refreshprinter.h"

#include "ami/protocol/printable.h"
#include "model/domain/csv.h"

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

QByteArray csv(const QJsonObject &result)
{
    QByteArray text;
    for (const QStringList &line : cells(result))
        text += Model::csvLine(line);
    return text;
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

QByteArray table(const QJsonObject &result)
{
    const QList<QStringList> all = cells(result);
    QList<qsizetype> widths(columns().size());
    for (const QStringList &line : all) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths.at(i), line.at(i).size());
    }
    QByteArray text;
    for (const QStringList &line : all) {
        QString row;
        for (qsizetype i = 0; i < line.size(); ++i)
            row += line.at(i).leftJustified(widths.at(i) + 2);
        text += row.trimmed().toUtf8() + '\n';
    }
    return text + summary(result).toUtf8() + '\n';
}

} // namespace

QByteArray format(const QJsonObject &result, RefreshFormat format)
{
    switch (format) {
    case RefreshFormat::Json:
        return QJsonDocument(result).toJson(QJsonDocument::Indented);
    case RefreshFormat::Csv:
        return csv(result);
    case RefreshFormat::Table:
        break;
    }
    return table(result);
}

} // namespace App
