// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/extensionfiltermodel.h"
#include "model/items/freshness.h"
#include "ui/tilelayout.h"
#include "ui/tilepainter.h"

namespace Gui {

enum class CallerNumbers { Shown, Masked };

/// What the tile of a row shows at a moment, on a desk or on a wall.
TileContent tileContentOf(const QModelIndex &index, const Model::Freshness &freshness,
                          Model::TimePoint now, CallerNumbers numbers = CallerNumbers::Shown);
/// "12:05", and "≥12:05" where nobody saw the state begin.
QString tileTimerText(const QModelIndex &index, const Model::Freshness &freshness,
                      Model::TimePoint now);

/// "1010, Eria Motto, available for 12:05", as a screen reader says it.
QString spokenTile(const QModelIndex &index, const Model::Freshness &freshness,
                   Model::TimePoint now, CallerNumbers numbers = CallerNumbers::Shown);

/// The runs of rows under one heading, as the model groups them.
QList<TileGroup> tileGroupsOf(const Model::ExtensionFilterModel &rows);
/// "Sales   7 of 16 available"
void paintGroupHeading(QPainter &painter, const QRect &rect, const TileGroup &group,
                       const Theme &theme);

} // namespace Gui
