// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/extension.h"

#include <algorithm>

namespace Model {

namespace {

bool isPhoneFree(const Extension &row)
{
    return lamp(row.phoneCode.value_or(row.statusCode)) == Lamp::Available;
}

} // namespace

int compareNumbers(const QString &left, const QString &right)
{
    if (left.size() != right.size())
        return left.size() < right.size() ? -1 : 1;
    return left.compare(right);
}

bool isLeftOut(const Extension &row)
{
    return !row.isActive && !row.choice;
}

const QString &nameOf(const Extension &row)
{
    return row.agentName.isEmpty() ? row.pbxName : row.agentName;
}

Lamp lamp(const Extension &row)
{
    if (!isPhoneFree(row))
        return lamp(row.phoneCode.value_or(row.statusCode));
    switch (row.presence.kind) {
    case Presence::Kind::Away:
        return Lamp::Away;
    case Presence::Kind::Break:
        return row.presence.isQueuePause() ? Lamp::Paused : Lamp::Break;
    case Presence::Kind::DoNotDisturb:
        return Lamp::DoNotDisturb;
    case Presence::Kind::NotSet:
    case Presence::Kind::Available:
        break;
    }
    return Lamp::Available;
}

std::optional<Since> lampSince(const Extension &row)
{
    if (!row.verified || !row.observedSince)
        return std::nullopt;
    if (lamp(row) != lamp(row.phoneCode.value_or(row.statusCode)) && row.presence.since)
        return Since{*row.presence.since, row.presence.beginningSeen};
    if (row.phoneCode && row.phoneSince)
        return Since{*row.phoneSince, row.phoneBeginningSeen};
    return Since{*row.observedSince, row.beginningSeen};
}

bool wasConfirmed(const Extension &row)
{
    return row.inSnapshot || row.lastSeen;
}

std::optional<TimePoint> lastConfirmed(const Extension &row, std::optional<TimePoint> snapshotAt)
{
    if (!row.inSnapshot || !snapshotAt)
        return row.lastSeen;
    return row.lastSeen ? std::max(*row.lastSeen, *snapshotAt) : snapshotAt;
}

} // namespace Model
