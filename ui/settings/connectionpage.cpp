// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connectionpage.h"

#include "ui/choicebox.h"

#include <QHBoxLayout>
#include <QLabel>

namespace Gui {

namespace {

constexpr int LongestInterval = 3'600;
constexpr int MostDays = 3'650;

} // namespace

ConnectionPage::ConnectionPage(PbxProfiles &profiles, QWidget *parent)
    : SettingsPage(tr("Connection"),
                   tr("Which PBX is watched, how often it is asked, and how long what was seen is "
                      "kept."),
                   parent)
    , m_profiles(profiles)
    , m_names(new ChoiceBox(this))
    , m_form(new ProfileForm(this))
    , m_interval(new QSpinBox(this))
    , m_history(new QSpinBox(this))
    , m_note(new QLabel(this))
    , m_findings(new FindingsList(this))
    , m_test(new QPushButton(tr("Test"), this))
    , m_keep(new QPushButton(tr("Save and connect"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    m_names->setFont(uiFont(13));
    m_names->setAccessibleName(tr("Profile"));
    m_note->setObjectName(QStringLiteral("problem"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setFont(uiFont(13));
    m_note->hide();
    auto *head = new QHBoxLayout;
    head->addWidget(m_names, 1);
    m_remove->setFont(uiFont(13));
    head->addWidget(m_remove);
    column().addLayout(head);
    column().addWidget(m_form);
    addPolling();
    column().addWidget(m_note);
    column().addLayout(buildButtons());
    column().addWidget(m_findings, 1);
    column().addStretch();
    connect(m_names, &QComboBox::currentIndexChanged, this, &ConnectionPage::choose);
    connect(m_form, &ProfileForm::edited, this, &ConnectionPage::update);
    connect(&profiles, &PbxProfiles::checked, this,
            [this](quint64 check, const Model::Diagnosis &diagnosis) {
                if (check != m_check)
                    return;
                m_testing = false;
                m_findings->show(diagnosis);
                update();
            });
    // Only this page's own wish starts anything anew.
    connect(&profiles, &PbxProfiles::kept, this, [this] {
        if (std::exchange(m_keeping, false)) {
            update();
            emit restartRequested();
        }
    });
    connect(&profiles, &PbxProfiles::refused, this, [this](const QString &sentence) {
        m_testing = false;
        m_keeping = false;
        m_note->setText(sentence);
        m_note->show();
        update();
    });
    reload();
}

void ConnectionPage::addPolling()
{
    m_interval->setRange(1, LongestInterval);
    m_interval->setSuffix(tr(" s"));
    m_history->setRange(1, MostDays);
    m_history->setSuffix(tr(" days"));
    for (QSpinBox *field : {m_interval, m_history})
        field->setFixedWidth(120);
    m_form->addField(tr("Ask every"), m_interval);
    m_form->addField(tr("Keep history"), m_history);
}

QLayout *ConnectionPage::buildButtons()
{
    auto *line = new QHBoxLayout;
    line->addStretch();
    m_keep->setObjectName(QStringLiteral("refresh")); // looks like what is to be done
    for (QPushButton *button : {m_test, m_keep}) {
        button->setFont(uiFont(13));
        line->addWidget(button);
    }
    connect(m_test, &QPushButton::clicked, this, &ConnectionPage::test);
    connect(m_keep, &QPushButton::clicked, this, &ConnectionPage::keep);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_profiles.remove(m_names->currentText());
        reload();
    });
    return line;
}

void ConnectionPage::reload()
{
    const QSignalBlocker silent(m_names);
    m_names->clear();
    m_names->addItems(m_profiles.names());
    m_names->addItem(tr("New profile"));
    const int active = m_names->findText(m_profiles.active());
    m_names->setCurrentIndex(active >= 0 ? active : m_names->count() - 1);
    choose();
}

void ConnectionPage::choose()
{
    const bool isNew = m_names->currentIndex() == m_names->count() - 1;
    const PbxProfile profile = isNew ? PbxProfile() : m_profiles.profile(m_names->currentText());
    m_form->show(profile, !isNew);
    m_interval->setValue(profile.interval);
    m_history->setValue(profile.historyDays);
    m_remove->setEnabled(!isNew);
    m_findings->hide();
    const QString other = m_profiles.overruledBy();
    m_note->setText(tr("This start was told by %1 which PBX to watch; a profile counts when "
                       "nothing else says so.")
                        .arg(other));
    m_note->setVisible(!other.isEmpty());
    update();
}

PbxProfile ConnectionPage::typed() const
{
    PbxProfile profile = m_form->profile();
    profile.interval = m_interval->value();
    profile.historyDays = m_history->value();
    return profile;
}

void ConnectionPage::update()
{
    // A keychain may take a while, as somebody has to unlock it.
    const bool isBusy = m_testing || m_keeping;
    m_test->setEnabled(m_form->isComplete() && !isBusy);
    m_keep->setEnabled(m_form->isComplete() && !isBusy);
}

void ConnectionPage::test()
{
    m_testing = true;
    update();
    m_findings->showNotice(tr("The PBX is asked…"));
    m_findings->setMinimumHeight(180);
    m_findings->QWidget::show();
    m_check = m_profiles.check(typed(), m_form->secret());
}

void ConnectionPage::keep()
{
    m_keeping = true;
    update();
    m_profiles.keep(typed(), m_form->secret());
}

} // namespace Gui
