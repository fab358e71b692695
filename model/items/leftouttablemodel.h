// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/hintsurvey.h"
#include "model/domain/roster.h"
#include "model/items/rowsmodel.h"

namespace Model {

/// Hints of the PBX that are not on the board, and why. A tick wants one on it; it leaves the table
/// once the board has it.
class LeftOutTableModel : public RowsModel<LeftOutHint>
{
    Q_OBJECT

public:
    enum class Column { Active, Extension, Why, Context, Hint };
    static constexpr int ColumnCount = static_cast<int>(Column::Hint) + 1;

    using RowsModel::RowsModel;

    /// By extension.
    void load(const QList<LeftOutHint> &hints);
    /// False for a hint that stands for many extensions: it has no state to be shown.
    static bool canBeShown(const LeftOutHint &hint);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void wanted(const Model::RosterEntry &entry);
};

} // namespace Model
