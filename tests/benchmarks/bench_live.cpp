// SPDX-License-Identifier: GPL-3.0-or-later
//
// The live pipe under load: how long a change on the PBX takes to be committed and to reach the
// window's model, what a storm does to the window's event loop, and what it costs the database.
#include "benchmark.h"
#include "livepipe.h"
#include "measure.h"
#include "nocommands.h"
#include "ui/mainwindow.h"

#include <QJsonArray>

#include <algorithm>

namespace {

QJsonObject latency(int extensions, int rate, int seconds)
{
    LivePipe pipe({extensions});
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
    if (!pipe.settle()) {
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
    LivePipe pipe({extensions});
    NoCommands commands;
    Gui::MainWindow window(pipe.feed(), commands, pipe.clock(), pipe.folder(),
                           Gui::ThemeChoice::Light);
    window.show();
    QJsonObject result{{QStringLiteral("extensions"), extensions},
                       {QStringLiteral("eventsPerSecondWanted"), 2 * Changes},
                       {QStringLiteral("seconds"), seconds}};
    if (!pipe.settle()) {
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
    LivePipe pipe({Extensions, Stormy});
    QJsonObject result{{QStringLiteral("stormExtensions"), Stormy}};
    if (!pipe.settle()) {
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

QJsonObject benchLatency(const Options &options)
{
    QJsonArray rows;
    for (const int extensions : {40, 10'000}) {
        for (const int rate : {1, 100, 2'000})
            rows.append(latency(extensions, rate, options.seconds));
    }
    QJsonObject figures{{QStringLiteral("runs"), rows}};
    for (const auto row : std::as_const(rows)) {
        if (row.toObject().contains(QStringLiteral("error")))
            figures.insert(QStringLiteral("error"), row.toObject().value(QStringLiteral("error")));
    }
    return figures;
}

QJsonObject benchStorm(const Options &options)
{
    return storm(10'000, options.seconds);
}

/// What the button costs: login, list, Board, database, models; all of the process but for the
/// simulator. The file with the raw answer is the Engine's, and not in it.
QJsonObject benchRefresh(const Options &options)
{
    constexpr int Extensions = 10'000;
    LivePipe pipe({Extensions});
    NoCommands commands;
    Gui::MainWindow window(pipe.feed(), commands, pipe.clock(), pipe.folder(),
                           Gui::ThemeChoice::Light);
    window.show();
    if (!pipe.settle())
        return {{QStringLiteral("error"), QStringLiteral("the pipe did not come up")}};
    std::vector<double> costs;
    std::vector<double> times;
    for (int i = 0; i < options.rounds; ++i) {
        spin(std::chrono::milliseconds(300));
        const double before = cpuSeconds() - pipe.pbxCpuSeconds();
        const auto start = pipe.clock().monotonic();
        if (!pipe.refresh())
            return {{QStringLiteral("error"), QStringLiteral("the refresh failed")}};
        times.push_back(double((pipe.clock().monotonic() - start).count()) / 1e6);
        spin(std::chrono::milliseconds(300));
        costs.push_back((cpuSeconds() - pipe.pbxCpuSeconds() - before) * 1e3);
    }
    std::sort(costs.begin(), costs.end());
    std::sort(times.begin(), times.end());
    return {{QStringLiteral("extensions"), Extensions},
            {QStringLiteral("cpuMs"), quantile(costs, 0.5)},
            {QStringLiteral("wallMs"), quantile(times, 0.5)}};
}

QJsonObject benchEconomy(const Options &options)
{
    return economy(options.seconds);
}
