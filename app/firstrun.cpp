// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstrun.h"

#include "app/discovery/hostbrowser.h"
#include "app/unixsignals.h"
#include "ui/connect/connectdialog.h"
#include "ui/setup/setupdialog.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QPointer>
#include <QTimer>

#include <memory>

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
    const ProfileEntries profile = profiles.activeEntries();
    program.profile = profile.name;
    program.profileEntries = profile.entries;
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

/// `problem`: why what was chosen before can't be watched; may be empty.
Gui::SetupDialog::Choice askWhatToWatch(ProfileStore &profiles, const Gui::Theme &theme,
                                        const QString &problem)
{
    Gui::SetupDialog dialog(profiles, theme);
    if (!problem.isEmpty())
        dialog.showProblem(problem);
    const UnixSignals unixSignals;
    QObject::connect(&unixSignals, &UnixSignals::terminate, &dialog, &QDialog::reject);
    dialog.exec();
    return dialog.choice();
}

/// Before there is anything to show. False if somebody ended the program meanwhile. Nobody may be
/// there to open the keychain: then the PBX says what is missing.
bool fetchSecret(Settings &settings, SecretStore &secrets)
{
    constexpr std::chrono::seconds Patience{60};
    if (settings.profile.isEmpty() || !settings.monitor.pbx.secret.isEmpty())
        return true;
    const UnixSignals unixSignals;
    QEventLoop loop;
    bool goesOn = true;
    QObject::connect(&unixSignals, &UnixSignals::terminate, &loop, [&] {
        goesOn = false;
        loop.quit();
    });
    QTimer::singleShot(Patience, &loop, &QEventLoop::quit);
    // The answer may come after all this is over.
    const QPointer<QEventLoop> waiting(&loop);
    const auto found = std::make_shared<std::optional<Ami::Secret>>();
    secrets.read(settings.profile, [waiting, found](const std::optional<Ami::Secret> &secret) {
        *found = secret;
        if (waiting)
            waiting->quit();
    });
    loop.exec();
    settings.monitor.pbx.secret = found->value_or(Ami::Secret());
    return goesOn;
}

/// The settings with the secret of their profile; nothing if somebody ended the program meanwhile.
std::optional<Read> withSecret(Read line, SecretStore &secrets)
{
    if (line && !fetchSecret(line->settings, secrets))
        return std::nullopt;
    return line;
}

} // namespace

std::optional<Read> chooseSettings(const ProgramDescription &program,
                                   const QProcessEnvironment &environment, ProfileStore &profiles,
                                   SecretStore &secrets)
{
    const Read first = readWith({}, program, environment, profiles);
    // A profile that somebody misspelt is no reason not to start.
    const bool isRepaired = !first && !profiles.active().isEmpty();
    const Read line =
        isRepaired ? readSettings(QCoreApplication::arguments(), environment, program) : first;
    if (!line)
        return line;
    if (line->flags.value(QStringLiteral("find-host")))
        return chooseHost(line->settings, program, environment, profiles);
    if (isConfigured(line->settings))
        return withSecret(line, secrets);
    switch (askWhatToWatch(profiles, themeOf(line->settings),
                           isRepaired ? first.error().text : QString())) {
    case Gui::SetupDialog::Choice::None:
        break;
    case Gui::SetupDialog::Choice::FindHost:
        return chooseHost(line->settings, program, environment, profiles);
    case Gui::SetupDialog::Choice::Demo:
        return readWith({QStringLiteral("--demo")}, program, environment, profiles);
    case Gui::SetupDialog::Choice::Connect:
        return withSecret(readWith({}, program, environment, profiles), secrets);
    }
    return std::nullopt;
}

} // namespace App
