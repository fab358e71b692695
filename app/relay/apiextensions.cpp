// SPDX-License-Identifier: GPL-3.0-or-later

// The routes about extensions: who is there, and the roster.

#include "app/monitor/explainjson.h"
#include "app/monitor/jsontext.h"
#include "app/relay/api.h"
#include "app/relay/boardjson.h"
#include "app/relay/jsonbody.h"

#include <algorithm>

namespace App {

namespace {

constexpr std::chrono::milliseconds EditTimeout{5'000};

/// What only the PBX says.
constexpr const char *StatusFields[]{"status",         "status_code",   "device_state",
                                     "presence",       "verified",      "last_status_change",
                                     "last_seen",      "createdAt",     "updatedAt",
                                     "observed_since", "beginning_seen"};

HttpResponse unknownExtension(const QString &number)
{
    return HttpResponse::error(404, QStringLiteral("unknown_extension"),
                               Api::tr("Nothing is known of an extension %1.").arg(number));
}

Model::RosterEntry entryOf(JsonBody &body, const QString &number)
{
    for (const char *field : StatusFields)
        body.refuse(field, Api::tr("is what the PBX says, and can't be set"));
    Model::RosterEntry entry;
    entry.extension = number;
    entry.agentName = body.takeText("agent_name");
    entry.department = body.takeText("department");
    entry.isActive = body.takeBool("is_active");
    return entry;
}

} // namespace

void Api::agents(const Ask &ask)
{
    QByteArray json("{");
    const Model::Witnesses &witnesses = m_board.mirror.witnesses();
    const auto confirmed = m_board.mirror.confirmedAt();
    for (const Model::Extension &row : shownRows(m_board.mirror)) {
        if (json.size() > 1)
            json.append(',');
        appendJsonString(json, row.number.toUtf8());
        json.append(isOnline(row, witnesses) ? R"(:{"isRegistered":true,"status":")"
                                             : R"(:{"isRegistered":false,"status":")");
        json.append(agentWord(row, witnesses)).append(R"(","lastSeen":)");
        const auto seen = Model::lastConfirmed(row, confirmed);
        json.append(seen ? '"' + Ami::toIso8601(*seen).toLatin1() + '"' : QByteArray("null"));
        json.append('}');
    }
    ask.respond(HttpResponse::successOf(json.append('}')));
}

void Api::extensions(const Ask &ask)
{
    QByteArray json("[");
    const auto confirmed = m_board.mirror.confirmedAt();
    for (const Model::Extension &row : shownRows(m_board.mirror)) {
        if (json.size() > 1)
            json.append(',');
        json.append(recordJson(row, confirmed));
    }
    ask.respond(HttpResponse::successOf(json.append(']')));
}

HttpResponse Api::recordOf(const QString &number, int status) const
{
    const auto row = m_board.mirror.row(number);
    if (!row)
        return unknownExtension(number);
    HttpResponse response = HttpResponse::successOf(recordJson(*row, m_board.mirror.confirmedAt()));
    response.status = status;
    return response;
}

void Api::extension(const Ask &ask)
{
    ask.respond(recordOf(ask.subject, 200));
}

void Api::explain(const Ask &ask)
{
    if (!m_board.mirror.row(ask.subject)) {
        ask.respond(unknownExtension(ask.subject));
        return;
    }
    QJsonObject data = explainJson(m_board.mirror, ask.subject, m_clock.now());
    data.remove(QStringLiteral("success"));
    ask.respond(HttpResponse::success(data));
}

bool Api::isDone(const Model::RosterEntry &entry) const
{
    const auto row = m_board.mirror.row(entry.extension);
    return row && entry.agentName.value_or(row->agentName) == row->agentName
        && entry.department.value_or(row->department) == row->department
        && entry.isActive.value_or(row->isActive) == row->isActive;
}

/// Answers with the record once it is committed as it was asked for.
void Api::apply(const Ask &ask, const Model::RosterEntry &entry, int status)
{
    if (isDone(entry)) {
        ask.respond(recordOf(entry.extension, status));
        return;
    }
    constexpr qsizetype MostEdits = 1'000;
    if (m_edits.size() >= MostEdits)
        m_edits.removeFirst();
    m_edits.append({entry, status, await(ask.respond, EditTimeout)});
    m_questions.tell(Model::RosterCommand{{entry}});
}

void Api::createExtension(const Ask &ask)
{
    JsonBody body(ask.request);
    const QString number = body.needText("extension");
    if (!number.isEmpty() && !Model::isExtensionNumber(number))
        body.fail(QStringLiteral("extension"), tr("must be 1 to 32 letters and digits"));
    Model::RosterEntry entry = entryOf(body, number);
    entry.context = body.takeText("context").value_or(m_settings.context);
    if (const auto problem = body.problem()) {
        ask.respond(*problem);
        return;
    }
    if (m_board.mirror.row(number)) {
        ask.respond(HttpResponse::error(409, QStringLiteral("duplicate"),
                                        tr("There is an extension %1 already.").arg(number),
                                        {{QStringLiteral("field"), QStringLiteral("extension")}}));
        return;
    }
    apply(ask, entry, 201);
}

void Api::editExtension(const Ask &ask)
{
    JsonBody body(ask.request);
    body.refuse("context", tr("is where its hint is, and can't be changed"));
    if (const auto number = body.takeText("extension"); number && *number != ask.subject)
        body.fail(QStringLiteral("extension"), tr("can't be changed"));
    const Model::RosterEntry entry = entryOf(body, ask.subject);
    if (const auto problem = body.problem())
        ask.respond(*problem);
    else if (!m_board.mirror.row(ask.subject))
        ask.respond(unknownExtension(ask.subject));
    else
        apply(ask, entry, 200);
}

void Api::deactivateExtension(const Ask &ask)
{
    if (!m_board.mirror.row(ask.subject)) {
        ask.respond(unknownExtension(ask.subject));
        return;
    }
    Model::RosterEntry entry;
    entry.extension = ask.subject;
    entry.isActive = false;
    apply(ask, entry, 200);
}

} // namespace App
