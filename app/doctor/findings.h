// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor/checkup.h"
#include "app/doctor/diagnosis.h"
#include "app/doctor/pbxkind.h"
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

/// Which PBX it is, and whether the manager user is one of its own.
void judgeKind(const Checkup &checkup, const PbxIdentity &pbx, Findings &findings);
/// What the account may see and do: its rights, its events, its section of manager.conf. A user of
/// the PBX itself is never to be changed: what it lacks, a user for Lampfield has.
void judgeRights(const Checkup &checkup, const PbxIdentity &pbx, Audience audience,
                 Findings &findings);
/// Whether the hints are where they are looked for, and lead to phones.
void judgeHints(const Checkup &checkup, Audience audience, Findings &findings);
/// Of the hints that were listed.
Model::HintSurvey surveyOf(const Checkup &checkup);

} // namespace App::Doctor
