// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/relayboard.h"

namespace App {

void RelayBoard::load(const QList<Model::Extension> &rows,
                      std::optional<Model::TimePoint> confirmedAt)
{
    ++revision;
    mirror.load(rows, confirmedAt);
}

void RelayBoard::apply(const Model::ChangeSet &changes)
{
    ++revision;
    mirror.apply(changes);
    for (const Model::Call &call : changes.calls) {
        if (call.ended)
            calls.remove(call.id);
        else
            calls.insert(call.id, call);
    }
    for (const Model::Queue &queue : changes.queues) {
        if (queue.gone)
            queues.remove(queue.name);
        else
            queues.insert(queue.name, queue);
    }
    if (!changes.refreshes.isEmpty())
        lastRefresh = changes.refreshes.constLast();
}

} // namespace App
