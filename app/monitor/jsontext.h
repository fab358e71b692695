// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace App {

/// Appends a JSON string with its quotes. Lists of ten thousand objects are written by this: as
/// values of Qt's they would cost more than all the rest of a refresh. Broken UTF-8 becomes U+FFFD.
void appendJsonString(QByteArray &json, QByteArrayView utf8);

} // namespace App
