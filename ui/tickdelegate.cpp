// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickdelegate.h"

#include <QApplication>
#include <QPainter>

namespace Gui {

void TickDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const QRectF box =
        QRectF(style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &ground, option.widget))
            .adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isChecked = ground.checkState == Qt::Checked;
    ground.features &= ~QStyleOptionViewItem::HasCheckIndicator;
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const QPalette &palette = option.palette;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(isChecked ? palette.color(QPalette::Highlight)
                              : palette.color(QPalette::PlaceholderText));
    painter->setBrush(palette.color(isChecked ? QPalette::Highlight : QPalette::Base));
    painter->drawRoundedRect(box, 4, 4);
    if (isChecked) {
        painter->setPen(QPen(palette.color(QPalette::HighlightedText), 1.8, Qt::SolidLine,
                             Qt::RoundCap, Qt::RoundJoin));
        const QPointF middle = box.center();
        painter->drawPolyline(QPolygonF{middle + QPointF(-3.5, 0.5), middle + QPointF(-1, 3),
                                        middle + QPointF(4, -3)});
    }
    painter->restore();
}

} // namespace Gui
