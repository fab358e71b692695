// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/calls.h"

#include <algorithm>

namespace Model {

namespace {

constexpr int Up = 6; // AST_STATE_UP

Party partyOf(const Ami::Channel &channel)
{
    return {deviceOf(channel.name), channel.name, channel.callerNumber, channel.callerName, {}};
}

/// DIALSTATUS of app_dial and app_queue.
Disposition ofDialStatus(const QString &dialStatus)
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
Disposition ofCause(int cause)
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

/// Q.850: the phone itself said that it would not, or could not: busy, no user responding, no
/// answer, absent, rejected.
bool isRefusal(int cause)
{
    return cause >= 17 && cause <= 21;
}

} // namespace

void Calls::apply(const Ami::CallEvent &event, TimePoint now)
{
    std::visit([this, now](const auto &told) { take(told, now); }, event);
}

QList<Call> Calls::live()
{
    settle();
    return m_shown.values();
}

bool Calls::hasChanges()
{
    settle();
    return !m_changed.isEmpty() || !m_over.isEmpty();
}

/// Finds out which of the calls that were told of show anything new: when somebody wants to know,
/// and not with each event.
void Calls::settle()
{
    for (const QString &id : std::exchange(m_touched, {})) {
        const auto story = m_stories.constFind(id);
        if (story == m_stories.constEnd() || story->call.caller.channel.isEmpty())
            continue;
        const Call now = story->told();
        Call &shown = m_shown[id];
        if (shown == now)
            continue;
        shown = now;
        m_changed.insert(id);
    }
}

QList<Call> Calls::takeChanges()
{
    settle();
    QList<Call> changes = std::exchange(m_over, {});
    for (const QString &id : std::exchange(m_changed, {})) {
        const auto shown = m_shown.constFind(id);
        if (shown != m_shown.constEnd())
            changes.append(*shown);
    }
    return changes;
}

Calls::Leg *Calls::leg(const QString &uniqueId)
{
    const auto known = m_legs.find(uniqueId);
    return known == m_legs.end() ? nullptr : &*known;
}

QString Calls::callOf(const QString &uniqueId) const
{
    const auto known = m_legs.constFind(uniqueId);
    return known == m_legs.constEnd() ? QString() : known->channel.linkedId;
}

/// The call of a channel, which is about to change.
CallStory *Calls::storyOf(const QString &uniqueId)
{
    const Leg *known = leg(uniqueId);
    const auto story = known ? m_stories.find(known->channel.linkedId) : m_stories.end();
    if (story == m_stories.end())
        return nullptr;
    m_touched.insert(story.key());
    return &*story;
}

/// The leg of a channel, as the event shows it now; a null pointer if there is no room for it.
Calls::Leg *Calls::legFor(const Ami::Channel &channel, TimePoint now)
{
    Leg *known = leg(channel.uniqueId);
    bool moved = false;
    if (!known) {
        if (m_legs.size() >= MostChannels || channel.linkedId.isEmpty())
            return nullptr;
        known = &*m_legs.insert(channel.uniqueId, Leg{channel, now});
        known->isGuessed = true;
        CallStory &story = m_stories[channel.linkedId];
        story.legs.insert(channel.uniqueId);
        if (story.call.id.isEmpty()) {
            story.call.id = channel.linkedId;
            story.call.began = now;
        }
    } else if (!channel.linkedId.isEmpty() && channel.linkedId != known->channel.linkedId) {
        move(*known, channel.linkedId, now);
        moved = true;
    }
    const int state = channel.state == 0 ? known->channel.state : channel.state;
    const QString linkedId = known->channel.linkedId;
    known->channel = channel;
    known->channel.linkedId = linkedId;
    known->channel.state = state;
    known->untoldSince.reset();
    m_touched.insert(linkedId);
    if (state == Up && !known->answered)
        known->answered = now;
    Call &call = m_stories[linkedId].call;
    if (call.caller.channel.isEmpty() && !known->isLocal()) {
        call.caller = partyOf(channel);
        call.dialled = channel.extension;
    }
    // Whoever is in its bridge may have been of another call so far.
    if (moved && known->isOfTwo)
        meet(m_stories[linkedId], *known, now);
    return known;
}

/// Asterisk joins calls that meet under the older linked id; what is left empty goes along.
void Calls::move(Leg &leg, const QString &linkedId, TimePoint now)
{
    const QString before = std::exchange(leg.channel.linkedId, linkedId);
    // Both exist before either is referred to: a table that grows moves what is in it.
    m_stories[linkedId];
    m_touched.insert(before);
    CallStory &joined = m_stories[linkedId];
    CallStory &left = m_stories[before];
    if (joined.call.id.isEmpty()) {
        joined.call = left.call;
        joined.call.id = linkedId;
    }
    joined.legs.insert(leg.channel.uniqueId);
    left.legs.remove(leg.channel.uniqueId);
    if (left.holders.contains(leg.channel.uniqueId)) {
        left.hold(leg.channel.uniqueId, false, now);
        joined.hold(leg.channel.uniqueId, true, now);
    }
    if (!left.legs.isEmpty())
        return;
    joined.join(left);
    m_stories.remove(before);
    if (m_shown.remove(before)) {
        Call gone;
        gone.id = before;
        gone.ended = now;
        m_over.append(gone);
    }
}

/// The only other one in the bridge, if it is no Local half itself.
const Calls::Leg *Calls::companion(const Leg &leg) const
{
    const auto story = m_stories.constFind(leg.channel.linkedId);
    if (story == m_stories.constEnd() || leg.bridge.isEmpty())
        return nullptr;
    const Leg *found = nullptr;
    for (const QString &uniqueId : story->legs) {
        const auto candidate = m_legs.constFind(uniqueId);
        if (candidate == m_legs.constEnd() || &*candidate == &leg
            || candidate->bridge != leg.bridge)
            continue;
        if (found || candidate->isLocal())
            return nullptr;
        found = &*candidate;
    }
    return found;
}

/// Whoever dials through Local channels: it dialled them, or talks through them, as one does who
/// asks somebody before a transfer.
const Calls::Leg *Calls::realSource(const Leg &leg) const
{
    constexpr int Deepest = 8;
    const Leg *source = &leg;
    for (int depth = 0; depth < Deepest; ++depth) {
        if (!source->isLocal())
            return source;
        const auto half = m_legs.constFind(source->otherHalf);
        if (half == m_legs.constEnd())
            return nullptr;
        const auto dialler = m_legs.constFind(half->dialledBy);
        if (dialler == m_legs.constEnd())
            return companion(*half);
        source = &*dialler;
    }
    return nullptr;
}

void Calls::take(const Ami::ChannelChange &change, TimePoint now)
{
    const bool isKnown = m_legs.contains(change.channel.uniqueId);
    Leg *changed = legFor(change.channel, now);
    if (changed && change.isNew && !isKnown)
        changed->isGuessed = false;
}

void Calls::take(const Ami::ChannelRename &rename, TimePoint /*now*/)
{
    Leg *renamed = leg(rename.uniqueId);
    CallStory *story = renamed ? storyOf(rename.uniqueId) : nullptr;
    if (!story)
        return;
    // What is done about the call is done to the channel of that name.
    const auto follow = [&rename](Party &party) {
        party.channel = rename.name;
        party.device = deviceOf(rename.name);
    };
    if (story->call.caller.channel == renamed->channel.name)
        follow(story->call.caller);
    for (CallStory::Segment &segment : story->segments) {
        if (segment.isOpen() && segment.source == rename.uniqueId)
            follow(segment.told.source);
        if (segment.isOpen() && segment.target == rename.uniqueId)
            follow(segment.told.target);
    }
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
    CallStory *story = storyOf(target->channel.uniqueId);
    const Leg *source = dialler ? realSource(*dialler) : nullptr;
    if (!story)
        return;
    if (!source) {
        beginOriginated(*story, *target, now);
        return;
    }
    // One that was called itself, and asks somebody through a Local channel, has dialled nothing.
    const QString &own = source->channel.extension;
    beginDial(*story, *leg(source->channel.uniqueId), *target,
              own.isEmpty() ? dialler->channel.extension : own, now);
}

void Calls::beginDial(CallStory &story, Leg &source, Leg &target, const QString &dialled,
                      TimePoint now)
{
    if (story.between(source.channel.uniqueId, target.channel.uniqueId))
        return;
    const auto tried = story.redial(source.channel.uniqueId, now);
    CallStory::Segment segment;
    segment.source = source.channel.uniqueId;
    segment.target = target.channel.uniqueId;
    segment.told.source = partyOf(source.channel);
    segment.told.target = partyOf(target.channel);
    segment.told.dialled = dialled;
    segment.told.queue = source.queue;
    segment.told.began = tried.value_or(source.tookPart ? now : source.began);
    source.tookPart = true;
    target.tookPart = true;
    story.begin(std::move(segment));
}

void Calls::beginOriginated(CallStory &story, Leg &leg, TimePoint now)
{
    CallStory::Segment segment;
    segment.source = leg.channel.uniqueId;
    segment.told.source = partyOf(leg.channel);
    segment.told.began = now;
    leg.tookPart = true;
    story.begin(std::move(segment));
}

void Calls::take(const Ami::DialEnd &dial, TimePoint now)
{
    if (CallStory *story = storyOf(dial.destination))
        story->endDial(dial.destination, ofDialStatus(dial.status), now);
}

void Calls::take(const Ami::BridgeMove &move, TimePoint now)
{
    // One that leaves, and is not known, was in no call that anybody saw.
    if (!move.entered && !leg(move.channel.uniqueId))
        return;
    Leg *moved = legFor(move.channel, now);
    CallStory *story = moved ? storyOf(move.channel.uniqueId) : nullptr;
    if (!story)
        return;
    if (move.entered) {
        enter(*moved, move, now);
    } else {
        moved->bridge.clear();
        moved->isOfTwo = false;
        moved->leftBridge = now;
        story->leave(moved->channel.uniqueId, now);
    }
}

void Calls::enter(Leg &leg, const Ami::BridgeMove &move, TimePoint now)
{
    leg.bridge = move.bridge;
    leg.isOfTwo = move.type == u"basic" && !leg.isLocal();
    leg.leftBridge.reset();
    CallStory &story = *storyOf(leg.channel.uniqueId);
    const QString &self = leg.channel.uniqueId;
    for (CallStory::Segment &segment : story.segments) {
        if (!segment.has(self) || !segment.isOpen() || !segment.apart)
            continue;
        const Leg *other = this->leg(segment.source == self ? segment.target : segment.source);
        if (other && other->bridge == leg.bridge)
            segment.apart.reset();
        else if (!other || !other->bridge.isEmpty())
            CallStory::close(segment, Disposition::NoAnswer, now);
    }
    if (leg.isOfTwo)
        meet(story, leg, now);
}

/// Two that talk without the one having dialled the other: a transfer that was announced, a pickup,
/// a bridge that somebody else made.
void Calls::meet(CallStory &story, Leg &leg, TimePoint now)
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
    if (CallStory::Segment *open = story.between(self, they)) {
        // They talk, whether or not anybody heard of the answer.
        if (!open->told.answered)
            story.answer(*open, now);
        return;
    }
    story.turnAway(self, now);
    story.turnAway(they, now);
    const bool first = other->began <= leg.began;
    const Leg &older = first ? *other : leg;
    const Leg &newer = first ? leg : *other;
    CallStory::Segment segment;
    segment.source = older.channel.uniqueId;
    segment.target = newer.channel.uniqueId;
    segment.told.source = partyOf(older.channel);
    segment.told.target = partyOf(newer.channel);
    segment.told.dialled = older.channel.extension;
    segment.told.began = now;
    segment.told.answered = now;
    segment.told.disposition = Disposition::Answered;
    story.begin(std::move(segment));
    this->leg(self)->tookPart = true;
    this->leg(they)->tookPart = true;
}

void Calls::take(const Ami::Parking &parking, TimePoint now)
{
    Leg *waiting = leg(parking.channel);
    CallStory *story = storyOf(parking.channel);
    if (!waiting || !story)
        return;
    if (!parking.parked) {
        story->unpark(parking.channel, now);
        return;
    }
    CallStory::Segment segment;
    segment.source = parking.channel;
    segment.told.source = partyOf(waiting->channel);
    segment.told.dialled = parking.space;
    waiting->tookPart = true;
    story->park(std::move(segment), now);
}

void Calls::take(const Ami::QueueCaller &caller, TimePoint now)
{
    const bool joined = caller.change == Ami::QueueCaller::Change::Joined;
    if (!joined && !leg(caller.channel.uniqueId))
        return;
    Leg *waiting = legFor(caller.channel, now);
    if (!waiting)
        return;
    waiting->queue = joined ? caller.queue : QString();
    Call &call = m_stories[waiting->channel.linkedId].call;
    call.queuedSince = joined ? std::optional(now) : std::nullopt;
    if (joined)
        call.queue = caller.queue;
}

void Calls::take(const Ami::ChannelHold &change, TimePoint now)
{
    if (CallStory *story = storyOf(change.uniqueId))
        story->hold(change.uniqueId, change.held, now);
}

void Calls::take(const Ami::ChannelHangup &hangup, TimePoint now)
{
    // One that is first heard of as it ends was no call that anybody saw.
    if (leg(hangup.channel.uniqueId) && legFor(hangup.channel, now))
        remove(hangup.channel.uniqueId, hangup.cause, now);
}

/// The channel is over.
void Calls::remove(const QString &uniqueId, int cause, TimePoint now)
{
    Leg *gone = leg(uniqueId);
    CallStory *story = storyOf(uniqueId);
    if (!gone || !story)
        return;
    story->hold(uniqueId, false, now);
    const Disposition unanswered = ofCause(cause);
    if (!gone->dialledBy.isEmpty() && !gone->answered && isRefusal(cause))
        story->refusal = cause;
    story->hangUp(uniqueId, unanswered, now);
    if (!gone->tookPart && !gone->isLocal()) {
        CallStory::Segment segment;
        segment.source = uniqueId;
        segment.told.source = partyOf(gone->channel);
        segment.told.dialled = gone->channel.extension;
        segment.told.queue = story->call.queue;
        segment.told.began = gone->began;
        segment.told.answered = gone->answered;
        segment.told.disposition = Disposition::Answered;
        segment.apart = gone->leftBridge; // a conference is over when it is left
        CallStory::close(segment, unanswered, now);
        story->begin(std::move(segment));
    }
    const QString linkedId = gone->channel.linkedId;
    story->legs.remove(uniqueId);
    m_legs.remove(uniqueId);
    if (story->legs.isEmpty())
        finish(linkedId, cause, now);
}

void Calls::endAll(TimePoint time)
{
    QStringList known;
    for (auto leg = m_legs.cbegin(); leg != m_legs.cend(); ++leg) {
        if (leg->began <= time)
            known.append(leg.key());
    }
    removeUnseen(known, time);
}

void Calls::finish(const QString &linkedId, int cause, TimePoint now)
{
    const CallStory story = m_stories.take(linkedId);
    // One that was over before anybody asked was a call all the same.
    const bool hadParty = !story.call.caller.channel.isEmpty();
    if (m_shown.remove(linkedId) || hadParty)
        m_over.append(story.toldEnded(cause, now));
}

} // namespace Model
