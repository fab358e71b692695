// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/extension.h"

#include <QList>

#include <chrono>

namespace Model {

/// One bulk query and what it did, as the refresh log keeps it. A refresh that succeeded is a
/// snapshot: all its rows were confirmed at `confirmedAt`.
struct Refresh
{
    enum class Origin { Poll, Manual };
    enum class Method { Bulk, Individual };

    QString connectionId;
    Origin origin = Origin::Poll;
    Method method = Method::Bulk;
    TimePoint confirmedAt{};
    std::chrono::microseconds duration{0}; ///< connect to last item
    std::chrono::microseconds commit{0};   ///< the store's part; known once it is committed
    int checked = 0;                       ///< extensions asked about
    int successful = 0;
    int failed = 0;
    int corrected = 0; ///< rows that the PBX contradicted
    int added = 0;     ///< rows that were not known
    int vanished = 0;  ///< rows whose hint is gone
    /// The first one since the link came back: it tells what happened meanwhile. Not kept.
    bool afterReconnect = false;

    /// Rows that were known, and were as the board said.
    int confirmed() const { return successful - added - (corrected - vanished); }

    bool operator==(const Refresh &) const = default;
};

/// What one extension of a refresh came to.
struct RefreshRow
{
    QString extension;
    QString context;
    int statusCode = StatusCode::NoHint;
    bool success = true;

    bool operator==(const RefreshRow &) const = default;
};

/// The whole outcome of a refresh, for whoever asked for it.
struct RefreshReport
{
    bool ok = false;
    QString sentence; ///< why not, if not ok
    Refresh refresh;
    QList<RefreshRow> rows;
    QString answerFile; ///< where the raw answer was saved; empty if it was not
};

} // namespace Model
