// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/extensiontablemodel.h"

#include <QSortFilterProxyModel>

namespace Model {

/// Which extensions of an ExtensionTableModel are shown, and in which order: by group, then by the
/// sorted column, then by number (9 before 10, 1001 before 1002).
class ExtensionFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Group { None, Department, State };
    Q_ENUM(Group)

    explicit ExtensionFilterModel(QObject *parent = nullptr);

    Group group() const { return m_group; }
    void setGroup(Group group);
    /// Heading of a row's group; empty without grouping.
    QString groupTitle(const QModelIndex &index) const;

    /// Keeps rows in which each word is part of number, name or department, whatever its case.
    void setText(const QString &text);
    /// Keeps rows with one of these lamps; empty: with any.
    void setLamps(const QList<Lamp> &lamps);
    /// Keeps rows on which hint, device and contact disagree, or all.
    void setDisagreeing(bool only);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const Extension &extension(int sourceRow) const;
    int compareGroups(const Extension &left, const Extension &right) const;

    Group m_group = Group::Department;
    QStringList m_words;
    QList<Lamp> m_lamps;
    bool m_disagreeing = false;
};

} // namespace Model
