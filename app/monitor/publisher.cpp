// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/publisher.h"

namespace App {

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
    if (!mayGo() || m_spacing->isActive() || !m_board.hasChanges())
        return;
    const auto quiet = m_lastSent ? m_clock.monotonic() - *m_lastSent : Spacing;
    if (quiet >= Spacing)
        send();
    else
        m_spacing->start(std::chrono::ceil<std::chrono::milliseconds>(Spacing - quiet));
}

void Publisher::send()
{
    if (!mayGo() || (!m_board.hasChanges() && m_unsaved.isEmpty()))
        return;
    m_spacing->stop();
    m_retry->stop();
    m_lastSent = m_clock.monotonic();
    if (m_stalled) {
        const Model::ChangeSet changes = m_board.takeChanges();
        m_unsaved.merge(changes);
        publishUnsaved(changes);
        return;
    }
    m_inFlight = takeAll();
    m_stall->start(Stall);
    emit ready(*m_inFlight);
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
        emit published(changes);
    if (m_unsaved.isEmpty())
        notify();
    else
        send();
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
    // The log of refreshes must not grow while the store is down; rows can't, they merge by key.
    if (m_unsaved.refreshes.size() > UnsavedRefreshes)
        m_unsaved.refreshes = m_unsaved.refreshes.last(UnsavedRefreshes);
}

void Publisher::publishUnsaved(Model::ChangeSet changes)
{
    changes.saved = false;
    emit published(changes);
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

} // namespace App
