// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/abilities.h"
#include "model/domain/boardmirror.h"

namespace App {

/// All that seats are told of, as the relay thread has it. Made of committed ChangeSets alone.
class RelayBoard
{
public:
    void load(const QList<Model::Extension> &rows, std::optional<Model::TimePoint> confirmedAt);
    void apply(const Model::ChangeSet &changes);

    Model::BoardMirror mirror;
    QHash<QString, Model::Call> calls;   ///< that go on, by id
    QHash<QString, Model::Queue> queues; ///< by name
    Model::Abilities abilities;
    std::optional<Model::Refresh> lastRefresh;
    QString storeProblem; ///< empty while it takes what it is given
    quint64 revision = 0; ///< of the relay: counts each ChangeSet that was taken in
};

} // namespace App
