// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/boardfeed.h"
#include "model/domain/command.h"
#include "model/items/extensionfiltermodel.h"
#include "model/items/freshness.h"
#include "ui/actions/boardactions.h"
#include "ui/alerts/alertreporter.h"
#include "ui/boardfiltering.h"
#include "ui/callspage.h"
#include "ui/countcards.h"
#include "ui/deskpages.h"
#include "ui/detailsdock.h"
#include "ui/headerbar.h"
#include "ui/keptchoice.h"
#include "ui/preferences.h"
#include "ui/queuespage.h"
#include "ui/sidebar/sidebar.h"
#include "ui/statusbar.h"
#include "ui/tabledelegate.h"
#include "ui/tileview.h"
#include "ui/trayicon.h"
#include "ui/wall/wallscreens.h"

#include <QMainWindow>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>

namespace Gui {

/// The desk: header, counts, board, status line. It composes; what it shows comes out of the feed,
/// what it wants goes into the sink.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `folder`: where the window keeps its own settings, and where the saved answers are.
    MainWindow(Model::BoardFeed &feed, Model::CommandSink &commands, Ami::Clock &clock,
               const QString &folder, ThemeChoice theme);
    ~MainWindow() override;

    /// What there is beside the board; each lives as long as the window.
    void setRebroadcast(Rebroadcast &rebroadcast);
    void setProfiles(PbxProfiles &profiles) { m_pages->offerProfiles(profiles); }
    /// What the desktop offers; both outlive the window.
    void setDesktop(SleepInhibitor &inhibitor, Notifier &notifier);
    /// Instead of the desk; see WallScreens::open(). Escape shows the desk.
    void showWall(const QStringList &screens);
    /// In the status line, until the next refresh.
    void showNotice(const QString &sentence) { m_status->showNotice(sentence); }
    /// The desk, in front of all others.
    void present();
    /// As it was left: the desk, or the wall.
    void showAsLeft();
    /// Keeps how it is, and ends the event loop.
    void quit(int exitCode = 0);

signals:
    /// Another PBX is to be watched: the program is to begin anew.
    void restartRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildTable();
    void buildDetails();
    void buildQueues(Model::BoardFeed &feed);
    void buildSideBar();
    void buildAlerts();
    void buildWall();
    void buildPages();
    void listPages();
    void setPreferences(const Preferences &preferences);
    void connectFeed(Model::BoardFeed &feed);
    void applyChanges(const Model::ChangeSet &changes);
    void connectHeader();
    void addShortcuts();
    void buildTray();
    void restore();
    void save();
    void applyTheme();
    void showView(HeaderBar::View view);
    void showQueue(const QString &queue);
    void openPage(const QString &key);
    void chooseGroup(Model::ExtensionFilterModel::Group group);
    void setLink(const Model::LinkStatus &link);
    void finishRefresh(const Model::RefreshReport &report);
    void tick();
    /// Returns whether they are stale.
    bool tickQueues(Model::Freshness freshness);
    void addAcknowledging();
    void acknowledge();
    void toggleWallNumbers();

    Model::CommandSink &m_commands;
    Ami::Clock &m_clock;
    QSettings m_settings;
    Preferences m_preferences;
    ThemeChoice m_themeOfStart = ThemeChoice::System; ///< goes over the preference
    Model::AlertCenter m_alerts;
    Model::ExtensionTableModel m_model;
    Model::ExtensionFilterModel m_filter;
    KeptChoice m_choice; ///< among the extensions
    Model::QueueTableModel m_queueModel;
    Model::LinkStatus m_link;
    std::optional<Model::TimePoint> m_savedAt;
    Model::QueueNews m_queueNews = Model::QueueNews::Unknown;
    std::unique_ptr<Ami::Timer> m_timer;
    const Theme *m_theme = nullptr;

    HeaderBar *m_header;
    QLabel *m_strip;
    CountCards *m_counts;
    QStackedWidget *m_views;
    TileView *m_tiles;
    QTableView *m_table;
    TableDelegate *m_tableDelegate;
    CallsPage *m_calls;
    QueuesPage *m_queues;
    SavedFilters m_savedFilters;
    SideBar *m_sideBar;
    DetailsDock *m_details;
    DeskPages *m_pages;
    StatusBar *m_status;
    BoardActions *m_actions = nullptr;
    BoardFiltering *m_filtering = nullptr;
    WallScreens *m_wall = nullptr;
    TrayIcon *m_tray = nullptr;
    AlertReporter *m_reporter = nullptr;
};

} // namespace Gui
