// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/extensionfiltermodel.h"

#include "model/items/lamptext.h"

namespace Model {

namespace {

/// Numbers by value without ever being parsed: a longer one is larger.
int compareNumbers(const QString &left, const QString &right)
{
    if (left.size() != right.size())
        return left.size() < right.size() ? -1 : 1;
    return left.compare(right);
}

} // namespace

ExtensionFilterModel::ExtensionFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    setSortRole(ExtensionTableModel::SortRole);
    sort(static_cast<int>(ExtensionTableModel::Column::Number));
}

void ExtensionFilterModel::setGroup(Group group)
{
    m_group = group;
    invalidate();
}

QString ExtensionFilterModel::groupTitle(const QModelIndex &index) const
{
    switch (m_group) {
    case Group::Department: {
        const QString department = index.data(ExtensionTableModel::DepartmentRole).toString();
        return department.isEmpty() ? tr("No department") : department;
    }
    case Group::State:
        return lampText(static_cast<Lamp>(index.data(ExtensionTableModel::LampRole).toInt()));
    case Group::None:
        break;
    }
    return {};
}

void ExtensionFilterModel::setText(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void ExtensionFilterModel::setLamps(const QList<Lamp> &lamps)
{
    m_lamps = lamps;
    invalidateFilter();
}

bool ExtensionFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_lamps.isEmpty()
        && !m_lamps.contains(static_cast<Lamp>(index.data(ExtensionTableModel::LampRole).toInt())))
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&index](const QString &word) {
        return index.data(ExtensionTableModel::NumberRole)
                   .toString()
                   .contains(word, Qt::CaseInsensitive)
            || index.data(ExtensionTableModel::AgentRole)
                   .toString()
                   .contains(word, Qt::CaseInsensitive)
            || index.data(ExtensionTableModel::DepartmentRole)
                   .toString()
                   .contains(word, Qt::CaseInsensitive);
    });
}

int ExtensionFilterModel::compareGroups(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_group == Group::State) {
        return left.data(ExtensionTableModel::LampRole).toInt()
            - right.data(ExtensionTableModel::LampRole).toInt();
    }
    if (m_group == Group::None)
        return 0;
    const QString one = left.data(ExtensionTableModel::DepartmentRole).toString();
    const QString other = right.data(ExtensionTableModel::DepartmentRole).toString();
    // Those without one come last.
    if (one.isEmpty() != other.isEmpty())
        return one.isEmpty() ? 1 : -1;
    return one.localeAwareCompare(other);
}

bool ExtensionFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // A descending sort turns the order within the groups, not that of the groups.
    const bool descending = sortOrder() == Qt::DescendingOrder;
    if (const int groups = compareGroups(left, right); groups != 0)
        return descending ? groups > 0 : groups < 0;
    const bool byNumber = sortColumn() == static_cast<int>(ExtensionTableModel::Column::Number);
    if (!byNumber) {
        const QVariant one = left.data(ExtensionTableModel::SortRole);
        const QVariant other = right.data(ExtensionTableModel::SortRole);
        if (one != other)
            return QSortFilterProxyModel::lessThan(left, right);
    }
    return compareNumbers(left.data(ExtensionTableModel::NumberRole).toString(),
                          right.data(ExtensionTableModel::NumberRole).toString())
        < 0;
}

} // namespace Model
