// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPoint>
#include <QRect>
#include <QString>

namespace Gui {

/// A run of neighbouring rows under one heading; without a title it has none.
struct TileGroup
{
    QString title;
    int first = 0;
    int count = 0;
    int available = 0;
};

/// Where each tile and heading stands, in the coordinates of the whole content. Pure geometry.
class TileLayout
{
public:
    static constexpr int TileHeight = 76;
    static constexpr int LeastTileWidth = 196;
    static constexpr int Gap = 8;
    static constexpr int Margin = 16;
    static constexpr int HeadingHeight = 30;

    /// `width` is that of the whole view: a scroll bar fits into the right margin, so that the
    /// tiles stay where they are when it comes and goes.
    void arrange(const QList<TileGroup> &groups, int width);
    /// Lines begin on the right.
    void setRightToLeft(bool isRightToLeft) { m_isRightToLeft = isRightToLeft; }

    /// Takes over how many are available. False if anything else differs: then it is to be arranged
    /// anew. `changed` gets the groups whose headings say something else now.
    bool recount(const QList<TileGroup> &groups, QList<int> &changed);

    const QList<TileGroup> &groups() const { return m_groups; }
    int columns() const { return m_columns; }
    int height() const { return m_height; }
    QRect tile(int row) const;
    /// Empty where the group has no title.
    QRect heading(int group) const;
    /// The row at a point, or -1.
    int rowAt(const QPoint &point) const;
    /// Rows whose tiles touch a band from `top` to `bottom`: first and one past the last.
    std::pair<int, int> rowsBetween(int top, int bottom) const;
    /// The row that is `lines` lines below (above, if negative) in the same column, across groups.
    int verticalNeighbour(int row, int lines) const;

private:
    int groupOf(int row) const;
    QRect tileIn(int group, int place) const;

    QList<TileGroup> m_groups;
    QList<int> m_tops; ///< of each group's first line of tiles
    int m_width = 0;
    int m_columns = 1;
    int m_height = 0;
    bool m_isRightToLeft = false;
};

} // namespace Gui
