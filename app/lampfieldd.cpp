// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lampfield without a window: `lampfieldd serve` watches until it is told to stop; the other
// commands ask once, a running Lampfield where there is one.
#include "ami/protocol/printable.h"
#include "app/actionprinter.h"
#include "app/builtinpbx.h"
#include "app/doctor/checkuprun.h"
#include "app/doctor/diagnosis.h"
#include "app/doctor/diagnosistext.h"
#include "app/explaincommand.h"
#include "app/monitor/datadirectory.h"
#include "app/monitor/engine.h"
#include "app/monitor/healthtext.h"
#include "app/monitor/logfile.h"
#include "app/monitor/logging.h"
#include "app/monitor/owner.h"
#include "app/monitor/refreshjson.h"
#include "app/monitor/rosterfile.h"
#include "app/process.h"
#include "app/profilefile.h"
#include "app/refreshprinter.h"
#include "app/relay/relay.h"
#include "app/settings.h"
#include "app/tokencommands.h"
#include "app/unixsignals.h"
#include "model/store/actionrepository.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <cstdio>

namespace {

constexpr int Failure = 2;
constexpr std::chrono::milliseconds OwnerTimeout{60'000};
constexpr std::chrono::milliseconds ExplainGrace{15'000}; ///< for the lists, after the login

QString tr(const char *text)
{
    return QCoreApplication::translate("lampfieldd", text);
}

int fail(const QString &sentence)
{
    std::fprintf(stderr, "lampfieldd: %s\n", sentence.toLocal8Bit().constData());
    return Failure;
}

int print(const QByteArray &text)
{
    const auto size = static_cast<std::size_t>(text.size());
    const bool written =
        std::fwrite(text.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
    return written ? 0 : fail(tr("The result can't be written to standard output."));
}

int print(const QJsonObject &result, App::OutputFormat format)
{
    return result.value(QStringLiteral("success")).toBool()
        ? print(App::format(result, format))
        : fail(result.value(QStringLiteral("message")).toString());
}

int printExplanation(const QJsonObject &result, bool json)
{
    if (!result.value(QStringLiteral("success")).toBool())
        return fail(result.value(QStringLiteral("message")).toString());
    return print(json ? QJsonDocument(result).toJson(QJsonDocument::Indented)
                      : App::explainText(result));
}

App::OutputFormat formatOf(const App::CommandLine &line)
{
    if (line.flags.value(QStringLiteral("json")))
        return App::OutputFormat::Json;
    return line.flags.value(QStringLiteral("csv")) ? App::OutputFormat::Csv
                                                   : App::OutputFormat::Table;
}

/// What the commands need to know.
struct Context
{
    const App::CommandLine &line;
    const App::DataDirectory &directory;
    App::MonitorSettings settings;
    Ami::Clock &clock;
    const App::UnixSignals &unixSignals;
    Model::Roster roster; ///< the demo's
};

bool namesPbx(const QSet<QString> &options)
{
    return options.intersects({QStringLiteral("host"), QStringLiteral("port"),
                               QStringLiteral("demo"), QStringLiteral("replay"),
                               QStringLiteral("connect")});
}

/// Until somebody quits, or SIGTERM.
void runToItsEnd(App::Engine &engine, const Context &context)
{
    QObject::connect(&context.unixSignals, &App::UnixSignals::terminate, qApp,
                     &QCoreApplication::quit);
    engine.start(context.roster);
    QCoreApplication::exec();
    engine.stop();
}

/// All that the settings say is watched. What changes or refreshes the rows has to be about that.
App::Watched settled(const Context &context)
{
    const bool isNamed = App::isConfigured(context.line.settings) || namesPbx(context.line.given);
    return {isNamed ? context.settings.peerName() : QString(), context.settings.contexts};
}

/// What the command line itself names. A question is about the data folder's program, whichever PBX
/// and contexts that one was started with.
App::Watched named(const Context &context)
{
    App::Watched watched;
    if (namesPbx(context.line.given))
        watched.pbx = context.settings.peerName();
    if (context.line.given.contains(QStringLiteral("context")))
        watched.contexts = context.settings.contexts;
    return watched;
}

/// Asks the program that owns the data folder.
Ami::Result<QJsonObject> askOwner(const Context &context, const App::Watched &about,
                                  const QJsonObject &request)
{
    App::UnixSignals::unblock();
    return App::askOwner(context.directory.socketName(), about, request, OwnerTimeout);
}

int refresh(const Context &context)
{
    const App::OutputFormat format = formatOf(context.line);
    App::MonitorSettings settings = context.settings;
    if (!context.directory.isOwned()) {
        const auto answer = askOwner(context, settled(context),
                                     {{QStringLiteral("command"), QStringLiteral("refresh")}});
        return answer ? print(*answer, format) : fail(answer.error().text);
    }
    // One question, one answer: no connection is kept.
    settings.listen = false;
    settings.poll = false;
    settings.keepHistory = false;
    App::Engine engine(settings, context.directory.folder(), context.clock);
    int exitCode = Failure;
    QObject::connect(&engine.feed(), &Model::BoardFeed::loaded, &engine,
                     [&engine] { engine.submit(Model::RefreshCommand{}); });
    QObject::connect(&engine.feed(), &Model::BoardFeed::refreshFinished, &engine,
                     [&](const Model::RefreshReport &report) {
                         exitCode =
                             print(QJsonDocument::fromJson(App::toJson(report)).object(), format);
                         QCoreApplication::quit();
                     });
    runToItsEnd(engine, context);
    return exitCode;
}

int explain(const Context &context)
{
    const QString extension = context.line.arguments.value(1);
    const bool json = context.line.flags.value(QStringLiteral("json"));
    App::MonitorSettings settings = context.settings;
    if (!context.directory.isOwned()) {
        const auto answer = askOwner(context, named(context),
                                     {{QStringLiteral("command"), QStringLiteral("explain")},
                                      {QStringLiteral("extension"), extension}});
        return answer ? printExplanation(*answer, json) : fail(answer.error().text);
    }
    // Everything once: no interval passes.
    settings.poll = false;
    settings.keepHistory = false;
    App::Engine engine(settings, context.directory.folder(), context.clock);
    App::ExplainCommand command(extension, engine.feed(), context.clock,
                                settings.pbx.connectTimeout + ExplainGrace);
    int exitCode = Failure;
    QObject::connect(&command, &App::ExplainCommand::explained, &engine,
                     [&](const QJsonObject &explanation) {
                         exitCode = printExplanation(explanation, json);
                         QCoreApplication::quit();
                     });
    runToItsEnd(engine, context);
    return exitCode;
}

/// Of the program that owns the data folder.
Ami::Result<QJsonObject> tellOwner(const Context &context, const App::Watched &about,
                                   const QJsonObject &request)
{
    if (context.directory.isOwned()) {
        return Ami::Error{tr("No Lampfield is running on the data folder %1.")
                              .arg(context.directory.folder().absolutePath())};
    }
    auto answer = askOwner(context, about, request);
    if (answer && !answer->value(QStringLiteral("success")).toBool())
        return Ami::Error{answer->value(QStringLiteral("message")).toString()};
    return answer;
}

int status(const Context &context)
{
    const auto answer =
        tellOwner(context, named(context), {{QStringLiteral("command"), QStringLiteral("status")}});
    if (!answer)
        return fail(answer.error().text);
    return print(context.line.flags.value(QStringLiteral("json"))
                     ? QJsonDocument(*answer).toJson(QJsonDocument::Indented)
                     : App::statusText(*answer));
}

int setLevel(const Context &context)
{
    const auto answer = tellOwner(context, named(context),
                                  {{QStringLiteral("command"), QStringLiteral("log")},
                                   {QStringLiteral("level"), context.line.arguments.value(1)}});
    return answer ? 0 : fail(answer.error().text);
}

/// A roster is read and written through the store alone: no PBX is asked.
App::MonitorSettings withoutPbx(App::MonitorSettings settings)
{
    settings.listen = false;
    settings.poll = false;
    settings.keepHistory = false;
    return settings;
}

/// Ends the program's event loop when the store fails; `problem` says why.
void endOnStoreProblem(App::Engine &engine, QString &problem)
{
    QObject::connect(&engine.feed(), &Model::BoardFeed::storeProblem, &engine,
                     [&problem](const QString &sentence) {
                         problem = sentence;
                         if (!sentence.isEmpty())
                             QCoreApplication::quit();
                     });
}

int exportRoster(const Context &context)
{
    if (!context.directory.isOwned()) {
        const auto answer =
            tellOwner(context, named(context),
                      {{QStringLiteral("command"), QStringLiteral("roster-export")}});
        return answer ? print(answer->value(QStringLiteral("csv")).toString().toUtf8())
                      : fail(answer.error().text);
    }
    App::Engine engine(withoutPbx(context.settings), context.directory.folder(), context.clock);
    QString problem;
    QByteArray csv;
    endOnStoreProblem(engine, problem);
    QObject::connect(&engine.feed(), &Model::BoardFeed::loaded, &engine,
                     [&csv](const QList<Model::Extension> &rows) {
                         csv = Model::rosterCsv(rows);
                         QCoreApplication::quit();
                     });
    runToItsEnd(engine, context);
    return problem.isEmpty() ? print(csv) : fail(problem);
}

/// Without a PBX: what came of it, once it is written.
Ami::Result<Model::RosterOutcome> importAlone(const Context &context, const Model::Roster &roster)
{
    App::Engine engine(withoutPbx(context.settings), context.directory.folder(), context.clock);
    Model::BoardFeed &feed = engine.feed();
    Model::RosterOutcome outcome;
    QString problem;
    endOnStoreProblem(engine, problem);
    QObject::connect(&feed, &Model::BoardFeed::loaded, &engine,
                     [&] { engine.submit(Model::RosterCommand{roster}); });
    QObject::connect(&feed, &Model::BoardFeed::rosterApplied, &engine,
                     [&outcome](const Model::RosterOutcome &applied) {
                         outcome = applied;
                         if (applied.added + applied.changed == 0)
                             QCoreApplication::quit();
                     });
    QObject::connect(&feed, &Model::BoardFeed::changed, &engine,
                     [](const Model::ChangeSet &changes) {
                         if (changes.saved)
                             QCoreApplication::quit();
                     });
    runToItsEnd(engine, context);
    if (!problem.isEmpty())
        return Ami::Error{problem};
    return outcome;
}

int importRoster(const Context &context)
{
    const QString path = QFileInfo(context.line.arguments.value(2)).absoluteFilePath();
    const auto file = App::readRosterFile(path, context.settings.contexts.value(0));
    if (!file)
        return fail(file.error().text);
    if (!file->ignoredColumns.isEmpty()) {
        std::fprintf(stderr, "lampfieldd: %s\n",
                     tr("These columns are no part of a roster, and were left out: %1.")
                         .arg(Ami::printable(file->ignoredColumns.join(QStringLiteral(", "))))
                         .toLocal8Bit()
                         .constData());
    }
    if (!context.directory.isOwned()) {
        const auto answer = tellOwner(context, settled(context),
                                      {{QStringLiteral("command"), QStringLiteral("roster-import")},
                                       {QStringLiteral("file"), path}});
        return answer ? print(answer->value(QStringLiteral("message")).toString().toUtf8() + '\n')
                      : fail(answer.error().text);
    }
    const auto outcome = importAlone(context, file->entries);
    return outcome ? print(App::rosterText(*outcome).toUtf8() + '\n') : fail(outcome.error().text);
}

/// From the database itself: whoever owns it goes on writing beside.
int printActions(const Context &context)
{
    const QString file = App::DataDirectory::databaseIn(context.directory.folder());
    if (!QFileInfo::exists(file))
        return print(App::format(QList<Model::ActionRecord>(), formatOf(context.line)));
    Model::Database database;
    if (const auto opened = database.open(file); !opened)
        return fail(opened.error().text);
    const auto found =
        Model::ActionRepository(database).find(Model::TimePoint::min(), Model::TimePoint::max());
    return found ? print(App::format(*found, formatOf(context.line))) : fail(found.error().text);
}

/// Over a connection of its own, also where a Lampfield runs: what it has may be what is wrong.
int check(const Context &context)
{
    QObject::connect(&context.unixSignals, &App::UnixSignals::terminate, qApp,
                     &QCoreApplication::quit);
    App::CheckupRun run(context.settings, context.clock);
    int exitCode = Failure;
    QObject::connect(&run, &App::CheckupRun::finished, &run, [&](const App::Checkup &checkup) {
        const Model::Diagnosis diagnosis = App::diagnose(checkup, App::Audience::CommandLine);
        const bool asJson = context.line.flags.value(QStringLiteral("json"));
        exitCode = print(asJson ? QJsonDocument(App::diagnosisJson(diagnosis)).toJson()
                                : App::diagnosisText(diagnosis));
        if (diagnosis.worst() == Model::Finding::Level::Problem)
            exitCode = 1;
        QCoreApplication::quit();
    });
    // It may be over at once, and no loop ends before it began.
    QMetaObject::invokeMethod(&run, &App::CheckupRun::start, Qt::QueuedConnection);
    QCoreApplication::exec();
    return exitCode;
}

int manageTokens(const Context &context)
{
    const auto text = App::runTokenCommand(context.line.arguments,
                                           context.line.settings.relay.tokenFile, context.clock);
    return text ? print(*text) : fail(text.error().text);
}

int printTicket(const Context &context)
{
    const auto answer =
        tellOwner(context, named(context), {{QStringLiteral("command"), QStringLiteral("ticket")}});
    return answer ? print(answer->value(QStringLiteral("ticket")).toString().toUtf8() + '\n')
                  : fail(answer.error().text);
}

int serve(const Context &context)
{
    const App::DataDirectory &directory = context.directory;
    if (!directory.isOwned()) {
        return fail(tr("Another Lampfield is running on the data folder %1.")
                        .arg(directory.folder().absolutePath()));
    }
    App::Engine engine(context.settings, directory.folder(), context.clock);
    App::OwnerServer owner({context.settings.peerName(), context.settings.contexts}, engine.feed(),
                           engine, context.clock);
    if (!owner.listen(directory.socketName()))
        qCWarning(lcApp) << "other processes can't ask this one: no local socket";
    QObject::connect(&context.unixSignals, &App::UnixSignals::terminate, qApp,
                     &QCoreApplication::quit);
    engine.start(context.roster);
    App::Relay relay(engine, context.clock);
    if (context.line.settings.relayIsOn) {
        App::allowManyFiles();
        if (const auto port = relay.start(context.line.settings.relay); !port)
            return fail(port.error().text);
    }
    owner.setTicketMaker([&relay] { return relay.makeTicket(); });
    QCoreApplication::exec();
    relay.stop();
    engine.stop();
    qCInfo(lcApp) << "stopped";
    return 0;
}

using Command = int (*)(const Context &);

/// When a command needs a PBX; a built-in one is started for it.
enum class NeedsPbx {
    No,
    Alone, ///< not where a running Lampfield can be asked
    Always
};

struct CommandEntry
{
    const char *words = nullptr; ///< which the arguments begin with
    Command run = nullptr;
    int arguments = 0; ///< in all
    NeedsPbx needsPbx = NeedsPbx::No;
};

constexpr CommandEntry Commands[]{{"refresh", &refresh, 1, NeedsPbx::Alone},
                                  {"explain", &explain, 2, NeedsPbx::Alone},
                                  {"serve", &serve, 1, NeedsPbx::Alone},
                                  {"check", &check, 1, NeedsPbx::Always},
                                  {"status", &status, 1},
                                  {"log", &setLevel, 2},
                                  {"actions", &printActions, 1},
                                  {"token add", &manageTokens, 4},
                                  {"token list", &manageTokens, 2},
                                  {"token revoke", &manageTokens, 3},
                                  {"ticket", &printTicket, 1},
                                  {"roster import", &importRoster, 3},
                                  {"roster export", &exportRoster, 2}};

const CommandEntry *find(const QStringList &arguments)
{
    const auto *const found =
        std::find_if(std::begin(Commands), std::end(Commands), [&](const CommandEntry &entry) {
            const QStringList words = QString::fromLatin1(entry.words).split(u' ');
            return arguments.size() == entry.arguments && arguments.first(words.size()) == words;
        });
    return found == std::end(Commands) ? nullptr : found;
}

bool needsPbx(const CommandEntry &command, const App::DataDirectory &directory)
{
    return command.needsPbx == NeedsPbx::Always
        || (command.needsPbx == NeedsPbx::Alone && directory.isOwned());
}

/// What a seat can't be asked; empty for the rest.
QString refusalOfSeat(const App::CommandLine &line, const App::DataDirectory &directory)
{
    if (!line.settings.isSeat)
        return {};
    if (line.arguments.value(1) == u"import")
        return tr("A roster is imported at the host.");
    if (line.arguments.value(0) == u"check")
        return tr("A seat has no connection to a PBX: it is checked at the host.");
    return directory.isOwned() ? tr("A seat has a window: start lampfield with the same --connect, "
                                    "then it can be asked here.")
                               : QString();
}

int run(const App::CommandLine &line)
{
    const CommandEntry *command = find(line.arguments);
    if (!command)
        return fail(
            line.arguments.value(0) == u"explain"
                ? tr("Say which extension to explain: lampfieldd explain 1010.")
                : tr("Say what to do: refresh, explain EXTENSION, serve, check, status, log "
                     "LEVEL, actions, token add NAME viewer|supervisor, token list, "
                     "token revoke NAME, ticket, "
                     "roster import FILE or roster export (see --help)."));
    App::Settings settings = line.settings;
    const App::UnixSignals unixSignals;
    Ami::SystemClock clock;
    const auto directory = App::DataDirectory::open(settings.dataDir);
    if (!directory)
        return fail(directory.error().text);
    std::unique_ptr<App::BuiltInPbx> builtIn;
    if (needsPbx(*command, *directory) && !settings.isSeat) {
        auto chosen = App::choosePbx(settings, clock);
        if (!chosen)
            return fail(chosen.error().text);
        builtIn = std::move(*chosen);
    } else if (!settings.isSeat) {
        // What the question is about need not be started for it.
        settings.monitor.name = App::builtInName(settings);
    }
    if (const QString refusal = refusalOfSeat(line, *directory); !refusal.isEmpty())
        return fail(refusal);
    if (!settings.logFile.isEmpty() && !App::LogFile::start(settings.logFile))
        return fail(tr("Nothing can be written to the log file %1.").arg(settings.logFile));
    const Model::Roster roster = builtIn ? builtIn->roster() : Model::Roster();
    return command->run({line, *directory, settings.monitor, clock, unixSignals, roster});
}

} // namespace

// NOLINTNEXTLINE(bugprone-exception-escape): one that gets here has to end the program
int main(int argc, char **argv)
{
    App::keepSecretsPrivate();
    App::UnixSignals::block();
    const QCoreApplication application(argc, argv);
    // It speaks English, and scripts read its numbers.
    QLocale::setDefault(QLocale::c());
    QCoreApplication::setApplicationName(QStringLiteral("lampfieldd"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LAMPFIELD_VERSION));
    const App::ProfileEntries profile = App::ProfileFile(App::configFolder()).activeEntries();
    const App::ProgramDescription program{
        tr("Lampfield without a window.\n\n  refresh           prints one refresh of all "
           "extensions\n"
           "  explain EXTENSION says why an extension is shown as it is\n"
           "  serve             watches the PBX until SIGTERM\n"
           "  check             looks at connection, rights, clock and hints, and says what is "
           "wrong\n"
           "  status            says how the running Lampfield fares\n"
           "  log LEVEL         sets what the running one logs, as in info,ami=debug\n"
           "  actions           prints what was done about calls and queues, and by whom\n"
           "  token add NAME viewer|supervisor, token list, token revoke NAME\n"
           "                    makes a token of the rebroadcast and prints it, once; lists or "
           "revokes them\n"
           "  ticket            lets one browser in, within ten minutes: /?ticket=TICKET\n"
           "  roster import FILE, roster export\n"
           "                    takes names and departments from a CSV file, or prints them"),
        QStringLiteral(
            "refresh|explain EXTENSION|serve|check|status|log LEVEL|actions|token ...|ticket|"
            "roster import FILE|"
            "roster export"),
        {{QStringLiteral("json"), tr("Print JSON.")},
         {QStringLiteral("csv"), tr("Print CSV.")},
         {QStringLiteral("table"), tr("Print a table (default).")}},
        false,
        profile.name,
        profile.entries};
    const auto line = App::readSettings(QCoreApplication::arguments(),
                                        QProcessEnvironment::systemEnvironment(), program);
    return line ? run(*line) : fail(line.error().text);
}
