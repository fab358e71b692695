// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/protocol/privatefile.h"

#include <QFileInfo>

namespace Ami {

bool openPrivately(QFile &file, QIODevice::OpenMode mode)
{
    constexpr auto Private = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const QFileInfo before(file.fileName());
    if (before.isFile() && !file.setPermissions(Private))
        return false;
    return file.open(mode, Private);
}

} // namespace Ami
