// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/statusrules.h"

#include <chrono>

namespace Model {

constexpr std::chrono::minutes LongCall{15};

/// True if somebody should look at it: a call that takes long.
constexpr bool needsAttention(Lamp lamp, std::chrono::milliseconds inState)
{
    return (lamp == Lamp::OnCall || lamp == Lamp::RingingOnCall) && inState >= LongCall;
}

} // namespace Model
