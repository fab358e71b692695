// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/board.h"

#include <algorithm>

namespace Model {

namespace {

bool isBusyByDoNotDisturb(const Extension &row)
{
    return row.presence.kind == Presence::Kind::DoNotDisturb && parseHint(row.hint).hasDoNotDisturb
        && row.statusCode == StatusCode::Busy;
}

/// The PBX was found to have no hint for it.
bool wasMissing(const Extension &row)
{
    return row.statusCode < 0
        && (row.source == Source::HintRemoved || row.source == Source::ExtensionState);
}

} // namespace

Board::Board(QStringList contexts)
    : m_contexts(std::move(contexts))
{
    m_survey.watched = m_contexts;
}

void Board::load(const QList<Extension> &rows, const QList<Contact> &contacts,
                 std::optional<TimePoint> confirmedAt)
{
    if (!m_lastSnapshot)
        m_lastSnapshot = confirmedAt;
    m_rows.reserve(rows.size());
    const bool late = !m_rows.isEmpty();
    forgetSeats();
    for (const Extension &row : rows) {
        const auto known = m_rows.find(row.number);
        if (known != m_rows.end()) {
            recall(*known, row, confirmedAt);
            continue;
        }
        Extension &added = *m_rows.insert(row.number, row);
        added.context = shared(row.context);
        indexHint(added);
        m_names.set(row.number, NameSource::Earlier, row.pbxName);
        if (row.presence.source == Source::AstDb)
            m_databaseDnd.insert(row.number, std::nullopt);
        // Its devices are not known yet, but who was not to be disturbed was not busy for that.
        if (isBusyByDoNotDisturb(added))
            added.phoneCode = StatusCode::Idle;
        if (!late)
            continue;
        // The newest snapshot of this run did not have it.
        if (std::exchange(added.inSnapshot, false))
            added.lastSeen = lastConfirmed(row, confirmedAt);
        m_shownOnly.insert(row.number);
    }
    for (const Contact &contact : contacts) {
        if (m_witnesses.contact(contact.key()))
            continue;
        m_witnesses.setContact(contact);
        m_changedContacts.insert(contact.key(), contact);
    }
}

/// The store came late: what the PBX told meanwhile is newer, what only the store knows is added.
void Board::recall(Extension &row, const Extension &stored, std::optional<TimePoint> confirmedAt)
{
    if (row.agentName.isEmpty())
        row.agentName = stored.agentName;
    if (row.department.isEmpty())
        row.department = stored.department;
    row.createdAt = stored.createdAt;
    if (!row.choice && stored.choice) {
        row.choice = stored.choice;
        row.isActive = *stored.choice;
    }
    m_names.set(row.number, NameSource::Earlier, stored.pbxName);
    row.pbxName = m_names.nameOf(row.number);
    const auto lastConfirmation = lastConfirmed(stored, confirmedAt);
    const bool isOfBefore = lastConfirmation && isCallOfBefore(stored, *lastConfirmation);
    if (!row.lastStatusChange && row.statusCode == stored.statusCode && !isOfBefore)
        row.lastStatusChange = stored.lastStatusChange;
    m_changed.insert(row.number);
}

RosterOutcome Board::applyRoster(const Roster &roster, TimePoint now)
{
    RosterOutcome outcome;
    forgetSeats();
    m_queues.markAllChanged();
    const QSet<QString> leftOut = leftOutPlaces();
    for (const RosterEntry &entry : roster) {
        ++outcome.entries;
        const bool isNew = !m_rows.contains(entry.extension);
        Extension &row = rowFor({entry.extension, entry.context, {}, StatusCode::NoHint}, now);
        const QString name = entry.agentName.value_or(row.agentName);
        const QString department = entry.department.value_or(row.department);
        const bool isActive = entry.isActive.value_or(row.isActive);
        const auto choice = entry.isActive ? entry.isActive : row.choice;
        const bool moves = entry.isActive.value_or(false) && row.context != entry.context
            && leftOut.contains(QString(entry.extension + u'@' + entry.context));
        const bool differs = row.agentName != name || row.department != department
            || row.isActive != isActive || row.choice != choice || moves;
        outcome.added += isNew ? 1 : 0;
        outcome.changed += !isNew && differs ? 1 : 0;
        if (!differs)
            continue;
        row.agentName = name;
        row.department = department;
        row.isActive = isActive;
        row.choice = choice;
        if (moves)
            row.context = shared(entry.context);
        row.updatedAt = now;
        m_changed.insert(row.number);
    }
    return outcome;
}

Board::Told Board::apply(const Ami::ExtensionStatus &status, TimePoint now, Source source)
{
    if (status.status == StatusCode::Removed && isEvent(source))
        return holdRemoval(status);
    if (const Told place = placeOf(status); place != Told::Unchanged)
        return place;
    const Told sign = signOf(status);
    Extension &row = rowFor(status, now);
    m_eventSerials.insert(row.number, ++m_serial);
    m_removals.remove(row.number);
    const bool wasKnown = wasConfirmed(row);
    const TimePoint lastEnd = isVouchedFor(row) ? now : lastConfirmation(row, now);
    const bool observed = observe(row, lastEnd, now);
    const bool changed = update(row, status, now, source);
    if (changed || !wasKnown) {
        row.lastSeen = now;
        m_changed.insert(row.number);
    }
    confirm(row, source);
    logMove(row, observed, lastEnd, now);
    m_toldSinceLink.insert(row.number);
    m_touched.insert(row.number);
    if (sign != Told::Unchanged)
        return sign;
    if (changed || !wasKnown)
        return Told::Changed;
    const bool isRinging = status.status > 0 && (status.status & StatusCode::Ringing) != 0;
    return isRinging ? Told::StillRinging : Told::Unchanged;
}

/// Whether it comes of a dialplan that was reloaded. Unchanged: it need not.
Board::Told Board::signOf(const Ami::ExtensionStatus &status) const
{
    const auto row = m_rows.constFind(status.extension);
    if (row == m_rows.constEnd() || (status.status >= 0 && wasMissing(*row)))
        return Told::Added;
    const bool isGone = status.status < 0 && row->statusCode >= 0;
    const bool hasOthers =
        !status.hint.isEmpty() && !row->hint.isEmpty() && row->hint != status.hint;
    return isGone || hasOthers ? Told::Doubtful : Told::Unchanged;
}

/// Asterisk 22.11 removes hints by an event when the dialplan is reloaded, and all of them before
/// it stops gracefully. Which of the two it was shows a list, or the end of the connection.
Board::Told Board::holdRemoval(const Ami::ExtensionStatus &status)
{
    const auto row = m_rows.constFind(status.extension);
    if (row != m_rows.constEnd() && row->context == status.context && isWatched(*row))
        m_removals.insert(status.extension, ++m_serial);
    return Told::Removed;
}

void Board::applySnapshot(const Snapshot &snapshot, Refresh &refresh)
{
    const std::vector<Ami::ExtensionStatus> rows = choose(snapshot);
    QSet<QString> present;
    present.reserve(static_cast<qsizetype>(rows.size()));
    for (const Ami::ExtensionStatus &status : rows) {
        present.insert(status.extension);
        confirmRow(status, snapshot.askedAt, refresh);
        if (m_removals.value(status.extension) <= snapshot.askedAt)
            m_removals.remove(status.extension);
    }
    takeOffLeftOut(refresh.confirmedAt);
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
    if (snapshot.partial)
        keepUnlisted(present, refresh.confirmedAt);
    else if (snapshot.complete)
        markVanished(present, snapshot.askedAt, refresh);
    refresh.successful = static_cast<int>(rows.size());
    refresh.failed = static_cast<int>(snapshot.failed.size());
    refresh.checked = refresh.successful + refresh.failed;
    m_lastSnapshot = refresh.confirmedAt;
    m_lastRefresh = refresh;
    m_refreshes.append(refresh);
}

void Board::setDisagrees(const QString &number, bool disagrees, TimePoint now)
{
    const auto row = m_rows.find(number);
    if (row == m_rows.end() || row->disagreesSince.has_value() == disagrees)
        return;
    row->disagreesSince = disagrees ? std::optional(now) : std::nullopt;
    m_shownOnly.insert(number);
}

void Board::markAllChanged()
{
    for (const Extension &row : std::as_const(m_rows))
        m_changed.insert(row.number);
    for (const Contact &contact : m_witnesses.contacts())
        m_changedContacts.insert(contact.key(), contact);
    m_intervals.repeatLasting();
    if (m_lastRefresh)
        m_refreshes.append(*m_lastRefresh);
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

QList<Extension> Board::roster() const
{
    QList<Extension> rows;
    for (const Extension &row : m_rows) {
        if (!isLeftOut(row) && (isAutomatic() || m_contexts.contains(row.context)))
            rows.append(row);
    }
    return rows;
}

bool Board::hasChanges()
{
    return hasUrgentChanges() || !m_changedDevices.isEmpty() || m_tellDevicesListed
        || !m_newEndpoints.isEmpty() || m_tellFollowed || m_queues.hasChanges();
}

bool Board::hasUrgentChanges()
{
    return !m_changed.isEmpty() || !m_shownOnly.isEmpty() || !m_refreshes.isEmpty()
        || !m_changedContacts.isEmpty() || !m_intervals.isEmpty() || m_calls.hasChanges()
        || m_queues.hasUrgentChanges() || !m_actions.isEmpty();
}

void Board::note(const ActionRecord &record)
{
    m_actions.append(record);
}

ChangeSet Board::takeChanges()
{
    ChangeSet changes;
    changes.revision = ++m_revision;
    changes.changed.reserve(m_changed.size());
    for (const QString &number : std::as_const(m_changed))
        changes.changed.append(m_rows.value(number));
    m_shownOnly.subtract(m_changed);
    changes.shownOnly.reserve(m_shownOnly.size());
    for (const QString &number : std::as_const(m_shownOnly))
        changes.shownOnly.append(m_rows.value(number));
    changes.devices.reserve(m_changedDevices.size());
    for (const QString &name : std::as_const(m_changedDevices))
        changes.devices.append(m_witnesses.device(name).value_or(Device{name}));
    changes.contacts = m_changedContacts.values();
    changes.calls = takeCalls();
    changes.queues = takeQueues();
    changes.visits = takeVisits();
    changes.intervals = m_intervals.take();
    changes.refreshes = std::exchange(m_refreshes, {});
    changes.actions = std::exchange(m_actions, {});
    changes.devicesListed = std::exchange(m_tellDevicesListed, false);
    changes.endpoints = std::exchange(m_newEndpoints, {});
    changes.followed = std::exchange(m_tellFollowed, std::nullopt);
    m_changed.clear();
    m_shownOnly.clear();
    m_changedDevices.clear();
    m_changedContacts.clear();
    return changes;
}

/// The same text, but not once for each of thousands of rows.
QString Board::shared(const QString &context) const
{
    const qsizetype place = contexts().indexOf(context);
    return place < 0 ? context : contexts().at(place);
}

Extension &Board::rowFor(const Ami::ExtensionStatus &status, TimePoint now)
{
    const auto known = m_rows.find(status.extension);
    if (known != m_rows.end())
        return *known;
    Extension row;
    row.number = status.extension;
    row.context = shared(status.context);
    row.hint = status.hint;
    row.statusCode = status.status;
    row.createdAt = now;
    row.updatedAt = now;
    m_changed.insert(row.number);
    Extension &added = *m_rows.insert(row.number, row);
    indexHint(added);
    refreshMaintenance(added);
    m_seatsAreOld = true;
    return added;
}

/// Takes over what the PBX says. True if anything of it is new.
bool Board::update(Extension &row, const Ami::ExtensionStatus &status, TimePoint now, Source source)
{
    const bool statusChanged = row.statusCode != status.status;
    // After a dialplan reload a hint may come without its devices; the ones known are better.
    const bool hintChanged = !status.hint.isEmpty() && row.hint != status.hint;
    const bool contextChanged = row.context != status.context;
    if (!statusChanged && !hintChanged && !contextChanged)
        return false;
    if (statusChanged) {
        row.source = source;
        row.statusCode = status.status;
        followInQueues(row, now);
        // What nobody had confirmed before, as a row of the roster, did not change: it got known.
        if (wasConfirmed(row))
            row.lastStatusChange = now;
        row.observedSince = now;
        row.beginningSeen = wasConfirmed(row) && isEvent(source);
    }
    row.context = shared(status.context);
    row.updatedAt = now;
    if (hintChanged)
        setHint(row, status.hint);
    refreshPresence(row, now, source);
    m_changed.insert(row.number);
    return true;
}

void Board::confirm(Extension &row, Source source)
{
    if (!row.verified) {
        row.verified = true;
        if (row.source == Source::Unknown)
            row.source = source;
        m_shownOnly.insert(row.number);
    }
}

void Board::confirmRow(const Ami::ExtensionStatus &status, quint64 askedAt, Refresh &refresh)
{
    const TimePoint now = refresh.confirmedAt;
    const bool isNew = !m_rows.contains(status.extension);
    Extension &row = rowFor(status, now);
    if (!row.choice && !row.isActive)
        setActive(row, true, now);
    const TimePoint lastEnd = lastConfirmation(row, now);
    const bool observed = observe(row, lastEnd, now);
    if (m_eventSerials.value(row.number) <= askedAt) {
        const bool contradicted = wasConfirmed(row) && row.statusCode != status.status;
        const bool changed = update(row, status, now, Source::ExtensionStateList);
        refresh.corrected += contradicted ? 1 : 0;
        if (changed)
            m_touched.insert(row.number);
    }
    refresh.added += isNew ? 1 : 0;
    if (!row.inSnapshot) {
        row.inSnapshot = true;
        m_changed.insert(row.number);
    }
    confirm(row, Source::ExtensionStateList);
    logMove(row, observed, lastEnd, now);
    noteTold(row, refresh);
}

/// A manual refresh has a connection of its own: it may tell of a row while no events come.
void Board::noteTold(const Extension &row, const Refresh &refresh)
{
    if (refresh.origin != Refresh::Origin::Manual)
        m_toldSinceLink.insert(row.number);
}

/// Nobody confirms it at present.
void Board::doubt(Extension &row)
{
    row.verified = false;
    row.observedSince.reset();
    row.beginningSeen = false;
    m_toldSinceLink.remove(row.number);
}

/// The row keeps, as its own, the time at which the last snapshot with it was taken.
void Board::leaveSnapshot(Extension &row, TimePoint now)
{
    if (!row.inSnapshot) {
        // It was on its own already; that it is in doubt is shown, not written.
        if (row.verified)
            m_shownOnly.insert(row.number);
        doubt(row);
        return;
    }
    doubt(row);
    takeOutOfSnapshot(row, now);
}

void Board::takeOutOfSnapshot(Extension &row, TimePoint now)
{
    row.inSnapshot = false;
    if (m_lastSnapshot && (!row.lastSeen || *row.lastSeen < *m_lastSnapshot))
        row.lastSeen = m_lastSnapshot;
    row.updatedAt = now;
    m_changed.insert(row.number);
}

/// What events or a list said of them over this connection still counts; the rest is in doubt.
void Board::keepUnlisted(const QSet<QString> &present, TimePoint now)
{
    for (Extension &row : m_rows) {
        if (!isWatched(row) || present.contains(row.number))
            continue;
        if (!isVouchedFor(row))
            leaveSnapshot(row, now);
        else if (row.inSnapshot)
            takeOutOfSnapshot(row, now);
    }
}

qsizetype Board::hintCount() const
{
    return std::count_if(m_rows.begin(), m_rows.end(), [this](const Extension &row) {
        return isWatched(row) && row.statusCode >= 0;
    });
}

qsizetype Board::unexplainedCount(const QSet<QString> &present) const
{
    return std::count_if(m_rows.begin(), m_rows.end(), [&](const Extension &row) {
        return isWatched(row) && row.statusCode >= 0 && !present.contains(row.number)
            && !m_removals.contains(row.number);
    });
}

void Board::markVanished(const QSet<QString> &present, quint64 askedAt, Refresh &refresh)
{
    for (Extension &row : m_rows) {
        // One that an event spoke of since is newer than this snapshot.
        if (!isWatched(row) || present.contains(row.number)
            || m_eventSerials.value(row.number) > askedAt)
            continue;
        const bool known = row.statusCode >= 0;
        m_removals.remove(row.number);
        const TimePoint lastEnd = lastConfirmation(row, refresh.confirmedAt);
        const bool observed = observe(row, lastEnd, refresh.confirmedAt);
        if (known) {
            row.statusCode = StatusCode::NoHint;
            followInQueues(row, refresh.confirmedAt);
            row.phoneCode.reset();
            row.source = Source::HintRemoved;
            m_touched.insert(row.number);
            row.lastStatusChange = refresh.confirmedAt;
            row.observedSince = refresh.confirmedAt;
            row.beginningSeen = false;
            ++refresh.vanished;
            ++refresh.corrected;
        }
        if (known || !row.inSnapshot) {
            row.inSnapshot = true;
            row.updatedAt = refresh.confirmedAt;
            m_changed.insert(row.number);
        }
        confirm(row, Source::HintRemoved);
        logMove(row, observed, lastEnd, refresh.confirmedAt);
        noteTold(row, refresh);
    }
}

void Board::setFollowed(Followed followed)
{
    if (m_witnesses.followed() == followed)
        return;
    m_witnesses.setFollowed(followed);
    m_tellFollowed = followed;
}

} // namespace Model
