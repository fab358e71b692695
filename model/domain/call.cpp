// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/call.h"

#include <algorithm>
#include <vector>

namespace Model {

QString toString(Disposition disposition)
{
    switch (disposition) {
    case Disposition::Open:
        break;
    case Disposition::Answered:
        return QStringLiteral("ANSWERED");
    case Disposition::NoAnswer:
        return QStringLiteral("NO ANSWER");
    case Disposition::Busy:
        return QStringLiteral("BUSY");
    case Disposition::Failed:
        return QStringLiteral("FAILED");
    }
    return {};
}

bool isKept(const Call &call)
{
    return call.ended && !call.segments.isEmpty();
}

Call continued(const Call &earlier, Call later)
{
    later.segments = earlier.segments + later.segments;
    later.began = std::min(earlier.began, later.began);
    later.caller = earlier.caller;
    later.direction = earlier.direction;
    later.held += earlier.held;
    if (!earlier.dialled.isEmpty())
        later.dialled = earlier.dialled;
    if (later.queue.isEmpty())
        later.queue = earlier.queue;
    if (earlier.answered)
        later.answered = earlier.answered;
    if (earlier.disposition == Disposition::Answered)
        later.disposition = Disposition::Answered;
    return later;
}

std::chrono::milliseconds talkTime(const Call &call)
{
    std::vector<std::pair<TimePoint, TimePoint>> talks;
    for (const CallSegment &segment : call.segments) {
        if (call.answered && segment.answered && segment.ended && !segment.parked)
            talks.emplace_back(std::max(*segment.answered, *call.answered), *segment.ended);
    }
    std::sort(talks.begin(), talks.end());
    std::chrono::milliseconds total{0};
    TimePoint counted{};
    for (const auto &[from, to] : talks) {
        total += std::max(to - std::max(from, counted), std::chrono::milliseconds(0));
        counted = std::max(counted, to);
    }
    return total;
}

QString toString(Direction direction)
{
    switch (direction) {
    case Direction::Inbound:
        return QStringLiteral("inbound");
    case Direction::Outbound:
        return QStringLiteral("outbound");
    case Direction::Internal:
        break;
    }
    return QStringLiteral("internal");
}

Direction directionOf(const QString &word)
{
    for (const Direction direction : {Direction::Inbound, Direction::Outbound}) {
        if (word == toString(direction))
            return direction;
    }
    return Direction::Internal;
}

Direction directionOf(const Call &call)
{
    if (call.caller.extension.isEmpty())
        return Direction::Inbound;
    const bool leaves =
        std::any_of(call.segments.begin(), call.segments.end(), [](const CallSegment &segment) {
            return !segment.target.device.isEmpty() && segment.target.extension.isEmpty();
        });
    return leaves ? Direction::Outbound : Direction::Internal;
}

Disposition dispositionOf(const QString &word)
{
    for (const Disposition disposition :
         {Disposition::Answered, Disposition::NoAnswer, Disposition::Busy, Disposition::Failed}) {
        if (word == toString(disposition))
            return disposition;
    }
    return Disposition::Open;
}

QString deviceOf(const QString &channel)
{
    return channel.left(channel.lastIndexOf(u'-'));
}

} // namespace Model
