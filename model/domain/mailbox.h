// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/changeset.h"

#include <QMutex>
#include <QObject>

#include <functional>
#include <utility>

namespace Model {

/// A consumer's mailbox: ChangeSets posted from any thread merge by key until the consumer's thread
/// gets to them, with one wake-up outstanding at most. A busy consumer gets fewer, larger
/// ChangeSets, and no queue grows.
class Mailbox
{
public:
    /// `deliver` runs in the thread of `consumer`, which must outlive every post.
    Mailbox(QObject &consumer, std::function<void(const ChangeSet &)> deliver)
        : m_consumer(consumer)
        , m_deliver(std::move(deliver))
    {
    }

    void post(const ChangeSet &changes)
    {
        {
            const QMutexLocker lock(&m_mutex);
            m_waiting.merge(changes);
            if (std::exchange(m_woken, true))
                return;
        }
        QMetaObject::invokeMethod(
            &m_consumer, [this] { deliver(); }, Qt::QueuedConnection);
    }

    /// Rows that wait to be taken.
    qint64 depth() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_waiting.changed.size() + m_waiting.shownOnly.size();
    }

private:
    void deliver()
    {
        ChangeSet changes;
        {
            const QMutexLocker lock(&m_mutex);
            m_woken = false;
            changes = std::exchange(m_waiting, {});
        }
        m_deliver(changes);
    }

    QObject &m_consumer;
    std::function<void(const ChangeSet &)> m_deliver;
    mutable QMutex m_mutex;
    ChangeSet m_waiting;
    bool m_woken = false;
};

} // namespace Model
