// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/healthtext.h"

#include "app/monitor/jsontext.h"

#include <QCoreApplication>

namespace App {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("App::Health", text);
}

double milliseconds(std::chrono::microseconds duration)
{
    return double(duration.count()) / 1000;
}

QJsonObject linkJson(const Model::Health &health)
{
    const Model::LinkStatus &link = health.link;
    return {{QStringLiteral("state"), stateName(link.state)},
            {QStringLiteral("since"), timeValue(link.since)},
            {QStringLiteral("pbx"), link.peer},
            {QStringLiteral("problem"), link.problem},
            {QStringLiteral("attempt"), link.attempt},
            {QStringLiteral("nextTry"), timeValue(link.nextTry)},
            {QStringLiteral("roundTripMs"),
             link.roundTrip ? QJsonValue(milliseconds(*link.roundTrip)) : QJsonValue()},
            {QStringLiteral("stale"), isStale(link, health.confirmedAt, health.at)}};
}

QString lineOf(const QString &name, const QString &value)
{
    constexpr int Width = 16;
    return name.leftJustified(Width) + value + u'\n';
}

QString linkText(const QJsonObject &link)
{
    QString text = tr("%1, since %2")
                       .arg(link.value(QStringLiteral("state")).toString(),
                            link.value(QStringLiteral("since")).toString());
    if (const QString problem = link.value(QStringLiteral("problem")).toString();
        !problem.isEmpty())
        text += u'\n' + lineOf({}, problem).trimmed();
    if (const QString next = link.value(QStringLiteral("nextTry")).toString(); !next.isEmpty())
        text += tr("\nnext try at %1 (attempt %2)")
                    .arg(next)
                    .arg(link.value(QStringLiteral("attempt")).toInt());
    return text;
}

} // namespace

QString stateName(Model::LinkStatus::State state)
{
    using State = Model::LinkStatus::State;
    switch (state) {
    case State::Idle:
        return QStringLiteral("idle");
    case State::Resolving:
        return QStringLiteral("resolving");
    case State::Connecting:
        return QStringLiteral("connecting");
    case State::Greeting:
        return QStringLiteral("greeting");
    case State::Authenticating:
        return QStringLiteral("authenticating");
    case State::Booting:
        return QStringLiteral("booting");
    case State::Live:
        return QStringLiteral("live");
    case State::Waiting:
        return QStringLiteral("waiting");
    case State::Refused:
        return QStringLiteral("refused");
    case State::Stopped:
        break;
    }
    return QStringLiteral("stopped");
}

QJsonObject toJson(const Model::Health &health)
{
    const Model::Health::Traffic &traffic = health.traffic;
    const Model::Health::Store &store = health.store;
    return {
        {QStringLiteral("success"), true},
        {QStringLiteral("running"), true},
        {QStringLiteral("startedAt"), timeValue(health.startedAt)},
        {QStringLiteral("at"), timeValue(health.at)},
        {QStringLiteral("extensions"), health.extensions},
        {QStringLiteral("lastVerifiedSnapshot"), timeValue(health.confirmedAt)},
        {QStringLiteral("connection"), linkJson(health)},
        {QStringLiteral("traffic"),
         QJsonObject{{QStringLiteral("bytes"), double(traffic.bytes)},
                     {QStringLiteral("messages"), double(traffic.messages)},
                     {QStringLiteral("eventsPerSecond"), traffic.eventsPerSecond},
                     {QStringLiteral("events"), double(traffic.events)},
                     {QStringLiteral("eventsApplied"), double(traffic.eventsApplied)},
                     {QStringLiteral("parseErrors"),
                      double(traffic.linesMalformed + traffic.eventsMalformed)},
                     {QStringLiteral("droppedLines"), double(traffic.linesMalformed)},
                     {QStringLiteral("droppedEvents"), double(traffic.eventsMalformed)},
                     {QStringLiteral("lateEvents"), double(traffic.eventsLate)},
                     {QStringLiteral("oversizedMessages"), double(traffic.messagesOversized)}}},
        {QStringLiteral("queues"),
         QJsonObject{{QStringLiteral("uncommittedRows"), health.queues.uncommittedRows},
                     {QStringLiteral("unsavedIntervals"), health.queues.unsavedIntervals},
                     {QStringLiteral("windowRows"), health.queues.windowRows}}},
        {QStringLiteral("store"),
         QJsonObject{{QStringLiteral("commits"), double(store.commits)},
                     {QStringLiteral("failures"), double(store.failures)},
                     {QStringLiteral("stalls"), double(store.stalls)},
                     {QStringLiteral("lastCommitMs"), milliseconds(store.lastCommit)},
                     {QStringLiteral("longestCommitMs"), milliseconds(store.longestCommit)},
                     {QStringLiteral("problem"), store.problem}}},
    };
}

QByteArray statusText(const QJsonObject &health)
{
    const auto part = [&health](const char *name) {
        return health.value(QLatin1String(name)).toObject();
    };
    const auto number = [](const QJsonObject &object, const char *name) {
        return QString::number(object.value(QLatin1String(name)).toDouble(), 'g', 12);
    };
    const QJsonObject link = part("connection");
    const QJsonObject traffic = part("traffic");
    const QJsonObject queues = part("queues");
    const QJsonObject store = part("store");
    const QString snapshot = health.value(QStringLiteral("lastVerifiedSnapshot")).toString();
    QString text = lineOf(tr("PBX"), link.value(QStringLiteral("pbx")).toString());
    text +=
        lineOf(tr("Connection"), linkText(link).replace(u'\n', u'\n' + lineOf({}, {}).chopped(1)));
    text += lineOf(tr("Board"),
                   link.value(QStringLiteral("stale")).toBool()
                       ? tr("STALE: nothing vouches for what is shown")
                       : tr("verified"));
    text += lineOf(tr("Snapshot"), snapshot.isEmpty() ? tr("none yet") : snapshot);
    text += lineOf(tr("Extensions"), number(health, "extensions"));
    text += lineOf(tr("Events"),
                   tr("%1 a second; %2 in, %3 for the board")
                       .arg(number(traffic, "eventsPerSecond"), number(traffic, "events"),
                            number(traffic, "eventsApplied")));
    text += lineOf(tr("Dropped"),
                   tr("%1 parse errors, %2 oversized messages, %3 events of ended channels")
                       .arg(number(traffic, "parseErrors"), number(traffic, "oversizedMessages"),
                            number(traffic, "lateEvents")));
    text += lineOf(tr("Waiting"),
                   tr("%1 rows to be committed, %2 to be shown, %3 intervals unsaved")
                       .arg(number(queues, "uncommittedRows"), number(queues, "windowRows"),
                            number(queues, "unsavedIntervals")));
    text += lineOf(tr("Store"),
                   tr("%1 commits, %2 failures; last %3 ms, longest %4 ms")
                       .arg(number(store, "commits"), number(store, "failures"),
                            number(store, "lastCommitMs"), number(store, "longestCommitMs")));
    if (const QString problem = store.value(QStringLiteral("problem")).toString();
        !problem.isEmpty())
        text += lineOf({}, problem);
    text += lineOf(tr("Running since"), health.value(QStringLiteral("startedAt")).toString());
    return text.toUtf8();
}

} // namespace App
