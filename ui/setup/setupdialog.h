// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/health/findingslist.h"
#include "ui/setup/contextchoice.h"
#include "ui/setup/profileform.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>

namespace Gui {

/// The first page that anybody sees: which PBX, whether it works, or a demo.
class SetupDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Choice { None, Connect, Demo, FindHost };

    SetupDialog(PbxProfiles &profiles, const Theme &theme, QWidget *parent = nullptr);

    Choice choice() const { return m_choice; }
    /// Why it is shown again, or instead of what was to be watched.
    void showProblem(const QString &sentence);

private:
    void buildTexts();
    QLayout *buildButtons();
    void test();
    void take(quint64 check, const Model::Diagnosis &diagnosis);
    void makeRoom();
    void keep();
    void choose(Choice choice);
    void update();

    PbxProfiles &m_profiles;
    QLabel *m_heading;
    QLabel *m_intro;
    ProfileForm *m_form;
    ContextChoice *m_contexts;
    FindingsList *m_findings;
    QLabel *m_problem;
    QPushButton *m_test;
    QPushButton *m_connect;
    Choice m_choice = Choice::None;
    bool m_testing = false;
    bool m_hasRoom = false; ///< for the contexts
    quint64 m_check = 0;
};

} // namespace Gui
