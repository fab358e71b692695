// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Model {

/// What a hang-up cause means, in a few words: "busy", "no answer". The numbers are those of Q.850
/// and of include/asterisk/causes.h; one that is in neither is told as a number. Empty for 0, which
/// Asterisk has where it knows none.
QString causeText(int cause);

} // namespace Model
