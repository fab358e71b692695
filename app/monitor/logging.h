// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

Q_DECLARE_LOGGING_CATEGORY(lcAmi)
Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcApp)

namespace App {

/// "debug", "info", "warn"/"warning" or "error": what is less is not written. False for any other.
bool setLogLevel(const QString &level);

} // namespace App
