// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/clock.h"
#include "model/items/calldrag.h"
#include "model/items/extensionfiltermodel.h"
#include "model/items/freshness.h"
#include "ui/spokenitems.h"
#include "ui/tilelayout.h"
#include "ui/tilepainter.h"

#include <QAbstractItemView>
#include <QTimer>

namespace Gui {

/// The board as tiles under headings: a view of its own over the filter model. Only visible tiles
/// are looked at, and only those that changed are painted again.
class TileView : public QAbstractItemView, public SpokenItems
{
    Q_OBJECT

public:
    explicit TileView(const Ami::Clock &clock, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setTheme(const Theme &theme);
    /// A stale board is faded and hatched, and its timers stand still.
    void setFreshness(const Model::Freshness &freshness);
    /// Repaints the timers that moved on. To be called once a second.
    void tick();

    int itemCount() const override { return model() ? model()->rowCount() : 0; }
    QString spokenItem(int row) const override;
    QRect itemOnScreen(int row) const override;
    int itemAt(const QPoint &place) const override;
    bool canChoose(int /*row*/) const override { return true; }
    bool isChosen(int row) const override;
    int currentItemRow() const override { return currentIndex().row(); }
    void chooseItem(int row) override;
    void openItem(int row) override;
    void showItemMenu(int row) override;

signals:
    void callDropped(const Model::CallDrag &call, const QString &extension);

public:
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    /// Of the viewport, in the layout.
    QPoint origin() const { return {horizontalOffset(), verticalOffset()}; }
    void scheduleArrange();
    void arrange();
    void recount();
    QList<TileGroup> findGroups() const;
    TileContent contentOf(const QModelIndex &index) const;
    void paintTile(QPainter &painter, int row, const QRegion &exposed) const;
    void paintHeading(QPainter &painter, int group) const;
    void paintEmpty(QPainter &painter) const;
    void setHovered(const QModelIndex &index);
    void announce(int row);
    QModelIndex dropTarget(const QDropEvent &event) const;

    const Ami::Clock &m_clock;
    const Theme *m_theme;
    TilePainter m_painter;
    TileLayout m_layout;
    Model::Freshness m_freshness;
    Model::ExtensionFilterModel *m_filter = nullptr;
    QPersistentModelIndex m_hovered;
    QTimer m_recount; ///< headings count anew a moment after changes, once for many
    bool m_arrangeScheduled = false;
};

} // namespace Gui
