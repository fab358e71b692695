// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/extensionfiltermodel.h"

#include "model/items/lamptext.h"

namespace Model {

ExtensionFilterModel::ExtensionFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    setSortRole(ExtensionTableModel::SortRole);
    setSortLocaleAware(true);
    sort(static_cast<int>(ExtensionTableModel::Column::Number));
}

ExtensionTableModel::Column ExtensionFilterModel::columnOf(Order order)
{
    switch (order) {
    case Order::Name:
        return ExtensionTableModel::Column::Agent;
    case Order::LongestInState:
        return ExtensionTableModel::Column::LastChange;
    case Order::Number:
        break;
    }
    return ExtensionTableModel::Column::Number;
}

void ExtensionFilterModel::setGroup(Group group)
{
    m_group = group;
    invalidate();
}

void ExtensionFilterModel::setQueuesStale(bool stale)
{
    if (m_queuesStale == stale)
        return;
    emit layoutAboutToBeChanged();
    m_queuesStale = stale;
    emit layoutChanged();
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
    case Group::Queue: {
        const QString queues = index.data(ExtensionTableModel::QueuesRole).toString();
        const QString title = queues.isEmpty() ? tr("No queue") : queues;
        return m_queuesStale ? tr("%1, not verified").arg(title) : title;
    }
    case Group::None:
        break;
    }
    return {};
}

void ExtensionFilterModel::setFilter(const BoardFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    m_words = SearchWords(filter.text);
    invalidateFilter();
}

const ExtensionTableModel &ExtensionFilterModel::source() const
{
    return static_cast<const ExtensionTableModel &>(*sourceModel());
}

const Extension &ExtensionFilterModel::extension(int sourceRow) const
{
    return source().extension(sourceRow);
}

bool ExtensionFilterModel::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    const Extension &shown = extension(row);
    if (m_filter.disagreeing && !shown.disagreesSince)
        return false;
    if (!m_filter.lamps.isEmpty() && !m_filter.lamps.contains(lamp(shown)))
        return false;
    if (m_filter.department && shown.department != *m_filter.department)
        return false;
    if (m_filter.alert && !source().alertOf(shown.number).has(*m_filter.alert))
        return false;
    return m_words.isEmpty() || m_words.areIn({shown.number, nameOf(shown), shown.department});
}

int ExtensionFilterModel::compareGroups(const Extension &left, const Extension &right) const
{
    if (m_group == Group::State)
        return static_cast<int>(lamp(left)) - static_cast<int>(lamp(right));
    const QString one = groupName(left);
    const QString other = groupName(right);
    if (one == other)
        return 0;
    // Those without one come last.
    if (one.isEmpty() || other.isEmpty())
        return one.isEmpty() ? 1 : -1;
    return one.localeAwareCompare(other);
}

/// By which rows stand together, where not by state.
QString ExtensionFilterModel::groupName(const Extension &row) const
{
    if (m_group == Group::Department)
        return row.department;
    return m_group == Group::Queue ? source().queuesOf(row.number) : QString();
}

bool ExtensionFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const Extension &one = extension(left.row());
    const Extension &other = extension(right.row());
    // A descending sort turns the order within the groups, not that of the groups.
    const bool descending = sortOrder() == Qt::DescendingOrder;
    if (const int groups = compareGroups(one, other); groups != 0)
        return descending ? groups > 0 : groups < 0;
    const bool byName = sortColumn() == static_cast<int>(ExtensionTableModel::Column::Agent);
    // Those without a name come last, whichever way.
    if (byName && nameOf(one).isEmpty() != nameOf(other).isEmpty())
        return descending == nameOf(one).isEmpty();
    const bool byNumber = sortColumn() == static_cast<int>(ExtensionTableModel::Column::Number);
    if (!byNumber
        && left.data(ExtensionTableModel::SortRole) != right.data(ExtensionTableModel::SortRole))
        return QSortFilterProxyModel::lessThan(left, right);
    return compareNumbers(one.number, other.number) < 0;
}

} // namespace Model
