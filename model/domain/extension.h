// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/clock.h"
#include "model/domain/statusrules.h"

#include <QString>

#include <optional>

namespace Model {

using TimePoint = Ami::TimePoint;

/// One row of the board: an extension, who sits at it, and what its hint says.
struct Extension
{
    QString number; ///< "1010"; the key, unique over all configured contexts
    QString context;
    QString hint; ///< devices and presence providers as the PBX names them; may be empty
    QString agentName;
    QString department;
    int statusCode = StatusCode::NoHint;
    /// When the status last really changed; nothing if it never did while somebody watched.
    std::optional<TimePoint> lastStatusChange;
    /// When the row was last confirmed on its own. Where inSnapshot is set, the time of the newest
    /// snapshot counts instead, if it is later.
    std::optional<TimePoint> lastSeen;
    bool inSnapshot = false; ///< the newest snapshot confirmed this row
    bool verified = false;   ///< the PBX confirmed it since the program started; not kept
    bool isActive = true;
    TimePoint createdAt{};
    TimePoint updatedAt{};

    bool operator==(const Extension &) const = default;
};

} // namespace Model
