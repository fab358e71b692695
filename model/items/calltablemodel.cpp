// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/calltablemodel.h"

#include "model/items/calltext.h"

namespace Model {

namespace {

qint64 toMilliseconds(TimePoint time)
{
    return time.time_since_epoch().count();
}

bool isWaiting(const CallNow &now)
{
    return now.state == CallNow::State::Waiting;
}

} // namespace

void CallTableModel::apply(const QList<Call> &changes)
{
    if (changes.isEmpty())
        return;
    QSet<QString> over;
    for (const Call &call : changes) {
        if (call.ended) {
            over.insert(call.id);
        } else {
            over.remove(call.id);
            put(call);
        }
    }
    remove(over);
    emit countChanged();
}

void CallTableModel::put(const Call &call)
{
    Row row{call, nowOf(call)};
    m_waiting += isWaiting(row.now) ? 1 : 0;
    const auto known = m_places.constFind(call.id);
    if (known == m_places.cend()) {
        const int place = static_cast<int>(m_rows.size());
        beginInsertRows({}, place, place);
        m_places.insert(call.id, place);
        m_rows.append(std::move(row));
        endInsertRows();
        return;
    }
    m_waiting -= isWaiting(m_rows.at(*known).now) ? 1 : 0;
    m_rows[*known] = std::move(row);
    emit dataChanged(index(*known, 0), index(*known, ColumnCount - 1));
}

/// From the back, so that the places of those that are left are counted anew but once.
void CallTableModel::remove(const QSet<QString> &ids)
{
    int firstMoved = static_cast<int>(m_rows.size());
    for (int place = firstMoved - 1; place >= 0 && !ids.isEmpty(); --place) {
        const QString id = m_rows.at(place).call.id;
        if (!ids.contains(id))
            continue;
        beginRemoveRows({}, place, place);
        m_waiting -= isWaiting(m_rows.at(place).now) ? 1 : 0;
        m_places.remove(id);
        m_rows.removeAt(place);
        endRemoveRows();
        firstMoved = place;
    }
    for (int row = firstMoved; row < m_rows.size(); ++row)
        m_places[m_rows.at(row).call.id] = row;
}

bool CallTableModel::matches(int row, const SearchWords &words) const
{
    const Row &shown = m_rows.at(row);
    QStringList texts{shown.call.queue, callStateText(shown.now.state),
                      directionText(shown.call.direction), shown.now.place};
    for (const Party &party : shown.now.others + QList{shown.now.one})
        texts << party.extension << party.number << party.name;
    return words.areIn(texts);
}

int CallTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CallTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CallTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case IdRole:
        return row.call.id;
    case StateRole:
        return static_cast<int>(row.now.state);
    case SinceRole:
        return since(row, column);
    case AtLeastRole:
        return row.call.joined && row.now.since == row.call.joined;
    case SortRole: {
        const QVariant time = since(row, column);
        if (column == Column::State)
            return static_cast<int>(row.now.state);
        return time.isValid() ? time : text(row, column);
    }
    default:
        return {};
    }
}

QString CallTableModel::text(const Row &row, Column column)
{
    switch (column) {
    case Column::State:
        return callStateText(row.now.state);
    case Column::Direction:
        return directionText(row.call.direction);
    case Column::From:
        return partyText(row.now.one);
    case Column::To:
        return row.now.others.isEmpty() ? row.now.place : partiesText(row.now.others);
    case Column::Queue:
        return row.call.queue;
    case Column::InState:
    case Column::Total:
        break;
    }
    return {};
}

Qt::ItemFlags CallTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QMimeData *CallTableModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    return CallDrag{{}, m_rows.at(indexes.constFirst().row()).call.id}.toMime().release();
}

QVariant CallTableModel::since(const Row &row, Column column)
{
    if (column == Column::InState)
        return toMilliseconds(row.now.since);
    return column == Column::Total ? QVariant(toMilliseconds(row.call.began)) : QVariant();
}

QVariant CallTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::State:
        return tr("State");
    case Column::Direction:
        return tr("Direction");
    case Column::From:
        return tr("From");
    case Column::To:
        return tr("To");
    case Column::Queue:
        return tr("Queue");
    case Column::InState:
        return tr("For");
    case Column::Total:
        return tr("Total");
    }
    return {};
}

} // namespace Model
