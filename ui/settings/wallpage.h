// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences.h"
#include "ui/settings/settingspage.h"

#include <QCheckBox>

namespace Gui {

/// On which screens a wall is shown, and what passers-by may read there.
class WallPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit WallPage(QWidget *parent = nullptr);

    void show(const Preferences &preferences);
    using QWidget::show;
    void takeInto(Preferences &preferences) const;

signals:
    void edited();

private:
    void listScreens(const QStringList &chosen);

    QVBoxLayout *m_screenColumn;
    QList<QCheckBox *> m_screens; ///< each has its screen's name as a property
    QCheckBox *m_dark;
    QCheckBox *m_numbers;
};

} // namespace Gui
