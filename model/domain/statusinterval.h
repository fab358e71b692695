// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/presence.h"

#include <QList>

namespace Model {

/// How long an extension was in one state. Also states that were too short to be shown have one.
struct StatusInterval
{
    qint64 id = 0; ///< unique in a store; later intervals have higher ones
    QString extension;
    int statusCode = 0;
    Presence::Kind presence = Presence::Kind::NotSet;
    QString presenceType;
    TimePoint from{};
    std::optional<TimePoint> to; ///< nothing while it lasts
    Source cause = Source::Unknown;

    bool operator==(const StatusInterval &) const = default;
};

/// Intervals that could not be kept while the store was down: how many, and of which time.
struct HistoryGap
{
    TimePoint from{};
    TimePoint to{};
    qint64 intervals = 0;

    bool operator==(const HistoryGap &) const = default;
};

/// Takes newer ones in: those with a known id replace the older, the others are added. Both lists
/// are in the order of their ids.
void mergeIntervals(QList<StatusInterval> &older, const QList<StatusInterval> &newer);

} // namespace Model
