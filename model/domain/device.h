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
    TimePoint since{};          ///< since when the state was observed without a gap
    bool beginningSeen = false; ///< it began at `since`; otherwise then or earlier

    bool operator==(const Device &) const = default;
};

} // namespace Model
