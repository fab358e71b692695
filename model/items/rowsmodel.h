// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>

#include <algorithm>

namespace Model {

/// What all tables of timers tell beside their texts: durations are told as the times that they
/// count from or to, as whoever paints them has a clock.
enum TimeRole {
    SinceTimeRole = Qt::UserRole + 40, ///< qint64, milliseconds since 1970; else invalid
    UntilTimeRole,                     ///< likewise, for what counts down
    LampRole,                          ///< int, a Lamp whose colour and glyph the cell has
    KeyRole,                           ///< QString, what tells the row from all others
};

/// Lists that are told as a whole. Rows that stay the same are not signalled, and none by a reset.
template <typename Row>
class RowsModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    const QList<Row> &rows() const { return m_rows; }

    void setRows(const QList<Row> &rows)
    {
        const qsizetype shorter = std::min(m_rows.size(), rows.size());
        qsizetype first = 0;
        while (first < shorter && m_rows.at(first) == rows.at(first))
            ++first;
        qsizetype same = 0; // at the end
        while (same < shorter - first
               && m_rows.at(m_rows.size() - 1 - same) == rows.at(rows.size() - 1 - same))
            ++same;
        const qsizetype before = m_rows.size() - first - same;
        const qsizetype after = rows.size() - first - same;
        const qsizetype both = std::min(before, after);
        for (qsizetype row = first; row < first + both; ++row)
            replaceRow(row, rows.at(row));
        if (before > after)
            removeRowsAt(first + both, before - after);
        else if (after > before)
            insertRowsAt(first + both, rows.mid(first + both, after - before));
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

protected:
    void replaceRow(qsizetype place, const Row &row)
    {
        if (m_rows.at(place) == row)
            return;
        m_rows[place] = row;
        const int at = static_cast<int>(place);
        emit dataChanged(index(at, 0), index(at, columnCount({}) - 1));
    }
    void removeRowsAt(qsizetype place, qsizetype count)
    {
        beginRemoveRows({}, static_cast<int>(place), static_cast<int>(place + count - 1));
        m_rows.remove(place, count);
        endRemoveRows();
    }
    void insertRowsAt(qsizetype place, const QList<Row> &rows)
    {
        beginInsertRows({}, static_cast<int>(place), static_cast<int>(place + rows.size() - 1));
        m_rows = m_rows.first(place) + rows + m_rows.sliced(place);
        endInsertRows();
    }

    /// The row of a cell; a null pointer if it is none of this model's.
    const Row *rowOf(const QModelIndex &index) const
    {
        return checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
            ? &m_rows.at(index.row())
            : nullptr;
    }

private:
    QList<Row> m_rows;
};

} // namespace Model
