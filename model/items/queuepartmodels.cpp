// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/queuepartmodels.h"

#include "model/items/lamptext.h"
#include "model/items/queuetext.h"

#include <algorithm>

namespace Model {

namespace {

qint64 milliseconds(TimePoint time)
{
    return time.time_since_epoch().count();
}

bool isTitle(Qt::Orientation orientation, int role)
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole;
}

} // namespace

int WaitingTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Wait) + 1;
}

QVariant WaitingTableModel::data(const QModelIndex &index, int role) const
{
    const WaitingCaller *caller = rowOf(index);
    if (!caller)
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == KeyRole)
        return caller->uniqueId;
    if (role == SinceTimeRole && column == Column::Wait)
        return milliseconds(caller->since);
    if (role == Qt::AccessibleTextRole && column == Column::Wait)
        return tr("since %1").arg(clockText(caller->since));
    if (role != Qt::DisplayRole || column == Column::Wait)
        return {};
    return column == Column::Position ? QString::number(caller->position)
                                      : callerText(caller->number, caller->name);
}

QVariant WaitingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!isTitle(orientation, role))
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Position:
        return tr("#");
    case Column::Caller:
        return tr("Caller");
    case Column::Wait:
        break;
    }
    return tr("Waits");
}

void SeatTableModel::setSeats(const QList<QueueSeat> &seats, TimePoint now)
{
    const bool wrapUpEnded = std::any_of(seats.begin(), seats.end(), [&](const QueueSeat &seat) {
        return seat.wrapUpUntil && *seat.wrapUpUntil > m_now && *seat.wrapUpUntil <= now;
    });
    m_now = now;
    QList<QueueSeat> sorted = seats;
    std::stable_sort(sorted.begin(), sorted.end(), [now](const QueueSeat &a, const QueueSeat &b) {
        return seatLamp(a, now) < seatLamp(b, now);
    });
    setRows(sorted);
    if (wrapUpEnded && !sorted.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int SeatTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Penalty) + 1;
}

QVariant SeatTableModel::data(const QModelIndex &index, int role) const
{
    const QueueSeat *seat = rowOf(index);
    if (!seat)
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == KeyRole)
        return seat->interface;
    if (role == Qt::DisplayRole)
        return text(*seat, column, m_now);
    if (role == LampRole && column == Column::State)
        return static_cast<int>(seatLamp(*seat, m_now));
    if (column == Column::For && (role == SinceTimeRole || role == UntilTimeRole))
        return time(*seat, m_now, role);
    if (column == Column::For && role == Qt::AccessibleTextRole)
        return spokenTime(*seat, m_now);
    return {};
}

/// A wrap-up counts down, a pause and a state count up.
QVariant SeatTableModel::time(const QueueSeat &seat, TimePoint now, int role)
{
    const bool idle = seat.state == QueueSeat::State::NotInUse;
    const bool wrapsUp = idle && !seat.paused && seat.wrapUpUntil && *seat.wrapUpUntil > now;
    if (role == UntilTimeRole)
        return wrapsUp ? QVariant(milliseconds(*seat.wrapUpUntil)) : QVariant();
    const auto since = idle && seat.paused ? seat.pausedSince : seat.stateSince;
    return since && !wrapsUp ? QVariant(milliseconds(*since)) : QVariant();
}

QString SeatTableModel::spokenTime(const QueueSeat &seat, TimePoint now)
{
    const QVariant since = time(seat, now, SinceTimeRole);
    const QVariant until = time(seat, now, UntilTimeRole);
    const auto clock = [](const QVariant &value) {
        return clockText(TimePoint(std::chrono::milliseconds(value.toLongLong())));
    };
    return until.isValid() ? tr("until %1").arg(clock(until))
        : since.isValid()  ? tr("since %1").arg(clock(since))
                           : QString();
}

QString SeatTableModel::text(const QueueSeat &seat, Column column, TimePoint now)
{
    switch (column) {
    case Column::State:
        return seatText(seat, now);
    case Column::Member:
        return seatName(seat);
    case Column::Taken:
        return QString::number(seat.callsTaken);
    case Column::Missed:
        return QString::number(seat.unanswered);
    case Column::Penalty:
        return QString::number(seat.penalty);
    case Column::For:
        break;
    }
    return {};
}

QVariant SeatTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto column = static_cast<Column>(section);
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && column == Column::Missed)
        return tr("Rings that the member let pass, since midnight or since Lampfield started");
    if (!isTitle(orientation, role))
        return {};
    switch (column) {
    case Column::State:
        return tr("State");
    case Column::Member:
        return tr("Member");
    case Column::For:
        return tr("For");
    case Column::Taken:
        return tr("Taken");
    case Column::Missed:
        return tr("Missed");
    case Column::Penalty:
        break;
    }
    return tr("Penalty");
}

int VisitTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Outcome) + 1;
}

QVariant VisitTableModel::data(const QModelIndex &index, int role) const
{
    const QueueVisit *visit = rowOf(index);
    return visit && role == Qt::DisplayRole ? text(*visit, static_cast<Column>(index.column()))
                                            : QVariant();
}

QString VisitTableModel::text(const QueueVisit &visit, Column column)
{
    switch (column) {
    case Column::At:
        return clockText(visit.left);
    case Column::Caller:
        return callerText(visit.number, visit.name);
    case Column::Waited:
        return durationText(visit.left - visit.joined);
    case Column::Outcome:
        break;
    }
    return outcomeText(visit.outcome);
}

QVariant VisitTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!isTitle(orientation, role))
        return {};
    switch (static_cast<Column>(section)) {
    case Column::At:
        return tr("At");
    case Column::Caller:
        return tr("Caller");
    case Column::Waited:
        return tr("Waited");
    case Column::Outcome:
        break;
    }
    return tr("Outcome");
}

} // namespace Model
