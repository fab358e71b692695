// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tileview.h"

#include "model/items/lamptext.h"
#include "ui/plaintooltip.h"
#include "ui/tilecontents.h"

#include <QAccessible>
#include <QCursor>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

namespace Gui {

using Model::ExtensionTableModel;

namespace {

constexpr std::chrono::milliseconds RecountDelay(200);

} // namespace

TileView::TileView(const Ami::Clock &clock, QWidget *parent)
    : QAbstractItemView(parent)
    , m_clock(clock)
    , m_theme(&Theme::light())
    , m_painter(*m_theme)
{
    setObjectName(QStringLiteral("tiles"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setMouseTracking(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    setAccessibleName(tr("Extensions as tiles"));
    m_recount.setSingleShot(true);
    m_recount.setInterval(RecountDelay);
    connect(&m_recount, &QTimer::timeout, this, &TileView::recount);
}

void TileView::setModel(QAbstractItemModel *model)
{
    m_filter = qobject_cast<Model::ExtensionFilterModel *>(model);
    QAbstractItemView::setModel(model);
    if (!m_filter)
        return;
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, &TileView::scheduleArrange);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &TileView::scheduleArrange);
    connect(m_filter, &QAbstractItemModel::rowsMoved, this, &TileView::scheduleArrange);
    scheduleArrange();
}

void TileView::setTheme(const Theme &theme)
{
    m_theme = &theme;
    m_painter = TilePainter(theme, isRightToLeft());
    viewport()->update();
}

void TileView::setFreshness(const Model::Freshness &freshness)
{
    const bool repaint = freshness.stale != m_freshness.stale;
    m_freshness = freshness;
    if (repaint)
        viewport()->update();
}

void TileView::tick()
{
    if (m_freshness.stale || !m_filter)
        return;
    const int top = verticalOffset();
    const auto [first, last] = m_layout.rowsBetween(top, top + viewport()->height());
    for (int row = first; row < last; ++row)
        viewport()->update(m_painter.timerRect(m_layout.tile(row).translated(-origin())));
}

QRect TileView::visualRect(const QModelIndex &index) const
{
    return index.isValid() ? m_layout.tile(index.row()).translated(-origin()) : QRect();
}

void TileView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const QRect rect = visualRect(index);
    if (rect.isNull())
        return;
    QScrollBar *bar = verticalScrollBar();
    const int below = rect.bottom() + TileLayout::Gap - viewport()->height();
    const int above = rect.top() - TileLayout::HeadingHeight;
    if (hint == PositionAtCenter)
        bar->setValue(bar->value() + rect.center().y() - viewport()->height() / 2);
    else if (above < 0 || hint == PositionAtTop)
        bar->setValue(bar->value() + above);
    else if (below > 0 || hint == PositionAtBottom)
        bar->setValue(bar->value() + below);
}

QModelIndex TileView::indexAt(const QPoint &point) const
{
    const int row = m_layout.rowAt(point + origin());
    return row >= 0 && model() ? model()->index(row, 0, rootIndex()) : QModelIndex();
}

/// The layout is of the whole view, so that nothing moves when the scroll bar comes; from right to
/// left the bar is where the layout begins.
int TileView::horizontalOffset() const
{
    return isRightToLeft() ? width() - viewport()->width() : 0;
}

int TileView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

bool TileView::isIndexHidden(const QModelIndex &index) const
{
    return index.column() != 0;
}

/// Many signals make one arrangement.
void TileView::scheduleArrange()
{
    if (std::exchange(m_arrangeScheduled, true))
        return;
    QMetaObject::invokeMethod(this, &TileView::arrange, Qt::QueuedConnection);
}

void TileView::arrange()
{
    m_arrangeScheduled = false;
    m_layout.setRightToLeft(isRightToLeft());
    m_layout.arrange(findGroups(), width());
    updateGeometries();
    viewport()->update();
}

void TileView::recount()
{
    QList<int> changed;
    if (!m_layout.recount(findGroups(), changed)) {
        arrange();
        return;
    }
    for (const int group : std::as_const(changed))
        viewport()->update(m_layout.heading(group).translated(-origin()));
}

QList<TileGroup> TileView::findGroups() const
{
    return m_filter ? tileGroupsOf(*m_filter) : QList<TileGroup>();
}

void TileView::updateGeometries()
{
    QScrollBar *bar = verticalScrollBar();
    bar->setSingleStep(TileLayout::TileHeight + TileLayout::Gap);
    bar->setPageStep(viewport()->height());
    bar->setRange(0, std::max(0, m_layout.height() - viewport()->height()));
    QAbstractItemView::updateGeometries();
}

void TileView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    m_layout.arrange(QList<TileGroup>(m_layout.groups()), width());
    updateGeometries();
}

void TileView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                           const QList<int> & /*roles*/)
{
    // Not the base class's: that adds up the rectangles of all rows, on the screen or not.
    const int top = verticalOffset();
    const auto [first, last] = m_layout.rowsBetween(top, top + viewport()->height());
    for (int row = std::max(first, topLeft.row()); row < std::min(last, bottomRight.row() + 1);
         ++row) {
        viewport()->update(visualRect(m_filter->index(row, 0)));
        announce(row);
    }
    if (!m_recount.isActive())
        m_recount.start();
}

void TileView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    scheduleArrange();
}

QString TileView::spokenItem(int row) const
{
    return spokenTile(model()->index(row, 0), m_freshness, m_clock.now());
}

QRect TileView::itemOnScreen(int row) const
{
    const QRect rect = visualRect(model()->index(row, 0));
    return viewport()->rect().intersects(rect)
        ? QRect(viewport()->mapToGlobal(rect.topLeft()), rect.size())
        : QRect();
}

int TileView::itemAt(const QPoint &place) const
{
    return indexAt(viewport()->mapFromGlobal(place)).row();
}

bool TileView::isChosen(int row) const
{
    return selectionModel()->isSelected(model()->index(row, 0));
}

void TileView::chooseItem(int row)
{
    setFocus();
    setCurrentIndex(model()->index(row, 0));
}

void TileView::openItem(int row)
{
    emit activated(model()->index(row, 0));
}

void TileView::showItemMenu(int row)
{
    emit customContextMenuRequested(visualRect(model()->index(row, 0)).center());
}

/// What a tile says has changed; a screen reader reads it out if somebody is there.
void TileView::announce(int row)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::NameChanged);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

/// Screen readers follow the keyboard.
void TileView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (!QAccessible::isActive() || !current.isValid() || !hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(current.row());
    QAccessible::updateAccessibility(&event);
}

TileContent TileView::contentOf(const QModelIndex &index) const
{
    TileContent content = tileContentOf(index, m_freshness, m_clock.now());
    content.selected = selectionModel()->isSelected(index);
    content.current = hasFocus() && index.row() == currentIndex().row();
    content.hovered = m_hovered == index;
    return content;
}

/// What is on the screen already is moved, and only what comes in is painted.
void TileView::scrollContentsBy(int dx, int dy)
{
    scrollDirtyRegion(dx, dy);
    viewport()->scroll(dx, dy);
    if (viewport()->underMouse())
        setHovered(indexAt(viewport()->mapFromGlobal(QCursor::pos())));
}

void TileView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme->ground);
    if (!m_filter || m_filter->rowCount() == 0) {
        paintEmpty(painter);
        return;
    }
    const int top = verticalOffset();
    for (int group = 0; group < m_layout.groups().size(); ++group)
        paintHeading(painter, group);
    const auto [first, last] =
        m_layout.rowsBetween(top + event->rect().top(), top + event->rect().bottom() + 1);
    const int rows = m_filter->rowCount();
    for (int row = first; row < std::min(last, rows); ++row)
        paintTile(painter, row, event->region());
}

void TileView::paintTile(QPainter &painter, int row, const QRegion &exposed) const
{
    const QRect rect = m_layout.tile(row).translated(-origin());
    const QRegion part = exposed & rect;
    if (part.isEmpty())
        return;
    // A clip of one rectangle is cheap; the timers of a whole wall are not one.
    painter.setClipRegion(part);
    const TileContent content = contentOf(m_filter->index(row, 0));
    if (!content.stale && m_painter.timerRect(rect).contains(part.boundingRect()))
        m_painter.repaintTimer(painter, rect, content);
    else
        m_painter.paint(painter, rect, content);
}

void TileView::paintHeading(QPainter &painter, int group) const
{
    const QRect rect = m_layout.heading(group).translated(-origin());
    if (!rect.isEmpty() && rect.intersects(viewport()->rect()))
        paintGroupHeading(painter, rect, m_layout.groups().at(group), *m_theme);
}

void TileView::paintEmpty(QPainter &painter) const
{
    painter.setFont(uiFont(15));
    painter.setPen(m_theme->muted);
    const bool filtered =
        m_filter && m_filter->sourceModel() && m_filter->sourceModel()->rowCount() > 0;
    painter.drawText(
        viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap,
        filtered ? tr("No extension fits the search.")
                 : tr("No extensions known yet. They appear as soon as the PBX lists its hints."));
}

void TileView::setHovered(const QModelIndex &index)
{
    if (m_hovered == index)
        return;
    viewport()->update(visualRect(m_hovered));
    m_hovered = index;
    viewport()->update(visualRect(m_hovered));
}

void TileView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(indexAt(event->pos()));
    QAbstractItemView::mouseMoveEvent(event);
}

void TileView::leaveEvent(QEvent *event)
{
    setHovered({});
    QAbstractItemView::leaveEvent(event);
}

bool TileView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractItemView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    if (!index.isValid()) {
        QToolTip::hideText();
        return true;
    }
    const QString doubt = index.data(ExtensionTableModel::VerifiedRole).toBool()
        ? QString()
        : u'\n' + tr("Not verified since the program started.");
    QToolTip::showText(help->globalPos(),
                       plainToolTip(index.data(Qt::AccessibleTextRole).toString() + u'\n'
                                    + index.data(ExtensionTableModel::HintRole).toString() + doubt),
                       this);
    return true;
}

QModelIndex TileView::moveCursor(CursorAction action, Qt::KeyboardModifiers /*modifiers*/)
{
    if (!m_filter)
        return {};
    const int rows = m_filter->rowCount();
    if (rows == 0)
        return {};
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    if (row < 0)
        return m_filter->index(0, 0);
    const int page = std::max(1, viewport()->height() / (TileLayout::TileHeight + TileLayout::Gap));
    const int forward = isRightToLeft() ? -1 : 1;
    int next = 0;
    switch (action) {
    case MoveUp:
        next = m_layout.verticalNeighbour(row, -1);
        break;
    case MoveDown:
        next = m_layout.verticalNeighbour(row, 1);
        break;
    case MovePageUp:
        next = m_layout.verticalNeighbour(row, -page);
        break;
    case MovePageDown:
        next = m_layout.verticalNeighbour(row, page);
        break;
    case MoveLeft:
        next = row - forward;
        break;
    case MoveRight:
        next = row + forward;
        break;
    case MoveNext:
        next = row + 1;
        break;
    case MovePrevious:
        next = row - 1;
        break;
    case MoveHome:
        break;
    case MoveEnd:
        next = rows - 1;
        break;
    }
    return m_filter->index(std::clamp(next, 0, rows - 1), 0);
}

void TileView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    if (!m_filter)
        return;
    const QRect content = rect.normalized().translated(origin());
    QItemSelection selection;
    const auto [first, last] = m_layout.rowsBetween(content.top(), content.bottom() + 1);
    for (int row = first; row < last; ++row) {
        if (m_layout.tile(row).intersects(content)) {
            const QModelIndex index = m_filter->index(row, 0);
            selection.select(index, index);
        }
    }
    selectionModel()->select(selection, flags | QItemSelectionModel::Rows);
}

QRegion TileView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const int top = verticalOffset();
    const auto [first, last] = m_layout.rowsBetween(top, top + viewport()->height());
    for (const QItemSelectionRange &range : selection) {
        for (int row = std::max(first, range.top()); row < std::min(last, range.bottom() + 1);
             ++row)
            region += m_layout.tile(row).translated(-origin());
    }
    return region;
}

} // namespace Gui
