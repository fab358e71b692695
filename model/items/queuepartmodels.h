// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/queue.h"
#include "model/items/rowsmodel.h"

namespace Model {

/// Who waits in one queue, by position.
class WaitingTableModel : public RowsModel<WaitingCaller>
{
    Q_OBJECT

public:
    enum class Column { Position, Caller, Wait };

    using RowsModel::RowsModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

/// The members of one queue. What they do may end by itself: setTime() tells.
class SeatTableModel : public RowsModel<QueueSeat>
{
    Q_OBJECT

public:
    enum class Column { State, Member, For, Taken, Missed, Penalty };

    using RowsModel::RowsModel;

    /// By what they do, those that are free first, then by name.
    void setSeats(const QList<QueueSeat> &seats, TimePoint now);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString text(const QueueSeat &seat, Column column, TimePoint now);
    static QVariant time(const QueueSeat &seat, TimePoint now, int role);
    static QString spokenTime(const QueueSeat &seat, TimePoint now);

    TimePoint m_now{};
};

/// Callers that left one queue without an answer, the last one first.
class VisitTableModel : public RowsModel<QueueVisit>
{
    Q_OBJECT

public:
    enum class Column { At, Caller, Waited, Outcome };

    using RowsModel::RowsModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString text(const QueueVisit &visit, Column column);
};

} // namespace Model
