// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/sideentries.h"

namespace Model {

namespace {

QString spokenText(const SideEntry &entry)
{
    if (!entry.spoken.isEmpty())
        return entry.spoken;
    return entry.count.isEmpty() ? entry.title : entry.title + QStringLiteral(", ") + entry.count;
}

} // namespace

int SideEntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant SideEntryModel::data(const QModelIndex &index, int role) const
{
    const SideEntry *entry = rowOf(index);
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return entry->title;
    case Qt::AccessibleTextRole:
        return spokenText(*entry);
    case KeyRole:
        return entry->key;
    case KindRole:
        return static_cast<int>(entry->kind);
    case CountRole:
        return entry->count;
    case LevelRole:
        return static_cast<int>(entry->level);
    case ActiveRole:
        return entry->isActive;
    case DoubtfulRole:
        return entry->isDoubtful;
    default:
        return {};
    }
}

Qt::ItemFlags SideEntryModel::flags(const QModelIndex &index) const
{
    const SideEntry *entry = rowOf(index);
    if (!entry || entry->kind == SideEntry::Kind::Heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace Model
