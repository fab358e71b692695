// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/health/checkupdialog.h"
#include "ui/healthdialog.h"
#include "ui/rebroadcast/rebroadcastdialog.h"
#include "ui/roster/rosterdialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/sidebar/sidebar.h"

namespace Gui {

/// The pages that open beside the board, each a window of its own, made when it is first wanted.
class DeskPages : public QObject
{
    Q_OBJECT

public:
    DeskPages(Model::BoardFeed &feed, Model::CommandSink &commands, Ami::Clock &clock,
              QWidget &window);

    /// Only where there are such; each lives as long as the window.
    void offerRebroadcast(Rebroadcast &rebroadcast);
    void offerProfiles(PbxProfiles &profiles);
    void setTheme(const Theme &theme);
    void setPreferences(const Preferences &preferences);
    void setRules(const Model::AlertRules &rules);

    /// For the side bar.
    QList<SideBar::Page> pages() const;
    /// False if there is none of that key.
    bool open(const QString &key);

signals:
    /// Another page is offered.
    void pagesChanged();
    void preferencesChanged(const Gui::Preferences &preferences);
    void rulesChanged(const Model::AlertRules &rules);
    /// Another PBX is to be watched.
    void restartRequested();

private:
    QDialog *dialog(const QString &key);
    SettingsDialog *makeSettings();

    Model::BoardFeed &m_feed;
    Model::CommandSink &m_commands;
    Ami::Clock &m_clock;
    QWidget &m_window;
    const Theme *m_theme = &Theme::light();
    Preferences m_preferences;
    Model::AlertRules m_rules;
    PbxProfiles *m_profiles = nullptr;
    RebroadcastDialog *m_rebroadcast = nullptr;
    HealthDialog *m_health = nullptr;
    RosterDialog *m_roster; ///< from the start: it learns names as they come
    CheckupDialog *m_checkup = nullptr;
    SettingsDialog *m_settings = nullptr;
};

} // namespace Gui
