// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/callaction.h"
#include "model/domain/extension.h"

#include <optional>

namespace Model {

class Board;

/// The membership that an extension gets in a queue: interface, name, penalty and state interface
/// as most of the queue's members have them (`Local/1001@from-queue/n` with `hint:1001@ext-local`,
/// or `PJSIP/1001`). A phone that leaves by the dialplan's own feature code is found only by the
/// same interface. Where the queue has no members to go by: as the extension is in another queue,
/// or as all members of all queues are. Nothing if there is no example.
std::optional<Ami::QueueMembership> membershipLikeOthers(const Extension &row, const QString &queue,
                                                         Board &board);

} // namespace Model
