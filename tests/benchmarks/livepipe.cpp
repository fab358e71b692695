// SPDX-License-Identifier: GPL-3.0-or-later
#include "livepipe.h"

#include "measure.h"

#include <algorithm>

void Arrivals::note(const Ami::ExtensionStatus &status, std::chrono::nanoseconds now)
{
    const QMutexLocker lock(&m_mutex);
    m_waiting[status.extension].push_back({status.status, now});
}

void Arrivals::arrive(const Model::Extension &row, std::chrono::nanoseconds now)
{
    const QMutexLocker lock(&m_mutex);
    const auto waiting = m_waiting.find(row.number);
    if (waiting == m_waiting.end())
        return;
    const auto last =
        std::find_if(waiting->rbegin(), waiting->rend(),
                     [&row](const Change &change) { return change.status == row.statusCode; });
    for (auto left = std::distance(last, waiting->rend()); left > 0; --left) {
        m_samples.push_back(double((now - waiting->front().at).count()) / 1e6);
        waiting->pop_front();
    }
}

std::vector<double> Arrivals::take()
{
    const QMutexLocker lock(&m_mutex);
    std::vector<double> samples = std::exchange(m_samples, {});
    m_waiting.clear();
    std::sort(samples.begin(), samples.end());
    return samples;
}

LivePipe::LivePipe(const BenchPbx::Options &options)
    : m_mailbox(m_feed, [this](const Model::ChangeSet &changes) { emit m_feed.changed(changes); })
    , m_pbx(options, m_clock, [this](Ami::SimulatedPbx &pbx) { noteChanges(pbx); })
{
    App::MonitorSettings settings;
    settings.pbx.user = BenchPbx::user();
    settings.pbx.secret = BenchPbx::secret();
    settings.pbx.port = m_pbx.port();
    // What is fed in is not what a list would say.
    settings.poll = !options.relayed;
    m_storeThread.run(
        [&] { m_store = std::make_unique<Model::StoreWorker>(m_clock, settings.historyKept); });
    m_liveThread.run([&] { m_monitor = std::make_unique<App::Monitor>(settings, m_clock); });
    App::Monitor *monitor = m_monitor.get();
    Model::StoreWorker *store = m_store.get();
    QObject::connect(monitor, &App::Monitor::changesReady, store, &Model::StoreWorker::commit);
    QObject::connect(store, &Model::StoreWorker::committed, monitor, &App::Monitor::acknowledge);
    QObject::connect(store, &Model::StoreWorker::commitFailed, monitor, &App::Monitor::reject);
    QObject::connect(store, &Model::StoreWorker::committed, store,
                     [this](const Model::ChangeSet &changes, std::chrono::microseconds duration) {
                         count(changes, duration);
                     });
    QObject::connect(monitor, &App::Monitor::published, monitor,
                     [this](const Model::ChangeSet &changes) { publish(changes); });
    QObject::connect(monitor, &App::Monitor::linkChanged, monitor,
                     [this, was = false](const Model::LinkStatus &link) mutable {
                         const bool live = link.state == Model::LinkStatus::State::Live;
                         m_timesLive += live && !was ? 1 : 0;
                         was = live;
                     });
    QObject::connect(monitor, &App::Monitor::linkChanged, &m_feed, &Model::BoardFeed::linkChanged);
    QObject::connect(monitor, &App::Monitor::loaded, &m_feed, &Model::BoardFeed::loaded);
    QObject::connect(monitor, &App::Monitor::witnessed, &m_feed, &Model::BoardFeed::witnessed);
}

LivePipe::~LivePipe()
{
    m_liveThread.run([this] { m_monitor->stop(); });
    m_storeThread.run([this] { m_store->close(); });
    m_liveThread.run([this] { m_monitor.reset(); });
    m_storeThread.run([this] { m_store.reset(); });
}

void LivePipe::noteChanges(Ami::SimulatedPbx &pbx)
{
    QObject::connect(&pbx, &Ami::SimulatedPbx::deviceStateChanged, &pbx,
                     [this, &pbx](const Ami::DeviceStateChange &change) {
                         const auto status =
                             pbx.hint(change.device.section(u'/', 1), Ami::SimulatedPbx::context());
                         ++m_changesMade;
                         committed.note(status, m_clock.monotonic());
                         shown.note(status, m_clock.monotonic());
                     });
}

Model::Health LivePipe::health()
{
    Model::Health health;
    m_liveThread.run([&] { health = m_monitor->health(); });
    return health;
}

double LivePipe::liveCpuSeconds()
{
    double seconds = 0;
    m_liveThread.run([&] { seconds = cpuSeconds(CLOCK_THREAD_CPUTIME_ID); });
    return seconds;
}

double LivePipe::storeCpuSeconds()
{
    double seconds = 0;
    m_storeThread.run([&] { seconds = cpuSeconds(CLOCK_THREAD_CPUTIME_ID); });
    return seconds;
}

void LivePipe::start()
{
    m_storeThread.run([this] {
        const auto content = m_store->open(m_folder.filePath(QStringLiteral("lampfield.sqlite")));
        if (!content)
            qFatal("%s", qPrintable(content.error().text));
    });
    m_liveThread.run([this] {
        m_monitor->load({});
        m_monitor->start();
    });
}

double LivePipe::pbxCpuSeconds()
{
    double seconds = 0;
    m_pbx.run(
        [&](const Ami::SimulatedPbx & /*pbx*/) { seconds = cpuSeconds(CLOCK_THREAD_CPUTIME_ID); });
    return seconds;
}

bool LivePipe::refresh()
{
    QEventLoop loop;
    bool ok = false;
    const auto listening = QObject::connect(m_monitor.get(), &App::Monitor::refreshFinished, &loop,
                                            [&](const Model::RefreshReport &report) {
                                                ok = report.ok;
                                                loop.quit();
                                            });
    QMetaObject::invokeMethod(m_monitor.get(), [this] { m_monitor->refresh(); });
    QTimer::singleShot(std::chrono::seconds(30), &loop, &QEventLoop::quit);
    loop.exec();
    QObject::disconnect(listening);
    return ok;
}

bool LivePipe::settle()
{
    bool witnessed = false;
    const auto listening = QObject::connect(&m_feed, &Model::BoardFeed::witnessed, &m_feed,
                                            [&witnessed] { witnessed = true; });
    start();
    const qsizetype wanted = extensions().size();
    const bool ready = spinUntil([&] { return witnessed && board().size() == wanted; }, 60);
    QObject::disconnect(listening);
    spin(std::chrono::seconds(1));
    committed.take();
    shown.take();
    writes();
    return ready;
}

void LivePipe::setStorm(int changesPerSecond)
{
    m_pbx.run([changesPerSecond](Ami::SimulatedPbx &pbx) { pbx.setStorm(changesPerSecond); });
}

QHash<QString, int> LivePipe::truth()
{
    QHash<QString, int> all;
    m_pbx.run([&all](const Ami::SimulatedPbx &pbx) {
        for (const Ami::SimulatedAgent &agent : pbx.roster())
            all.insert(agent.extension,
                       pbx.hint(agent.extension, Ami::SimulatedPbx::context()).status);
    });
    return all;
}

QHash<QString, int> LivePipe::board()
{
    const QMutexLocker lock(&m_mutex);
    return m_board;
}

LivePipe::Writes LivePipe::writes()
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_writes, {});
}

void LivePipe::publish(const Model::ChangeSet &changes)
{
    {
        const QMutexLocker lock(&m_mutex);
        for (const Model::Extension &row : changes.changed)
            m_board.insert(row.number, row.statusCode);
    }
    m_mailbox.post(changes);
}

void LivePipe::count(const Model::ChangeSet &changes, std::chrono::microseconds duration)
{
    const auto now = m_clock.monotonic();
    QHash<QString, qint64> rows;
    for (const Model::Extension &row : changes.changed) {
        committed.arrive(row, now);
        ++rows[row.number];
    }
    const QMutexLocker lock(&m_mutex);
    m_writes.changeSets += changes.costsNoWrite() ? 0 : 1;
    m_writes.rows += changes.changed.size();
    m_writes.intervals += changes.intervals.size();
    for (const qint64 count : rows)
        m_writes.mostRowsOfOne = std::max(m_writes.mostRowsOfOne, count);
    m_writes.milliseconds += double(duration.count()) / 1000.0;
}
