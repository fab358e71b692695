// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/simulator/simulatedqueues.h"

#include <algorithm>

namespace Ami {

int SimulatedQueues::join(const QString &queue, const SimulatedChannel &channel, TimePoint now)
{
    m_waiting[queue].append({channel, now});
    return int(m_waiting.value(queue).size());
}

SimulatedQueues::Departure SimulatedQueues::leave(const QString &queue, const QString &uniqueId,
                                                  TimePoint now)
{
    QList<Waiting> &waiting = m_waiting[queue];
    const auto known =
        std::find_if(waiting.begin(), waiting.end(), [&uniqueId](const Waiting &candidate) {
            return candidate.channel.uniqueId == uniqueId;
        });
    if (known == waiting.end())
        return {};
    Departure departure;
    departure.position = int(std::distance(waiting.begin(), known)) + 1;
    departure.waited = std::chrono::floor<std::chrono::seconds>(now - known->since);
    waiting.erase(known);
    departure.left = int(waiting.size());
    return departure;
}

void SimulatedQueues::complete(const QString &queue, const QString &extension, TimePoint now)
{
    ++m_counts[queue].completed;
    Seat &seat = m_seats[extension];
    ++seat.callsTaken;
    seat.lastCall = now;
    seat.inCall = false;
}

} // namespace Ami
