// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

Q_DECLARE_LOGGING_CATEGORY(lcAmi)
Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcApp)
Q_DECLARE_LOGGING_CATEGORY(lcRelay)

namespace App {

/// "debug", "info", "warn"/"warning" or "error": what is less is not written. For all categories,
/// or for one of them (ami, store, app, relay, recorder): "info,ami=debug". False, and nothing is
/// changed, for anything else.
bool setLogLevel(const QString &levels);

} // namespace App
