// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace App {

/// A crash writes no core file, which would hold the PBX's secret; and what the process writes is
/// readable by its user alone.
void keepSecretsPrivate();

/// How long this process lives already, loading and linking included, in steps of a clock tick
/// (10 ms). Zero where the system does not tell.
std::chrono::milliseconds processAge();

} // namespace App
