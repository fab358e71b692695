// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace Gui {

/// Paints a line of the side bar: "Support                14".
class SideDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme &theme) { m_theme = &theme; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QRect &box, const QString &title) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, bool isActive) const;
    /// Returns how wide it is.
    int paintCount(QPainter &painter, const QRect &box, const QModelIndex &index) const;

    const Theme *m_theme = &Theme::light();
};

} // namespace Gui
