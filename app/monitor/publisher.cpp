// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/publisher.h"

namespace App {

Publisher::Publisher(Model::Board &board, Ami::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_board(board)
    , m_clock(clock)
    , m_timer(clock.makeTimer())
{
    connect(m_timer.get(), &Ami::Timer::timedOut, this, &Publisher::flush);
}

void Publisher::notify()
{
    if (m_inFlight || m_timer->isActive() || !m_board.hasChanges())
        return;
    const auto quiet = m_lastSent ? m_clock.monotonic() - *m_lastSent : Spacing;
    if (quiet >= Spacing)
        flush();
    else
        m_timer->start(std::chrono::ceil<std::chrono::milliseconds>(Spacing - quiet));
}

void Publisher::flush()
{
    m_timer->stop();
    if (m_inFlight || (!m_board.hasChanges() && m_unsaved.isEmpty()))
        return;
    Model::ChangeSet changes = m_board.takeChanges();
    if (!m_unsaved.isEmpty()) {
        m_unsaved.merge(changes);
        changes = std::exchange(m_unsaved, {});
        changes.saved = true;
    }
    m_inFlight = true;
    m_lastSent = m_clock.monotonic();
    emit ready(changes);
}

void Publisher::acknowledge(const Model::ChangeSet &changes)
{
    m_inFlight = false;
    emit published(changes);
    notify();
}

void Publisher::reject(const Model::ChangeSet &changes)
{
    m_inFlight = false;
    m_unsaved = changes;
    // The log of refreshes must not grow while the store is down; rows can't, they merge by key.
    if (m_unsaved.refreshes.size() > UnsavedRefreshes)
        m_unsaved.refreshes = m_unsaved.refreshes.last(UnsavedRefreshes);
    Model::ChangeSet unsaved = changes;
    unsaved.saved = false;
    emit published(unsaved);
    m_timer->start(m_board.hasChanges() ? Spacing : StoreRetry);
}

} // namespace App
