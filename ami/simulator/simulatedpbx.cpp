// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/simulator/simulatedpbx.h"

#include "ami/simulator/simulatedstate.h"

#include <algorithm>
#include <array>

namespace Ami {

using SimulatedState::deviceOf;

namespace {

constexpr int Idle = SimulatedState::HintIdle;
constexpr int InUse = SimulatedState::HintInUse;
constexpr int Busy = SimulatedState::HintBusy;
constexpr int Unavailable = SimulatedState::HintUnavailable;
constexpr int Ringing = SimulatedState::HintRinging;
constexpr int RingingInUse = SimulatedState::HintRingingInUse;
constexpr int OnHold = SimulatedState::HintOnHold;

/// What follows a state, and how likely; the last one takes the rest.
struct Step
{
    int next;
    double upTo;
};

/// A state of a phone on a busy floor, and how long it lasts, in seconds.
struct Habit
{
    int status;
    double share; ///< of all phones at the start, cumulated
    double shortest;
    double mean; ///< beyond the shortest, exponentially distributed
    std::array<Step, 4> steps;
};

constexpr std::array Habits{
    Habit{Idle, 0.26, 3, 45, {{{Ringing, 0.70}, {InUse, 0.93}, {Busy, 0.96}, {Unavailable, 1}}}},
    Habit{InUse, 0.72, 8, 150, {{{Idle, 0.82}, {OnHold, 0.92}, {RingingInUse, 1}, {Idle, 1}}}},
    Habit{Ringing, 0.79, 2, 9, {{{InUse, 0.84}, {Idle, 1}, {Idle, 1}, {Idle, 1}}}},
    Habit{OnHold, 0.83, 4, 40, {{{InUse, 0.92}, {Idle, 1}, {Idle, 1}, {Idle, 1}}}},
    Habit{Busy, 0.89, 30, 120, {{{Idle, 1}, {Idle, 1}, {Idle, 1}, {Idle, 1}}}},
    Habit{RingingInUse, 0.89, 3, 8, {{{InUse, 1}, {InUse, 1}, {InUse, 1}, {InUse, 1}}}},
    Habit{Unavailable, 0.98, 30, 300, {{{Idle, 1}, {Idle, 1}, {Idle, 1}, {Idle, 1}}}},
    Habit{-1, 1.0, 120, 600, {{{Idle, 1}, {Idle, 1}, {Idle, 1}, {Idle, 1}}}},
};

const Habit &habitOf(int status)
{
    for (const Habit &habit : Habits) {
        if (habit.status == status)
            return habit;
    }
    return Habits.front();
}

/// The device's word for a hint of one device (ast_devstate_str).
QString deviceStateOf(int status)
{
    switch (status) {
    case Idle:
        return QStringLiteral("NOT_INUSE");
    case InUse:
        return QStringLiteral("INUSE");
    case Busy:
        return QStringLiteral("BUSY");
    case Unavailable:
        return QStringLiteral("UNAVAILABLE");
    case Ringing:
        return QStringLiteral("RINGING");
    case RingingInUse:
        return QStringLiteral("RINGINUSE");
    case OnHold:
        return QStringLiteral("ONHOLD");
    default:
        return QStringLiteral("UNKNOWN");
    }
}

} // namespace

QByteArrayView statusText(int status)
{
    switch (status) {
    case Idle:
        return "Idle";
    case InUse:
        return "InUse";
    case Busy:
        return "Busy";
    case Unavailable:
        return "Unavailable";
    case Ringing:
        return "Ringing";
    case RingingInUse:
        return "InUse&Ringing";
    case OnHold:
        return "Hold";
    case OnHold | InUse:
        return "InUse&Hold";
    default:
        return "Unknown";
    }
}

SimulatedPbx::SimulatedPbx(Options options, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_clock(clock)
    , m_timer(clock.makeTimer())
    , m_stormTimer(clock.makeTimer())
    , m_stopTimer(clock.makeTimer())
    , m_dialplan(options.release)
    , m_roster(makeRoster({options.extensions, options.queues}, options.seed))
    , m_directory(m_roster)
    , m_calls(clock, {options.seed, options.locals}, m_roster,
              [this](const QString &extension) { return desk(extension); })
    , m_random(options.seed)
    , m_startedAt(clock.now())
{
    connect(m_timer.get(), &Timer::timedOut, this, &SimulatedPbx::runDue);
    connect(m_stopTimer.get(), &Timer::timedOut, this, [this] { emit stopped(m_restarts); });
    connect(m_stormTimer.get(), &Timer::timedOut, this, &SimulatedPbx::blow);
    connect(&m_calls, &SimulatedCalls::timePassed, this, &SimulatedPbx::settle);
    connect(&m_calls, &SimulatedCalls::localChanged, this, &SimulatedPbx::tellLocal);
    for (int i = 0; i < m_roster.size(); ++i) {
        m_places.insert(m_roster.at(i).extension, i);
        const double roll = chance();
        const auto habit = std::find_if(Habits.begin(), Habits.end() - 1,
                                        [roll](const Habit &h) { return roll < h.share; });
        Phone phone;
        phone.status = options.calls ? habit->status : Idle;
        phone.presence = {QStringLiteral("CustomPresence:") + m_roster.at(i).extension,
                          QStringLiteral("not_set"),
                          {},
                          {}};
        m_phones.push_back(phone);
        const SimulatedAgent &agent = m_roster.at(i);
        if (!m_queues.contains(agent.queue))
            m_queues.append(agent.queue);
        m_seats.add(seatOf(agent, i));
    }
}

void SimulatedPbx::start()
{
    if (m_options.calls) {
        for (int i = 0; i < m_roster.size(); ++i) {
            m_calls.follow(m_roster.at(i), m_phones[static_cast<std::size_t>(i)].status);
            takeBreak(i);
            schedule(i);
        }
        arm();
    }
    setStorm(m_options.storm);
}

const SimulatedPbx::Phone *SimulatedPbx::phone(const QString &extension) const
{
    const int place = m_places.value(extension, -1);
    return place < 0 ? nullptr : &m_phones[static_cast<std::size_t>(place)];
}

QList<ExtensionStatus> SimulatedPbx::hints() const
{
    QList<ExtensionStatus> all = allHints();
    all.removeIf([this](const ExtensionStatus &hint) { return m_dialplan.lacks(hint); });
    return all;
}

/// Those that are missing at present, too.
QList<ExtensionStatus> SimulatedPbx::allHints() const
{
    QList<ExtensionStatus> all;
    all.reserve(m_roster.size() + 2);
    // Asterisk walks a hash table: neighbours do not stand side by side.
    constexpr int Stride = 7;
    for (int first = 0; first < Stride; ++first) {
        for (int i = first; i < m_roster.size(); i += Stride)
            all.append(knownHint(m_roster.at(i).extension));
    }
    all.append({QStringLiteral("_205X"), context(), QStringLiteral("Custom:pattern"), Idle});
    all.append({QStringLiteral("1001"), QStringLiteral("other"), QStringLiteral("Custom:elsewhere"),
                Busy});
    return all;
}

ExtensionStatus SimulatedPbx::hint(const QString &extension, const QString &context) const
{
    if (!phone(extension) || context != SimulatedPbx::context()
        || m_dialplan.lacks({extension, context, {}, -1}))
        return {extension, context, QString(), -1};
    return knownHint(extension);
}

/// Whether or not the dialplan has it at present.
ExtensionStatus SimulatedPbx::knownHint(const QString &extension) const
{
    const Phone *known = phone(extension);
    return {extension, context(), deviceOf(extension) + u',' + known->presence.provider,
            known->status};
}

DeviceStateChange SimulatedPbx::device(const QString &extension) const
{
    return {deviceOf(extension), deviceStateOf(knownHint(extension).status)};
}

ContactStatus SimulatedPbx::contact(const QString &extension) const
{
    const int place = m_places.value(extension, 0);
    ContactStatus contact;
    contact.aor = extension;
    contact.endpoint = extension;
    contact.uri = QStringLiteral("sip:%1@192.0.2.%2:5060").arg(extension).arg(place % 250 + 1);
    contact.userAgent = QStringLiteral("Deskphone 4.1");
    contact.status = knownHint(extension).status == Unavailable ? Reachability::Removed
                                                                : Reachability::Reachable;
    if (contact.status == Reachability::Reachable)
        contact.roundTrip = std::chrono::microseconds(2'000 + place * 7'919 % 30'000);
    contact.expires = std::chrono::ceil<std::chrono::seconds>(m_clock.now() + std::chrono::hours(1))
                          .time_since_epoch()
                          .count();
    return contact;
}

EndpointList SimulatedPbx::endpoint(const QString &extension) const
{
    const ContactStatus known = contact(extension);
    EndpointList endpoint{extension, {extension}, {}, device(extension).state};
    if (known.status != Reachability::Removed)
        endpoint.contacts.append(known.aor + u'/' + known.uri);
    return endpoint;
}

PresenceStateChange SimulatedPbx::presence(const QString &extension) const
{
    const Phone *known = phone(extension);
    return known ? known->presence : PresenceStateChange();
}

std::optional<SimulatedCalls::Desk> SimulatedPbx::desk(const QString &extension) const
{
    const int place = m_places.value(extension, -1);
    if (place < 0)
        return std::nullopt;
    const int status = m_phones[static_cast<std::size_t>(place)].status;
    const auto seats = seatsOf(extension);
    const bool isPaused = std::any_of(seats.begin(), seats.end(),
                                      [](const SimulatedSeats::Seat &seat) { return seat.paused; });
    return SimulatedCalls::Desk{m_roster.at(place), status >= 0 && status != Unavailable, isPaused};
}

/// In the order in which Asterisk told of a registration that came or went.
void SimulatedPbx::setStatus(const QString &extension, int status)
{
    const int place = m_places.value(extension, -1);
    if (place < 0)
        return;
    int &current = m_phones[static_cast<std::size_t>(place)].status;
    if (current == status)
        return;
    const bool cameBack = current == Unavailable;
    const bool went = status == Unavailable;
    current = status;
    if (cameBack) {
        ContactStatus contact = this->contact(extension);
        contact.status = Reachability::NonQualified;
        contact.roundTrip.reset();
        emit contactChanged(contact);
    }
    if (went || cameBack)
        emit peerChanged({deviceOf(extension), cameBack});
    if (went)
        emit contactChanged(contact(extension));
    // Asterisk 22.11 sends the two in either order.
    const bool hintFirst = m_dialplan.release() == AsteriskRelease::V2211 && m_random() % 2 == 0;
    const ExtensionStatus hint = this->hint(extension, context());
    if (hintFirst && !hint.hint.isEmpty())
        emit statusChanged(hint);
    emit deviceStateChanged(device(extension));
    for (const SimulatedSeats::Seat &seat : seatsOf(extension)) {
        if (!isLocal(seat.stateInterface))
            emit memberChanged("QueueMemberStatus", memberOf(seat));
    }
    if (!hintFirst && !hint.hint.isEmpty())
        emit statusChanged(hint);
    if (cameBack)
        emit contactChanged(contact(extension));
}

void SimulatedPbx::setPresence(const QString &extension, const QString &state,
                               const QString &subtype, const QString &message)
{
    const int place = m_places.value(extension, -1);
    if (place < 0)
        return;
    PresenceStateChange &presence = m_phones[static_cast<std::size_t>(place)].presence;
    const PresenceStateChange newer{presence.provider, state, subtype, message};
    if (presence == newer)
        return;
    presence = newer;
    emit presenceChanged(presence, hint(extension, context()));
}

void SimulatedPbx::setMessages(const QString &extension, int newMessages, int oldMessages)
{
    if (m_directory.setMessages(extension, newMessages, oldMessages)) {
        emit messagesChanged({extension + QStringLiteral("@default"), newMessages, oldMessages});
    }
}

bool SimulatedPbx::obey(const std::function<bool(SimulatedCalls &)> &order)
{
    const bool done = order(m_calls);
    settle();
    return done;
}

/// Phones whose calls changed beside their own habits show it, and live on from there.
void SimulatedPbx::settle()
{
    for (const QString &extension : m_calls.takeTouched()) {
        setStatus(extension, m_calls.statusOf(extension));
        schedule(m_places.value(extension));
    }
    arm();
}

void SimulatedPbx::runDue()
{
    const TimePoint now = m_clock.now();
    while (!m_due.empty() && m_due.top().when <= now) {
        const auto [when, phone, date] = m_due.top();
        m_due.pop();
        const Phone &known = m_phones[static_cast<std::size_t>(phone)];
        if (known.date != date)
            continue;
        const int status = known.status;
        int next = nextStatus(status);
        m_calls.follow(m_roster.at(phone), next);
        const QString &extension = m_roster.at(phone).extension;
        // A call that is not answered yet can't be held.
        if (next == OnHold || m_calls.isConsulting(extension))
            next = m_calls.statusOf(extension);
        setStatus(extension, next);
        if (m_options.calls && (status == Idle || next == Idle))
            takeBreak(phone);
        schedule(phone);
        settle();
    }
    arm();
}

/// Now and then somebody rests after a call, and is back before the next one.
void SimulatedPbx::takeBreak(int phone)
{
    const QString &extension = m_roster.at(phone).extension;
    const bool idle = m_phones[static_cast<std::size_t>(phone)].status == Idle;
    const double roll = idle ? chance() : 1;
    setPaused(extension, roll < 0.10,
              roll < 0.05       ? QStringLiteral("lunch")
                  : roll < 0.10 ? QStringLiteral("training")
                                : QString());
    if (roll >= 0.10 && roll < 0.13)
        setPresence(extension, QStringLiteral("away"), {}, QStringLiteral("Back at three"));
    else if (roll >= 0.13 && roll < 0.15)
        setPresence(extension, QStringLiteral("dnd"));
    else
        setPresence(extension, QStringLiteral("not_set"));
}

void SimulatedPbx::setStorm(int changesPerSecond)
{
    m_options.storm = changesPerSecond;
    m_stormFrom = m_clock.monotonic();
    m_stormDone = 0;
    m_stormTimer->stop();
    if (changesPerSecond > 0)
        m_stormTimer->start(std::chrono::milliseconds(1));
}

/// As many changes as the time since the start of the storm asks for.
void SimulatedPbx::blow()
{
    constexpr std::array States{Idle, Ringing, InUse, OnHold, RingingInUse, Busy};
    const auto passed = m_clock.monotonic() - m_stormFrom;
    const qint64 wanted = m_options.storm * passed.count() / 1'000'000'000;
    const auto phones =
        static_cast<quint32>(m_options.stormExtensions > 0
                                 ? std::min<qsizetype>(m_options.stormExtensions, m_roster.size())
                                 : m_roster.size());
    for (; m_stormDone < wanted; ++m_stormDone) {
        const auto place = static_cast<std::size_t>(m_random() % phones);
        const int now = m_phones[place].status;
        int next = States.at(m_random() % States.size());
        if (next == now)
            next = now == Idle ? InUse : Idle;
        setStatus(m_roster.at(static_cast<qsizetype>(place)).extension, next);
    }
    m_stormTimer->start(std::chrono::milliseconds(1));
}

void SimulatedPbx::arm()
{
    if (!m_due.empty())
        m_timer->start(std::max(m_due.top().when - m_clock.now(), std::chrono::milliseconds(1)));
}

/// Without a generator only a phone that rings does something by itself: it is answered.
void SimulatedPbx::schedule(int phone)
{
    Phone &known = m_phones[static_cast<std::size_t>(phone)];
    ++known.date;
    if (m_options.calls || known.status == Ringing)
        m_due.push({m_clock.now() + stay(known.status), phone, known.date});
}

int SimulatedPbx::nextStatus(int status)
{
    if (!m_options.calls)
        return InUse;
    const double roll = chance();
    for (const Step &step : habitOf(status).steps) {
        if (roll < step.upTo)
            return step.next;
    }
    return Idle;
}

std::chrono::milliseconds SimulatedPbx::stay(int status)
{
    const Habit &habit = habitOf(status);
    const double seconds =
        habit.shortest + std::exponential_distribution<>(1.0 / habit.mean)(m_random);
    return std::chrono::milliseconds(static_cast<qint64>(seconds * 1000));
}

} // namespace Ami
