// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inifile.h"
#include "app/monitor/monitor.h"
#include "app/relay/client/seatsettings.h"
#include "app/relay/relaysettings.h"

#include <QMap>
#include <QProcessEnvironment>
#include <QSet>

#include <optional>

namespace App {

/// Everything that can be set. Each setting is declared once, in options.cpp, with its name on the
/// command line, in the environment and in the INI file; command line goes over environment over
/// file over default.
struct Settings
{
    MonitorSettings monitor;
    QString dataDir; ///< absolute
    QString profile; ///< the connection profile that says which PBX; empty: something else does
    std::optional<int> demoExtensions; ///< set: watch the built-in demo PBX
    QString record;                    ///< absolute; empty: nothing is recorded
    QString replay;                    ///< absolute; set: watch what was recorded there
    double replaySpeed = 1;

    /// No real PBX is watched.
    bool isBuiltIn() const { return demoExtensions || !replay.isEmpty(); }
    RelaySettings relay;
    bool relayIsOn = false; ///< from the start
    bool isSeat = false;    ///< of another Lampfield, without a PBX of its own
    SeatSettings seat;
    QString logLevel = QStringLiteral("info"); ///< see setLogLevel()
    QString logFile;                           ///< absolute; empty: standard error alone
    QString theme = QStringLiteral("system");  ///< "light", "dark" or "system"
    bool isWall = false;                       ///< from the start
    QStringList wallScreens;                   ///< see Gui::WallScreens::open()
};

struct CommandLine
{
    Settings settings;
    QSet<QString> given;       ///< the options on the command line itself, as "host"
    QMap<QString, bool> flags; ///< the program's own switches, as "json"
    QStringList arguments;     ///< what is left, as "refresh"
};

/// A switch of one program alone.
struct ExtraFlag
{
    QString name;
    QString help;
};

/// What a program offers beside the common settings.
struct ProgramDescription
{
    QString summary;   ///< first lines of --help
    QString arguments; ///< "refresh|serve", or empty
    QList<ExtraFlag> flags;
    bool desktop = false; ///< takes --theme and --wall
    /// A connection profile, below all other layers.
    QString profile;
    QList<IniEntry> profileEntries;
};

/// Where the settings file of the user is, and what else is kept beside it.
QString configFolder();
/// True if somebody said which PBX to watch, or which Lampfield to be a seat of.
bool isConfigured(const Settings &settings);

/// Where a host's seats are: "ws://panel:8088/seat", "wss://panel", "panel", "[2001:db8::7]:8088".
/// The error says what is wrong, to go behind the address's place.
Ami::Result<QUrl> seatUrl(const QString &address);

/// Reads arguments, environment and INI file. --help and --version end the process. The error names
/// the place: the option, the variable, or the file with its line.
Ami::Result<CommandLine> readSettings(const QStringList &arguments,
                                      const QProcessEnvironment &environment,
                                      const ProgramDescription &program);

} // namespace App
