// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor/checkup.h"
#include "model/domain/finding.h"

namespace App::Doctor {

using Level = Model::Finding::Level;
using Findings = QList<Model::Finding>;

/// In the language of the window.
QString tr(const char *text);
QString number(qint64 value);

void add(Findings &findings, Level level, const QString &sentence, const QString &remedy = {});

/// "1001, 1002, 1003 and 4 more"
QString someOf(QStringList names);

/// What the account may see and do: its rights, its events, its section of manager.conf.
void judgeRights(const Checkup &checkup, Findings &findings);
/// Whether the hints are where they are looked for, and lead to phones.
void judgeHints(const Checkup &checkup, Findings &findings);
/// Of the hints that were listed.
Model::HintSurvey surveyOf(const Checkup &checkup);

} // namespace App::Doctor
