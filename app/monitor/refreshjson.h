// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/refresh.h"

#include <QByteArray>

namespace App {

/// A refresh as everybody is told of it: connectionId, method ("bulk" or "individual"),
/// extensionsChecked, lastQueryTime (ISO 8601 UTC), durationMs (connect to last item), commitMs
/// (the store's), statistics {successfulQueries, failedQueries, corrected}, results [{extension,
/// context, status_code, device_state, status, success}], jsonFile {filename}. With "success":
/// true; a refresh that failed is {"success": false, "message": SENTENCE}. On one line, without its
/// end.
QByteArray toJson(const Model::RefreshReport &report);

} // namespace App
