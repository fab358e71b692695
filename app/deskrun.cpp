// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deskrun.h"

#include "app/builtinpbx.h"
#include "app/desk/desktopnotifier.h"
#include "app/desk/rebroadcastcontrol.h"
#include "app/desk/screenkeeper.h"
#include "app/language.h"
#include "app/monitor/datadirectory.h"
#include "app/monitor/engine.h"
#include "app/monitor/logfile.h"
#include "app/monitor/logging.h"
#include "app/monitor/owner.h"
#include "app/process.h"
#include "app/relay/client/seatengine.h"
#include "app/unixsignals.h"
#include "ui/mainwindow.h"

#include <QApplication>

namespace App {

namespace {

constexpr std::chrono::milliseconds PresentTimeout{5'000};
constexpr int RestartCode = 100; ///< of the event loop, never of the program

QString tr(const char *text)
{
    return QCoreApplication::translate("lampfield", text);
}

Gui::ThemeChoice themeOf(const Settings &settings)
{
    if (settings.theme == u"light")
        return Gui::ThemeChoice::Light;
    return settings.theme == u"dark" ? Gui::ThemeChoice::Dark : Gui::ThemeChoice::System;
}

void reportFirstPaint(QWidget &window, qsizetype rows)
{
    window.repaint();
    qCInfo(lcApp, "%lld known extensions on the screen %lld ms after the start",
           static_cast<long long>(rows), static_cast<long long>(processAge().count()));
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
    Desk(const Settings &settings, const DataDirectory &directory, const Pipe &pipe,
         const UnixSignals &unixSignals)
        : m_owner({settings.monitor.peerName(), settings.monitor.contexts}, pipe.feed,
                  pipe.commands, pipe.clock)
        , m_window(pipe.feed, pipe.commands, pipe.clock, directory.folder().absolutePath(),
                   themeOf(settings))
    {
        if (!m_owner.listen(directory.socketName()))
            qCWarning(lcApp) << "other processes can't ask this one: no local socket";
        m_owner.setPresenter([this] { m_window.present(); });
        QObject::connect(&unixSignals, &UnixSignals::terminate, &m_window,
                         [this] { m_window.quit(); });
        QObject::connect(&m_window, &Gui::MainWindow::restartRequested, &m_window,
                         [this] { m_window.quit(RestartCode); });
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
            m_window.showAsLeft();
    }

    OwnerServer &owner() { return m_owner; }
    Gui::MainWindow &window() { return m_window; }

private:
    ScreenKeeper m_screens{QDBusConnection::sessionBus(), &suspendX11ScreenSaver};
    DesktopNotifier m_notifier{QDBusConnection::sessionBus()};
    OwnerServer m_owner;
    Gui::MainWindow m_window;
};

void startLog(const Settings &settings, const DataDirectory &directory)
{
    const QString logFile = settings.logFile.isEmpty()
        ? directory.folder().filePath(QStringLiteral("lampfield.log"))
        : settings.logFile;
    if (!LogFile::start(logFile))
        qCWarning(lcApp).noquote() << "nothing can be written to the log file" << logFile;
}

DeskEnd endOf(int loopCode)
{
    return loopCode == RestartCode ? DeskEnd{0, true, {}} : DeskEnd{loopCode, false, {}};
}

DeskEnd runSeat(const Settings &settings, const DataDirectory &directory, Ami::Clock &clock,
                const UnixSignals &unixSignals)
{
    SeatEngine engine(settings.seat, clock);
    const Desk desk(settings, directory, {engine.feed(), engine, engine.clock()}, unixSignals);
    engine.start();
    const int loopCode = QApplication::exec();
    engine.stop();
    return endOf(loopCode);
}

DeskEnd runHost(Settings settings, const DataDirectory &directory, ProfileStore &profiles,
                Ami::Clock &clock, const UnixSignals &unixSignals)
{
    const bool isOfProfile = !settings.profile.isEmpty();
    const auto builtIn = choosePbx(settings, clock);
    if (!builtIn)
        return {2, false, builtIn.error().text};
    const Model::Roster roster = *builtIn ? (*builtIn)->roster() : Model::Roster();
    profiles.setWatched(settings.monitor,
                        isOfProfile ? QString() : tr("its command line or settings file"));
    Engine engine(settings.monitor, directory.folder(), clock);
    Desk desk(settings, directory, {engine.feed(), engine, clock}, unixSignals);
    engine.start(roster);
    Relay relay(engine, clock);
    RebroadcastControl rebroadcast(relay, settings.relay, directory.folder().absolutePath(), clock);
    if (!settings.relayIsOn)
        rebroadcast.restore();
    else if (const auto problem = rebroadcast.start())
        return {2, false, problem->text};
    desk.window().setRebroadcast(rebroadcast);
    desk.window().setProfiles(profiles);
    if (const QString notice = profiles.takeNotice(); !notice.isEmpty())
        desk.window().showNotice(notice);
    desk.owner().setTicketMaker([&relay] { return relay.makeTicket(); });
    const int loopCode = QApplication::exec();
    relay.stop();
    engine.stop();
    return endOf(loopCode);
}

/// The window of the one that runs already.
DeskEnd presentOther(const Settings &settings, const DataDirectory &directory)
{
    const auto answer = askOwner(
        directory.socketName(),
        {builtInName(settings).isEmpty() ? settings.monitor.peerName() : builtInName(settings),
         settings.monitor.contexts},
        {{QStringLiteral("command"), QStringLiteral("present")}}, PresentTimeout);
    const bool isShown = answer && answer->value(QStringLiteral("success")).toBool();
    if (isShown)
        return {};
    QString why =
        answer ? answer->value(QStringLiteral("message")).toString() : answer.error().text;
    return {
        2, false,
        tr("Another Lampfield is running on the data folder %1. %2").arg(settings.dataDir, why)};
}

} // namespace

DeskEnd runDesk(const Settings &settings, ProfileStore &profiles, Ami::Clock &clock)
{
    const UnixSignals unixSignals;
    const auto directory = DataDirectory::open(settings.dataDir);
    if (!directory)
        return {2, false, directory.error().text};
    if (!directory->isOwned())
        return presentOther(settings, *directory);
    startLog(settings, *directory);
    speak(Gui::readPreferences(QSettings(directory->folder().filePath(QStringLiteral("window.ini")),
                                         QSettings::IniFormat))
              .language);
    return settings.isSeat ? runSeat(settings, *directory, clock, unixSignals)
                           : runHost(settings, *directory, profiles, clock, unixSignals);
}

} // namespace App
