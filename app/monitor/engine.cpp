// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/engine.h"

#include "app/monitor/answerarchive.h"
#include "app/monitor/datadirectory.h"
#include "app/monitor/logging.h"

#include <QCoreApplication>
#include <QTimer>

#ifdef __GLIBC__
#    include <malloc.h>
#endif

namespace App {

namespace {

/// Lists of thousands come and go, every few minutes; what they leave free in between would look
/// like the program's own. To be called in the store's thread, where nobody waits for it.
void returnFreedMemory(Model::StoreWorker &store)
{
    store.shrink();
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

constexpr std::chrono::milliseconds NetworkWatchDelay(2'000);
constexpr std::chrono::milliseconds SettlingTime(3'000); // until lists are written and shown

QString setAsideText(const QString &file)
{
    if (file.isEmpty()) {
        return QCoreApplication::translate(
            "App::Engine",
            "The database was deleted while it was in use. A new one is built; the history starts "
            "anew.");
    }
    return QCoreApplication::translate(
               "App::Engine",
               "The database was damaged. It is kept as %1, and a new one is built from the PBX; "
               "names, departments and history start anew.")
        .arg(file);
}

} // namespace

Engine::Engine(MonitorSettings settings, const QDir &folder, Ami::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_clock(clock)
    , m_folder(folder)
    , m_outside(clock)
    , m_startedAt(clock.now())
{
}

Engine::~Engine()
{
    stop();
}

void Engine::wire()
{
    Monitor *monitor = m_monitor.get();
    Model::StoreWorker *store = m_store.get();
    wireStore();
    connect(&m_outside, &OutsideWatch::changed, monitor, &Monitor::nudge);
    connect(monitor, &Monitor::answerReceived, store,
            [monitor, folder = m_folder](const QString &file, const Model::Refresh &refresh,
                                         const std::vector<Ami::Message> &answer) {
                const auto saved = AnswerArchive(folder).save(file, refresh, answer);
                if (saved)
                    return;
                qCWarning(lcStore).noquote() << saved.error().text;
                // It gets there before the commit that reports the refresh.
                QMetaObject::invokeMethod(monitor,
                                          [monitor, file] { monitor->forgetAnswer(file); });
            });
    wireOutlet(m_outlet);
}

void Engine::wireOutlet(Outlet &outlet)
{
    Monitor *monitor = m_monitor.get();
    Model::BoardFeed *feed = &outlet.feed();
    using Model::BoardFeed;
    m_published[&outlet] =
        connect(monitor, &Monitor::published, monitor,
                [&outlet](const Model::ChangeSet &changes) { outlet.mailbox().post(changes); });
    connect(monitor, &Monitor::storeStalled, feed, &BoardFeed::storeProblem);
    connect(monitor, &Monitor::loaded, feed, &BoardFeed::loaded);
    connect(monitor, &Monitor::linkChanged, feed, &BoardFeed::linkChanged);
    connect(monitor, &Monitor::abilitiesChanged, feed, &BoardFeed::abilitiesChanged);
    connect(monitor, &Monitor::witnessed, feed, &BoardFeed::witnessed);
    connect(monitor, &Monitor::explained, feed, &BoardFeed::explained);
    connect(monitor, &Monitor::rowsTold, feed, &BoardFeed::rowsTold);
    connect(monitor, &Monitor::surveyed, feed, &BoardFeed::surveyed);
    connect(monitor, &Monitor::rosterApplied, feed, &BoardFeed::rosterApplied);
    connect(monitor, &Monitor::refreshStarted, feed, &BoardFeed::refreshStarted);
    connect(monitor, &Monitor::refreshProgressed, feed, &BoardFeed::refreshProgressed);
    connect(monitor, &Monitor::refreshFinished, feed, &BoardFeed::refreshFinished);
    connect(m_store.get(), &Model::StoreWorker::committed, feed,
            [feed] { emit feed->storeProblem({}); });
    connect(m_store.get(), &Model::StoreWorker::commitFailed, feed,
            [feed](const Model::ChangeSet & /*unused*/, const QString &sentence) {
                emit feed->storeProblem(sentence);
            });
}

void Engine::attach(Outlet &outlet)
{
    m_liveThread->run([this, &outlet] {
        Model::BoardFeed *feed = &outlet.feed();
        const Monitor::Picture picture = m_monitor->picture();
        QMetaObject::invokeMethod(feed, [feed, picture] {
            emit feed->loaded(picture.board.shownOnly, picture.confirmedAt);
            emit feed->linkChanged(picture.link);
            emit feed->abilitiesChanged(picture.abilities);
        });
        outlet.mailbox().post(picture.board);
        wireOutlet(outlet);
    });
}

void Engine::detach(Outlet &outlet)
{
    m_liveThread->run([this, &outlet] {
        disconnect(m_published.take(&outlet));
        disconnect(m_monitor.get(), nullptr, &outlet.feed(), nullptr);
        disconnect(m_store.get(), nullptr, &outlet.feed(), nullptr);
    });
    // What the store was asked before is through when this is.
    m_storeThread->run([] {});
}

void Engine::wireStore()
{
    Monitor *monitor = m_monitor.get();
    Model::StoreWorker *store = m_store.get();
    using Model::StoreWorker;
    connect(monitor, &Monitor::changesReady, store, &StoreWorker::commit);
    const auto settle = [store] {
        QTimer::singleShot(SettlingTime, store, [store] { returnFreedMemory(*store); });
    };
    connect(monitor, &Monitor::witnessed, store, settle);
    connect(monitor, &Monitor::refreshFinished, store, settle);
    connect(store, &StoreWorker::committed, monitor, &Monitor::acknowledge);
    connect(store, &StoreWorker::commitFailed, monitor, &Monitor::reject);
    connect(store, &StoreWorker::opened, monitor, &Monitor::recall);
    connect(store, &StoreWorker::replaced, monitor, &Monitor::rewrite);
    connect(store, &StoreWorker::replaced, this,
            [this](const QString &file) { tellSetAside(file); });
    connect(store, &StoreWorker::opened, this, [this](const Model::StoreContent &content) {
        if (!content.setAside.isEmpty())
            tellSetAside(content.setAside);
    });
}

void Engine::tellSetAside(const QString &file)
{
    qCCritical(lcStore).noquote() << setAsideText(file);
    emit feed().storeSetAside(setAsideText(file));
}

void Engine::start(const Model::Roster &roster)
{
    if (m_monitor)
        return;
    m_storeThread = std::make_unique<WorkerThread>(QStringLiteral("store"));
    m_liveThread = std::make_unique<WorkerThread>(QStringLiteral("live"));
    m_storeThread->run([this] {
        m_store = std::make_unique<Model::StoreWorker>(m_clock, m_settings.historyKept);
    });
    m_liveThread->run([this] { m_monitor = std::make_unique<Monitor>(m_settings, m_clock); });
    wire();
    QMetaObject::invokeMethod(m_store.get(), [this, roster] { openStore(roster); });
    // It loads a plug-in and asks the system bus: the first paint does not wait for that.
    QTimer::singleShot(NetworkWatchDelay, this, [this] { m_outside.watchNetwork(); });
}

/// In the store's thread.
void Engine::openStore(const Model::Roster &roster)
{
    const auto content = m_store->open(DataDirectory::databaseIn(m_folder));
    const Model::StoreContent known = content ? *content : Model::StoreContent();
    const QString problem = content ? QString() : content.error().text;
    if (!problem.isEmpty())
        qCCritical(lcStore).noquote() << problem;
    if (!problem.isEmpty())
        QMetaObject::invokeMethod(this, [this, problem] { emit feed().storeProblem(problem); });
    if (!known.setAside.isEmpty())
        QMetaObject::invokeMethod(this, [this, known] { tellSetAside(known.setAside); });
    QMetaObject::invokeMethod(m_monitor.get(), [this, known, roster] {
        m_monitor->load(known);
        if (!roster.isEmpty())
            m_monitor->applyRoster(roster);
        m_monitor->start();
    });
}

void Engine::stop()
{
    if (!m_monitor)
        return;
    // The socket goes first; what the Board hands over last still reaches the store.
    m_liveThread->run([this] { m_monitor->stop(); });
    m_storeThread->run([this] { m_store->close(); });
    m_liveThread->run([this] { m_monitor.reset(); });
    m_storeThread->run([this] { m_store.reset(); });
    m_liveThread.reset();
    m_storeThread.reset();
}

void Engine::submit(const Model::Command &command, Outlet &outlet)
{
    if (m_monitor)
        std::visit([this, &outlet](const auto &typed) { post(typed, outlet); }, command);
}

void Engine::post(const Model::RefreshCommand & /*unused*/, Outlet & /*unused*/)
{
    QMetaObject::invokeMethod(m_monitor.get(), &Monitor::refresh);
}

void Engine::post(const Model::CancelRefreshCommand & /*unused*/, Outlet & /*unused*/)
{
    QMetaObject::invokeMethod(m_monitor.get(), &Monitor::cancelRefresh);
}

void Engine::post(const Model::ReconnectCommand & /*unused*/, Outlet & /*unused*/)
{
    QMetaObject::invokeMethod(m_monitor.get(), &Monitor::reconnect);
}

void Engine::post(const Model::HistoryCommand &command, Outlet &outlet)
{
    QMetaObject::invokeMethod(m_store.get(), [this, command, feed = &outlet.feed()] {
        const auto found = m_store->history(command.extension, command.from, command.to);
        QMetaObject::invokeMethod(
            feed, [feed, command, found] { emit feed->historyFound(command.extension, found); });
    });
}

void Engine::post(const Model::QueueVisitsCommand &command, Outlet &outlet)
{
    QMetaObject::invokeMethod(m_store.get(), [this, command, feed = &outlet.feed()] {
        const auto found = m_store->visits(command.from, command.to);
        QMetaObject::invokeMethod(feed, [feed, command, found] {
            emit feed->queueVisitsFound(command.from, command.to, found);
        });
    });
}

void Engine::post(const Model::CallsCommand &command, Outlet &outlet)
{
    QMetaObject::invokeMethod(m_store.get(), [this, command, feed = &outlet.feed()] {
        const auto found = m_store->calls(command.from, command.to);
        QMetaObject::invokeMethod(
            feed, [feed, command, found] { emit feed->callsFound(command.from, found); });
    });
}

void Engine::post(const Model::ExplainCommand &command, Outlet & /*unused*/)
{
    QMetaObject::invokeMethod(m_monitor.get(),
                              [this, command] { m_monitor->explain(command.extension); });
}

void Engine::post(const Model::RowsCommand & /*unused*/, Outlet & /*unused*/)
{
    QMetaObject::invokeMethod(m_monitor.get(), &Monitor::tellRows);
}

void Engine::post(const Model::RosterCommand &command, Outlet & /*unused*/)
{
    QMetaObject::invokeMethod(m_monitor.get(),
                              [this, command] { m_monitor->applyRoster(command.roster); });
}

void Engine::post(const Model::ActionCommand &command, Outlet & /*unused*/)
{
    QMetaObject::invokeMethod(m_monitor.get(),
                              [this, command] { m_monitor->perform(command.request); });
}

void Engine::post(const Model::HealthCommand & /*unused*/, Outlet &outlet)
{
    QMetaObject::invokeMethod(m_monitor.get(), [this, feed = &outlet.feed()] {
        Model::Health health = m_monitor->health();
        health.startedAt = m_startedAt;
        health.queues.windowRows = m_outlet.mailbox().depth();
        QMetaObject::invokeMethod(feed, [feed, health] { emit feed->healthTold(health); });
    });
}

} // namespace App
