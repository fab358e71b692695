// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/publisher.h"

#include "app/monitor/logging.h"

#include <algorithm>

namespace App {

namespace {

/// Dropping a tenth of the bound at once keeps the cost of it small.
constexpr qsizetype GapShare = 10;

/// Leaves the newest `keep` of those that are over, and all that last: how they go on is still to
/// be told.
std::optional<Model::HistoryGap> dropOldest(QList<Model::StatusInterval> &intervals, qsizetype keep,
                                            Model::TimePoint since)
{
    std::optional<Model::HistoryGap> gap;
    qsizetype excess = intervals.size() - keep;
    intervals.removeIf([&](const Model::StatusInterval &interval) {
        // One that began before is in the store, and must learn its end.
        if (excess == 0 || !interval.to || interval.from < since)
            return false;
        --excess;
        if (!gap)
            gap = {interval.from, *interval.to, 0};
        gap->from = std::min(gap->from, interval.from);
        gap->to = std::max(gap->to, *interval.to);
        ++gap->intervals;
        return true;
    });
    return gap;
}

/// Of a log that is over its bound, so many that it is not at once over it again.
template <typename Row>
void dropOldest(QList<Row> &rows, qsizetype most, const char *what)
{
    if (rows.size() <= most)
        return;
    const qsizetype left = most - most / GapShare;
    qCWarning(lcStore) << rows.size() - left << what
                       << "are lost, as the database could not take them for so long";
    rows = rows.last(left);
}

} // namespace

Publisher::Publisher(Model::Board &board, Ami::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_board(board)
    , m_clock(clock)
    , m_spacing(clock.makeTimer())
    , m_stall(clock.makeTimer())
    , m_retry(clock.makeTimer())
{
    connect(m_spacing.get(), &Ami::Timer::timedOut, this, &Publisher::send);
    connect(m_retry.get(), &Ami::Timer::timedOut, this, &Publisher::send);
    connect(m_stall.get(), &Ami::Timer::timedOut, this, &Publisher::handleStall);
}

/// A store that is at work is waited for, one that stalls is not.
bool Publisher::mayGo() const
{
    return !m_finished && (!m_inFlight || m_stalled);
}

void Publisher::notify()
{
    if (!mayGo())
        return;
    const auto quiet = m_lastSent ? m_clock.monotonic() - *m_lastSent : Spacing;
    // It is not to be looked into before it is time.
    if ((m_spacing->isActive() && quiet < Spacing) || !m_board.hasChanges())
        return;
    // A device comes just before its hint: the first place after a quiet time is not for it.
    if (quiet >= Spacing && m_board.hasUrgentChanges())
        send();
    else if (!m_spacing->isActive())
        m_spacing->start(quiet >= Spacing
                             ? Spacing
                             : std::chrono::ceil<std::chrono::milliseconds>(Spacing - quiet));
}

void Publisher::send()
{
    if (!mayGo() || (!m_board.hasChanges() && m_unsaved.isEmpty()))
        return;
    m_spacing->stop();
    m_lastSent = m_clock.monotonic();
    // A store that stalls or has just refused is left alone; all that is unsaved is handed over
    // when it is tried again, and not with each change.
    if (m_stalled || m_retry->isActive()) {
        const Model::ChangeSet changes = m_board.takeChanges();
        m_unsaved.merge(changes);
        boundUnsaved();
        publishUnsaved(changes);
        return;
    }
    m_inFlight = takeAll();
    m_stall->start(Stall);
    if (!m_unsavedSince)
        m_unsavedSince = m_clock.now();
    // A store in this thread may acknowledge it at once.
    const Model::ChangeSet sent = *m_inFlight;
    emit ready(sent);
}

/// What the store has not got yet, and what is new.
Model::ChangeSet Publisher::takeAll()
{
    Model::ChangeSet all = std::exchange(m_unsaved, {});
    all.merge(m_board.takeChanges());
    all.saved = true;
    return all;
}

void Publisher::acknowledge(const Model::ChangeSet &changes)
{
    m_stall->stop();
    m_inFlight.reset();
    // What stalled is published already, and newer states of its rows may be too.
    if (!std::exchange(m_stalled, false))
        publish(changes);
    m_retry->stop();
    if (!m_unsaved.isEmpty()) {
        send();
        return;
    }
    m_unsavedSince.reset();
    notify();
}

void Publisher::reject(const Model::ChangeSet &changes)
{
    m_stall->stop();
    m_inFlight.reset();
    keepUnsaved(changes);
    if (!std::exchange(m_stalled, false))
        publishUnsaved(changes);
    m_retry->start(StoreRetry);
    notify();
}

void Publisher::keepUnsaved(const Model::ChangeSet &older)
{
    Model::ChangeSet all = older;
    all.merge(m_unsaved);
    m_unsaved = all;
    // It was told when it happened.
    for (Model::Refresh &refresh : m_unsaved.refreshes)
        refresh.afterReconnect = false;
    boundUnsaved();
}

/// Logs must not grow while the store is down; rows can't, they merge by key.
void Publisher::boundUnsaved()
{
    if (m_unsaved.refreshes.size() > UnsavedRefreshes)
        m_unsaved.refreshes = m_unsaved.refreshes.last(UnsavedRefreshes);
    boundUnsavedCalls();
    dropOldest(m_unsaved.visits, UnsavedVisits, "callers of queues");
    dropOldest(m_unsaved.actions, UnsavedActions, "rows of the audit");
    if (m_unsaved.intervals.size() <= UnsavedIntervals)
        return;
    Model::ChangeSet lost;
    lost.revision = m_unsaved.revision;
    lost.gap = dropOldest(m_unsaved.intervals, UnsavedIntervals - UnsavedIntervals / GapShare,
                          m_unsavedSince.value_or(m_clock.now()));
    m_unsaved.merge(lost);
}

/// What goes on is told, and not for the store.
void Publisher::boundUnsavedCalls()
{
    if (m_unsaved.calls.size() <= UnsavedCalls)
        return;
    m_unsaved.calls.removeIf([](const Model::Call &call) { return !isKept(call); });
    constexpr qsizetype Left = UnsavedCalls - UnsavedCalls / GapShare;
    if (m_unsaved.calls.size() <= Left)
        return;
    qCWarning(lcStore) << m_unsaved.calls.size() - Left
                       << "calls are lost, as the database could not take them for so long";
    m_unsaved.calls = m_unsaved.calls.last(Left);
}

/// The intervals are the store's alone: a consumer that is slow would pile them up.
void Publisher::publish(Model::ChangeSet changes)
{
    changes.intervals.clear();
    changes.gap.reset();
    emit published(changes);
}

void Publisher::publishUnsaved(Model::ChangeSet changes)
{
    changes.saved = false;
    publish(std::move(changes));
}

void Publisher::handleStall()
{
    m_stalled = true;
    emit stalled();
    publishUnsaved(*m_inFlight);
    notify();
}

void Publisher::finish()
{
    m_finished = true;
    m_spacing->stop();
    m_stall->stop();
    m_retry->stop();
    if (m_board.hasChanges() || !m_unsaved.isEmpty())
        emit ready(takeAll());
}

qint64 Publisher::uncommittedRows() const
{
    return (m_inFlight ? m_inFlight->changed.size() : 0) + m_unsaved.changed.size();
}

} // namespace App
