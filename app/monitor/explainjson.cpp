// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/explainjson.h"

#include "ami/protocol/clock.h"
#include "ami/protocol/printable.h"
#include "app/monitor/jsontext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

namespace App {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("App::Explain", text);
}

QJsonObject toJson(const Model::Evidence &evidence)
{
    QJsonObject object{{QStringLiteral("witness"), Model::toString(evidence.witness)},
                       {QStringLiteral("subject"), evidence.subject},
                       {QStringLiteral("says"), evidence.says},
                       {QStringLiteral("since"), timeValue(evidence.since)},
                       {QStringLiteral("beginning_seen"), evidence.beginningSeen},
                       {QStringLiteral("source"), Model::toString(evidence.source)}};
    if (evidence.roundTrip)
        object.insert(QStringLiteral("roundtripUsec"), qint64(evidence.roundTrip->count()));
    return object;
}

/// What a PBX put into a name must not steer a terminal.
QString text(const QJsonObject &object, const char *key)
{
    return Ami::printable(object.value(QLatin1String(key)).toString());
}

QString localTime(const QJsonObject &object, const char *key)
{
    const QDateTime time =
        QDateTime::fromString(object.value(QLatin1String(key)).toString(), Qt::ISODateWithMs)
            .toLocalTime();
    return time.isValid() ? time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : tr("not known");
}

QString evidenceLine(const QJsonObject &evidence)
{
    // "≤" is of what may have begun earlier.
    const bool isBound = evidence.value(QStringLiteral("since")).isString()
        && !evidence.value(QStringLiteral("beginning_seen")).toBool();
    QString line = QStringLiteral(" %1%2  %3 %4 → %5")
                       .arg(isBound ? QStringLiteral("≤") : QStringLiteral(" "),
                            localTime(evidence, "since").leftJustified(19),
                            text(evidence, "witness").leftJustified(8), text(evidence, "subject"),
                            text(evidence, "says"));
    const QJsonValue roundTrip = evidence.value(QStringLiteral("roundtripUsec"));
    if (roundTrip.isDouble())
        line += QStringLiteral(", %1 ms").arg(roundTrip.toDouble() / 1000.0, 0, 'f', 1);
    const QString source = text(evidence, "source");
    return source.isEmpty() ? line : line + QStringLiteral("  (%1)").arg(source);
}

/// Since when the state is known to last, as far as it was observed without a gap.
QString observedLine(const QJsonObject &explanation)
{
    const QString time = localTime(explanation, "observed_since");
    const bool isBound = explanation.value(QStringLiteral("observed_since")).isString()
        && !explanation.value(QStringLiteral("beginning_seen")).toBool();
    return (isBound ? tr("  observed since %1; it may have begun earlier")
                    : tr("  observed since %1"))
        .arg(time);
}

} // namespace

QJsonObject explainJson(const Model::BoardMirror &board, const QString &extension,
                        Model::TimePoint now)
{
    const auto row = board.row(extension);
    if (!row) {
        return {{QStringLiteral("success"), false},
                {QStringLiteral("message"),
                 tr("Nothing is known of an extension %1. %2")
                     .arg(extension, board.link().problem)
                     .trimmed()}};
    }
    const bool stale = Model::isStale(board.link(), board.confirmedAt(), now);
    const Model::Explanation why = Model::explain(*row, board.witnesses(), stale);
    const auto since = Model::lampSince(*row);
    QJsonArray evidence;
    for (const Model::Evidence &one : why.evidence)
        evidence.append(toJson(one));
    return {
        {QStringLiteral("success"), true},
        {QStringLiteral("extension"), row->number},
        {QStringLiteral("context"), row->context},
        {QStringLiteral("agent_name"), nameOf(*row)},
        {QStringLiteral("department"), row->department},
        {QStringLiteral("status_code"), row->statusCode},
        {QStringLiteral("device_state"), Model::deviceState(row->statusCode)},
        {QStringLiteral("status"), Model::toString(Model::status(row->statusCode))},
        {QStringLiteral("presence"), Model::toString(row->presence.kind)},
        {QStringLiteral("maintenance"), row->inMaintenance},
        {QStringLiteral("forwarded_to"), row->forwardedTo},
        {QStringLiteral("last_status_change"), timeValue(row->lastStatusChange)},
        {QStringLiteral("observed_since"),
         timeValue(since ? std::optional(since->time) : std::nullopt)},
        {QStringLiteral("beginning_seen"), since && since->isBeginning},
        {QStringLiteral("last_seen"), timeValue(Model::lastConfirmed(*row, board.confirmedAt()))},
        {QStringLiteral("verified"), why.confirmed},
        {QStringLiteral("agrees"),
         why.confirmed ? QJsonValue(why.contradiction == Model::Contradiction::None)
                       : QJsonValue()},
        {QStringLiteral("evidence"), evidence},
        {QStringLiteral("sentence"), why.sentence},
    };
}

QByteArray explainText(const QJsonObject &explanation)
{
    QStringList lines{text(explanation, "sentence")};
    const QJsonArray evidence = explanation.value(QStringLiteral("evidence")).toArray();
    for (const auto &one : evidence)
        lines.append(evidenceLine(one.toObject()));
    lines.append(observedLine(explanation));
    lines.append(tr("  last seen %1").arg(localTime(explanation, "last_seen")));
    return lines.join(u'\n').toUtf8() + '\n';
}

} // namespace App
