// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/callstory.h"

#include <algorithm>

namespace Model {

void CallStory::begin(Segment segment)
{
    if (segments.size() < MostSegments)
        segments.push_back(std::move(segment));
}

std::optional<TimePoint> CallStory::redial(const QString &caller, TimePoint now)
{
    turnAway(caller, now);
    std::optional<TimePoint> began;
    // A phone that was rung up by an Originate spoke to nobody until it dialled.
    const auto ring =
        std::find_if(segments.begin(), segments.end(), [&caller](const Segment &segment) {
            return segment.source == caller && segment.target.isEmpty() && !segment.told.parked
                && segment.told.dialled.isEmpty();
        });
    if (ring != segments.end()) {
        began = ring->told.began;
        segments.erase(ring);
    }
    for (const Segment &other : segments) {
        if (other.source == caller && other.isOpen() && !other.told.answered)
            began = other.told.began;
    }
    return began;
}

void CallStory::endDial(const QString &target, Disposition disposition, TimePoint now)
{
    for (Segment &segment : segments) {
        const bool isIt = segment.target == target
            || (segment.target.isEmpty() && segment.source == target && !segment.told.parked);
        if (!isIt || !segment.isOpen() || segment.told.answered)
            continue;
        if (disposition != Disposition::Answered) {
            close(segment, disposition, now);
            continue;
        }
        segment.told.answered = now;
        segment.told.disposition = Disposition::Answered;
        if (!call.answered)
            call.answered = now;
    }
}

void CallStory::park(Segment parked, TimePoint now)
{
    // Asterisk 22 tells of each parked call twice.
    const bool known = std::any_of(segments.begin(), segments.end(), [&](const Segment &segment) {
        return segment.told.parked && segment.source == parked.source && segment.isOpen();
    });
    if (known)
        return;
    turnAway(parked.source, now);
    parked.told.parked = true;
    parked.told.began = now;
    parked.told.answered = now;
    parked.told.disposition = Disposition::Answered;
    begin(std::move(parked));
}

void CallStory::unpark(const QString &uniqueId, TimePoint now)
{
    for (Segment &segment : segments) {
        if (segment.told.parked && segment.source == uniqueId && segment.isOpen())
            close(segment, Disposition::NoAnswer, now);
    }
}

void CallStory::leave(const QString &uniqueId, TimePoint now)
{
    for (Segment &segment : segments) {
        if (segment.has(uniqueId) && segment.isOpen() && segment.told.answered && !segment.apart
            && !segment.target.isEmpty())
            segment.apart = now;
    }
}

void CallStory::turnAway(const QString &uniqueId, TimePoint now)
{
    for (Segment &segment : segments) {
        if (segment.has(uniqueId) && segment.isOpen() && segment.told.answered
            && (segment.apart || segment.told.parked))
            close(segment, Disposition::NoAnswer, now);
    }
}

void CallStory::hold(bool holds, TimePoint now)
{
    if (holds && !call.heldSince) {
        call.heldSince = now;
    } else if (!holds && call.heldSince) {
        call.held += now - *call.heldSince;
        call.heldSince.reset();
    }
}

void CallStory::hangUp(const QString &uniqueId, Disposition unanswered, TimePoint now)
{
    for (Segment &segment : segments) {
        if (segment.has(uniqueId) && segment.isOpen())
            close(segment, unanswered, now);
    }
}

bool CallStory::areTalking(const QString &one, const QString &other) const
{
    return std::any_of(segments.begin(), segments.end(), [&](const Segment &segment) {
        return segment.isOpen() && segment.has(one) && segment.has(other);
    });
}

void CallStory::close(Segment &segment, Disposition unanswered, TimePoint now)
{
    segment.told.ended = segment.apart.value_or(now);
    if (!segment.told.answered)
        segment.told.disposition = unanswered;
}

void CallStory::join(const CallStory &other)
{
    segments.insert(segments.end(), other.segments.begin(), other.segments.end());
    call.began = std::min(call.began, other.call.began);
}

Call CallStory::told() const
{
    Call open = call;
    for (const Segment &segment : segments) {
        if (segment.isOpen())
            open.segments.append(segment.told);
    }
    return open;
}

Call CallStory::toldEnded(int cause, TimePoint now) const
{
    Call ended = call;
    for (const Segment &segment : segments)
        ended.segments.append(segment.told);
    ended.ended = now;
    ended.cause = cause;
    const bool answered =
        std::any_of(ended.segments.begin(), ended.segments.end(), [](const CallSegment &segment) {
            return segment.disposition == Disposition::Answered;
        });
    if (!ended.segments.isEmpty())
        ended.disposition =
            answered ? Disposition::Answered : ended.segments.constLast().disposition;
    return ended;
}

} // namespace Model
