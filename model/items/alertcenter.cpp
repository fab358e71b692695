// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/alertcenter.h"

#include <algorithm>

namespace Model {

void AlertCenter::setRules(const AlertRules &rules)
{
    if (rules == m_watch.rules())
        return;
    m_watch.setRules(rules);
    // Before the first look there is no time to look at.
    if (m_now != TimePoint())
        advance(m_now, m_stale);
    emit changed();
}

void AlertCenter::advance(TimePoint now, bool stale)
{
    m_now = now;
    m_stale = stale;
    if (m_watch.advance(now, stale)) {
        collect();
        emit changed();
    }
    m_heldBack += m_watch.takeNews();
    const WeeklyHours &quiet = rules().quiet;
    if (quiet.on && quiet.contains(now))
        return;
    // What began in quiet hours is told when they end, if it is still so.
    QList<Alert> news;
    for (const Alert &held : std::exchange(m_heldBack, {})) {
        for (const Alert &alert : alerts()) {
            if (alert.key == held.key && !alert.acknowledged && !news.contains(alert))
                news.append(alert);
        }
    }
    if (!news.isEmpty())
        emit raised(news);
}

void AlertCenter::collect()
{
    m_extensions.clear();
    m_queues.clear();
    for (const Alert &alert : alerts()) {
        const AlertKey &key = alert.key;
        const AlertLevel level = alert.acknowledged ? AlertLevel::None : alert.level;
        if (isOfExtension(key.kind)) {
            ExtensionAlert &extension = m_extensions[key.subject];
            extension.kinds |= 1U << static_cast<unsigned>(key.kind);
            extension.level = std::max(extension.level, level);
        } else if (key.kind == AlertKind::QueueWaiting || key.kind == AlertKind::QueueWait) {
            AlertLevel &queue = m_queues[key.subject];
            queue = std::max(queue, level);
        }
    }
}

int AlertCenter::count(AlertKind kind) const
{
    return static_cast<int>(
        std::count_if(alerts().begin(), alerts().end(),
                      [kind](const Alert &alert) { return alert.key.kind == kind; }));
}

AlertLevel AlertCenter::level(AlertKind kind) const
{
    AlertLevel worst = AlertLevel::None;
    for (const Alert &alert : alerts()) {
        if (alert.key.kind == kind && !alert.acknowledged)
            worst = std::max(worst, alert.level);
    }
    return worst;
}

void AlertCenter::acknowledge(const AlertKey &key)
{
    if (m_watch.acknowledge(key))
        advance(m_now, m_stale);
}

void AlertCenter::acknowledgeAll(AlertKind kind)
{
    for (const Alert &alert : alerts()) {
        if (alert.key.kind == kind)
            m_watch.acknowledge(alert.key);
    }
    advance(m_now, m_stale);
}

void AlertCenter::acknowledgeExtension(const QString &number)
{
    for (const Alert &alert : alerts()) {
        if (alert.key.subject == number && isOfExtension(alert.key.kind))
            m_watch.acknowledge(alert.key);
    }
    advance(m_now, m_stale);
}

} // namespace Model
