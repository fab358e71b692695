// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearancepage.h"

#include "ui/choicebox.h"
#include "ui/tickbox.h"

#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>

namespace Gui {

QStringList translatedLanguages()
{
    QStringList languages;
    const QString prefix = QStringLiteral("lampfield_");
    for (const QString &name : QDir(QStringLiteral(":/i18n")).entryList({prefix + u'*'}))
        languages.append(name.sliced(prefix.size()).chopped(3));
    // Its catalogue has the plurals alone.
    languages.removeAll(QStringLiteral("en"));
    return languages;
}

AppearancePage::AppearancePage(QWidget *parent)
    : SettingsPage(tr("Appearance"), tr("Of this window. The wall has a page of its own."), parent)
    , m_theme(new ChoiceBox(this))
    , m_contrast(new TickBox(tr("High contrast"), this))
    , m_colours(new TickBox(tr("Colours that colour-blind eyes tell apart"), this))
    , m_motion(new TickBox(tr("Reduced motion: pages of a wall change at once"), this))
    , m_language(new ChoiceBox(this))
    , m_tray(new TickBox(tr("Stay in the notification area when the window is closed"), this))
{
    m_theme->addItem(tr("As the desktop"), QVariant::fromValue(ThemeChoice::System));
    m_theme->addItem(tr("Light"), QVariant::fromValue(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), QVariant::fromValue(ThemeChoice::Dark));
    m_theme->setAccessibleName(tr("Theme"));
    m_language->addItem(tr("As the desktop"), QString());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    for (const QString &language : translatedLanguages())
        m_language->addItem(QLocale(language).nativeLanguageName(), language);
    m_language->setAccessibleName(tr("Language"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    for (auto [title, box] :
         {std::pair(tr("Theme"), m_theme), std::pair(tr("Language"), m_language)}) {
        auto *label = new QLabel(title, this);
        label->setFont(uiFont(13));
        box->setFont(uiFont(13));
        box->setMinimumWidth(220);
        form->addRow(label, box);
        connect(box, &QComboBox::currentIndexChanged, this, &AppearancePage::edited);
    }
    column().addLayout(form);
    auto *note = new QLabel(tr("Another language speaks from the next start on."), this);
    note->setObjectName(QStringLiteral("about"));
    note->setFont(uiFont(12));
    column().addWidget(note);
    for (QCheckBox *box : {m_contrast, m_colours, m_motion, m_tray}) {
        box->setFont(uiFont(13));
        column().addWidget(box);
        connect(box, &QCheckBox::toggled, this, &AppearancePage::edited);
    }
    column().addStretch();
}

void AppearancePage::show(const Preferences &preferences)
{
    const QSignalBlocker silent(this);
    m_theme->setCurrentIndex(m_theme->findData(QVariant::fromValue(preferences.theme)));
    m_language->setCurrentIndex(std::max(0, m_language->findData(preferences.language)));
    m_contrast->setChecked(preferences.highContrast);
    m_colours->setChecked(preferences.safeColours);
    m_motion->setChecked(preferences.reducedMotion);
    m_tray->setChecked(preferences.keepsInTray);
}

void AppearancePage::takeInto(Preferences &preferences) const
{
    preferences.theme = m_theme->currentData().value<ThemeChoice>();
    preferences.language = m_language->currentData().toString();
    preferences.highContrast = m_contrast->isChecked();
    preferences.safeColours = m_colours->isChecked();
    preferences.reducedMotion = m_motion->isChecked();
    preferences.keepsInTray = m_tray->isChecked();
}

} // namespace Gui
