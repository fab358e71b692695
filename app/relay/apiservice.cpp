// SPDX-License-Identifier: GPL-3.0-or-later

// The routes about the service itself: health, metrics, connection, refresh.

#include "app/monitor/healthtext.h"
#include "app/monitor/jsontext.h"
#include "app/monitor/refreshjson.h"
#include "app/relay/api.h"
#include "app/relay/boardjson.h"
#include "app/relay/jsonbody.h"
#include "app/relay/metrics.h"
#include "app/relay/seathub.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace App {

namespace {

constexpr std::chrono::milliseconds HealthTimeout{5'000};
constexpr std::chrono::milliseconds RefreshTimeout{60'000};

/// Why nobody should rely on it now; empty while all is well.
QStringList reasonsOf(const RelayBoard &board, Model::TimePoint now)
{
    QStringList reasons;
    const Model::LinkStatus &link = board.mirror.link();
    if (link.state != Model::LinkStatus::State::Live) {
        reasons.append(Api::tr("The PBX is not connected: %1.").arg(stateName(link.state)));
        if (!link.problem.isEmpty())
            reasons.append(link.problem);
    }
    const auto confirmed = board.mirror.confirmedAt();
    const auto oldest = 2 * link.pollInterval;
    if (link.pollInterval.count() > 0 && (!confirmed || now - *confirmed > oldest)) {
        reasons.append(Api::tr("The last verified snapshot is older than two poll intervals."));
    }
    if (!board.storeProblem.isEmpty())
        reasons.append(board.storeProblem);
    return reasons;
}

QJsonObject abilitiesJson(const Model::Abilities &abilities)
{
    QJsonObject all;
    for (const Model::ActionKind kind : Model::AllActionKinds) {
        all.insert(Model::toString(kind),
                   abilities.hindrance(kind) ? QJsonValue(Model::hindranceText(kind, abilities))
                                             : QJsonValue(true));
    }
    return all;
}

/// "15.2 KB", as the older systems write it.
QString sizeText(qint64 bytes)
{
    constexpr double Kilo = 1024;
    if (bytes < qint64(Kilo * Kilo))
        return QString::number(double(bytes) / Kilo, 'f', 1) + QStringLiteral(" KB");
    return QString::number(double(bytes) / (Kilo * Kilo), 'f', 1) + QStringLiteral(" MB");
}

/// "data" of a refresh that went well.
QByteArray refreshData(const Model::RefreshReport &report, const QString &folder, bool isHybrid)
{
    QJsonObject file{{QStringLiteral("filename"), report.answerFile}};
    if (isHybrid) {
        const bool isSaved = !report.answerFile.isEmpty();
        const QFileInfo saved(folder + u'/' + report.answerFile);
        file.insert(QStringLiteral("fileSize"), sizeText(isSaved ? saved.size() : 0));
        file.insert(QStringLiteral("message"),
                    isSaved ? Api::tr("The answer of the PBX was saved.")
                            : Api::tr("The answer could not be saved."));
    }
    QJsonObject head = summaryOf(report.refresh);
    head.insert(QStringLiteral("jsonFile"), file);
    return toJson(head, report.rows);
}

} // namespace

void Api::health(const Ask &ask)
{
    const QStringList reasons = reasonsOf(m_board, m_clock.now());
    HttpResponse response;
    response.status = reasons.isEmpty() ? 200 : 503;
    QJsonObject body{
        {QStringLiteral("status"),
         reasons.isEmpty() ? QStringLiteral("ok") : QStringLiteral("unavailable")},
        {QStringLiteral("version"), QStringLiteral(LAMPFIELD_VERSION)},
        {QStringLiteral("connection"), stateName(m_board.mirror.link().state)},
        {QStringLiteral("lastVerifiedSnapshot"), timeValue(m_board.mirror.confirmedAt())}};
    if (!reasons.isEmpty())
        body.insert(QStringLiteral("reasons"), QJsonArray::fromStringList(reasons));
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    ask.respond(response);
}

void Api::askHealth(const Ask &ask, const std::function<HttpResponse(const Model::Health &)> &make)
{
    const Respond once = await(ask.respond, HealthTimeout);
    m_questions.health([once, make](const Model::Health &health) { once(make(health)); });
}

void Api::metrics(const Ask &ask)
{
    askHealth(ask, [this](const Model::Health &health) {
        HttpResponse response;
        response.contentType = "text/plain; version=0.0.4; charset=utf-8";
        response.body = metricsText({health, m_board, m_hub.seats().size(), m_hub.delivered(),
                                     m_hub.dropped(), m_refreshes, m_refreshSeconds});
        return response;
    });
}

void Api::status(const Ask &ask)
{
    askHealth(ask, [this](const Model::Health &health) {
        QJsonObject data = toJson(health);
        data.remove(QStringLiteral("success"));
        data.insert(QStringLiteral("state"), stateName(health.link.state));
        data.insert(QStringLiteral("attempts"), health.link.attempt);
        data.insert(QStringLiteral("eventsPerSecond"), health.traffic.eventsPerSecond);
        data.insert(QStringLiteral("actions"), abilitiesJson(m_board.abilities));
        data.insert(QStringLiteral("seats"), m_hub.seats().size());
        return HttpResponse::success(data);
    });
}

void Api::connection(const Ask &ask)
{
    const Model::LinkStatus link = m_board.mirror.link();
    const QJsonValue roundTrip =
        link.roundTrip ? QJsonValue(double(link.roundTrip->count()) / 1000) : QJsonValue();
    ask.respond(
        HttpResponse::success(QJsonObject{{QStringLiteral("host"), link.host},
                                          {QStringLiteral("port"), link.port},
                                          {QStringLiteral("tls"), link.isEncrypted},
                                          {QStringLiteral("state"), stateName(link.state)},
                                          {QStringLiteral("since"), Ami::toIso8601(link.since)},
                                          {QStringLiteral("attempt"), link.attempt},
                                          {QStringLiteral("reconnects"), link.reconnects},
                                          {QStringLiteral("nextTry"), timeValue(link.nextTry)},
                                          {QStringLiteral("problem"), link.problem},
                                          {QStringLiteral("roundTripMs"), roundTrip}}));
}

void Api::reconnect(const Ask &ask)
{
    m_questions.tell(Model::ReconnectCommand{});
    ask.respond(HttpResponse::success(QJsonObject(), tr("A new connection is being made.")));
}

void Api::askRefresh(const Ask &ask, bool isHybrid)
{
    const Respond once = await(ask.respond, RefreshTimeout);
    m_questions.refresh([this, once, isHybrid](const Model::RefreshReport &report) {
        once(report.ok
                 ? HttpResponse::successOf(refreshData(report, m_settings.answerFolder, isHybrid))
                 : HttpResponse::error(503, QStringLiteral("refresh_failed"), report.sentence));
    });
}

void Api::refresh(const Ask &ask)
{
    askRefresh(ask, false);
}

void Api::hybridRefresh(const Ask &ask)
{
    JsonBody body(ask.request);
    body.takeBool("useSeparateConnection");
    body.takeNumber("timestamp");
    if (const auto problem = body.problem()) {
        ask.respond(*problem);
        return;
    }
    askRefresh(ask, true);
}

void Api::hybridStatus(const Ask &ask)
{
    ask.respond(
        HttpResponse::success(QJsonObject{{QStringLiteral("active"), m_refreshSince.has_value()},
                                          {QStringLiteral("connectionId"), QJsonValue()},
                                          {QStringLiteral("startedAt"), timeValue(m_refreshSince)},
                                          {QStringLiteral("lastConnectionId"), m_lastConnection}}));
}

void Api::hybridClose(const Ask &ask)
{
    const bool isActive = m_refreshSince.has_value();
    if (isActive)
        m_questions.tell(Model::CancelRefreshCommand{});
    ask.respond(HttpResponse::success(QJsonObject{{QStringLiteral("closed"), isActive}}));
}

void Api::queryStatus(const Ask &ask)
{
    const Model::LinkStatus &link = m_board.mirror.link();
    const auto &last = m_board.lastRefresh;
    ask.respond(HttpResponse::success(
        QJsonObject{{QStringLiteral("connected"), link.state == Model::LinkStatus::State::Live},
                    {QStringLiteral("queryInterval"), qint64(link.pollInterval.count())},
                    {QStringLiteral("lastQueryTime"), timeValue(m_board.mirror.confirmedAt())},
                    {QStringLiteral("extensionsMonitored"), shownRows(m_board.mirror).size()},
                    {QStringLiteral("statistics"),
                     QJsonObject{{QStringLiteral("successfulQueries"), last ? last->successful : 0},
                                 {QStringLiteral("failedQueries"), last ? last->failed : 0}}},
                    {QStringLiteral("isQuerying"), m_refreshSince.has_value()}}));
}

} // namespace App
