// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/alertrules.h"

namespace Model {

bool WeeklyHours::contains(TimePoint time) const
{
    const auto local = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    const QTime clock = local.time();
    const auto isOne = [this](const QDate &date) {
        return ((days >> (date.dayOfWeek() - 1)) & 1) != 0;
    };
    if (from == to)
        return isOne(local.date());
    if (from < to)
        return isOne(local.date()) && clock >= from && clock < to;
    return (clock >= from && isOne(local.date()))
        || (clock < to && isOne(local.date().addDays(-1)));
}

AlertRules::AlertRules()
{
    constexpr int Minute = 60;
    of(AlertKind::Ringing) = {true, 20, 45};
    of(AlertKind::OnCall) = {true, 15 * Minute, 30 * Minute};
    of(AlertKind::Offline) = {false, 2 * Minute, 15 * Minute};
    of(AlertKind::Paused) = {true, 10 * Minute, 20 * Minute};
    of(AlertKind::StatusDisagrees) = {true, 0, 5 * Minute};
    of(AlertKind::QueueWaiting) = {true, 4, 8};
    of(AlertKind::QueueWait) = {true, Minute, 3 * Minute};
    of(AlertKind::ServiceLevel) = {true, 80, 60};
    of(AlertKind::LinkDown) = {true, 5, Minute};
    quiet.from = QTime(20, 0);
    quiet.to = QTime(7, 0);
    quiet.days = 0b1111111;
}

AlertLevel AlertRules::level(AlertKind kind, qint64 value) const
{
    const AlertRule &rule = of(kind);
    if (!rule.on)
        return AlertLevel::None;
    // A share that is too low, or anything else that is too high.
    const int sign = kind == AlertKind::ServiceLevel ? -1 : 1;
    const auto reaches = [&](int bound) {
        return kind == AlertKind::ServiceLevel ? value < bound : value >= bound;
    };
    if (!reaches(rule.amber))
        return AlertLevel::None;
    return reaches(rule.red) && sign * rule.red >= sign * rule.amber ? AlertLevel::Red
                                                                     : AlertLevel::Amber;
}

QString toString(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Ringing:
        return QStringLiteral("ringing");
    case AlertKind::OnCall:
        return QStringLiteral("on-call");
    case AlertKind::Offline:
        return QStringLiteral("offline");
    case AlertKind::Paused:
        return QStringLiteral("paused");
    case AlertKind::StatusDisagrees:
        return QStringLiteral("status-disagrees");
    case AlertKind::QueueWaiting:
        return QStringLiteral("queue-waiting");
    case AlertKind::QueueWait:
        return QStringLiteral("queue-wait");
    case AlertKind::ServiceLevel:
        return QStringLiteral("service-level");
    case AlertKind::LinkDown:
        break;
    }
    return QStringLiteral("link-down");
}

std::optional<AlertKind> alertKindOf(const QString &name)
{
    for (int i = 0; i < AlertKindCount; ++i) {
        if (toString(static_cast<AlertKind>(i)) == name)
            return static_cast<AlertKind>(i);
    }
    return std::nullopt;
}

bool isDuration(AlertKind kind)
{
    return kind != AlertKind::QueueWaiting && kind != AlertKind::ServiceLevel;
}

bool isOfQueue(AlertKind kind)
{
    return kind == AlertKind::QueueWaiting || kind == AlertKind::QueueWait
        || kind == AlertKind::ServiceLevel;
}

bool isOfExtension(AlertKind kind)
{
    return !isOfQueue(kind) && kind != AlertKind::LinkDown;
}

} // namespace Model
