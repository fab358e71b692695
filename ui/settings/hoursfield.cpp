// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/hoursfield.h"

#include "ui/theme.h"
#include "ui/tickbox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace Gui {

namespace {

constexpr int DaysOfWeek = 7;

} // namespace

HoursField::HoursField(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_on(new TickBox(title, this))
    , m_from(new QTimeEdit(this))
    , m_to(new QTimeEdit(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    m_on->setFont(uiFont(13));
    m_on->setMinimumWidth(190);
    line->addWidget(m_on);
    auto *to = new QLabel(QStringLiteral("–"), this);
    for (QTimeEdit *time : {m_from, m_to}) {
        time->setFont(uiFont(13));
        time->setDisplayFormat(QStringLiteral("HH:mm"));
        time->setButtonSymbols(QAbstractSpinBox::NoButtons);
        time->setFixedWidth(72);
        // Hours come before minutes, also where one reads from the right.
        time->setLayoutDirection(Qt::LeftToRight);
        connect(time, &QTimeEdit::timeChanged, this, &HoursField::edited);
    }
    m_from->setAccessibleName(tr("%1, from").arg(title));
    m_to->setAccessibleName(tr("%1, until").arg(title));
    line->addWidget(m_from);
    line->addWidget(to);
    line->addWidget(m_to);
    line->addSpacing(8);
    for (int day = 1; day <= DaysOfWeek; ++day) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("day"));
        button->setCheckable(true);
        button->setFont(uiFont(12));
        button->setText(QLocale().dayName(day, QLocale::ShortFormat));
        button->setAccessibleName(QLocale().dayName(day));
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::toggled, this, &HoursField::edited);
        line->addWidget(button);
        m_days.append(button);
    }
    line->addStretch();
    connect(m_on, &QCheckBox::toggled, this, [this](bool isOn) {
        for (QWidget *widget : findChildren<QWidget *>()) {
            if (widget != m_on)
                widget->setEnabled(isOn);
        }
        emit edited();
    });
}

void HoursField::show(const Model::WeeklyHours &hours)
{
    // So that it is told also where it stays as it is.
    m_on->setChecked(!hours.on);
    m_on->setChecked(hours.on);
    m_from->setTime(hours.from);
    m_to->setTime(hours.to);
    for (int day = 0; day < DaysOfWeek; ++day)
        m_days.at(day)->setChecked(((hours.days >> day) & 1) != 0);
}

Model::WeeklyHours HoursField::hours() const
{
    Model::WeeklyHours hours{m_on->isChecked(), m_from->time(), m_to->time(), 0};
    for (int day = 0; day < DaysOfWeek; ++day) {
        if (m_days.at(day)->isChecked())
            hours.days = static_cast<quint8>(hours.days | (1U << day));
    }
    return hours;
}

} // namespace Gui
