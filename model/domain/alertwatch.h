// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/alertrules.h"
#include "model/domain/changeset.h"

#include <map>
#include <tuple>

namespace Model {

struct AlertKey
{
    AlertKind kind = AlertKind::Ringing;
    QString subject; ///< the number of an extension, a queue's name, or empty

    bool operator==(const AlertKey &) const = default;
    bool operator<(const AlertKey &other) const
    {
        return std::tie(kind, subject) < std::tie(other.kind, other.subject);
    }
};

struct Alert
{
    AlertKey key;
    AlertLevel level = AlertLevel::None;
    /// Since when a duration was observed, or when anything else was first seen to be so.
    TimePoint since{};
    qint64 value = 0; ///< as in AlertRule, when it was last looked at
    bool acknowledged = false;
    bool beginningSeen = true; ///< a duration began at `since`; otherwise then or earlier

    bool operator==(const Alert &) const = default;
};

/// Holds what the board says against the rules. Pure: it is told what changed and what time it is.
///
/// Nothing flaps: a queue has to be well for Settle before its alert ends or gets milder, and one
/// that comes back within Memory is no news, and still acknowledged if it was. The state of a phone
/// ends its alert at once, as nobody may be shown as ringing who talks. While the board is stale,
/// nothing begins or ends but LinkDown.
class AlertWatch
{
public:
    static constexpr std::chrono::seconds Settle{10};
    static constexpr std::chrono::seconds Memory{30};
    /// Fewer callers of a day say nothing of a service level.
    static constexpr int LeastCallers = 5;

    void setRules(const AlertRules &rules);
    const AlertRules &rules() const { return m_rules; }

    void load(const QList<Extension> &rows);
    void apply(const ChangeSet &changes);
    /// The queues are not known, or out of date.
    void setQueuesStale(bool stale) { m_queuesStale = stale; }

    /// Looks at everything anew. True if alerts() differ from before in more than their values.
    bool advance(TimePoint now, bool stale);
    /// In the order of kinds and subjects.
    const QList<Alert> &alerts() const { return m_alerts; }
    /// Those that began, or became red, since this was last asked.
    QList<Alert> takeNews();
    /// True if there was one.
    bool acknowledge(const AlertKey &key);

private:
    struct Record
    {
        Alert alert;                          ///< as it is shown, unless its level is None
        AlertLevel seen = AlertLevel::None;   ///< in this round
        AlertLevel told = AlertLevel::None;   ///< the highest level that was news
        std::optional<TimePoint> calmSince;   ///< it has been milder than it is shown since then
        std::optional<TimePoint> milderSince; ///< than the highest level that was news
    };

    void lookAtExtensions(TimePoint now);
    void lookAtQueues(TimePoint now);
    void lookAtLink(TimePoint now, bool stale);
    Alert *take(const AlertKey &key, qint64 value, TimePoint since);
    void settle(TimePoint now, bool stale);
    void settle(Record &record, TimePoint now);
    void keep(const Extension &row);
    bool isFrozen(AlertKind kind, bool stale) const;

    /// What the rules may be about, of an extension.
    struct Watched
    {
        Lamp lamp = Lamp::Unknown;
        std::optional<Since> since; ///< it was observed without a gap
        std::optional<TimePoint> disagreesSince;
    };
    struct QueueFacts
    {
        qsizetype waiting = 0;
        std::optional<TimePoint> waitingSince;
        QueueDay today;
    };

    AlertRules m_rules;
    bool m_queuesStale = true;
    std::optional<TimePoint> m_staleSince;
    QHash<QString, Watched> m_extensions; ///< only those that a rule may be about
    QHash<QString, QueueFacts> m_queues;
    std::map<AlertKey, Record> m_records;
    QList<Alert> m_alerts;
    QList<Alert> m_news;
};

} // namespace Model
