// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/callevent.h"
#include "ami/protocol/queuelist.h"
#include "model/domain/queue.h"
#include "model/domain/recentvisits.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace Model {

/// The queues as they are now: who waits, who could answer, and what came of those that left.
/// Events and lists go in; what changed is collected until it is taken. Lives in the live thread,
/// as a part of the Board.
class Queues
{
public:
    /// What a PBX tells beyond these is left out.
    static constexpr qsizetype MostQueues = 2'000;
    static constexpr qsizetype MostWaiting = 10'000;
    static constexpr qsizetype MostSeats = 10'000;

    void apply(const Ami::QueueCaller &caller, TimePoint now);
    void apply(const Ami::QueueAgent &agent, TimePoint now);
    void apply(const Ami::QueueMember &member, TimePoint now);
    /// All queues; what is not in the list is not there.
    void applyList(const Ami::QueueList &list, TimePoint now);

    /// What happens from here on is not heard: a caller that the next list lacks went unseen.
    void loseLink(TimePoint now);
    /// Counts anew from `start`, the last midnight.
    void beginDay(TimePoint start);
    /// What earlier runs saw; counts with the day.
    void addVisits(const QList<QueueVisit> &visits);

    /// Callers joined unheard while the link was up: this user is not told of queues, which takes
    /// read class `agent`.
    bool isUnheard() const { return m_unheard; }

    /// An event spoke of something that no list told: it is time for one.
    bool takeDoubt() { return std::exchange(m_doubt, false); }
    /// Queues whose order of callers an event has contradicted.
    QStringList takeOrderDoubts();
    bool hasOrderDoubts() const { return !m_orderDoubts.isEmpty(); }
    /// Queues with several waiting callers. QueueChangePriorityCaller with `Immediate` moves
    /// callers without an event (Asterisk 22).
    QStringList crowded() const;
    /// Takes over the order of waiting callers. The list may be ahead of the events, which alone
    /// add and remove callers.
    void applyOrder(const QString &name, const std::vector<Ami::QueueEntry> &entries);

    bool hasChanges() const { return !m_changed.isEmpty() || !m_visits.isEmpty(); }
    /// More than what members do: that follows from their phones, and comes beside those.
    bool hasUrgentChanges() const { return hasChanges() && m_isUrgent; }
    QList<Queue> takeChanges();
    QList<Queue> all() const;
    /// Those that are over since the last call, also such of which more became known.
    QList<QueueVisit> takeVisits() { return std::exchange(m_visits, {}); }
    /// All are told anew.
    void markAllChanged();

    /// Where an extension is a member, as resolve() found out; in the order of the queues' names.
    QList<std::pair<QString, QueueSeat>> seatsOf(const QString &extension) const;
    /// Some seat is new, or is somebody else's: resolve() is due.
    bool isUnresolved() const { return m_unresolved; }
    /// Determines the extension of each member, and the state of those that follow their extension.
    using ExtensionFinder = std::function<QString(const QueueSeat &)>;
    using StateFinder = std::function<QueueSeat::State(const QString &extension)>;
    void resolve(const ExtensionFinder &extensionOf, const StateFinder &stateOf);
    /// True if a member takes its state from this extension; see QueueSeat::followsExtension.
    bool isFollowed(const QString &extension) const { return m_followers.contains(extension); }
    /// The state of the extension has changed.
    void follow(const QString &extension, QueueSeat::State state, TimePoint now);
    /// The wall clock was set by this step. Waits, pauses and states keep their durations.
    void shiftTimes(std::chrono::milliseconds by);
    /// Finds out anew in which call each waits, by its channel's unique id.
    void resolveCallers(const std::function<QString(const QString &)> &callOf);

private:
    Queue shown(const QString &name) const;
    Queue *queueFor(const QString &name);
    qsizetype placeOf(const Queue &queue, const QString &interface);
    void join(Queue &queue, const Ami::QueueCaller &caller, TimePoint now);
    bool leave(Queue &queue, const QString &uniqueId, QueueVisit::Outcome outcome, TimePoint now);
    QueueSeat resolved(const QString &queue, QueueSeat seat, const ExtensionFinder &extensionOf,
                       const StateFinder &stateOf);
    void checkPosition(const Queue &queue, const Ami::QueueCaller &caller);
    void abandonLate(Queue &queue, const QString &uniqueId);
    void answer(Queue &queue, const Ami::QueueAgent &agent, TimePoint now);
    void record(const QueueVisit &visit);
    void count(const QueueVisit &visit, int times = 1);
    void addSeats(QHash<QString, Queue> &newer, const std::vector<Ami::QueueMember> &members,
                  TimePoint now) const;
    void setSeat(Queue &queue, const Ami::QueueMember &member, TimePoint now);
    void setWaiting(Queue &queue, const QList<WaitingCaller> &waiting, TimePoint now);
    void replace(Queue &queue, Queue newer, TimePoint now);
    bool joinedUnheard(const Ami::QueueEntry &entry, TimePoint now) const;

    QHash<QString, Queue> m_queues;                     ///< without their days
    QHash<QString, QHash<QString, qsizetype>> m_places; ///< of seats, by queue and interface
    QHash<QString, QueueDay> m_days; ///< by queue, also of one that is gone for a while
    QSet<QString> m_changed;
    bool m_isUrgent = false;
    QList<QueueVisit> m_visits;
    RecentVisits m_justLeft; ///< an AgentConnect may follow
    RecentVisits m_justAnswered;
    QSet<QString> m_orderDoubts; ///< names of queues
    /// Members that follow an extension, as queue and interface.
    QHash<QString, QList<std::pair<QString, QString>>> m_followers;
    std::optional<TimePoint> m_deafSince;
    std::optional<TimePoint> m_listedAt; ///< over this connection
    TimePoint m_dayStart{};
    bool m_unheard = false;
    bool m_doubt = false;
    bool m_unresolved = false;
};

} // namespace Model
