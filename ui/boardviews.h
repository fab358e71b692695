// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/extensionfiltermodel.h"
#include "model/items/floor.h"
#include "ui/callspage.h"
#include "ui/countcards.h"
#include "ui/emptynotice.h"
#include "ui/headerbar.h"
#include "ui/keptchoice.h"
#include "ui/queuespage.h"
#include "ui/tabledelegate.h"
#include "ui/tileview.h"

#include <QSettings>
#include <QStackedWidget>
#include <QTableView>

namespace Gui {

/// The middle of the desk: the counts, and below them the extensions as tiles or as a table, the
/// calls, or the queues.
class BoardViews : public QWidget
{
    Q_OBJECT

public:
    /// `floor` outlives the views.
    BoardViews(Model::Floor &floor, Model::BoardFeed &feed, Model::CommandSink &commands,
               Ami::Clock &clock, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

    HeaderBar::View view() const { return static_cast<HeaderBar::View>(m_stack->currentIndex()); }
    void showView(HeaderBar::View view);
    void focusView() { m_stack->currentWidget()->setFocus(); }

    using Order = Model::ExtensionFilterModel::Order;

    Order order() const { return m_order; }
    void setOrder(Order order);

    /// How columns, groups and order were left.
    void restore(const QSettings &settings);
    void save(QSettings &settings) const;

    Model::ExtensionFilterModel &rows() { return m_rows; }
    /// The extension that is chosen among the tiles, or in the table.
    KeptChoice &choice() { return m_choice; }
    /// The numbers of those that are selected.
    QStringList selected() const;
    CountCards &counts() { return *m_counts; }
    TileView &tiles() { return *m_tiles; }
    QTableView &table() { return *m_table; }
    CallsPage &calls() { return *m_calls; }
    QueuesPage &queues() { return *m_queues; }

signals:
    void rosterRequested();
    /// Empty: none is.
    void extensionChosen(const QString &number);
    /// By a double click, or the enter key.
    void extensionOpened();
    /// Among the tiles, or in the table, where letters and digits mean nothing of themselves.
    void typed(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void watchForEmptiness();
    void buildTable();
    void connectFeed(Model::BoardFeed &feed);
    void apply(const Model::ChangeSet &changes);
    void tick();

    Model::Floor &m_floor;
    Model::ExtensionFilterModel m_rows;
    KeptChoice m_choice;
    CountCards *m_counts;
    EmptyNotice *m_empty;
    QStackedWidget *m_stack;
    TileView *m_tiles;
    QTableView *m_table;
    TableDelegate *m_tableDelegate;
    CallsPage *m_calls;
    QueuesPage *m_queues;
    Order m_order = Order::Number; ///< of the tiles; the table may be sorted by any column
};

} // namespace Gui
