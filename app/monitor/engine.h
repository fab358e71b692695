// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/monitor.h"
#include "app/monitor/outlet.h"
#include "app/monitor/outsidewatch.h"
#include "app/monitor/workerthread.h"
#include "model/domain/command.h"
#include "model/store/storeworker.h"

#include <QDir>

#include <memory>

namespace App {

/// The whole pipe without a window: live thread, store thread, and the feed that comes out of them
/// in the thread that made the Engine; others can have outlets of their own. Starts them in order
/// and stops them in the opposite one: the socket, then the Board's last changes, then the store.
class Engine : public QObject, public Model::CommandSink
{
    Q_OBJECT

public:
    /// `folder` exists and belongs to this process.
    Engine(MonitorSettings settings, const QDir &folder, Ami::Clock &clock,
           QObject *parent = nullptr);
    ~Engine() override;

    Model::BoardFeed &feed() { return m_outlet.feed(); }
    /// Opens the store, tells its rows, then connects. `roster` is applied before the first packet.
    void start(const Model::Roster &roster = {});
    void stop();

    void submit(const Model::Command &command) override { submit(command, m_outlet); }

    /// From any thread, as long as the pipe runs: the answer comes out of that outlet.
    void submit(const Model::Command &command, Outlet &outlet);
    /// While the pipe runs: tells the outlet all that is shown now, and what changes from then on,
    /// until it is detached. Both return once the live thread has seen to it; whoever detaches has
    /// stopped asking before.
    void attach(Outlet &outlet);
    void detach(Outlet &outlet);

private:
    void wireOutlet(Outlet &outlet);
    void wire();
    void wireStore();
    void tellSetAside(const QString &file);
    void openStore(const Model::Roster &roster);
    void post(const Model::RefreshCommand &command, Outlet &outlet);
    void post(const Model::CancelRefreshCommand &command, Outlet &outlet);
    void post(const Model::ReconnectCommand &command, Outlet &outlet);
    void post(const Model::HistoryCommand &command, Outlet &outlet);
    void post(const Model::QueueVisitsCommand &command, Outlet &outlet);
    void post(const Model::CallsCommand &command, Outlet &outlet);
    void post(const Model::HealthCommand &command, Outlet &outlet);
    void post(const Model::ExplainCommand &command, Outlet &outlet);
    void post(const Model::RowsCommand &command, Outlet &outlet);
    void post(const Model::RosterCommand &command, Outlet &outlet);
    void post(const Model::ActionCommand &command, Outlet &outlet);

    MonitorSettings m_settings;
    Ami::Clock &m_clock;
    QDir m_folder;
    Outlet m_outlet;
    QHash<Outlet *, QMetaObject::Connection> m_published; ///< by outlet; the live thread's
    OutsideWatch m_outside;
    Model::TimePoint m_startedAt;
    std::unique_ptr<WorkerThread> m_storeThread;
    std::unique_ptr<WorkerThread> m_liveThread;
    std::unique_ptr<Model::StoreWorker> m_store; ///< made and destroyed in its thread
    std::unique_ptr<Monitor> m_monitor;          ///< likewise
};

} // namespace App
