// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/refreshjson.h"

#include "ami/protocol/clock.h"
#include "app/monitor/jsontext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace App {

namespace {

double milliseconds(std::chrono::microseconds duration)
{
    return double(duration.count()) / 1000.0;
}

void appendRow(QByteArray &json, const Model::RefreshRow &row)
{
    json += "{\"extension\":";
    appendJsonString(json, row.extension.toUtf8());
    json += ",\"context\":";
    appendJsonString(json, row.context.toUtf8());
    json += ",\"status_code\":" + QByteArray::number(row.statusCode) + ",\"device_state\":";
    appendJsonString(json, Model::deviceState(row.statusCode).toUtf8());
    json += ",\"status\":";
    appendJsonString(json, Model::toString(Model::status(row.statusCode)).toUtf8());
    json += row.success ? ",\"success\":true}" : ",\"success\":false}";
}

} // namespace

QJsonObject summaryOf(const Model::Refresh &refresh)
{
    const bool bulk = refresh.method == Model::Refresh::Method::Bulk;
    const QJsonObject statistics{{QStringLiteral("successfulQueries"), refresh.successful},
                                 {QStringLiteral("failedQueries"), refresh.failed},
                                 {QStringLiteral("corrected"), refresh.corrected}};
    return {
        {QStringLiteral("connectionId"), refresh.connectionId},
        {QStringLiteral("method"), bulk ? QStringLiteral("bulk") : QStringLiteral("individual")},
        {QStringLiteral("extensionsChecked"), refresh.checked},
        {QStringLiteral("lastQueryTime"), Ami::toIso8601(refresh.confirmedAt)},
        {QStringLiteral("durationMs"), milliseconds(refresh.duration)},
        {QStringLiteral("commitMs"), milliseconds(refresh.commit)},
        {QStringLiteral("statistics"), statistics},
    };
}

QByteArray toJson(const QJsonObject &head, const QList<Model::RefreshRow> &rows)
{
    QByteArray json = QJsonDocument(head).toJson(QJsonDocument::Compact);
    constexpr qsizetype BytesPerRow = 140;
    json.reserve(json.size() + BytesPerRow * (rows.size() + 1));
    json.chop(1);
    json += ",\"results\":";
    char separator = '[';
    for (const Model::RefreshRow &row : rows) {
        json += std::exchange(separator, ',');
        appendRow(json, row);
    }
    json += rows.isEmpty() ? "[]}" : "]}";
    return json;
}

QByteArray toJson(const Model::RefreshReport &report)
{
    if (!report.ok) {
        return QJsonDocument(QJsonObject{{QStringLiteral("success"), false},
                                         {QStringLiteral("message"), report.sentence}})
            .toJson(QJsonDocument::Compact);
    }
    QJsonObject head = summaryOf(report.refresh);
    head.insert(QStringLiteral("success"), true);
    head.insert(QStringLiteral("jsonFile"),
                QJsonObject{{QStringLiteral("filename"), report.answerFile}});
    return toJson(head, report.rows);
}

} // namespace App
