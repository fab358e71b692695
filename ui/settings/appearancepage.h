// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences.h"
#include "ui/settings/settingspage.h"

#include <QCheckBox>
#include <QComboBox>

namespace Gui {

/// How the window looks, and in which language it speaks.
class AppearancePage : public SettingsPage
{
    Q_OBJECT

public:
    explicit AppearancePage(QWidget *parent = nullptr);

    void show(const Preferences &preferences);
    using QWidget::show;
    void takeInto(Preferences &preferences) const;

signals:
    void edited();

private:
    QComboBox *m_theme;
    QCheckBox *m_contrast;
    QCheckBox *m_colours;
    QCheckBox *m_motion;
    QComboBox *m_language;
    QCheckBox *m_tray;
};

/// Languages that there is a translation for, beside English: "de".
QStringList translatedLanguages();

} // namespace Gui
