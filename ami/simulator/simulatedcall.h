// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/simulator/roster.h"
#include "ami/simulator/simulatedchannel.h"

#include <array>
#include <memory>
#include <optional>

namespace Ami {

/// One side of a call: the phone of an agent, or somebody outside, over a trunk.
struct CallEnd
{
    SimulatedChannel channel;
    SimulatedAgent agent; ///< without an extension: somebody outside

    bool isThere() const { return !channel.name.isEmpty(); }
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

struct SimulatedCall
{
    CallEnd caller; ///< not there where Originate rings a phone
    CallEnd callee; ///< not there while a phone listens to others
    std::optional<OriginateOrder> order;
    QString listensTo;  ///< unique id of the channel that ChanSpy hears
    QString queue;      ///< it came through it
    bool waits = false; ///< there
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
    std::array<CallEnd *, 2> ends() { return {&caller, &callee}; }
};

} // namespace Ami
