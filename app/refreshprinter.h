// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printed.h"

#include <QJsonObject>

namespace App {

/// A refresh result (see refreshjson.h) as text for standard output, with a line end.
QByteArray format(const QJsonObject &result, OutputFormat format);

} // namespace App
