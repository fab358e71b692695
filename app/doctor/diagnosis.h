// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor/checkup.h"
#include "model/domain/finding.h"

namespace App {

/// Where a diagnosis is read: remedies name options on a command line, fields and pages in a
/// window.
enum class Audience { CommandLine, Window };

/// What a checkup means, in sentences with their remedies, and the manager user that it proposes.
/// Pure. The write classes that actions take are those of Asterisk 16.28 and 22.10.
Model::Diagnosis diagnose(const Checkup &checkup, Audience audience);

} // namespace App
