// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/clock.h"

#include <QByteArrayView>
#include <QJsonValue>

#include <optional>

namespace App {

/// Appends a JSON string with its quotes. Lists of ten thousand objects are written by this: as
/// values of Qt's they would cost more than all the rest of a refresh. Broken UTF-8 becomes U+FFFD.
void appendJsonString(QByteArray &json, QByteArrayView utf8);

/// ISO 8601 in UTC with milliseconds, or null.
QJsonValue timeValue(const std::optional<Ami::TimePoint> &time);
/// Nothing for what is no such time; fractions of a second may be left out.
std::optional<Ami::TimePoint> timeOf(const QString &text);

} // namespace App
