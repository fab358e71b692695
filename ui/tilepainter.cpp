// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tilepainter.h"

#include "ui/glyphs.h"

#include <QFontMetrics>
#include <QPainterPath>

#include <algorithm>

namespace Gui {

namespace {

constexpr int Edge = 5;
constexpr int Left = 16;
constexpr int Right = 12;
constexpr int GlyphSize = 15;
constexpr int Radius = 6;
constexpr int TimerWidth = 76;
constexpr int EnvelopeSpace = 22;

/// Digits of one width each, so that a running timer does not jitter.
int tabularWidth(const QFontMetrics &metrics, const QString &text)
{
    const int digit = metrics.horizontalAdvance(u'0');
    int width = 0;
    for (const QChar c : text)
        width += c.isDigit() ? digit : metrics.horizontalAdvance(c);
    return width;
}

void drawTabular(QPainter &painter, QPointF baseline, const QString &text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int digit = metrics.horizontalAdvance(u'0');
    // A time is read from the left everywhere, and ≥ would turn round.
    const Qt::LayoutDirection direction = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LeftToRight);
    for (const QChar c : text) {
        const int advance = metrics.horizontalAdvance(c);
        const int cell = c.isDigit() ? digit : advance;
        painter.drawText(baseline + QPointF((cell - advance) / 2.0, 0), QString(c));
        baseline.rx() += cell;
    }
    painter.setLayoutDirection(direction);
}

} // namespace

TilePainter::TilePainter(const Theme &theme, bool isRightToLeft)
    : m_theme(&theme)
    , m_isRightToLeft(isRightToLeft)
    , m_numberFont(uiFont(18, QFont::DemiBold))
    , m_nameFont(uiFont(13))
    , m_detailFont(uiFont(12, QFont::Medium))
    , m_timerFont(uiFont(13))
{
}

QRect TilePainter::timerRect(const QRect &tile) const
{
    constexpr int Border = 4;
    if (m_isRightToLeft)
        return {tile.left() + Border, tile.top() + 8, TimerWidth + Right - Border, 24};
    return {tile.right() - Right - TimerWidth, tile.top() + 8, TimerWidth + Right - Border, 24};
}

void TilePainter::paint(QPainter &painter, const QRect &rect, const TileContent &content) const
{
    const qreal scale = painter.device()->devicePixelRatioF() * painter.worldTransform().m11();
    const Card &below = card(rect.size(), scale, content);
    // As large as it is, pixel by pixel.
    painter.drawPixmap(QRectF(rect.topLeft(), QSizeF(below.picture.size()) / scale), below.picture,
                       QRectF(below.picture.rect()));
    painter.setRenderHint(QPainter::Antialiasing);
    paintTexts(painter, rect, below.numberStart, content);
    paintTimer(painter, rect, content);
}

void TilePainter::repaintTimer(QPainter &painter, const QRect &rect,
                               const TileContent &content) const
{
    painter.fillRect(timerRect(rect), ground(content));
    painter.setRenderHint(QPainter::Antialiasing);
    paintTimer(painter, rect, content);
}

const TilePainter::Card &TilePainter::card(const QSize &size, qreal scale,
                                           const TileContent &content) const
{
    if (size != m_cardSize || scale != m_cardScale)
        m_cards.clear();
    m_cardSize = size;
    m_cardScale = scale;
    const int key = static_cast<int>(content.lamp) * 16 + (content.stale ? 8 : 0)
        + (content.selected ? 4 : 0) + (content.current ? 2 : 0) + (content.hovered ? 1 : 0);
    Card &card = m_cards[key];
    if (!card.picture.isNull())
        return card;
    const QRect rect({}, size);
    card.picture = QPixmap(size * scale);
    card.picture.fill(m_theme->ground);
    QPainter painter(&card.picture);
    // Not by the picture's device pixel ratio: below 1 it counts for nothing.
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(painter, rect, content);
    // Doubt takes the colours away, not the legibility: the hatch lies below the texts.
    if (content.stale)
        paintHatch(painter, rect);
    const qreal width = glyphWidth(content.lamp, GlyphSize);
    const QRectF glyph(m_isRightToLeft ? size.width() - Left - width : Left, 12, GlyphSize,
                       GlyphSize);
    paintGlyph(painter, glyph, content.lamp, m_theme->lamp(content.lamp));
    card.numberStart = Left + static_cast<int>(width) + 9;
    return card;
}

QColor TilePainter::ground(const TileContent &content) const
{
    return content.stale ? mix(m_theme->tile, m_theme->ground, 0.5)
                         : m_theme->tileGround(content.lamp);
}

void TilePainter::paintCard(QPainter &painter, const QRectF &rect, const TileContent &content) const
{
    const QColor color = m_theme->lamp(content.lamp);
    const bool ringing =
        content.lamp == Model::Lamp::Ringing || content.lamp == Model::Lamp::RingingOnCall;
    QColor border = ringing && !content.stale ? color : m_theme->line;
    qreal width = 1;
    if (content.hovered)
        border = m_theme->muted;
    if (content.selected || content.current) {
        border = m_theme->accent;
        width = content.selected ? 2.5 : 1.5;
    }
    QPainterPath card;
    card.addRoundedRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2), Radius,
                        Radius);
    painter.fillPath(card, ground(content));
    painter.save();
    painter.setClipPath(card);
    const qreal edge = m_isRightToLeft ? rect.right() - Edge : rect.left();
    painter.fillRect(QRectF(edge, rect.top(), Edge, rect.height()),
                     content.stale ? mix(color, m_theme->tile, 0.45) : color);
    painter.restore();
    painter.setPen(QPen(border, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(card);
}

namespace {

/// The plus of a number stays before it: it follows a mark from left to right.
QString withNumbersFromTheLeft(QString text)
{
    constexpr char16_t LeftToRightMark = 0x200e;
    return text.replace(u'+', QString(QChar(LeftToRightMark)) + u'+');
}

} // namespace

void TilePainter::paintText(QPainter &painter, const QRect &rect, QPoint start, int width,
                            const QString &text) const
{
    const QString shown = painter.fontMetrics().elidedText(
        m_isRightToLeft ? withNumbersFromTheLeft(text) : text, Qt::ElideRight, width);
    const int left = m_isRightToLeft
        ? rect.right() + 1 - start.x() - painter.fontMetrics().horizontalAdvance(shown)
        : rect.left() + start.x();
    painter.drawText(QPointF(left, rect.top() + start.y()), shown);
}

void TilePainter::paintTexts(QPainter &painter, const QRect &rect, int numberStart,
                             const TileContent &content) const
{
    const bool quiet = content.stale || content.lamp == Model::Lamp::Offline;
    const int width = rect.width() - Left - Right;
    painter.setFont(m_numberFont);
    painter.setPen(quiet ? m_theme->muted : m_theme->text);
    paintText(painter, rect, {numberStart, 26}, rect.width() - Right - TimerWidth - numberStart,
              content.number);
    painter.setFont(m_nameFont);
    paintText(painter, rect, {Left, 46}, content.hasMessages ? width - EnvelopeSpace : width,
              content.name);
    if (content.hasMessages)
        paintEnvelope(painter, rect);
    painter.setFont(m_detailFont);
    painter.setPen(m_theme->lamp(content.lamp));
    paintText(painter, rect, {Left, 64}, width, content.detail);
}

/// Messages wait, and are no matter of haste: in the color of what is said aside.
void TilePainter::paintEnvelope(QPainter &painter, const QRect &rect) const
{
    constexpr int Width = 14;
    constexpr int Height = 10;
    const int left = m_isRightToLeft ? rect.left() + Right : rect.right() + 1 - Right - Width;
    const QRectF box(left + 0.5, rect.top() + 36.5, Width - 1, Height - 1);
    painter.setPen(QPen(m_theme->muted, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, 1.5, 1.5);
    const QPointF flap[]{box.topLeft(), {box.center().x(), box.center().y() + 1}, box.topRight()};
    painter.drawPolyline(flap, static_cast<int>(std::size(flap)));
}

void TilePainter::paintTimer(QPainter &painter, const QRect &rect, const TileContent &content) const
{
    if (content.timer.isEmpty())
        return;
    const bool isLoud = content.alert != Model::AlertLevel::None;
    // Red is told by a sign, too.
    const QString text = content.alert == Model::AlertLevel::Red
        ? QStringLiteral("! ") + content.timer
        : content.timer;
    const QFontMetrics metrics(m_timerFont);
    const int width = tabularWidth(metrics, text);
    const int left = m_isRightToLeft ? rect.left() + Right : rect.right() + 1 - Right - width;
    if (isLoud) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->alertGround(content.alert));
        painter.drawRoundedRect(QRectF(left - 5, rect.top() + 11, width + 9, 18), 4, 4);
    }
    painter.setFont(m_timerFont);
    painter.setPen(isLoud              ? m_theme->alertText(content.alert)
                       : content.stale ? m_theme->muted
                                       : m_theme->timer(content.lamp));
    drawTabular(painter, QPointF(left, rect.top() + 25), text);
}

void TilePainter::paintHatch(QPainter &painter, const QRect &rect) const
{
    QColor line = m_theme->muted;
    line.setAlpha(50);
    painter.save();
    QPainterPath card;
    card.addRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), Radius, Radius);
    painter.setClipPath(card);
    painter.setPen(QPen(line, 1));
    constexpr int Step = 10;
    for (int x = rect.left() - rect.height(); x < rect.right(); x += Step)
        painter.drawLine(x, rect.bottom(), x + rect.height(), rect.top());
    painter.restore();
}

} // namespace Gui
