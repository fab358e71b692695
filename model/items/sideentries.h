// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/alertrules.h"
#include "model/items/rowsmodel.h"

#include <QStringList>

namespace Model {

/// One line of the side bar.
struct SideEntry
{
    enum class Kind {
        Heading,
        All, ///< extensions, of every department
        Department,
        SavedFilter,
        SaveFilter, ///< keeps what is filtered now
        Alert,      ///< a rule, and how many it calls to look at
        Queue,
        Page, ///< anything else that can be opened
    };

    Kind kind = Kind::Heading;
    QString title;
    QString key; ///< what tells it from others of its kind
    QString count;
    AlertLevel level = AlertLevel::None; ///< how loud its count is
    bool isActive = false;               ///< what is shown now
    bool isDoubtful = false;             ///< the count is of a stale board
    QString spoken;                      ///< for a screen reader, where it is not title and count

    bool operator==(const SideEntry &) const = default;
};

/// The side bar as a list. Headings can be read, but not chosen.
class SideEntryModel : public RowsModel<SideEntry>
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole, ///< int, a SideEntry::Kind
        CountRole,               ///< QString
        LevelRole,               ///< int, a Model::AlertLevel
        ActiveRole,              ///< bool
        DoubtfulRole,            ///< bool
    };

    using RowsModel::RowsModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
};

} // namespace Model
