// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/presence.h"

#include <QDateTime>

#include <array>
#include <optional>

namespace Model {

/// What a supervisor is called to look at.
enum class AlertKind {
    Ringing,         ///< a phone rings, and nobody picks it up
    OnCall,          ///< a call takes long
    Offline,         ///< a phone can't be reached in working hours
    Paused,          ///< an agent rests long
    StatusDisagrees, ///< hint, device and contact contradict each other
    QueueWaiting,    ///< many callers wait
    QueueWait,       ///< one caller waits long
    ServiceLevel,    ///< few callers of today were answered in time
    LinkDown,        ///< nothing vouches for the board
};

constexpr int AlertKindCount = 9;

enum class AlertLevel { None, Amber, Red };

/// Hours of a day, on some days of the week. From 22:00 to 6:00 reaches into the next day, which
/// need not be one of them; from an hour to the same one is the whole day.
struct WeeklyHours
{
    bool on = false;
    QTime from{8, 0};
    QTime to{18, 0};
    quint8 days = 0b0011111; ///< bit 0 is Monday

    bool contains(TimePoint time) const;

    bool operator==(const WeeklyHours &) const = default;
};

/// From which value on there is an alert: seconds; callers of QueueWaiting; of ServiceLevel per
/// cent, below which it is one. Red is never reached before amber.
struct AlertRule
{
    bool on = true;
    int amber = 0;
    int red = 0;

    bool operator==(const AlertRule &) const = default;
};

struct AlertRules
{
    std::array<AlertRule, AlertKindCount> rules;
    WeeklyHours working; ///< when phones are to be reachable; off: always
    WeeklyHours quiet;   ///< no notification and no sound then
    bool notify = true;
    bool sound = false;

    /// The usual ones. Offline is off: on most floors some phones always are.
    AlertRules();

    AlertRule &of(AlertKind kind) { return rules.at(static_cast<std::size_t>(kind)); }
    const AlertRule &of(AlertKind kind) const { return rules.at(static_cast<std::size_t>(kind)); }

    /// The level that a value means. `value` as in AlertRule.
    AlertLevel level(AlertKind kind, qint64 value) const;

    bool operator==(const AlertRules &) const = default;
};

/// "ringing", "on-call", "offline", ... as settings and seats name it.
QString toString(AlertKind kind);
/// Nothing for what is no such name.
std::optional<AlertKind> alertKindOf(const QString &name);

/// Its value is a time, and grows by itself.
bool isDuration(AlertKind kind);
/// It is about a queue.
bool isOfQueue(AlertKind kind);
/// It is about an extension.
bool isOfExtension(AlertKind kind);

} // namespace Model
