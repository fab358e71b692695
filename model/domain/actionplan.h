// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/action.h"
#include "model/domain/action.h"

#include <vector>

namespace Model {

class Board;

/// What the PBX is asked for to do what a supervisor wants.
struct ActionPlan
{
    std::vector<Ami::Action> steps; ///< one after another, while they succeed
    /// An event tells what came of the last one: somebody has to pick up.
    bool isAsync = false;
};

/// How long the supervisor's own phone rings.
inline constexpr std::chrono::milliseconds OwnPhoneRings{30'000};

/// As the Board is now; `phone` is the extension of the supervisor's own, and `context` that in
/// which numbers are dialed; empty: that of the hint, see Dialer. The error is a sentence: why it
/// can't be requested.
Ami::Result<ActionPlan> planOf(const ActionRequest &request, Board &board, const QString &phone,
                               const QString &context = {});

} // namespace Model
