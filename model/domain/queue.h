// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/devicestate.h"
#include "model/domain/presence.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace Model {

/// How the queues are known over this connection.
enum class QueueNews {
    Unknown, ///< nobody listed them yet
    Listed,  ///< now and then: no event tells what changes
    Heard,
};

/// A caller that waits in a queue.
struct WaitingCaller
{
    QString uniqueId; ///< of its channel
    QString number;
    QString name;
    int position = 0; ///< from 1
    TimePoint since{};
    QString callId; ///< of the call that it is in; empty: not known

    bool operator==(const WaitingCaller &) const = default;
};

/// A member of one queue.
struct QueueSeat
{
    using State = DeviceState;

    QString interface; ///< what the queue dials; the key
    QString stateKey;  ///< what its state is watched by; see memberKey()
    QString name;
    QString extension; ///< whose it is; empty where it is nobody's here
    State state = State::Unknown;
    std::optional<TimePoint> stateSince; ///< if it was seen to begin
    bool paused = false;
    QString pausedReason;
    std::optional<TimePoint> pausedSince;
    std::optional<TimePoint> lastCall;    ///< when it ended, by the server's clock
    std::optional<TimePoint> wrapUpUntil; ///< it gets no call of this queue before
    int penalty = 0;
    int callsTaken = 0; ///< as the PBX counts them
    int unanswered = 0; ///< rings that it let pass today
    bool dynamic = false;
    bool inCall = false; ///< it talks to a caller of this queue
    /// Its interface is a Local channel, which has no state of its own. The state of the extension
    /// behind it counts.
    bool followsExtension = false;

    /// The queue would ring it now.
    bool isFree(TimePoint now) const
    {
        return state == State::NotInUse && !paused && (!wrapUpUntil || *wrapUpUntil <= now);
    }

    bool operator==(const QueueSeat &) const = default;
};

/// A caller's way through a queue, which is over. (queue, uniqueId, joined) is its key.
struct QueueVisit
{
    enum class Outcome {
        Answered,
        Abandoned, ///< it hung up, or the queue gave it up: Asterisk tells both alike
        Left,      ///< by a key
        Unseen     ///< while nobody listened; `left` is when that began
    };

    QString queue;
    QString uniqueId;
    QString number;
    QString name;
    TimePoint joined{};
    TimePoint left{};
    Outcome outcome = Outcome::Left;
    bool inTime = false; ///< answered within the service level
    QString agent;       ///< who answered: the member's interface
    QString agentName;

    bool operator==(const QueueVisit &) const = default;
};

/// What came of the callers that left a queue on one day.
struct QueueDay
{
    int answered = 0;
    int inTime = 0; ///< of those, within the service level
    int abandoned = 0;
    int left = 0;
    int unseen = 0;

    void add(const QueueVisit &visit, int times = 1);
    /// Calls answered in time, of those that were answered or abandoned; nothing without any.
    std::optional<double> serviceLevel() const;

    bool operator==(const QueueDay &) const = default;
};

/// A queue as it is now.
struct Queue
{
    QString name; ///< the key
    QString strategy;
    std::chrono::seconds serviceLevel{0}; ///< an answer in time; zero: none was set
    int completed = 0;                    ///< as the PBX counts them, since it started or was reset
    int abandoned = 0;                    ///< likewise
    QList<WaitingCaller> waiting;         ///< by position
    QList<QueueSeat> seats;               ///< by name
    QueueDay today;                       ///< what was heard since midnight
    bool gone = false;                    ///< the PBX has none of that name any more

    /// When the one that has waited longest joined.
    std::optional<TimePoint> waitingSince() const;

    bool operator==(const Queue &) const = default;
};

/// "ANSWERED", "ABANDONED", "LEFT", "UNSEEN"
QString toString(QueueVisit::Outcome outcome);
QueueVisit::Outcome outcomeOf(const QString &word);
/// From a number of include/asterisk/devicestate.h.
DeviceState deviceStateOf(int number);

} // namespace Model
