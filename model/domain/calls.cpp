// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/calls.h"

#include <algorithm>

namespace Model {

namespace {

constexpr int Up = 6; // AST_STATE_UP

Party partyOf(const Ami::Channel &channel)
{
    return {deviceOf(channel.name), channel.name, channel.callerNumber, channel.callerName};
}

/// DIALSTATUS of app_dial and app_queue.
Disposition dispositionOf(const QString &dialStatus)
{
    if (dialStatus == u"ANSWER")
        return Disposition::Answered;
    if (dialStatus == u"BUSY")
        return Disposition::Busy;
    return dialStatus == u"CONGESTION" || dialStatus == u"CHANUNAVAIL" ? Disposition::Failed
                                                                       : Disposition::NoAnswer;
}

/// Q.850: 17 user busy; 16 normal clearing, 18, 19, 21, 26 are nobody's failure; 0 and 127 are no
/// cause at all.
Disposition dispositionOf(int cause)
{
    switch (cause) {
    case 17:
        return Disposition::Busy;
    case 0:
    case 16:
    case 18:
    case 19:
    case 21:
    case 26:
    case 127:
        return Disposition::NoAnswer;
    default:
        return Disposition::Failed;
    }
}

} // namespace

void Calls::apply(const Ami::CallEvent &event, TimePoint now)
{
    std::visit([this, now](const auto &told) { take(told, now); }, event);
}

QList<Call> Calls::live() const
{
    QList<Call> calls;
    for (const Story &story : m_stories) {
        if (!story.call.caller.channel.isEmpty())
            calls.append(told(story));
    }
    return calls;
}

Calls::Leg *Calls::leg(const QString &uniqueId)
{
    const auto known = m_legs.find(uniqueId);
    return known == m_legs.end() ? nullptr : &*known;
}

Calls::Story *Calls::storyOf(const QString &uniqueId)
{
    const Leg *known = leg(uniqueId);
    const auto story = known ? m_stories.find(known->channel.linkedId) : m_stories.end();
    return story == m_stories.end() ? nullptr : &*story;
}

/// The leg of a channel, as the event shows it now; a null pointer if there is no room for it.
Calls::Leg *Calls::legFor(const Ami::Channel &channel, TimePoint now)
{
    Leg *known = leg(channel.uniqueId);
    if (!known) {
        if (m_legs.size() >= MostChannels || channel.linkedId.isEmpty())
            return nullptr;
        known = &*m_legs.insert(channel.uniqueId, Leg{channel, now});
        Story &story = m_stories[channel.linkedId];
        story.legs.insert(channel.uniqueId);
        if (story.call.id.isEmpty()) {
            story.call.id = channel.linkedId;
            story.call.began = now;
        }
    } else if (!channel.linkedId.isEmpty() && channel.linkedId != known->channel.linkedId) {
        move(*known, channel.linkedId);
    }
    const int state = channel.state == 0 ? known->channel.state : channel.state;
    const QString linkedId = known->channel.linkedId;
    known->channel = channel;
    known->channel.linkedId = linkedId;
    known->channel.state = state;
    if (state == Up && !known->answered)
        known->answered = now;
    Call &call = m_stories[linkedId].call;
    if (call.caller.channel.isEmpty() && !known->isLocal()) {
        call.caller = partyOf(channel);
        call.dialled = channel.extension;
    }
    return known;
}

/// Asterisk joins calls that meet under the older linked id; what is left empty goes along.
void Calls::move(Leg &leg, const QString &linkedId)
{
    const QString before = std::exchange(leg.channel.linkedId, linkedId);
    Story &joined = m_stories[linkedId];
    Story &left = m_stories[before];
    if (joined.call.id.isEmpty()) {
        joined.call = left.call;
        joined.call.id = linkedId;
    }
    joined.legs.insert(leg.channel.uniqueId);
    left.legs.remove(leg.channel.uniqueId);
    if (!left.legs.isEmpty())
        return;
    joined.segments.insert(joined.segments.end(), left.segments.begin(), left.segments.end());
    joined.call.began = std::min(joined.call.began, left.call.began);
    m_stories.remove(before);
}

/// Whoever dials through Local channels.
const Calls::Leg *Calls::realSource(const Leg &leg) const
{
    constexpr int Deepest = 8;
    const Leg *source = &leg;
    for (int depth = 0; depth < Deepest; ++depth) {
        if (!source->isLocal())
            return source;
        const auto half = m_legs.constFind(source->otherHalf);
        const auto dialler = half == m_legs.constEnd() ? half : m_legs.constFind(half->dialledBy);
        if (dialler == m_legs.constEnd())
            return nullptr;
        source = &*dialler;
    }
    return nullptr;
}

void Calls::begin(Story &story, Segment segment)
{
    if (story.segments.size() < MostSegments)
        story.segments.push_back(std::move(segment));
}

void Calls::take(const Ami::ChannelChange &change, TimePoint now)
{
    legFor(change.channel, now);
}

void Calls::take(const Ami::ChannelRename &rename, TimePoint /*now*/)
{
    if (Leg *renamed = leg(rename.uniqueId))
        renamed->channel.name = rename.name;
}

void Calls::take(const Ami::LocalBridge &bridge, TimePoint /*now*/)
{
    if (Leg *one = leg(bridge.one))
        one->otherHalf = bridge.two;
    if (Leg *two = leg(bridge.two))
        two->otherHalf = bridge.one;
}

void Calls::take(const Ami::DialBegin &dial, TimePoint now)
{
    if (!legFor(dial.destination, now) || (dial.source && !legFor(*dial.source, now)))
        return;
    // Both exist; the second may have moved the first in its table.
    Leg *target = leg(dial.destination.uniqueId);
    Leg *dialler = dial.source ? leg(dial.source->uniqueId) : nullptr;
    target->dialledBy = dialler ? dialler->channel.uniqueId : QString();
    if (target->isLocal())
        return;
    Story *story = storyOf(target->channel.uniqueId);
    const Leg *source = dialler ? realSource(*dialler) : nullptr;
    if (!story)
        return;
    if (source)
        beginDial(*story, *leg(source->channel.uniqueId), *target, now);
    else
        beginOriginated(*story, *target, now);
}

void Calls::beginDial(Story &story, Leg &source, Leg &target, TimePoint now)
{
    const QString &caller = source.channel.uniqueId;
    turnAway(story, caller, now);
    // A phone that was rung up by an Originate spoke to nobody until it dialled.
    const auto ring =
        std::find_if(story.segments.begin(), story.segments.end(), [&caller](const Segment &s) {
            return s.source == caller && s.target.isEmpty() && !s.told.parked
                && s.told.dialled.isEmpty();
        });
    std::optional<TimePoint> began;
    if (ring != story.segments.end()) {
        began = ring->told.began;
        story.segments.erase(ring);
    }
    for (const Segment &other : story.segments) {
        if (other.source == caller && other.isOpen() && !other.told.answered)
            began = other.told.began;
    }
    if (!began)
        began = source.tookPart ? now : source.began;
    Segment segment;
    segment.source = caller;
    segment.target = target.channel.uniqueId;
    segment.told.source = partyOf(source.channel);
    segment.told.target = partyOf(target.channel);
    segment.told.dialled = source.channel.extension;
    segment.told.queue = source.queue;
    segment.told.began = *began;
    source.tookPart = true;
    target.tookPart = true;
    begin(story, segment);
}

void Calls::beginOriginated(Story &story, Leg &leg, TimePoint now)
{
    Segment segment;
    segment.source = leg.channel.uniqueId;
    segment.told.source = partyOf(leg.channel);
    segment.told.began = now;
    leg.tookPart = true;
    begin(story, segment);
}

void Calls::take(const Ami::DialEnd &dial, TimePoint now)
{
    Story *story = storyOf(dial.destination);
    if (!story)
        return;
    const Disposition disposition = dispositionOf(dial.status);
    for (Segment &segment : story->segments) {
        const bool isIt = segment.target == dial.destination
            || (segment.target.isEmpty() && segment.source == dial.destination
                && !segment.told.parked);
        if (!isIt || !segment.isOpen() || segment.told.answered)
            continue;
        if (disposition != Disposition::Answered) {
            close(segment, disposition, now);
            continue;
        }
        segment.told.answered = now;
        segment.told.disposition = Disposition::Answered;
        if (!story->call.answered)
            story->call.answered = now;
    }
}

void Calls::take(const Ami::BridgeMove &move, TimePoint now)
{
    Leg *moved = legFor(move.channel, now);
    Story *story = moved ? storyOf(move.channel.uniqueId) : nullptr;
    if (!story)
        return;
    if (move.entered) {
        enter(*moved, move, now);
    } else {
        moved->bridge.clear();
        moved->leftBridge = now;
        leave(*story, moved->channel.uniqueId, now);
    }
}

void Calls::enter(Leg &leg, const Ami::BridgeMove &move, TimePoint now)
{
    leg.bridge = move.bridge;
    leg.leftBridge.reset();
    Story &story = *storyOf(leg.channel.uniqueId);
    const QString &self = leg.channel.uniqueId;
    for (Segment &segment : story.segments) {
        if (!segment.has(self) || !segment.isOpen() || !segment.apart)
            continue;
        const Leg *other = this->leg(segment.source == self ? segment.target : segment.source);
        if (other && other->bridge == leg.bridge)
            segment.apart.reset();
        else if (!other || !other->bridge.isEmpty())
            close(segment, Disposition::NoAnswer, now);
    }
    if (move.type == u"basic" && !leg.isLocal())
        meet(story, leg, now);
}

/// Two that talk without the one having dialled the other: a transfer that was announced, a pickup,
/// a bridge that somebody else made.
void Calls::meet(Story &story, Leg &leg, TimePoint now)
{
    const Leg *other = nullptr;
    for (const QString &uniqueId : std::as_const(story.legs)) {
        const Leg *candidate = this->leg(uniqueId);
        if (!candidate || candidate == &leg || candidate->bridge != leg.bridge)
            continue;
        if (other || candidate->isLocal())
            return;
        other = candidate;
    }
    if (!other)
        return;
    const QString &self = leg.channel.uniqueId;
    const QString &they = other->channel.uniqueId;
    const bool talk = std::any_of(
        story.segments.begin(), story.segments.end(), [&self, &they](const Segment &segment) {
            return segment.isOpen() && segment.has(self) && segment.has(they);
        });
    if (talk)
        return;
    turnAway(story, self, now);
    turnAway(story, they, now);
    const bool first = other->began <= leg.began;
    const Leg &older = first ? *other : leg;
    const Leg &newer = first ? leg : *other;
    Segment segment;
    segment.source = older.channel.uniqueId;
    segment.target = newer.channel.uniqueId;
    segment.told.source = partyOf(older.channel);
    segment.told.target = partyOf(newer.channel);
    segment.told.dialled = older.channel.extension;
    segment.told.began = now;
    segment.told.answered = now;
    segment.told.disposition = Disposition::Answered;
    begin(story, segment);
    this->leg(self)->tookPart = true;
    this->leg(they)->tookPart = true;
}

void Calls::leave(Story &story, const QString &uniqueId, TimePoint now)
{
    for (Segment &segment : story.segments) {
        if (segment.has(uniqueId) && segment.isOpen() && segment.told.answered && !segment.apart
            && !segment.target.isEmpty())
            segment.apart = now;
    }
}

void Calls::close(Segment &segment, Disposition unanswered, TimePoint now)
{
    segment.told.ended = segment.apart.value_or(now);
    if (!segment.told.answered)
        segment.told.disposition = unanswered;
}

void Calls::turnAway(Story &story, const QString &uniqueId, TimePoint now)
{
    for (Segment &segment : story.segments) {
        if (segment.has(uniqueId) && segment.isOpen() && segment.told.answered
            && (segment.apart || segment.told.parked))
            close(segment, Disposition::NoAnswer, now);
    }
}

void Calls::take(const Ami::Parking &parking, TimePoint now)
{
    Leg *waiting = leg(parking.channel);
    Story *story = storyOf(parking.channel);
    if (!waiting || !story)
        return;
    const auto open =
        std::find_if(story->segments.begin(), story->segments.end(), [&](const Segment &segment) {
            return segment.told.parked && segment.source == parking.channel && segment.isOpen();
        });
    if (!parking.parked && open != story->segments.end())
        close(*open, Disposition::NoAnswer, now);
    // Asterisk 22 tells of each parked call twice.
    if (!parking.parked || open != story->segments.end())
        return;
    turnAway(*story, parking.channel, now);
    Segment segment;
    segment.source = parking.channel;
    segment.told.source = partyOf(waiting->channel);
    segment.told.dialled = parking.space;
    segment.told.parked = true;
    segment.told.began = now;
    segment.told.answered = now;
    segment.told.disposition = Disposition::Answered;
    waiting->tookPart = true;
    begin(*story, segment);
}

void Calls::take(const Ami::QueueCaller &caller, TimePoint now)
{
    Leg *waiting = legFor(caller.channel, now);
    if (!waiting)
        return;
    const bool joined = caller.change == Ami::QueueCaller::Change::Joined;
    waiting->queue = joined ? caller.queue : QString();
    if (joined)
        m_stories[waiting->channel.linkedId].call.queue = caller.queue;
}

void Calls::take(const Ami::ChannelHold &change, TimePoint now)
{
    Leg *holder = leg(change.uniqueId);
    Story *story = storyOf(change.uniqueId);
    if (holder && story)
        hold(*story, *holder, change.held, now);
}

void Calls::hold(Story &story, Leg &leg, bool holds, TimePoint now)
{
    if (leg.holds == holds)
        return;
    leg.holds = holds;
    Call &call = story.call;
    if (holds && !call.heldSince) {
        call.heldSince = now;
    } else if (!holds && call.heldSince) {
        call.held += now - *call.heldSince;
        call.heldSince.reset();
    }
}

void Calls::take(const Ami::ChannelHangup &hangup, TimePoint now)
{
    // One that is first heard of as it ends was no call that anybody saw.
    Leg *gone = leg(hangup.channel.uniqueId) ? legFor(hangup.channel, now) : nullptr;
    Story *story = gone ? storyOf(hangup.channel.uniqueId) : nullptr;
    if (!story)
        return;
    hold(*story, *gone, false, now);
    const QString uniqueId = gone->channel.uniqueId;
    const Disposition unanswered = dispositionOf(hangup.cause);
    for (Segment &segment : story->segments) {
        if (segment.has(uniqueId) && segment.isOpen())
            close(segment, unanswered, now);
    }
    if (!gone->tookPart && !gone->isLocal()) {
        Segment segment;
        segment.source = uniqueId;
        segment.told.source = partyOf(gone->channel);
        segment.told.dialled = gone->channel.extension;
        segment.told.queue = story->call.queue;
        segment.told.began = gone->began;
        segment.told.answered = gone->answered;
        segment.told.disposition = Disposition::Answered;
        segment.apart = gone->leftBridge; // a conference is over when it is left
        close(segment, unanswered, now);
        begin(*story, segment);
    }
    const QString linkedId = gone->channel.linkedId;
    story->legs.remove(uniqueId);
    m_legs.remove(uniqueId);
    if (story->legs.isEmpty())
        finish(linkedId, hangup.cause, now);
}

void Calls::finish(const QString &linkedId, int cause, TimePoint now)
{
    const Story story = m_stories.take(linkedId);
    if (story.segments.empty())
        return;
    Call call = told(story);
    call.ended = now;
    call.cause = cause;
    const bool answered =
        std::any_of(call.segments.begin(), call.segments.end(), [](const CallSegment &segment) {
            return segment.disposition == Disposition::Answered;
        });
    call.disposition = answered ? Disposition::Answered : call.segments.constLast().disposition;
    m_ended.append(call);
}

Call Calls::told(const Story &story)
{
    Call call = story.call;
    for (const Segment &segment : story.segments)
        call.segments.append(segment.told);
    return call;
}

} // namespace Model
