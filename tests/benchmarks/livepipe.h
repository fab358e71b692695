// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/monitor.h"
#include "app/monitor/workerthread.h"
#include "benchpbx.h"
#include "model/domain/boardfeed.h"
#include "model/domain/mailbox.h"

#include <QMutex>
#include <QTemporaryDir>

#include <deque>

/// How long changes take to arrive somewhere. A change has arrived when its state, or a later one
/// of the same extension, has.
class Arrivals
{
public:
    void note(const Ami::ExtensionStatus &status, std::chrono::nanoseconds now);
    void arrive(const Model::Extension &row, std::chrono::nanoseconds now);
    /// Milliseconds, sorted.
    std::vector<double> take();

private:
    struct Change
    {
        int status;
        std::chrono::nanoseconds at;
    };

    QMutex m_mutex;
    QHash<QString, std::deque<Change>> m_waiting;
    std::vector<double> m_samples;
};

/// The whole pipe of the product, wired as the Engine wires it, over a simulator with a thread of
/// its own: real socket, real database. What leaves the pipe comes out of feed(), in this thread.
class LivePipe
{
public:
    explicit LivePipe(const BenchPbx::Options &options);
    ~LivePipe();
    Q_DISABLE_COPY_MOVE(LivePipe)

    /// Starts, and waits until it has all rows and witnesses.
    bool settle();
    void setStorm(int changesPerSecond);

    Model::BoardFeed &feed() { return m_feed; }
    const Ami::SystemClock &clock() const { return m_clock; }
    Ami::SystemClock &clock() { return m_clock; }
    QString folder() const { return m_folder.path(); }
    TrafficRelay &relay() { return *m_pbx.relay(); }
    QStringList extensions() { return m_pbx.extensions(); }
    Model::Health health();
    /// CPU of the thread that reads and reduces, and of the one that writes.
    double liveCpuSeconds();
    double storeCpuSeconds();
    double pbxCpuSeconds();
    /// A bulk refresh, until it is told that it is done. False if it failed.
    bool refresh();
    /// What each phone of the simulator is in: the truth.
    QHash<QString, int> truth();
    /// What the Board holds.
    QHash<QString, int> board();

    Arrivals committed; ///< in the database
    Arrivals shown;     ///< told by the model; whoever has one calls arrive()

    struct Writes
    {
        qint64 changeSets = 0;
        qint64 rows = 0;
        qint64 intervals = 0;
        qint64 mostRowsOfOne = 0; ///< of the same extension in the same ChangeSet
        double milliseconds = 0;
    };
    Writes writes(); ///< since the last call
    int timesLive() const { return m_timesLive; }
    qint64 changesMade() const { return m_changesMade; }

private:
    void start();
    void noteChanges(Ami::SimulatedPbx &pbx);
    void publish(const Model::ChangeSet &changes);
    void count(const Model::ChangeSet &changes, std::chrono::microseconds duration);

    Ami::SystemClock m_clock;
    QTemporaryDir m_folder;
    Model::BoardFeed m_feed;
    Model::Mailbox m_mailbox;
    App::WorkerThread m_liveThread{QStringLiteral("live")};
    App::WorkerThread m_storeThread{QStringLiteral("store")};
    std::unique_ptr<App::Monitor> m_monitor;
    std::unique_ptr<Model::StoreWorker> m_store;
    std::atomic<int> m_timesLive = 0;
    std::atomic<qint64> m_changesMade = 0;
    BenchPbx m_pbx;
    QMutex m_mutex;
    Writes m_writes;
    QHash<QString, int> m_board; ///< as published last
};
