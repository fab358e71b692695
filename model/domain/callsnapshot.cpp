// SPDX-License-Identifier: GPL-3.0-or-later
//
// The calls as lists tell them, and what becomes of them when the link is lost.
#include "model/domain/calls.h"
#include "model/domain/channelkind.h"

#include <algorithm>

namespace Model {

namespace {

/// Channels that are dialled: app_dial, app_queue, and the dialling API of Originate name them so.
bool isDialled(const Ami::ListedChannel &listed)
{
    return listed.application.startsWith(u"AppDial") || listed.application == u"AppQueue"
        || listed.applicationData == u"(Outgoing Line)";
}

/// "Local/611@from-internal-00000003" of either half.
QStringView localName(const QString &channel)
{
    return QStringView(channel).chopped(2);
}

/// Dial(PJSIP/1002&PJSIP/1003,30) names who it dials; a Queue does not.
bool names(const Ami::ListedChannel &dialler, const QString &device)
{
    const QStringView destinations = QStringView(dialler.applicationData)
                                         .left(dialler.applicationData.indexOf(u',') < 0
                                                   ? dialler.applicationData.size()
                                                   : dialler.applicationData.indexOf(u','));
    const auto all = destinations.split(u'&');
    return std::any_of(all.begin(), all.end(),
                       [&device](QStringView one) { return one.startsWith(device); });
}

/// Who of the channels of its call dials this one, as far as the list tells.
const Ami::ListedChannel *diallerOf(const Ami::ListedChannel &target,
                                    const QList<const Ami::ListedChannel *> &ofTheCall)
{
    const QString device = deviceOf(target.channel.name);
    const Ami::ListedChannel *found = nullptr;
    int best = 1;
    for (const Ami::ListedChannel *other : ofTheCall) {
        if (isDialled(*other) || other->channel.uniqueId == target.channel.uniqueId)
            continue;
        int fit = other->application == u"Dial" || other->application == u"Queue" ? 2 : 1;
        if (!target.bridge.isEmpty() && other->bridge == target.bridge)
            fit += 8;
        if (names(*other, device))
            fit += 4;
        if (fit > best) {
            best = fit;
            found = other;
        }
    }
    return found;
}

/// Of a call whoever began it comes first, then the oldest.
std::pair<bool, std::chrono::seconds> rank(const Ami::ListedChannel &listed)
{
    return {listed.channel.uniqueId != listed.channel.linkedId, -listed.age};
}

/// The list may contain a younger channel before its Newchannel arrives.
constexpr std::chrono::seconds EventDelay(2);

} // namespace

void Calls::applyList(const std::vector<Ami::ListedBridge> &bridges, TimePoint /*now*/)
{
    m_requestedSerial = m_serial;
    m_listedBridges.clear();
    for (const Ami::ListedBridge &bridge : bridges)
        m_listedBridges.insert(bridge.uniqueId, bridge.type);
}

void Calls::applyList(const std::vector<Ami::ListedChannel> &channels, TimePoint now)
{
    QSet<QString> present;
    for (const Ami::ListedChannel &listed : channels)
        present.insert(listed.channel.uniqueId);
    noteMissing(present);
    readopt(unknownOf(channels), now);
    for (const Ami::ListedChannel &listed : channels) {
        CallLeg *leg = m_legs.find(listed.channel.uniqueId);
        if (!leg)
            continue;
        leg->confirmed = std::max(leg->confirmed, now);
        leg->unconfirmedSince.reset();
        leg->isMissing = false;
        refresh(*leg, listed.channel, now);
        adoptBridge(listed, now);
    }
    for (CallStory &story : m_stories)
        story.isFragment = false;
    m_listedBridges.clear();
    m_wasListed = true;
}

/// Channels missing from the list are over. Their Hangup may still arrive, but not as late as the
/// next list.
void Calls::noteMissing(const QSet<QString> &present)
{
    QStringList over;
    m_hasMissing = false;
    for (auto &[uniqueId, leg] : m_legs) {
        if (present.contains(uniqueId)
            || (!leg.unconfirmedSince && leg.lastSerial > m_requestedSerial))
            continue;
        if (leg.unconfirmedSince || leg.isMissing)
            over.append(uniqueId);
        leg.isMissing = true;
        m_hasMissing = true;
    }
    removeUnseen(over);
    m_services.removeIf(
        [&present](const auto &service) { return !present.contains(service.key()); });
}

void Calls::endMissing()
{
    QStringList over;
    for (const auto &[uniqueId, leg] : m_legs) {
        if (leg.isMissing)
            over.append(uniqueId);
    }
    m_hasMissing = false;
    removeUnseen(over);
}

/// Channels of calls that were not followed all the time, and are known only by what the list says.
Calls::Listed Calls::unknownOf(const std::vector<Ami::ListedChannel> &channels) const
{
    QSet<QString> doubtful; // keys of stories
    for (const auto &[uniqueId, leg] : m_legs) {
        if (leg.unconfirmedSince)
            doubtful.insert(leg.story);
    }
    for (auto story = m_stories.cbegin(); story != m_stories.cend(); ++story) {
        if (story->isFragment)
            doubtful.insert(story.key());
    }
    Listed unknown;
    for (const Ami::ListedChannel &listed : channels) {
        const CallLeg *leg = m_legs.find(listed.channel.uniqueId);
        const bool isAhead = m_wasListed && listed.age < EventDelay;
        const bool isCall = channelKindOf(listed.channel.name) != ChannelKind::Service;
        if (leg ? doubtful.contains(leg->story) : isCall && !isAhead)
            unknown.append(&listed);
    }
    return unknown;
}

/// Takes in channels by what the list says of them alone, and holds it against what was known.
void Calls::readopt(const Listed &fresh, TimePoint now)
{
    QHash<QString, Listed> calls;
    for (const Ami::ListedChannel *listed : fresh) {
        const CallLeg *leg = m_legs.find(listed->channel.uniqueId);
        const QString &linkedId = listed->channel.linkedId;
        calls[leg ? leg->story : m_keys.value(linkedId, linkedId)].append(listed);
    }
    for (auto call = calls.begin(); call != calls.end(); ++call) {
        std::stable_sort(call->begin(), call->end(), [](const auto *one, const auto *other) {
            return rank(*one) < rank(*other);
        });
        readoptCall(call.key(), *call, now);
    }
}

void Calls::readoptCall(const QString &key, const Listed &channels, TimePoint now)
{
    std::vector<CallStory::Segment> before;
    const auto known = m_stories.find(key);
    TimePoint lostAt = now;
    if (known != m_stories.end()) {
        lostAt = forgetPlaces(*known, now);
        before = known->takeOpen();
    }
    for (const Ami::ListedChannel *listed : channels)
        adopt(*listed, now);
    // Local channels come first, as phones behind them are reached through them.
    for (const ChannelKind kind : {ChannelKind::Local, ChannelKind::Party}) {
        for (const Ami::ListedChannel *listed : channels) {
            if (isDialled(*listed) && channelKindOf(listed->channel.name) == kind)
                adoptDial(*listed, channels, now);
        }
    }
    for (const Ami::ListedChannel *listed : channels)
        adoptBridge(*listed, now);
    // The call may have been joined with that of another channel in the same bridge.
    const CallLeg *first = m_legs.find(channels.constFirst()->channel.uniqueId);
    const auto story = first ? m_stories.find(first->story) : m_stories.end();
    if (story == m_stories.end())
        return;
    story->putBack(before, lostAt);
    if (story->hasAnswerOf(now) || story->call.queuedSince == now)
        story->call.joined = now;
}

/// Forgets bridges, queues and holds of the call's channels, which the list reports anew. Returns
/// until when they were known.
TimePoint Calls::forgetPlaces(CallStory &story, TimePoint now)
{
    TimePoint lostAt = now;
    for (const QString &uniqueId : std::as_const(story.legs)) {
        CallLeg *known = m_legs.find(uniqueId);
        if (!known)
            continue;
        lostAt = std::min(lostAt, known->unconfirmedSince.value_or(now));
        m_legs.leave(*known);
        known->queue.clear();
    }
    // The first channel that was announced may not be the caller.
    if (story.isFragment)
        story.call.caller = {};
    for (const QString &holder : QSet(story.holders))
        story.hold(holder, false, lostAt);
    story.call.queuedSince.reset();
    return lostAt;
}

void Calls::applyList(const std::vector<Ami::Parking> &parkings, TimePoint now)
{
    QSet<QString> parked;
    for (const Ami::Parking &parking : parkings) {
        take(parking, now);
        CallLeg *leg = m_legs.find(parking.channel);
        if (const CallLeg *party = leg ? m_legs.partyBehind(*leg) : nullptr)
            parked.insert(party->channel.uniqueId);
    }
    for (auto story = m_stories.begin(); story != m_stories.end(); ++story) {
        for (CallStory::Segment &segment : story->segments) {
            if (!segment.told.parked || !segment.isOpen() || parked.contains(segment.source))
                continue;
            CallStory::close(segment, Disposition::NoAnswer, now);
            m_touched.insert(story.key());
        }
    }
}

void Calls::adopt(const Ami::ListedChannel &listed, TimePoint now)
{
    const TimePoint began = now - listed.age;
    CallLeg *leg = m_legs.find(listed.channel.uniqueId);
    const bool isNew = !leg;
    if (isNew)
        leg = add(listed.channel, began);
    if (!leg)
        return;
    if (isNew && isDialled(listed))
        leg->dialled.clear();
    leg->confirmed = now;
    leg->isPoolAgent = leg->isPoolAgent || listed.application == u"AgentLogin";
    CallStory &story = storyOf(*leg);
    if (isNew) {
        story.call.began = std::min(story.call.began, began);
        if (!story.call.joined && story.segments.empty())
            story.call.joined = now;
    }
    // The caller of a fragment is the first channel in the list.
    refresh(*leg, listed.channel, now);
    if (listed.application == u"Queue") {
        leg->queue = listed.applicationData.section(u',', 0, 0);
        leg->lastQueue = leg->queue;
        story.call.queue = leg->queue;
        // One that talks to an agent is in a bridge, and its application is still the queue. How
        // long it has waited is not in the list: the menu before the queue took its time too.
        if (listed.bridge.isEmpty())
            story.call.queuedSince = now;
    }
    if (leg->isLocal)
        pairWithOtherHalf(story, *leg);
}

/// The list does not name the other half, but both halves share one name.
void Calls::pairWithOtherHalf(const CallStory &story, const CallLeg &half)
{
    for (const QString &uniqueId : story.legs) {
        const CallLeg *other = m_legs.find(uniqueId);
        if (other && other != &half && other->isLocal
            && localName(other->channel.name) == localName(half.channel.name))
            m_legs.pairHalves(uniqueId, half.channel.uniqueId);
    }
}

void Calls::adoptDial(const Ami::ListedChannel &listed, const Listed &ofTheCall, TimePoint now)
{
    const Ami::ListedChannel *dialler = diallerOf(listed, ofTheCall);
    Ami::DialBegin dial{std::nullopt, listed.channel};
    if (dialler)
        dial.source = dialler->channel;
    take(dial, now - listed.age);
    constexpr int Up = 6; // AST_STATE_UP
    const CallLeg *leg = m_legs.find(listed.channel.uniqueId);
    if (leg && listed.channel.state == Up)
        storyOf(*leg).endDial(listed.channel.uniqueId, Disposition::Answered, now);
}

void Calls::adoptBridge(const Ami::ListedChannel &listed, TimePoint now)
{
    CallLeg *leg = m_legs.find(listed.channel.uniqueId);
    if (!leg || leg->bridge == listed.bridge)
        return;
    if (!leg->bridge.isEmpty())
        leave(*leg, now);
    if (listed.bridge.isEmpty())
        return;
    QString type = m_listedBridges.value(listed.bridge, m_legs.typeOf(listed.bridge));
    if (type.isEmpty())
        type = QStringLiteral("basic");
    enter(*leg, Ami::BridgeMove{listed.bridge, type, listed.channel, true}, now);
    leg->queue.clear();
}

void Calls::loseLink(TimePoint now)
{
    for (auto &[uniqueId, leg] : m_legs) {
        if (!leg.unconfirmedSince)
            leg.unconfirmedSince = std::max(now, leg.confirmed);
    }
    m_services.clear();
    m_wasListed = false;
}

void Calls::forgetUnconfirmed()
{
    QStringList unconfirmed;
    for (const auto &[uniqueId, leg] : m_legs) {
        if (leg.unconfirmedSince)
            unconfirmed.append(uniqueId);
    }
    removeUnseen(unconfirmed);
}

void Calls::endAll(TimePoint time)
{
    QStringList all;
    for (auto &[uniqueId, leg] : m_legs) {
        if (leg.began > time)
            continue;
        if (!leg.unconfirmedSince)
            leg.unconfirmedSince = std::max(time, leg.confirmed);
        all.append(uniqueId);
    }
    removeUnseen(all);
}

/// Removes channels that ended without an event, at the time at which they were last known to
/// exist.
void Calls::removeUnseen(const QStringList &uniqueIds)
{
    for (const QString &uniqueId : uniqueIds) {
        const CallLeg *gone = m_legs.find(uniqueId);
        if (!gone)
            continue;
        storyOf(*gone).call.endSeen = false;
        remove(uniqueId, 0, gone->unconfirmedSince.value_or(gone->confirmed));
    }
}

void Calls::shiftTimes(std::chrono::milliseconds by)
{
    const auto shift = [by](std::optional<TimePoint> &time) {
        if (time)
            *time += by;
    };
    for (auto &[uniqueId, leg] : m_legs) {
        leg.began += by;
        leg.confirmed += by;
        shift(leg.answered);
        shift(leg.unconfirmedSince);
    }
    for (auto story = m_stories.begin(); story != m_stories.end(); ++story) {
        story->shiftTimes(by);
        m_touched.insert(story.key());
    }
}

} // namespace Model
