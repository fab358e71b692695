// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <deque>
#include <optional>

namespace App {

/// The newest changes as they were told, so that a seat that was away for a moment need not be told
/// the whole board.
class ChangeJournal
{
public:
    static constexpr qsizetype MostBytes = 1024 * 1024;

    /// Changes of these revisions, in one frame.
    void append(quint64 first, quint64 last, const QByteArray &frame);
    void clear();
    /// The frames of what came after that revision, where `now` is the board's; nothing if some are
    /// missing.
    std::optional<QByteArray> since(quint64 revision, quint64 now) const;

private:
    struct Entry
    {
        quint64 first = 0;
        quint64 last = 0;
        QByteArray frame;
    };

    std::deque<Entry> m_entries; ///< of revisions without a gap
    qsizetype m_bytes = 0;
};

} // namespace App
