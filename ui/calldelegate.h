// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timedelegate.h"

namespace Gui {

/// Paints a CallTableModel: states as lamps, and durations that may be longer by "≥".
class CallDelegate : public TimeDelegate
{
    Q_OBJECT

public:
    using TimeDelegate::TimeDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    std::optional<Model::Lamp> lampOf(const QModelIndex &index) const override;

private:
    QString durationText(const QModelIndex &index) const;
};

} // namespace Gui
