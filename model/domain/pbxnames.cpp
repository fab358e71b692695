// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/pbxnames.h"

namespace Model {

bool PbxNames::apply(const ChangeSet &changes)
{
    bool isNew = false;
    for (const Call &call : changes.calls) {
        for (const CallSegment &segment : call.segments) {
            for (const Party *party : {&segment.source, &segment.target})
                isNew = learn(party->extension, party->name) || isNew;
        }
    }
    // What a queue calls a member was written for people to read.
    for (const Queue &queue : changes.queues) {
        for (const QueueSeat &seat : queue.seats)
            isNew =
                learn(seat.extension, seat.name == seat.interface ? QString() : seat.name) || isNew;
    }
    return isNew;
}

bool PbxNames::learn(const QString &extension, const QString &name)
{
    // Queues of thousands are told again and again: most of it is known, and costs a look.
    if (extension.isEmpty() || m_told.value(extension) == name)
        return false;
    const QString plain = name.simplified();
    if (plain.isEmpty() || plain == extension)
        return false;
    m_told.insert(extension, name);
    return std::exchange(m_names[extension], plain) != plain;
}

} // namespace Model
