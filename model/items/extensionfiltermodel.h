// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/searchtext.h"
#include "model/items/extensiontablemodel.h"

#include <QSortFilterProxyModel>

namespace Model {

/// Which extensions are to be shown: those for which all of it holds.
struct BoardFilter
{
    QString text;             ///< each word is part of number, name or department; see SearchWords
    QList<Lamp> lamps;        ///< one of them; empty: any
    bool disagreeing = false; ///< hint, device and contact disagree
    std::optional<QString> department; ///< in it; an empty one: in none
    std::optional<AlertKind> alert;    ///< that somebody is to look at

    bool isEmpty() const
    {
        return text.isEmpty() && lamps.isEmpty() && !disagreeing && !department && !alert;
    }

    bool operator==(const BoardFilter &) const = default;
};

/// Which extensions of an ExtensionTableModel are shown, and in which order: by group, then by the
/// sorted column, then by number (9 before 10, 1001 before 1002).
class ExtensionFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Group { None, Department, State, Queue };
    Q_ENUM(Group)
    enum class Order { Number, Name, LongestInState };
    Q_ENUM(Order)

    /// What is sorted by, upwards.
    static ExtensionTableModel::Column columnOf(Order order);

    explicit ExtensionFilterModel(QObject *parent = nullptr);

    Group group() const { return m_group; }
    void setGroup(Group group);
    const BoardFilter &filter() const { return m_filter; }
    void setFilter(const BoardFilter &filter);
    /// What queues there are, and whose members, is not known for sure: headings say so.
    void setQueuesStale(bool stale);
    /// Heading of a row's group; empty without grouping.
    QString groupTitle(const QModelIndex &index) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const ExtensionTableModel &source() const;
    const Extension &extension(int sourceRow) const;
    int compareGroups(const Extension &left, const Extension &right) const;
    QString groupName(const Extension &row) const;

    Group m_group = Group::Department;
    bool m_queuesStale = true;
    BoardFilter m_filter;
    SearchWords m_words; ///< of its text
};

} // namespace Model
