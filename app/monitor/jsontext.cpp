// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/jsontext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace App {

void appendJsonString(QByteArray &json, QByteArrayView utf8)
{
    const bool isPlain = std::all_of(utf8.begin(), utf8.end(), [](char c) {
        return c >= 0x20 && c < 0x7f && c != '"' && c != '\\';
    });
    if (isPlain) {
        json.append('"').append(utf8).append('"');
        return;
    }
    const QByteArray array =
        QJsonDocument(QJsonArray{QString::fromUtf8(utf8)}).toJson(QJsonDocument::Compact);
    json.append(QByteArrayView(array).sliced(1, array.size() - 2));
}

QJsonValue timeValue(const std::optional<Ami::TimePoint> &time)
{
    return time ? QJsonValue(Ami::toIso8601(*time)) : QJsonValue();
}

std::optional<Ami::TimePoint> timeOf(const QString &text)
{
    const auto time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    return Ami::TimePoint(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

} // namespace App
