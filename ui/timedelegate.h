// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/clock.h"
#include "ui/rowdelegate.h"

namespace Gui {

/// Paints models that tell times by a Model::TimeRole: as durations, up to the time it was given.
class TimeDelegate : public RowDelegate
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
    Ami::TimePoint asOf() const { return m_asOf; }

private:
    Ami::TimePoint m_asOf{};
    bool m_stale = true;
};

} // namespace Gui
