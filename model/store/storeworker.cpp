// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/storeworker.h"

namespace Model {

StoreWorker::StoreWorker(Ami::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

StoreWorker::~StoreWorker()
{
    close();
}

Result<StoreContent> StoreWorker::open(const QString &file)
{
    auto content = openAndRead(file);
    if (!content) {
        // What could not be read must not be written over.
        close();
        m_problem = content.error().text;
    }
    return content;
}

Result<StoreContent> StoreWorker::openAndRead(const QString &file)
{
    m_database = std::make_unique<Database>();
    if (const Done done = m_database->open(file); !done)
        return done.error();
    m_extensions = std::make_unique<ExtensionRepository>(*m_database);
    m_refreshes = std::make_unique<RefreshRepository>(*m_database);
    const auto rows = m_extensions->load();
    if (!rows)
        return rows.error();
    const auto confirmed = m_refreshes->lastConfirmation();
    if (!confirmed)
        return confirmed.error();
    return StoreContent{*rows, *confirmed};
}

void StoreWorker::close()
{
    if (m_refreshes)
        static_cast<void>(m_refreshes->prune());
    m_extensions.reset();
    m_refreshes.reset();
    m_database.reset();
}

void StoreWorker::commit(const ChangeSet &changes)
{
    const auto start = m_clock.monotonic();
    const Done done = m_database ? write(changes) : Done(Error{m_problem});
    if (!done) {
        emit commitFailed(changes, done.error().text);
        return;
    }
    emit committed(
        changes,
        std::chrono::duration_cast<std::chrono::microseconds>(m_clock.monotonic() - start));
}

Done StoreWorker::write(const ChangeSet &changes)
{
    // Rows that were merely verified cost no write.
    if (changes.changed.isEmpty() && changes.refreshes.isEmpty())
        return std::monostate();
    Transaction transaction(*m_database);
    if (!transaction.begun())
        return transaction.begun();
    if (const Done done = m_extensions->save(changes.changed); !done)
        return done;
    if (const Done done = m_refreshes->append(changes.refreshes); !done)
        return done;
    return transaction.commit();
}

} // namespace Model
