// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/calls.h"

#include "model/domain/channelkind.h"

#include <algorithm>

namespace Model {

namespace {

// AST_STATE_*
constexpr int Ring = 4;
constexpr int Up = 6;
constexpr qsizetype MostServices = 10'000;
constexpr qsizetype MostDials = 64; // of one Local half

Party partyOf(const Ami::Channel &channel)
{
    return {deviceOf(channel.name), channel.name, channel.callerNumber, channel.callerName, {}};
}

/// A channel that gives its place to another one is renamed to "…<MASQ>", then to "…<ZOMBIE>".
bool isOutgoing(const QString &name)
{
    return name.endsWith(u'>') || channelKindOf(name) != ChannelKind::Party;
}

/// True if the channel dialed its extension. A channel that is being dialed has the extension of
/// its caller until it is sent elsewhere.
bool isDialling(const Ami::Channel &channel, bool isElsewhere)
{
    const bool dials = channel.state == Ring || (channel.state == Up && isElsewhere);
    return dials && isDialledNumber(channel.extension);
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
    ++m_serial;
    std::visit([this, now](const auto &received) { take(received, now); }, event);
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

/// Determines which of the touched calls show anything new. Done on demand, not with each event.
void Calls::settle()
{
    for (const QString &key : std::exchange(m_touched, {})) {
        const auto story = m_stories.constFind(key);
        if (story == m_stories.constEnd() || !story->isShown())
            continue;
        const Call now = story->told();
        Call &shown = m_shown[key];
        if (shown == now)
            continue;
        shown = now;
        m_changed.insert(key);
    }
}

QList<Call> Calls::takeChanges()
{
    settle();
    QList<Call> changes = std::exchange(m_over, {});
    for (const QString &key : std::exchange(m_changed, {})) {
        const auto shown = m_shown.constFind(key);
        if (shown != m_shown.constEnd())
            changes.append(*shown);
    }
    return changes;
}

QString Calls::callOf(const QString &uniqueId) const
{
    const CallLeg *leg = m_legs.find(uniqueId);
    const auto story = leg ? m_stories.constFind(leg->story) : m_stories.constEnd();
    return story == m_stories.constEnd() ? QString() : story->call.id;
}

/// The call of a channel; marks it as changed.
CallStory &Calls::storyOf(const CallLeg &leg)
{
    m_touched.insert(leg.story);
    return m_stories[leg.story];
}

/// The leg as the event describes it; a null pointer for a channel that is over, or was never
/// announced.
CallLeg *Calls::known(const Ami::Channel &channel, TimePoint now)
{
    CallLeg *leg = known(channel.uniqueId, now);
    if (leg)
        refresh(*leg, channel, now);
    return leg;
}

CallLeg *Calls::known(const QString &uniqueId, TimePoint now)
{
    CallLeg *leg = m_legs.find(uniqueId);
    if (leg)
        confirm(*leg, now);
    else if (!m_services.contains(uniqueId))
        ++m_droppedEvents;
    return leg;
}

void Calls::confirm(CallLeg &leg, TimePoint now) const
{
    leg.confirmed = std::max(leg.confirmed, now);
    leg.lastSerial = m_serial;
    leg.unconfirmedSince.reset();
    leg.isMissing = false;
}

CallLeg *Calls::add(const Ami::Channel &channel, TimePoint now)
{
    if (channel.linkedId.isEmpty())
        return nullptr;
    CallLeg *leg = m_legs.add(channel, now);
    if (!leg)
        return nullptr;
    const auto key = m_keys.constFind(channel.linkedId);
    leg->story = key == m_keys.constEnd() ? channel.linkedId : *key;
    const bool isFirst = !m_stories.contains(leg->story);
    CallStory &story = storyOf(*leg);
    if (isFirst) {
        m_keys.insert(channel.linkedId, leg->story);
        story.linkedIds.append(channel.linkedId);
        story.call.id = leg->story;
        story.call.began = now;
        // The channel that began the call is unknown, and may still exist.
        story.isFragment = channel.linkedId != channel.uniqueId;
    } else if (story.call.id.isEmpty()) {
        // All parties had left; a remaining Local channel brings a new one.
        story.call.id = channel.uniqueId;
        story.call.began = now;
    }
    story.legs.insert(channel.uniqueId);
    story.parties += leg->isLocal ? 0 : 1;
    if (isDialling(channel, true))
        leg->dialled = channel.extension;
    refresh(*leg, channel, now);
    return leg;
}

void Calls::refresh(CallLeg &leg, const Ami::Channel &channel, TimePoint now)
{
    if (!channel.linkedId.isEmpty() && channel.linkedId != leg.channel.linkedId)
        followLinkedId(leg, channel.linkedId, now);
    const bool isRenamed = leg.channel.callerNumber != channel.callerNumber
        || leg.channel.callerName != channel.callerName;
    const bool isElsewhere = leg.channel.extension != channel.extension;
    const int state = channel.state == 0 ? leg.channel.state : channel.state;
    const QString linkedId = leg.channel.linkedId;
    leg.channel = channel;
    leg.channel.linkedId = linkedId;
    leg.channel.state = state;
    if (isDialling(channel, isElsewhere))
        leg.dialled = channel.extension;
    if (state == Up && !leg.answered)
        leg.answered = now;
    CallStory &story = storyOf(leg);
    Call &call = story.call;
    if (!leg.isLocal && call.caller.channel.isEmpty())
        call.caller = partyOf(channel);
    if (call.dialled.isEmpty() && call.caller.channel == channel.name)
        call.dialled = leg.dialled;
    if (isRenamed)
        refreshParties(story, leg);
}

/// The number or name may arrive after Newchannel: from a lookup in the dialplan, or from an analog
/// line.
void Calls::refreshParties(CallStory &story, const CallLeg &leg) const
{
    const auto refresh = [&leg](Party &party) {
        if (!leg.channel.callerNumber.isEmpty())
            party.number = leg.channel.callerNumber;
        if (!leg.channel.callerName.isEmpty())
            party.name = leg.channel.callerName;
    };
    if (story.call.caller.channel == leg.channel.name)
        refresh(story.call.caller);
    for (CallStory::Segment &segment : story.segments) {
        if (segment.isOpen() && segment.source == leg.channel.uniqueId)
            refresh(segment.told.source);
        if (segment.isOpen() && segment.target == leg.channel.uniqueId)
            refresh(segment.told.target);
    }
}

void Calls::take(const Ami::ChannelChange &change, TimePoint now)
{
    const Ami::Channel &channel = change.channel;
    if (!change.isNew || m_legs.find(channel.uniqueId)) {
        known(channel, now);
        return;
    }
    if (channelKindOf(channel.name) != ChannelKind::Service) {
        if (CallLeg *leg = add(channel, now))
            confirm(*leg, now);
    } else if (m_services.size() < MostServices) {
        m_services.insert(channel.uniqueId, channel);
    }
}

/// Asterisk moves a channel by giving its name to a new one, which is called "Surrogate/…" before.
void Calls::take(const Ami::ChannelRename &rename, TimePoint now)
{
    if (m_services.contains(rename.uniqueId)) {
        if (isOutgoing(rename.name))
            return;
        Ami::Channel channel = m_services.take(rename.uniqueId);
        channel.name = rename.name;
        if (CallLeg *leg = add(channel, now))
            confirm(*leg, now);
        return;
    }
    CallLeg *renamed = known(rename.uniqueId, now);
    if (!renamed)
        return;
    CallStory &story = storyOf(*renamed);
    const QString before = std::exchange(renamed->channel.name, rename.name);
    if (isOutgoing(rename.name))
        return;
    // Actions address the channel by its name.
    const auto follow = [&rename](Party &party) {
        party.channel = rename.name;
        party.device = deviceOf(rename.name);
    };
    if (story.call.caller.channel == before)
        follow(story.call.caller);
    for (CallStory::Segment &segment : story.segments) {
        if (segment.isOpen() && segment.source == rename.uniqueId)
            follow(segment.told.source);
        if (segment.isOpen() && segment.target == rename.uniqueId)
            follow(segment.told.target);
    }
}

void Calls::take(const Ami::LocalBridge &bridge, TimePoint /*now*/)
{
    m_legs.pairHalves(bridge.one, bridge.two);
}

void Calls::take(const Ami::PoolAgentLogin &login, TimePoint now)
{
    if (CallLeg *agent = known(login.uniqueId, now))
        agent->isPoolAgent = true;
}

void Calls::take(const Ami::DialBegin &dial, TimePoint now)
{
    CallLeg *target = known(dial.destination, now);
    CallLeg *dialler = dial.source ? known(*dial.source, now) : nullptr;
    if (!target)
        return;
    target->dialledBy = dialler ? dialler->channel.uniqueId : QString();
    if (dialler && dialler->isLocal && dialler->dials.size() < MostDials)
        dialler->dials.append(target->channel.uniqueId);
    if (target->isLocal)
        attributeDials(*target, now);
    // If the dialing channel is unknown, the next list explains the dial.
    if (target->isLocal || (dial.source && !dialler))
        return;
    const CallLegs::Route route = dialler ? m_legs.routeTo(*dialler) : CallLegs::Route();
    if (route.source)
        beginDial(route, *target, now);
    else
        beginOriginated(*target, now);
}

void Calls::beginDial(const CallLegs::Route &route, CallLeg &target, TimePoint now)
{
    CallLeg &source = *route.source;
    if (source.story != target.story)
        move(target, source.story, now);
    CallStory &story = storyOf(target);
    if (story.between(source.channel.uniqueId, target.channel.uniqueId))
        return;
    const QString dialled = route.dialled.isEmpty() ? target.channel.callerNumber : route.dialled;
    if (story.call.dialled.isEmpty())
        story.call.dialled = dialled;
    const auto tried = story.redial(source.channel.uniqueId, now);
    CallStory::Segment segment;
    segment.source = source.channel.uniqueId;
    segment.target = target.channel.uniqueId;
    segment.told.source = partyOf(source.channel);
    segment.told.target = partyOf(target.channel);
    segment.told.dialled = dialled;
    segment.told.queue = route.queue;
    segment.told.began = tried.value_or(source.tookPart ? now : source.began);
    source.tookPart = true;
    target.tookPart = true;
    story.begin(std::move(segment));
}

/// DialBegin of the phone behind a Local channel may precede that of the Local channel itself (seen
/// with Asterisk 16).
void Calls::attributeDials(CallLeg &localHalf, TimePoint now, int depth)
{
    CallLeg *dialler = m_legs.find(localHalf.otherHalf);
    if (!dialler || depth > CallLegs::DeepestRoute)
        return;
    const QStringList dials = dialler->dials;
    for (const QString &uniqueId : dials) {
        CallLeg *target = m_legs.find(uniqueId);
        if (!target || target->dialledBy != dialler->channel.uniqueId)
            continue;
        if (target->isLocal) {
            attributeDials(*target, now, depth + 1);
            continue;
        }
        const CallStory::Segment *own = storyOf(*target).ownOf(uniqueId);
        if (own && !own->told.answered)
            redirectDial(*dialler, *target, now);
    }
}

/// Turns what looked like an Originate into a dial on behalf of the source.
void Calls::redirectDial(CallLeg &dialler, CallLeg &target, TimePoint now)
{
    const CallLegs::Route route = m_legs.routeTo(dialler);
    if (!route.source)
        return;
    storyOf(target).dropOwn(target.channel.uniqueId);
    beginDial(route, target, now);
}

void Calls::beginOriginated(CallLeg &leg, TimePoint now)
{
    CallStory::Segment segment;
    segment.source = leg.channel.uniqueId;
    segment.told.source = partyOf(leg.channel);
    segment.told.began = now;
    leg.tookPart = true;
    storyOf(leg).begin(std::move(segment));
}

void Calls::take(const Ami::DialEnd &dial, TimePoint now)
{
    if (CallLeg *target = known(dial.destination, now))
        storyOf(*target).endDial(dial.destination, ofDialStatus(dial.status), now);
}

/// The transferee's own events show the extension only once the dialplan continues there.
void Calls::take(const Ami::BlindTransfer &transfer, TimePoint now)
{
    CallLeg *transferee = known(transfer.transferee, now);
    if (!transferee || !isDialledNumber(transfer.extension))
        return;
    transferee->dialled = transfer.extension;
    if (CallLeg *party = m_legs.partyBehind(*transferee))
        party->dialled = transfer.extension;
}

void Calls::take(const Ami::BridgeMove &move, TimePoint now)
{
    CallLeg *moved = known(move.channel, now);
    if (moved && move.entered)
        enter(*moved, move, now);
    else if (moved)
        leave(*moved, now);
}

void Calls::leave(CallLeg &leg, TimePoint now)
{
    const QList<CallLeg *> talkers =
        leg.isLocal ? m_legs.talkersIn(leg.bridge) : QList<CallLeg *>();
    m_legs.leave(leg);
    CallStory &story = storyOf(leg);
    story.leave(leg.channel.uniqueId, now);
    story.endConference(leg.channel.uniqueId, now);
    // Parties that talked through this Local half no longer hear each other.
    for (const CallLeg *one : talkers) {
        for (const CallLeg *other : talkers) {
            if (one < other && !m_legs.areConnected(*one, *other))
                story.part(one->channel.uniqueId, other->channel.uniqueId, now);
        }
    }
}

void Calls::enter(CallLeg &leg, const Ami::BridgeMove &move, TimePoint now)
{
    m_legs.enter(leg, move.bridge, move.type);
    const bool isTwoParty = m_legs.isTwoParty(move.bridge);
    if (isTwoParty)
        uniteThoseIn(leg, now);
    else if (!leg.home.isEmpty())
        goHome(leg, now);
    rejoin(leg, now);
    if (isTwoParty)
        meet(move.bridge, now);
    else if (!leg.isLocal && move.type != u"holding" && move.type != u"parking")
        beginConference(leg, now);
}

/// Reconnects segments whose parties are in one bridge again, and closes those that have parted.
void Calls::rejoin(const CallLeg &leg, TimePoint now)
{
    const QString &self = leg.channel.uniqueId;
    for (CallStory::Segment &segment : storyOf(leg).segments) {
        if (!segment.has(self) || !segment.isOpen() || !segment.apart)
            continue;
        const CallLeg *other =
            m_legs.find(segment.source == self ? segment.target : segment.source);
        if (other && m_legs.areConnected(leg, *other))
            segment.apart.reset();
        else if (!other || !other->bridge.isEmpty())
            CallStory::close(segment, Disposition::NoAnswer, now);
    }
}

/// Members of a two-party bridge are in one call, whatever their linked ids are.
void Calls::uniteThoseIn(CallLeg &leg, TimePoint now)
{
    for (const QString &uniqueId : m_legs.membersOf(leg.bridge)) {
        CallLeg *member = m_legs.find(uniqueId);
        if (member && member->story != leg.story)
            unite(leg, *member, now);
        if (member && member->isLocal)
            attributeDials(*member, now);
    }
}

/// Two parties talk although neither dialed the other: after an attended transfer, a pickup, or the
/// AMI action Bridge.
void Calls::meet(const QString &bridge, TimePoint now)
{
    const QList<CallLeg *> talkers = m_legs.talkersIn(bridge);
    if (talkers.size() != 2)
        return;
    CallLeg *one = talkers.constFirst();
    CallLeg *other = talkers.constLast();
    if (one->story != other->story)
        unite(*one, *other, now);
    CallStory &story = storyOf(*one);
    const QString oneId = one->channel.uniqueId;
    const QString otherId = other->channel.uniqueId;
    if (CallStory::Segment *open = story.between(oneId, otherId)) {
        open->apart.reset();
        // The answer may not have been reported.
        if (!open->told.answered)
            story.answer(*open, now);
        return;
    }
    story.turnAway(oneId, now);
    story.turnAway(otherId, now);
    // A pool agent waits for callers, and is always the one called.
    const bool inOrder =
        one->isPoolAgent == other->isPoolAgent ? one->began <= other->began : other->isPoolAgent;
    CallLeg &source = inOrder ? *one : *other;
    CallLeg &target = inOrder ? *other : *one;
    CallStory::Segment segment;
    segment.source = source.channel.uniqueId;
    segment.target = target.channel.uniqueId;
    segment.told.source = partyOf(source.channel);
    segment.told.target = partyOf(target.channel);
    segment.told.dialled = source.dialled.isEmpty() ? target.channel.callerNumber : source.dialled;
    if (!story.hasTalked(segment.source))
        segment.told.queue = source.lastQueue;
    segment.told.began = now;
    story.answer(segment, now);
    story.begin(std::move(segment));
    source.tookPart = true;
    target.tookPart = true;
}

void Calls::beginConference(CallLeg &leg, TimePoint now)
{
    CallStory &story = storyOf(leg);
    const QString &self = leg.channel.uniqueId;
    story.turnAway(self, now);
    if (CallStory::Segment *own = story.ownOf(self)) {
        own->isConference = true;
        story.answer(*own, own->told.answered.value_or(now));
        return;
    }
    CallStory::Segment segment;
    segment.source = self;
    segment.isConference = true;
    segment.told.source = partyOf(leg.channel);
    segment.told.dialled = leg.dialled;
    segment.told.began = leg.tookPart ? now : leg.began;
    story.answer(segment, now);
    story.begin(std::move(segment));
    leg.tookPart = true;
}

void Calls::take(const Ami::Parking &parking, TimePoint now)
{
    CallLeg *waiting = m_legs.find(parking.channel);
    CallLeg *party = waiting ? m_legs.partyBehind(*waiting) : nullptr;
    if (!party)
        return;
    CallStory &story = storyOf(*party);
    if (!parking.parked) {
        story.unpark(party->channel.uniqueId, now);
        return;
    }
    CallStory::Segment segment;
    segment.source = party->channel.uniqueId;
    segment.told.source = partyOf(party->channel);
    segment.told.dialled = parking.space;
    party->tookPart = true;
    story.park(std::move(segment), now);
}

void Calls::take(const Ami::QueueCaller &caller, TimePoint now)
{
    CallLeg *waiting = known(caller.channel, now);
    if (!waiting)
        return;
    const bool joined = caller.change == Ami::QueueCaller::Change::Joined;
    waiting->queue = joined ? caller.queue : QString();
    Call &call = storyOf(*waiting).call;
    call.queuedSince = joined ? std::optional(now) : std::nullopt;
    if (!joined)
        return;
    waiting->lastQueue = caller.queue;
    call.queue = caller.queue;
}

void Calls::take(const Ami::ChannelHold &change, TimePoint now)
{
    if (CallLeg *holder = known(change.uniqueId, now))
        storyOf(*holder).hold(change.uniqueId, change.held, now);
}

void Calls::take(const Ami::ChannelHangup &hangup, TimePoint now)
{
    if (m_services.remove(hangup.channel.uniqueId) > 0)
        return;
    CallLeg *leg = m_legs.find(hangup.channel.uniqueId);
    // After a gap it may have ended at any time since then.
    const auto lastSeen = leg ? leg->unconfirmedSince : std::nullopt;
    leg = known(hangup.channel, now);
    if (!leg)
        return;
    if (lastSeen && !leg->isLocal)
        storyOf(*leg).call.endSeen = false;
    remove(hangup.channel.uniqueId, hangup.cause, lastSeen.value_or(now));
}

/// The channel is over.
void Calls::remove(const QString &uniqueId, int cause, TimePoint now)
{
    CallLeg *gone = m_legs.find(uniqueId);
    if (!gone)
        return;
    CallStory &story = storyOf(*gone);
    story.lastCause = gone->isLocal ? story.lastCause : cause;
    story.hold(uniqueId, false, now);
    if (!gone->dialledBy.isEmpty() && !gone->answered && isRefusal(cause))
        story.refusal = cause;
    story.hangUp(uniqueId, ofCause(cause), now);
    if (!gone->home.isEmpty())
        goHome(*gone, now);
    CallStory &own = storyOf(*gone);
    if (!gone->isLocal && (!gone->tookPart || gone->isPoolAgent))
        addOwnSegment(own, *gone, cause, now);
    const QString key = gone->story;
    own.legs.remove(uniqueId);
    own.parties -= gone->isLocal ? 0 : 1;
    m_legs.remove(uniqueId);
    finishIfOver(key, cause, now);
}

/// The segment of a channel that reached no other party. A caller who waited in a queue was not
/// answered, even if the dialplan answered before.
void Calls::addOwnSegment(CallStory &story, const CallLeg &leg, int cause, TimePoint now)
{
    CallStory::Segment segment;
    segment.source = leg.channel.uniqueId;
    segment.told.source = partyOf(leg.channel);
    segment.told.dialled = leg.dialled;
    segment.told.queue = leg.lastQueue;
    segment.told.began = leg.began;
    if (leg.lastQueue.isEmpty())
        segment.told.answered = leg.answered;
    segment.told.disposition = Disposition::Answered;
    CallStory::close(segment, ofCause(cause), now);
    story.begin(std::move(segment));
}

/// A call is over when its last party hangs up; Local channels may remain a little longer.
void Calls::finishIfOver(const QString &key, int cause, TimePoint now)
{
    const auto story = m_stories.find(key);
    if (story == m_stories.end() || story->parties > 0 || story->isDormant)
        return;
    // A call may be over before its first change was taken.
    const bool hadParty = !story->call.caller.channel.isEmpty();
    if (m_shown.remove(key) || hadParty)
        m_over.append(story->toldEnded(cause, now));
    if (story->legs.isEmpty())
        drop(key);
    else
        story->beginAnew();
}

} // namespace Model
