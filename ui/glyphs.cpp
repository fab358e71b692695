// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/glyphs.h"

#include "ui/theme.h"

#include <QPainterPath>

namespace Gui {

namespace {

// Every sign is drawn in a box of 16 by 16.
constexpr qreal Box = 16;

QPen stroke(const QColor &color, qreal width)
{
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void paintRing(QPainter &painter, const QColor &color)
{
    painter.setPen(stroke(color, 2.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QRectF(3, 3, 10, 10));
}

/// An upright handset leaning to the left: two cups and the grip between them.
void paintHandset(QPainter &painter, const QColor &color)
{
    QPainterPath path;
    path.moveTo(4.6, 1.8);
    path.lineTo(6.6, 5.0);
    path.quadTo(6.9, 5.8, 6.2, 6.4);
    path.lineTo(5.2, 7.2);
    path.quadTo(6.3, 9.6, 8.8, 10.8);
    path.lineTo(9.6, 9.8);
    path.quadTo(10.2, 9.1, 11.0, 9.4);
    path.lineTo(14.2, 11.4);
    path.quadTo(14.4, 13.4, 12.2, 14.2);
    path.quadTo(9.8, 14.6, 6.0, 10.9);
    path.quadTo(1.8, 6.8, 1.9, 3.9);
    path.quadTo(2.4, 1.8, 4.6, 1.8);
    painter.fillPath(path, color);
}

void paintBell(QPainter &painter, const QColor &color)
{
    QPainterPath path;
    path.moveTo(8, 1.4);
    path.cubicTo(4.4, 1.8, 4.2, 4.8, 4.1, 7.2);
    path.cubicTo(4.0, 9.2, 3.0, 10.0, 2.4, 11.4);
    path.lineTo(13.6, 11.4);
    path.cubicTo(13.0, 10.0, 12.0, 9.2, 11.9, 7.2);
    path.cubicTo(11.8, 4.8, 11.6, 1.8, 8, 1.4);
    path.addEllipse(QRectF(6.3, 12.0, 3.4, 2.8));
    painter.fillPath(path, color);
}

void paintBars(QPainter &painter, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(4, 3, 2.8, 10), 1, 1);
    painter.drawRoundedRect(QRectF(9.2, 3, 2.8, 10), 1, 1);
}

void paintBar(QPainter &painter, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(2.6, 6.7, 10.8, 2.6), 1.2, 1.2);
}

/// A flat hand: stop.
void paintHand(QPainter &painter, const QColor &color)
{
    painter.setPen(stroke(color, 2.1));
    painter.setBrush(Qt::NoBrush);
    for (const auto &[x, top] : {std::pair{5.2, 3.6}, {7.6, 2.2}, {10.0, 2.8}, {12.2, 4.6}})
        painter.drawLine(QPointF(x, top), QPointF(x, 9.0));
    painter.drawLine(QPointF(2.4, 8.0), QPointF(5.2, 11.0));
    QPainterPath palm;
    palm.moveTo(4.2, 8.6);
    palm.lineTo(13.2, 8.6);
    palm.cubicTo(13.2, 12.6, 11.6, 14.6, 9.0, 14.6);
    palm.cubicTo(6.6, 14.6, 5.2, 13.0, 4.2, 10.6);
    painter.fillPath(palm, color);
}

void paintCup(QPainter &painter, const QColor &color)
{
    QPainterPath cup;
    cup.moveTo(2.6, 5.0);
    cup.lineTo(11.2, 5.0);
    cup.lineTo(11.2, 10.0);
    cup.quadTo(11.2, 13.2, 8.2, 13.2);
    cup.lineTo(5.6, 13.2);
    cup.quadTo(2.6, 13.2, 2.6, 10.0);
    painter.fillPath(cup, color);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(stroke(color, 1.6));
    painter.drawArc(QRectF(9.4, 6.2, 4.6, 4.2), -90 * 16, 180 * 16);
    painter.drawLine(QPointF(5.2, 1.6), QPointF(5.2, 3.0));
    painter.drawLine(QPointF(8.4, 1.6), QPointF(8.4, 3.0));
}

/// An arrow that leaves through a door.
void paintWayOut(QPainter &painter, const QColor &color)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(stroke(color, 2.0));
    painter.drawPolyline(QList<QPointF>{{7.2, 2.6}, {2.8, 2.6}, {2.8, 13.4}, {7.2, 13.4}});
    painter.drawLine(QPointF(6.6, 8), QPointF(13.4, 8));
    painter.drawPolyline(QList<QPointF>{{10.6, 5.0}, {13.6, 8}, {10.6, 11.0}});
}

void paintMoon(QPainter &painter, const QColor &color)
{
    QPainterPath disc;
    disc.addEllipse(QRectF(2.2, 2.2, 11.6, 11.6));
    QPainterPath shade;
    shade.addEllipse(QRectF(6.0, 0.2, 10.4, 10.4));
    painter.fillPath(disc.subtracted(shade), color);
}

void paintCross(QPainter &painter, const QColor &color)
{
    painter.setPen(stroke(color, 2.2));
    painter.drawLine(QPointF(3.6, 3.6), QPointF(12.4, 12.4));
    painter.drawLine(QPointF(12.4, 3.6), QPointF(3.6, 12.4));
}

void paintQuestionMark(QPainter &painter, const QColor &color)
{
    QPainterPath path;
    path.moveTo(5.2, 5.2);
    path.cubicTo(5.2, 1.6, 10.9, 1.6, 10.9, 5.2);
    path.cubicTo(10.9, 7.4, 8.1, 7.4, 8.1, 10.0);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(stroke(color, 2.0));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QPointF(8.1, 13.2), 1.3, 1.3);
}

void paintSign(QPainter &painter, Model::Lamp lamp, const QColor &color)
{
    using Model::Lamp;
    switch (lamp) {
    case Lamp::Available:
        paintRing(painter, color);
        break;
    case Lamp::OnCall:
        paintHandset(painter, color);
        break;
    case Lamp::Ringing:
        paintBell(painter, color);
        break;
    case Lamp::RingingOnCall:
        paintHandset(painter, color);
        painter.translate(Box, 0);
        paintBell(painter, color);
        break;
    case Lamp::OnHold:
        paintBars(painter, color);
        break;
    case Lamp::Busy:
        paintBar(painter, color);
        break;
    case Lamp::Paused:
        paintHand(painter, color);
        break;
    case Lamp::Break:
        paintCup(painter, color);
        break;
    case Lamp::Away:
        paintWayOut(painter, color);
        break;
    case Lamp::DoNotDisturb:
        paintMoon(painter, color);
        break;
    case Lamp::Offline:
        paintCross(painter, color);
        break;
    case Lamp::Unknown:
        paintQuestionMark(painter, color);
        break;
    }
}

} // namespace

qreal glyphWidth(Model::Lamp lamp, qreal size)
{
    return lamp == Model::Lamp::RingingOnCall ? 2 * size : size;
}

qreal paintGlyph(QPainter &painter, const QRectF &box, Model::Lamp lamp, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.height() / Box, box.height() / Box);
    paintSign(painter, lamp, color);
    painter.restore();
    return glyphWidth(lamp, box.height());
}

} // namespace Gui
