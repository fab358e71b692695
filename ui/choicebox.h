// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QPainter>

namespace Gui {

/// A style sheet takes the arrow of a combo box away; this one draws its own.
class ChoiceBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QComboBox::paintEvent(event);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::ButtonText), 1.6, Qt::SolidLine, Qt::RoundCap,
                            Qt::RoundJoin));
        const qreal x = isRightToLeft() ? 16 : width() - 16;
        const qreal y = height() / 2.0;
        painter.drawPolyline(QPolygonF{{x - 4, y - 2}, {x, y + 2}, {x + 4, y - 2}});
    }
};

} // namespace Gui
