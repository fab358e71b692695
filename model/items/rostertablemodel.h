// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/extension.h"
#include "model/domain/roster.h"
#include "model/items/rowsmodel.h"

namespace Model {

/// Who sits where, as it is kept: also extensions that were taken off the board.
struct RosterRow
{
    QString extension;
    QString context;
    QString name;
    QString department;
    bool isActive = true;
    QString knownName; ///< what the PBX calls whoever sits there; empty: nothing
    QString pbxName;   ///< of these, the one that the board shows where the roster has none

    bool operator==(const RosterRow &) const = default;
};

/// The roster as a table that can be edited in place. An edit is told, and is shown once it has
/// come back as a change.
class RosterTableModel : public RowsModel<RosterRow>
{
    Q_OBJECT

public:
    enum class Column { Extension, Name, Department, Active, Context, KnownName };
    static constexpr int ColumnCount = static_cast<int>(Column::KnownName) + 1;
    static constexpr qsizetype LongestText = 200;

    using RowsModel::RowsModel;

    /// All of them, by number.
    void load(const QList<Extension> &rows);
    /// Those that changed, or are new.
    void apply(const QList<Extension> &rows);
    /// Names that calls and queues gave, by extension, for those that the PBX has no better one of.
    void setKnownNames(const QHash<QString, QString> &names);
    /// Entries that give extensions without a name the one that the PBX knows.
    Roster entriesFromKnownNames() const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void edited(const Model::RosterEntry &entry);

private:
    void add(const QList<RosterRow> &added);
    QString knownNameOf(const QString &extension, const QString &pbxName) const;

    QHash<QString, QString> m_knownNames;
    QHash<QString, qsizetype> m_places; ///< by extension
};

} // namespace Model
