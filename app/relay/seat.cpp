// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/seat.h"

#include <utility>

namespace App {

namespace {

/// A seat that has so much to read gets nothing more until it has read it.
constexpr qint64 Clogged = 64 * 1024;
/// What a list and a hash keep beside the bytes of an event, about.
constexpr qsizetype Keeping = 250;

qsizetype costOf(const RelayEvent &event)
{
    return event.data.size() + Keeping;
}

} // namespace

QString toString(Seat::Kind kind)
{
    return kind == Seat::Kind::SocketIo ? QStringLiteral("socket.io") : QStringLiteral("websocket");
}

bool Seat::isClogged() const
{
    return backlog() > Clogged;
}

void Seat::deliver(const Broadcast &broadcast)
{
    if (broadcast.isEmpty())
        return;
    if (m_owed.isEmpty() && !isClogged()) {
        write(broadcast);
        return;
    }
    for (const RelayEvent &event : broadcast.events())
        owe(event);
    if (m_owedBytes > m_mostOwed)
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
    m_owed.clear();
    m_places.clear();
    m_owedBytes = 0;
    emit dropped();
    dismiss(CloseCode::TryAgainLater, QStringLiteral("too slow"));
}

void Seat::owe(const RelayEvent &event)
{
    const QString place = QString::fromLatin1(event.name) + u'\n' + event.key;
    const auto known = m_places.constFind(place);
    m_owedBytes += costOf(event);
    if (known == m_places.constEnd()) {
        m_places.insert(place, m_owed.size());
        m_owed.append(event);
        return;
    }
    m_owedBytes -= costOf(m_owed.at(*known));
    m_owed[*known] = event;
}

void Seat::catchUp()
{
    if (m_owed.isEmpty() || isClogged())
        return;
    m_places.clear();
    m_owedBytes = 0;
    write(Broadcast(std::exchange(m_owed, {})));
}

} // namespace App
