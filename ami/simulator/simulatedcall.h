// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/simulator/roster.h"
#include "ami/simulator/simulatedchannel.h"

#include <array>
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

    bool isAnswered() const { return !callee.channel.bridge.isEmpty(); }
    std::array<CallEnd *, 2> ends() { return {&caller, &callee}; }
};

} // namespace Ami
