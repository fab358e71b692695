// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/statusrules.h"

#include <QString>

#include <chrono>

namespace Model {

/// "Available", "On call", ...
QString lampText(Lamp lamp);
/// "0:37", "12:05", "1:29:36"; below zero, as after a jump of the clock, "0:00".
QString durationText(std::chrono::milliseconds duration);
/// "4 s", "3 min", "2 h"
QString ageText(std::chrono::milliseconds age);

} // namespace Model
