// SPDX-License-Identifier: GPL-3.0-or-later
//
// The calls page with many calls: what a frame costs while it is sorted, scrolled and changed.
#include "benchmark.h"
#include "measure.h"
#include "nocommands.h"
#include "ui/callspage.h"

#include <QImage>
#include <QScrollBar>
#include <QTableView>

namespace {

constexpr int Calls = 500;
constexpr int Queues = 20;

Model::Party phone(int number)
{
    const QString text = QString::number(number);
    const QString device = QStringLiteral("PJSIP/") + text;
    return {device, device + QStringLiteral("-00000001"), text, QStringLiteral("Agent ") + text,
            text};
}

QList<Model::Call> manyCalls(Model::TimePoint now)
{
    QList<Model::Call> calls;
    for (int i = 0; i < Calls; ++i) {
        Model::Call call;
        call.id = QStringLiteral("demo-1700000000.%1").arg(i);
        call.caller = {QStringLiteral("PJSIP/trunk"),
                       QStringLiteral("PJSIP/trunk-%1").arg(i),
                       QStringLiteral("+4420794600%1").arg(i % 100, 2, 10, QLatin1Char('0')),
                       {},
                       {}};
        call.queue = QStringLiteral("queue%1").arg(i * 7 % Queues);
        call.direction = Model::Direction::Inbound;
        call.began = now - std::chrono::seconds(i * 37 % 900);
        Model::CallSegment segment;
        segment.source = call.caller;
        segment.target = phone(1001 + i);
        segment.began = call.began;
        if (i % 4 != 0)
            segment.answered = call.began + std::chrono::seconds(5);
        else
            call.queuedSince = call.began;
        call.segments = {segment};
        calls.append(call);
    }
    return calls;
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

} // namespace

QJsonObject benchCalls(const Options &options)
{
    Ami::SystemClock clock;
    NoCommands noCommands;
    Gui::CallsPage page(noCommands, clock);
    page.resize(1'400, 900);
    page.show();
    Model::Freshness fresh;
    fresh.stale = false;
    page.setFreshness(fresh);
    const QList<Model::Call> calls = manyCalls(clock.now());
    page.apply(calls);
    spin(std::chrono::milliseconds(200));
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
        page.setText(round % 2 == 0 ? QStringLiteral("queue1 talk") : QString());
    };
    const auto change = [&page, &calls](int round) {
        QList<Model::Call> some = calls.mid(round * 10 % (Calls - 10), 10);
        for (Model::Call &call : some)
            call.heldSince = call.began + std::chrono::seconds(6 + round);
        page.apply(some);
    };
    const auto tick = [&page, &fresh](int) { page.setFreshness(fresh); };
    return {{QStringLiteral("calls"), Calls},
            {QStringLiteral("frame"), frames(rounds, page, picture, nothing)},
            {QStringLiteral("scroll"), frames(rounds, page, picture, scroll)},
            {QStringLiteral("sort"), frames(rounds, page, picture, sort)},
            {QStringLiteral("filter"), frames(rounds, page, picture, filter)},
            {QStringLiteral("changesOfTen"), frames(rounds, page, picture, change)},
            {QStringLiteral("tick"), frames(rounds, page, picture, tick)}};
}
