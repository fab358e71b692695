// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/alertsettings.h"

namespace Model {

namespace {

constexpr int Day = 24 * 3600;

QString key(const QString &group, const char *name)
{
    return QStringLiteral("alerts/") + group + u'/' + QLatin1String(name);
}

int numberOf(const QSettings &settings, const QString &name, std::pair<int, int> bounds, int usual)
{
    bool isNumber = false;
    const int value = settings.value(name, usual).toInt(&isNumber);
    return isNumber && value >= bounds.first && value <= bounds.second ? value : usual;
}

WeeklyHours readHours(const QSettings &settings, const QString &group, WeeklyHours hours)
{
    const auto time = [&](const char *name, const QTime &usual) {
        const auto kept =
            QTime::fromString(settings.value(key(group, name)).toString(), QStringLiteral("HH:mm"));
        return kept.isValid() ? kept : usual;
    };
    hours.on = settings.value(key(group, "on"), hours.on).toBool();
    hours.from = time("from", hours.from);
    hours.to = time("to", hours.to);
    hours.days =
        static_cast<quint8>(numberOf(settings, key(group, "days"), {0, 0b1111111}, hours.days));
    return hours;
}

void writeHours(QSettings &settings, const QString &group, const WeeklyHours &hours)
{
    settings.setValue(key(group, "on"), hours.on);
    settings.setValue(key(group, "from"), hours.from.toString(QStringLiteral("HH:mm")));
    settings.setValue(key(group, "to"), hours.to.toString(QStringLiteral("HH:mm")));
    settings.setValue(key(group, "days"), hours.days);
}

} // namespace

std::pair<int, int> alertBounds(AlertKind kind)
{
    switch (kind) {
    case AlertKind::QueueWaiting:
        return {1, 1'000};
    case AlertKind::ServiceLevel:
        return {1, 100};
    default:
        return {0, Day};
    }
}

AlertRules readAlertRules(const QSettings &settings)
{
    AlertRules rules;
    for (int i = 0; i < AlertKindCount; ++i) {
        const auto kind = static_cast<AlertKind>(i);
        const QString name = toString(kind);
        AlertRule &rule = rules.of(kind);
        rule.on = settings.value(key(name, "on"), rule.on).toBool();
        rule.amber = numberOf(settings, key(name, "amber"), alertBounds(kind), rule.amber);
        rule.red = numberOf(settings, key(name, "red"), alertBounds(kind), rule.red);
    }
    rules.working = readHours(settings, QStringLiteral("working"), rules.working);
    rules.quiet = readHours(settings, QStringLiteral("quiet"), rules.quiet);
    rules.notify = settings.value(QStringLiteral("alerts/notify"), rules.notify).toBool();
    rules.sound = settings.value(QStringLiteral("alerts/sound"), rules.sound).toBool();
    return rules;
}

void writeAlertRules(QSettings &settings, const AlertRules &rules)
{
    for (int i = 0; i < AlertKindCount; ++i) {
        const auto kind = static_cast<AlertKind>(i);
        const QString name = toString(kind);
        settings.setValue(key(name, "on"), rules.of(kind).on);
        settings.setValue(key(name, "amber"), rules.of(kind).amber);
        settings.setValue(key(name, "red"), rules.of(kind).red);
    }
    writeHours(settings, QStringLiteral("working"), rules.working);
    writeHours(settings, QStringLiteral("quiet"), rules.quiet);
    settings.setValue(QStringLiteral("alerts/notify"), rules.notify);
    settings.setValue(QStringLiteral("alerts/sound"), rules.sound);
}

} // namespace Model
