// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/manualrefresh.h"

#include <algorithm>

namespace App {

namespace {

QList<Model::RefreshRow> rowsOf(const Ami::BulkStatusResult &result)
{
    QList<Model::RefreshRow> rows;
    rows.reserve(qsizetype(result.rows.size()));
    for (const Ami::ExtensionStatus &row : result.rows)
        rows.append({row.extension, row.context, row.status, true});
    for (const Ami::HintKey &key : result.failed)
        rows.append({key.extension, key.context, Model::StatusCode::NoHint, false});
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        return a.extension.size() != b.extension.size() ? a.extension.size() < b.extension.size()
                                                        : a.extension < b.extension;
    });
    return rows;
}

} // namespace

ManualRefresh::ManualRefresh(Ami::ConnectionSettings pbx, Ami::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_pbx(std::move(pbx))
    , m_clock(clock)
{
}

void ManualRefresh::start(const Ami::BulkStatusQuery::Request &request, quint64 askedAt)
{
    m_askedAt = askedAt;
    m_query = new Ami::SeparateQuery(m_pbx, request, m_clock, this);
    connect(m_query, &Ami::SeparateQuery::finished, this, &ManualRefresh::handleResult);
    connect(m_query, &Ami::SeparateQuery::progressed, this, &ManualRefresh::progressed);
    emit started();
    m_query->start();
}

void ManualRefresh::cancel()
{
    if (m_query)
        m_query->cancel();
}

void ManualRefresh::handleResult(const Ami::BulkStatusResult &result,
                                 std::chrono::nanoseconds duration)
{
    Model::RefreshReport report;
    report.refresh.connectionId = m_query->connectionId();
    report.refresh.origin = Model::Refresh::Origin::Manual;
    report.refresh.duration = std::chrono::duration_cast<std::chrono::microseconds>(duration);
    m_query->deleteLater();
    m_query = nullptr;
    report.ok = result.outcome == Ami::BulkStatusResult::Outcome::Done;
    if (!report.ok) {
        report.sentence = result.error.text;
        emit finished(report);
        return;
    }
    Ami::BulkStatusResult shown = result;
    emit answered(shown, report.refresh, m_askedAt);
    report.rows = rowsOf(shown);
    report.answerFile = QStringLiteral("ami-response-%1.json")
                            .arg(report.refresh.confirmedAt.time_since_epoch().count());
    m_uncommitted = report;
    emit answerReceived(report.answerFile, report.refresh, result.raw);
    emit changed();
}

void ManualRefresh::forgetAnswer(const QString &file)
{
    if (m_uncommitted && m_uncommitted->answerFile == file)
        m_uncommitted->answerFile.clear();
}

/// A refresh is reported with the ChangeSet that it is in.
void ManualRefresh::handlePublished(const Model::ChangeSet &changes,
                                    std::chrono::microseconds commit)
{
    const auto isReported = [this](const Model::Refresh &refresh) {
        return refresh.connectionId == m_uncommitted->refresh.connectionId;
    };
    if (!m_uncommitted
        || std::none_of(changes.refreshes.begin(), changes.refreshes.end(), isReported))
        return;
    Model::RefreshReport report = *std::exchange(m_uncommitted, std::nullopt);
    report.refresh.commit = commit;
    emit finished(report);
}

} // namespace App
