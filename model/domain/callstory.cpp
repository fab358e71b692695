// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/callstory.h"

#include <algorithm>

namespace Model {

void CallStory::begin(Segment segment)
{
    if (segments.size() >= MostSegments) {
        // Many at once: it costs a look at all of them.
        std::size_t spare = MostSegments / 2;
        std::erase_if(segments, [&spare](const Segment &old) {
            return !old.isOpen() && !old.told.answered && spare > 0 && spare-- > 0;
        });
    }
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
        answer(segment, now);
    }
}

void CallStory::answer(Segment &segment, TimePoint now)
{
    segment.told.answered = now;
    segment.told.disposition = Disposition::Answered;
    if (!call.answered)
        call.answered = now;
}

bool CallStory::hasAnswerOf(TimePoint time) const
{
    return std::any_of(segments.begin(), segments.end(), [time](const Segment &segment) {
        return segment.isOpen() && segment.told.answered == time;
    });
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

bool CallStory::unpark(const QString &uniqueId, TimePoint now)
{
    bool was = false;
    for (Segment &segment : segments) {
        if (segment.told.parked && segment.source == uniqueId && segment.isOpen()) {
            close(segment, Disposition::NoAnswer, now);
            was = true;
        }
    }
    return was;
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

void CallStory::hold(const QString &uniqueId, bool holds, TimePoint now)
{
    if (holds)
        holders.insert(uniqueId);
    else
        holders.remove(uniqueId);
    if (!holders.isEmpty() && !call.heldSince) {
        call.heldSince = now;
    } else if (holders.isEmpty() && call.heldSince) {
        call.held += std::max(now - *call.heldSince, std::chrono::milliseconds(0));
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

CallStory::Segment *CallStory::between(const QString &one, const QString &other)
{
    const auto found = std::find_if(segments.begin(), segments.end(), [&](const Segment &segment) {
        return segment.isOpen() && segment.has(one) && segment.has(other);
    });
    return found == segments.end() ? nullptr : &*found;
}

std::vector<CallStory::Segment> CallStory::takeOpen()
{
    const auto isKeptHere = [](const Segment &segment) {
        return !segment.isOpen() || segment.told.parked;
    };
    const auto first = std::stable_partition(segments.begin(), segments.end(), isKeptHere);
    std::vector<Segment> open(first, segments.end());
    segments.erase(first, segments.end());
    return open;
}

void CallStory::putBack(std::vector<Segment> before, TimePoint time)
{
    std::vector<Segment> ended;
    for (Segment &segment : before) {
        Segment *same =
            segment.target.isEmpty() ? nullptr : between(segment.source, segment.target);
        if (!same) {
            close(segment, Disposition::NoAnswer, std::max(time, segment.told.began));
            ended.push_back(std::move(segment));
            continue;
        }
        same->told.began = segment.told.began;
        same->told.dialled = segment.told.dialled;
        same->told.queue = segment.told.queue;
        if (segment.told.answered)
            same->told.answered = segment.told.answered;
    }
    segments.insert(segments.begin(), ended.begin(), ended.end());
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
    call.held += other.call.held;
    call.endSeen = call.endSeen && other.call.endSeen;
    if (!call.answered)
        call.answered = other.call.answered;
    if (!call.joined)
        call.joined = other.call.joined;
    if (call.queue.isEmpty())
        call.queue = other.call.queue;
    if (!call.queuedSince)
        call.queuedSince = other.call.queuedSince;
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
    // The caller hears what the dialplan made of it, which is seldom what the phone said.
    if (!answered && refusal != 0)
        ended.cause = refusal;
    if (!ended.segments.isEmpty())
        ended.disposition =
            answered ? Disposition::Answered : ended.segments.constLast().disposition;
    return ended;
}

} // namespace Model
