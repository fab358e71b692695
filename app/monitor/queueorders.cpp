// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/queueorders.h"

#include <QPointer>

namespace App {

QueueOrders::QueueOrders(Model::Board &board, Ami::LiveConnection &link, Ami::Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , m_board(board)
    , m_link(link)
    , m_timer(clock.makeTimer())
{
    connect(m_timer.get(), &Ami::Timer::timedOut, this,
            [this] { request(m_board.takeOrderDoubts()); });
}

void QueueOrders::followPoll()
{
    const QStringList crowded = m_board.crowdedQueues();
    request(crowded.first(std::min(crowded.size(), MostQueues)));
}

void QueueOrders::followEvent()
{
    if (m_board.hasOrderDoubts() && !m_timer->isActive())
        m_timer->start(Delay);
}

void QueueOrders::request(const QStringList &queues)
{
    Ami::Session *session = m_link.session();
    if (!session)
        return;
    for (const QString &queue : queues) {
        const QPointer<QueueOrders> guard(this);
        session->sendList(
            Ami::queueCallers(queue), [this, guard, queue](const Ami::ListReply &reply) {
                if (!guard || reply.outcome != Ami::Outcome::Answered || !reply.complete)
                    return;
                m_board.applyQueueOrder(queue, Ami::decodeQueueList(reply.items).waiting);
                emit changed();
            });
    }
}

} // namespace App
