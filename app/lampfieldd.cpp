// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lampfield without a window: `lampfieldd refresh` prints one refresh, `lampfieldd serve` watches
// until it is told to stop.
#include "app/builtinpbx.h"
#include "app/explaincommand.h"
#include "app/monitor/datadirectory.h"
#include "app/monitor/engine.h"
#include "app/monitor/logging.h"
#include "app/monitor/owner.h"
#include "app/monitor/refreshjson.h"
#include "app/process.h"
#include "app/refreshprinter.h"
#include "app/settings.h"
#include "app/unixsignals.h"

#include <QCoreApplication>
#include <QJsonDocument>

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

int print(const QJsonObject &result, App::RefreshFormat format)
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

App::RefreshFormat formatOf(const App::CommandLine &line)
{
    if (line.flags.value(QStringLiteral("json")))
        return App::RefreshFormat::Json;
    return line.flags.value(QStringLiteral("csv")) ? App::RefreshFormat::Csv
                                                   : App::RefreshFormat::Table;
}

/// What the two commands need to know.
struct Context
{
    const App::CommandLine &line;
    const App::DataDirectory &directory;
    App::MonitorSettings settings;
    Ami::Clock &clock;
    const App::UnixSignals &unixSignals;
    QList<Model::Extension> roster; ///< the demo's
};

/// Until somebody quits, or SIGTERM.
void runToItsEnd(App::Engine &engine, const Context &context)
{
    QObject::connect(&context.unixSignals, &App::UnixSignals::terminate, qApp,
                     &QCoreApplication::quit);
    engine.start(context.roster);
    QCoreApplication::exec();
    engine.stop();
}

/// Asks the program that owns the data folder.
Ami::Result<QJsonObject> askOwner(const Context &context, const QJsonObject &request)
{
    App::UnixSignals::unblock();
    return App::askOwner(context.directory.socketName(),
                         {context.settings.peerName(), context.settings.contexts}, request,
                         OwnerTimeout);
}

int refresh(const Context &context)
{
    const App::RefreshFormat format = formatOf(context.line);
    App::MonitorSettings settings = context.settings;
    if (!context.directory.isOwned()) {
        const auto answer =
            askOwner(context, {{QStringLiteral("command"), QStringLiteral("refresh")}});
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
                         exitCode = print(App::toJson(report), format);
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
        const auto answer = askOwner(context,
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
    runToItsEnd(engine, context);
    qCInfo(lcApp) << "stopped";
    return 0;
}

int run(const App::CommandLine &line)
{
    const QString command = line.arguments.value(0);
    const bool explains = command == u"explain";
    if (explains && line.arguments.size() != 2)
        return fail(tr("Say which extension to explain: lampfieldd explain 1010."));
    if (!explains && (line.arguments.size() != 1 || (command != u"refresh" && command != u"serve")))
        return fail(tr("Say what to do: refresh, explain or serve (see --help)."));
    App::Settings settings = line.settings;
    const App::UnixSignals unixSignals;
    Ami::SystemClock clock;
    const auto builtIn = App::choosePbx(settings, clock);
    if (!builtIn)
        return fail(builtIn.error().text);
    const auto directory = App::DataDirectory::open(settings.dataDir);
    if (!directory)
        return fail(directory.error().text);
    const QList<Model::Extension> roster =
        *builtIn ? (*builtIn)->roster() : QList<Model::Extension>();
    const Context context{line, *directory, settings.monitor, clock, unixSignals, roster};
    if (explains)
        return explain(context);
    return command == u"refresh" ? refresh(context) : serve(context);
}

} // namespace

// NOLINTNEXTLINE(bugprone-exception-escape): one that gets here has to end the program
int main(int argc, char **argv)
{
    App::keepSecretsPrivate();
    App::UnixSignals::block();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lampfieldd"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LAMPFIELD_VERSION));
    const App::ProgramDescription program{
        tr("Lampfield without a window.\n\n  refresh           prints one refresh of all "
           "extensions\n"
           "  explain EXTENSION says why an extension is shown as it is\n"
           "  serve             watches the PBX until SIGTERM"),
        QStringLiteral("refresh|explain EXTENSION|serve"),
        {{QStringLiteral("json"), tr("Print JSON.")},
         {QStringLiteral("csv"), tr("Print CSV.")},
         {QStringLiteral("table"), tr("Print a table (default).")}},
        false};
    const auto line = App::readSettings(QCoreApplication::arguments(),
                                        QProcessEnvironment::systemEnvironment(), program);
    return line ? run(*line) : fail(line.error().text);
}
