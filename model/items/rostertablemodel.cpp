// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/rostertablemodel.h"

namespace Model {

namespace {

QVariant textOf(const RosterRow &row, RosterTableModel::Column column)
{
    using Column = RosterTableModel::Column;
    switch (column) {
    case Column::Extension:
        return row.extension;
    case Column::Name:
        return row.name;
    case Column::Department:
        return row.department;
    case Column::Active:
        return {};
    case Column::Context:
        return row.context;
    case Column::KnownName:
        break;
    }
    return row.knownName;
}

QString yesOrNo(bool isActive)
{
    return isActive ? RosterTableModel::tr("on the board")
                    : RosterTableModel::tr("not on the board");
}

} // namespace

void RosterTableModel::load(const QList<Extension> &rows)
{
    m_places.clear();
    setRows({});
    apply(rows);
}

void RosterTableModel::apply(const QList<Extension> &rows)
{
    QList<RosterRow> added;
    for (const Extension &row : rows) {
        const RosterRow now{row.number,     row.context,  row.agentName,
                            row.department, row.isActive, knownNameOf(row.number, row.pbxName),
                            row.pbxName};
        const auto place = m_places.constFind(row.number);
        // Nothing is told where nothing differs: most of what changes is no matter of the roster.
        if (place != m_places.constEnd())
            replaceRow(*place, now);
        else
            added.append(now);
    }
    if (!added.isEmpty())
        add(added);
}

void RosterTableModel::add(const QList<RosterRow> &added)
{
    QList<RosterRow> all = rows() + added;
    std::sort(all.begin(), all.end(), [](const RosterRow &one, const RosterRow &other) {
        return compareNumbers(one.extension, other.extension) < 0;
    });
    setRows(all);
    for (qsizetype i = 0; i < all.size(); ++i)
        m_places.insert(all.at(i).extension, i);
}

QString RosterTableModel::knownNameOf(const QString &extension, const QString &pbxName) const
{
    return pbxName.isEmpty() ? m_knownNames.value(extension) : pbxName;
}

void RosterTableModel::setKnownNames(const QHash<QString, QString> &names)
{
    m_knownNames = names;
    QList<RosterRow> all = rows();
    for (RosterRow &row : all)
        row.knownName = knownNameOf(row.extension, row.pbxName);
    setRows(all);
}

Roster RosterTableModel::entriesFromKnownNames() const
{
    Roster roster;
    for (const RosterRow &row : rows()) {
        if (row.name.isEmpty() && !row.knownName.isEmpty())
            roster.append({row.extension, row.context, row.knownName, {}, {}});
    }
    return roster;
}

int RosterTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RosterTableModel::data(const QModelIndex &index, int role) const
{
    const RosterRow *row = rowOf(index);
    if (!row)
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return textOf(*row, column);
    case Qt::CheckStateRole:
        if (column == Column::Active)
            return static_cast<int>(row->isActive ? Qt::Checked : Qt::Unchecked);
        return {};
    case Qt::AccessibleTextRole:
        return column == Column::Active ? QVariant(yesOrNo(row->isActive)) : textOf(*row, column);
    case KeyRole:
        return row->extension;
    default:
        return {};
    }
}

Qt::ItemFlags RosterTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowsModel::flags(index);
    switch (static_cast<Column>(index.column())) {
    case Column::Name:
    case Column::Department:
        return flags | Qt::ItemIsEditable;
    case Column::Active:
        return flags | Qt::ItemIsUserCheckable;
    default:
        return flags;
    }
}

bool RosterTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const RosterRow *row = rowOf(index);
    if (!row)
        return false;
    RosterEntry entry{row->extension, row->context, {}, {}, {}};
    const auto column = static_cast<Column>(index.column());
    const QString text = value.toString().simplified().left(LongestText);
    const bool isText = role == Qt::EditRole;
    if (role == Qt::CheckStateRole && column == Column::Active) {
        entry.isActive = value.toInt() == Qt::Checked;
    } else if (isText && column == Column::Name && text != row->name) {
        entry.agentName = text;
    } else if (isText && column == Column::Department && text != row->department) {
        entry.department = text;
    } else {
        return false;
    }
    emit edited(entry);
    return true;
}

QVariant RosterTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Extension:
        return tr("Extension");
    case Column::Name:
        return tr("Name");
    case Column::Department:
        return tr("Department");
    case Column::Active:
        return tr("On the board");
    case Column::Context:
        return tr("Context");
    case Column::KnownName:
        return tr("The PBX says");
    }
    return {};
}

} // namespace Model
