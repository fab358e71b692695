// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tilelayout.h"

#include <QSize>

namespace Gui {

/// Where everything stands on a wall that nobody scrolls: the tiles are as large as they can be so
/// that all fit, or are dealt out to pages where they can't. Pure geometry.
class WallLayout
{
public:
    /// Between these all sizes are legible from where people stand, on a screen of that height.
    static double leastZoom(int height) { return 0.70 * height / 1080; }
    static double mostZoom(int height) { return 2.8 * height / 1080; }

    /// `size`: of the board, in pixels of the window; `screenHeight` decides what is legible there.
    void arrange(const QList<TileGroup> &groups, QSize size, int screenHeight, bool isRightToLeft);
    /// Takes over how many are available; false if anything else differs.
    bool recount(const QList<TileGroup> &groups);

    int pages() const { return static_cast<int>(m_pages.size()); }
    /// By how much everything is larger than on a desk.
    double zoom() const { return m_zoom; }
    /// The groups of a page, or parts of them.
    const QList<TileGroup> &groups(int page) const { return m_pages.at(page).groups(); }
    /// In pixels of the window; empty if it is not on that page, or has none.
    QRect tile(int page, int row) const;
    QRect heading(int page, int group) const;
    /// First row of a page and one past its last; groups of one page are neighbours.
    std::pair<int, int> rows(int page) const;

private:
    QList<TileLayout> deal(double zoom) const;
    QRect toPixels(const QRect &rect) const;

    QList<TileGroup> m_groups;
    QSize m_size;
    bool m_isRightToLeft = false;
    double m_zoom = 1;
    QList<TileLayout> m_pages;
};

} // namespace Gui
