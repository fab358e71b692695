// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/queuetablemodel.h"

#include "model/items/queuetext.h"

#include <algorithm>

namespace Model {

namespace {

bool comesBefore(const Queue &a, const Queue &b)
{
    const int order = a.name.compare(b.name, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : a.name < b.name;
}

} // namespace

void QueueTableModel::apply(const QList<Queue> &changes)
{
    if (changes.isEmpty())
        return;
    for (const Queue &queue : changes)
        put(queue);
    emit queuesChanged();
}

/// Each one comes and goes at its own place: whoever has chosen another keeps that.
void QueueTableModel::put(const Queue &queue)
{
    const auto place = std::lower_bound(rows().begin(), rows().end(), queue, comesBefore);
    const qsizetype row = std::distance(rows().begin(), place);
    const bool isKnown = place != rows().end() && place->name == queue.name;
    if (isKnown && queue.gone)
        removeRowsAt(row, 1);
    else if (isKnown)
        replaceRow(row, queue);
    else if (!queue.gone)
        insertRowsAt(row, {queue});
}

void QueueTableModel::setTime(TimePoint now)
{
    const TimePoint before = std::exchange(m_now, now);
    for (int row = 0; row < rowCount(); ++row) {
        const QList<QueueSeat> &seats = rows().at(row).seats;
        const bool ended = std::any_of(seats.begin(), seats.end(), [&](const QueueSeat &seat) {
            return seat.wrapUpUntil && *seat.wrapUpUntil > before && *seat.wrapUpUntil <= now;
        });
        if (ended)
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

std::optional<Queue> QueueTableModel::queue(const QString &name) const
{
    const auto found = std::find_if(rows().begin(), rows().end(),
                                    [&name](const Queue &queue) { return queue.name == name; });
    return found == rows().end() ? std::nullopt : std::optional(*found);
}

int QueueTableModel::waiting() const
{
    qsizetype all = 0;
    for (const Queue &queue : rows())
        all += queue.waiting.size();
    return static_cast<int>(all);
}

int QueueTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QueueTableModel::data(const QModelIndex &index, int role) const
{
    const Queue *queue = rowOf(index);
    if (!queue)
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(*queue, column);
    case Qt::AccessibleTextRole:
        return spokenQueueText(*queue, m_now);
    case Qt::ToolTipRole:
        return queueToolTip(*queue);
    case ServiceLevelRole:
        return static_cast<int>(queue->serviceLevel.count());
    case SinceTimeRole:
        if (column == Column::Longest && queue->waitingSince())
            return qint64(queue->waitingSince()->time_since_epoch().count());
        return {};
    default:
        return {};
    }
}

QString QueueTableModel::text(const Queue &queue, Column column) const
{
    switch (column) {
    case Column::Name:
        return queue.name;
    case Column::Waiting:
        return QString::number(queue.waiting.size());
    case Column::InTime:
        return serviceLevelText(queue);
    case Column::Answered:
        return QString::number(queue.today.answered);
    case Column::Abandoned:
        return QString::number(queue.today.abandoned);
    case Column::Members:
        return membersText(queue, m_now);
    case Column::Longest:
        break;
    }
    return {};
}

QVariant QueueTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Queue");
    case Column::Waiting:
        return tr("Waiting");
    case Column::Longest:
        return tr("Longest wait");
    case Column::InTime:
        return tr("In time");
    case Column::Answered:
        return tr("Answered");
    case Column::Abandoned:
        return tr("Abandoned");
    case Column::Members:
        return tr("Members");
    }
    return {};
}

} // namespace Model
