// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/message.h"
#include "ami/simulator/simulatedpbx.h"

#include <optional>

namespace Ami {

/// What the demo PBX replies to Getvar, ShowDialPlan and PJSIPShowEndpoint: where its phones dial,
/// and which extensions exist there. Nothing for other actions. `action` in lower case. Words and
/// headers are those recorded with Asterisk 22.10, without what nobody reads.
std::optional<QByteArray> dialplanAnswer(const QByteArray &action, const Message &request,
                                         const SimulatedPbx &pbx);

} // namespace Ami
