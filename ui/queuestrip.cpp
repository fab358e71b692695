// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queuestrip.h"

#include "model/items/queuetext.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace Gui {

/// "support       3 waiting"
class QueueStripDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem & /*option*/,
                   const QModelIndex & /*index*/) const override
    {
        return {176, 30};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        using Column = Model::QueueTableModel::Column;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool marked = option.state.testFlag(QStyle::State_MouseOver)
            || option.state.testFlag(QStyle::State_HasFocus);
        if (marked) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme->ground);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(8, 1, -8, -1), 6, 6);
        }
        const QRect box = option.rect.adjusted(18, 0, -18, 0);
        const QString number =
            index.siblingAtColumn(static_cast<int>(Column::Waiting)).data().toString();
        const bool loud = number != u"0" && !stale;
        const QString waiting = tr("%1 waiting").arg(number);
        painter->setFont(uiFont(13, loud ? QFont::DemiBold : QFont::Normal));
        painter->setPen(loud ? theme->lamp(Model::Lamp::Ringing) : theme->muted);
        painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, waiting);
        const int room = box.width() - painter->fontMetrics().horizontalAdvance(waiting) - 8;
        painter->setFont(uiFont(13));
        painter->setPen(stale ? theme->muted : theme->text);
        painter->drawText(
            box, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room));
        painter->restore();
    }

    const Theme *theme = &Theme::light();
    bool stale = true;
};

QueueStrip::QueueStrip(Model::QueueTableModel &queues, QWidget *parent)
    : QDockWidget(tr("Queues"), parent)
    , m_list(new QListView(this))
    , m_delegate(new QueueStripDelegate(m_list))
{
    setObjectName(QStringLiteral("queueStrip"));
    setFeatures(QDockWidget::DockWidgetClosable);
    m_list->setObjectName(QStringLiteral("queueList"));
    m_list->setAccessibleName(tr("Queues"));
    m_list->setModel(&queues);
    m_list->setItemDelegate(m_delegate);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumWidth(160);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setWidget(m_list);
    const auto open = [this](const QModelIndex &index) { emit chosen(index.data().toString()); };
    connect(m_list, &QListView::clicked, this, open);
    connect(m_list, &QListView::activated, this, open);
}

void QueueStrip::setTheme(const Theme &theme)
{
    m_delegate->theme = &theme;
    m_list->viewport()->update();
}

void QueueStrip::setStale(bool stale)
{
    if (std::exchange(m_delegate->stale, stale) != stale)
        m_list->viewport()->update();
}

} // namespace Gui
