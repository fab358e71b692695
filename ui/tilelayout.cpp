// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tilelayout.h"

#include <algorithm>

namespace Gui {

namespace {

constexpr int Line = TileLayout::TileHeight + TileLayout::Gap;

} // namespace

void TileLayout::arrange(const QList<TileGroup> &groups, int width)
{
    m_groups = groups;
    m_tops.clear();
    m_width = std::max(width - 2 * Margin, LeastTileWidth);
    m_columns = std::max(1, (m_width + Gap) / (LeastTileWidth + Gap));
    int top = Margin - Gap;
    for (const TileGroup &group : groups) {
        top += group.title.isEmpty() ? Gap : HeadingHeight;
        m_tops.append(top);
        top += (group.count + m_columns - 1) / m_columns * Line;
    }
    m_height = top + Margin - Gap;
}

bool TileLayout::recount(const QList<TileGroup> &groups, QList<int> &changed)
{
    const auto sameShape = [](const TileGroup &one, const TileGroup &other) {
        return one.title == other.title && one.first == other.first && one.count == other.count;
    };
    if (!std::equal(groups.begin(), groups.end(), m_groups.begin(), m_groups.end(), sameShape))
        return false;
    for (int group = 0; group < groups.size(); ++group) {
        if (groups.at(group).available != m_groups.at(group).available)
            changed.append(group);
    }
    m_groups = groups;
    return true;
}

int TileLayout::groupOf(int row) const
{
    const auto after =
        std::upper_bound(m_groups.begin(), m_groups.end(), row,
                         [](int wanted, const TileGroup &group) { return wanted < group.first; });
    const int group = static_cast<int>(after - m_groups.begin()) - 1;
    return group >= 0 && row < m_groups.at(group).first + m_groups.at(group).count ? group : -1;
}

QRect TileLayout::tileIn(int group, int place) const
{
    const int column = m_isRightToLeft ? m_columns - 1 - place % m_columns : place % m_columns;
    // Widths differ by a pixel at most, and the last column ends at the margin.
    const int usable = m_width - (m_columns - 1) * Gap;
    const int left = usable * column / m_columns;
    const int right = usable * (column + 1) / m_columns;
    return {Margin + left + column * Gap, m_tops.at(group) + place / m_columns * Line, right - left,
            TileHeight};
}

QRect TileLayout::tile(int row) const
{
    const int group = groupOf(row);
    return group < 0 ? QRect() : tileIn(group, row - m_groups.at(group).first);
}

QRect TileLayout::heading(int group) const
{
    if (m_groups.at(group).title.isEmpty())
        return {};
    return {Margin, m_tops.at(group) - HeadingHeight, m_width, HeadingHeight};
}

int TileLayout::rowAt(const QPoint &point) const
{
    const auto [first, last] = rowsBetween(point.y(), point.y() + 1);
    for (int row = first; row < last; ++row) {
        if (tile(row).contains(point))
            return row;
    }
    return -1;
}

std::pair<int, int> TileLayout::rowsBetween(int top, int bottom) const
{
    int first = -1;
    int last = -1;
    for (int group = 0; group < m_groups.size(); ++group) {
        const TileGroup &rows = m_groups.at(group);
        const int lines = (rows.count + m_columns - 1) / m_columns;
        const int firstLine = std::clamp((top - m_tops.at(group)) / Line, 0, lines);
        const int lastLine = std::clamp((bottom - m_tops.at(group) + Line - 1) / Line, 0, lines);
        if (firstLine >= lastLine)
            continue;
        if (first < 0)
            first = rows.first + firstLine * m_columns;
        last = rows.first + std::min(lastLine * m_columns, rows.count);
    }
    return first < 0 ? std::pair(0, 0) : std::pair(first, last);
}

int TileLayout::verticalNeighbour(int row, int lines) const
{
    int group = groupOf(row);
    if (group < 0)
        return row;
    const int column = (row - m_groups.at(group).first) % m_columns;
    int line = (row - m_groups.at(group).first) / m_columns;
    const int step = lines < 0 ? -1 : 1;
    for (; lines != 0; lines -= step) {
        line += step;
        const int count = (m_groups.at(group).count + m_columns - 1) / m_columns;
        if (line >= 0 && line < count)
            continue;
        const int next = group + step;
        if (next < 0 || next >= m_groups.size()) {
            line -= step;
            break;
        }
        group = next;
        line = step > 0 ? 0 : (m_groups.at(group).count + m_columns - 1) / m_columns - 1;
    }
    const TileGroup &rows = m_groups.at(group);
    return rows.first + std::min(line * m_columns + column, rows.count - 1);
}

} // namespace Gui
