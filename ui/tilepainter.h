// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QPainter>

#include <chrono>

namespace Gui {

/// What a tile shows.
struct TileContent
{
    Model::Lamp lamp = Model::Lamp::Unknown;
    QString number;
    QString name;
    QString detail;         ///< the line in the state's colour
    QString timer;          ///< empty: none
    bool attention = false; ///< the timer is to be seen from afar
    bool stale = false;     ///< faded and hatched
    bool selected = false;
    bool current = false; ///< has the keyboard
    bool hovered = false;
};

/// Paints one tile. Fonts are made once for a device.
class TilePainter
{
public:
    explicit TilePainter(const Theme &theme);

    void paint(QPainter &painter, const QRect &rect, const TileContent &content) const;
    /// The part of a tile in which the timer stands.
    static QRect timerRect(const QRect &tile);

private:
    void paintCard(QPainter &painter, const QRectF &rect, const TileContent &content) const;
    void paintTexts(QPainter &painter, const QRect &rect, const TileContent &content) const;
    void paintTimer(QPainter &painter, const QRect &rect, const TileContent &content) const;
    void paintHatch(QPainter &painter, const QRect &rect) const;

    const Theme *m_theme;
    QFont m_numberFont;
    QFont m_nameFont;
    QFont m_detailFont;
    QFont m_timerFont;
};

} // namespace Gui
