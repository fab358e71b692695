// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long the Board observed what its rows say.
#include "model/domain/board.h"

namespace Model {

/// Until when the row was confirmed.
TimePoint Board::lastConfirmation(const Extension &row, TimePoint now) const
{
    std::optional<TimePoint> last = row.lastSeen;
    if (row.inSnapshot && m_lastSnapshot)
        last = std::max(last.value_or(*m_lastSnapshot), *m_lastSnapshot);
    const auto vouched = m_vouchedUntil.constFind(row.number);
    if (row.verified && vouched != m_vouchedUntil.constEnd())
        last = std::max(last.value_or(*vouched), *vouched);
    return last.value_or(now);
}

/// Events would have reported a change.
bool Board::isVouchedFor(const Extension &row) const
{
    return m_eventsVouch && m_toldSinceLink.contains(row.number);
}

/// With events, any lost connection is a gap, however short. With lists alone, a list within the
/// tolerance continues the previous one.
bool Board::wasObserved(const Extension &row, TimePoint lastEnd, TimePoint now) const
{
    if (!row.observedSince)
        return false;
    return m_eventsVouch ? m_toldSinceLink.contains(row.number) : now - lastEnd <= m_tolerance;
}

/// The row shows a call and was last confirmed before the PBX was started.
bool Board::isCallOfBefore(const Extension &row, TimePoint lastConfirmation) const
{
    return m_bootedAt && lastConfirmation < *m_bootedAt
        && isInCall(lamp(row.phoneCode.value_or(row.statusCode)));
}

/// The PBX reports the row. Returns true if the row was observed without a gap since the last
/// report. Otherwise its state is observed from now on, and may have begun earlier.
bool Board::observe(Extension &row, TimePoint lastEnd, TimePoint now)
{
    const bool isOfBefore =
        wasConfirmed(row) && !m_toldSinceLink.contains(row.number) && isCallOfBefore(row, lastEnd);
    if (!isOfBefore && wasObserved(row, lastEnd, now))
        return true;
    row.observedSince = now;
    row.beginningSeen = false;
    if (row.phoneCode)
        row.phoneSince = now;
    row.phoneBeginningSeen = false;
    observePresence(row, now);
    if (row.disagreesSince)
        row.disagreesSince = now;
    m_shownOnly.insert(row.number);
    if (isOfBefore) {
        row.lastStatusChange = now;
        row.updatedAt = now;
        m_changed.insert(row.number);
    }
    return false;
}

/// Observed from now on, unless the PBX has reported its beginning since the gap.
void Board::observePresence(Extension &row, TimePoint now) const
{
    row.presence.beginningSeen = false;
    if (row.presence.kind == Presence::Kind::NotSet)
        return;
    row.presence.since = now;
    const Presence told = presenceOf(row, parseHint(row.hint));
    if (told.beginningSeen && told.sameAs(row.presence))
        row.presence = told;
}

void Board::logMove(const Extension &row, bool observed, TimePoint lastEnd, TimePoint now)
{
    if (!observed || !m_intervals.isCurrent(row))
        m_intervals.moved(row, lastEnd, now, row.source);
}

void Board::setUpkeep(bool eventsVouch, std::chrono::milliseconds tolerance)
{
    m_eventsVouch = eventsVouch;
    m_tolerance = tolerance;
}

void Board::loseLink(TimePoint lastHeard)
{
    const QSet<QString> told = std::exchange(m_toldSinceLink, {});
    // It may be lost again before anything was reported.
    m_linkLostAt =
        told.isEmpty() ? std::min(lastHeard, m_linkLostAt.value_or(lastHeard)) : lastHeard;
    for (const QString &number : m_eventsVouch ? told : QSet<QString>())
        m_vouchedUntil.insert(number, lastHeard);
    dropRemovals();
    setFollowed({});
    loseWitnesses();
    // It ends when the PBX does, and a list tells it anew.
    setMaintenance({});
    m_calls.loseLink(lastHeard);
    m_queues.loseLink(lastHeard);
}

void Board::shiftTimes(std::chrono::milliseconds by)
{
    const auto shift = [by](std::optional<TimePoint> &time) {
        if (time)
            *time += by;
    };
    // lastStatusChange is a time of day, and stays what the clock showed then.
    for (Extension &row : m_rows) {
        shift(row.observedSince);
        shift(row.phoneSince);
        shift(row.presence.since);
        shift(row.disagreesSince);
        m_shownOnly.insert(row.number);
    }
    for (Presence &presence : m_presences)
        shift(presence.since);
    for (auto &since : m_databaseDnd)
        shift(since);
    for (TimePoint &until : m_vouchedUntil)
        until += by;
    shift(m_lastSnapshot);
    // Whoever reckons with the time of the last list would take it for an hour ago.
    if (m_lastRefresh) {
        m_lastRefresh->confirmedAt += by;
        m_refreshes.append(*m_lastRefresh);
    }
    shift(m_linkLostAt);
    shift(m_bootedAt);
    m_members.shiftTimes(by);
    m_intervals.shiftTimes(by);
    m_calls.shiftTimes(by);
    m_queues.shiftTimes(by);
}

void Board::noteBoot(TimePoint bootedAt)
{
    m_bootedAt = bootedAt;
}

void Board::noteRestart(std::optional<TimePoint> bootedAt)
{
    if (!m_linkLostAt)
        return;
    // The clock of the PBX may be off by a little.
    const TimePoint earliest = *m_linkLostAt + std::chrono::milliseconds(1);
    noteBoot(std::max(bootedAt.value_or(earliest), earliest));
    m_calls.endAll(*m_linkLostAt);
}

} // namespace Model
