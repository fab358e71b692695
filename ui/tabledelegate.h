// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

#include <utility>

namespace Gui {

/// Cells of the table: the state with its sign and colour, and quiet text for what is not verified.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TableDelegate(QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = &theme; }
    /// True if that changes the look.
    bool setStale(bool stale) { return std::exchange(m_stale, stale) != stale; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Theme *m_theme;
    bool m_stale = true;
};

} // namespace Gui
