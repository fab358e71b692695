// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/boardjson.h"

#include "app/monitor/jsontext.h"
#include "model/domain/callnow.h"

#include <QJsonArray>

#include <algorithm>

namespace App {

namespace {

using Model::Extension;
using Model::TimePoint;

bool hasReachableContact(const Extension &row, const Model::Witnesses &witnesses)
{
    // Without a hint it is the endpoint of the same number.
    const QList<Model::Contact> contacts =
        witnesses.contactsOf(QStringLiteral("PJSIP/") + row.number);
    return std::any_of(contacts.begin(), contacts.end(), [](const Model::Contact &contact) {
        return contact.status == Model::Reachability::Reachable;
    });
}

void appendField(QByteArray &json, QByteArrayView name, const QString &value)
{
    json.append(json.endsWith('{') ? "\"" : ",\"").append(name).append("\":");
    appendJsonString(json, value.toUtf8());
}

void appendField(QByteArray &json, QByteArrayView name, const std::optional<TimePoint> &value)
{
    json.append(",\"").append(name).append("\":");
    if (value)
        json.append('"').append(Ami::toIso8601(*value).toLatin1()).append('"');
    else
        json.append("null");
}

void appendField(QByteArray &json, QByteArrayView name, bool value)
{
    json.append(",\"").append(name).append(value ? R"(":true)" : R"(":false)");
}

QJsonObject toJson(const Model::Party &party)
{
    return {{QStringLiteral("extension"), party.extension},
            {QStringLiteral("number"), party.number},
            {QStringLiteral("name"), party.name},
            {QStringLiteral("channel"), party.channel}};
}

QString stateWord(Model::CallNow::State state)
{
    using State = Model::CallNow::State;
    switch (state) {
    case State::Ringing:
        return QStringLiteral("ringing");
    case State::Waiting:
        return QStringLiteral("waiting");
    case State::Talking:
        return QStringLiteral("talking");
    case State::OnHold:
        return QStringLiteral("on hold");
    case State::Parked:
        return QStringLiteral("parked");
    case State::Connected:
        break;
    }
    return QStringLiteral("connected");
}

QJsonObject toJson(const Model::QueueSeat &seat)
{
    return {{QStringLiteral("interface"), seat.interface},
            {QStringLiteral("name"), seat.name},
            {QStringLiteral("extension"), seat.extension},
            {QStringLiteral("state"), Model::toString(seat.state)},
            {QStringLiteral("paused"), seat.paused},
            {QStringLiteral("pausedReason"), seat.pausedReason},
            {QStringLiteral("pausedSince"), timeValue(seat.pausedSince)},
            {QStringLiteral("wrapUpUntil"), timeValue(seat.wrapUpUntil)},
            {QStringLiteral("penalty"), seat.penalty},
            {QStringLiteral("callsTaken"), seat.callsTaken},
            {QStringLiteral("inCall"), seat.inCall},
            {QStringLiteral("dynamic"), seat.dynamic}};
}

QJsonObject toJson(const Model::QueueDay &day)
{
    const auto level = day.serviceLevel();
    return {{QStringLiteral("answered"), day.answered},
            {QStringLiteral("answeredInTime"), day.inTime},
            {QStringLiteral("abandoned"), day.abandoned},
            {QStringLiteral("left"), day.left},
            {QStringLiteral("unseen"), day.unseen},
            {QStringLiteral("serviceLevel"), level ? QJsonValue(*level) : QJsonValue()}};
}

} // namespace

bool isOnline(const Extension &row, const Model::Witnesses &witnesses)
{
    if (row.statusCode < 0)
        return hasReachableContact(row, witnesses);
    return Model::status(row.statusCode) == Model::Status::Online;
}

QByteArray agentWord(const Extension &row, const Model::Witnesses &witnesses)
{
    using Model::Lamp;
    switch (Model::lamp(row.statusCode)) {
    case Lamp::Available:
        return "Available";
    case Lamp::OnCall:
        return "On Call";
    case Lamp::Ringing:
    case Lamp::RingingOnCall:
        return "Ringing";
    case Lamp::OnHold:
        return "On Hold";
    case Lamp::Busy:
        return "Busy";
    case Lamp::Offline:
        return "Offline";
    default:
        return hasReachableContact(row, witnesses) ? "Registered" : "Unknown";
    }
}

QByteArray recordJson(const Extension &row, std::optional<TimePoint> confirmedAt)
{
    QByteArray json;
    json.reserve(512);
    json.append('{');
    appendField(json, "extension", row.number);
    appendField(json, "context", row.context);
    appendField(json, "agent_name", nameOf(row));
    appendField(json, "department", row.department);
    json.append(R"(,"status_code":)").append(QByteArray::number(row.statusCode));
    appendField(json, "device_state", Model::deviceState(row.statusCode));
    appendField(json, "status", Model::toString(Model::status(row.statusCode)));
    appendField(json, "presence", Model::toString(row.presence.kind));
    appendField(json, "forwarded_to", row.forwardedTo);
    appendField(json, "last_status_change", row.lastStatusChange);
    const auto since = Model::lampSince(row);
    appendField(json, "observed_since", since ? std::optional(since->time) : std::nullopt);
    appendField(json, "beginning_seen", since && since->isBeginning);
    appendField(json, "last_seen", Model::lastConfirmed(row, confirmedAt));
    appendField(json, "verified", row.verified);
    appendField(json, "is_active", row.isActive);
    appendField(json, "createdAt", std::optional(row.createdAt));
    appendField(json, "updatedAt", std::optional(row.updatedAt));
    return json.append('}');
}

QByteArray agentJson(const Extension &row, const Model::Witnesses &witnesses,
                     std::optional<qint64> ts)
{
    QByteArray json("{");
    appendField(json, "extension", row.number);
    json.append(R"(,"status":")").append(agentWord(row, witnesses)).append('"');
    appendField(json, "online", isOnline(row, witnesses));
    if (ts)
        json.append(R"(,"ts":)").append(QByteArray::number(*ts));
    return json.append('}');
}

QJsonObject toJson(const Model::Call &call)
{
    const Model::CallNow now = Model::nowOf(call);
    QJsonArray others;
    for (const Model::Party &party : now.others)
        others.append(toJson(party));
    return {{QStringLiteral("id"), call.id},
            {QStringLiteral("direction"), Model::toString(call.direction)},
            {QStringLiteral("state"), stateWord(now.state)},
            {QStringLiteral("since"), timeValue(now.since)},
            {QStringLiteral("from"), toJson(now.one)},
            {QStringLiteral("to"), others},
            {QStringLiteral("place"), now.place},
            {QStringLiteral("dialled"), call.dialled},
            {QStringLiteral("queue"), call.queue},
            {QStringLiteral("began"), timeValue(call.began)},
            {QStringLiteral("answered"), timeValue(call.answered)},
            {QStringLiteral("heldSince"), timeValue(call.heldSince)},
            {QStringLiteral("joined"), timeValue(call.joined)}};
}

QJsonObject toJson(const Model::Queue &queue)
{
    QJsonArray waiting;
    for (const Model::WaitingCaller &caller : queue.waiting) {
        waiting.append(QJsonObject{{QStringLiteral("position"), caller.position},
                                   {QStringLiteral("number"), caller.number},
                                   {QStringLiteral("name"), caller.name},
                                   {QStringLiteral("since"), timeValue(caller.since)},
                                   {QStringLiteral("callId"), caller.callId}});
    }
    QJsonArray members;
    for (const Model::QueueSeat &seat : queue.seats)
        members.append(toJson(seat));
    return {{QStringLiteral("name"), queue.name},
            {QStringLiteral("strategy"), queue.strategy},
            {QStringLiteral("serviceLevelSeconds"), qint64(queue.serviceLevel.count())},
            {QStringLiteral("waiting"), waiting},
            {QStringLiteral("longestWaitSince"), timeValue(queue.waitingSince())},
            {QStringLiteral("members"), members},
            {QStringLiteral("today"), toJson(queue.today)}};
}

QList<Extension> shownRows(const Model::BoardMirror &board)
{
    QList<Extension> rows = board.rows().values();
    rows.removeIf([](const Extension &row) { return !row.isActive; });
    std::sort(rows.begin(), rows.end(), [](const Extension &a, const Extension &b) {
        return Model::compareNumbers(a.number, b.number) < 0;
    });
    return rows;
}

} // namespace App
