// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/queuetext.h"

#include "model/items/calltext.h"
#include "model/items/lamptext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace Model {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Model::Queue", text);
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

bool isInWrapUp(const QueueSeat &seat, TimePoint now)
{
    return seat.state == QueueSeat::State::NotInUse && seat.wrapUpUntil && *seat.wrapUpUntil > now;
}

} // namespace

QString waitingText(const Queue &queue)
{
    return QCoreApplication::translate("Model::Queue", "%1 waiting")
        .arg(number(queue.waiting.size()));
}

QString serviceLevelText(const QueueDay &day)
{
    const auto level = day.serviceLevel();
    return level ? tr("%1 %").arg(number(qRound(*level * 100))) : NoFigure;
}

QString serviceLevelText(const Queue &queue)
{
    return queue.serviceLevel.count() > 0 ? serviceLevelText(queue.today) : NoFigure;
}

QString membersText(const Queue &queue, TimePoint now)
{
    if (queue.seats.isEmpty())
        return tr("no members");
    const auto free = std::count_if(queue.seats.begin(), queue.seats.end(),
                                    [now](const QueueSeat &seat) { return seat.isFree(now); });
    QString text = tr("%1 of %2 free").arg(number(free), number(queue.seats.size()));
    const auto paused = std::count_if(queue.seats.begin(), queue.seats.end(),
                                      [](const QueueSeat &seat) { return seat.paused; });
    if (paused > 0)
        text += QStringLiteral(" · ") + tr("%1 paused").arg(number(paused));
    return text;
}

QString clockText(TimePoint time)
{
    return QLocale().toString(
        QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()).time(),
        QStringLiteral("HH:mm:ss"));
}

QString spokenQueueText(const Queue &queue, TimePoint now)
{
    QString waiting = waitingText(queue);
    if (const auto since = queue.waitingSince())
        waiting += QStringLiteral(", ") + tr("the longest since %1").arg(clockText(*since));
    return QStringLiteral("%1, %2, %3, %4")
        .arg(queue.name, waiting, membersText(queue, now),
             tr("%1 answered, %2 abandoned today")
                 .arg(number(queue.today.answered), number(queue.today.abandoned)));
}

QString queueToolTip(const Queue &queue)
{
    QStringList lines;
    lines.append(tr("Answered and lost: callers that Lampfield heard of since midnight; "
                    "lost are those that hung up, and those that the queue gave up. "
                    "What happens while it does not run is not counted."));
    if (queue.serviceLevel.count() > 0)
        lines.append(tr("In time: answered within %1 s, of those answered or abandoned.")
                         .arg(number(queue.serviceLevel.count())));
    else
        lines.append(tr("The queue has no service level (servicelevel in queues.conf)."));
    lines.append(tr("The PBX itself counts %1 completed and %2 abandoned since it started.")
                     .arg(number(queue.completed), number(queue.abandoned)));
    if (queue.today.left > 0)
        lines.append(tr("%1 left by a key.").arg(number(queue.today.left)));
    if (queue.today.unseen > 0)
        lines.append(
            tr("What became of %1 is not known: nobody told.").arg(number(queue.today.unseen)));
    if (!queue.strategy.isEmpty())
        lines.append(tr("It rings its members by the strategy %1.").arg(queue.strategy));
    return lines.join(u'\n');
}

QString seatText(const QueueSeat &seat, TimePoint now)
{
    using State = QueueSeat::State;
    if (isInWrapUp(seat, now) && !seat.paused)
        return tr("Wrap-up");
    if (seat.paused && (seat.state == State::NotInUse || seat.state == State::Unknown)) {
        return seat.pausedReason.isEmpty() ? tr("Paused")
                                           : tr("Paused · %1").arg(seat.pausedReason);
    }
    // Its phone may also be in a call from elsewhere.
    if (seat.inCall && (seat.state == State::InUse || seat.state == State::OnHold))
        return tr("%1 · this queue").arg(lampText(seatLamp(seat, now)));
    return seat.state == State::Invalid ? tr("No such device")
        : seat.state == State::NotInUse ? tr("Free")
                                        : lampText(seatLamp(seat, now));
}

Lamp seatLamp(const QueueSeat &seat, TimePoint now)
{
    using State = QueueSeat::State;
    switch (seat.state) {
    case State::InUse:
        return Lamp::OnCall;
    case State::Busy:
        return Lamp::Busy;
    case State::Unavailable:
    case State::Invalid:
        return Lamp::Offline;
    case State::Ringing:
        return Lamp::Ringing;
    case State::RingInUse:
        return Lamp::RingingOnCall;
    case State::OnHold:
        return Lamp::OnHold;
    case State::NotInUse:
    case State::Unknown:
        break;
    }
    if (seat.paused || isInWrapUp(seat, now))
        return Lamp::Paused;
    return seat.state == State::NotInUse ? Lamp::Available : Lamp::Unknown;
}

QString seatName(const QueueSeat &seat)
{
    const bool isNamed = !seat.name.isEmpty() && seat.name != seat.interface;
    if (seat.extension.isEmpty())
        return isNamed ? isolated(seat.name) : seat.interface;
    return isNamed ? QStringLiteral("%1 · %2").arg(seat.extension, isolated(seat.name))
                   : seat.extension;
}

QString outcomeText(QueueVisit::Outcome outcome)
{
    switch (outcome) {
    case QueueVisit::Outcome::Answered:
        return tr("Answered");
    case QueueVisit::Outcome::Abandoned:
        return tr("Abandoned");
    case QueueVisit::Outcome::Left:
        return tr("Left");
    case QueueVisit::Outcome::Unseen:
        break;
    }
    return tr("Not seen");
}

QString callerText(const QString &number, const QString &name)
{
    if (number.isEmpty() && name.isEmpty())
        return tr("Withheld");
    if (name.isEmpty() || name == number)
        return number;
    return number.isEmpty() ? isolated(name)
                            : QStringLiteral("%1 · %2").arg(number, isolated(name));
}

} // namespace Model
