// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/alertwatch.h"

namespace Model {

/// What the rule looks for, without its bounds: "Ringing too long".
QString alertKindText(AlertKind kind);
/// With the bound from which on it is one: "Ringing over 20 s".
QString alertRuleText(AlertKind kind, const AlertRules &rules);
/// What is the matter, for a notification: "1007 · Freya Novak has been ringing for 0:26."
/// `name` is who sits there; may be empty.
QString alertSentence(const Alert &alert, const QString &name, TimePoint now);

} // namespace Model
