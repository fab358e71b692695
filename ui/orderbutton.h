// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/extensionfiltermodel.h"

#include <QActionGroup>
#include <QToolButton>

namespace Gui {

/// How the board is put in order: under which headings, and by what below each.
class OrderButton : public QToolButton
{
    Q_OBJECT

public:
    using Group = Model::ExtensionFilterModel::Group;
    using Order = Model::ExtensionFilterModel::Order;

    explicit OrderButton(QWidget *parent = nullptr);

    void setGroup(Group group);
    void setOrder(Order order);
    /// A table is sorted by its own header.
    void setOrdering(bool isOn);

    QSize sizeHint() const override;

signals:
    void grouped(Model::ExtensionFilterModel::Group group);
    void ordered(Model::ExtensionFilterModel::Order order);

private:
    void addTitle(const QString &title);
    void add(QActionGroup &choices, const QString &text, int value);
    void showChoice();

    QActionGroup *m_groups;
    QActionGroup *m_orders;
};

} // namespace Gui
