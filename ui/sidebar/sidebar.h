// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/extensionfiltermodel.h"
#include "model/items/queuetablemodel.h"
#include "model/items/sideentries.h"
#include "ui/sidebar/savedfilters.h"
#include "ui/theme.h"

#include <QDockWidget>
#include <QListView>
#include <QTimer>

namespace Gui {

class SideDelegate;

/// Beside the board: departments, saved filters, what is to be looked at, queues, and the pages.
/// A click or Enter chooses; what is shown stays marked.
class SideBar : public QDockWidget
{
    Q_OBJECT

public:
    static constexpr int UsualWidth = 224;

    /// A page that can be opened from here; its key is what pageChosen() tells.
    struct Page
    {
        QString key;
        QString title;
        QString shortcut; ///< shown where the count is of others
    };

    SideBar(const Model::ExtensionTableModel &extensions, const Model::QueueTableModel &queues,
            const Model::AlertCenter &alerts, SavedFilters &filters, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setStale(bool extensions, bool queues);
    void setPages(const QList<Page> &pages);
    void setPageCount(const QString &key, qsizetype count);
    /// What the board shows now; `page` is empty while it shows extensions.
    void setShown(const Model::BoardFilter &filter, const QString &page);

    QAbstractItemView &list() { return *m_list; }

signals:
    void filterChosen(const Model::BoardFilter &filter);
    void queueChosen(const QString &queue);
    void pageChosen(const QString &key);
    void saveRequested();
    void acknowledged(Model::AlertKind kind);

private:
    void scheduleUpdate();
    void update();
    void addDepartments(QList<Model::SideEntry> &entries) const;
    void addFilters(QList<Model::SideEntry> &entries) const;
    void addAlerts(QList<Model::SideEntry> &entries) const;
    void addQueues(QList<Model::SideEntry> &entries) const;
    void addPages(QList<Model::SideEntry> &entries) const;
    void choose(const QModelIndex &index);
    void chooseAlert(Model::AlertKind kind);
    void showMenu(const QPoint &at);
    void removeCurrent();
    std::optional<Model::AlertKind> alertOf(const QModelIndex &index) const;

    const Model::ExtensionTableModel &m_extensions;
    const Model::QueueTableModel &m_queues;
    const Model::AlertCenter &m_alerts;
    SavedFilters &m_filters;
    Model::SideEntryModel m_model;
    QListView *m_list;
    SideDelegate *m_delegate;
    QTimer m_update; ///< a moment after changes, once for many
    QList<Page> m_pages;
    QHash<QString, qsizetype> m_pageCounts;
    Model::BoardFilter m_shown;
    QString m_shownPage;
    bool m_stale = true;
    bool m_queuesStale = true;
};

} // namespace Gui
