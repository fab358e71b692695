// SPDX-License-Identifier: GPL-3.0-or-later
//
// The desktop program.
#include "app/builtinpbx.h"
#include "app/desk/desktopnotifier.h"
#include "app/desk/rebroadcastcontrol.h"
#include "app/desk/screenkeeper.h"
#include "app/discovery/hostbrowser.h"
#include "app/monitor/datadirectory.h"
#include "app/monitor/engine.h"
#include "app/monitor/logfile.h"
#include "app/monitor/logging.h"
#include "app/monitor/owner.h"
#include "app/process.h"
#include "app/relay/client/seatengine.h"
#include "app/settings.h"
#include "app/unixsignals.h"
#include "ui/connect/connectdialog.h"
#include "ui/mainwindow.h"
#include "ui/tileaccessible.h"

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

Gui::ThemeChoice themeOf(const App::Settings &settings)
{
    if (settings.theme == u"light")
        return Gui::ThemeChoice::Light;
    return settings.theme == u"dark" ? Gui::ThemeChoice::Dark : Gui::ThemeChoice::System;
}

void reportFirstPaint(QWidget &window, qsizetype rows)
{
    window.repaint();
    qCInfo(lcApp, "%lld known extensions on the screen %lld ms after the start",
           static_cast<long long>(rows), static_cast<long long>(App::processAge().count()));
}

/// Where the board comes from, and where wishes go: a pipe of this process, or a host's.
struct Pipe
{
    Model::BoardFeed &feed;
    Model::CommandSink &commands;
    Ami::Clock &clock;
};

/// The window on a pipe that has not begun yet, and the local socket beside it.
class Desk
{
public:
    Desk(const App::Settings &settings, const App::DataDirectory &directory, const Pipe &pipe,
         const App::UnixSignals &unixSignals)
        : m_owner({settings.monitor.peerName(), settings.monitor.contexts}, pipe.feed,
                  pipe.commands, pipe.clock)
        , m_window(pipe.feed, pipe.commands, pipe.clock, directory.folder().absolutePath(),
                   themeOf(settings))
    {
        if (!m_owner.listen(directory.socketName()))
            qCWarning(lcApp) << "other processes can't ask this one: no local socket";
        QObject::connect(&unixSignals, &App::UnixSignals::terminate, &m_window, &QWidget::close);
        // Queued, so that the board has taken the rows in and arranged them before it is painted.
        const auto paint = [this](const QList<Model::Extension> &rows) {
            QMetaObject::invokeMethod(
                &m_window, [this, count = rows.size()] { reportFirstPaint(m_window, count); },
                Qt::QueuedConnection);
        };
        QObject::connect(&pipe.feed, &Model::BoardFeed::loaded, &m_window, paint);
        m_window.setDesktop(m_screens, m_notifier);
        if (settings.isWall)
            m_window.showWall(settings.wallScreens);
        else
            m_window.show();
    }

    App::OwnerServer &owner() { return m_owner; }
    Gui::MainWindow &window() { return m_window; }

private:
    App::ScreenKeeper m_screens{QDBusConnection::sessionBus(), &App::suspendX11ScreenSaver};
    App::DesktopNotifier m_notifier{QDBusConnection::sessionBus()};
    App::OwnerServer m_owner;
    Gui::MainWindow m_window;
};

void startLog(const App::Settings &settings, const App::DataDirectory &directory)
{
    const QString logFile = settings.logFile.isEmpty()
        ? directory.folder().filePath(QStringLiteral("lampfield.log"))
        : settings.logFile;
    if (!App::LogFile::start(logFile))
        qCWarning(lcApp).noquote() << "nothing can be written to the log file" << logFile;
}

int runSeat(const App::Settings &settings, const App::DataDirectory &directory, Ami::Clock &clock,
            const App::UnixSignals &unixSignals)
{
    App::SeatEngine engine(settings.seat, clock);
    const Desk desk(settings, directory, {engine.feed(), engine, engine.clock()}, unixSignals);
    engine.start();
    const int exitCode = QApplication::exec();
    engine.stop();
    return exitCode;
}

int runHost(App::Settings settings, const App::DataDirectory &directory, Ami::Clock &clock,
            const App::UnixSignals &unixSignals)
{
    const auto builtIn = App::choosePbx(settings, clock);
    if (!builtIn)
        return fail(builtIn.error().text);
    const Model::Roster roster = *builtIn ? (*builtIn)->roster() : Model::Roster();
    App::Engine engine(settings.monitor, directory.folder(), clock);
    Desk desk(settings, directory, {engine.feed(), engine, clock}, unixSignals);
    engine.start(roster);
    App::Relay relay(engine, clock);
    App::RebroadcastControl rebroadcast(relay, settings.relay, directory.folder().absolutePath(),
                                        clock);
    if (!settings.relayIsOn)
        rebroadcast.restore();
    else if (const auto problem = rebroadcast.start())
        return fail(problem->text);
    desk.window().setRebroadcast(rebroadcast);
    desk.owner().setTicketMaker([&relay] { return relay.makeTicket(); });
    const int exitCode = QApplication::exec();
    relay.stop();
    engine.stop();
    return exitCode;
}

int run(const App::Settings &settings)
{
    const App::UnixSignals unixSignals;
    const auto directory = App::DataDirectory::open(settings.dataDir);
    if (!directory)
        return fail(directory.error().text);
    if (!directory->isOwned())
        return fail(
            tr("Another Lampfield is running on the data folder %1.").arg(settings.dataDir));
    startLog(settings, *directory);
    Gui::installTileAccessibility();
    Ami::SystemClock clock;
    return settings.isSeat ? runSeat(settings, *directory, clock, unixSignals)
                           : runHost(settings, *directory, clock, unixSignals);
}

/// The settings with a host that somebody chose, and a token for it; nothing if they chose none.
std::optional<Ami::Result<App::CommandLine>> chooseHost(const App::CommandLine &line,
                                                        const App::ProgramDescription &program)
{
    App::HostBrowser browser(QDBusConnection::systemBus());
    const auto check = [](const QString &address) {
        const auto url = App::seatUrl(address);
        return url ? QString() : tr("\"%1\" %2.").arg(address, url.error().text);
    };
    const bool isDark = themeOf(line.settings) == Gui::ThemeChoice::Dark
        || (themeOf(line.settings) == Gui::ThemeChoice::System && Gui::Theme::systemIsDark());
    Gui::ConnectDialog dialog(browser, check,
                              isDark ? Gui::Theme::darkTheme() : Gui::Theme::light());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    auto chosen = App::readSettings(
        QCoreApplication::arguments() + QStringList{QStringLiteral("--connect"), dialog.address()},
        QProcessEnvironment::systemEnvironment(), program);
    // Anybody can announce a host: a token that was set for another one is not for this.
    if (chosen)
        chosen->settings.seat.token = Ami::Secret(dialog.token());
    return chosen;
}

/// The settings; nothing if somebody was to choose a host, and chose none.
std::optional<Ami::Result<App::CommandLine>> readLine(const App::ProgramDescription &program)
{
    auto line = App::readSettings(QCoreApplication::arguments(),
                                  QProcessEnvironment::systemEnvironment(), program);
    if (line && line->flags.value(QStringLiteral("find-host")))
        return chooseHost(*line, program);
    return line;
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
    const App::ProgramDescription program{
        tr("A supervisor's dashboard for an Asterisk PBX."),
        {},
        {{QStringLiteral("find-host"),
          tr("Look for another Lampfield on the LAN, to be a seat of it.")}},
        true};
    const auto read = readLine(program);
    if (!read)
        return 0;
    const Ami::Result<App::CommandLine> &line = *read;
    // What this program starts, as a viewer for a saved answer, need not know them.
    qunsetenv("AMI_PASSWORD");
    qunsetenv("LAMPFIELD_TOKEN");
    if (!line)
        return fail(line.error().text);
    if (!line->arguments.isEmpty())
        return fail(
            tr("\"%1\" means nothing here (see --help).").arg(line->arguments.constFirst()));
    return run(line->settings);
}
