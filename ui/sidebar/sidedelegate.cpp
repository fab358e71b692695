// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/sidedelegate.h"

#include "model/items/sideentries.h"

#include <QPainter>

namespace Gui {

using Model::SideEntryModel;
using Kind = Model::SideEntry::Kind;

namespace {

constexpr int Height = 27;
constexpr int HeadingHeight = 31;
constexpr int Margin = 18;

Kind kindOf(const QModelIndex &index)
{
    return static_cast<Kind>(index.data(SideEntryModel::KindRole).toInt());
}

} // namespace

QSize SideDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                             const QModelIndex &index) const
{
    return {160, kindOf(index) == Kind::Heading ? HeadingHeight : Height};
}

void SideDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect box = option.rect.adjusted(Margin, 0, -Margin, 0);
    const QString title = index.data().toString();
    if (kindOf(index) == Kind::Heading) {
        paintHeading(*painter, box, title);
        painter->restore();
        return;
    }
    const bool isActive = index.data(SideEntryModel::ActiveRole).toBool();
    paintGround(*painter, option, isActive);
    const int room = box.width() - paintCount(*painter, box, index) - 8;
    painter->setFont(uiFont(13, isActive ? QFont::DemiBold : QFont::Normal));
    const bool isQuiet = kindOf(index) == Kind::SaveFilter;
    const bool isDoubtful = index.data(SideEntryModel::DoubtfulRole).toBool();
    painter->setPen(isActive                    ? m_theme->activeText
                        : isQuiet || isDoubtful ? m_theme->muted
                                                : m_theme->text);
    painter->drawText(box, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(title, Qt::ElideRight, room));
    painter->restore();
}

void SideDelegate::paintHeading(QPainter &painter, const QRect &box, const QString &title) const
{
    QFont font = uiFont(11, QFont::DemiBold);
    // The letters of Arabic are joined.
    if (painter.layoutDirection() == Qt::LeftToRight) {
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
        font.setCapitalization(QFont::AllUppercase);
    }
    painter.setFont(font);
    painter.setPen(m_theme->muted);
    painter.drawText(box.adjusted(0, 0, 0, -5), Qt::AlignLeading | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(title, Qt::ElideRight, box.width()));
}

void SideDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                               bool isActive) const
{
    const QRectF ground = QRectF(option.rect).adjusted(8.5, 1.5, -8.5, -1.5);
    const bool hasKeyboard = option.state.testFlag(QStyle::State_HasFocus);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    if (!isActive && !isHovered && !hasKeyboard)
        return;
    painter.setPen(hasKeyboard ? QPen(m_theme->accent, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(isActive        ? mix(m_theme->panel, m_theme->accent, Theme::ActiveTint)
                         : isHovered ? QBrush(m_theme->ground)
                                     : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(ground, 6, 6);
}

int SideDelegate::paintCount(QPainter &painter, const QRect &box, const QModelIndex &index) const
{
    QString count = index.data(SideEntryModel::CountRole).toString();
    if (count.isEmpty())
        return 0;
    const auto level =
        static_cast<Model::AlertLevel>(index.data(SideEntryModel::LevelRole).toInt());
    const bool isDoubtful = index.data(SideEntryModel::DoubtfulRole).toBool();
    const bool isLoud = level != Model::AlertLevel::None && !isDoubtful;
    // Not by colour alone.
    if (isDoubtful)
        count.prepend(QStringLiteral("? "));
    else if (level == Model::AlertLevel::Red)
        count.prepend(QStringLiteral("! "));
    painter.setFont(uiFont(12, isLoud ? QFont::DemiBold : QFont::Normal));
    const int width = painter.fontMetrics().horizontalAdvance(count);
    const bool rightToLeft = painter.layoutDirection() == Qt::RightToLeft;
    if (isLoud) {
        const int left = rightToLeft ? box.left() : box.right() + 1 - width;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->alertGround(level));
        painter.drawRoundedRect(QRectF(left - 7, box.center().y() - 9.5, width + 14, 20), 10, 10);
    }
    painter.setPen(isLoud ? m_theme->alertText(level) : m_theme->muted);
    painter.drawText(box, Qt::AlignTrailing | Qt::AlignVCenter, count);
    return width + (isLoud ? 8 : 0);
}

} // namespace Gui
