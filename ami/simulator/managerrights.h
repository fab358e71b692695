// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Ami {

/// The write classes of a manager user, as manager.conf names them: "call", "originate", "all".
using WriteClasses = QList<QByteArray>;

/// A wrong secret is no question of these. `action` in lower case. An unknown action may be used.
bool mayUse(const WriteClasses &classes, QByteArrayView action);
/// The answer to ListCommands: what the user may use, and nothing else.
QByteArray listCommands(const QByteArray &actionId, const WriteClasses &classes);

} // namespace Ami
