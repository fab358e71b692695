// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tabledelegate.h"

#include "model/items/extensiontablemodel.h"

namespace Gui {

using Model::ExtensionTableModel;

std::optional<Model::Lamp> TableDelegate::lampOf(const QModelIndex &index) const
{
    if (index.column() != static_cast<int>(ExtensionTableModel::Column::State))
        return std::nullopt;
    return static_cast<Model::Lamp>(index.data(ExtensionTableModel::LampRole).toInt());
}

bool TableDelegate::isDoubtful(const QModelIndex &index) const
{
    return m_stale || !index.data(ExtensionTableModel::VerifiedRole).toBool();
}

} // namespace Gui
