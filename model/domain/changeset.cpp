// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/changeset.h"

namespace Model {

namespace {

QHash<QString, qsizetype> placesOf(const QList<Extension> &rows)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < rows.size(); ++i)
        places.insert(rows.at(i).number, i);
    return places;
}

void replace(QList<Extension> &rows, const QList<Extension> &newer)
{
    if (newer.isEmpty())
        return;
    const auto places = placesOf(rows);
    for (const Extension &row : newer) {
        const auto place = places.constFind(row.number);
        if (place == places.constEnd())
            rows.append(row);
        else
            rows[*place] = row;
    }
}

} // namespace

void ChangeSet::merge(const ChangeSet &newer)
{
    revision = newer.revision;
    saved = saved && newer.saved;
    // A row that is merely verified by the newer one may have changed in this one: it stays there.
    QList<Extension> stillVerified;
    const auto places = placesOf(changed);
    for (const Extension &row : newer.verified) {
        const auto place = places.constFind(row.number);
        if (place == places.constEnd())
            stillVerified.append(row);
        else
            changed[*place] = row;
    }
    replace(verified, stillVerified);
    replace(changed, newer.changed);
    const auto changedPlaces = placesOf(changed);
    verified.removeIf([&](const Extension &row) { return changedPlaces.contains(row.number); });
    refreshes += newer.refreshes;
}

} // namespace Model
