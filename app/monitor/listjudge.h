// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/client/bulkstatusquery.h"
#include "model/domain/board.h"

#include <chrono>
#include <optional>

namespace App {

/// Decides what a list of hints proves. While a PBX boots, or reloads thousands of hints, it lists
/// some of them: 492, then 9,308 of 10,031 on Asterisk 22.11, and 22.10 is no different. A user
/// with read class `system` waits for FullyBooted; another user meets such lists, and everybody
/// does during a reload. A list that lacks many known hints confirms no removal until a later list
/// has no more of them.
class ListJudge
{
public:
    /// So many hints, or this share of them if that is more, may be missing from a list at once.
    static constexpr qsizetype MostMissing = 3;
    static constexpr qsizetype Share = 100;
    /// Lists in quicker succession are no confirmation of each other.
    static constexpr std::chrono::milliseconds RepeatAfter{1'000};
    /// The first list after one that proved little; the wait then doubles up to the poll interval.
    static constexpr std::chrono::milliseconds FirstRetry{1'000};

    explicit ListJudge(std::chrono::milliseconds longestRetry);

    /// True if the Board may not conclude anything from what is missing.
    bool isPartial(const Ami::BulkStatusResult &result, const Model::Board &board,
                   std::chrono::nanoseconds now);
    /// The last list proved nothing, or not all.
    bool isInDoubt() const { return m_missing.has_value(); }
    /// How long to wait for the next list, after one that was partial or not ready.
    std::chrono::milliseconds nextRetry();
    /// A list was taken as it is: the next wait is the shortest again.
    void settle();

private:
    std::chrono::milliseconds m_longest;
    std::chrono::milliseconds m_step{FirstRetry};
    std::optional<qsizetype> m_missing; ///< from the shortest wait on, as few as any list lacked
    std::chrono::nanoseconds m_since{0};
};

} // namespace App
