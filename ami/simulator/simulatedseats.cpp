// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/simulator/simulatedseats.h"

#include <algorithm>

namespace Ami {

bool SimulatedSeats::add(const Seat &seat)
{
    if (find(seat.queue, seat.interface))
        return false;
    QList<Seat> &seats = m_seats[seat.interface];
    if (seats.isEmpty())
        m_interfaces.append(seat.interface);
    seats.append(seat);
    return true;
}

std::optional<SimulatedSeats::Seat> SimulatedSeats::remove(const QString &queue,
                                                           const QString &interface)
{
    const Seat *known = find(queue, interface);
    if (!known)
        return std::nullopt;
    const Seat gone = *known;
    QList<Seat> &seats = m_seats[interface];
    seats.removeIf([&queue](const Seat &seat) { return seat.queue == queue; });
    if (seats.isEmpty()) {
        m_seats.remove(interface);
        m_interfaces.removeOne(interface);
    }
    return gone;
}

SimulatedSeats::Seat *SimulatedSeats::find(const QString &queue, const QString &interface)
{
    const auto seats = m_seats.find(interface);
    if (seats == m_seats.end())
        return nullptr;
    const auto known = std::find_if(seats->begin(), seats->end(),
                                    [&queue](const Seat &seat) { return seat.queue == queue; });
    return known == seats->end() ? nullptr : &*known;
}

QList<SimulatedSeats::Seat> SimulatedSeats::in(const QString &queue) const
{
    QList<Seat> all;
    for (const QString &interface : m_interfaces) {
        for (const Seat &seat : m_seats.value(interface)) {
            if (seat.queue == queue)
                all.append(seat);
        }
    }
    return all;
}

} // namespace Ami
