// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/linkstatus.h"

namespace Model {

bool isStale(const LinkStatus &link, std::optional<TimePoint> confirmedAt, TimePoint now)
{
    if (link.state != LinkStatus::State::Live || !confirmedAt)
        return true;
    const bool tooOld = link.staleAfter.count() > 0 && now - *confirmedAt > link.staleAfter;
    return tooOld || (link.liveUntil && *confirmedAt <= *link.liveUntil);
}

} // namespace Model
