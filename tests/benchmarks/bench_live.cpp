// SPDX-License-Identifier: GPL-3.0-or-later
//
// The live pipe under load: how long a change on the PBX takes to be committed and to reach the
// window's model, what a storm does to the window's event loop, and what it costs the database.
// Prints JSON. Usage: bench_live [latency] [storm] [economy] [--seconds N]
#include "livepipe.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTimer>

#include <cmath>
#include <cstdio>
#include <ctime>

namespace {

double cpuSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

double quantile(const std::vector<double> &sorted, double share)
{
    if (sorted.empty())
        return 0;
    const auto last = static_cast<double>(sorted.size() - 1);
    return sorted[static_cast<std::size_t>(std::lround(share * last))];
}

QJsonObject summary(const std::vector<double> &sorted)
{
    return {{QStringLiteral("samples"), qint64(sorted.size())},
            {QStringLiteral("medianMs"), quantile(sorted, 0.5)},
            {QStringLiteral("p99Ms"), quantile(sorted, 0.99)},
            {QStringLiteral("p999Ms"), quantile(sorted, 0.999)},
            {QStringLiteral("maxMs"), quantile(sorted, 1)}};
}

/// Runs the event loop for a while.
void spin(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

template <typename Condition>
bool spinUntil(Condition condition, int seconds)
{
    for (int i = 0; i < seconds * 20 && !condition(); ++i)
        spin(std::chrono::milliseconds(50));
    return condition();
}

class NoCommands : public Model::CommandSink
{
public:
    void submit(const Model::Command & /*command*/) override {}
};

/// Waits until the pipe has all rows and witnesses.
bool settle(LivePipe &pipe, int extensions)
{
    bool witnessed = false;
    QObject::connect(&pipe.feed(), &Model::BoardFeed::witnessed, &pipe.feed(),
                     [&witnessed] { witnessed = true; });
    pipe.start();
    const bool ready =
        spinUntil([&] { return witnessed && pipe.board().size() == extensions; }, 60);
    spin(std::chrono::seconds(1));
    pipe.committed.take();
    pipe.shown.take();
    pipe.writes();
    return ready;
}

QJsonObject latency(int extensions, int rate, int seconds)
{
    LivePipe pipe(extensions);
    Model::ExtensionTableModel model;
    Model::ExtensionFilterModel filter;
    filter.setSourceModel(&model);
    QSet<QString> moved;
    QObject::connect(&pipe.feed(), &Model::BoardFeed::changed, &model,
                     [&moved](const Model::ChangeSet &changes) {
                         moved.clear();
                         for (const Model::Extension &row : changes.changed)
                             moved.insert(row.number);
                     });
    QObject::connect(&pipe.feed(), &Model::BoardFeed::changed, &model,
                     &Model::ExtensionTableModel::apply);
    QObject::connect(&model, &QAbstractItemModel::dataChanged, &model,
                     [&](const QModelIndex &first, const QModelIndex &last) {
                         const auto now = pipe.clock().monotonic();
                         for (int row = first.row(); row <= last.row(); ++row) {
                             // Of many rows told at once some have not moved.
                             if (moved.contains(model.extension(row).number))
                                 pipe.shown.arrive(model.extension(row), now);
                         }
                     });
    QJsonObject result{{QStringLiteral("extensions"), extensions},
                       {QStringLiteral("changesPerSecond"), rate}};
    if (!settle(pipe, extensions)) {
        result.insert(QStringLiteral("error"), QStringLiteral("the pipe did not come up"));
        return result;
    }
    const double before = cpuSeconds();
    pipe.setStorm(rate);
    spin(std::chrono::seconds(seconds));
    pipe.setStorm(0);
    spin(std::chrono::milliseconds(500));
    result.insert(QStringLiteral("cpuSecondsPerSecond"), (cpuSeconds() - before) / seconds);
    result.insert(QStringLiteral("committed"), summary(pipe.committed.take()));
    result.insert(QStringLiteral("dataChanged"), summary(pipe.shown.take()));
    result.insert(QStringLiteral("boardEqualsTruth"), pipe.board() == pipe.truth());
    const LivePipe::Writes writes = pipe.writes();
    result.insert(QStringLiteral("commitMsMean"),
                  writes.milliseconds / double(std::max<qint64>(1, writes.changeSets)));
    return result;
}

/// How late a timer of 5 ms comes, in milliseconds, sorted.
std::vector<double> heartbeat(LivePipe &pipe, int seconds)
{
    constexpr std::chrono::milliseconds Beat(5);
    std::vector<double> late;
    auto last = pipe.clock().monotonic();
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        const auto now = pipe.clock().monotonic();
        late.push_back(double((now - last - Beat).count()) / 1e6);
        last = now;
    });
    timer.start(Beat);
    spin(std::chrono::seconds(seconds));
    std::sort(late.begin(), late.end());
    return late;
}

QJsonObject storm(int extensions, int seconds)
{
    constexpr int Changes = 15'000; // two events each
    LivePipe pipe(extensions);
    NoCommands commands;
    Gui::MainWindow window(pipe.feed(), commands, pipe.clock(), pipe.folder(),
                           Gui::ThemeChoice::Light);
    window.show();
    QJsonObject result{{QStringLiteral("extensions"), extensions},
                       {QStringLiteral("eventsPerSecondWanted"), 2 * Changes},
                       {QStringLiteral("seconds"), seconds}};
    if (!settle(pipe, extensions)) {
        result.insert(QStringLiteral("error"), QStringLiteral("the pipe did not come up"));
        return result;
    }
    result.insert(QStringLiteral("idleHeartbeat"), summary(heartbeat(pipe, 5)));
    const qint64 made = pipe.changesMade();
    const double before = cpuSeconds();
    pipe.setStorm(Changes);
    result.insert(QStringLiteral("stormHeartbeat"), summary(heartbeat(pipe, seconds)));
    const qint64 events = 2 * (pipe.changesMade() - made);
    pipe.setStorm(0);
    result.insert(QStringLiteral("cpuSecondsPerSecond"), (cpuSeconds() - before) / seconds);
    result.insert(QStringLiteral("eventsPerSecondMade"), double(events) / seconds);
    const auto ended = pipe.clock().monotonic();
    const bool equal = spinUntil([&] { return pipe.board() == pipe.truth(); }, 60);
    result.insert(QStringLiteral("settledAfterMs"),
                  double((pipe.clock().monotonic() - ended).count()) / 1e6);
    result.insert(QStringLiteral("boardEqualsTruth"), equal);
    result.insert(QStringLiteral("rowsCompared"), qint64(pipe.truth().size()));
    result.insert(QStringLiteral("connections"), pipe.timesLive());
    result.insert(QStringLiteral("committed"), summary(pipe.committed.take()));
    const LivePipe::Writes writes = pipe.writes();
    result.insert(QStringLiteral("intervalsWritten"), writes.intervals);
    result.insert(QStringLiteral("changeSets"), writes.changeSets);
    return result;
}

QJsonObject economy(int seconds)
{
    constexpr int Extensions = 40;
    constexpr int Stormy = 10;
    constexpr int Changes = 15'000;
    LivePipe pipe(Extensions, Stormy);
    QJsonObject result{{QStringLiteral("stormExtensions"), Stormy}};
    if (!settle(pipe, Extensions)) {
        result.insert(QStringLiteral("error"), QStringLiteral("the pipe did not come up"));
        return result;
    }
    const qint64 made = pipe.changesMade();
    pipe.setStorm(Changes);
    spin(std::chrono::seconds(seconds));
    pipe.setStorm(0);
    const qint64 changes = pipe.changesMade() - made;
    result.insert(QStringLiteral("boardEqualsTruth"),
                  spinUntil([&] { return pipe.board() == pipe.truth(); }, 30));
    const LivePipe::Writes writes = pipe.writes();
    result.insert(QStringLiteral("changes"), changes);
    result.insert(QStringLiteral("changeSets"), writes.changeSets);
    result.insert(QStringLiteral("rowsWritten"), writes.rows);
    result.insert(QStringLiteral("mostRowsOfOneExtensionInAChangeSet"), writes.mostRowsOfOne);
    result.insert(QStringLiteral("intervalsWritten"), writes.intervals);
    result.insert(QStringLiteral("commitMsMean"),
                  writes.milliseconds / double(std::max<qint64>(1, writes.changeSets)));
    return result;
}

} // namespace

// NOLINTNEXTLINE(bugprone-exception-escape): one that gets here has to end the program
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("lampfield.*=false"));
    QStringList wanted = QCoreApplication::arguments().sliced(1);
    int seconds = 20;
    if (const qsizetype at = wanted.indexOf(QStringLiteral("--seconds")); at >= 0) {
        seconds = wanted.value(at + 1).toInt();
        wanted.remove(at, std::min<qsizetype>(2, wanted.size() - at));
    }
    const auto wants = [&wanted](const char *name) {
        return wanted.isEmpty() || wanted.contains(QLatin1String(name));
    };
    QJsonObject report;
    if (wants("latency")) {
        QJsonArray rows;
        for (const int extensions : {40, 10'000}) {
            for (const int rate : {1, 100, 2'000})
                rows.append(latency(extensions, rate, seconds));
        }
        report.insert(QStringLiteral("latency"), rows);
    }
    if (wants("storm"))
        report.insert(QStringLiteral("storm"), storm(10'000, seconds));
    if (wants("economy"))
        report.insert(QStringLiteral("economy"), economy(seconds));
    std::fputs(QJsonDocument(report).toJson(QJsonDocument::Indented).constData(), stdout);
    return 0;
}
