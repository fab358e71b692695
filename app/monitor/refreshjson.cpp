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

/// All but the rows.
QJsonObject headOf(const Model::RefreshReport &report)
{
    if (!report.ok) {
        return {{QStringLiteral("success"), false}, {QStringLiteral("message"), report.sentence}};
    }
    const Model::Refresh &refresh = report.refresh;
    const bool bulk = refresh.method == Model::Refresh::Method::Bulk;
    const QJsonObject statistics{{QStringLiteral("successfulQueries"), refresh.successful},
                                 {QStringLiteral("failedQueries"), refresh.failed},
                                 {QStringLiteral("corrected"), refresh.corrected}};
    return {
        {QStringLiteral("success"), true},
        {QStringLiteral("connectionId"), refresh.connectionId},
        {QStringLiteral("method"), bulk ? QStringLiteral("bulk") : QStringLiteral("individual")},
        {QStringLiteral("extensionsChecked"), refresh.checked},
        {QStringLiteral("lastQueryTime"), Ami::toIso8601(refresh.confirmedAt)},
        {QStringLiteral("durationMs"), milliseconds(refresh.duration)},
        {QStringLiteral("commitMs"), milliseconds(refresh.commit)},
        {QStringLiteral("statistics"), statistics},
        {QStringLiteral("jsonFile"), QJsonObject{{QStringLiteral("filename"), report.answerFile}}},
    };
}

} // namespace

QByteArray toJson(const Model::RefreshReport &report)
{
    QByteArray json = QJsonDocument(headOf(report)).toJson(QJsonDocument::Compact);
    if (!report.ok)
        return json;
    constexpr qsizetype BytesPerRow = 140;
    json.reserve(json.size() + BytesPerRow * (report.rows.size() + 1));
    json.chop(1);
    json += ",\"results\":";
    char separator = '[';
    for (const Model::RefreshRow &row : report.rows) {
        json += std::exchange(separator, ',');
        appendRow(json, row);
    }
    json += report.rows.isEmpty() ? "[]}" : "]}";
    return json;
}

} // namespace App
