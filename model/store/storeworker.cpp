// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/storeworker.h"

#include "model/domain/day.h"

#include <QFileInfo>

namespace Model {

StoreWorker::StoreWorker(Ami::Clock &clock, std::chrono::hours retention, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_retention(retention)
    , m_pruning(clock.makeTimer())
{
    connect(m_pruning.get(), &Ami::Timer::timedOut, this, &StoreWorker::prune);
}

StoreWorker::~StoreWorker()
{
    close();
}

Result<StoreContent> StoreWorker::open(const QString &file)
{
    m_file = file;
    m_pruning->start(PruneInterval);
    auto content = openAndRead();
    if (!content && isDamage(content.error())) {
        forget();
        const auto aside = setAside(m_file, QDateTime::currentDateTime());
        if (!aside)
            return aside.error();
        content = openAndRead();
        if (content)
            content->setAside = *aside;
    }
    if (content)
        m_wasRead = true;
    else
        forget();
    return content;
}

Result<StoreContent> StoreWorker::openAndRead()
{
    if (const Done done = connectAgain(); !done)
        return done.error();
    return read();
}

Done StoreWorker::connectAgain()
{
    forget();
    m_database = std::make_unique<Database>();
    if (const Done done = m_database->open(m_file); !done) {
        forget();
        return done;
    }
    m_repositories = std::make_unique<Repositories>(*m_database);
    return std::monostate();
}

Result<StoreContent> StoreWorker::read() const
{
    const auto rows = m_repositories->extensions.load();
    if (!rows)
        return rows.error();
    const auto contacts = m_repositories->contacts.load();
    if (!contacts)
        return contacts.error();
    const auto confirmed = m_repositories->refreshes.lastConfirmation();
    if (!confirmed)
        return confirmed.error();
    const auto nextId = m_repositories->history.nextId();
    if (!nextId)
        return nextId.error();
    const auto visits = m_repositories->visits.find(startOfDay(m_clock.now()), TimePoint::max());
    if (!visits)
        return visits.error();
    return StoreContent{*rows, *contacts, *confirmed, *nextId, {}, *visits};
}

/// What could not be opened, or could not be written, may be by now.
Done StoreWorker::reopen(ChangeSet &changes)
{
    if (m_repositories)
        return std::monostate();
    if (m_wasRead)
        return connectAgain();
    const auto content = open(m_file);
    if (!content)
        return content.error();
    emit opened(*content);
    recall(changes, *content);
    return std::monostate();
}

/// Whoever made the ChangeSet did not know yet who sits where.
void StoreWorker::recall(ChangeSet &changes, const StoreContent &content)
{
    QHash<QString, const Extension *> known;
    for (const Extension &row : content.extensions)
        known.insert(row.number, &row);
    for (Extension &row : changes.changed) {
        const Extension *stored = known.value(row.number);
        if (!stored)
            continue;
        if (row.agentName.isEmpty())
            row.agentName = stored->agentName;
        if (row.department.isEmpty())
            row.department = stored->department;
        if (!row.choice && stored->choice) {
            row.choice = stored->choice;
            row.isActive = *stored->choice;
        }
        if (row.pbxName.isEmpty())
            row.pbxName = stored->pbxName;
    }
}

void StoreWorker::forget()
{
    m_repositories.reset();
    m_database.reset();
}

void StoreWorker::close()
{
    m_pruning->stop();
    if (m_repositories)
        static_cast<void>(m_repositories->refreshes.prune());
    forget();
}

void StoreWorker::shrink()
{
    if (m_database)
        static_cast<void>(m_database->execute(QStringLiteral("PRAGMA shrink_memory")));
}

void StoreWorker::commit(const ChangeSet &changes)
{
    const auto start = m_clock.monotonic();
    ChangeSet complete = changes;
    // SQLite goes on writing a file that was deleted, and nobody would ever read it.
    const bool deleted = m_repositories && !QFileInfo::exists(m_file);
    if (deleted) {
        forget();
        m_openIntervalsAreClosed = true;
    }
    Done done = reopen(complete);
    if (deleted && done)
        emit replaced(QString());
    if (done)
        done = write(complete);
    if (!done) {
        handleFailure(changes, done.error());
        return;
    }
    emit committed(
        complete,
        std::chrono::duration_cast<std::chrono::microseconds>(m_clock.monotonic() - start));
}

void StoreWorker::handleFailure(const ChangeSet &changes, const Error &error)
{
    // A connection that was opened while the file could not be written stays so.
    forget();
    QString sentence = error.text;
    if (isDamage(error)) {
        const auto aside = setAside(m_file, QDateTime::currentDateTime());
        if (aside) {
            m_openIntervalsAreClosed = true;
            emit replaced(*aside);
        } else {
            sentence = aside.error().text;
        }
    }
    emit commitFailed(changes, sentence);
}

Done StoreWorker::write(const ChangeSet &changes)
{
    // Rows that were merely verified cost no write.
    if (changes.costsNoWrite())
        return std::monostate();
    Transaction transaction(*m_database);
    if (!transaction.begun())
        return transaction.begun();
    HistoryRepository &history = m_repositories->history;
    if (!m_openIntervalsAreClosed) {
        if (const Done done = history.closeOpen(); !done)
            return done;
    }
    if (const Done done = m_repositories->extensions.save(changes.changed); !done)
        return done;
    if (const Done done = m_repositories->contacts.save(changes.contacts); !done)
        return done;
    if (const Done done = history.save(changes.intervals); !done)
        return done;
    if (const Done done = writeCalls(changes); !done)
        return done;
    if (changes.gap) {
        if (const Done done = history.save(*changes.gap); !done)
            return done;
    }
    if (const Done done = m_repositories->refreshes.append(changes.refreshes); !done)
        return done;
    Done done = transaction.commit();
    m_openIntervalsAreClosed = m_openIntervalsAreClosed || done;
    return done;
}

/// In the transaction of the caller.
Done StoreWorker::writeCalls(const ChangeSet &changes)
{
    if (const Done done = m_repositories->calls.save(changes.calls); !done)
        return done;
    if (const Done done = m_repositories->visits.save(changes.visits); !done)
        return done;
    return m_repositories->actions.save(changes.actions);
}

QList<StatusInterval> StoreWorker::history(const QString &extension, TimePoint from,
                                           TimePoint to) const
{
    if (!m_repositories)
        return {};
    const auto found = m_repositories->history.find(extension, from, to);
    return found ? *found : QList<StatusInterval>();
}

QList<QueueVisit> StoreWorker::visits(TimePoint from, TimePoint to) const
{
    if (!m_repositories)
        return {};
    const auto found = m_repositories->visits.find(from, to);
    return found ? *found : QList<QueueVisit>();
}

QList<Call> StoreWorker::calls(TimePoint from, TimePoint to) const
{
    if (!m_repositories)
        return {};
    const auto found = m_repositories->calls.find(from, to, MostCalls);
    return found ? *found : QList<Call>();
}

QList<ActionRecord> StoreWorker::actions(TimePoint from, TimePoint to) const
{
    if (!m_repositories)
        return {};
    const auto found = m_repositories->actions.find(from, to);
    return found ? *found : QList<ActionRecord>();
}

/// In small steps, so that no commit has to wait for long.
void StoreWorker::prune()
{
    m_pruning->start(PruneInterval);
    if (!m_repositories)
        return;
    const TimePoint oldest = m_clock.now() - m_retention;
    const auto intervals = m_repositories->history.prune(oldest);
    const auto calls = m_repositories->calls.prune(oldest);
    const auto visits = m_repositories->visits.prune(oldest);
    const auto actions = m_repositories->actions.prune(oldest);
    if ((intervals && *intervals == HistoryRepository::PruneStep)
        || (calls && *calls == CallRepository::PruneStep)
        || (visits && *visits == QueueVisitRepository::PruneStep)
        || (actions && *actions == ActionRepository::PruneStep))
        m_pruning->start(PruneAgain);
}

} // namespace Model
