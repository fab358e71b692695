// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/linkstatus.h"

namespace Model {

/// How the program itself fares, counted since it started.
struct Health
{
    struct Traffic
    {
        quint64 bytes = 0;
        quint64 messages = 0;
        double eventsPerSecond = 0;  ///< over the last ten seconds
        quint64 events = 0;          ///< that came unasked
        quint64 eventsApplied = 0;   ///< of those, what the board was told; the rest is not for it
        quint64 eventsMalformed = 0; ///< with a missing or impossible header, left out
        quint64 linesMalformed = 0;  ///< that are no header, left out
        quint64 messagesOversized = 0; ///< dropped for their size
        quint64 eventsLate = 0;        ///< of channels that are over or were never announced
    };

    struct Queues
    {
        qint64 uncommittedRows = 0;  ///< changed, and not committed yet
        qint64 unsavedIntervals = 0; ///< of the history, waiting for a store that refuses
        qint64 windowRows = 0;       ///< committed, and not taken by the window yet
    };

    struct Store
    {
        quint64 commits = 0;
        quint64 failures = 0;
        quint64 stalls = 0; ///< commits that took over 250 ms
        std::chrono::microseconds lastCommit{0};
        std::chrono::microseconds longestCommit{0};
        QString problem; ///< a sentence; empty while it takes what it is given
    };

    TimePoint startedAt{};
    TimePoint at{}; ///< when this was said
    LinkStatus link;
    std::optional<TimePoint> confirmedAt; ///< the newest snapshot
    qsizetype extensions = 0;
    Traffic traffic;
    Queues queues;
    Store store;
};

} // namespace Model
