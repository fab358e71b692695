// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rowdelegate.h"

namespace Gui {

/// Paints an ExtensionTableModel; rows that the PBX has not confirmed are muted.
class TableDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    /// True if that is news: then everything is to be painted again.
    bool setStale(bool stale) { return std::exchange(m_stale, stale) != stale; }

protected:
    std::optional<Model::Lamp> lampOf(const QModelIndex &index) const override;
    bool isDoubtful(const QModelIndex &index) const override;

private:
    bool m_stale = true;
};

} // namespace Gui
