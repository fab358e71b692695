// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/queuemembership.h"

#include <algorithm>

namespace Model {

namespace {

constexpr QStringView Between = u" · ";

QStringList membersOf(const Queue &queue)
{
    QStringList members;
    if (queue.gone)
        return members;
    members.reserve(queue.seats.size());
    for (const QueueSeat &seat : queue.seats) {
        if (!seat.extension.isEmpty())
            members.append(seat.extension);
    }
    return members;
}

QString listed(QStringList names)
{
    std::sort(names.begin(), names.end(), [](const QString &one, const QString &other) {
        return one.localeAwareCompare(other) < 0;
    });
    names.removeDuplicates();
    return names.join(Between);
}

} // namespace

QSet<QString> QueueMembership::apply(const QList<Queue> &changes)
{
    QSet<QString> touched;
    for (const Queue &queue : changes) {
        const QStringList members = membersOf(queue);
        const QStringList before = m_members.value(queue.name);
        if (members == before)
            continue;
        touched.unite(QSet<QString>(members.begin(), members.end()));
        touched.unite(QSet<QString>(before.begin(), before.end()));
        m_members.insert(queue.name, members);
        if (members.isEmpty())
            m_members.remove(queue.name);
    }
    return touched.isEmpty() ? touched : rename(touched);
}

/// Those of them whose queues are others now.
QSet<QString> QueueMembership::rename(const QSet<QString> &extensions)
{
    QHash<QString, QStringList> queues;
    for (auto it = m_members.cbegin(); it != m_members.cend(); ++it) {
        for (const QString &extension : it.value())
            queues[extension].append(it.key());
    }
    QSet<QString> changed;
    for (const QString &extension : extensions) {
        const QString text = listed(queues.value(extension));
        if (m_queues.value(extension) == text)
            continue;
        m_queues.insert(extension, text);
        if (text.isEmpty())
            m_queues.remove(extension);
        changed.insert(extension);
    }
    return changed;
}

} // namespace Model
