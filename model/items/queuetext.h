// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/queue.h"
#include "model/domain/statusrules.h"

namespace Model {

/// Stands where there is no figure.
const QString NoFigure = QStringLiteral("–");

/// "3 waiting"
QString waitingText(const Queue &queue);
/// "87 %" of today; "–" where nobody called, or the queue has no service level.
QString serviceLevelText(const Queue &queue);
QString serviceLevelText(const QueueDay &day);
/// "4 of 7 free", "4 of 7 free · 2 paused"
QString membersText(const Queue &queue, TimePoint now);
/// "14:02:11", in the local zone.
QString clockText(TimePoint time);
/// For a screen reader: who waits, since when, who is free, and how the day goes.
QString spokenQueueText(const Queue &queue, TimePoint now);
/// What the figures are, and what the PBX itself counts.
QString queueToolTip(const Queue &queue);

/// "Free", "On call", "Paused · lunch", "Wrap-up": what a member does, for its queue.
QString seatText(const QueueSeat &seat, TimePoint now);
Lamp seatLamp(const QueueSeat &seat, TimePoint now);
/// "1001 · Anna Ek", or the interface of somebody who has no extension here.
QString seatName(const QueueSeat &seat);
/// "Abandoned", "Answered", "Left", "Not seen"
QString outcomeText(QueueVisit::Outcome outcome);
/// "+44 20 7946 0018", "Anna Ek · 1161"; "Withheld" where neither is known.
QString callerText(const QString &number, const QString &name);

} // namespace Model
