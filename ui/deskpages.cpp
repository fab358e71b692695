// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deskpages.h"

namespace Gui {

DeskPages::DeskPages(Model::BoardFeed &feed, Model::CommandSink &commands, Ami::Clock &clock,
                     QWidget &window)
    : QObject(&window)
    , m_feed(feed)
    , m_commands(commands)
    , m_clock(clock)
    , m_window(window)
    , m_roster(new RosterDialog(feed, commands, &window))
{
}

void DeskPages::offerRebroadcast(Rebroadcast &rebroadcast)
{
    m_rebroadcast = new RebroadcastDialog(rebroadcast, m_clock, &m_window);
    emit pagesChanged();
}

void DeskPages::offerProfiles(PbxProfiles &profiles)
{
    m_profiles = &profiles;
    emit pagesChanged();
}

void DeskPages::setTheme(const Theme &theme)
{
    m_theme = &theme;
    if (m_checkup)
        m_checkup->setTheme(theme);
    if (m_settings)
        m_settings->setTheme(theme);
}

void DeskPages::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    if (m_settings)
        m_settings->setPreferences(preferences);
}

void DeskPages::setRules(const Model::AlertRules &rules)
{
    m_rules = rules;
}

QList<SideBar::Page> DeskPages::pages() const
{
    QList<SideBar::Page> pages{{QStringLiteral("roster"), tr("Roster"), tr("Ctrl+5")},
                               {QStringLiteral("health"), tr("Health"), tr("Ctrl+H")}};
    if (m_profiles)
        pages.append({QStringLiteral("checkup"), tr("Check connection"), tr("Ctrl+6")});
    if (m_rebroadcast)
        pages.append({QStringLiteral("rebroadcast"), tr("Rebroadcast"), tr("Ctrl+B")});
    pages.append({QStringLiteral("settings"), tr("Settings"), tr("Ctrl+,")});
    return pages;
}

SettingsDialog *DeskPages::makeSettings()
{
    auto *settings = new SettingsDialog(m_preferences, m_rules, &m_window);
    if (m_profiles)
        settings->offerConnection(*m_profiles);
    if (m_rebroadcast) {
        settings->offerButton(tr("Rebroadcast"),
                              tr("Other seats, browsers and walls of this network see this board."),
                              tr("Open the rebroadcast…"),
                              [this] { open(QStringLiteral("rebroadcast")); });
    }
    settings->setTheme(*m_theme);
    connect(settings, &SettingsDialog::preferencesChanged, this, &DeskPages::preferencesChanged);
    connect(settings, &SettingsDialog::rulesChanged, this, &DeskPages::rulesChanged);
    connect(settings, &SettingsDialog::restartRequested, this, &DeskPages::restartRequested);
    return settings;
}

QDialog *DeskPages::dialog(const QString &key)
{
    if (key == u"roster")
        return m_roster;
    if (key == u"rebroadcast")
        return m_rebroadcast;
    if (key == u"health") {
        if (!m_health)
            m_health = new HealthDialog(m_feed, m_commands, &m_window);
        return m_health;
    }
    if (key == u"checkup" && m_profiles) {
        if (!m_checkup)
            m_checkup = new CheckupDialog(*m_profiles, &m_window);
        m_checkup->setTheme(*m_theme);
        return m_checkup;
    }
    if (key != u"settings")
        return nullptr;
    if (!m_settings)
        m_settings = makeSettings();
    return m_settings;
}

bool DeskPages::open(const QString &key)
{
    QDialog *page = dialog(key);
    if (!page)
        return false;
    page->show();
    page->raise();
    page->activateWindow();
    return true;
}

} // namespace Gui
