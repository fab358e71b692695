// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/alertrules.h"
#include "model/domain/statusrules.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace Gui {

/// The colours of one look. Texts keep 4.5 : 1 on every ground that they stand on; a test computes
/// it.
struct Theme
{
    bool dark = false;
    bool strong = false; ///< of high contrast
    bool safe = false;   ///< in colours that colour-blind eyes tell apart
    QColor ground;
    QColor panel;
    QColor tile;
    QColor line;
    QColor text;
    QColor muted;
    QColor accent; ///< the refresh button, focus and selection
    QColor onAccent;
    QColor warning; ///< ground of the strip
    QColor onWarning;
    QColor alarm; ///< ground of what is red
    QColor onAlarm;
    QColor alert; ///< ground of what is amber
    QColor onAlert;
    QColor activeText; ///< on a ground with the tint of what is chosen

    /// How much of the accent is in the ground of what is chosen, as in a side bar.
    static constexpr double ActiveTint = 0.14;

    static const Theme &light();
    static const Theme &darkTheme();
    static const Theme &of(bool isDark, bool isStrong, bool isSafe = false);
    /// What the desktop prefers, as far as its palette tells.
    static bool systemIsDark();

    QColor lamp(Model::Lamp state) const;
    /// Ground and text of a count or a timer that somebody is to look at.
    const QColor &alertGround(Model::AlertLevel level) const;
    const QColor &alertText(Model::AlertLevel level) const;
    /// A timer is quiet, but for one on the strong tint of ringing.
    QColor timer(Model::Lamp state) const;
    /// Ground of a tile: calls carry a tint of their colour, ringing a stronger one.
    QColor tileGround(Model::Lamp state) const;

    QPalette palette() const;
    QString styleSheet() const;
};

/// `share` of `over` laid on `base`.
QColor mix(const QColor &base, const QColor &over, double share);
/// Contrast ratio of WCAG 2, from 1 to 21.
double contrast(const QColor &one, const QColor &other);

/// The font of the design, or the system's where it is not installed.
QFont uiFont(int pixels, QFont::Weight weight = QFont::Normal);

} // namespace Gui
