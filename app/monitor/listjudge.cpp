// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/listjudge.h"

#include <algorithm>

namespace App {

ListJudge::ListJudge(std::chrono::milliseconds longestRetry)
    : m_longest(std::max(longestRetry, FirstRetry))
{
}

bool ListJudge::isPartial(const Ami::BulkStatusResult &result, const Model::Board &board,
                          std::chrono::nanoseconds now)
{
    if (result.method != Ami::BulkStatusResult::Method::List)
        return false;
    QSet<QString> present;
    present.reserve(qsizetype(result.rows.size()));
    for (const Ami::ExtensionStatus &row : result.rows)
        present.insert(row.extension);
    for (const Ami::HintKey &key : result.failed)
        present.insert(key.extension);
    const qsizetype missing = board.unexplainedCount(present);
    const bool isMuch = missing > std::max(MostMissing, board.hintCount() / Share);
    // One that grew is not complete yet.
    const bool isRepeated = m_missing && missing >= *m_missing && now - m_since >= RepeatAfter;
    if (!isMuch || isRepeated) {
        settle();
        return false;
    }
    if (!m_missing || missing < *m_missing) {
        m_missing = missing;
        m_since = now;
    }
    return true;
}

std::chrono::milliseconds ListJudge::nextRetry()
{
    return std::exchange(m_step, std::min(2 * m_step, m_longest));
}

void ListJudge::settle()
{
    m_step = FirstRetry;
    m_missing.reset();
}

} // namespace App
