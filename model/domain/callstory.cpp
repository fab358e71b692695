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
        // Its pickup was no answer to the call either.
        if (std::none_of(segments.begin(), segments.end(),
                         [](const Segment &segment) { return segment.told.answered.has_value(); }))
            call.answered.reset();
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

QStringList CallStory::stopRinging(const QString &source, TimePoint now)
{
    QStringList targets;
    for (Segment &segment : segments) {
        if (segment.source != source || segment.target.isEmpty() || !segment.isOpen()
            || segment.told.answered)
            continue;
        close(segment, Disposition::NoAnswer, now);
        targets.append(segment.target);
    }
    return targets;
}

void CallStory::park(Segment parked, TimePoint now)
{
    // Asterisk 22 tells of each parked call twice.
    const bool known = std::any_of(segments.begin(), segments.end(), [&](const Segment &segment) {
        return segment.told.parked && segment.source == parked.source && segment.isOpen();
    });
    if (known)
        return;
    // The parking party leaves the bridge later.
    for (Segment &talk : segments) {
        if (talk.has(parked.source) && talk.isOpen() && talk.told.answered)
            close(talk, Disposition::NoAnswer, now);
    }
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

void CallStory::part(const QString &one, const QString &other, TimePoint now)
{
    Segment *talk = between(one, other);
    if (talk && talk->told.answered && !talk->apart)
        talk->apart = now;
}

void CallStory::endConference(const QString &uniqueId, TimePoint now)
{
    for (Segment &segment : segments) {
        if (segment.isConference && segment.source == uniqueId && segment.isOpen())
            close(segment, Disposition::NoAnswer, now);
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

CallStory::Segment *CallStory::ownOf(const QString &uniqueId)
{
    const auto found =
        std::find_if(segments.begin(), segments.end(), [&uniqueId](const Segment &segment) {
            return segment.isOpen() && segment.source == uniqueId && segment.target.isEmpty()
                && !segment.told.parked;
        });
    return found == segments.end() ? nullptr : &*found;
}

void CallStory::dropOwn(const QString &uniqueId)
{
    const Segment *own = ownOf(uniqueId);
    if (own)
        segments.erase(segments.begin() + (own - segments.data()));
}

bool CallStory::hasTalked(const QString &uniqueId) const
{
    return std::any_of(segments.begin(), segments.end(), [&uniqueId](const Segment &segment) {
        return segment.has(uniqueId) && !segment.target.isEmpty() && segment.told.answered;
    });
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
        if (same) {
            same->told.dialled = segment.told.dialled;
            same->told.queue = segment.told.queue;
        }
        // A phone that rings has rung all the time. What those who talk did meanwhile, nobody saw.
        if (same && !segment.told.answered) {
            same->told.began = segment.told.began;
            continue;
        }
        if (same && same->told.answered)
            same->told.began = *same->told.answered;
        close(segment, Disposition::NoAnswer, std::max(time, segment.told.began));
        ended.push_back(std::move(segment));
    }
    segments.insert(segments.begin(), ended.begin(), ended.end());
}

void CallStory::close(Segment &segment, Disposition unanswered, TimePoint now)
{
    segment.told.ended = std::max({segment.apart.value_or(now), segment.told.began,
                                   segment.told.answered.value_or(segment.told.began)});
    if (!segment.told.answered)
        segment.told.disposition = unanswered;
}

void CallStory::join(const CallStory &other, TimePoint now)
{
    segments.insert(segments.end(), other.segments.begin(), other.segments.end());
    linkedIds += other.linkedIds;
    legs.unite(other.legs);
    parties += other.parties;
    isFragment = isFragment || other.isFragment;
    call.began = std::min(call.began, other.call.began);
    call.held += other.call.held;
    call.endSeen = call.endSeen && other.call.endSeen;
    if (call.caller.channel.isEmpty())
        call.caller = other.call.caller;
    if (call.dialled.isEmpty())
        call.dialled = other.call.dialled;
    if (!call.answered)
        call.answered = other.call.answered;
    if (!call.joined)
        call.joined = other.call.joined;
    if (call.queue.isEmpty())
        call.queue = other.call.queue;
    if (!call.queuedSince)
        call.queuedSince = other.call.queuedSince;
    for (const QString &holder : other.holders)
        hold(holder, true, other.call.heldSince.value_or(now));
}

void CallStory::beginAnew()
{
    call = {};
    segments.clear();
    holders.clear();
    refusal = 0;
    lastCause = 0;
    isFragment = false;
}

void CallStory::shiftTimes(std::chrono::milliseconds by)
{
    const auto shift = [by](std::optional<TimePoint> &time) {
        if (time)
            *time += by;
    };
    call.began += by;
    for (std::optional<TimePoint> *time :
         {&call.queuedSince, &call.answered, &call.heldSince, &call.joined})
        shift(*time);
    for (Segment &segment : segments) {
        segment.told.began += by;
        shift(segment.told.answered);
        shift(segment.told.ended);
        shift(segment.apart);
    }
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
    ended.ended = std::max(now, ended.began);
    for (const CallSegment &segment : std::as_const(ended.segments))
        ended.ended = std::max(*ended.ended, segment.ended.value_or(now));
    ended.cause = cause;
    ended.disposition = outcome();
    // The caller hears what the dialplan made of it, which is seldom what the phone said.
    if (ended.disposition != Disposition::Answered && refusal != 0)
        ended.cause = refusal;
    return ended;
}

/// Answered if any phone answered; otherwise by the outcome of all dialed phones, in any order.
Disposition CallStory::outcome() const
{
    bool rang = false;
    bool isBusy = true;
    bool dialled = false;
    for (const Segment &segment : segments) {
        const Disposition disposition = segment.told.disposition;
        if (disposition == Disposition::Answered)
            return Disposition::Answered;
        if (segment.target.isEmpty())
            continue;
        dialled = true;
        rang = rang || disposition == Disposition::NoAnswer;
        isBusy = isBusy && disposition == Disposition::Busy;
    }
    if (rang)
        return Disposition::NoAnswer;
    if (dialled)
        return isBusy ? Disposition::Busy : Disposition::Failed;
    return segments.empty() ? Disposition::Open : segments.back().told.disposition;
}

} // namespace Model
