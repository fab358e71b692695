// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/alertwatch.h"

#include <algorithm>
#include <cmath>

namespace Model {

namespace {

qint64 secondsBetween(TimePoint from, TimePoint to)
{
    return std::chrono::duration_cast<std::chrono::seconds>(to - from).count();
}

/// The rule of a state; nothing for one that may last as long as it likes.
std::optional<AlertKind> kindOf(Lamp lamp)
{
    switch (lamp) {
    case Lamp::Ringing:
    case Lamp::RingingOnCall:
        return AlertKind::Ringing;
    case Lamp::OnCall:
        return AlertKind::OnCall;
    case Lamp::Offline:
        return AlertKind::Offline;
    case Lamp::Paused:
    case Lamp::Break:
        return AlertKind::Paused;
    default:
        return std::nullopt;
    }
}

} // namespace

void AlertWatch::setRules(const AlertRules &rules)
{
    // What was acknowledged or told by another rule says nothing about this one.
    for (auto it = m_records.begin(); it != m_records.end();) {
        const AlertKind kind = it->first.kind;
        it = m_rules.of(kind) == rules.of(kind) ? std::next(it) : m_records.erase(it);
    }
    m_rules = rules;
}

void AlertWatch::load(const QList<Extension> &rows)
{
    for (const Extension &row : rows)
        keep(row);
}

void AlertWatch::apply(const ChangeSet &changes)
{
    for (const Extension &row : changes.changed)
        keep(row);
    for (const Extension &row : changes.shownOnly)
        keep(row);
    for (const Queue &queue : changes.queues) {
        if (queue.gone)
            m_queues.remove(queue.name);
        else
            m_queues.insert(queue.name, {queue.waiting.size(), queue.waitingSince(), queue.today});
    }
}

/// A row that nobody has confirmed yet calls nobody.
void AlertWatch::keep(const Extension &row)
{
    const Lamp shown = lamp(row);
    if (!row.isActive || !row.verified || (!kindOf(shown) && !row.disagreesSince)) {
        m_extensions.remove(row.number);
        return;
    }
    m_extensions.insert(row.number, {shown, lampSince(row), row.disagreesSince});
}

bool AlertWatch::isFrozen(AlertKind kind, bool stale) const
{
    if (kind == AlertKind::LinkDown)
        return false;
    return stale || (isOfQueue(kind) && m_queuesStale);
}

bool AlertWatch::advance(TimePoint now, bool stale)
{
    for (auto &[key, record] : m_records)
        record.seen = AlertLevel::None;
    if (!stale)
        lookAtExtensions(now);
    if (!stale && !m_queuesStale)
        lookAtQueues(now);
    lookAtLink(now, stale);
    settle(now, stale);

    QList<Alert> alerts;
    for (const auto &[key, record] : m_records) {
        if (record.alert.level != AlertLevel::None)
            alerts.append(record.alert);
    }
    const bool same = std::equal(alerts.begin(), alerts.end(), m_alerts.begin(), m_alerts.end(),
                                 [](const Alert &one, const Alert &other) {
                                     return one.key == other.key && one.level == other.level
                                         && one.acknowledged == other.acknowledged;
                                 });
    m_alerts = alerts;
    return !same;
}

void AlertWatch::lookAtExtensions(TimePoint now)
{
    const bool inHours = !m_rules.working.on || m_rules.working.contains(now);
    for (auto it = m_extensions.cbegin(); it != m_extensions.cend(); ++it) {
        const Watched &row = it.value();
        const auto kind = kindOf(row.lamp);
        if (kind && row.since && (kind != AlertKind::Offline || inHours)) {
            const TimePoint since = row.since->time;
            if (Alert *alert = take({*kind, it.key()}, secondsBetween(since, now), since))
                alert->beginningSeen = row.since->isBeginning;
        }
        if (row.disagreesSince)
            take({AlertKind::StatusDisagrees, it.key()}, secondsBetween(*row.disagreesSince, now),
                 *row.disagreesSince);
    }
}

void AlertWatch::lookAtQueues(TimePoint now)
{
    for (auto it = m_queues.cbegin(); it != m_queues.cend(); ++it) {
        const QueueFacts &queue = it.value();
        take({AlertKind::QueueWaiting, it.key()}, queue.waiting, now);
        if (queue.waitingSince)
            take({AlertKind::QueueWait, it.key()}, secondsBetween(*queue.waitingSince, now),
                 *queue.waitingSince);
        const auto level = queue.today.serviceLevel();
        if (level && queue.today.answered + queue.today.abandoned >= LeastCallers)
            take({AlertKind::ServiceLevel, it.key()}, std::llround(*level * 100), now);
    }
}

void AlertWatch::lookAtLink(TimePoint now, bool stale)
{
    if (!stale) {
        m_staleSince.reset();
        return;
    }
    if (!m_staleSince)
        m_staleSince = now;
    // A machine that slept, or a clock set back, is no time without a link.
    m_staleSince = std::min(*m_staleSince, now);
    take({AlertKind::LinkDown, {}}, secondsBetween(*m_staleSince, now), *m_staleSince);
}

/// What is seen of one thing in one round. Null if the rules say nothing of it.
Alert *AlertWatch::take(const AlertKey &key, qint64 value, TimePoint since)
{
    const AlertLevel level = m_rules.level(key.kind, value);
    if (level == AlertLevel::None)
        return nullptr;
    Record &record = m_records[key];
    Alert &alert = record.alert;
    alert.key = key;
    // What is counted has no beginning of its own, but when it was first seen.
    if (isDuration(key.kind) || alert.level == AlertLevel::None)
        alert.since = since;
    alert.value = value;
    record.seen = level;
    return &alert;
}

void AlertWatch::settle(TimePoint now, bool stale)
{
    for (auto it = m_records.begin(); it != m_records.end();) {
        if (!isFrozen(it->first.kind, stale))
            settle(it->second, now);
        const Record &record = it->second;
        const bool forgotten = record.alert.level == AlertLevel::None && record.calmSince
            && now - *record.calmSince >= Memory;
        it = forgotten ? m_records.erase(it) : std::next(it);
    }
}

void AlertWatch::settle(Record &record, TimePoint now)
{
    Alert &alert = record.alert;
    // What was red long ago and is red again is news.
    if (record.seen >= record.told)
        record.milderSince.reset();
    else
        record.milderSince = std::min(record.milderSince.value_or(now), now);
    if (record.milderSince && now - *record.milderSince >= Memory)
        record.told = record.seen;
    if (record.seen < alert.level || record.seen == AlertLevel::None) {
        // A clock that was set back would keep it for ever.
        record.calmSince = std::min(record.calmSince.value_or(now), now);
        if (isOfQueue(alert.key.kind) && now - *record.calmSince < Settle)
            return;
        alert.level = record.seen;
    }
    if (record.seen == AlertLevel::None)
        return;
    record.calmSince.reset();
    alert.level = record.seen;
    if (alert.level <= record.told)
        return;
    record.told = alert.level;
    alert.acknowledged = false;
    m_news.append(alert);
}

QList<Alert> AlertWatch::takeNews()
{
    return std::exchange(m_news, {});
}

bool AlertWatch::acknowledge(const AlertKey &key)
{
    const auto found = m_records.find(key);
    if (found == m_records.end() || found->second.alert.level == AlertLevel::None)
        return false;
    found->second.alert.acknowledged = true;
    return true;
}

} // namespace Model
