// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor/pbxkind.h"

namespace App {

/// The write classes of what Lampfield looks at, and of what the policy lets supervisors do.
QStringList neededWriteClasses(const Model::ActionPolicy &policy);

/// The section of manager.conf for a user of Lampfield's own. `ownAddress`: who may log in by it;
/// empty: left open for the reader. Its secret is left to the reader; without one nobody can log
/// in.
QString managerStanza(const QString &ownAddress, const Model::ActionPolicy &policy);

/// Where that section belongs so that the PBX keeps it, and how it takes effect: a line or more.
QString proposalPlace(const PbxIdentity &pbx, const QString &ownAddress);

} // namespace App
