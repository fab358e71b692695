// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/walllayout.h"

#include <algorithm>
#include <cmath>

namespace Gui {

namespace {

constexpr int Line = TileLayout::TileHeight + TileLayout::Gap;

/// Deals groups out to pages of the same height; one that does not fit into a page at all is cut.
class Dealer
{
public:
    Dealer(int columns, int height)
        : m_columns(columns)
        , m_height(height)
    {
    }

    void add(TileGroup group)
    {
        while (group.count > 0) {
            const int heading = group.title.isEmpty() ? TileLayout::Gap : TileLayout::HeadingHeight;
            const int lines = (group.count + m_columns - 1) / m_columns;
            const int room = (m_height - m_used - heading) / Line;
            const int whole = (m_height - TileLayout::Margin - heading) / Line;
            // A page is begun with what fits there as a whole, rather than cutting it in two.
            if (room < lines && !m_page.isEmpty() && (room < 1 || lines <= whole)) {
                turn();
                continue;
            }
            const int taken = std::min(lines, std::max(room, 1));
            TileGroup part = group;
            part.count = std::min(group.count, taken * m_columns);
            m_page.append(part);
            m_used += heading + taken * Line;
            group.first += part.count;
            group.count -= part.count;
        }
    }

    QList<QList<TileGroup>> finish()
    {
        if (!m_page.isEmpty() || m_pages.isEmpty())
            turn();
        return m_pages;
    }

private:
    void turn()
    {
        m_pages.append(std::exchange(m_page, {}));
        m_used = TileLayout::Margin;
    }

    int m_columns;
    int m_height;
    int m_used = TileLayout::Margin;
    QList<TileGroup> m_page;
    QList<QList<TileGroup>> m_pages;
};

} // namespace

QList<TileLayout> WallLayout::deal(double zoom) const
{
    const int width = static_cast<int>(m_size.width() / zoom);
    const int height = static_cast<int>(m_size.height() / zoom);
    TileLayout probe;
    probe.arrange({}, width);
    Dealer dealer(probe.columns(), height);
    for (const TileGroup &group : m_groups)
        dealer.add(group);
    QList<TileLayout> pages;
    for (const QList<TileGroup> &groups : dealer.finish()) {
        TileLayout page;
        page.setRightToLeft(m_isRightToLeft);
        page.arrange(groups, width);
        pages.append(page);
    }
    return pages;
}

void WallLayout::arrange(const QList<TileGroup> &groups, QSize size, int screenHeight,
                         bool isRightToLeft)
{
    constexpr double Step = 0.02;
    m_groups = groups;
    m_size = size.expandedTo({1, 1});
    m_isRightToLeft = isRightToLeft;
    const double least = leastZoom(screenHeight);
    // No more pages than the smallest tiles need, and on these the largest tiles.
    const qsizetype fewest = deal(least).size();
    m_zoom = mostZoom(screenHeight);
    m_pages = deal(m_zoom);
    while (m_zoom > least && m_pages.size() > fewest) {
        m_zoom = std::max(least, m_zoom - Step);
        m_pages = deal(m_zoom);
    }
}

bool WallLayout::recount(const QList<TileGroup> &groups)
{
    const auto sameShape = [](const TileGroup &one, const TileGroup &other) {
        return one.title == other.title && one.first == other.first && one.count == other.count;
    };
    if (!std::equal(groups.begin(), groups.end(), m_groups.begin(), m_groups.end(), sameShape))
        return false;
    if (std::equal(groups.begin(), groups.end(), m_groups.begin(), m_groups.end(),
                   [](const TileGroup &one, const TileGroup &other) {
                       return one.available == other.available;
                   }))
        return true;
    m_groups = groups;
    m_pages = deal(m_zoom);
    return true;
}

/// A tile begins at a whole pixel, so that it is as sharp as on a desk.
QRect WallLayout::toPixels(const QRect &rect) const
{
    const auto scaled = [this](int length) {
        return static_cast<int>(std::lround(length * m_zoom));
    };
    return rect.isEmpty() ? QRect()
                          : QRect(QPoint(scaled(rect.left()), scaled(rect.top())),
                                  QSize(scaled(rect.width()), scaled(rect.height())));
}

QRect WallLayout::tile(int page, int row) const
{
    return toPixels(m_pages.at(page).tile(row));
}

QRect WallLayout::heading(int page, int group) const
{
    return toPixels(m_pages.at(page).heading(group));
}

std::pair<int, int> WallLayout::rows(int page) const
{
    const QList<TileGroup> &shown = groups(page);
    if (shown.isEmpty())
        return {0, 0};
    return {shown.constFirst().first, shown.constLast().first + shown.constLast().count};
}

} // namespace Gui
