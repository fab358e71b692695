// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/simulator/simulatedpbx.h"

#include <array>

namespace Ami {

namespace {

constexpr int Idle = 0;
constexpr int InUse = 1;
constexpr int Busy = 2;
constexpr int Unavailable = 4;
constexpr int Ringing = 8;
constexpr int RingingInUse = 9;
constexpr int OnHold = 16;

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

QString deviceOf(const QString &extension)
{
    return QStringLiteral("PJSIP/") + extension;
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
    , m_roster(makeRoster(options.extensions, options.seed))
    , m_random(options.seed)
    , m_startedAt(clock.now())
{
    connect(m_timer.get(), &Timer::timedOut, this, &SimulatedPbx::runDue);
    for (int i = 0; i < m_roster.size(); ++i) {
        m_places.insert(m_roster.at(i).extension, i);
        const double roll = chance();
        const auto habit = std::find_if(Habits.begin(), Habits.end() - 1,
                                        [roll](const Habit &h) { return roll < h.share; });
        m_statuses.push_back(options.calls ? habit->status : Idle);
    }
}

void SimulatedPbx::start()
{
    if (!m_options.calls)
        return;
    for (int i = 0; i < m_roster.size(); ++i)
        schedule(i);
    arm();
}

QList<ExtensionStatus> SimulatedPbx::hints() const
{
    QList<ExtensionStatus> all;
    all.reserve(m_roster.size() + 2);
    // Asterisk walks a hash table: neighbours do not stand side by side.
    constexpr int Stride = 7;
    for (int first = 0; first < Stride; ++first) {
        for (int i = first; i < m_roster.size(); i += Stride)
            all.append(hint(m_roster.at(i).extension, context()));
    }
    all.append({QStringLiteral("_205X"), context(), QStringLiteral("Custom:pattern"), Idle});
    all.append({QStringLiteral("1001"), QStringLiteral("other"), QStringLiteral("Custom:elsewhere"),
                Busy});
    return all;
}

ExtensionStatus SimulatedPbx::hint(const QString &extension, const QString &context) const
{
    const int place = m_places.value(extension, -1);
    if (place < 0 || context != SimulatedPbx::context())
        return {extension, context, QString(), -1};
    return {extension, context, deviceOf(extension), m_statuses[static_cast<std::size_t>(place)]};
}

DeviceStateChange SimulatedPbx::device(const QString &extension) const
{
    return {deviceOf(extension), deviceStateOf(hint(extension, context()).status)};
}

void SimulatedPbx::setStatus(const QString &extension, int status)
{
    const int place = m_places.value(extension, -1);
    if (place < 0 || m_statuses[static_cast<std::size_t>(place)] == status)
        return;
    m_statuses[static_cast<std::size_t>(place)] = status;
    emit deviceStateChanged(device(extension));
    emit statusChanged(hint(extension, context()));
}

void SimulatedPbx::runDue()
{
    const TimePoint now = m_clock.now();
    while (!m_due.empty() && m_due.top().when <= now) {
        const int phone = m_due.top().phone;
        m_due.pop();
        setStatus(m_roster.at(phone).extension,
                  nextStatus(m_statuses[static_cast<std::size_t>(phone)]));
        schedule(phone);
    }
    arm();
}

void SimulatedPbx::arm()
{
    if (!m_due.empty())
        m_timer->start(std::max(m_due.top().when - m_clock.now(), std::chrono::milliseconds(1)));
}

void SimulatedPbx::schedule(int phone)
{
    m_due.push({m_clock.now() + stay(m_statuses[static_cast<std::size_t>(phone)]), phone});
}

int SimulatedPbx::nextStatus(int status)
{
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
