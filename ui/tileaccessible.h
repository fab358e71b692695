// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

namespace Gui {

/// Lets screen readers walk the tiles of every TileView: a list whose items say number, name, state
/// and for how long. To be called once, before the first window.
void installTileAccessibility();

} // namespace Gui
