// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/eventseat.h"

#include <utility>

namespace App {

namespace {

/// What a list and a hash keep beside the bytes of an event, about.
constexpr qsizetype Keeping = 250;

qsizetype costOf(const RelayEvent &event)
{
    return event.data.size() + Keeping;
}

} // namespace

void EventSeat::deliver(const Broadcast &broadcast)
{
    if (broadcast.isEmpty())
        return;
    if (m_owed.isEmpty() && !isClogged()) {
        write(broadcast);
        return;
    }
    for (const RelayEvent &event : broadcast.events())
        owe(event);
    limitOwed();
}

void EventSeat::owe(const RelayEvent &event)
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

void EventSeat::catchUp()
{
    if (m_owed.isEmpty() || isClogged())
        return;
    m_places.clear();
    m_owedBytes = 0;
    write(Broadcast(std::exchange(m_owed, {})));
}

void EventSeat::forgetOwed()
{
    m_owed.clear();
    m_places.clear();
    m_owedBytes = 0;
}

} // namespace App
