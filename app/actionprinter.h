// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printed.h"
#include "model/domain/action.h"

namespace App {

/// The audit as text for standard output. JSON is an array of objects with `id`, `askedAt`,
/// `answeredAt` (ISO 8601, UTC; null), `who`, `seat`, `action`, `extension`, `target`, `callId`,
/// `queue`, `reason`, `penalty`, `outcome`, `sentence`, `colleague`.
QByteArray format(const QList<Model::ActionRecord> &records, OutputFormat format);

} // namespace App
