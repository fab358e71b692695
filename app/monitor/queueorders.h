// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/client/liveconnection.h"
#include "model/domain/board.h"

namespace App {

/// Requests the order in which callers wait: with each poll for the queues in which several do, as
/// QueueChangePriorityCaller may move them without an event, and soon where the position in an
/// event contradicts the Board.
class QueueOrders : public QObject
{
    Q_OBJECT

public:
    /// Doubts within this time make one request a queue.
    static constexpr std::chrono::milliseconds Delay{500};
    /// Queues that one poll requests, so that a PBX with hundreds of busy ones keeps its rest.
    static constexpr qsizetype MostQueues = 50;

    QueueOrders(Model::Board &board, Ami::LiveConnection &link, Ami::Clock &clock,
                QObject *parent = nullptr);

    void followPoll();
    /// The Board may doubt an order since the last event.
    void followEvent();

signals:
    /// The Board may have changed.
    void changed();

private:
    void request(const QStringList &queues);

    Model::Board &m_board;
    Ami::LiveConnection &m_link;
    std::unique_ptr<Ami::Timer> m_timer;
};

} // namespace App
