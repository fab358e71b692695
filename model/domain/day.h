// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/presence.h"

#include <QDateTime>

namespace Model {

/// When the day of `time` began in the local zone. Where the clocks skip midnight, it is when they
/// go on.
inline TimePoint startOfDay(TimePoint time)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    return TimePoint(std::chrono::milliseconds(local.date().startOfDay().toMSecsSinceEpoch()));
}

/// When the day after it begins.
inline TimePoint startOfNextDay(TimePoint time)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    return TimePoint(
        std::chrono::milliseconds(local.date().addDays(1).startOfDay().toMSecsSinceEpoch()));
}

} // namespace Model
