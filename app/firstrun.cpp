// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstrun.h"

#include "app/discovery/hostbrowser.h"
#include "app/unixsignals.h"
#include "ui/connect/connectdialog.h"
#include "ui/setup/setupdialog.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace App {

namespace {

using Read = Ami::Result<CommandLine>;

QString tr(const char *text)
{
    return QCoreApplication::translate("lampfield", text);
}

const Gui::Theme &themeOf(const Settings &settings)
{
    const bool isDark =
        settings.theme == u"dark" || (settings.theme != u"light" && Gui::Theme::systemIsDark());
    return Gui::Theme::of(isDark, false);
}

/// With what somebody chose behind what the command line says.
Read readWith(const QStringList &more, ProgramDescription program,
              const QProcessEnvironment &environment, const ProfileStore &profiles)
{
    program.profile = profiles.active();
    program.profileEntries = profiles.settings();
    return readSettings(QCoreApplication::arguments() + more, environment, program);
}

/// The settings with a host that somebody chose, and a token for it.
std::optional<Read> chooseHost(const Settings &settings, const ProgramDescription &program,
                               const QProcessEnvironment &environment, const ProfileStore &profiles)
{
    HostBrowser browser(QDBusConnection::systemBus());
    const auto check = [](const QString &address) {
        const auto url = seatUrl(address);
        return url ? QString() : tr("\"%1\" %2.").arg(address, url.error().text);
    };
    Gui::ConnectDialog dialog(browser, check, themeOf(settings));
    const UnixSignals unixSignals;
    QObject::connect(&unixSignals, &UnixSignals::terminate, &dialog, &QDialog::reject);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    Read chosen =
        readWith({QStringLiteral("--connect"), dialog.address()}, program, environment, profiles);
    // Anybody can announce a host: a token that was set for another one is not for this.
    if (chosen)
        chosen->settings.seat.token = Ami::Secret(dialog.token());
    return chosen;
}

Gui::SetupDialog::Choice askWhatToWatch(ProfileStore &profiles, const Gui::Theme &theme)
{
    Gui::SetupDialog dialog(profiles, theme);
    const UnixSignals unixSignals;
    QObject::connect(&unixSignals, &UnixSignals::terminate, &dialog, &QDialog::reject);
    dialog.exec();
    return dialog.choice();
}

/// Before there is anything to show, so that nothing waits behind it.
void fetchSecret(Settings &settings, SecretStore &secrets)
{
    if (settings.profile.isEmpty() || !settings.monitor.pbx.secret.isEmpty())
        return;
    QEventLoop loop;
    secrets.read(settings.profile, [&](const std::optional<Ami::Secret> &secret) {
        settings.monitor.pbx.secret = secret.value_or(Ami::Secret());
        loop.quit();
    });
    loop.exec();
}

} // namespace

std::optional<Read> chooseSettings(ProgramDescription program,
                                   const QProcessEnvironment &environment, ProfileStore &profiles,
                                   SecretStore &secrets)
{
    Read line = readWith({}, program, environment, profiles);
    if (!line)
        return line;
    if (line->flags.value(QStringLiteral("find-host")))
        return chooseHost(line->settings, program, environment, profiles);
    if (!isConfigured(line->settings)) {
        switch (askWhatToWatch(profiles, themeOf(line->settings))) {
        case Gui::SetupDialog::Choice::None:
            return std::nullopt;
        case Gui::SetupDialog::Choice::FindHost:
            return chooseHost(line->settings, program, environment, profiles);
        case Gui::SetupDialog::Choice::Demo:
            return readWith({QStringLiteral("--demo")}, program, environment, profiles);
        case Gui::SetupDialog::Choice::Connect:
            line = readWith({}, program, environment, profiles);
            break;
        }
    }
    if (line)
        fetchSecret(line->settings, secrets);
    return line;
}

} // namespace App
