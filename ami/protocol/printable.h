// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Ami {

/// What a peer said, fit for a sentence, a terminal and a log: control characters become U+FFFD,
/// and what is longer than `longest` ends in an ellipsis.
QString printable(QString text, qsizetype longest = 200);

} // namespace Ami
