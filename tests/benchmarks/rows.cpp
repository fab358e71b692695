// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

QList<Model::Extension> benchRows(int count)
{
    constexpr int Codes[]{0, 1, 4, 8, 0, 16, 2, 0, 9, 4};
    constexpr std::chrono::hours Now(490'000);
    QList<Model::Extension> rows;
    for (int i = 0; i < count; ++i) {
        Model::Extension row;
        row.number = QString::number(10'000 + (i * 7919) % count);
        row.context = QStringLiteral("from-internal");
        row.hint = QStringLiteral("PJSIP/") + row.number;
        row.agentName = QStringLiteral("Agent ") + row.number;
        row.department = QStringLiteral("Department %1").arg(i % 40);
        row.statusCode = Codes[i % std::size(Codes)];
        row.lastStatusChange = row.observedSince =
            Model::TimePoint(Now - std::chrono::seconds(i % 3'000));
        row.beginningSeen = true;
        row.inSnapshot = true;
        row.verified = true;
        row.createdAt = Model::TimePoint(Now);
        rows.append(row);
    }
    return rows;
}
