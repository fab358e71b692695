// SPDX-License-Identifier: GPL-3.0-or-later
//
// The calls page with the calls of a simulated floor, which come over a socket: what a frame costs
// while it is sorted, scrolled and changed.
#include "benchmark.h"
#include "livepipe.h"
#include "measure.h"
#include "nocommands.h"
#include "ui/callspage.h"

#include <QImage>
#include <QScrollBar>
#include <QTableView>

namespace {

/// So many phones have about 520 calls at a time.
constexpr int Phones = 900;
constexpr int Queues = 20;

BenchPbx::Options floorOptions()
{
    BenchPbx::Options options;
    options.extensions = Phones;
    options.queues = Queues;
    options.calls = true;
    return options;
}

/// Milliseconds of CPU that `what` and a whole frame after it take: the median and the most. The
/// event loop does not run meanwhile, so that nothing is painted twice.
QJsonObject frames(int rounds, QWidget &page, QImage &picture, const std::function<void(int)> &what)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const double start = cpuSeconds(CLOCK_THREAD_CPUTIME_ID);
        what(i);
        page.render(&picture);
        times.push_back((cpuSeconds(CLOCK_THREAD_CPUTIME_ID) - start) * 1e3);
    }
    std::sort(times.begin(), times.end());
    return {{QStringLiteral("medianMs"), quantile(times, 0.5)},
            {QStringLiteral("maxMs"), times.back()}};
}

/// What the page costs by itself while the floor goes on: percent of a core.
QJsonObject liveCost(LivePipe &pipe, Gui::CallsPage &page, const Model::Freshness &fresh,
                     int seconds)
{
    qint64 changes = 0;
    const auto counting = QObject::connect(
        &pipe.feed(), &Model::BoardFeed::changed, &page,
        [&changes](const Model::ChangeSet &changed) { changes += changed.calls.size(); });
    QTimer second;
    QObject::connect(&second, &QTimer::timeout, &page, [&] { page.setFreshness(fresh); });
    second.start(std::chrono::seconds(1));
    const double page0 = cpuSeconds(CLOCK_THREAD_CPUTIME_ID);
    const double live0 = pipe.liveCpuSeconds();
    const double store0 = pipe.storeCpuSeconds();
    spin(std::chrono::seconds(seconds));
    const auto percent = [seconds](double from, double to) { return (to - from) / seconds * 100; };
    const QJsonObject cost{
        {QStringLiteral("seconds"), seconds},
        {QStringLiteral("callChanges"), changes},
        {QStringLiteral("windowCpuPercent"), percent(page0, cpuSeconds(CLOCK_THREAD_CPUTIME_ID))},
        {QStringLiteral("liveCpuPercent"), percent(live0, pipe.liveCpuSeconds())},
        {QStringLiteral("storeCpuPercent"), percent(store0, pipe.storeCpuSeconds())}};
    QObject::disconnect(counting);
    return cost;
}

} // namespace

QJsonObject benchCalls(const Options &options)
{
    LivePipe pipe(floorOptions());
    NoCommands noCommands;
    Gui::CallsPage page(noCommands, pipe.clock());
    page.resize(1'400, 900);
    page.show();
    QSet<QString> queues;
    QList<Model::Call> lately;
    QObject::connect(&pipe.feed(), &Model::BoardFeed::changed, &page,
                     [&](const Model::ChangeSet &changes) {
                         for (const Model::Queue &queue : changes.queues)
                             queues.insert(queue.name);
                         page.apply(changes.calls);
                         for (const Model::Call &call : changes.calls) {
                             if (!call.ended)
                                 lately.append(call);
                         }
                     });
    Model::Freshness fresh;
    fresh.stale = false;
    page.setFreshness(fresh);
    if (!pipe.settle())
        return {{QStringLiteral("error"), QStringLiteral("the pipe did not settle")}};
    QImage picture(page.size(), QImage::Format_RGB32);
    auto *table = page.findChild<QTableView *>(QStringLiteral("calls"));
    constexpr int Columns = Model::CallTableModel::ColumnCount;
    const int rounds = 4 * Columns * options.rounds;
    const auto nothing = [](int) {};
    const auto sort = [table](int round) {
        table->sortByColumn(round % Columns,
                            round % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
    };
    const auto scroll = [table](int round) {
        QScrollBar *bar = table->verticalScrollBar();
        bar->setValue(round * 3 % std::max(1, bar->maximum()));
    };
    const auto filter = [&page](int round) {
        page.setText(round % 2 == 0 ? QStringLiteral("sales talk") : QString());
    };
    const QList<Model::Call> calls = lately;
    const auto change = [&page, &calls](int round) {
        QList<Model::Call> some =
            calls.mid(round * 10 % std::max<qsizetype>(1, calls.size() - 10), 10);
        for (Model::Call &call : some)
            call.heldSince = call.began + std::chrono::seconds(6 + round);
        page.apply(some);
    };
    const auto tick = [&page, &fresh](int) { page.setFreshness(fresh); };
    QJsonObject result{{QStringLiteral("calls"), page.count()},
                       {QStringLiteral("queues"), queues.size()}};
    result[QStringLiteral("live")] = liveCost(pipe, page, fresh, options.seconds);
    result[QStringLiteral("frame")] = frames(rounds, page, picture, nothing);
    result[QStringLiteral("scroll")] = frames(rounds, page, picture, scroll);
    result[QStringLiteral("sort")] = frames(rounds, page, picture, sort);
    result[QStringLiteral("filter")] = frames(rounds, page, picture, filter);
    result[QStringLiteral("changesOfTen")] = frames(rounds, page, picture, change);
    result[QStringLiteral("tick")] = frames(rounds, page, picture, tick);
    return result;
}
