// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole pipe as fast as it goes: a socket, the Board, the database, the feed.
#include "barereader.h"
#include "benchmark.h"
#include "livepipe.h"
#include "measure.h"
#include "traffic.h"

namespace {

constexpr int Extensions = 10'000;
/// Both of them once: afterwards every phone is what it was, and what the simulator says it is.
constexpr int EventsPerRound = 2 * Extensions * EventsPerStatus;

QByteArray round(const Options &options, const QStringList &extensions)
{
    const QList<QByteArray> others = otherEvents(recordedTraffic(options.recordings));
    return others.isEmpty() ? QByteArray()
                            : statusLap(others, extensions, 1) + statusLap(others, extensions, 0);
}

double secondsOf(const std::function<bool()> &done, const Ami::Clock &clock)
{
    const auto start = clock.monotonic();
    while (!done() && clock.monotonic() - start < std::chrono::minutes(2))
        spin(std::chrono::milliseconds(5));
    return double((clock.monotonic() - start).count()) / 1e9;
}

QJsonObject bare(const QByteArray &bytes, int rounds)
{
    Ami::SystemClock clock;
    BenchPbx pbx({Extensions, 0, true}, clock);
    BareReader reader(pbx.port());
    spin(std::chrono::milliseconds(500));
    const quint64 before = reader.messages();
    const double cpu = reader.cpuSeconds();
    pbx.relay()->flood(bytes, rounds);
    const quint64 wanted = quint64(rounds) * EventsPerRound;
    const double seconds = secondsOf([&] { return reader.messages() - before >= wanted; }, clock);
    return {{QStringLiteral("eventsPerSecond"), double(wanted) / seconds},
            {QStringLiteral("microsecondsPerEvent"),
             (reader.cpuSeconds() - cpu) / double(wanted) * 1e6}};
}

} // namespace

QJsonObject benchPipe(const Options &options)
{
    LivePipe pipe({Extensions, 0, true});
    if (!pipe.settle())
        return {{QStringLiteral("error"), QStringLiteral("the pipe did not come up")}};
    const QByteArray bytes = round(options, pipe.extensions());
    if (bytes.isEmpty())
        return {{QStringLiteral("error"), QStringLiteral("there are no recordings")}};
    // At the speed that is promised, so long as was asked for.
    const int rounds = std::max(1, options.seconds * 150'000 / EventsPerRound);
    const quint64 wanted = quint64(rounds) * EventsPerRound;
    const Model::Health before = pipe.health();
    const double live = pipe.liveCpuSeconds();
    const double store = pipe.storeCpuSeconds();
    pipe.relay().flood(bytes, rounds);
    // In the end every change has been written, and all that is shown is committed.
    const double read =
        secondsOf([&] { return pipe.health().traffic.events - before.traffic.events >= wanted; },
                  pipe.clock());
    const double settled = secondsOf(
        [&] {
            const Model::Health health = pipe.health();
            return health.queues.uncommittedRows == 0 && health.queues.unsavedIntervals == 0;
        },
        pipe.clock());
    const Model::Health after = pipe.health();
    const LivePipe::Writes writes = pipe.writes();
    const quint64 events = after.traffic.events - before.traffic.events;
    const QJsonObject reader = bare(bytes, rounds);
    const double cpu = (pipe.liveCpuSeconds() - live) / double(wanted) * 1e6;
    return {
        {QStringLiteral("events"), double(wanted)},
        {QStringLiteral("eventsCounted"), double(events)},
        {QStringLiteral("eventsPerSecond"), double(wanted) / (read + settled)},
        {QStringLiteral("statusChanges"), double(wanted) / EventsPerStatus},
        {QStringLiteral("intervalsWritten"), double(writes.intervals)},
        {QStringLiteral("changeSets"), double(writes.changeSets)},
        {QStringLiteral("boardEqualsTruth"), pipe.board() == pipe.truth()},
        {QStringLiteral("settledAfterMs"), settled * 1e3},
        {QStringLiteral("liveMicrosecondsPerEvent"), cpu},
        {QStringLiteral("storeMicrosecondsPerEvent"),
         (pipe.storeCpuSeconds() - store) / double(wanted) * 1e6},
        {QStringLiteral("commitFailures"), double(after.store.failures - before.store.failures)},
        {QStringLiteral("longestCommitMs"), double(after.store.longestCommit.count()) / 1e3},
        {QStringLiteral("bareReader"), reader},
        {QStringLiteral("liveToBare"),
         cpu / reader.value(QStringLiteral("microsecondsPerEvent")).toDouble()},
    };
}
