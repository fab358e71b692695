// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/health.h"

#include <QJsonObject>

namespace App {

/// For `lampfieldd status --json`, and for other processes. Times are ISO 8601 in UTC, durations in
/// milliseconds.
QJsonObject toJson(const Model::Health &health);
/// "live", "waiting", "refused" …
QString stateName(Model::LinkStatus::State state);

/// Of such an object, for a person at a terminal.
QByteArray statusText(const QJsonObject &health);

} // namespace App
