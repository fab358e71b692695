// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/changeset.h"

#include <algorithm>

namespace Model {

namespace {

const QString &keyOf(const Extension &row)
{
    return row.number;
}

const QString &keyOf(const Device &device)
{
    return device.name;
}

const QString &keyOf(const Call &call)
{
    return call.id;
}

const QString &keyOf(const Queue &queue)
{
    return queue.name;
}

auto keyOf(const QueueVisit &visit)
{
    return std::pair(std::pair(visit.queue, visit.uniqueId),
                     qint64(visit.joined.time_since_epoch().count()));
}

const QString &keyOf(const ActionRecord &record)
{
    return record.request.id;
}

ContactKey keyOf(const Contact &contact)
{
    return contact.key();
}

template <typename Value>
auto placesOf(const QList<Value> &values)
{
    QHash<std::decay_t<decltype(keyOf(values.first()))>, qsizetype> places;
    places.reserve(values.size());
    for (qsizetype i = 0; i < values.size(); ++i)
        places.insert(keyOf(values.at(i)), i);
    return places;
}

template <typename Value>
void replace(QList<Value> &values, const QList<Value> &newer)
{
    if (newer.isEmpty())
        return;
    if (values.isEmpty()) {
        values = newer;
        return;
    }
    const auto places = placesOf(values);
    for (const Value &value : newer) {
        const auto place = places.constFind(keyOf(value));
        if (place == places.constEnd())
            values.append(value);
        else
            values[*place] = value;
    }
}

/// Newer ones replace older ones, but for one that is over and to be kept: what is heard of it
/// after that is told besides.
void mergeCalls(QList<Call> &calls, const QList<Call> &newer)
{
    if (calls.isEmpty()) {
        calls = newer;
        return;
    }
    auto places = placesOf(calls);
    for (const Call &call : newer) {
        const auto place = places.constFind(call.id);
        if (place != places.constEnd() && (isKept(call) || !isKept(calls.at(*place)))) {
            calls[*place] = call;
        } else {
            places.insert(call.id, calls.size());
            calls.append(call);
        }
    }
}

HistoryGap joined(const HistoryGap &one, const HistoryGap &other)
{
    return {std::min(one.from, other.from), std::max(one.to, other.to),
            one.intervals + other.intervals};
}

} // namespace

bool ChangeSet::isEmpty() const
{
    return changed.isEmpty() && shownOnly.isEmpty() && contacts.isEmpty() && devices.isEmpty()
        && calls.isEmpty() && queues.isEmpty() && visits.isEmpty() && intervals.isEmpty() && !gap
        && refreshes.isEmpty() && actions.isEmpty() && !devicesListed && endpoints.isEmpty()
        && !followed;
}

bool ChangeSet::costsNoWrite() const
{
    return changed.isEmpty() && contacts.isEmpty() && intervals.isEmpty() && !gap
        && refreshes.isEmpty() && visits.isEmpty() && actions.isEmpty()
        && std::none_of(calls.begin(), calls.end(), isKept);
}

void ChangeSet::merge(const ChangeSet &newer)
{
    revision = newer.revision;
    saved = saved && newer.saved;
    devicesListed = devicesListed || newer.devicesListed;
    endpoints += newer.endpoints;
    if (newer.followed)
        followed = newer.followed;
    mergeRows(newer);
    replace(contacts, newer.contacts);
    replace(devices, newer.devices);
    mergeCalls(calls, newer.calls);
    replace(queues, newer.queues);
    replace(visits, newer.visits);
    replace(actions, newer.actions);
    mergeIntervals(intervals, newer.intervals);
    if (newer.gap)
        gap = gap ? joined(*gap, *newer.gap) : newer.gap;
    refreshes += newer.refreshes;
}

/// A row that the newer one merely shows may have changed in this one: it stays there.
void ChangeSet::mergeRows(const ChangeSet &newer)
{
    if (!newer.shownOnly.isEmpty()) {
        QList<Extension> stillShown;
        const auto places = placesOf(changed);
        for (const Extension &row : newer.shownOnly) {
            const auto place = places.constFind(row.number);
            if (place == places.constEnd())
                stillShown.append(row);
            else
                changed[*place] = row;
        }
        replace(shownOnly, stillShown);
    }
    replace(changed, newer.changed);
    if (!shownOnly.isEmpty() && !newer.changed.isEmpty()) {
        const auto places = placesOf(newer.changed);
        shownOnly.removeIf([&places](const Extension &row) { return places.contains(row.number); });
    }
}

} // namespace Model
