// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/extensionfiltermodel.h"
#include "ui/connectionpill.h"
#include "ui/fittinglabel.h"
#include "ui/orderbutton.h"

#include <QButtonGroup>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace Gui {

/// The line above the board: connection, search, grouping, view, age of the data, refresh, wall.
class HeaderBar : public QFrame
{
    Q_OBJECT

public:
    enum class View { Tiles, Table, Calls, Queues };

    explicit HeaderBar(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setStatus(const Model::LinkStatus &link, const Model::Freshness &freshness);
    OrderButton &order() { return *m_order; }
    void setView(View view);
    void setActionMenu(QMenu *menu) { m_actions->setMenu(menu); }
    void focusSearch();
    /// Goes on with what somebody began to type elsewhere.
    void search(const QString &text);
    /// No signal comes of it.
    void setSearch(const QString &text);

    /// While a refresh runs, the button shows how far it is, and cancels it.
    void showRefreshing(bool running);
    void showProgress(int done, int total);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void refreshRequested();
    void cancelRequested();
    void reconnectRequested();
    void searched(const QString &text);
    void viewChosen(Gui::HeaderBar::View view);
    void wallRequested();

private:
    void buildSearch();
    void buildViews();
    void buildRefresh();
    void arrange();

    ConnectionPill *m_pill;
    QLineEdit *m_search;
    OrderButton *m_order;
    QToolButton *m_tiles;
    QToolButton *m_table;
    QButtonGroup *m_views;
    QToolButton *m_actions;
    QToolButton *m_wall;
    FittingLabel *m_age;
    QPushButton *m_refresh;
    bool m_refreshing = false;
};

} // namespace Gui
