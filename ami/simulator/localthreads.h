// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/simulator/eventweave.h"
#include "ami/simulator/simulatedcall.h"

namespace Ami {

/// What a dialer needs from the PBX around it.
struct LocalHooks
{
    std::function<void(const QByteArray &message)> send;
    std::function<SimulatedChannel(const QString &device, const QString &number,
                                   const QString &name)>
        makeChannel;
    std::function<QString()> makeBridge;
    /// The last of a phone's channel, and of those who listen to it.
    std::function<void(const CallEnd &end, int cause)> hangUp;
    EventWeave::Choose choose;
};

struct LocalTarget
{
    SimulatedAgent agent;
    QString extension; ///< that the second half runs: "RG-600-1002"
};

struct LocalPlan
{
    QString number; ///< that the caller dialled: "600"
    QString context;
    QList<LocalTarget> targets;
};

/// Of the events that are about these channels; without their serials.
QByteArray stepLabel(const char *event, const SimulatedChannel &channel);
QByteArray stepLabel(const char *event, const SimulatedChannel &from, const SimulatedChannel &to);
void connectLine(SimulatedChannel &channel, const SimulatedChannel &other);
/// "Local/RG-600-1002@grps"
QString deviceOf(const LocalPlan &plan, const LocalTarget &target);

/// The caller's strand.
struct CallerThread
{
    EventWeave &weave;
    int strand = 0;
    SimulatedCall &call;
};

/// What each thread of an Asterisk does about a Local channel: those of the caller, of the second
/// half, and of the phone.
class LocalThreads
{
public:
    explicit LocalThreads(LocalHooks hooks);

    const LocalHooks &hooks() const { return m_hooks; }

    void prepare(SimulatedCall &call, const LocalPlan &plan) const;
    /// The following add steps to a strand. The halves of a Local channel come to be.
    void addHalves(const CallerThread &caller, LocalLeg &leg, const LocalPlan &plan,
                   const LocalTarget &target, bool isQueue);
    int addLocalBridge(const CallerThread &caller, LocalLeg &leg, const LocalPlan &plan,
                       const LocalTarget &target, bool isKept);
    /// The phone is called and rings.
    void addRinging(const CallerThread &caller, LocalLeg &leg, int bridged, int dialled,
                    bool isQueue);
    void addHearing(const CallerThread &caller, LocalLeg &leg, const QList<int> &first, int second);
    /// A colleague dials *8. Returns the steps in which its channel is answered and picks up.
    QList<int> addPicker(EventWeave &weave, CallEnd &picker, const SimulatedAgent &agent,
                         const SimulatedChannel &caller, CallEnd &target);
    /// The second half and the phone talk. Returns when the dial has ended.
    int addAnswer(EventWeave &weave, LocalLeg &leg, CallEnd &answering, const QList<int> &picked);
    void addCallerAnswer(const CallerThread &caller, LocalLeg &leg, CallEnd &answering, int ended);
    void addCallerEnters(EventWeave &weave, int strand, SimulatedCall &call, LocalLeg &leg);
    /// The caller's part of the end of a leg, and with it what the other threads do.
    void addLoss(EventWeave &weave, int strand, LocalLeg &leg, int cause, int phoneCause);
    /// HangupRequest or SoftHangupRequest
    int addRequest(EventWeave &weave, int strand, const char *event,
                   const SimulatedChannel &channel, std::optional<int> cause);
    void addCallerHangUp(EventWeave &weave, int strand, SimulatedCall &call, int cause);
    /// Of a phone that left its bridge.
    void addHangUp(EventWeave &weave, SimulatedCall &call, CallEnd &end, const QList<int> &after);
    void addDialEnd(EventWeave &weave, int strand, SimulatedCall &call, LocalLeg &leg,
                    QByteArrayView status);
    void enter(SimulatedChannel &channel, const QString &bridge, int members,
               const QString &swapped = {}) const;
    void leave(SimulatedChannel &channel, int members) const;
    void send(QByteArrayView name, const SimulatedChannel &channel) const;
    void setState(SimulatedChannel &channel, int state) const;
    void send(const QByteArray &message) const { m_hooks.send(message); }
    void hangUpPhone(const SimulatedCall &call, CallEnd &end, int cause) const;
    void hangUpHalf(const SimulatedChannel &half, int cause) const;

private:
    LocalHooks m_hooks;
};

} // namespace Ami
