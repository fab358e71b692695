// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/clock.h"
#include "ui/rowdelegate.h"

namespace Gui {

/// Paints a CallTableModel: durations by the time it was given.
class CallDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    /// What durations count up to. `stale`: nobody vouches for what is after that. True if that is
    /// news: then everything is to be painted again.
    bool setTime(Ami::TimePoint asOf, bool stale);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    std::optional<Model::Lamp> lampOf(const QModelIndex &index) const override;
    bool isDoubtful(const QModelIndex & /*index*/) const override { return m_stale; }

private:
    QString durationText(const QModelIndex &index) const;

    Ami::TimePoint m_asOf{};
    bool m_stale = true;
};

} // namespace Gui
