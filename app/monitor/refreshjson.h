// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/refresh.h"

#include <QByteArray>
#include <QJsonObject>

namespace App {

/// A refresh as everybody is told of it: connectionId, method ("bulk" or "individual"),
/// extensionsChecked, lastQueryTime (ISO 8601 UTC), durationMs (connect to last item), commitMs
/// (the store's), statistics {successfulQueries, failedQueries, corrected}, results [{extension,
/// context, status_code, device_state, status, success}], jsonFile {filename}. With "success":
/// true; a refresh that failed is {"success": false, "message": SENTENCE}. On one line, without its
/// end.
QByteArray toJson(const Model::RefreshReport &report);

/// connectionId to statistics of it.
QJsonObject summaryOf(const Model::Refresh &refresh);
/// The head with the rows as its results. Rows are written by hand: ten thousand as values of Qt's
/// cost more than all the rest of a refresh.
QByteArray toJson(const QJsonObject &head, const QList<Model::RefreshRow> &rows);

} // namespace App
