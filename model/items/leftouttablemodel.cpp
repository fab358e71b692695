// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/leftouttablemodel.h"

#include "model/domain/extension.h"

namespace Model {

namespace {

using Column = LeftOutTableModel::Column;

QString textOf(const LeftOutHint &hint, Column column)
{
    switch (column) {
    case Column::Active:
        return {};
    case Column::Extension:
        return hint.extension;
    case Column::Why:
        return describe(hint);
    case Column::Context:
        return hint.context;
    case Column::Hint:
        break;
    }
    return hint.hint;
}

} // namespace

void LeftOutTableModel::load(const QList<LeftOutHint> &hints)
{
    QList<LeftOutHint> sorted = hints;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const LeftOutHint &one, const LeftOutHint &other) {
                         return compareNumbers(one.extension, other.extension) < 0;
                     });
    setRows(sorted);
}

bool LeftOutTableModel::canBeShown(const LeftOutHint &hint)
{
    return hint.kind != HintKind::Pattern && isExtensionNumber(hint.extension);
}

int LeftOutTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LeftOutTableModel::data(const QModelIndex &index, int role) const
{
    const LeftOutHint *hint = rowOf(index);
    if (!hint)
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*hint, column);
    case Qt::AccessibleTextRole:
        return column == Column::Active ? tr("not on the board") : textOf(*hint, column);
    case Qt::CheckStateRole:
        if (column == Column::Active && canBeShown(*hint))
            return static_cast<int>(Qt::Unchecked);
        return {};
    case KeyRole:
        return QString(hint->extension + u'@' + hint->context);
    default:
        return {};
    }
}

QVariant LeftOutTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Active:
        return tr("On the board");
    case Column::Extension:
        return tr("Extension");
    case Column::Why:
        return tr("Why not");
    case Column::Context:
        return tr("Context");
    case Column::Hint:
        return tr("Hint");
    }
    return {};
}

Qt::ItemFlags LeftOutTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowsModel::flags(index);
    const LeftOutHint *hint = rowOf(index);
    const bool isTick = hint && static_cast<Column>(index.column()) == Column::Active;
    return isTick && canBeShown(*hint) ? flags | Qt::ItemIsUserCheckable : flags;
}

bool LeftOutTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const LeftOutHint *hint = rowOf(index);
    if (!hint || role != Qt::CheckStateRole || value.toInt() != Qt::Checked || !canBeShown(*hint))
        return false;
    emit wanted({hint->extension, hint->context, {}, {}, true});
    return true;
}

} // namespace Model
