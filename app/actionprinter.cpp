// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actionprinter.h"

#include "ami/protocol/printable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace App {

namespace {

QJsonObject toObject(const Model::ActionRecord &record)
{
    const Model::ActionRequest &request = record.request;
    return {
        {QStringLiteral("id"), request.id},
        {QStringLiteral("askedAt"), Ami::toIso8601(record.asked)},
        {QStringLiteral("answeredAt"),
         record.answered ? QJsonValue(Ami::toIso8601(*record.answered)) : QJsonValue()},
        {QStringLiteral("who"), request.who},
        {QStringLiteral("seat"), request.seat},
        {QStringLiteral("action"), Model::toString(request.kind)},
        {QStringLiteral("extension"), request.extension},
        {QStringLiteral("target"), request.target},
        {QStringLiteral("callId"), request.callId},
        {QStringLiteral("queue"), request.queue},
        {QStringLiteral("reason"), request.reason},
        {QStringLiteral("penalty"), request.penalty},
        {QStringLiteral("outcome"), Model::toString(record.outcome)},
        {QStringLiteral("sentence"), record.sentence},
        {QStringLiteral("colleague"), record.colleague},
    };
}

/// The columns that fit a terminal; the sentence tells the rest.
QStringList toRow(const Model::ActionRecord &record)
{
    const Model::ActionRequest &request = record.request;
    const QString about = request.queue.isEmpty() ? request.target : request.queue;
    QStringList row{Ami::toIso8601(record.asked),    request.who,       request.seat,
                    Model::toString(request.kind),   request.extension, about,
                    Model::toString(record.outcome), record.sentence};
    for (QString &cell : row)
        cell = Ami::printable(cell);
    return row;
}

} // namespace

QByteArray format(const QList<Model::ActionRecord> &records, OutputFormat format)
{
    if (format == OutputFormat::Json) {
        QJsonArray all;
        for (const Model::ActionRecord &record : records)
            all.append(toObject(record));
        return QJsonDocument(all).toJson(QJsonDocument::Indented);
    }
    QList<QStringList> rows{{QStringLiteral("asked"), QStringLiteral("who"), QStringLiteral("seat"),
                             QStringLiteral("action"), QStringLiteral("extension"),
                             QStringLiteral("target"), QStringLiteral("outcome"),
                             QStringLiteral("sentence")}};
    for (const Model::ActionRecord &record : records)
        rows.append(toRow(record));
    return format == OutputFormat::Csv ? printedCsv(rows) : printedTable(rows);
}

} // namespace App
