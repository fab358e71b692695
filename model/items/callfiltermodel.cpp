// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/callfiltermodel.h"

namespace Model {

CallFilterModel::CallFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(CallTableModel::SortRole);
    setDynamicSortFilter(true);
}

void CallFilterModel::setText(const QString &text)
{
    const SearchWords words(text);
    if (words == m_words)
        return;
    m_words = words;
    invalidateRowsFilter();
}

bool CallFilterModel::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    const auto *calls = qobject_cast<const CallTableModel *>(sourceModel());
    return !calls || m_words.isEmpty() || calls->matches(row, m_words);
}

bool CallFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant one = left.data(CallTableModel::SortRole);
    const QVariant other = right.data(CallTableModel::SortRole);
    const auto order = QVariant::compare(one, other);
    if (order != QPartialOrdering::Equivalent)
        return order == QPartialOrdering::Less;
    // Linked ids count up, and get longer as they do.
    const QString first = left.data(CallTableModel::IdRole).toString();
    const QString second = right.data(CallTableModel::IdRole).toString();
    return std::pair(first.size(), first) < std::pair(second.size(), second);
}

} // namespace Model
