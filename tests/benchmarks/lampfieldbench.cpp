// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Lampfield costs, part by part, each beside the bare work that nobody can do without,
// measured in the same run. Prints JSON. Without names it runs all parts; --help lists them.
#include "benchmark.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QJsonDocument>
#include <QLoggingCategory>

#include <algorithm>
#include <cstdio>

namespace {

struct Part
{
    const char *name;
    const char *what;
    QJsonObject (*run)(const Options &options);
};

constexpr Part Parts[] = {
    {"parser", "bytes into messages; bare: a C scan for line ends", benchParser},
    {"events", "messages into typed events; bare: parsing them", benchEvents},
    {"reducers", "events into the Board; bare: a hash of codes", benchReducers},
    {"items", "models at 10,000 rows: changes, filter, sort; bare: lists", benchItems},
    {"calls", "the calls page with 500 calls: a frame after sorting, scrolling, a change",
     benchCalls},
    {"fanout",
     "the rebroadcast: CPU of each change for each of 100 and 500 seats, memory of a seat",
     benchFanOut},
    {"painting", "tiles; bare: rectangles and plain texts", benchPainting},
    {"pipe", "socket to committed and published, as fast as it goes; bare: a socket reader",
     benchPipe},
    {"latency", "from a change on the PBX to the database and the window's model", benchLatency},
    {"storm", "30,000 events a second under a window's event loop; bare: the idle one", benchStorm},
    {"economy", "what a storm on ten extensions writes", benchEconomy},
    {"refresh", "a bulk refresh of 10,000 extensions, with a window", benchRefresh},
    {"steady", "the daemon at 4,000 events a second, one packet each; bare: a socket reader",
     benchSteady},
    {"daemon",
     "10,000 extensions without a window: memory, and a refresh asked for by another process",
     benchDaemon},
    {"desk", "the same with one, and the start from the cache; bare: an empty window", benchDesk},
    {"wall", "200 tiles with running timers, idle; bare: an empty window", benchWall},
};

QString partList()
{
    QString text;
    for (const Part &part : Parts)
        text += QStringLiteral("\n  %1 %2")
                    .arg(QLatin1String(part.name), -10)
                    .arg(QLatin1String(part.what));
    return text;
}

int fail(const char *sentence)
{
    std::fprintf(stderr, "lampfield-bench: %s\n", sentence);
    return 2;
}

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral("What Lampfield costs, as JSON. The parts are:")
                                     + partList());
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("part"), QStringLiteral("Parts to run."),
                                 QStringLiteral("[part...]"));
    parser.addOptions({
        {QStringLiteral("seconds"), QStringLiteral("Length of what runs by the clock."),
         QStringLiteral("N"), QStringLiteral("20")},
        {QStringLiteral("rounds"), QStringLiteral("Repetitions of the rest."), QStringLiteral("N"),
         QStringLiteral("15")},
        {QStringLiteral("recordings"), QStringLiteral("Folder with recorded traffic, *.txt."),
         QStringLiteral("FOLDER"), QStringLiteral(FIXTURES "/ami")},
        {QStringLiteral("chunk"), QStringLiteral("Bytes that the parser is fed at once."),
         QStringLiteral("N"), QStringLiteral("16384")},
        {QStringLiteral("nothing"), QStringLiteral("Show an empty window, or (headless) none."),
         QStringLiteral("KIND")},
    });
}

} // namespace

// NOLINTNEXTLINE(bugprone-exception-escape): one that gets here has to end the program
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("lampfield.*=false"));
    QCommandLineParser parser;
    declare(parser);
    parser.process(application);
    if (const QString kind = parser.value(QStringLiteral("nothing")); !kind.isEmpty())
        return showNothing(kind == QLatin1String("window"));
    Options options;
    options.seconds = parser.value(QStringLiteral("seconds")).toInt();
    options.rounds = parser.value(QStringLiteral("rounds")).toInt();
    options.chunk = parser.value(QStringLiteral("chunk")).toInt();
    options.recordings = parser.value(QStringLiteral("recordings"));
    if (options.seconds < 1 || options.rounds < 1 || options.chunk < 1)
        return fail("--seconds, --rounds and --chunk take whole numbers from 1");
    const QStringList wanted = parser.positionalArguments();
    for (const QString &name : wanted) {
        if (std::none_of(std::begin(Parts), std::end(Parts),
                         [&name](const Part &part) { return name == QLatin1String(part.name); }))
            return fail("there is no such part (see --help)");
    }
    QJsonObject report{{QStringLiteral("platform"), QGuiApplication::platformName()}};
    bool good = true;
    for (const Part &part : Parts) {
        const QString name = QLatin1String(part.name);
        if (!wanted.isEmpty() && !wanted.contains(name))
            continue;
        const QJsonObject figures = part.run(options);
        good = good && !figures.contains(QStringLiteral("error"));
        report.insert(name, figures);
    }
    std::fputs(QJsonDocument(report).toJson(QJsonDocument::Indented).constData(), stdout);
    return good ? 0 : 1;
}
