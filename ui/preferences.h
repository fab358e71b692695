// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tilecontents.h"

#include <QSettings>
#include <QStringList>

namespace Gui {

enum class ThemeChoice { System, Light, Dark };

/// How somebody likes the window and the wall. Kept under "preferences/".
struct Preferences
{
    ThemeChoice theme = ThemeChoice::System;
    bool highContrast = false;
    bool safeColours = false; ///< that colour-blind eyes tell apart
    bool reducedMotion = false;
    QString language;         ///< "de"; empty: the system's. Counts from the next start on.
    bool keepsInTray = false; ///< closing the window leaves the program running
    bool wallIsDark = true;   ///< whatever the theme
    CallerNumbers wallNumbers = CallerNumbers::Masked;
    QStringList wallScreens; ///< as for WallScreens::open()

    /// The look that is meant, for a window or for a wall.
    const Theme &windowTheme() const;
    const Theme &wallTheme() const;

    bool operator==(const Preferences &) const = default;
};

/// What makes no sense is as it usually is.
Preferences readPreferences(const QSettings &settings);
void writePreferences(QSettings &settings, const Preferences &preferences);

} // namespace Gui
