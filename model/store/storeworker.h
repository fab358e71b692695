// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/clock.h"
#include "model/store/repositories.h"

#include <QObject>

#include <memory>

namespace Model {

/// What the store knew when it was opened.
struct StoreContent
{
    QList<Extension> extensions;
    std::optional<TimePoint> confirmedAt;
};

/// The store, on a thread of its own: one transaction per ChangeSet. It never blocks anybody else;
/// whoever hands it a ChangeSet hears `committed` or `commitFailed` later.
class StoreWorker : public QObject
{
    Q_OBJECT

public:
    explicit StoreWorker(Ami::Clock &clock, QObject *parent = nullptr);
    ~StoreWorker() override;

    /// Opens the database and reads it. To be called before the others, in the worker's thread.
    Result<StoreContent> open(const QString &file);
    void close();

    void commit(const Model::ChangeSet &changes);

signals:
    void committed(const Model::ChangeSet &changes, std::chrono::microseconds duration);
    void commitFailed(const Model::ChangeSet &changes, const QString &sentence);

private:
    Result<StoreContent> openAndRead(const QString &file);
    Done write(const ChangeSet &changes);

    Ami::Clock &m_clock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ExtensionRepository> m_extensions;
    std::unique_ptr<RefreshRepository> m_refreshes;
    QString m_problem = tr("There is no open database."); ///< why nothing can be written
};

} // namespace Model
