// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/action.h"
#include "model/domain/call.h"
#include "model/domain/contact.h"
#include "model/domain/device.h"
#include "model/domain/queue.h"
#include "model/domain/refresh.h"
#include "model/domain/statusinterval.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace Model {

/// Which witnesses are up to date: all of them were listed over this connection, and events tell
/// what changes. Others may be shown, but contradict nothing.
struct Followed
{
    bool devices = false;
    bool contacts = false;
    QueueNews queues = QueueNews::Unknown;

    bool operator==(const Followed &) const = default;
};

/// The one currency of the pipe: what changed on the board, as values. Store, models and relay
/// consume the same ones.
struct ChangeSet
{
    quint64 revision = 0;     ///< counts up by one a ChangeSet; of merged ones, the newest
    QList<Extension> changed; ///< to be written and shown; one entry an extension
    /// Changed only in what is not kept, as being verified or in disagreement: to be shown, not
    /// written.
    QList<Extension> shownOnly;
    QList<Contact> contacts; ///< one entry a contact; Removed ones are gone
    QList<Device> devices;   ///< one entry a device; shown, not written
    /// One entry a call, in the order in which they are to be taken. While it goes on it is shown,
    /// not written; once it has ended, written.
    QList<Call> calls;
    QList<Queue> queues;      ///< one entry a queue; shown, not written
    QList<QueueVisit> visits; ///< one entry a visit that is over
    /// For the store alone, in the order of their ids; what is published has none.
    QList<StatusInterval> intervals;
    std::optional<HistoryGap> gap;    ///< what the intervals no longer tell
    QList<Refresh> refreshes;         ///< snapshots that belong to it, oldest first
    QList<ActionRecord> actions;      ///< one entry a request
    std::optional<Followed> followed; ///< if it changed
    /// PJSIP endpoints of which all contacts are known: another one does not exist.
    QStringList endpoints;
    bool devicesListed = false; ///< from now on a device that is not known was never set
    bool saved = true;          ///< false: published although the store could not take it

    bool isEmpty() const;
    /// True if there is nothing in it that the store keeps.
    bool costsNoWrite() const;
    /// Takes a newer one in; its rows replace those of the same extension.
    void merge(const ChangeSet &newer);

private:
    void mergeRows(const ChangeSet &newer);
};

} // namespace Model
