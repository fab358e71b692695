// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslSocket>

namespace App {

/// Bytes that were written and are not with the kernel yet. An encrypted socket encrypts at once,
/// and counts what it has encrypted apart.
inline qint64 unsentBytes(const QTcpSocket &socket)
{
    const auto *encrypted = qobject_cast<const QSslSocket *>(&socket);
    return socket.bytesToWrite() + (encrypted ? encrypted->encryptedBytesToWrite() : 0);
}

} // namespace App
