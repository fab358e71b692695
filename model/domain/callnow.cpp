// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/callnow.h"

#include <algorithm>

namespace Model {

namespace {

bool isOpen(const CallSegment &segment)
{
    return !segment.ended.has_value();
}

bool isTalk(const CallSegment &segment)
{
    return isOpen(segment) && segment.answered && !segment.target.channel.isEmpty();
}

/// It speaks to the PBX, or to a conference.
bool isOwn(const CallSegment &segment)
{
    return isOpen(segment) && segment.answered && segment.target.channel.isEmpty()
        && !segment.parked;
}

bool isRinging(const CallSegment &segment)
{
    return isOpen(segment) && !segment.answered;
}

bool isParked(const CallSegment &segment)
{
    return isOpen(segment) && segment.parked;
}

QList<Party> rungIn(const Call &call)
{
    QList<Party> rung;
    for (const CallSegment &segment : call.segments) {
        if (isRinging(segment) && !segment.target.channel.isEmpty())
            rung.append(segment.target);
    }
    return rung;
}

CallNow talking(const Call &call, const CallSegment &talk)
{
    const TimePoint answered = talk.answered.value_or(talk.began);
    if (call.heldSince && *call.heldSince >= answered)
        return {CallNow::State::OnHold, talk.source, {talk.target}, {}, *call.heldSince};
    return {CallNow::State::Talking, talk.source, {talk.target}, {}, answered};
}

/// A conference: a transferred party may be in it while the caller is not.
CallNow connected(const Call &call)
{
    CallNow now{CallNow::State::Connected,
                call.caller,
                {},
                call.dialled,
                call.answered.value_or(call.began)};
    bool isFirst = true;
    for (const CallSegment &segment : call.segments) {
        if (!isOwn(segment))
            continue;
        if (!std::exchange(isFirst, false)) {
            now.others.append(segment.source);
            // The caller comes first, if it is there.
            if (segment.source.channel == call.caller.channel)
                std::swap(now.others.back(), now.one);
            continue;
        }
        now.one = segment.source;
        now.place = segment.dialled;
        now.since = segment.answered.value_or(segment.began);
    }
    return now;
}

/// The last segment of that kind; a null pointer where there is none.
template <typename Kind>
const CallSegment *lastOf(const Call &call, Kind kind)
{
    const auto found = std::find_if(call.segments.crbegin(), call.segments.crend(), kind);
    return found == call.segments.crend() ? nullptr : &*found;
}

} // namespace

CallNow nowOf(const Call &call)
{
    using State = CallNow::State;
    if (const CallSegment *talk = lastOf(call, isTalk))
        return talking(call, *talk);
    if (const CallSegment *parked = lastOf(call, isParked))
        return {State::Parked, parked->source, {}, parked->dialled, parked->began};
    CallNow now = connected(call);
    if (const CallSegment *last = lastOf(call, isRinging))
        now = {State::Ringing, last->source, rungIn(call), {}, last->began};
    // Whoever waits in a queue waits, whether a phone rings for it or not.
    if (call.queuedSince) {
        now.state = State::Waiting;
        now.place = call.queue;
        now.since = *call.queuedSince;
    }
    return now;
}

QHash<QString, ExtensionCall> partsOf(const Call &call)
{
    QHash<QString, ExtensionCall> parts;
    const auto add = [&](const Party &self, const Party &other, bool incoming,
                         const CallSegment &segment) {
        if (!self.extension.isEmpty())
            parts.insert(self.extension,
                         {call.id, incoming, other, segment.dialled, segment.queue, segment.began,
                          segment.answered});
    };
    for (const CallSegment &segment : call.segments) {
        if (!isOpen(segment))
            continue;
        add(segment.source, segment.target, false, segment);
        add(segment.target, segment.source, true, segment);
    }
    // Before anybody is rung, and in a conference, there is no segment.
    if (parts.isEmpty() && !call.caller.extension.isEmpty() && !call.ended)
        parts.insert(call.caller.extension,
                     {call.id, false, {}, call.dialled, call.queue, call.began, call.answered});
    return parts;
}

} // namespace Model
