// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/checkupdialog.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace Gui {

using Level = Model::Finding::Level;

QString findingsSummary(const QList<Model::Finding> &findings)
{
    const auto count = [&findings](Level level) {
        return static_cast<int>(
            std::count_if(findings.begin(), findings.end(),
                          [level](const Model::Finding &one) { return one.level == level; }));
    };
    QStringList parts;
    if (const int problems = count(Level::Problem); problems > 0)
        parts.append(CheckupDialog::tr("%n problem(s)", nullptr, problems));
    if (const int warnings = count(Level::Warning); warnings > 0)
        parts.append(CheckupDialog::tr("%n warning(s)", nullptr, warnings));
    if (parts.isEmpty())
        parts.append(CheckupDialog::tr("All is well"));
    if (const int notes = count(Level::Note); notes > 0)
        parts.append(CheckupDialog::tr("%n note(s)", nullptr, notes));
    return parts.join(QStringLiteral(", "));
}

CheckupDialog::CheckupDialog(PbxProfiles &profiles, QWidget *parent)
    : QDialog(parent)
    , m_profiles(profiles)
    , m_summary(new QLabel(this))
    , m_findings(new FindingsList(this))
    , m_again(new QPushButton(tr("Look again"), this))
    , m_copy(new QPushButton(tr("Copy the section for manager.conf"), this))
{
    setObjectName(QStringLiteral("checkup"));
    setWindowTitle(tr("Check the connection"));
    m_summary->setFont(uiFont(15, QFont::DemiBold));
    for (QPushButton *button : {m_again, m_copy})
        button->setFont(uiFont(13));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(m_again);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(12);
    column->addWidget(m_summary);
    column->addWidget(m_findings, 1);
    column->addLayout(buttons);
    resize(720, 560);
    connect(m_again, &QPushButton::clicked, this, &CheckupDialog::ask);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_stanza); });
    connect(&profiles, &PbxProfiles::checked, this, &CheckupDialog::take);
}

void CheckupDialog::setTheme(const Theme &theme)
{
    m_findings->setTheme(theme);
}

void CheckupDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    ask();
}

void CheckupDialog::ask()
{
    if (std::exchange(m_asked, true))
        return;
    m_again->setEnabled(false);
    m_copy->setEnabled(false);
    m_summary->setText(tr("Looking…"));
    m_findings->showNotice(
        tr("The PBX is asked over a connection of its own; nothing is changed there."));
    m_check = m_profiles.check(m_profiles.profile({}), {});
}

void CheckupDialog::take(quint64 check, const Model::Diagnosis &diagnosis)
{
    if (check != m_check)
        return;
    m_asked = false;
    m_again->setEnabled(true);
    m_copy->setEnabled(true);
    m_stanza = diagnosis.stanza;
    m_summary->setText(findingsSummary(diagnosis.findings));
    m_findings->show(diagnosis);
}

} // namespace Gui
