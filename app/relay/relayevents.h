// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relay/broadcast.h"
#include "app/relay/relayboard.h"

namespace App {

/// Takes the ChangeSet into the board, and says what whoever looks at it is told: agent:status,
/// extension-status-updated, extension:availability_changed, extension:contactStatus,
/// extension:endpointStatus, extension:statuses_refreshed, and queue:updated, which the older
/// systems had not. `now` is their ts.
QList<RelayEvent> takeIn(const Model::ChangeSet &changes, RelayBoard &board, Model::TimePoint now);

/// agents:snapshot
RelayEvent snapshotOf(const RelayBoard &board, Model::TimePoint now);
/// link:status: {"state","stale","problem","confirmedAt","now","ts"}; the older systems had none.
RelayEvent linkEvent(const RelayBoard &board, Model::TimePoint now);

} // namespace App
