// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/finding.h"

#include <QByteArray>
#include <QJsonObject>

namespace App {

/// For a terminal: a sign and a sentence a line, remedies indented, the section at the end.
QByteArray diagnosisText(const Model::Diagnosis &diagnosis);
/// {"success": …, "findings": [{"level": "warning", "sentence": …, "remedy": …}], "place": …,
/// "stanza": …}
QJsonObject diagnosisJson(const Model::Diagnosis &diagnosis);

/// "good", "note", "warning", "problem"
QString toString(Model::Finding::Level level);

} // namespace App
