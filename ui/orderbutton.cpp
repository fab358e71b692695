// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orderbutton.h"

#include "ui/theme.h"

#include <QMenu>

namespace Gui {

namespace {

void choose(const QActionGroup &choices, int value)
{
    for (QAction *choice : choices.actions()) {
        if (choice->data().toInt() == value)
            choice->setChecked(true);
    }
}

} // namespace

OrderButton::OrderButton(QWidget *parent)
    : QToolButton(parent)
    , m_groups(new QActionGroup(this))
    , m_orders(new QActionGroup(this))
{
    setFont(uiFont(13));
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    menu()->setObjectName(QStringLiteral("orderMenu"));
    menu()->setFont(uiFont(13));
    addTitle(tr("Group by"));
    add(*m_groups, tr("Department"), static_cast<int>(Group::Department));
    add(*m_groups, tr("State"), static_cast<int>(Group::State));
    add(*m_groups, tr("Queue"), static_cast<int>(Group::Queue));
    add(*m_groups, tr("None"), static_cast<int>(Group::None));
    addTitle(tr("Order by"));
    add(*m_orders, tr("Number"), static_cast<int>(Order::Number));
    add(*m_orders, tr("Name"), static_cast<int>(Order::Name));
    add(*m_orders, tr("Longest in its state"), static_cast<int>(Order::LongestInState));
    choose(*m_groups, static_cast<int>(Group::Department));
    choose(*m_orders, static_cast<int>(Order::Number));
    connect(m_groups, &QActionGroup::triggered, this, [this](const QAction *choice) {
        showChoice();
        emit grouped(static_cast<Group>(choice->data().toInt()));
    });
    connect(m_orders, &QActionGroup::triggered, this, [this](const QAction *choice) {
        showChoice();
        emit ordered(static_cast<Order>(choice->data().toInt()));
    });
    showChoice();
}

void OrderButton::addTitle(const QString &title)
{
    if (!menu()->isEmpty())
        menu()->addSeparator();
    QAction *entry = menu()->addAction(title);
    entry->setFont(uiFont(12, QFont::DemiBold));
    entry->setEnabled(false);
}

void OrderButton::add(QActionGroup &choices, const QString &text, int value)
{
    QAction *choice = menu()->addAction(text);
    choice->setFont(uiFont(13));
    choice->setCheckable(true);
    choice->setData(value);
    choices.addAction(choice);
}

void OrderButton::setGroup(Group group)
{
    choose(*m_groups, static_cast<int>(group));
    showChoice();
}

void OrderButton::setOrder(Order order)
{
    choose(*m_orders, static_cast<int>(order));
    showChoice();
}

void OrderButton::setOrdering(bool isOn)
{
    m_orders->setEnabled(isOn);
    showChoice();
}

void OrderButton::showChoice()
{
    const QString group = m_groups->checkedAction()->text();
    setText(tr("Group: %1").arg(group) + QStringLiteral(" ▾"));
    setAccessibleName(
        m_orders->isEnabled()
            ? tr("Grouped by: %1; ordered by: %2").arg(group, m_orders->checkedAction()->text())
            : tr("Grouped by: %1").arg(group));
}

/// As wide as its longest text, so that nothing beside it moves.
QSize OrderButton::sizeHint() const
{
    QSize size = QToolButton::sizeHint();
    const QFontMetrics metrics(font());
    int longest = 0;
    for (const QAction *choice : m_groups->actions())
        longest = std::max(longest, metrics.horizontalAdvance(choice->text()));
    const int now = metrics.horizontalAdvance(m_groups->checkedAction()->text());
    size.rwidth() += longest - now;
    return size;
}

} // namespace Gui
