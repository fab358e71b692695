// SPDX-License-Identifier: GPL-3.0-or-later
//
// A call is dragged from one tile to another one.
#include "ui/tileview.h"

#include <QDrag>
#include <QDropEvent>
#include <QPixmap>

namespace Gui {

using Model::ExtensionTableModel;

/// The tile itself goes along, smaller than life.
void TileView::startDrag(Qt::DropActions /*actions*/)
{
    constexpr double Opacity = 0.85;
    const QModelIndex index = currentIndex();
    std::unique_ptr<QMimeData> call(index.isValid() && index.flags().testFlag(Qt::ItemIsDragEnabled)
                                        ? model()->mimeData({index})
                                        : nullptr);
    if (!call)
        return;
    const QRect rect(QPoint(0, 0), visualRect(index).size());
    QPixmap picture(rect.size() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setOpacity(Opacity);
    m_painter.paint(painter, rect, contentOf(index));
    painter.end();
    auto *drag = new QDrag(this);
    drag->setMimeData(call.release());
    drag->setPixmap(picture);
    drag->setHotSpot(rect.center());
    drag->exec(Qt::CopyAction);
}

/// A tile that the call could go to: anybody's but its own.
QModelIndex TileView::dropTarget(const QDropEvent &event) const
{
    const auto call =
        event.mimeData() ? Model::CallDrag::fromMime(*event.mimeData()) : std::nullopt;
    const QModelIndex target = indexAt(event.position().toPoint());
    const bool fits = call && target.isValid()
        && target.data(ExtensionTableModel::NumberRole).toString() != call->extension;
    return fits ? target : QModelIndex();
}

void TileView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(Model::CallDrag::mimeType()))
        event->acceptProposedAction();
}

void TileView::dragMoveEvent(QDragMoveEvent *event)
{
    const QModelIndex target = dropTarget(*event);
    setHovered(target);
    event->setAccepted(target.isValid());
}

void TileView::dragLeaveEvent(QDragLeaveEvent *event)
{
    setHovered({});
    event->accept();
}

void TileView::dropEvent(QDropEvent *event)
{
    const QModelIndex target = dropTarget(*event);
    setHovered({});
    setState(NoState);
    if (!target.isValid())
        return;
    event->acceptProposedAction();
    emit callDropped(*Model::CallDrag::fromMime(*event->mimeData()),
                     target.data(ExtensionTableModel::NumberRole).toString());
}

} // namespace Gui
