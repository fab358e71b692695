// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupdialog.h"

#include <QScreen>

namespace Gui {

SetupDialog::SetupDialog(PbxProfiles &profiles, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_profiles(profiles)
    , m_heading(new QLabel(tr("Which PBX shall Lampfield watch?"), this))
    , m_intro(new QLabel(this))
    , m_form(new ProfileForm(this))
    , m_contexts(new ContextChoice(this))
    , m_findings(new FindingsList(this))
    , m_problem(new QLabel(this))
    , m_test(new QPushButton(tr("Test"), this))
    , m_connect(new QPushButton(tr("Connect"), this))
{
    setObjectName(QStringLiteral("setup"));
    setWindowTitle(QStringLiteral("Lampfield"));
    setPalette(theme.palette());
    setStyleSheet(theme.styleSheet());
    m_findings->setTheme(theme);
    buildTexts();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(12);
    column->addWidget(m_heading);
    column->addWidget(m_intro);
    column->addWidget(m_form);
    column->addWidget(m_contexts);
    column->addWidget(m_problem);
    column->addWidget(m_findings, 1);
    column->addLayout(buildButtons());
    connect(m_form, &ProfileForm::edited, this, &SetupDialog::update);
    connect(m_contexts, &ContextChoice::chosen, m_form, &ProfileForm::setContexts);
    connect(&profiles, &PbxProfiles::checked, this, &SetupDialog::take);
    connect(&profiles, &PbxProfiles::kept, this, [this] { choose(Choice::Connect); });
    connect(&profiles, &PbxProfiles::refused, this, [this](const QString &sentence) {
        m_testing = false;
        update();
        showProblem(sentence);
    });
    update();
    m_form->focusFirst();
    resize(620, 720);
}

void SetupDialog::buildTexts()
{
    m_heading->setFont(uiFont(20, QFont::DemiBold));
    m_intro->setText(tr("Lampfield logs in to the manager interface (AMI) of an Asterisk, and only "
                        "looks. The secret is kept in the keychain of this desktop, or where there "
                        "is none in a file that only you can read."));
    m_intro->setFont(uiFont(13));
    m_intro->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setFont(uiFont(13));
    m_problem->hide();
    m_findings->showNotice(tr("Test says what works and what does not, before anything is kept."));
}

void SetupDialog::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

QLayout *SetupDialog::buildButtons()
{
    auto *demo = new QPushButton(tr("Try with the demo PBX"), this);
    auto *other = new QPushButton(tr("Join another Lampfield…"), this);
    m_connect->setObjectName(QStringLiteral("refresh")); // looks like what is to be done
    m_connect->setDefault(true);
    for (QPushButton *button : {demo, other, m_test, m_connect})
        button->setFont(uiFont(13));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(demo);
    line->addWidget(other);
    line->addStretch();
    line->addWidget(m_test);
    line->addWidget(m_connect);
    connect(demo, &QPushButton::clicked, this, [this] { choose(Choice::Demo); });
    connect(other, &QPushButton::clicked, this, [this] { choose(Choice::FindHost); });
    connect(m_test, &QPushButton::clicked, this, &SetupDialog::test);
    connect(m_connect, &QPushButton::clicked, this, &SetupDialog::keep);
    return line;
}

void SetupDialog::update()
{
    m_problem->hide();
    m_test->setEnabled(m_form->isComplete() && !m_testing);
    m_connect->setEnabled(m_form->isComplete() && !m_testing);
}

void SetupDialog::test()
{
    m_testing = true;
    update();
    m_findings->showNotice(tr("The PBX is asked…"));
    m_check = m_profiles.check(m_form->profile(), m_form->secret());
}

void SetupDialog::take(quint64 check, const Model::Diagnosis &diagnosis)
{
    if (check != m_check)
        return;
    m_testing = false;
    update();
    m_findings->show(diagnosis);
    m_contexts->show(diagnosis.hints, m_form->profile().contexts);
    makeRoom();
}

/// The findings keep their height beside the contexts, as far as the screen has room.
void SetupDialog::makeRoom()
{
    constexpr int Frame = 48; // of the window manager
    if (m_contexts->isHidden() || m_hasRoom)
        return;
    m_hasRoom = true;
    const int wanted = height() + m_contexts->sizeHint().height();
    resize(width(), std::min(wanted, screen()->availableGeometry().height() - Frame));
}

void SetupDialog::keep()
{
    m_profiles.keep(m_form->profile(), m_form->secret());
}

void SetupDialog::choose(Choice choice)
{
    m_choice = choice;
    accept();
}

} // namespace Gui
