// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace App {

/// A crash writes no core file, which would hold the PBX's secret; and what the process writes is
/// readable by its user alone.
void keepSecretsPrivate();
/// As many open files as this user may have: each seat is one.
void allowManyFiles();

/// How long this process lives already, loading and linking included, in steps of a clock tick
/// (10 ms). Zero where the system does not tell.
std::chrono::milliseconds processAge();

/// Who runs this process, by the system's own account; "uid 1000" for one that it does not know.
QString personName();

} // namespace App
