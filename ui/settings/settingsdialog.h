// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/alertspage.h"
#include "ui/settings/appearancepage.h"
#include "ui/settings/connectionpage.h"
#include "ui/settings/wallpage.h"

#include <QDialog>
#include <QListWidget>
#include <QStackedWidget>

namespace Gui {

/// All that can be set in the window, a page for each part. What it changes holds at once; only
/// another connection has a button of its own.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const Preferences &preferences, const Model::AlertRules &rules,
                   QWidget *parent = nullptr);

    /// Where there is a PBX of its own: not at a seat.
    void offerConnection(PbxProfiles &profiles);
    /// A page that another dialog is, as the rebroadcast's.
    void offerButton(const QString &title, const QString &about, const QString &button,
                     const std::function<void()> &open);
    void setTheme(const Theme &theme);
    void setPreferences(const Preferences &preferences);
    void setRules(const Model::AlertRules &rules) { m_alerts->show(rules); }
    void showPage(int page) { m_list->setCurrentRow(page); }

protected:
    void showEvent(QShowEvent *event) override;

signals:
    void preferencesChanged(const Gui::Preferences &preferences);
    void rulesChanged(const Model::AlertRules &rules);
    void restartRequested();

private:
    void addPage(SettingsPage *page, int place = -1);

    Preferences m_preferences;
    QListWidget *m_list;
    QStackedWidget *m_pages;
    ConnectionPage *m_connection = nullptr;
    AlertsPage *m_alerts;
    AppearancePage *m_appearance;
    WallPage *m_wall;
};

} // namespace Gui
