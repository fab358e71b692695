// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/board.h"

namespace Model {

namespace {

bool wasConfirmed(const Extension &row)
{
    return row.inSnapshot || row.lastSeen;
}

} // namespace

Board::Board(QStringList contexts)
    : m_contexts(std::move(contexts))
{
}

void Board::load(const QList<Extension> &rows, std::optional<TimePoint> confirmedAt)
{
    m_lastSnapshot = confirmedAt;
    m_rows.reserve(rows.size());
    for (const Extension &row : rows)
        m_rows.insert(row.number, row);
}

void Board::applyRoster(const QList<Extension> &roster, TimePoint now)
{
    for (const Extension &entry : roster) {
        Extension &row = rowFor({entry.number, entry.context, entry.hint, entry.statusCode}, now);
        if (row.agentName == entry.agentName && row.department == entry.department)
            continue;
        row.agentName = entry.agentName;
        row.department = entry.department;
        row.updatedAt = now;
        m_changed.insert(row.number);
    }
}

void Board::applyStatus(const Ami::ExtensionStatus &status, TimePoint now)
{
    if (!m_contexts.contains(status.context) || status.extension.startsWith(u'_')
        || isOutranked(status))
        return;
    Extension &row = rowFor(status, now);
    m_eventSerials.insert(row.number, ++m_serial);
    if (update(row, status, now) || !wasConfirmed(row)) {
        row.lastSeen = now;
        m_changed.insert(row.number);
    }
    confirm(row);
}

void Board::applySnapshot(const Snapshot &snapshot, Refresh &refresh)
{
    QSet<QString> present;
    present.reserve(static_cast<qsizetype>(snapshot.rows.size()));
    for (const Ami::ExtensionStatus &status : snapshot.rows) {
        present.insert(status.extension);
        confirmRow(status, snapshot.askedAt, refresh);
    }
    for (Extension &row : m_rows) {
        if (row.inSnapshot && !isWatched(row))
            leaveSnapshot(row, refresh.confirmedAt);
    }
    for (const QString &number : snapshot.failed) {
        present.insert(number);
        const auto row = m_rows.find(number);
        if (row != m_rows.end())
            leaveSnapshot(*row, refresh.confirmedAt);
    }
    if (snapshot.complete)
        markVanished(present, snapshot.askedAt, refresh);
    refresh.successful = static_cast<int>(snapshot.rows.size());
    refresh.failed = static_cast<int>(snapshot.failed.size());
    refresh.checked = refresh.successful + refresh.failed;
    m_lastSnapshot = refresh.confirmedAt;
    m_refreshes.append(refresh);
}

QList<Extension> Board::watched() const
{
    QList<Extension> rows;
    for (const Extension &row : m_rows) {
        if (isWatched(row))
            rows.append(row);
    }
    return rows;
}

bool Board::hasChanges() const
{
    return !m_changed.isEmpty() || !m_verified.isEmpty() || !m_refreshes.isEmpty();
}

ChangeSet Board::takeChanges()
{
    ChangeSet changes;
    changes.revision = ++m_revision;
    changes.changed.reserve(m_changed.size());
    for (const QString &number : std::as_const(m_changed))
        changes.changed.append(m_rows.value(number));
    m_verified.subtract(m_changed);
    changes.verified.reserve(m_verified.size());
    for (const QString &number : std::as_const(m_verified))
        changes.verified.append(m_rows.value(number));
    changes.refreshes = std::exchange(m_refreshes, {});
    m_changed.clear();
    m_verified.clear();
    return changes;
}

/// A row of a context that is no longer configured keeps its name, in case it comes back.
bool Board::isWatched(const Extension &row) const
{
    return row.isActive && m_contexts.contains(row.context);
}

Extension &Board::rowFor(const Ami::ExtensionStatus &status, TimePoint now)
{
    const auto known = m_rows.find(status.extension);
    if (known != m_rows.end())
        return *known;
    Extension row;
    row.number = status.extension;
    row.context = status.context;
    row.hint = status.hint;
    row.statusCode = status.status;
    row.createdAt = now;
    row.updatedAt = now;
    m_changed.insert(row.number);
    return *m_rows.insert(row.number, row);
}

/// One row an extension: a hint in a later context does not speak for one in an earlier.
bool Board::isOutranked(const Ami::ExtensionStatus &status) const
{
    const auto known = m_rows.constFind(status.extension);
    if (known == m_rows.constEnd() || known->statusCode < 0)
        return false;
    const qsizetype rank = m_contexts.indexOf(known->context);
    return rank >= 0 && rank < m_contexts.indexOf(status.context);
}

/// Takes over what the PBX says. True if anything of it is new.
bool Board::update(Extension &row, const Ami::ExtensionStatus &status, TimePoint now)
{
    const bool statusChanged = row.statusCode != status.status;
    // After a dialplan reload a hint may come without its devices; the ones known are better.
    const bool hintChanged = !status.hint.isEmpty() && row.hint != status.hint;
    const bool contextChanged = row.context != status.context;
    if (!statusChanged && !hintChanged && !contextChanged)
        return false;
    if (statusChanged) {
        row.statusCode = status.status;
        // What nobody had confirmed before, as a row of the roster, did not change: it got known.
        if (wasConfirmed(row))
            row.lastStatusChange = now;
    }
    if (hintChanged)
        row.hint = status.hint;
    row.context = status.context;
    row.updatedAt = now;
    m_changed.insert(row.number);
    return true;
}

void Board::confirm(Extension &row)
{
    if (!row.verified) {
        row.verified = true;
        m_verified.insert(row.number);
    }
}

void Board::confirmRow(const Ami::ExtensionStatus &status, quint64 askedAt, Refresh &refresh)
{
    const TimePoint now = refresh.confirmedAt;
    const bool isNew = !m_rows.contains(status.extension);
    Extension &row = rowFor(status, now);
    if (m_eventSerials.value(row.number) <= askedAt) {
        const bool contradicted = wasConfirmed(row) && row.statusCode != status.status;
        update(row, status, now);
        refresh.corrected += contradicted ? 1 : 0;
    }
    refresh.added += isNew ? 1 : 0;
    if (!row.inSnapshot) {
        row.inSnapshot = true;
        m_changed.insert(row.number);
    }
    confirm(row);
}

/// The row keeps, as its own, the time at which the last snapshot with it was taken.
void Board::leaveSnapshot(Extension &row, TimePoint now)
{
    if (!row.inSnapshot) {
        // It was on its own already; that it is in doubt is shown, not written.
        if (std::exchange(row.verified, false))
            m_verified.insert(row.number);
        return;
    }
    row.inSnapshot = false;
    row.verified = false;
    if (m_lastSnapshot && (!row.lastSeen || *row.lastSeen < *m_lastSnapshot))
        row.lastSeen = m_lastSnapshot;
    row.updatedAt = now;
    m_changed.insert(row.number);
}

void Board::markVanished(const QSet<QString> &present, quint64 askedAt, Refresh &refresh)
{
    for (Extension &row : m_rows) {
        // One that an event spoke of since is newer than this snapshot.
        if (!isWatched(row) || present.contains(row.number)
            || m_eventSerials.value(row.number) > askedAt)
            continue;
        const bool known = row.statusCode >= 0;
        if (known) {
            row.statusCode = StatusCode::NoHint;
            row.lastStatusChange = refresh.confirmedAt;
            ++refresh.vanished;
            ++refresh.corrected;
        }
        if (known || !row.inSnapshot) {
            row.inSnapshot = true;
            row.updatedAt = refresh.confirmedAt;
            m_changed.insert(row.number);
        }
        confirm(row);
    }
}

} // namespace Model
