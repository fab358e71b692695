// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/alertwatch.h"

#include <QObject>

namespace Model {

/// What an extension's alerts come to, for its tile.
struct ExtensionAlert
{
    AlertLevel level = AlertLevel::None; ///< the worst that nobody acknowledged
    quint32 kinds = 0;                   ///< a bit for each AlertKind, acknowledged or not

    bool has(AlertKind kind) const { return ((kinds >> static_cast<int>(kind)) & 1U) != 0; }

    bool operator==(const ExtensionAlert &) const = default;
};

using ExtensionAlerts = QHash<QString, ExtensionAlert>;

/// The alerts of a window: it passes on to an AlertWatch what it is told, and tells what came of
/// it. To be advanced once a second.
class AlertCenter : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setRules(const AlertRules &rules);
    const AlertRules &rules() const { return m_watch.rules(); }

    void load(const QList<Extension> &rows) { m_watch.load(rows); }
    void apply(const ChangeSet &changes) { m_watch.apply(changes); }
    void setQueuesStale(bool stale) { m_watch.setQueuesStale(stale); }
    void advance(TimePoint now, bool stale);

    const QList<Alert> &alerts() const { return m_watch.alerts(); }
    const ExtensionAlerts &extensions() const { return m_extensions; }
    /// The worst of its waiting callers that nobody acknowledged.
    AlertLevel queueLevel(const QString &queue) const { return m_queues.value(queue); }
    int count(AlertKind kind) const;
    /// The worst of a kind that nobody acknowledged.
    AlertLevel level(AlertKind kind) const;

    void acknowledge(const AlertKey &key);
    void acknowledgeAll(AlertKind kind);
    /// Everything about an extension.
    void acknowledgeExtension(const QString &number);

signals:
    void changed();
    /// Something began or got worse, outside quiet hours.
    void raised(const QList<Model::Alert> &alerts);

private:
    void collect();

    AlertWatch m_watch;
    ExtensionAlerts m_extensions;
    QHash<QString, AlertLevel> m_queues;
    QList<Alert> m_heldBack; ///< in quiet hours
    TimePoint m_now{};
    bool m_stale = true;
};

} // namespace Model
