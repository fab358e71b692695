// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/refreshjson.h"

#include "ami/protocol/clock.h"

#include <QJsonArray>

namespace App {

namespace {

double milliseconds(std::chrono::microseconds duration)
{
    return double(duration.count()) / 1000.0;
}

QJsonObject toJson(const Model::RefreshRow &row)
{
    return {{QStringLiteral("extension"), row.extension},
            {QStringLiteral("context"), row.context},
            {QStringLiteral("status_code"), row.statusCode},
            {QStringLiteral("device_state"), Model::deviceState(row.statusCode)},
            {QStringLiteral("status"), Model::toString(Model::status(row.statusCode))},
            {QStringLiteral("success"), row.success}};
}

} // namespace

QJsonObject toJson(const Model::RefreshReport &report)
{
    if (!report.ok) {
        return {{QStringLiteral("success"), false}, {QStringLiteral("message"), report.sentence}};
    }
    const Model::Refresh &refresh = report.refresh;
    const bool bulk = refresh.method == Model::Refresh::Method::Bulk;
    QJsonArray results;
    for (const Model::RefreshRow &row : report.rows)
        results.append(toJson(row));
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
        {QStringLiteral("results"), results},
        {QStringLiteral("jsonFile"), QJsonObject{{QStringLiteral("filename"), report.answerFile}}},
    };
}

} // namespace App
