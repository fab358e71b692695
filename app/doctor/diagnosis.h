// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor/checkup.h"
#include "model/domain/finding.h"

namespace App {

/// What a checkup means, in sentences with their remedies. Pure. The write classes that actions
/// take are those of Asterisk 16.28 and 22.10.
Model::Diagnosis diagnose(const Checkup &checkup);

/// The section of manager.conf for an account that may do what the policy lets supervisors do, and
/// beside that only look. `ownAddress`: who may log in by it; empty: left open for the reader.
QString managerStanza(const QString &user, const QString &ownAddress,
                      const Model::ActionPolicy &policy);

} // namespace App
