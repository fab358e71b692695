// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace App {

enum class RefreshFormat { Table, Json, Csv };

/// A refresh result (see refreshjson.h) as text for standard output, with a line end.
QByteArray format(const QJsonObject &result, RefreshFormat format);

} // namespace App
