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

/// Who dials this one, as far as the list tells.
const Ami::ListedChannel *diallerOf(const Ami::ListedChannel &target,
                                    const std::vector<Ami::ListedChannel> &all)
{
    const QString device = deviceOf(target.channel.name);
    const Ami::ListedChannel *found = nullptr;
    int best = 0;
    for (const Ami::ListedChannel &other : all) {
        if (other.channel.linkedId != target.channel.linkedId || isDialled(other)
            || other.channel.uniqueId == target.channel.uniqueId)
            continue;
        int fit = other.application == u"Dial" || other.application == u"Queue" ? 2 : 1;
        if (!target.bridge.isEmpty() && other.bridge == target.bridge)
            fit += 8;
        if (names(other, device))
            fit += 4;
        if (fit > best) {
            best = fit;
            found = &other;
        }
    }
    return best > 1 ? found : nullptr;
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
    for (const QString &uniqueId : m_legs.keys()) {
        if (!present.contains(uniqueId))
            gone.append(uniqueId);
    }
    removeUnseen(gone, now);
    // The oldest first: whoever began the call is its caller.
    std::vector<const Ami::ListedChannel *> fresh;
    for (const Ami::ListedChannel &listed : channels) {
        if (!leg(listed.channel.uniqueId))
            fresh.push_back(&listed);
    }
    std::stable_sort(fresh.begin(), fresh.end(), [](const auto *one, const auto *other) {
        const auto rank = [](const Ami::ListedChannel &listed) {
            return std::pair(listed.channel.uniqueId != listed.channel.linkedId, -listed.age);
        };
        return rank(*one) < rank(*other);
    });
    for (const Ami::ListedChannel *listed : fresh)
        adopt(*listed, now);
    for (const Ami::ListedChannel *listed : fresh) {
        if (isDialled(*listed))
            adoptDial(*listed, channels, now);
    }
    for (const Ami::ListedChannel &listed : channels) {
        legFor(listed.channel, now);
        adoptBridge(listed, now);
    }
    m_listedBridges.clear();
    m_lostAt.reset();
    settle();
}

void Calls::applyList(const std::vector<Ami::Parking> &parkings, TimePoint now)
{
    for (const Ami::Parking &parking : parkings)
        take(parking, now);
    settle();
}

/// A channel that nothing is known of yet.
void Calls::adopt(const Ami::ListedChannel &listed, TimePoint now)
{
    Leg *added = legFor(listed.channel, now - listed.age);
    if (!added)
        return;
    CallStory &story = *storyOf(listed.channel.uniqueId);
    if (!story.call.joined && story.segments.empty() && story.legs.size() == 1)
        story.call.joined = now;
    if (listed.application == u"Queue") {
        added->queue = listed.applicationData.section(u',', 0, 0);
        story.call.queue = added->queue;
        // One that talks to an agent is in a bridge, and its application is still the queue.
        if (listed.bridge.isEmpty())
            story.call.queuedSince = now - listed.age;
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

void Calls::adoptDial(const Ami::ListedChannel &listed, const std::vector<Ami::ListedChannel> &all,
                      TimePoint now)
{
    const Ami::ListedChannel *dialler = diallerOf(listed, all);
    Ami::DialBegin dial{std::nullopt, listed.channel};
    if (dialler)
        dial.source = dialler->channel;
    take(dial, now - listed.age);
    constexpr int Up = 6; // AST_STATE_UP
    if (listed.channel.state == Up) {
        if (CallStory *story = storyOf(listed.channel.uniqueId))
            story->endDial(listed.channel.uniqueId, Disposition::Answered, now);
    }
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
    if (!m_lostAt)
        m_lostAt = now;
    for (Leg &leg : m_legs)
        leg.isUntold = true;
}

void Calls::forgetUntold(TimePoint now)
{
    QStringList untold;
    for (auto leg = m_legs.cbegin(); leg != m_legs.cend(); ++leg) {
        if (leg->isUntold)
            untold.append(leg.key());
    }
    removeUnseen(untold, now);
    settle();
}

/// They ended without our hearing of it: at the latest now, at the earliest when the link was lost.
void Calls::removeUnseen(const QStringList &uniqueIds, TimePoint now)
{
    for (const QString &uniqueId : uniqueIds) {
        if (CallStory *story = storyOf(uniqueId))
            story->call.endSeen = false;
        remove(uniqueId, 0, m_lostAt.value_or(now));
    }
}

} // namespace Model
