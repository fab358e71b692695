// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keptpreferences.h"

namespace Gui {

KeptPreferences::KeptPreferences(QSettings &settings, ThemeChoice themeOfStart, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_now(readPreferences(settings))
    , m_themeOfStart(themeOfStart)
{
}

void KeptPreferences::set(const Preferences &preferences)
{
    const Preferences before = std::exchange(m_now, preferences);
    writePreferences(m_settings, preferences);
    if (preferences.theme != before.theme)
        m_themeOfStart = ThemeChoice::System;
    emit changed();
    if (preferences.wallScreens != before.wallScreens)
        emit wallScreensChanged();
}

void KeptPreferences::toggleWallNumbers()
{
    Preferences preferences = m_now;
    preferences.wallNumbers =
        m_now.wallNumbers == CallerNumbers::Shown ? CallerNumbers::Masked : CallerNumbers::Shown;
    set(preferences);
}

Preferences KeptPreferences::shown() const
{
    Preferences preferences = m_now;
    if (m_themeOfStart != ThemeChoice::System)
        preferences.theme = m_themeOfStart;
    return preferences;
}

} // namespace Gui
