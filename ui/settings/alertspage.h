// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/hoursfield.h"
#include "ui/settings/settingspage.h"

#include <QSpinBox>

class QGridLayout;

namespace Gui {

/// What calls a supervisor, from which value on, and when it is quiet.
class AlertsPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit AlertsPage(QWidget *parent = nullptr);

    void show(const Model::AlertRules &rules);
    using QWidget::show;
    /// Red is never below amber, whatever was typed.
    Model::AlertRules rules() const;

signals:
    void edited();

private:
    struct Row
    {
        QCheckBox *on = nullptr;
        QSpinBox *amber = nullptr;
        QSpinBox *red = nullptr;
    };

    void addRule(QGridLayout &grid, Model::AlertKind kind);
    void showOrder();
    QSpinBox *makeBound(Model::AlertKind kind, const QString &level);

    QList<Row> m_rows; ///< by kind
    HoursField *m_working;
    HoursField *m_quiet;
    QCheckBox *m_notify;
    QCheckBox *m_sound;
};

} // namespace Gui
