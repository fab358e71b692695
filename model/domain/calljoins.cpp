// SPDX-License-Identifier: GPL-3.0-or-later
//
// How calls are joined, and how channels move between them.
#include "model/domain/calls.h"

namespace Model {

namespace {

/// A call that is transferred several times has half a dozen; a hostile PBX may invent more.
constexpr qsizetype MostLinkedIds = 100;

} // namespace

/// When calls meet, Asterisk moves their channels to the older linked id, one by one.
void Calls::followLinkedId(CallLeg &leg, const QString &linkedId, TimePoint now)
{
    leg.channel.linkedId = linkedId;
    const QString key = m_keys.value(linkedId);
    if (key == leg.story)
        return;
    const auto story = m_stories.constFind(key);
    // The linked id of an agent who is a guest here: its callers take it over.
    const bool isGuests = story != m_stories.constEnd() && story->isDormant;
    if (story != m_stories.constEnd() && !isGuests) {
        move(leg, key, now);
        return;
    }
    CallStory &own = storyOf(leg);
    if (own.linkedIds.size() >= MostLinkedIds)
        return;
    m_keys.insert(linkedId, leg.story);
    own.linkedIds.append(linkedId);
}

/// Moves the channel to another call. A call that has no channels left becomes a part of that one.
void Calls::move(CallLeg &leg, const QString &key, TimePoint now)
{
    const QString before = std::exchange(leg.story, key);
    m_touched.insert(before);
    // Both exist before either is referred to: a table that grows moves what is in it.
    CallStory &joined = storyOf(leg);
    CallStory &left = m_stories[before];
    const QString &uniqueId = leg.channel.uniqueId;
    joined.legs.insert(uniqueId);
    left.legs.remove(uniqueId);
    joined.parties += leg.isLocal ? 0 : 1;
    left.parties -= leg.isLocal ? 0 : 1;
    if (left.holders.contains(uniqueId)) {
        left.hold(uniqueId, false, now);
        joined.hold(uniqueId, true, now);
    }
    if (left.legs.isEmpty() && !left.isDormant)
        join(key, before, now);
    if (m_legs.isTwoParty(leg.bridge))
        meet(leg.bridge, now);
}

/// Parties that hear each other are in one call; the older one is kept.
void Calls::unite(CallLeg &one, CallLeg &other, TimePoint now)
{
    if (one.isPoolAgent != other.isPoolAgent) {
        CallLeg &agent = one.isPoolAgent ? one : other;
        const CallLeg &host = one.isPoolAgent ? other : one;
        if (agent.home.isEmpty() && m_stories[agent.story].parties == 1) {
            visit(agent, host.story, now);
            return;
        }
    }
    const TimePoint began = m_stories[one.story].call.began;
    const TimePoint otherBegan = m_stories[other.story].call.began;
    const bool isInOrder = began < otherBegan || (began == otherBegan && one.story < other.story);
    join(isInOrder ? one.story : other.story, isInOrder ? other.story : one.story, now);
}

/// Moves everything of one call into the other.
void Calls::join(const QString &key, const QString &goneKey, TimePoint now)
{
    hide(goneKey, now);
    const CallStory gone = m_stories.take(goneKey);
    CallStory &joined = m_stories[key];
    m_touched.insert(key);
    for (const QString &uniqueId : gone.legs) {
        if (CallLeg *leg = m_legs.find(uniqueId))
            leg->story = key;
    }
    for (const QString &id : gone.linkedIds)
        m_keys.insert(id, key);
    joined.join(gone, now);
}

/// While a pool agent talks to a caller, it belongs to the caller's call. The agent's own call is
/// dormant during that time.
void Calls::visit(CallLeg &agent, const QString &key, TimePoint now)
{
    hide(agent.story, now);
    CallStory &home = storyOf(agent);
    home.isDormant = true;
    home.legs.remove(agent.channel.uniqueId);
    --home.parties;
    agent.home = std::exchange(agent.story, key);
    CallStory &visited = storyOf(agent);
    visited.legs.insert(agent.channel.uniqueId);
    ++visited.parties;
}

void Calls::goHome(CallLeg &agent, TimePoint now)
{
    const QString &self = agent.channel.uniqueId;
    CallStory &visited = storyOf(agent);
    visited.turnAway(self, now);
    visited.hangUp(self, Disposition::NoAnswer, now);
    visited.legs.remove(self);
    --visited.parties;
    const int lastCause = visited.lastCause;
    const QString left = std::exchange(agent.story, std::exchange(agent.home, QString()));
    CallStory &home = storyOf(agent);
    home.isDormant = false;
    home.legs.insert(self);
    ++home.parties;
    finishIfOver(left, lastCause, now);
}

/// The phones that the second transferer dials ring on behalf of the transferee from now on.
void Calls::take(const Ami::RingingTransfer &transfer, TimePoint now)
{
    CallLeg *second = known(transfer.secondTransferer, now);
    CallLeg *transferee = known(transfer.transferee, now);
    CallLeg *party = transferee ? m_legs.partyBehind(*transferee) : nullptr;
    if (!second || !party)
        return;
    if (party->story != second->story)
        unite(*party, *second, now);
    CallStory &story = storyOf(*party);
    for (const QString &uniqueId : std::as_const(story.legs)) {
        CallLeg *leg = m_legs.find(uniqueId);
        if (leg && leg->dialledBy == transfer.secondTransferer)
            leg->dialledBy = transfer.transferee;
    }
    const CallLegs::Route route{party, second->dialled, {}};
    for (const QString &uniqueId : story.stopRinging(transfer.secondTransferer, now)) {
        if (CallLeg *target = m_legs.find(uniqueId))
            beginDial(route, *target, now);
    }
}

/// Removes a call from the board that is not over, but a part of another call.
void Calls::hide(const QString &key, TimePoint now)
{
    if (!m_shown.contains(key))
        return;
    Call gone;
    gone.id = m_shown.take(key).id;
    gone.ended = now;
    m_over.append(gone);
}

void Calls::drop(const QString &key)
{
    const QStringList linkedIds = m_stories.take(key).linkedIds;
    for (const QString &linkedId : linkedIds) {
        if (m_keys.value(linkedId) != key)
            continue;
        // The guest's own call gets its linked id back.
        if (m_stories.contains(linkedId))
            m_keys.insert(linkedId, linkedId);
        else
            m_keys.remove(linkedId);
    }
}

} // namespace Model
