// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/statusrules.h"

#include <QList>

#include <array>

namespace Model {

/// Number of extensions in each Lamp.
using LampCounts = std::array<int, LampCount>;

/// The states as they are counted for people, in their order. A phone that rings while a call is on
/// counts as ringing.
const QList<QList<Lamp>> &countedLamps();
int countOf(const LampCounts &counts, const QList<Lamp> &lamps);

} // namespace Model
