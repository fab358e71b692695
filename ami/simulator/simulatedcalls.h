// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/simulator/simulatedcall.h"
#include "ami/simulator/simulatedlocals.h"
#include "ami/simulator/simulatedqueues.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <random>

namespace Ami {

/// The calls behind the states of the demo PBX's phones. The generator's are each with somebody
/// outside, over a trunk, some of them through the queue of a department, some through a ring group
/// or follow-me; what a manager session asks for may connect two phones. Told in the order of the
/// recordings.
class SimulatedCalls : public QObject
{
    Q_OBJECT

public:
    /// Whose phone an extension rings, and whether it is there to be rung.
    struct Desk
    {
        SimulatedAgent agent;
        bool isReachable = false;
        bool isPaused = false; ///< for queues
    };
    /// Nothing for an extension that nobody has.
    using Desks = std::function<std::optional<Desk>(const QString &extension)>;
    struct Parked
    {
        CallEnd end;
        QString parker; ///< the extension that it goes back to
        int space = 0;
        TimePoint since{};
    };

    static constexpr std::chrono::seconds ParkingTime{45}; // as res_parking has it
    static constexpr int FirstParkingSpace = 701;
    /// How long two outside talk whom a transfer brought together.
    static constexpr std::chrono::seconds OutsideTalk{60};

    struct Options
    {
        quint32 seed = 1;
        bool locals = true; ///< false: no ring groups, follow-me, pickups, nor Local queue members
    };

    SimulatedCalls(Clock &clock, Options options, const QList<SimulatedAgent> &roster, Desks desks,
                   QObject *parent = nullptr);

    /// Makes and ends calls so that the agent's phone has those that its new hint status stands
    /// for.
    void follow(const SimulatedAgent &agent, int status);

    /// What a manager session asks for; false, and nothing happens, if no such channel is there, or
    /// it is not in a state to do so.
    bool hangUp(const QString &channel);
    /// Whoever the channel talks to calls the extension instead, and the channel is hung up.
    bool transfer(const QString &channel, const QString &extension);
    /// The channel itself calls the extension instead, and the other one is hung up.
    bool redirect(const QString &channel, const QString &extension);
    bool park(const QString &channel);
    /// Whoever has the channel holds the call and asks the extension; when that was answered and
    /// the asker hangs up, the held one talks to the asked one. Nothing happens if nobody can be
    /// rung.
    bool consult(const QString &channel, const QString &extension);
    void originate(const OriginateOrder &order);

    bool hasChannel(const QString &channel) const;
    /// To somebody, in a bridge, and nobody is asked about a transfer.
    bool isTalking(const QString &channel) const;
    /// True for a desk, and for a number outside.
    bool isDiallable(const QString &extension) const;
    /// The hint status that the calls of this phone make.
    int statusOf(const QString &extension) const;
    /// Its call goes on, whatever it was told to follow: a transfer is being asked about.
    bool isConsulting(const QString &extension) const;
    /// Extensions whose calls others ended, began or answered since the last take.
    QStringList takeTouched() { return std::exchange(m_touched, {}); }

    QList<SimulatedChannel> channels() const;
    /// How many calls go on, whatever channels they have.
    qsizetype size() const { return calls().size() + m_parked.size(); }
    /// Whether a queue rings, or talks to, the phone through its Local channel.
    bool isLocalInUse(const QString &extension) const { return m_locals.isInUse(extension); }
    struct Bridge
    {
        QString id;
        int channels = 0;
    };
    QList<Bridge> bridges() const;
    const QList<Parked> &parked() const { return m_parked; }
    const SimulatedQueues &queues() const { return m_queues; }

signals:
    /// A message, as it goes to every session.
    void happened(const QByteArray &event);
    /// Somebody was parked, or rang, or talked outside for long enough; takeTouched() says whose
    /// phones that changed.
    void timePassed();
    /// isLocalInUse() is another.
    void localChanged(const QString &extension);

private:
    friend class SimulatedLocals;

    using Call = std::shared_ptr<SimulatedCall>;
    struct Phone
    {
        Call talk;
        Call ring;
    };
    struct Place
    {
        Call call;
        CallEnd *end = nullptr;
        CallEnd *other = nullptr;
    };

    void beginTalk(const SimulatedAgent &agent, bool isFirst);
    void endRing(const QString &extension, bool talks);
    Call begin(const SimulatedAgent &agent, bool inbound, bool throughQueue);
    /// The extension is that of the phone that answers, where several ring.
    void answer(const Call &call, const QString &extension = {});
    void answerOrder(const Call &call);
    void refuseOrder(const OriginateOrder &order, int reason);
    void bridge(SimulatedCall &call);
    void unbridge(SimulatedCall &call, CallEnd &first, CallEnd &second);
    void hold(SimulatedCall &call, const QString &extension, bool held);
    void joinQueue(SimulatedCall &call);
    void leaveQueue(SimulatedCall &call);
    void abandonQueue(SimulatedCall &call);
    void completeQueue(SimulatedCall &call);
    void end(const Call &call);
    void hangUp(const CallEnd &end, int cause);
    void dial(CallEnd from, const QString &extension);
    void ring(const Call &call, const SimulatedAgent &agent);
    void dialOutside(const Call &call, const QString &number);
    void limit(const Call &call, std::chrono::milliseconds length);
    bool canRing(const std::optional<Desk> &desk) const;
    void openWay(SimulatedCall &talk, SimulatedCall &consultation, CallEnd &asker,
                 const QString &extension);
    void endConsultation(const Call &consultation);
    void completeTransfer(const Call &talk);
    void listen(const Call &call);
    void stopListening(const SimulatedCall &call);
    void endParking();
    void giveBack(const Parked &parked);
    void armParking();

    /// Which phones have the call, and where.
    void seat(const Call &call, const QString &extension, Call Phone::*place);
    void drop(const Call &call);
    void unseat(const Call &call, const QString &extension);
    Place placeOf(const QString &channel) const;
    static Place placeAmongLocals(const Call &call, const QString &channel);
    QList<Call> calls() const;
    SimulatedChannel channel(const QString &device, const QString &number, const QString &name);
    void setState(SimulatedChannel &channel, int state);
    bool chance(double share)
    {
        return std::uniform_real_distribution<>(0.0, 1.0)(m_random) < share;
    }

    Clock &m_clock;
    Options m_options;
    Desks m_desks;
    SimulatedLocals m_locals;
    SimulatedQueues m_queues;
    QHash<QString, Phone> m_phones; ///< by extension; those that are in a call
    QList<Call> m_outside;          ///< calls that are at nobody's phone
    QSet<QString> m_seen;           ///< extensions
    QStringList m_touched;
    QList<Parked> m_parked;
    std::unique_ptr<Timer> m_parking;
    std::mt19937 m_random;
    qint64 m_count = 0;
};

} // namespace Ami
