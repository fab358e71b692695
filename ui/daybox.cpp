// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/daybox.h"

#include "model/domain/day.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSignalBlocker>

namespace Gui {

namespace {

QString nameOf(const QDate &day, int back)
{
    if (back == 0)
        return QCoreApplication::translate("Gui::DayBox", "Today");
    if (back == 1)
        return QCoreApplication::translate("Gui::DayBox", "Yesterday");
    return QLocale().toString(day, QStringLiteral("ddd d MMM"));
}

} // namespace

DayBox::DayBox(const Ami::Clock &clock, QString first, QWidget *parent)
    : ChoiceBox(parent)
    , m_clock(clock)
    , m_first(std::move(first))
{
    fill();
}

bool DayBox::refresh()
{
    if (Model::startOfDay(m_clock.now()) == m_today)
        return false;
    fill();
    return true;
}

void DayBox::fill()
{
    const QSignalBlocker quiet(this);
    const int days = m_first.isEmpty() ? 0 : 1; // the place of today
    const int place = currentIndex();
    const QDate before = place > days ? currentData().toDate() : QDate();
    m_today = Model::startOfDay(m_clock.now());
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_today.time_since_epoch().count()).date();
    clear();
    if (!m_first.isEmpty())
        addItem(m_first);
    for (int back = 0; back <= DaysBack; ++back) {
        const QDate day = today.addDays(-back);
        addItem(nameOf(day, back), day);
        if (day == before)
            setCurrentIndex(days + back);
    }
    if (!before.isValid())
        setCurrentIndex(place < 0 ? 0 : place);
}

Ami::TimePoint DayBox::begin(int daysLater) const
{
    const QDate day = currentData().toDate().addDays(daysLater);
    return Ami::TimePoint(std::chrono::milliseconds(day.startOfDay().toMSecsSinceEpoch()));
}

} // namespace Gui
