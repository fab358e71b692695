// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/simulator/roster.h"
#include "ami/simulator/simulatedchannel.h"

#include <memory>
#include <optional>
#include <vector>

namespace Ami {

/// One side of a call: the phone of an agent, or somebody outside, over a trunk.
struct CallEnd
{
    SimulatedChannel channel;
    SimulatedAgent agent; ///< without an extension: somebody outside

    bool isThere() const { return !channel.uniqueId.isEmpty(); }
};

/// What Originate asked for, once its phone is answered.
struct OriginateOrder
{
    QByteArray actionId;
    QString device;
    QString extension; ///< to dial; empty: to run the application
    QString application;
    QString data;
    /// How long the phone rings; Asterisk's own default.
    std::chrono::milliseconds ringTime{30'000};
};

/// A Local channel by which a dialplan rings a phone.
struct LocalLeg
{
    SimulatedChannel one; ///< the half that the caller dials
    SimulatedChannel two; ///< the half that dials the phone
    CallEnd phone;
    QString number; ///< that the caller dialled

    /// As a list shows the first half: as of the last event of its own. It takes the phone's number
    /// without one.
    SimulatedChannel listedOne() const
    {
        SimulatedChannel listed = one;
        listed.number = number;
        listed.callerName.clear();
        return listed;
    }
};

/// The Local channel between two who talk.
struct LocalWay
{
    SimulatedChannel one; ///< in a bridge with the caller
    SimulatedChannel two; ///< in a bridge with the callee
    bool isKept = false;  ///< "/n"; others are optimized away
};

struct SimulatedCall
{
    CallEnd caller;                  ///< not there where Originate rings a phone
    CallEnd callee;                  ///< not there while a phone listens to others, or legs ring
    std::vector<LocalLeg> legs;      ///< as long as they ring
    std::optional<LocalWay> way;     ///< nothing where both are in one bridge
    std::unique_ptr<Timer> shortcut; ///< optimizes the way
    std::optional<OriginateOrder> order;
    QString listensTo;     ///< unique id of the channel that ChanSpy hears
    QString queue;         ///< it came through it
    SimulatedAgent member; ///< of the queue, whose phone rang behind a Local channel
    bool waits = false;    ///< there
    std::chrono::seconds waited{0};
    TimePoint answered{};
    QString held; ///< the extension whose lamp shows that the other one holds the call
    /// The call in which one of this one's sides asks a third, before an attended transfer.
    std::shared_ptr<SimulatedCall> asking;
    /// The other way round; its caller is the far half of a Local channel then, and this the near
    /// one.
    std::weak_ptr<SimulatedCall> askedFor;
    SimulatedChannel nearHalf;
    std::unique_ptr<Timer> timer; ///< ends it

    bool isAnswered() const { return !callee.channel.bridge.isEmpty(); }
    bool isConsultation() const { return !askedFor.expired(); }
    /// Of asking: who asks; the other one is held meanwhile.
    CallEnd &asker() { return caller.channel.bridge == asking->nearHalf.bridge ? caller : callee; }
    QList<CallEnd *> ends()
    {
        QList<CallEnd *> all{&caller, &callee};
        for (LocalLeg &leg : legs)
            all.append(&leg.phone);
        return all;
    }
};

} // namespace Ami
