// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/lampcounts.h"

namespace Model {

const QList<QList<Lamp>> &countedLamps()
{
    static const QList<QList<Lamp>> groups{
        {Lamp::Available}, {Lamp::OnCall}, {Lamp::Ringing, Lamp::RingingOnCall},
        {Lamp::OnHold},    {Lamp::Busy},   {Lamp::Paused},
        {Lamp::Break},     {Lamp::Away},   {Lamp::DoNotDisturb},
        {Lamp::Offline},   {Lamp::Unknown}};
    return groups;
}

int countOf(const LampCounts &counts, const QList<Lamp> &lamps)
{
    int count = 0;
    for (const Lamp lamp : lamps)
        count += counts.at(static_cast<std::size_t>(lamp));
    return count;
}

} // namespace Model
