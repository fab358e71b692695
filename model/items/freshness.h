// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/linkstatus.h"

#include <QString>

namespace Model {

/// How true the board is at a moment, in words. Pure: the same for a window, a wall and a test.
struct Freshness
{
    /// The PBX has not confirmed the board within two intervals, or the link is down.
    bool stale = true;
    QString pill;     ///< "live · 3 ms", "reconnecting in 8 s"
    QString age;      ///< "Updated 4 s ago"
    QString shortAge; ///< "4 s ago"
    QString nextPoll; ///< " · next poll in 26 s", to go behind age
    QString strip;    ///< what to say across the board; empty while all is well
    /// When the timers of the tiles stopped: the last moment that is vouched for.
    TimePoint asOf{};
};

Freshness freshness(const LinkStatus &link, std::optional<TimePoint> confirmedAt, TimePoint now);

} // namespace Model
