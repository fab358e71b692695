// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rowdelegate.h"

#include "ui/glyphs.h"
#include "ui/plaintooltip.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QToolTip>

namespace Gui {

namespace {

constexpr int GlyphSize = 14;
constexpr int Padding = 10;

} // namespace

RowDelegate::RowDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(&Theme::light())
{
}

void RowDelegate::setUp(QTableView &table)
{
    table.setFont(uiFont(13));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setAlternatingRowColors(true);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(30);
    table.setSortingEnabled(true);
    QHeaderView *header = table.horizontalHeader();
    header->setFont(uiFont(12, QFont::DemiBold));
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
}

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (isDoubtful(index))
        option->palette.setColor(QPalette::Text, m_theme->muted);
    else if (const auto lamp = lampOf(index))
        option->palette.setColor(QPalette::Text, m_theme->lamp(*lamp));
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                            const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!event || !view || event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(index.data(Qt::ToolTipRole).toString()),
                       view->viewport(), option.rect);
    return true;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString text = std::exchange(ground.text, {});
    // Rows are chosen, not cells: the frame around one cell says nothing.
    ground.state.setFlag(QStyle::State_HasFocus, false);
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor color =
        ground.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    QRect rest = rightToLeft ? option.rect.adjusted(4, 0, -Padding, 0)
                             : option.rect.adjusted(Padding, 0, -4, 0);
    if (const auto lamp = lampOf(index)) {
        const int wide = static_cast<int>(glyphWidth(*lamp, GlyphSize));
        const int from = rightToLeft ? rest.right() + 1 - wide : rest.left();
        paintGlyph(*painter,
                   {from + 0.0, rest.center().y() - GlyphSize / 2.0, GlyphSize, GlyphSize}, *lamp,
                   color);
        rest.adjust(rightToLeft ? 0 : wide + 8, 0, rightToLeft ? -wide - 8 : 0, 0);
    }
    painter->setFont(option.font);
    painter->setPen(color);
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(text, Qt::ElideRight, rest.width()));
}

} // namespace Gui
