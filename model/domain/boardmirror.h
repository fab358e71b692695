// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/boardfeed.h"
#include "model/domain/callindex.h"
#include "model/domain/explanation.h"
#include "model/domain/linkstatus.h"

namespace Model {

/// The board as whoever hears the feed sees it: rows and witnesses by key. For details and
/// explanations; lists of rows have models of their own.
class BoardMirror
{
public:
    BoardMirror() = default;
    /// Of what was told of one row.
    BoardMirror(const ChangeSet &excerpt, LinkStatus link, std::optional<TimePoint> confirmedAt);

    void load(const QList<Extension> &rows, std::optional<TimePoint> confirmedAt);
    void apply(const ChangeSet &changes);
    /// Takes in whatever the feed tells, as long as `owner` lives, to which this belongs.
    void follow(BoardFeed &feed, QObject &owner);

    std::optional<Extension> row(const QString &number) const;
    const QHash<QString, Extension> &rows() const { return m_rows; }
    const Witnesses &witnesses() const { return m_witnesses; }
    const CallIndex &calls() const { return m_calls; }
    void setLink(const LinkStatus &link) { m_link = link; }
    const LinkStatus &link() const { return m_link; }
    /// When the newest snapshot was taken.
    std::optional<TimePoint> confirmedAt() const { return m_confirmedAt; }

private:
    QHash<QString, Extension> m_rows;
    Witnesses m_witnesses;
    CallIndex m_calls;
    LinkStatus m_link;
    std::optional<TimePoint> m_confirmedAt;
};

} // namespace Model
