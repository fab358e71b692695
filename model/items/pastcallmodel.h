// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/call.h"
#include "model/items/rowsmodel.h"

namespace Model {

/// Calls that are over, one row each.
class PastCallModel : public RowsModel<Call>
{
    Q_OBJECT

public:
    enum class Column { At, Outcome, From, To, Queue, Direction, Rang, Talked, Held };
    static constexpr int ColumnCount = static_cast<int>(Column::Held) + 1;

    /// What the column sorts by.
    static constexpr int SortRole = Qt::UserRole;

    using RowsModel::RowsModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    /// The tool tip tells the parts of the call, and its hang-up cause.
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString text(const Call &call, Column column);
    static QVariant sortKey(const Call &call, Column column);
};

/// "Answered", "Busy", "No answer · declined": how a call came out, and why where that says more.
QString outcomeText(const Call &call);

} // namespace Model
