// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/floor.h"

namespace Model {

namespace {

constexpr std::chrono::milliseconds Tick(1'000);

} // namespace

Floor::Floor(BoardFeed &feed, Ami::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_timer(clock.makeTimer())
{
    connect(&feed, &BoardFeed::loaded, this,
            [this](const QList<Extension> &rows, std::optional<TimePoint> confirmedAt) {
                m_extensions.load(rows, confirmedAt);
                m_alerts.load(rows);
                tick();
            });
    connect(&feed, &BoardFeed::changed, this, &Floor::apply);
    connect(&feed, &BoardFeed::linkChanged, this, &Floor::setLink);
    connect(&m_alerts, &AlertCenter::changed, this,
            [this] { m_extensions.setAlerts(m_alerts.extensions()); });
    connect(m_timer.get(), &Ami::Timer::timedOut, this, &Floor::tick);
    tick();
}

Floor::~Floor() = default;

void Floor::apply(const ChangeSet &changes)
{
    m_extensions.apply(changes);
    m_alerts.apply(changes);
    m_queues.apply(changes.queues);
    if (changes.followed)
        m_queueNews = changes.followed->queues;
    if (changes.saved)
        m_savedAt = m_clock.now();
    if (changes.followed || !changes.refreshes.isEmpty())
        tick();
}

void Floor::setLink(const LinkStatus &link)
{
    m_link = link;
    if (link.state != LinkStatus::State::Live)
        m_queueNews = QueueNews::Unknown;
    tick();
}

std::optional<std::chrono::milliseconds> Floor::savedAgo() const
{
    return m_savedAt ? std::optional(m_clock.now() - *m_savedAt) : std::nullopt;
}

void Floor::tick()
{
    const TimePoint now = m_clock.now();
    m_freshness = Model::freshness(m_link, m_extensions.confirmedAt(), now);
    m_queueFreshness = m_freshness;
    if (!m_freshness.stale && m_queueNews == QueueNews::Unknown) {
        m_queueFreshness.stale = true;
        m_queueFreshness.asOf = m_link.liveUntil.value_or(now);
    }
    m_queues.setTime(m_queueFreshness.stale ? m_queueFreshness.asOf : now);
    m_alerts.setQueuesStale(m_queueFreshness.stale);
    m_alerts.advance(now, m_freshness.stale);
    emit ticked();
    m_timer->start(Tick);
}

} // namespace Model
