// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/client/liveconnection.h"
#include "model/domain/board.h"

namespace App {

/// Requests the order of waiting callers: with each poll for queues that have several, because
/// QueueChangePriorityCaller may move callers without an event, and shortly after an event whose
/// position contradicts the Board.
class QueueOrders : public QObject
{
    Q_OBJECT

public:
    /// Contradictions within this time cause one request for each queue.
    static constexpr std::chrono::milliseconds Delay{500};
    /// At most so many requests with one poll, to limit the load on the PBX.
    static constexpr qsizetype MostQueues = 50;

    QueueOrders(Model::Board &board, Ami::LiveConnection &link, Ami::Clock &clock,
                QObject *parent = nullptr);

    void followPoll();
    /// An event was applied, which may have contradicted the order.
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
