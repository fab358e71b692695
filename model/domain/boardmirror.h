// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/explanation.h"
#include "model/domain/linkstatus.h"

namespace Model {

/// The board as whoever hears the feed sees it: rows and witnesses by key. For details and
/// explanations; lists of rows have models of their own.
class BoardMirror
{
public:
    void load(const QList<Extension> &rows, std::optional<TimePoint> confirmedAt);
    void apply(const ChangeSet &changes);

    std::optional<Extension> row(const QString &number) const;
    const Witnesses &witnesses() const { return m_witnesses; }
    /// When the newest snapshot was taken.
    std::optional<TimePoint> confirmedAt() const { return m_confirmedAt; }

private:
    QHash<QString, Extension> m_rows;
    Witnesses m_witnesses;
    std::optional<TimePoint> m_confirmedAt;
};

} // namespace Model
