// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/clock.h"
#include "model/domain/boardfeed.h"
#include "model/items/alertcenter.h"
#include "model/items/extensiontablemodel.h"
#include "model/items/freshness.h"
#include "model/items/queuetablemodel.h"

namespace Model {

/// What a window knows of its floor, and how true that is. The feed fills it, views read it.
class Floor : public QObject
{
    Q_OBJECT

public:
    Floor(BoardFeed &feed, Ami::Clock &clock, QObject *parent = nullptr);
    ~Floor() override;

    ExtensionTableModel &extensions() { return m_extensions; }
    QueueTableModel &queues() { return m_queues; }
    AlertCenter &alerts() { return m_alerts; }

    const LinkStatus &link() const { return m_link; }
    const Freshness &freshness() const { return m_freshness; }
    /// The queues are listed after the extensions, and are old until then.
    const Freshness &queueFreshness() const { return m_queueFreshness; }
    /// How the queues are known over this connection.
    QueueNews queueNews() const { return m_queueNews; }
    /// How long ago the store wrote to its disk; nothing before it first did.
    std::optional<std::chrono::milliseconds> savedAgo() const;

    /// All that depends on the time. Comes by itself, once a second and when something happened.
    void tick();

signals:
    void ticked();

private:
    void apply(const ChangeSet &changes);
    void setLink(const LinkStatus &link);

    Ami::Clock &m_clock;
    ExtensionTableModel m_extensions;
    QueueTableModel m_queues;
    AlertCenter m_alerts;
    LinkStatus m_link;
    QueueNews m_queueNews = QueueNews::Unknown;
    Freshness m_freshness;
    Freshness m_queueFreshness;
    std::optional<TimePoint> m_savedAt;
    std::unique_ptr<Ami::Timer> m_timer;
};

} // namespace Model
