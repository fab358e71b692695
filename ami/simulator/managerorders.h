// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/message.h"
#include "ami/simulator/simulatedpbx.h"

#include <functional>
#include <optional>

namespace Ami {

/// What a manager session asked to be done, and the server's answer to it.
struct ManagerOrder
{
    QByteArray answer;
    /// Run after the answer is sent, as the server's events follow it. Empty where it refused.
    std::function<void()> effect;
};

/// Nothing for an action that does nothing to calls or queues. `action` in lower case. The words
/// of answers are the recorded ones.
std::optional<ManagerOrder> orderOf(const QByteArray &action, const Message &request,
                                    SimulatedPbx &pbx);

} // namespace Ami
