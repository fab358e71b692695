// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/callnow.h"
#include "model/domain/searchtext.h"
#include "model/items/calldrag.h"

#include <QAbstractTableModel>
#include <QSet>

namespace Model {

/// The calls that go on, one row each. Rows come, change and go one by one, never by a reset.
/// Durations are told as the times they count from: whoever paints them has a clock.
class CallTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { State, InState, From, To, Queue, Direction, Total };
    static constexpr int ColumnCount = static_cast<int>(Column::Total) + 1;

    enum Role {
        IdRole = Qt::UserRole, ///< QString, the linked id
        StateRole,             ///< int, a CallNow::State
        SinceRole,   ///< qint64, milliseconds since 1970, that the column counts from; else invalid
        AtLeastRole, ///< bool: it went on already when it was first heard of
        SortRole,    ///< what the column sorts by
    };

    using QAbstractTableModel::QAbstractTableModel;

    void apply(const QList<Call> &changes);

    /// How many callers wait in a queue.
    int waiting() const { return m_waiting; }
    /// True if every word is in a party, the queue, the state or the direction; whatever its case.
    bool matches(int row, const SearchWords &words) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// A call can be dragged; see CallDrag.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override { return {CallDrag::mimeType()}; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

signals:
    void countChanged();

private:
    struct Row
    {
        Call call;
        CallNow now;
    };

    void put(const Call &call);
    void remove(const QSet<QString> &ids);
    static QString text(const Row &row, Column column);
    static QVariant since(const Row &row, Column column);

    QList<Row> m_rows;
    QHash<QString, int> m_places;
    int m_waiting = 0;
};

} // namespace Model
