// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/seat.h"

namespace App {

namespace {

constexpr qint64 Clogged = 64 * 1024;

} // namespace

QString toString(Seat::Kind kind)
{
    switch (kind) {
    case Seat::Kind::SocketIo:
        return QStringLiteral("socket.io");
    case Seat::Kind::Board:
        return QStringLiteral("seat");
    case Seat::Kind::WebSocket:
        break;
    }
    return QStringLiteral("websocket");
}

bool Seat::isClogged() const
{
    return backlog() > Clogged;
}

void Seat::limitOwed()
{
    if (owed() > m_mostOwed)
        dropAsSlow();
}

void Seat::watchReading()
{
    const qint64 now = backlog();
    m_stalls = isClogged() && now >= m_lastBacklog ? m_stalls + 1 : 0;
    m_lastBacklog = now;
}

void Seat::dropAsSlow()
{
    forgetOwed();
    emit dropped();
    dismiss(CloseCode::TryAgainLater, QStringLiteral("too slow"));
}

} // namespace App
