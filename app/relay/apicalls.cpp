// SPDX-License-Identifier: GPL-3.0-or-later

// The routes about calls, queues, the history, and what is done about them.

#include "app/monitor/jsontext.h"
#include "app/relay/api.h"
#include "app/relay/boardjson.h"
#include "app/relay/jsonbody.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace App {

namespace {

constexpr std::chrono::milliseconds HistoryTimeout{10'000};
constexpr std::chrono::milliseconds ActionTimeout{60'000};
constexpr std::chrono::hours DefaultHistory{24};
constexpr std::chrono::hours LongestHistory{24 * 31};

using Model::ActionKind;
using Outcome = Model::ActionRecord::Outcome;

/// By the last part of the route, and by the body where that says more.
std::optional<ActionKind> kindOf(const QString &route, JsonBody &body)
{
    if (route == u"originate")
        return ActionKind::Call;
    if (route == u"transfer") {
        const QString type = body.takeText("type").value_or(QStringLiteral("blind"));
        if (type != u"blind" && type != u"attended")
            body.fail(QStringLiteral("type"), Api::tr("must be blind or attended"));
        return type == u"attended" ? ActionKind::AttendedTransfer : ActionKind::Transfer;
    }
    if (route == u"spy") {
        const QString mode = body.takeText("mode").value_or(QStringLiteral("listen"));
        const auto kind = Model::actionKindOf(mode);
        if (mode != u"listen" && mode != u"whisper" && mode != u"barge")
            body.fail(QStringLiteral("mode"), Api::tr("must be listen, whisper or barge"));
        return kind.value_or(ActionKind::Listen);
    }
    for (const ActionKind kind :
         {ActionKind::HangUp, ActionKind::Park, ActionKind::Pause, ActionKind::Unpause,
          ActionKind::QueueAdd, ActionKind::QueueRemove}) {
        if (Model::toString(kind) == route)
            return kind;
    }
    return std::nullopt;
}

void readRequest(ActionKind kind, JsonBody &body, Model::ActionRequest &request)
{
    switch (kind) {
    case ActionKind::Call:
        request.target = body.needText("target");
        request.phone = body.takeText("phone").value_or(QString());
        return;
    case ActionKind::Listen:
    case ActionKind::Whisper:
    case ActionKind::Barge:
        request.phone = body.takeText("phone").value_or(QString());
        break;
    case ActionKind::Transfer:
    case ActionKind::AttendedTransfer:
        request.target = body.needText("target");
        request.confirmed = body.takeBool("confirm").value_or(false);
        break;
    case ActionKind::Pause:
        request.reason = body.takeText("reason").value_or(QString());
        request.queue = body.takeText("queue").value_or(QString());
        break;
    case ActionKind::Unpause:
        request.queue = body.takeText("queue").value_or(QString());
        break;
    case ActionKind::QueueAdd:
        if (const auto penalty = body.takeNumber("penalty"))
            request.penalty = static_cast<int>(std::clamp<qint64>(*penalty, 0, 1'000'000));
        else
            request.penalty = Model::LikeOtherMembers;
        request.queue = body.needText("queue");
        break;
    case ActionKind::QueueRemove:
        request.queue = body.needText("queue");
        break;
    default:
        break;
    }
    request.extension = body.takeText("extension").value_or(QString());
    request.callId = body.takeText("callId").value_or(QString());
    if (request.extension.isEmpty() && request.callId.isEmpty())
        body.fail(QStringLiteral("extension"), Api::tr("is needed"));
}

HttpResponse answerOf(const Model::ActionRecord &record)
{
    const QJsonObject more{{QStringLiteral("id"), record.request.id},
                           {QStringLiteral("outcome"), Model::toString(record.outcome)},
                           {QStringLiteral("colleague"), record.colleague}};
    switch (record.outcome) {
    case Outcome::Succeeded:
        return HttpResponse::success(more, record.sentence);
    case Outcome::Refused:
        return HttpResponse::error(409,
                                   record.needsConfirmation ? QStringLiteral("confirm_needed")
                                                            : QStringLiteral("refused"),
                                   record.sentence, more);
    case Outcome::Failed:
        return HttpResponse::error(409, QStringLiteral("pbx_refused"), record.sentence, more);
    default:
        return HttpResponse::error(504, QStringLiteral("unknown_outcome"), record.sentence, more);
    }
}

QJsonObject intervalJson(const Model::StatusInterval &interval)
{
    return {{QStringLiteral("extension"), interval.extension},
            {QStringLiteral("status_code"), interval.statusCode},
            {QStringLiteral("device_state"), Model::deviceState(interval.statusCode)},
            {QStringLiteral("status"), Model::toString(Model::status(interval.statusCode))},
            {QStringLiteral("presence"), Model::toString(interval.presence)},
            {QStringLiteral("from"), Ami::toIso8601(interval.from)},
            {QStringLiteral("to"), timeValue(interval.to)}};
}

} // namespace

void Api::calls(const Ask &ask)
{
    QList<Model::Call> calls = m_board.calls.values();
    std::sort(calls.begin(), calls.end(), [](const Model::Call &a, const Model::Call &b) {
        return std::tie(a.began, a.id) < std::tie(b.began, b.id);
    });
    QJsonArray all;
    for (const Model::Call &call : std::as_const(calls))
        all.append(toJson(call));
    ask.respond(HttpResponse::success(all));
}

void Api::queues(const Ask &ask)
{
    QStringList names = m_board.queues.keys();
    names.sort();
    QJsonArray all;
    for (const QString &name : std::as_const(names))
        all.append(toJson(m_board.queues.value(name)));
    ask.respond(HttpResponse::success(all));
}

void Api::history(const Ask &ask)
{
    const auto item = [&ask](const char *name) {
        return ask.request.query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    };
    const auto refuse = [&ask](const char *field, const QString &why) {
        ask.respond(
            HttpResponse::error(400, QStringLiteral("bad_value"),
                                QStringLiteral("%1: %2").arg(QString::fromLatin1(field), why),
                                {{QStringLiteral("field"), QString::fromLatin1(field)}}));
    };
    const QString extension = item("extension");
    const auto now = m_clock.now();
    const auto to = item("to").isEmpty() ? std::optional(now) : timeOf(item("to"));
    const auto from =
        item("from").isEmpty() && to ? std::optional(*to - DefaultHistory) : timeOf(item("from"));
    if (extension.isEmpty())
        refuse("extension", tr("is needed"));
    else if (!from || !to)
        refuse(from ? "to" : "from", tr("must be a time as 2026-01-31T12:00:00Z"));
    else if (*from > *to)
        refuse("from", tr("is later than to"));
    else if (*to - *from > LongestHistory)
        refuse("from", tr("is more than 31 days before to"));
    else {
        const Respond once = await(ask.respond, HistoryTimeout);
        const auto answer = [once](const QList<Model::StatusInterval> &intervals) {
            QJsonArray all;
            for (const Model::StatusInterval &interval : intervals)
                all.append(intervalJson(interval));
            once(HttpResponse::success(all));
        };
        m_questions.history({extension, *from, *to}, answer);
    }
}

void Api::act(const Ask &ask)
{
    JsonBody body(ask.request);
    const auto kind = kindOf(ask.subject, body);
    if (!kind) {
        ask.respond(HttpResponse::error(404, QStringLiteral("not_found"),
                                        tr("There is no action of that name.")));
        return;
    }
    Model::ActionRequest request;
    request.kind = *kind;
    readRequest(*kind, body, request);
    if (const auto problem = body.problem()) {
        ask.respond(*problem);
        return;
    }
    request.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    request.who = ask.grant.who;
    request.seat = plainAddress(ask.request.peer).toString();
    const auto &hindrance = m_board.abilities.hindrance(*kind);
    const bool isForbidden = hindrance && hindrance->kind == Model::Hindrance::Kind::NotAllowed;
    const Respond once = await(ask.respond, ActionTimeout);
    m_questions.act(request, [once, isForbidden](const Model::ActionRecord &record) {
        HttpResponse answer = answerOf(record);
        if (isForbidden && record.outcome == Outcome::Refused)
            answer.status = 403;
        once(answer);
    });
}

} // namespace App
