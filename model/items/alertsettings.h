// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/alertrules.h"

#include <QSettings>

namespace Model {

/// The rules as they are kept, under "alerts/". What makes no sense there is as it usually is.
AlertRules readAlertRules(const QSettings &settings);
void writeAlertRules(QSettings &settings, const AlertRules &rules);

/// The bounds that a rule can have: seconds, callers or per cent.
std::pair<int, int> alertBounds(AlertKind kind);

} // namespace Model
