// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/pastcallmodel.h"

#include "model/domain/cause.h"
#include "model/items/calltext.h"
#include "model/items/lamptext.h"

#include <QDateTime>

namespace Model {

namespace {

constexpr int NormalClearing = 16; // Q.850
constexpr int UserBusy = 17;
constexpr int NoAnswer = 19;

QString timeText(TimePoint time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count())
        .toString(QStringLiteral("HH:mm:ss"));
}

/// Up to when somebody was rung or waited.
std::chrono::milliseconds rang(const Call &call)
{
    return call.answered.value_or(call.ended.value_or(call.began)) - call.began;
}

/// Whoever took it; where nobody did, all who were rung.
QString targetText(const Call &call)
{
    QList<Party> answered;
    QList<Party> rung;
    for (const CallSegment &segment : call.segments) {
        if (segment.target.channel.isEmpty())
            continue;
        QList<Party> &parties = segment.answered ? answered : rung;
        const bool known =
            std::any_of(parties.begin(), parties.end(), [&segment](const Party &party) {
                return party.device == segment.target.device;
            });
        if (!known)
            parties.append(segment.target);
    }
    const QList<Party> &parties = answered.isEmpty() ? rung : answered;
    if (parties.isEmpty())
        return call.dialled;
    return parties.size() == 1 ? partyText(parties.constFirst()) : partiesText(parties);
}

QString dispositionText(Disposition disposition)
{
    switch (disposition) {
    case Disposition::Answered:
        return PastCallModel::tr("Answered");
    case Disposition::NoAnswer:
        return PastCallModel::tr("No answer");
    case Disposition::Busy:
        return PastCallModel::tr("Busy");
    case Disposition::Failed:
        return PastCallModel::tr("Failed");
    case Disposition::Open:
        break;
    }
    return {};
}

QString storyText(const Call &call)
{
    QStringList lines;
    for (const CallSegment &segment : call.segments) {
        const QString target =
            segment.target.channel.isEmpty() ? segment.dialled : partyText(segment.target);
        const auto from = segment.answered.value_or(segment.began);
        QString line = PastCallModel::tr("%1  %2 → %3: %4")
                           .arg(timeText(segment.began), partyText(segment.source), target,
                                dispositionText(segment.disposition));
        if (segment.answered && segment.ended)
            line += QStringLiteral(" (%1)").arg(durationText(*segment.ended - from));
        lines.append(line);
    }
    if (!call.endSeen)
        lines.append(PastCallModel::tr("Its end was not heard; it was over by %1 at the latest.")
                         .arg(timeText(call.ended.value_or(call.began))));
    else if (call.cause != 0)
        lines.append(PastCallModel::tr("Hang-up cause %1: %2.")
                         .arg(QString::number(call.cause), causeText(call.cause)));
    return lines.join(u'\n');
}

} // namespace

QString outcomeText(const Call &call)
{
    const QString outcome = dispositionText(call.disposition);
    const bool saysMore = call.cause != 0 && call.cause != NormalClearing && call.cause != UserBusy
        && call.cause != NoAnswer && call.disposition != Disposition::Answered;
    return saysMore ? outcome + QStringLiteral(" · ") + causeText(call.cause) : outcome;
}

int PastCallModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PastCallModel::data(const QModelIndex &index, int role) const
{
    const Call *call = rowOf(index);
    if (!call)
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(*call, column);
    case Qt::ToolTipRole:
        return storyText(*call);
    case SortRole:
        return sortKey(*call, column);
    default:
        return {};
    }
}

QString PastCallModel::text(const Call &call, Column column)
{
    const auto duration = [](std::chrono::milliseconds time) {
        return time > std::chrono::milliseconds(0) ? durationText(time) : QString();
    };
    switch (column) {
    case Column::At:
        return timeText(call.began);
    case Column::From:
        return partyText(call.caller);
    case Column::To:
        return targetText(call);
    case Column::Queue:
        return call.queue;
    case Column::Direction:
        return directionText(call.direction);
    case Column::Rang:
        return duration(rang(call));
    case Column::Talked:
        return duration(talkTime(call));
    case Column::Held:
        return duration(call.held);
    case Column::Outcome:
        return outcomeText(call);
    }
    return {};
}

QVariant PastCallModel::sortKey(const Call &call, Column column)
{
    switch (column) {
    case Column::At:
        return qint64(call.began.time_since_epoch().count());
    case Column::Rang:
        return qint64(rang(call).count());
    case Column::Talked:
        return qint64(talkTime(call).count());
    case Column::Held:
        return qint64(call.held.count());
    default:
        return text(call, column);
    }
}

QVariant PastCallModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::At:
        return tr("At");
    case Column::From:
        return tr("From");
    case Column::To:
        return tr("To");
    case Column::Queue:
        return tr("Queue");
    case Column::Direction:
        return tr("Direction");
    case Column::Rang:
        return tr("Rang");
    case Column::Talked:
        return tr("Talked");
    case Column::Held:
        return tr("Held");
    case Column::Outcome:
        return tr("Outcome");
    }
    return {};
}

} // namespace Model
