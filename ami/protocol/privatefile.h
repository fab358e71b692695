// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace Ami {

/// Opens a file for writing that only its owner may read: made so from the beginning, and one that
/// is there already becomes so. What is no regular file (a device, a pipe) keeps its permissions.
bool openPrivately(QFile &file, QIODevice::OpenMode mode);

} // namespace Ami
