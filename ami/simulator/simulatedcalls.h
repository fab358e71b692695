// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/simulator/roster.h"
#include "ami/simulator/simulatedqueues.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <random>

namespace Ami {

/// The calls behind the states of the demo PBX's phones: each with somebody outside, over a trunk,
/// some of them through the queue of a department. Told in the order of the recordings.
class SimulatedCalls : public QObject
{
    Q_OBJECT

public:
    SimulatedCalls(Clock &clock, quint32 seed, QObject *parent = nullptr);

    /// Makes and ends calls so that the agent's phone has those that its new hint status stands
    /// for.
    void follow(const SimulatedAgent &agent, int status);

    QList<SimulatedChannel> channels() const;
    /// Unique ids; all of them are of two.
    QStringList bridges() const;
    const SimulatedQueues &queues() const { return m_queues; }

signals:
    /// A message, as it goes to every session.
    void happened(const QByteArray &event);

private:
    struct Call
    {
        SimulatedChannel phone;
        SimulatedChannel trunk;
        SimulatedAgent agent;
        QString queue;      ///< it came through it
        bool waits = false; ///< there
        std::chrono::seconds waited{0};
        TimePoint answered{};
        bool inbound = false;
        bool held = false;

        bool isAnswered() const { return !phone.bridge.isEmpty(); }
        SimulatedChannel &caller() { return inbound ? trunk : phone; }
        SimulatedChannel &callee() { return inbound ? phone : trunk; }
    };
    struct Phone
    {
        std::optional<Call> talk;
        std::optional<Call> ring;
    };

    void endRing(Phone &phone, bool talks);
    Call begin(const SimulatedAgent &agent, bool inbound);
    void answer(Call &call);
    void hold(Call &call, bool held);
    void joinQueue(Call &call);
    void leaveQueue(Call &call);
    void abandonQueue(Call &call);
    void end(Call &call);
    SimulatedChannel channel(const QString &device, const QString &number, const QString &name);
    void setState(SimulatedChannel &channel, int state);
    bool chance(double share)
    {
        return std::uniform_real_distribution<>(0.0, 1.0)(m_random) < share;
    }

    Clock &m_clock;
    SimulatedQueues m_queues;
    QHash<QString, Phone> m_phones; ///< by extension; those that are in a call
    QSet<QString> m_seen;           ///< extensions
    std::mt19937 m_random;
    qint64 m_count = 0;
};

} // namespace Ami
