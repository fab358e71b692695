// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/monitor.h"
#include "app/monitor/outsidewatch.h"
#include "app/monitor/workerthread.h"
#include "model/domain/boardfeed.h"
#include "model/domain/command.h"
#include "model/domain/mailbox.h"
#include "model/store/storeworker.h"

#include <QDir>

#include <memory>

namespace App {

/// The whole pipe without a window: live thread, store thread, and the feed that comes out of them
/// in the thread that made the Engine. Starts them in order and stops them in the opposite one: the
/// socket, then the Board's last changes, then the store.
class Engine : public QObject, public Model::CommandSink
{
    Q_OBJECT

public:
    /// `folder` exists and belongs to this process.
    Engine(MonitorSettings settings, const QDir &folder, Ami::Clock &clock,
           QObject *parent = nullptr);
    ~Engine() override;

    Model::BoardFeed &feed() { return m_feed; }
    /// Opens the store, tells its rows, then connects. `roster` is applied before the first packet.
    void start(const Model::Roster &roster = {});
    void stop();

    void submit(const Model::Command &command) override;

private:
    void wire();
    void wireStore();
    void tellSetAside(const QString &file);
    void openStore(const Model::Roster &roster);
    void post(const Model::RefreshCommand &command);
    void post(const Model::CancelRefreshCommand &command);
    void post(const Model::ReconnectCommand &command);
    void post(const Model::HistoryCommand &command);
    void post(const Model::QueueVisitsCommand &command);
    void post(const Model::CallsCommand &command);
    void post(const Model::HealthCommand &command);
    void post(const Model::ExplainCommand &command);
    void post(const Model::RowsCommand &command);
    void post(const Model::RosterCommand &command);
    void post(const Model::ActionCommand &command);

    MonitorSettings m_settings;
    Ami::Clock &m_clock;
    QDir m_folder;
    Model::BoardFeed m_feed;
    Model::Mailbox m_mailbox;
    OutsideWatch m_outside;
    Model::TimePoint m_startedAt;
    std::unique_ptr<WorkerThread> m_storeThread;
    std::unique_ptr<WorkerThread> m_liveThread;
    std::unique_ptr<Model::StoreWorker> m_store; ///< made and destroyed in its thread
    std::unique_ptr<Monitor> m_monitor;          ///< likewise
};

} // namespace App
