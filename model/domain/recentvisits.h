// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/queue.h"

#include <QHash>

#include <deque>

namespace Model {

/// Visits to queues that ended a short while ago, by the caller's unique id.
class RecentVisits
{
public:
    /// AgentConnect follows once the agent has heard the announcement.
    static constexpr std::chrono::minutes Kept{5};
    static constexpr std::size_t Most = 50'000;

    void add(const QueueVisit &visit, TimePoint now)
    {
        while (!m_order.empty() && (m_order.front().added + Kept < now || m_order.size() >= Most))
            dropOldest();
        m_visits.insert(visit.uniqueId, {visit, now});
        m_order.push_back({now, visit.uniqueId});
    }

    /// A null pointer if there is none of this queue.
    const QueueVisit *find(const QString &queue, const QString &uniqueId) const
    {
        const auto known = m_visits.constFind(uniqueId);
        return known == m_visits.constEnd() || known->visit.queue != queue ? nullptr
                                                                           : &known->visit;
    }

    /// Kept visits, including entries of removed or repeated ones.
    std::size_t places() const { return m_order.size(); }
    void remove(const QString &uniqueId) { m_visits.remove(uniqueId); }

private:
    struct Entry
    {
        QueueVisit visit;
        TimePoint added{};
    };
    struct Place
    {
        TimePoint added{};
        QString uniqueId;
    };

    void dropOldest()
    {
        const auto known = m_visits.constFind(m_order.front().uniqueId);
        // The caller may have been added again since.
        if (known != m_visits.constEnd() && known->added == m_order.front().added)
            m_visits.erase(known);
        m_order.pop_front();
    }

    QHash<QString, Entry> m_visits;
    std::deque<Place> m_order; ///< oldest first
};

} // namespace Model
