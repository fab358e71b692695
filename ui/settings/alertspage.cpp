// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/alertspage.h"

#include "model/items/alertsettings.h"
#include "model/items/alerttext.h"
#include "ui/settings/durationfield.h"
#include "ui/theme.h"
#include "ui/tickbox.h"

#include <QGridLayout>
#include <QLabel>

namespace Gui {

using Model::AlertKind;

AlertsPage::AlertsPage(QWidget *parent)
    : SettingsPage(tr("Alerts"),
                   tr("Amber asks for a look, red for a hand. Both mark the tile, the side bar and "
                      "the wall; F8 acknowledges the chosen tile's."),
                   parent)
    , m_working(new HoursField(tr("Working hours, for Offline"), this))
    , m_quiet(new HoursField(tr("Quiet hours"), this))
    , m_notify(new TickBox(tr("Notify on the desktop"), this))
    , m_sound(new TickBox(tr("With a sound"), this))
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(3, 1);
    const QString titles[]{tr("Rule"), tr("Amber from"), tr("Red from")};
    for (int column = 0; column < 3; ++column) {
        auto *title = new QLabel(titles[column], this);
        title->setFont(uiFont(12, QFont::DemiBold));
        grid->addWidget(title, 0, column);
    }
    for (int kind = 0; kind < Model::AlertKindCount; ++kind)
        addRule(*grid, static_cast<AlertKind>(kind));
    column().addLayout(grid);
    addHeading(tr("When"));
    column().addWidget(m_working);
    column().addWidget(m_quiet);
    addHeading(tr("How"));
    for (QCheckBox *box : {m_notify, m_sound}) {
        box->setFont(uiFont(13));
        column().addWidget(box);
        connect(box, &QCheckBox::toggled, this, &AlertsPage::edited);
    }
    column().addStretch();
    for (HoursField *field : {m_working, m_quiet})
        connect(field, &HoursField::edited, this, &AlertsPage::edited);
    show(Model::AlertRules());
}

void AlertsPage::addRule(QGridLayout &grid, AlertKind kind)
{
    Row row;
    row.on = new TickBox(Model::alertKindText(kind), this);
    row.on->setFont(uiFont(13));
    row.amber = makeBound(kind, tr("amber"));
    row.red = makeBound(kind, tr("red"));
    const int line = grid.rowCount();
    grid.addWidget(row.on, line, 0);
    grid.addWidget(row.amber, line, 1);
    grid.addWidget(row.red, line, 2);
    connect(row.on, &QCheckBox::toggled, this, [this, row](bool isOn) {
        row.amber->setEnabled(isOn);
        row.red->setEnabled(isOn);
        emit edited();
    });
    m_rows.append(row);
}

QSpinBox *AlertsPage::makeBound(AlertKind kind, const QString &level)
{
    QSpinBox *bound = Model::isDuration(kind) ? new DurationField(this) : new QSpinBox(this);
    const auto [least, most] = Model::alertBounds(kind);
    bound->setRange(least, most);
    // A bound that is half typed is none yet.
    bound->setKeyboardTracking(false);
    bound->setFont(uiFont(13));
    bound->setFixedWidth(110);
    bound->setAccessibleName(tr("%1, %2").arg(Model::alertKindText(kind), level));
    if (kind == AlertKind::ServiceLevel) {
        bound->setPrefix(tr("under "));
        bound->setSuffix(QStringLiteral(" %"));
    } else if (kind == AlertKind::QueueWaiting) {
        bound->setSuffix(tr(" callers"));
    }
    connect(bound, &QSpinBox::valueChanged, this, &AlertsPage::edited);
    connect(bound, &QSpinBox::editingFinished, this, &AlertsPage::showOrder);
    return bound;
}

void AlertsPage::showOrder()
{
    // Red is shown as it counts: never milder than amber.
    show(rules());
}

void AlertsPage::show(const Model::AlertRules &rules)
{
    const QSignalBlocker silent(this);
    for (int kind = 0; kind < Model::AlertKindCount; ++kind) {
        const Model::AlertRule &rule = rules.of(static_cast<AlertKind>(kind));
        const Row &row = m_rows.at(kind);
        row.on->setChecked(rule.on);
        row.amber->setValue(rule.amber);
        row.red->setValue(rule.red);
        row.amber->setEnabled(rule.on);
        row.red->setEnabled(rule.on);
    }
    m_working->show(rules.working);
    m_quiet->show(rules.quiet);
    m_notify->setChecked(rules.notify);
    m_sound->setChecked(rules.sound);
}

Model::AlertRules AlertsPage::rules() const
{
    Model::AlertRules rules;
    for (int i = 0; i < Model::AlertKindCount; ++i) {
        const auto kind = static_cast<AlertKind>(i);
        const Row &row = m_rows.at(i);
        const int amber = row.amber->value();
        const int red = row.red->value();
        rules.of(kind) = {row.on->isChecked(), amber,
                          kind == AlertKind::ServiceLevel ? std::min(red, amber)
                                                          : std::max(red, amber)};
    }
    rules.working = m_working->hours();
    rules.quiet = m_quiet->hours();
    rules.notify = m_notify->isChecked();
    rules.sound = m_sound->isChecked();
    return rules;
}

} // namespace Gui
