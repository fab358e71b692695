// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/queue.h"

#include <QHash>
#include <QSet>

namespace Model {

/// Which queues each extension is a member of.
class QueueMembership
{
public:
    /// The extensions for which that changed.
    QSet<QString> apply(const QList<Queue> &changes);

    /// Their names, sorted: "Billing · Sales"; empty: of none.
    QString queuesOf(const QString &extension) const { return m_queues.value(extension); }

private:
    QSet<QString> rename(const QSet<QString> &extensions);

    QHash<QString, QStringList> m_members; ///< extensions, by queue
    QHash<QString, QString> m_queues;      ///< by extension
};

} // namespace Model
