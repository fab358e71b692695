// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/queue.h"
#include "model/items/rowsmodel.h"

namespace Model {

/// The queues, one row each, by name.
class QueueTableModel : public RowsModel<Queue>
{
    Q_OBJECT

public:
    enum class Column { Name, Waiting, Longest, InTime, Answered, Abandoned, Members };
    static constexpr int ColumnCount = static_cast<int>(Column::Members) + 1;

    enum Role {
        ServiceLevelRole = Qt::UserRole, ///< int, seconds; 0 where the queue has none
    };

    using RowsModel::RowsModel;

    void apply(const QList<Queue> &changes);
    /// Wrap-ups end as time goes by; to be called now and then.
    void setTime(TimePoint now);

    /// Nothing where there is none of that name.
    std::optional<Queue> queue(const QString &name) const;
    /// Callers that wait, in all of them.
    int waiting() const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void queuesChanged();

private:
    void put(const Queue &queue);
    QString text(const Queue &queue, Column column) const;

    TimePoint m_now{};
};

} // namespace Model
