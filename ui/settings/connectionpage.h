// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/health/findingslist.h"
#include "ui/settings/settingspage.h"
#include "ui/setup/profileform.h"

#include <QComboBox>
#include <QPushButton>

namespace Gui {

/// The connection profiles: one of them is watched. It also says how often, and how long what was
/// seen is kept.
class ConnectionPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit ConnectionPage(PbxProfiles &profiles, QWidget *parent = nullptr);

    void setTheme(const Theme &theme) { m_findings->setTheme(theme); }
    /// As they are kept.
    void reload();

signals:
    /// Another profile, or a changed one, is to be watched from now on.
    void restartRequested();

private:
    void addPolling();
    QLayout *buildButtons();
    void choose();
    PbxProfile typed() const;
    void update();
    void test();
    void keep();

    PbxProfiles &m_profiles;
    QComboBox *m_names;
    ProfileForm *m_form;
    QSpinBox *m_interval;
    QSpinBox *m_history;
    QLabel *m_note;
    FindingsList *m_findings;
    QPushButton *m_test;
    QPushButton *m_keep;
    QPushButton *m_remove;
    bool m_testing = false;
    bool m_keeping = false;
    quint64 m_check = 0;
};

} // namespace Gui
