// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/boardmirror.h"

#include <QJsonObject>

namespace App {

/// Why an extension is shown as it is: extension, context, agent_name, department, status_code,
/// device_state, status, presence, forwarded_to, last_status_change, last_seen (ISO 8601 UTC, or
/// null), verified, agrees (null while nothing is confirmed), evidence [{witness, subject, says,
/// roundtripUsec, since, source}] and sentence, with "success": true. For one that is not known,
/// {"success": false, "message": SENTENCE}.
QJsonObject explainJson(const Model::BoardMirror &board, const QString &extension,
                        Model::TimePoint now);

/// The same for a person at a terminal, in local time.
QByteArray explainText(const QJsonObject &explanation);

} // namespace App
