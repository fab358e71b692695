// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/changejournal.h"

namespace App {

void ChangeJournal::append(quint64 first, quint64 last, const QByteArray &frame)
{
    if (!m_entries.empty() && m_entries.back().last + 1 != first)
        clear();
    m_entries.push_back({first, last, frame});
    m_bytes += frame.size();
    while (m_bytes > MostBytes) {
        m_bytes -= m_entries.front().frame.size();
        m_entries.pop_front();
    }
}

void ChangeJournal::clear()
{
    m_entries.clear();
    m_bytes = 0;
}

std::optional<QByteArray> ChangeJournal::since(quint64 revision, quint64 now) const
{
    if (revision == now)
        return QByteArray();
    if (revision > now || m_entries.empty() || m_entries.back().last != now
        || m_entries.front().first > revision + 1)
        return std::nullopt;
    QByteArray frames;
    for (const Entry &entry : m_entries) {
        if (entry.last > revision)
            frames += entry.frame;
    }
    return frames;
}

} // namespace App
