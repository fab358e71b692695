// SPDX-License-Identifier: GPL-3.0-or-later
//
// The calls as lists tell them, and what becomes of them when the link is lost.
#include "model/domain/calls.h"

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

} // namespace

void Calls::applyList(const std::vector<Ami::ListedBridge> &bridges, TimePoint /*now*/)
{
    m_listedBridges.clear();
    for (const Ami::ListedBridge &bridge : bridges)
        m_listedBridges.insert(bridge.uniqueId, bridge.type);
}

void Calls::applyList(const std::vector<Ami::ListedChannel> &channels, TimePoint now)
{
    QSet<QString> present;
    for (const Ami::ListedChannel &listed : channels)
        present.insert(listed.channel.uniqueId);
    QStringList gone;
    for (auto known = m_legs.cbegin(); known != m_legs.cend(); ++known) {
        if (!present.contains(known.key()))
            gone.append(known.key());
    }
    removeUnseen(gone, now);
    QSet<QString> doubtful; // linked ids of calls that were not followed all the time
    for (const Leg &known : std::as_const(m_legs)) {
        if (known.isGuessed || known.untoldSince)
            doubtful.insert(known.channel.linkedId);
    }
    Listed fresh;
    for (const Ami::ListedChannel &listed : channels) {
        const Leg *known = leg(listed.channel.uniqueId);
        if (!known || doubtful.contains(known->channel.linkedId))
            fresh.append(&listed);
    }
    readopt(fresh, now);
    for (const Ami::ListedChannel &listed : channels) {
        legFor(listed.channel, now);
        adoptBridge(listed, now);
    }
    m_listedBridges.clear();
}

/// Takes in channels by what the list says of them alone, and holds it against what was known.
void Calls::readopt(const Listed &fresh, TimePoint now)
{
    QHash<QString, Listed> calls;
    for (const Ami::ListedChannel *listed : fresh)
        calls[listed->channel.linkedId].append(listed);
    for (auto call = calls.begin(); call != calls.end(); ++call) {
        std::stable_sort(call->begin(), call->end(), [](const auto *one, const auto *other) {
            return rank(*one) < rank(*other);
        });
        readoptCall(call.key(), *call, now);
    }
}

void Calls::readoptCall(const QString &linkedId, const Listed &channels, TimePoint now)
{
    std::vector<CallStory::Segment> before;
    const auto known = m_stories.find(linkedId);
    TimePoint lostAt = now;
    if (known != m_stories.end()) {
        lostAt = forgetPlaces(*known, now);
        before = known->takeOpen();
    }
    for (const Ami::ListedChannel *listed : channels)
        adopt(*listed, now);
    for (const Ami::ListedChannel *listed : channels) {
        if (isDialled(*listed))
            adoptDial(*listed, channels, now);
    }
    for (const Ami::ListedChannel *listed : channels)
        adoptBridge(*listed, now);
    const auto story = m_stories.find(linkedId);
    if (story == m_stories.end())
        return;
    story->putBack(before, lostAt);
    if (story->hasAnswerOf(now))
        story->call.joined = now;
}

/// Where its channels were, and who waited or held, is told anew. Returns until when it was known.
TimePoint Calls::forgetPlaces(CallStory &story, TimePoint now)
{
    TimePoint lostAt = now;
    for (const QString &uniqueId : std::as_const(story.legs)) {
        Leg *known = leg(uniqueId);
        if (!known)
            continue;
        lostAt = std::min(lostAt, known->untoldSince.value_or(now));
        known->bridge.clear();
        known->isOfTwo = false;
        known->queue.clear();
        // Whoever was heard of first need not be whoever called.
        if (known->isGuessed)
            story.call.caller = {};
    }
    for (const QString &holder : QSet(story.holders))
        story.hold(holder, false, lostAt);
    story.call.queuedSince.reset();
    return lostAt;
}

void Calls::applyList(const std::vector<Ami::Parking> &parkings, TimePoint now)
{
    QSet<QString> parked;
    for (const Ami::Parking &parking : parkings) {
        parked.insert(parking.channel);
        take(parking, now);
    }
    for (const QString &uniqueId : m_legs.keys()) {
        if (!parked.contains(uniqueId)) {
            const auto story = m_stories.find(m_legs.value(uniqueId).channel.linkedId);
            if (story != m_stories.end() && story->unpark(uniqueId, now))
                m_touched.insert(story.key());
        }
    }
}

void Calls::adopt(const Ami::ListedChannel &listed, TimePoint now)
{
    const TimePoint began = now - listed.age;
    Leg *added = legFor(listed.channel, began);
    if (!added)
        return;
    CallStory &story = *storyOf(listed.channel.uniqueId);
    if (std::exchange(added->isGuessed, false)) {
        added->began = std::min(added->began, began);
        story.call.began = std::min(story.call.began, began);
        if (!story.call.joined && story.segments.empty())
            story.call.joined = now;
    }
    if (listed.application == u"Queue") {
        added->queue = listed.applicationData.section(u',', 0, 0);
        story.call.queue = added->queue;
        // One that talks to an agent is in a bridge, and its application is still the queue. How
        // long it has waited is not in the list: the menu before the queue took its time too.
        if (listed.bridge.isEmpty())
            story.call.queuedSince = now;
    }
    if (!added->isLocal())
        return;
    for (const QString &uniqueId : std::as_const(story.legs)) {
        Leg *other = leg(uniqueId);
        if (other && other != added && other->isLocal()
            && localName(other->channel.name) == localName(added->channel.name)) {
            other->otherHalf = listed.channel.uniqueId;
            added->otherHalf = uniqueId;
        }
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
    CallStory *story = storyOf(listed.channel.uniqueId);
    if (story && listed.channel.state == Up)
        story->endDial(listed.channel.uniqueId, Disposition::Answered, now);
}

void Calls::adoptBridge(const Ami::ListedChannel &listed, TimePoint now)
{
    const Leg *known = leg(listed.channel.uniqueId);
    if (!known || known->bridge == listed.bridge)
        return;
    if (!known->bridge.isEmpty())
        take(Ami::BridgeMove{known->bridge, {}, listed.channel, false}, now);
    if (!listed.bridge.isEmpty()) {
        const QString type = m_listedBridges.value(listed.bridge, QStringLiteral("basic"));
        take(Ami::BridgeMove{listed.bridge, type, listed.channel, true}, now);
        leg(listed.channel.uniqueId)->queue.clear();
    }
}

void Calls::loseLink(TimePoint now)
{
    for (Leg &leg : m_legs) {
        if (!leg.untoldSince)
            leg.untoldSince = now;
    }
}

void Calls::forgetUntold(TimePoint now)
{
    QStringList untold;
    for (auto leg = m_legs.cbegin(); leg != m_legs.cend(); ++leg) {
        if (leg->untoldSince)
            untold.append(leg.key());
    }
    removeUnseen(untold, now);
}

/// They ended without our hearing of it: while the link was lost, or since they were last told of.
void Calls::removeUnseen(const QStringList &uniqueIds, TimePoint now)
{
    for (const QString &uniqueId : uniqueIds) {
        const Leg *gone = leg(uniqueId);
        if (CallStory *story = storyOf(uniqueId))
            story->call.endSeen = false;
        if (gone)
            remove(uniqueId, 0, std::max(gone->untoldSince.value_or(now), gone->began));
    }
}

} // namespace Model
