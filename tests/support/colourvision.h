// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace Test {

enum class Vision { Full, Protanopia, Deuteranopia, Tritanopia };

const char *nameOf(Vision vision);
/// As somebody sees it who lacks one kind of cones: Machado, Oliveira and Fernandes, 2009, at full
/// severity, in linear RGB.
QColor seenBy(const QColor &color, Vision vision);
/// CIEDE2000 between two colours as they are seen.
double distance(const QColor &one, const QColor &other, Vision vision);

} // namespace Test
