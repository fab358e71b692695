// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/result.h"

#include <QList>
#include <QString>

namespace App {

struct IniEntry
{
    QString key;
    QString value;
    int line = 0; ///< from 1
};

/// Reads "key = value" lines. A value is the rest of its line, as it stands: a secret may hold any
/// character. Lines that begin with # or ; and [section] lines mean nothing. A key that is repeated
/// is returned as often. The error names the line, never a value. (QSettings would drop what
/// follows a ; and read a comma as a list.)
Ami::Result<QList<IniEntry>> parseIni(QByteArrayView text);

} // namespace App
