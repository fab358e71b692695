// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace App {

/// Whole frames as servers send them, unmasked (RFC 6455, 5.2). Made once for all who are told.
QByteArray textFrame(QByteArrayView utf8);
QByteArray binaryFrame(QByteArrayView bytes);

} // namespace App
