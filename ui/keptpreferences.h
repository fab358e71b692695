// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences.h"

#include <QObject>

namespace Gui {

/// The preferences of a window, kept in its settings as soon as they change.
class KeptPreferences : public QObject
{
    Q_OBJECT

public:
    /// `themeOfStart` goes over the kept one until somebody chooses another; System: none does.
    KeptPreferences(QSettings &settings, ThemeChoice themeOfStart, QObject *parent = nullptr);

    const Preferences &now() const { return m_now; }
    const Theme &windowTheme() const { return shown().windowTheme(); }
    const Theme &wallTheme() const { return shown().wallTheme(); }

    void set(const Preferences &preferences);
    void toggleWallNumbers();

signals:
    void changed();
    void wallScreensChanged();

private:
    Preferences shown() const;

    QSettings &m_settings;
    Preferences m_now;
    ThemeChoice m_themeOfStart;
};

} // namespace Gui
