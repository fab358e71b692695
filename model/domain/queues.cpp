// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/queues.h"

#include "model/domain/queuemembers.h"

#include <algorithm>

namespace Model {

namespace {

constexpr std::chrono::seconds ClockTolerance(2);

auto seatOrder(const QueueSeat &seat)
{
    return std::pair(seat.name, seat.interface);
}

void sortSeats(QList<QueueSeat> &seats)
{
    std::sort(seats.begin(), seats.end(),
              [](const QueueSeat &a, const QueueSeat &b) { return seatOrder(a) < seatOrder(b); });
}

/// The server's clock, which may go ahead of ours.
std::optional<TimePoint> serverTime(std::optional<qint64> seconds, TimePoint now)
{
    if (!seconds)
        return std::nullopt;
    return std::min(now, TimePoint(std::chrono::seconds(*seconds)));
}

/// Since when it is paused; a list tells of pauses that began unheard.
std::optional<TimePoint> pausedSince(const Ami::QueueMember &member, const QueueSeat &known,
                                     TimePoint now)
{
    if (!member.paused)
        return std::nullopt;
    const bool goesOn =
        known.paused && known.pausedReason == member.pausedReason && known.pausedSince;
    if (member.change != Ami::QueueMember::Change::Listed)
        return goesOn ? known.pausedSince : now;
    const auto told = serverTime(member.pausedSince, now);
    const bool isAnother = goesOn && told && *told - *known.pausedSince > ClockTolerance;
    return goesOn && !isAnother ? known.pausedSince : told;
}

/// Counts from the end of the last call; one that is over is none.
std::optional<TimePoint> wrapUpUntil(const Ami::QueueMember &member, const QueueSeat &known,
                                     TimePoint now)
{
    // Zero after a reset of the queue's counts or a transfer of the call (Asterisk 22).
    if (!member.lastCall)
        return std::nullopt;
    std::optional<TimePoint> until = known.wrapUpUntil;
    const auto lastCall = serverTime(member.lastCall, now);
    if (lastCall && known.lastCall != TimePoint(std::chrono::seconds(*member.lastCall)))
        until = *lastCall + member.wrapUp;
    return until && *until > now && !member.inCall ? until : std::nullopt;
}

/// To Asterisk a Local channel is "not in use" while no call goes through it, whatever the state of
/// the phone behind it (local_devicestate() in main/core_local.c, Asterisk 22).
bool hasNoStateOfItsOwn(const Ami::QueueMember &member)
{
    const QString &device =
        member.stateInterface.isEmpty() ? member.interface : member.stateInterface;
    return device.startsWith(QLatin1String("Local/"), Qt::CaseInsensitive);
}

/// The member's name, or else its extension.
QString nameOf(const QueueSeat &seat)
{
    const bool isNamed = !seat.name.isEmpty() && seat.name != seat.interface;
    return isNamed || seat.extension.isEmpty() ? seat.name : seat.extension;
}

/// The member as the message tells it; what only this program knows comes from `known`.
QueueSeat seatFrom(const Ami::QueueMember &member, const QueueSeat &known, TimePoint now)
{
    const bool listed = member.change == Ami::QueueMember::Change::Listed;
    QueueSeat seat = known;
    seat.interface = member.interface;
    seat.stateKey = memberKey(member);
    seat.name = member.name;
    seat.followsExtension = hasNoStateOfItsOwn(member);
    if (!seat.followsExtension || known.extension.isEmpty())
        seat.state = deviceStateOf(member.state);
    seat.inCall = member.inCall;
    if (seat.state != known.state)
        seat.stateSince = listed ? std::nullopt : std::optional(now);
    seat.paused = member.paused;
    seat.pausedReason = member.paused ? member.pausedReason : QString();
    seat.pausedSince = pausedSince(member, known, now);
    seat.wrapUpUntil = wrapUpUntil(member, known, now);
    seat.lastCall = member.lastCall
        ? std::optional(TimePoint(std::chrono::seconds(*member.lastCall)))
        : std::nullopt;
    seat.penalty = member.penalty;
    seat.callsTaken = member.callsTaken;
    seat.dynamic = member.dynamic;
    return seat;
}

} // namespace

Queue *Queues::queueFor(const QString &name)
{
    const auto known = m_queues.find(name);
    if (known != m_queues.end()) {
        m_changed.insert(name);
        return &*known;
    }
    if (m_queues.size() >= MostQueues)
        return nullptr;
    m_doubt = true;
    m_changed.insert(name);
    Queue &queue = m_queues[name];
    queue.name = name;
    return &queue;
}

/// Of a member; -1 if there is none. To look for it copies nothing: windows share the list. Where
/// it was found last is a guess, as seats come, go and are sorted; a wrong one is looked up anew.
qsizetype Queues::placeOf(const Queue &queue, const QString &interface)
{
    QHash<QString, qsizetype> &places = m_places[queue.name];
    const qsizetype guess = places.value(interface, -1);
    if (guess >= 0 && guess < queue.seats.size() && queue.seats.at(guess).interface == interface)
        return guess;
    places.clear();
    for (qsizetype place = 0; place < queue.seats.size(); ++place)
        places.insert(queue.seats.at(place).interface, place);
    return places.value(interface, -1);
}

void Queues::apply(const Ami::QueueCaller &caller, TimePoint now)
{
    m_isUrgent = true;
    m_unheard = false;
    Queue *queue = queueFor(caller.queue);
    if (!queue)
        return;
    checkPosition(*queue, caller);
    switch (caller.change) {
    case Ami::QueueCaller::Change::Joined:
        join(*queue, caller, now);
        break;
    case Ami::QueueCaller::Change::Left:
        leave(*queue, caller.channel.uniqueId, QueueVisit::Outcome::Left, now);
        break;
    case Ami::QueueCaller::Change::Abandoned:
        // It leaves right after; an abandon does not tell how many are left.
        ++queue->abandoned;
        if (!leave(*queue, caller.channel.uniqueId, QueueVisit::Outcome::Abandoned, now))
            abandonLate(*queue, caller.channel.uniqueId);
        return;
    }
    const bool isFull = queue->waiting.size() >= MostWaiting;
    m_doubt = m_doubt || (!isFull && caller.waiting != queue->waiting.size());
}

/// Compares the caller's position in the event with the known one.
void Queues::checkPosition(const Queue &queue, const Ami::QueueCaller &caller)
{
    if (caller.position <= 0)
        return;
    bool isRight = true;
    if (caller.change == Ami::QueueCaller::Change::Joined) {
        isRight = caller.position <= queue.waiting.size() + 1;
    } else if (caller.position > queue.waiting.size()) {
        isRight = queue.waiting.isEmpty();
    } else {
        isRight = queue.waiting.at(caller.position - 1).uniqueId == caller.channel.uniqueId
            || std::none_of(queue.waiting.begin(), queue.waiting.end(),
                            [&caller](const WaitingCaller &known) {
                                return known.uniqueId == caller.channel.uniqueId;
                            });
    }
    if (!isRight)
        m_orderDoubts.insert(queue.name);
}

QStringList Queues::takeOrderDoubts()
{
    const QSet<QString> doubts = std::exchange(m_orderDoubts, {});
    return {doubts.begin(), doubts.end()};
}

QStringList Queues::crowded() const
{
    QStringList names;
    for (const Queue &queue : m_queues) {
        if (queue.waiting.size() > 1)
            names.append(queue.name);
    }
    return names;
}

void Queues::applyOrder(const QString &name, const std::vector<Ami::QueueEntry> &entries)
{
    const auto queue = m_queues.find(name);
    if (queue == m_queues.end())
        return;
    QHash<QString, int> positions;
    for (const Ami::QueueEntry &entry : entries) {
        if (entry.queue == name)
            positions.insert(entry.uniqueId, entry.position);
    }
    QList<WaitingCaller> waiting = queue->waiting;
    std::stable_sort(waiting.begin(), waiting.end(),
                     [&positions](const WaitingCaller &one, const WaitingCaller &other) {
                         return positions.value(one.uniqueId, one.position)
                             < positions.value(other.uniqueId, other.position);
                     });
    for (qsizetype place = 0; place < waiting.size(); ++place)
        waiting[place].position = int(place + 1);
    if (waiting == queue->waiting)
        return;
    queue->waiting = waiting;
    m_changed.insert(name);
    m_isUrgent = true;
}

/// It had left already, as somebody was about to answer it.
void Queues::abandonLate(Queue &queue, const QString &uniqueId)
{
    const QueueVisit *known = m_justLeft.find(queue.name, uniqueId);
    if (!known)
        return;
    QueueVisit visit = *known;
    m_justLeft.remove(uniqueId);
    count(visit, -1);
    visit.outcome = QueueVisit::Outcome::Abandoned;
    record(visit);
}

void Queues::join(Queue &queue, const Ami::QueueCaller &caller, TimePoint now)
{
    QList<WaitingCaller> &waiting = queue.waiting;
    const QString &uniqueId = caller.channel.uniqueId;
    waiting.removeIf([&](const WaitingCaller &known) { return known.uniqueId == uniqueId; });
    if (waiting.size() >= MostWaiting)
        return;
    m_justLeft.remove(uniqueId);
    m_justAnswered.remove(uniqueId);
    const qsizetype place = std::clamp<qsizetype>(caller.position - 1, 0, waiting.size());
    waiting.insert(place,
                   {uniqueId, caller.channel.callerNumber, caller.channel.callerName, 0, now, {}});
    for (qsizetype i = place; i < waiting.size(); ++i)
        waiting[i].position = int(i + 1);
}

bool Queues::leave(Queue &queue, const QString &uniqueId, QueueVisit::Outcome outcome,
                   TimePoint now)
{
    QList<WaitingCaller> &waiting = queue.waiting;
    const auto known =
        std::find_if(waiting.begin(), waiting.end(), [&uniqueId](const WaitingCaller &caller) {
            return caller.uniqueId == uniqueId;
        });
    if (known == waiting.end())
        return false;
    QueueVisit visit;
    visit.queue = queue.name;
    visit.uniqueId = uniqueId;
    visit.number = known->number;
    visit.name = known->name;
    visit.joined = known->since;
    visit.left = std::max(now, known->since);
    visit.outcome = outcome;
    qsizetype place = std::distance(waiting.begin(), known);
    waiting.erase(known);
    for (; place < waiting.size(); ++place)
        waiting[place].position = int(place + 1);
    record(visit);
    if (outcome == QueueVisit::Outcome::Left)
        m_justLeft.add(visit, now);
    return true;
}

void Queues::record(const QueueVisit &visit)
{
    m_visits.append(visit);
    count(visit);
}

/// A PBX may name any number of queues in a day; those beyond the bound are not counted.
void Queues::count(const QueueVisit &visit, int times)
{
    if (visit.left < m_dayStart || (m_days.size() >= MostQueues && !m_days.contains(visit.queue)))
        return;
    m_days[visit.queue].add(visit, times);
    m_changed.insert(visit.queue);
}

void Queues::apply(const Ami::QueueAgent &agent, TimePoint now)
{
    m_isUrgent = true;
    Queue *queue = queueFor(agent.queue);
    if (!queue)
        return;
    const qsizetype place = placeOf(*queue, agent.interface);
    switch (agent.change) {
    case Ami::QueueAgent::Change::Connected:
        answer(*queue, agent, now);
        if (place >= 0)
            queue->seats[place].inCall = true;
        break;
    case Ami::QueueAgent::Change::Completed:
        ++queue->completed;
        if (place >= 0)
            queue->seats[place].inCall = false;
        break;
    case Ami::QueueAgent::Change::NoAnswer:
        if (place >= 0)
            ++queue->seats[place].unanswered;
        break;
    }
    m_doubt = m_doubt || (place < 0 && queue->seats.size() < MostSeats);
}

void Queues::answer(Queue &queue, const Ami::QueueAgent &agent, TimePoint now)
{
    const QString &uniqueId = agent.caller.uniqueId;
    const bool left = leave(queue, uniqueId, QueueVisit::Outcome::Left, now);
    // The same answer may be reported twice.
    if (!left && m_justAnswered.find(queue.name, uniqueId))
        return;
    QueueVisit visit;
    if (const QueueVisit *known = m_justLeft.find(queue.name, uniqueId)) {
        visit = *known;
        count(visit, -1);
    } else {
        // Its wait was not seen.
        visit.queue = queue.name;
        visit.uniqueId = agent.caller.uniqueId;
        visit.number = agent.caller.callerNumber;
        visit.name = agent.caller.callerName;
        visit.joined = now - agent.hold;
        visit.left = now;
    }
    visit.outcome = QueueVisit::Outcome::Answered;
    // As the PBX counts: in whole seconds.
    visit.inTime = queue.serviceLevel.count() > 0 && agent.hold <= queue.serviceLevel;
    visit.agent = agent.interface;
    if (const qsizetype place = placeOf(queue, agent.interface); place >= 0)
        visit.agentName = nameOf(queue.seats.at(place));
    m_justLeft.remove(uniqueId);
    m_justAnswered.add(visit, now);
    record(visit);
}

void Queues::apply(const Ami::QueueMember &member, TimePoint now)
{
    if (member.change == Ami::QueueMember::Change::Removed) {
        const auto queue = m_queues.find(member.queue);
        if (queue != m_queues.end() && queue->seats.removeIf([&](const QueueSeat &seat) {
                return seat.interface == member.interface;
            }) > 0)
            m_changed.insert(member.queue);
        return;
    }
    if (Queue *queue = queueFor(member.queue))
        setSeat(*queue, member, now);
}

void Queues::setSeat(Queue &queue, const Ami::QueueMember &member, TimePoint now)
{
    const qsizetype place = placeOf(queue, member.interface);
    if (place < 0 && queue.seats.size() >= MostSeats)
        return;
    const QueueSeat known = place < 0 ? QueueSeat() : queue.seats.at(place);
    const QueueSeat seat = seatFrom(member, known, now);
    m_unresolved = m_unresolved || seat.stateKey != known.stateKey || seat.name != known.name;
    if (place < 0)
        queue.seats.append(seat);
    else
        queue.seats[place] = seat;
    if (seat.name != known.name)
        sortSeats(queue.seats);
}

void Queues::applyList(const Ami::QueueList &list, TimePoint now)
{
    m_isUrgent = true;
    QHash<QString, Queue> newer;
    for (const Ami::QueueParams &params : list.queues) {
        if (newer.size() >= MostQueues)
            break;
        Queue &queue = newer[params.queue];
        queue.name = params.queue;
        queue.strategy = params.strategy;
        queue.serviceLevel = params.serviceLevel;
        queue.completed = params.completed;
        queue.abandoned = params.abandoned;
    }
    addSeats(newer, list.members, now);
    for (const Ami::QueueEntry &entry : list.waiting) {
        const auto queue = newer.find(entry.queue);
        if (queue != newer.end() && queue->waiting.size() < MostWaiting)
            queue->waiting.append(
                {entry.uniqueId, entry.number, entry.name, entry.position, now - entry.wait, {}});
        m_unheard = m_unheard || joinedUnheard(entry, now);
    }
    for (const QString &name : m_queues.keys()) {
        if (newer.contains(name))
            continue;
        setWaiting(m_queues[name], {}, now);
        m_queues.remove(name);
        m_places.remove(name);
        m_changed.insert(name);
    }
    for (auto queue = newer.cbegin(); queue != newer.cend(); ++queue)
        replace(m_queues[queue.key()], queue.value(), now);
    m_deafSince.reset();
    m_unresolved = true;
    m_listedAt = now;
    m_doubt = false;
}

void Queues::addSeats(QHash<QString, Queue> &newer, const std::vector<Ami::QueueMember> &members,
                      TimePoint now) const
{
    QHash<std::pair<QString, QString>, const QueueSeat *> known;
    for (const Queue &queue : m_queues) {
        for (const QueueSeat &seat : queue.seats)
            known.insert({queue.name, seat.interface}, &seat);
    }
    for (const Ami::QueueMember &member : members) {
        const auto queue = newer.find(member.queue);
        if (queue == newer.end() || queue->seats.size() >= MostSeats)
            continue;
        const QueueSeat *before = known.value({member.queue, member.interface});
        queue->seats.append(seatFrom(member, before ? *before : QueueSeat(), now));
    }
}

/// It joined after the last list, and no event said so.
bool Queues::joinedUnheard(const Ami::QueueEntry &entry, TimePoint now) const
{
    if (!m_listedAt || now - entry.wait <= *m_listedAt + ClockTolerance)
        return false;
    const QList<WaitingCaller> waiting = m_queues.value(entry.queue).waiting;
    return std::none_of(waiting.begin(), waiting.end(), [&entry](const WaitingCaller &known) {
        return known.uniqueId == entry.uniqueId;
    });
}

void Queues::replace(Queue &queue, Queue newer, TimePoint now)
{
    std::stable_sort(
        newer.waiting.begin(), newer.waiting.end(),
        [](const WaitingCaller &a, const WaitingCaller &b) { return a.position < b.position; });
    sortSeats(newer.seats);
    const Queue before = queue;
    queue.name = newer.name;
    setWaiting(queue, newer.waiting, now);
    newer.waiting = queue.waiting;
    queue = std::move(newer);
    if (queue != before)
        m_changed.insert(queue.name);
}

/// Whoever is not among them any more went without our hearing of it.
void Queues::setWaiting(Queue &queue, const QList<WaitingCaller> &waiting, TimePoint now)
{
    QHash<QString, TimePoint> listed;
    for (const WaitingCaller &caller : waiting)
        listed.insert(caller.uniqueId, caller.since);
    const QList<WaitingCaller> before = queue.waiting;
    QHash<QString, TimePoint> known;
    for (const WaitingCaller &caller : before) {
        if (listed.contains(caller.uniqueId))
            known.insert(caller.uniqueId, caller.since);
        else
            leave(queue, caller.uniqueId, QueueVisit::Outcome::Unseen, m_deafSince.value_or(now));
    }
    queue.waiting = waiting;
    for (WaitingCaller &caller : queue.waiting) {
        // It was seen to join; the list counts in whole seconds. Much later is another time.
        const auto seen = known.constFind(caller.uniqueId);
        if (seen != known.constEnd() && std::chrono::abs(caller.since - *seen) <= ClockTolerance)
            caller.since = *seen;
    }
}

void Queues::beginDay(TimePoint start)
{
    m_dayStart = start;
    m_days.clear();
    for (Queue &queue : m_queues) {
        for (QueueSeat &seat : queue.seats)
            seat.unanswered = 0;
    }
    markAllChanged();
}

void Queues::addVisits(const QList<QueueVisit> &visits)
{
    for (const QueueVisit &visit : visits)
        count(visit);
}

/// How long a member has done what it does is not known after that.
void Queues::loseLink(TimePoint now)
{
    m_deafSince = m_deafSince.value_or(now);
    m_listedAt.reset();
    m_unheard = false;
    for (Queue &queue : m_queues) {
        for (QueueSeat &seat : queue.seats)
            seat.stateSince.reset();
    }
    markAllChanged();
}

Queue Queues::shown(const QString &name) const
{
    const auto known = m_queues.constFind(name);
    Queue queue = known == m_queues.constEnd() ? Queue() : *known;
    queue.name = name;
    queue.today = m_days.value(name);
    queue.gone = known == m_queues.constEnd();
    return queue;
}

QList<Queue> Queues::all() const
{
    QList<Queue> all;
    for (const QString &name : m_queues.keys())
        all.append(shown(name));
    return all;
}

QList<Queue> Queues::takeChanges()
{
    m_isUrgent = false;
    QList<Queue> changes;
    for (const QString &name : std::exchange(m_changed, {}))
        changes.append(shown(name));
    return changes;
}

QList<std::pair<QString, QueueSeat>> Queues::seatsOf(const QString &extension) const
{
    QList<std::pair<QString, QueueSeat>> all;
    for (const Queue &queue : m_queues) {
        for (const QueueSeat &seat : queue.seats) {
            if (seat.extension == extension)
                all.append({queue.name, seat});
        }
    }
    std::sort(all.begin(), all.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    return all;
}

void Queues::resolve(const ExtensionFinder &extensionOf, const StateFinder &stateOf)
{
    m_unresolved = false;
    m_followers.clear();
    for (Queue &queue : m_queues) {
        for (qsizetype place = 0; place < queue.seats.size(); ++place) {
            const QueueSeat seat =
                resolved(queue.name, queue.seats.at(place), extensionOf, stateOf);
            if (seat == queue.seats.at(place))
                continue;
            queue.seats[place] = seat;
            m_changed.insert(queue.name);
        }
    }
}

QueueSeat Queues::resolved(const QString &queue, QueueSeat seat, const ExtensionFinder &extensionOf,
                           const StateFinder &stateOf)
{
    seat.extension = extensionOf(seat);
    if (seat.followsExtension && !seat.extension.isEmpty()) {
        m_followers[seat.extension].append({queue, seat.interface});
        seat.state = stateOf(seat.extension);
    }
    return seat;
}

void Queues::follow(const QString &extension, QueueSeat::State state, TimePoint now)
{
    const auto followers = m_followers.constFind(extension);
    if (followers == m_followers.constEnd())
        return;
    for (const auto &[name, interface] : *followers) {
        const auto queue = m_queues.find(name);
        const qsizetype place = queue == m_queues.end() ? -1 : placeOf(*queue, interface);
        if (place < 0 || queue->seats.at(place).state == state)
            continue;
        queue->seats[place].state = state;
        queue->seats[place].stateSince = now;
        m_changed.insert(name);
    }
}

void Queues::shiftTimes(std::chrono::milliseconds by)
{
    const auto shift = [by](std::optional<TimePoint> &time) {
        if (time)
            *time += by;
    };
    for (Queue &queue : m_queues) {
        for (WaitingCaller &caller : queue.waiting)
            caller.since += by;
        for (QueueSeat &seat : queue.seats) {
            shift(seat.stateSince);
            shift(seat.pausedSince);
            shift(seat.wrapUpUntil);
        }
    }
    shift(m_deafSince);
    shift(m_listedAt);
    markAllChanged();
}

void Queues::resolveCallers(const std::function<QString(const QString &)> &callOf)
{
    for (Queue &queue : m_queues) {
        for (qsizetype place = 0; place < queue.waiting.size(); ++place) {
            const QString call = callOf(queue.waiting.at(place).uniqueId);
            if (queue.waiting.at(place).callId == call)
                continue;
            queue.waiting[place].callId = call;
            m_changed.insert(queue.name);
        }
    }
}

void Queues::markAllChanged()
{
    for (const QString &name : m_queues.keys())
        m_changed.insert(name);
}

} // namespace Model
