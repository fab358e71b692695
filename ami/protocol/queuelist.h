// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/event.h"

#include <vector>

namespace Ami {

/// A queue, as QueueParams tells it.
struct QueueParams
{
    QString queue;
    QString strategy;                     ///< "ringall", "leastrecent", ...
    int completed = 0;                    ///< since the PBX started or its counts were set back
    int abandoned = 0;                    ///< likewise
    std::chrono::seconds serviceLevel{0}; ///< what an answer in time is; zero: nothing was set

    bool operator==(const QueueParams &) const = default;
};

/// A caller that waits in a queue, as QueueEntry tells it.
struct QueueEntry
{
    QString queue;
    QString uniqueId;
    QString number;
    QString name;
    int position = 0; ///< from 1
    std::chrono::seconds wait{0};

    bool operator==(const QueueEntry &) const = default;
};

/// All of a QueueStatus.
struct QueueList
{
    std::vector<QueueParams> queues;
    std::vector<QueueMember> members;
    std::vector<QueueEntry> waiting;
};

/// Items of other kinds, or that lack what they need, are left out.
QueueList decodeQueueList(const std::vector<Message> &items);

} // namespace Ami
