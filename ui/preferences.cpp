// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences.h"

namespace Gui {

namespace {

QString key(const char *name)
{
    return QStringLiteral("preferences/") + QLatin1String(name);
}

constexpr std::pair<ThemeChoice, const char *> ThemeNames[]{
    {ThemeChoice::System, "system"}, {ThemeChoice::Light, "light"}, {ThemeChoice::Dark, "dark"}};

} // namespace

const Theme &Preferences::windowTheme() const
{
    const bool isDark =
        theme == ThemeChoice::Dark || (theme == ThemeChoice::System && Theme::systemIsDark());
    return Theme::of(isDark, highContrast, safeColours);
}

const Theme &Preferences::wallTheme() const
{
    return wallIsDark ? Theme::of(true, highContrast, safeColours) : windowTheme();
}

Preferences readPreferences(const QSettings &settings)
{
    Preferences read;
    const QString theme = settings.value(key("theme")).toString();
    for (const auto &[choice, name] : ThemeNames) {
        if (theme == QLatin1String(name))
            read.theme = choice;
    }
    const auto truth = [&settings](const char *name, bool usual) {
        return settings.value(key(name), usual).toBool();
    };
    read.highContrast = truth("highContrast", read.highContrast);
    read.safeColours = truth("safeColours", read.safeColours);
    read.reducedMotion = truth("reducedMotion", read.reducedMotion);
    read.keepsInTray = truth("keepsInTray", read.keepsInTray);
    read.wallIsDark = truth("wallIsDark", read.wallIsDark);
    read.wallNumbers =
        truth("wallShowsNumbers", false) ? CallerNumbers::Shown : CallerNumbers::Masked;
    read.language = settings.value(key("language")).toString();
    read.wallScreens = settings.value(key("wallScreens")).toStringList();
    return read;
}

void writePreferences(QSettings &settings, const Preferences &preferences)
{
    for (const auto &[choice, name] : ThemeNames) {
        if (preferences.theme == choice)
            settings.setValue(key("theme"), QLatin1String(name));
    }
    settings.setValue(key("highContrast"), preferences.highContrast);
    settings.setValue(key("safeColours"), preferences.safeColours);
    settings.setValue(key("reducedMotion"), preferences.reducedMotion);
    settings.setValue(key("keepsInTray"), preferences.keepsInTray);
    settings.setValue(key("wallIsDark"), preferences.wallIsDark);
    settings.setValue(key("wallShowsNumbers"), preferences.wallNumbers == CallerNumbers::Shown);
    settings.setValue(key("language"), preferences.language);
    settings.setValue(key("wallScreens"), preferences.wallScreens);
}

} // namespace Gui
