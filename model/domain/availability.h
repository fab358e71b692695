// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/extension.h"

#include <QHash>
#include <QSet>

namespace Model {

/// Why no call should be sent to an extension now, as a sentence: it is in maintenance, offline,
/// paused, busy and so on. Nothing if it is free.
std::optional<QString> unavailability(const Extension &row);

/// Why a call to an extension may go elsewhere than to its phone, as a sentence: it has none, it
/// forwards its calls, it is not to be disturbed. Whoever sends a call there confirms that.
std::optional<QString> detour(const Extension &row);

/// Who could take a call instead of `target`: of the same department, free, and for the longest
/// time; never one of `besides`. Empty if there is nobody.
QString freeColleague(const QHash<QString, Extension> &rows, const QString &target,
                      const QSet<QString> &besides);

} // namespace Model
