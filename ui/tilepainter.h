// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QHash>
#include <QPainter>
#include <QPixmap>

namespace Gui {

/// What a tile shows.
struct TileContent
{
    Model::Lamp lamp = Model::Lamp::Unknown;
    QString number;
    QString name;
    QString detail;                                    ///< the line in the state's colour
    QString timer;                                     ///< empty: none
    Model::AlertLevel alert = Model::AlertLevel::None; ///< the timer is to be seen from afar
    bool hasMessages = false;                          ///< an envelope beside the name
    bool stale = false;                                ///< faded and hatched
    bool selected = false;
    bool current = false; ///< has the keyboard
    bool hovered = false;
};

/// Paints tiles. What tiles in the same state have in common is painted once and kept: ground,
/// border, glyph and hatch, of one size and scale at a time.
class TilePainter
{
public:
    explicit TilePainter(const Theme &theme, bool isRightToLeft = false);

    void paint(QPainter &painter, const QRect &rect, const TileContent &content) const;
    /// The timer alone, over that of a moment ago; of a tile that is not stale.
    void repaintTimer(QPainter &painter, const QRect &rect, const TileContent &content) const;
    /// The part of a tile in which the timer stands, and nothing else.
    QRect timerRect(const QRect &tile) const;

private:
    struct Card
    {
        QPixmap picture;
        int numberStart = 0; ///< from the edge, behind the glyphs
    };

    const Card &card(const QSize &size, qreal scale, const TileContent &content) const;
    void paintCard(QPainter &painter, const QRectF &rect, const TileContent &content) const;
    void paintTexts(QPainter &painter, const QRect &rect, int numberStart,
                    const TileContent &content) const;
    /// `start` is where the text begins, from the edge.
    void paintText(QPainter &painter, const QRect &rect, QPoint start, int width,
                   const QString &text) const;
    void paintEnvelope(QPainter &painter, const QRect &rect) const;
    void paintTimer(QPainter &painter, const QRect &rect, const TileContent &content) const;
    void paintHatch(QPainter &painter, const QRect &rect) const;
    QColor ground(const TileContent &content) const;

    const Theme *m_theme;
    bool m_isRightToLeft;
    QFont m_numberFont;
    QFont m_nameFont;
    QFont m_detailFont;
    QFont m_timerFont;
    mutable QHash<int, Card> m_cards;
    mutable QSize m_cardSize;
    mutable qreal m_cardScale = 0;
};

} // namespace Gui
