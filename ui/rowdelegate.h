// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/statusrules.h"
#include "ui/theme.h"

#include <QStyledItemDelegate>
#include <QTableView>

#include <optional>

namespace Gui {

/// Paints the cells of a table of which rows are chosen, not cells: states with glyphs, in the
/// colours of the tiles, and what is doubtful muted.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = &theme; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// Shows tool tips as plain text, as they may contain foreign names.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// Sets a table up for such rows; the delegate is its own.
    static void setUp(QTableView &table);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

    /// The lamp that the cell shows; nothing if it shows none.
    virtual std::optional<Model::Lamp> lampOf(const QModelIndex &index) const = 0;
    virtual bool isDoubtful(const QModelIndex &index) const = 0;

private:
    const Theme *m_theme;
};

} // namespace Gui
