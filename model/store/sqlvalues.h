// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/presence.h"

#include <QVariant>

/// How values stand in the database: times as milliseconds since 1970, UTC.
namespace Model::Sql {

inline QVariant toVariant(TimePoint time)
{
    return qint64(time.time_since_epoch().count());
}

inline QVariant toVariant(const std::optional<TimePoint> &time)
{
    return time ? toVariant(*time) : QVariant(QMetaType::fromType<qint64>());
}

inline TimePoint toTime(const QVariant &value)
{
    return TimePoint(std::chrono::milliseconds(value.toLongLong()));
}

inline std::optional<TimePoint> toOptionalTime(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(toTime(value));
}

/// An empty QString is bound as it is, a null one as NULL, which the columns refuse.
inline QString text(const QString &value)
{
    return value.isNull() ? QString(QLatin1String("")) : value;
}

} // namespace Model::Sql
