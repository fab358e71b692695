// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/statusrules.h"

#include <QPainter>

namespace Gui {

/// The sign of a state, drawn from paths so that no icon font is needed. A call that rings while
/// another is on is told by handset and bell: it is wider. Returns the width used.
qreal paintGlyph(QPainter &painter, const QRectF &box, Model::Lamp lamp, const QColor &color);
qreal glyphWidth(Model::Lamp lamp, qreal size);

} // namespace Gui
