// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/sideentries.h"

#include <QStringList>

namespace Model {

namespace {

QString spokenText(const SideEntry &entry)
{
    if (!entry.spoken.isEmpty())
        return entry.spoken;
    QStringList parts{entry.title};
    if (!entry.count.isEmpty())
        parts.append(entry.count);
    if (entry.isDoubtful)
        parts.append(SideEntryModel::tr("not verified"));
    else if (entry.level == AlertLevel::Red)
        parts.append(SideEntryModel::tr("urgent"));
    else if (entry.level == AlertLevel::Amber)
        parts.append(SideEntryModel::tr("needs attention"));
    return parts.join(QStringLiteral(", "));
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
