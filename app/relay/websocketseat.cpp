// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/websocketseat.h"

namespace App {

WebSocketSeat::WebSocketSeat(const AcceptedSocket &accepted, Who who, const RelayLimits &limits,
                             QObject *parent)
    : EventSeat(std::move(who), limits.seatBacklog, parent)
    , m_socket(accepted, limits, nullptr)
{
    connect(&m_socket, &SeatSocket::closed, this, &Seat::gone);
    connect(&m_socket, &SeatSocket::answered, this, &WebSocketSeat::setRoundTrip);
    accepted.whenWritten(this, [this] { catchUp(); });
}

} // namespace App
