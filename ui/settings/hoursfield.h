// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/alertrules.h"

#include <QCheckBox>
#include <QTimeEdit>
#include <QToolButton>
#include <QWidget>

namespace Gui {

/// Hours of a week: a tick, from, to, and the days.
class HoursField : public QWidget
{
    Q_OBJECT

public:
    explicit HoursField(const QString &title, QWidget *parent = nullptr);

    void show(const Model::WeeklyHours &hours);
    using QWidget::show;
    Model::WeeklyHours hours() const;

signals:
    void edited();

private:
    QCheckBox *m_on;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QList<QToolButton *> m_days; ///< from Monday on
};

} // namespace Gui
