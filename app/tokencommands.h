// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/clock.h"
#include "ami/protocol/result.h"

#include <QByteArray>
#include <QStringList>

namespace App {

/// `token add NAME viewer|supervisor`, `token list`, `token revoke NAME`, on the file; a running
/// rebroadcast notices. Gives what is to be printed.
Ami::Result<QByteArray> runTokenCommand(const QStringList &arguments, const QString &file,
                                        Ami::Clock &clock);

} // namespace App
