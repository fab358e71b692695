// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/clock.h"
#include "model/store/actionrepository.h"
#include "model/store/callrepository.h"
#include "model/store/contactrepository.h"
#include "model/store/historyrepository.h"
#include "model/store/queuevisitrepository.h"
#include "model/store/repositories.h"

#include <QObject>

#include <memory>

namespace Model {

/// What the store knew when it was opened.
struct StoreContent
{
    QList<Extension> extensions;
    QList<Contact> contacts;
    std::optional<TimePoint> confirmedAt;
    qint64 nextIntervalId = 1;
    QString setAside; ///< the new name of a damaged file that was found instead; empty: none
    QList<QueueVisit> visits = {}; ///< of today
};

/// The store, on a thread of its own: one transaction per ChangeSet. It never blocks anybody else;
/// whoever hands it a ChangeSet hears `committed` or `commitFailed` later. A file that can't be
/// opened or written is tried again with each ChangeSet; a damaged one is set aside.
class StoreWorker : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::hours Day{24};
    static constexpr std::chrono::seconds PruneInterval{60};
    static constexpr std::chrono::seconds PruneAgain{1};
    static constexpr int MostCalls = 10'000;

    /// History is kept for `retention`.
    StoreWorker(Ami::Clock &clock, std::chrono::hours retention, QObject *parent = nullptr);
    ~StoreWorker() override;

    /// Opens the database and reads it. To be called before the others, in the worker's thread.
    Result<StoreContent> open(const QString &file);
    void close();

    void commit(const Model::ChangeSet &changes);
    /// Gives memory back that nobody needs until the next long list.
    void shrink();
    /// Intervals of an extension that touch a time; nothing if they can't be read.
    QList<StatusInterval> history(const QString &extension, TimePoint from, TimePoint to) const;
    /// Callers that left a queue in that time; nothing if they can't be read.
    QList<QueueVisit> visits(TimePoint from, TimePoint to) const;
    /// Calls that ended in that time, of more than MostCalls the last ones.
    QList<Call> calls(TimePoint from, TimePoint to) const;
    /// What supervisors wanted done in that time; nothing if it can't be read.
    QList<ActionRecord> actions(TimePoint from, TimePoint to) const;

signals:
    void committed(const Model::ChangeSet &changes, std::chrono::microseconds duration);
    void commitFailed(const Model::ChangeSet &changes, const QString &sentence);
    /// A file that could not be opened at the start is open now.
    void opened(const Model::StoreContent &content);
    /// The file broke or was deleted while it was in use; the new one is empty, and needs
    /// everything. `setAside`: where the broken one is; empty if it was deleted.
    void replaced(const QString &setAside);

private:
    struct Repositories
    {
        explicit Repositories(const Database &database)
            : extensions(database)
            , contacts(database)
            , refreshes(database)
            , history(database)
            , calls(database)
            , visits(database)
            , actions(database)
        {
        }

        ExtensionRepository extensions;
        ContactRepository contacts;
        RefreshRepository refreshes;
        HistoryRepository history;
        CallRepository calls;
        QueueVisitRepository visits;
        ActionRepository actions;
    };

    Result<StoreContent> openAndRead();
    Result<StoreContent> read() const;
    Done connectAgain();
    Done reopen(ChangeSet &changes);
    static void recall(ChangeSet &changes, const StoreContent &content);
    Done write(const ChangeSet &changes);
    Done writeCalls(const ChangeSet &changes);
    void handleFailure(const ChangeSet &changes, const Error &error);
    void prune();
    void forget();

    Ami::Clock &m_clock;
    std::chrono::hours m_retention;
    QString m_file;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Repositories> m_repositories;
    std::unique_ptr<Ami::Timer> m_pruning;
    bool m_wasRead = false;
    bool m_openIntervalsAreClosed = false;
};

} // namespace Model
