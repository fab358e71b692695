// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queuecarddelegate.h"

#include "model/items/lamptext.h"
#include "model/items/queuetablemodel.h"
#include "model/items/queuetext.h"

#include <QPainter>
#include <QStyle>

namespace Gui {

namespace {

using Column = Model::QueueTableModel::Column;

constexpr int Gap = 4; // to each side; two make the space between cards
constexpr int Padding = 14;
constexpr int Edge = 4;
constexpr qreal Radius = 8;
constexpr int UsualLevel = 20; // seconds, where the queue has no service level

QString cell(const QModelIndex &index, Column column)
{
    return index.siblingAtColumn(static_cast<int>(column)).data().toString();
}

/// When the one that waits longest joined; invalid if nobody waits.
QVariant sinceOf(const QModelIndex &index)
{
    return index.siblingAtColumn(static_cast<int>(Column::Longest)).data(Model::SinceTimeRole);
}

Ami::TimePoint timeOf(const QVariant &value)
{
    return Ami::TimePoint(std::chrono::milliseconds(value.toLongLong()));
}

struct Look
{
    QFont font;
    QColor color;
};

void draw(QPainter &painter, const QRect &box, int alignment, const QString &text, const Look &look)
{
    painter.setFont(look.font);
    painter.setPen(look.color);
    const QString fitting =
        QFontMetrics(look.font).elidedText(text, Qt::ElideRight, std::max(box.width(), 0));
    painter.drawText(box, alignment | Qt::AlignVCenter | Qt::TextSingleLine, fitting);
}

} // namespace

QueueCardDelegate::QueueCardDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(&Theme::light())
{
}

void QueueCardDelegate::setTime(Ami::TimePoint asOf, bool stale)
{
    m_asOf = asOf;
    m_stale = stale;
}

QSize QueueCardDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                                  const QModelIndex & /*index*/) const
{
    return CardSize;
}

void QueueCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index);
    const QRect box = QStyle::visualRect(
        option.direction, option.rect,
        option.rect.adjusted(Gap + Edge + Padding, Gap + 10, -Gap - Padding, -Gap - 10));
    paintWaiting(*painter, box, index);
    paintFigures(*painter, box, index);
    painter->restore();
}

/// Somebody waits for longer than the queue's service level.
bool QueueCardDelegate::isLate(const QModelIndex &index) const
{
    const QVariant since = sinceOf(index);
    if (!since.isValid() || m_stale)
        return false;
    const int level = index.data(Model::QueueTableModel::ServiceLevelRole).toInt();
    const std::chrono::seconds longest(level > 0 ? level : UsualLevel);
    return m_asOf - timeOf(since) > longest;
}

/// For what is said beside the figures: legible on the ground of the card.
QColor QueueCardDelegate::quiet(const QModelIndex &index) const
{
    return isLate(index) ? m_theme->text : m_theme->muted;
}

void QueueCardDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    using Model::Lamp;
    const bool anybody = cell(index, Column::Waiting) != u"0";
    const Lamp lamp = anybody ? Lamp::Ringing : Lamp::Available;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRectF card = QRectF(option.rect).adjusted(Gap + 0.5, Gap + 0.5, -Gap - 0.5, -Gap - 0.5);
    const QColor outline = selected ? m_theme->accent : hovered ? m_theme->muted : m_theme->line;
    painter.setPen(QPen(outline, selected ? 2 : 1));
    painter.setBrush(isLate(index) ? m_theme->tileGround(lamp) : m_theme->tile);
    painter.drawRoundedRect(card, Radius, Radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_stale ? m_theme->muted : m_theme->lamp(lamp));
    const qreal left = option.direction == Qt::RightToLeft ? card.right() - Edge : card.left();
    painter.drawRoundedRect(QRectF(left, card.top() + 8, Edge, card.height() - 16), 2, 2);
}

void QueueCardDelegate::paintWaiting(QPainter &painter, const QRect &box,
                                     const QModelIndex &index) const
{
    const QString waiting = cell(index, Column::Waiting);
    const bool anybody = waiting != u"0";
    const QColor text = m_stale ? m_theme->muted : m_theme->text;
    const QColor loud = m_stale || !anybody ? m_theme->muted : m_theme->lamp(Model::Lamp::Ringing);
    const QRect first(box.left(), box.top(), box.width(), 24);
    const QFont big = uiFont(20, QFont::Bold);
    const int number = QFontMetrics(big).horizontalAdvance(waiting);
    draw(painter, first, Qt::AlignRight, waiting, {big, anybody ? loud : text});
    const QRect name =
        QStyle::visualRect(painter.layoutDirection(), box, first.adjusted(0, 0, -number - 12, 0));
    draw(painter, name, Qt::AlignLeft, cell(index, Column::Name),
         {uiFont(15, QFont::DemiBold), text});
    const QRect second(box.left(), box.top() + 26, box.width(), 18);
    const QVariant since = sinceOf(index);
    const QString wait = since.isValid()
        ? tr("waiting, longest %1").arg(Model::durationText(m_asOf - timeOf(since)))
        : tr("nobody waits");
    draw(painter, second, Qt::AlignRight, wait, {uiFont(12), loud});
}

void QueueCardDelegate::paintFigures(QPainter &painter, const QRect &box,
                                     const QModelIndex &index) const
{
    const QColor text = m_stale ? m_theme->muted : m_theme->text;
    QRect line(box.left(), box.bottom() - 56, box.width(), 18);
    const auto next = [&](const QString &words, const QFont &font, const QColor &color) {
        draw(painter, line, Qt::AlignLeft, words, {font, color});
        line.translate(0, 20);
    };
    const QString answered = tr("%1 answered").arg(cell(index, Column::Answered));
    const QString inTime = cell(index, Column::InTime);
    next(inTime == Model::NoFigure ? answered : tr("%1 · %2 in time").arg(answered, inTime),
         uiFont(12), text);
    const QString lost = cell(index, Column::Abandoned);
    const bool anybody = lost != u"0" && !m_stale;
    next(tr("%1 lost").arg(lost), uiFont(12, anybody ? QFont::DemiBold : QFont::Normal),
         anybody && !isLate(index) ? m_theme->lamp(Model::Lamp::Busy) : quiet(index));
    next(cell(index, Column::Members), uiFont(12), quiet(index));
}

} // namespace Gui
