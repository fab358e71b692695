// SPDX-License-Identifier: GPL-3.0-or-later
//
// The desktop program.
#include "app/deskrun.h"
#include "app/firstrun.h"
#include "app/language.h"
#include "app/process.h"
#include "app/unixsignals.h"
#include "ui/appicon.h"
#include "ui/spokenitems.h"

#include <QApplication>

#include <cstdio>

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("lampfield", text);
}

int fail(const QString &sentence)
{
    std::fprintf(stderr, "lampfield: %s\n", sentence.toLocal8Bit().constData());
    return 2;
}

/// Begins anew for as long as another PBX is chosen.
int run(const App::ProgramDescription &program, const QProcessEnvironment &environment)
{
    Ami::SystemClock clock;
    App::SecretStore secrets(App::configFolder() + QStringLiteral("/secrets"), true);
    App::ProfileStore profiles(App::configFolder(), secrets, clock);
    while (true) {
        const auto line = App::chooseSettings(program, environment, profiles, secrets);
        if (!line)
            return 0;
        if (!*line)
            return fail(line->error().text);
        if (!(*line)->arguments.isEmpty())
            return fail(
                tr("\"%1\" means nothing here (see --help).").arg((*line)->arguments.constFirst()));
        const App::DeskEnd end = App::runDesk((*line)->settings, profiles, clock);
        if (!end.error.isEmpty())
            return fail(end.error);
        if (!end.restart)
            return end.exitCode;
    }
}

} // namespace

// NOLINTNEXTLINE(bugprone-exception-escape): one that gets here has to end the program
int main(int argc, char **argv)
{
    App::keepSecretsPrivate();
    App::UnixSignals::block();
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lampfield"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LAMPFIELD_VERSION));
    QApplication::setWindowIcon(Gui::appIcon());
    Gui::installSpokenItems();
    App::speak({});
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // What this program starts, as a viewer for a saved answer, need not know them.
    qunsetenv("AMI_PASSWORD");
    qunsetenv("LAMPFIELD_TOKEN");
    const App::ProgramDescription program{
        tr("A supervisor's dashboard for an Asterisk PBX."),
        {},
        {{QStringLiteral("find-host"),
          tr("Look for another Lampfield on the LAN, to be a seat of it.")}},
        true,
        {},
        {}};
    return run(program, environment);
}
