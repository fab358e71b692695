// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/boardpicture.h"

namespace App {

Model::ChangeSet pictureOf(const RelayBoard &board)
{
    Model::ChangeSet picture;
    picture.revision = board.revision;
    picture.shownOnly = board.mirror.rows().values();
    board.mirror.witnesses().tellAll(picture);
    picture.calls = board.calls.values();
    picture.queues = board.queues.values();
    if (const auto confirmed = board.mirror.confirmedAt()) {
        Model::Refresh newest = board.lastRefresh.value_or(Model::Refresh());
        newest.confirmedAt = *confirmed;
        newest.afterReconnect = false; // that was news to others
        picture.refreshes = {newest};
    }
    return picture;
}

namespace {

template <typename Value, typename Key>
auto keysOf(const QList<Value> &values, Key key)
{
    QSet<std::decay_t<decltype(key(values.first()))>> keys;
    keys.reserve(values.size());
    for (const Value &value : values)
        keys.insert(key(value));
    return keys;
}

void loseWitnesses(const Model::Witnesses &known, const Model::ChangeSet &picture,
                   Model::ChangeSet &lost)
{
    const auto contacts =
        keysOf(picture.contacts, [](const Model::Contact &contact) { return contact.key(); });
    for (Model::Contact contact : known.contacts()) {
        if (contacts.contains(contact.key()))
            continue;
        contact.status = Model::Reachability::Removed;
        lost.contacts.append(contact);
    }
    const auto devices =
        keysOf(picture.devices, [](const Model::Device &device) { return device.name; });
    for (const QString &name : known.devices()) {
        if (devices.contains(name))
            continue;
        Model::Device device;
        device.name = name;
        lost.devices.append(device);
    }
}

} // namespace

Model::ChangeSet lacking(const RelayBoard &board, const Model::ChangeSet &picture,
                         Model::TimePoint now)
{
    Model::ChangeSet lost;
    const auto rows =
        keysOf(picture.shownOnly, [](const Model::Extension &row) { return row.number; });
    for (Model::Extension row : board.mirror.rows()) {
        if (rows.contains(row.number))
            continue;
        row.isActive = false;
        lost.shownOnly.append(row);
    }
    loseWitnesses(board.mirror.witnesses(), picture, lost);
    const auto calls = keysOf(picture.calls, [](const Model::Call &call) { return call.id; });
    for (Model::Call call : board.calls) {
        if (calls.contains(call.id))
            continue;
        call.ended = now;
        call.endSeen = false;
        call.segments.clear(); // the store knows better how it ended
        lost.calls.append(call);
    }
    const auto queues =
        keysOf(picture.queues, [](const Model::Queue &queue) { return queue.name; });
    for (Model::Queue queue : board.queues) {
        if (queues.contains(queue.name))
            continue;
        queue.gone = true;
        lost.queues.append(queue);
    }
    return lost;
}

} // namespace App
