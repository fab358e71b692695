// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/boardmirror.h"

namespace Model {

BoardMirror::BoardMirror(const ChangeSet &excerpt, LinkStatus link,
                         std::optional<TimePoint> confirmedAt)
    : m_link(std::move(link))
    , m_confirmedAt(confirmedAt)
{
    apply(excerpt);
}

void BoardMirror::load(const QList<Extension> &rows, std::optional<TimePoint> confirmedAt)
{
    m_confirmedAt = confirmedAt;
    for (const Extension &row : rows)
        m_rows.insert(row.number, row);
}

void BoardMirror::apply(const ChangeSet &changes)
{
    for (const QList<Extension> *rows : {&changes.changed, &changes.shownOnly}) {
        for (const Extension &row : *rows)
            m_rows.insert(row.number, row);
    }
    if (!changes.refreshes.isEmpty())
        m_confirmedAt = changes.refreshes.constLast().confirmedAt;
    m_witnesses.apply(changes);
    m_calls.apply(changes.calls);
}

void BoardMirror::follow(BoardFeed &feed, QObject &owner)
{
    QObject::connect(&feed, &BoardFeed::loaded, &owner,
                     [this](const QList<Extension> &rows, std::optional<TimePoint> confirmedAt) {
                         load(rows, confirmedAt);
                     });
    QObject::connect(&feed, &BoardFeed::changed, &owner,
                     [this](const ChangeSet &changes) { apply(changes); });
    QObject::connect(&feed, &BoardFeed::linkChanged, &owner,
                     [this](const LinkStatus &link) { m_link = link; });
}

std::optional<Extension> BoardMirror::row(const QString &number) const
{
    const auto found = m_rows.constFind(number);
    return found == m_rows.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace Model
