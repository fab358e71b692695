// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/changeset.h"
#include "model/items/actionchoice.h"

namespace Model {

/// Finds out what could be acted on: the calls and the seats of whoever was chosen in a window.
class ActionSubjects
{
public:
    void apply(const ChangeSet &changes);

    /// An extension; of its calls the one with that id, or where that is empty, any.
    ActionSubject ofExtension(const QString &extension, const QString &name,
                              const QString &callId = {}) const;
    /// A call: the phone of this floor that is in it, or whoever called.
    ActionSubject ofCall(const QString &callId) const;
    /// A member of a queue.
    ActionSubject ofSeat(const QString &queue, const QueueSeat &seat) const;

    /// The names of all queues, in their order.
    QStringList queues() const;

private:
    void addCall(ActionSubject &subject, const QString &callId) const;
    void addSeats(ActionSubject &subject) const;

    QHash<QString, Call> m_calls;   ///< those that go on, by id
    QHash<QString, Queue> m_queues; ///< by name
};

} // namespace Model
