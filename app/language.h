// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace App {

/// Lets the program speak a language from now on, as "de": its words, Qt's, numbers, and the
/// direction of writing. Empty: the system's. What is on the screen already stays as it is.
void speak(const QString &language);

} // namespace App
