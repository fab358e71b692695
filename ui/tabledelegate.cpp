// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tabledelegate.h"

#include "model/items/extensiontablemodel.h"
#include "ui/glyphs.h"

namespace Gui {

using Model::ExtensionTableModel;

namespace {

constexpr int GlyphSize = 14;
constexpr int Padding = 10;

Model::Lamp lampOf(const QModelIndex &index)
{
    return static_cast<Model::Lamp>(index.data(ExtensionTableModel::LampRole).toInt());
}

bool isStateColumn(const QModelIndex &index)
{
    return index.column() == static_cast<int>(ExtensionTableModel::Column::State);
}

} // namespace

TableDelegate::TableDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(&Theme::light())
{
}

void TableDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool doubtful = m_stale || !index.data(ExtensionTableModel::VerifiedRole).toBool();
    if (doubtful)
        option->palette.setColor(QPalette::Text, m_theme->muted);
    else if (isStateColumn(index))
        option->palette.setColor(QPalette::Text, m_theme->lamp(lampOf(index)));
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
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
    QRect rest = option.rect.adjusted(Padding, 0, -4, 0);
    if (isStateColumn(index)) {
        const QRectF glyph(rest.left(), rest.center().y() - GlyphSize / 2.0, GlyphSize, GlyphSize);
        rest.setLeft(rest.left()
                     + static_cast<int>(paintGlyph(*painter, glyph, lampOf(index), color)) + 8);
    }
    painter->setFont(option.font);
    painter->setPen(color);
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(text, Qt::ElideRight, rest.width()));
}

} // namespace Gui
