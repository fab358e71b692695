// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/clock.h"
#include "ui/choicebox.h"

namespace Gui {

/// A choice of today and the days before it, in the local zone.
class DayBox final : public ChoiceBox
{
public:
    /// `first`: an entry above the days that is none; empty: there is none.
    explicit DayBox(const Ami::Clock &clock, QString first = {}, QWidget *parent = nullptr);

    /// True if a new day has begun; a day that was chosen stays so, today becomes the new one.
    bool refresh();
    /// False if the first entry is chosen.
    bool isDay() const { return currentData().isValid(); }
    bool isToday() const { return isDay() && from() == m_today; }
    /// When the chosen day begins, and the next one.
    Ami::TimePoint from() const { return begin(0); }
    Ami::TimePoint to() const { return begin(1); }

private:
    static constexpr int DaysBack = 7;

    void fill();
    Ami::TimePoint begin(int daysLater) const;

    const Ami::Clock &m_clock;
    QString m_first;
    Ami::TimePoint m_today{};
};

} // namespace Gui
