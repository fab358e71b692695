// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/calllegs.h"

#include "model/domain/channelkind.h"

#include <algorithm>
#include <array>

namespace Model {

namespace {

/// More members than this are no conversation of two, whatever the bridge's type.
constexpr qsizetype MostTalkers = 8;

} // namespace

bool isDialledNumber(const QString &extension)
{
    // pbx.c: start, hangup, invalid, time-outs, operator, assistant, error; FreePBX's s-STATUS.
    static constexpr std::array Special{u's', u'h', u'i', u't', u'T', u'o', u'a', u'e'};
    if (extension.isEmpty() || extension.startsWith(u"s-"))
        return false;
    return extension.size() > 1
        || std::find(Special.begin(), Special.end(), extension.front()) == Special.end();
}

CallLeg *CallLegs::find(const QString &uniqueId)
{
    const auto known = m_legs.find(uniqueId);
    return known == m_legs.end() ? nullptr : &known->second;
}

const CallLeg *CallLegs::find(const QString &uniqueId) const
{
    const auto known = m_legs.find(uniqueId);
    return known == m_legs.end() ? nullptr : &known->second;
}

CallLeg *CallLegs::add(const Ami::Channel &channel, TimePoint now)
{
    if (m_legs.size() >= Most)
        return nullptr;
    CallLeg &leg = m_legs[channel.uniqueId];
    leg.channel = channel;
    leg.began = now;
    leg.confirmed = now;
    leg.isLocal = channelKindOf(channel.name) == ChannelKind::Local;
    return &leg;
}

void CallLegs::remove(const QString &uniqueId)
{
    if (CallLeg *gone = find(uniqueId)) {
        leave(*gone);
        m_legs.erase(uniqueId);
    }
}

void CallLegs::pairHalves(const QString &one, const QString &two)
{
    if (CallLeg *half = find(one))
        half->otherHalf = two;
    if (CallLeg *half = find(two))
        half->otherHalf = one;
}

void CallLegs::enter(CallLeg &leg, const QString &bridge, const QString &type)
{
    if (leg.bridge != bridge)
        leave(leg);
    Bridge &entered = m_bridges[bridge];
    entered.type = type;
    entered.members.insert(leg.channel.uniqueId);
    leg.bridge = bridge;
}

void CallLegs::leave(CallLeg &leg)
{
    const auto bridge = m_bridges.find(std::exchange(leg.bridge, QString()));
    if (bridge == m_bridges.end())
        return;
    bridge->members.remove(leg.channel.uniqueId);
    if (bridge->members.isEmpty())
        m_bridges.erase(bridge);
}

bool CallLegs::isTwoParty(const QString &bridge) const
{
    return typeOf(bridge) == u"basic";
}

QList<CallLeg *> CallLegs::talkersIn(const QString &bridge)
{
    QList<CallLeg *> talkers;
    QStringList bridges{bridge};
    for (qsizetype next = 0; next < bridges.size(); ++next) {
        const auto known = m_bridges.constFind(bridges.at(next));
        if (known == m_bridges.constEnd())
            continue;
        if (known->type != u"basic" || known->members.size() > MostTalkers)
            return {};
        for (const QString &uniqueId : known->members)
            addTalker(uniqueId, talkers, bridges);
        if (bridges.size() > DeepestRoute || talkers.size() > MostTalkers)
            return {};
    }
    return talkers;
}

/// Adds the member if it is a party, or else the bridge at the far end of the Local half.
void CallLegs::addTalker(const QString &uniqueId, QList<CallLeg *> &talkers, QStringList &bridges)
{
    CallLeg *member = find(uniqueId);
    if (!member)
        return;
    if (!member->isLocal) {
        talkers.append(member);
        return;
    }
    const CallLeg *far = find(member->otherHalf);
    if (far && !far->bridge.isEmpty() && !bridges.contains(far->bridge))
        bridges.append(far->bridge);
}

bool CallLegs::areConnected(const CallLeg &one, const CallLeg &other)
{
    if (one.bridge.isEmpty() || other.bridge.isEmpty())
        return false;
    if (one.bridge == other.bridge)
        return true;
    const QList<CallLeg *> talkers = talkersIn(one.bridge);
    return std::find(talkers.begin(), talkers.end(), &other) != talkers.end();
}

/// The only other member of its bridge.
CallLeg *CallLegs::companionOf(const CallLeg &leg)
{
    const auto bridge = m_bridges.constFind(leg.bridge);
    if (bridge == m_bridges.constEnd() || bridge->members.size() != 2)
        return nullptr;
    for (const QString &uniqueId : bridge->members) {
        if (uniqueId != leg.channel.uniqueId)
            return find(uniqueId);
    }
    return nullptr;
}

CallLeg *CallLegs::partyBehind(CallLeg &leg)
{
    CallLeg *reached = &leg;
    for (int depth = 0; reached && depth < DeepestRoute; ++depth) {
        if (!reached->isLocal)
            return reached;
        CallLeg *half = find(reached->otherHalf);
        if (!half)
            return nullptr;
        CallLeg *companion = companionOf(*half);
        reached = companion ? companion : find(half->dialledBy);
    }
    return nullptr;
}

CallLegs::Route CallLegs::routeTo(CallLeg &dialler)
{
    Route route;
    CallLeg *reached = &dialler;
    bool isConsulting = false;
    for (int depth = 0; reached && depth < DeepestRoute; ++depth) {
        // A consulting party dialed a different number to get into this call.
        if (!reached->dialled.isEmpty() && !(isConsulting && !route.dialled.isEmpty()))
            route.dialled = reached->dialled;
        if (route.queue.isEmpty())
            route.queue = reached->queue;
        if (!reached->isLocal) {
            route.source = reached;
            break;
        }
        CallLeg *half = find(reached->otherHalf);
        if (!half)
            break;
        // The channel that dialed it may be in another call by now.
        CallLeg *companion = companionOf(*half);
        isConsulting = companion && companion->channel.uniqueId != half->dialledBy;
        reached = companion ? companion : find(half->dialledBy);
    }
    return route;
}

} // namespace Model
