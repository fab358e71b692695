// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/devicestate.h"
#include "model/domain/presence.h"

namespace Model {

/// A device as the PBX names it, "PJSIP/1001", and its state.
struct Device
{
    QString name;
    DeviceState state = DeviceState::Unknown;
    Source source = Source::Unknown;
    TimePoint since{}; ///< when the state last changed, or was first heard of

    bool operator==(const Device &) const = default;
};

} // namespace Model
