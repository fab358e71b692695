// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relay/relayboard.h"

namespace App {

/// The whole board as one ChangeSet: what a seat is shown that has nothing yet.
Model::ChangeSet pictureOf(const RelayBoard &board);

/// What `board` shows and `picture` lacks, as what takes it away: rows that are off the board,
/// contacts removed, calls ended at `now`, unheard, and so on.
Model::ChangeSet lacking(const RelayBoard &board, const Model::ChangeSet &picture,
                         Model::TimePoint now);

} // namespace App
