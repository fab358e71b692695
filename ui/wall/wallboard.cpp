// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/wallboard.h"

#include <QPaintEvent>
#include <QScreen>

#include <algorithm>

namespace Gui {

namespace {

constexpr std::chrono::milliseconds RecountDelay(200);
constexpr std::chrono::milliseconds FadeTime(1'200);

} // namespace

WallBoard::WallBoard(Model::ExtensionFilterModel &rows, const Ami::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_rows(rows)
    , m_clock(clock)
    , m_theme(&Theme::darkTheme())
    , m_painter(*m_theme)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Extensions on the wall"));
    m_recount.setSingleShot(true);
    m_recount.setInterval(RecountDelay);
    connect(&m_recount, &QTimer::timeout, this, &WallBoard::recount);
    connect(&rows, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                repaintRows(first.row(), last.row() + 1);
                if (!m_recount.isActive())
                    m_recount.start();
            });
    connect(&rows, &QAbstractItemModel::rowsInserted, this, &WallBoard::scheduleArrange);
    connect(&rows, &QAbstractItemModel::rowsRemoved, this, &WallBoard::scheduleArrange);
    connect(&rows, &QAbstractItemModel::rowsMoved, this, &WallBoard::scheduleArrange);
    connect(&rows, &QAbstractItemModel::layoutChanged, this, &WallBoard::scheduleArrange);
    m_fade.setStartValue(1.0);
    m_fade.setEndValue(0.0);
    m_fade.setDuration(static_cast<int>(FadeTime.count()));
    connect(&m_fade, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_fade, &QVariantAnimation::finished, this, [this] { m_before = {}; });
}

void WallBoard::setTheme(const Theme &theme)
{
    m_theme = &theme;
    m_painter = TilePainter(theme, isRightToLeft());
    endFade();
}

/// What fades away is a picture of before: it would show what was just masked.
void WallBoard::endFade()
{
    m_fade.stop();
    m_before = {};
    update();
}

void WallBoard::setFreshness(const Model::Freshness &freshness)
{
    const bool repaint = freshness.stale != m_freshness.stale;
    m_freshness = freshness;
    if (repaint)
        endFade();
}

void WallBoard::setCallerNumbers(CallerNumbers numbers)
{
    if (std::exchange(m_numbers, numbers) != numbers)
        endFade();
}

void WallBoard::tick()
{
    if (m_freshness.stale || m_layout.pages() == 0)
        return;
    const auto [first, last] = m_layout.rows(m_page);
    for (int row = first; row < last; ++row)
        update(timerRect(m_layout.tile(m_page, row)));
}

void WallBoard::showPage(int page)
{
    const int count = std::max(1, m_layout.pages());
    const int next = (page % count + count) % count;
    if (next == m_page)
        return;
    if (!m_reducedMotion && isVisible()) {
        m_before = grab();
        m_fade.stop();
        m_fade.start();
    }
    m_page = next;
    update();
}

/// Many signals make one arrangement.
void WallBoard::scheduleArrange()
{
    if (std::exchange(m_arrangeScheduled, true))
        return;
    QMetaObject::invokeMethod(this, &WallBoard::arrange, Qt::QueuedConnection);
}

void WallBoard::arrange()
{
    m_arrangeScheduled = false;
    const int pages = m_layout.pages();
    const int height = screen() ? screen()->size().height() : this->height();
    m_layout.arrange(tileGroupsOf(m_rows), size(), height, isRightToLeft());
    m_page = std::clamp(m_page, 0, std::max(0, m_layout.pages() - 1));
    update();
    if (pages != m_layout.pages())
        emit pagesChanged();
}

void WallBoard::recount()
{
    if (m_layout.pages() == 0 || !m_layout.recount(tileGroupsOf(m_rows))) {
        arrange();
        return;
    }
    for (int group = 0; group < m_layout.groups(m_page).size(); ++group)
        update(m_layout.heading(m_page, group));
}

void WallBoard::repaintRows(int first, int last)
{
    if (m_layout.pages() == 0)
        return;
    const auto [top, bottom] = m_layout.rows(m_page);
    for (int row = std::max(first, top); row < std::min(last, bottom); ++row)
        update(m_layout.tile(m_page, row));
}

void WallBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    endFade();
    arrange();
}

QString WallBoard::spokenItem(int row) const
{
    return spokenTile(m_rows.index(row, 0), m_freshness, m_clock.now(), m_numbers);
}

QRect WallBoard::itemOnScreen(int row) const
{
    const QRect rect = m_page < m_layout.pages() ? m_layout.tile(m_page, row) : QRect();
    return rect.isEmpty() ? QRect() : QRect(mapToGlobal(rect.topLeft()), rect.size());
}

int WallBoard::itemAt(const QPoint &place) const
{
    if (m_page >= m_layout.pages())
        return -1;
    const QPoint at = mapFromGlobal(place);
    const auto [first, last] = m_layout.rows(m_page);
    for (int row = first; row < last; ++row) {
        if (m_layout.tile(m_page, row).contains(at))
            return row;
    }
    return -1;
}

/// The tile as large as on a desk, at the origin.
QRect WallBoard::logical(const QRect &tile) const
{
    return {0, 0, static_cast<int>(tile.width() / m_layout.zoom()), TileLayout::TileHeight};
}

QRect WallBoard::timerRect(const QRect &tile) const
{
    const QRect timer = m_painter.timerRect(logical(tile));
    const double zoom = m_layout.zoom();
    return QRectF(timer.left() * zoom, timer.top() * zoom, timer.width() * zoom,
                  timer.height() * zoom)
        .toAlignedRect()
        .translated(tile.topLeft());
}

void WallBoard::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_theme->ground);
    if (m_rows.rowCount() == 0 || m_layout.pages() == 0) {
        painter.setFont(uiFont(std::max(15, height() / 36)));
        painter.setPen(m_theme->muted);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("No extensions known yet."));
        return;
    }
    paintPage(painter, event->region());
    if (m_before.isNull())
        return;
    painter.setClipping(false);
    painter.setOpacity(m_fade.currentValue().toDouble());
    painter.drawPixmap(0, 0, m_before);
}

void WallBoard::paintPage(QPainter &painter, const QRegion &exposed) const
{
    const double zoom = m_layout.zoom();
    const QList<TileGroup> &groups = m_layout.groups(m_page);
    for (int group = 0; group < groups.size(); ++group) {
        const QRect rect = m_layout.heading(m_page, group);
        if (rect.isEmpty() || !exposed.intersects(rect))
            continue;
        painter.save();
        painter.translate(rect.topLeft());
        painter.scale(zoom, zoom);
        const QRect box(0, 0, static_cast<int>(rect.width() / zoom), TileLayout::HeadingHeight);
        paintGroupHeading(painter, box, groups.at(group), *m_theme);
        painter.restore();
    }
    const auto [first, last] = m_layout.rows(m_page);
    for (int row = first; row < std::min(last, m_rows.rowCount()); ++row)
        paintTile(painter, row, exposed);
}

void WallBoard::paintTile(QPainter &painter, int row, const QRegion &exposed) const
{
    const QRect rect = m_layout.tile(m_page, row);
    const QRegion part = exposed & rect;
    if (part.isEmpty())
        return;
    painter.save();
    painter.setClipRegion(part);
    painter.translate(rect.topLeft());
    painter.scale(m_layout.zoom(), m_layout.zoom());
    m_painter.paint(painter, logical(rect),
                    tileContentOf(m_rows.index(row, 0), m_freshness, m_clock.now(), m_numbers));
    painter.restore();
}

} // namespace Gui
