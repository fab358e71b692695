// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/linkstatus.h"

namespace Model {

namespace {

constexpr std::chrono::milliseconds ClockSlack(2'000);

} // namespace

bool isStale(const LinkStatus &link, std::optional<TimePoint> confirmedAt, TimePoint now)
{
    if (link.state != LinkStatus::State::Live || !confirmedAt)
        return true;
    const auto age = now - *confirmedAt;
    // What was confirmed in the future, was so before the clock was set back: its age is unknown.
    const bool ageless = age < -ClockSlack;
    const bool tooOld = link.staleAfter.count() > 0 && age > link.staleAfter;
    return ageless || tooOld || (link.liveUntil && *confirmedAt <= *link.liveUntil);
}

} // namespace Model
