// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/clock.h"
#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace Gui {

/// Paints each row of a QueueTableModel as a card: who waits and how long, then the day's figures.
/// Only a queue in which somebody waits too long is loud.
class QueueCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr QSize CardSize{216, 136};

    explicit QueueCardDelegate(QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = &theme; }
    /// What waits count up to; see TimeDelegate.
    void setTime(Ami::TimePoint asOf, bool stale);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void paintWaiting(QPainter &painter, const QRect &box, const QModelIndex &index) const;
    void paintFigures(QPainter &painter, const QRect &box, const QModelIndex &index) const;
    bool isLate(const QModelIndex &index) const;
    QColor quiet(const QModelIndex &index) const;

    const Theme *m_theme;
    Ami::TimePoint m_asOf{};
    bool m_stale = true;
};

} // namespace Gui
