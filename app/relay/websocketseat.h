// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relay/eventseat.h"
#include "app/relay/seatsocket.h"

namespace App {

/// A seat of `/ws`: it is told, and says nothing.
class WebSocketSeat : public EventSeat
{
    Q_OBJECT

public:
    /// Takes the socket over.
    WebSocketSeat(const AcceptedSocket &accepted, Who who, const RelayLimits &limits,
                  QObject *parent);

    qint64 backlog() const override { return m_socket.accepted().backlog(); }
    void tick(std::chrono::nanoseconds now) override { m_socket.tick(now); }
    void dismiss(int closeCode, const QString &reason) override
    {
        m_socket.dismiss(closeCode, reason);
    }

protected:
    void write(const Broadcast &broadcast) override
    {
        m_socket.accepted().write(broadcast.frames());
    }

private:
    SeatSocket m_socket;
};

} // namespace App
