// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/refresh.h"

#include <QHash>
#include <QList>

#include <optional>

namespace Model {

/// The one currency of the pipe: what changed on the board, as values. Store, models and relay
/// consume the same ones.
struct ChangeSet
{
    quint64 revision = 0;     ///< counts up by one a ChangeSet; of merged ones, the newest
    QList<Extension> changed; ///< to be written and shown; one entry an extension
    /// Confirmed by the PBX for the first time since the start, and otherwise as they were: to be
    /// shown, not written.
    QList<Extension> verified;
    QList<Refresh> refreshes; ///< snapshots that belong to it, oldest first
    bool saved = true;        ///< false: published although the store could not take it

    bool isEmpty() const { return changed.isEmpty() && verified.isEmpty() && refreshes.isEmpty(); }
    /// Takes a newer one in; its rows replace those of the same extension.
    void merge(const ChangeSet &newer);
};

} // namespace Model
