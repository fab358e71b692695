// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/boardfeed.h"
#include "model/domain/command.h"
#include "model/items/floor.h"
#include "ui/actions/boardactions.h"
#include "ui/alerts/alertreporter.h"
#include "ui/boardfiltering.h"
#include "ui/boardviews.h"
#include "ui/deskpages.h"
#include "ui/detailsdock.h"
#include "ui/headerbar.h"
#include "ui/keptpreferences.h"
#include "ui/sidebar/sidebar.h"
#include "ui/statusbar.h"
#include "ui/trayicon.h"
#include "ui/wall/wallscreens.h"

#include <QMainWindow>
#include <QSettings>

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
    /// On the screens that it is wanted on.
    void showWall() { showWall(m_preferences.now().wallScreens); }
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
    void arrange();
    void buildDetails();
    void buildSideBar();
    void buildAlerts(Ami::Clock &clock);
    void buildWall(Ami::Clock &clock);
    void buildPages();
    void buildActions(Model::BoardFeed &feed);
    void listPages();
    void applyPreferences();
    void connectFeed(Model::BoardFeed &feed);
    void connectHeader();
    void addShortcuts();
    void buildTray();
    void restore();
    void save();
    void applyTheme();
    void showView(HeaderBar::View view);
    void showQueue(const QString &queue);
    void openPage(const QString &key);
    void refresh();
    void finishRefresh(const Model::RefreshReport &report);
    void tick();

    Model::CommandSink &m_commands;
    QSettings m_settings;
    KeptPreferences m_preferences;
    Model::Floor m_floor;
    const Theme *m_theme = nullptr;

    HeaderBar *m_header;
    QLabel *m_strip;
    BoardViews *m_board;
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
