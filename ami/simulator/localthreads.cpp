// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/simulator/localthreads.h"

#include "ami/simulator/callwire.h"
#include "ami/simulator/simulatedgroups.h"
#include "ami/simulator/simulatedstate.h"

namespace Ami {

using namespace SimulatedState;

namespace {

/// Without its serial, which a channel has once it is there.
QByteArray plain(const SimulatedChannel &channel)
{
    constexpr qsizetype Serial = 9; // "-0000001f"
    QString name = channel.name;
    if (!channel.uniqueId.isEmpty())
        name.remove(name.lastIndexOf(u'-'), Serial);
    return name.toLatin1();
}

} // namespace

QByteArray stepLabel(const char *event, const SimulatedChannel &channel)
{
    return QByteArray(event) + ' ' + plain(channel);
}

QByteArray stepLabel(const char *event, const SimulatedChannel &from, const SimulatedChannel &to)
{
    return QByteArray(event) + ' ' + plain(from) + '>' + plain(to);
}

void connectLine(SimulatedChannel &channel, const SimulatedChannel &other)
{
    channel.connectedNumber = other.number;
    channel.connectedName = other.callerName;
}

QString deviceOf(const LocalPlan &plan, const LocalTarget &target)
{
    return QStringLiteral("Local/%1@%2").arg(target.extension, plan.context);
}

LocalThreads::LocalThreads(LocalHooks hooks)
    : m_hooks(std::move(hooks))
{
}

void LocalThreads::send(QByteArrayView name, const SimulatedChannel &channel) const
{
    send(Wire::channelEvent(name, channel));
}

void LocalThreads::setState(SimulatedChannel &channel, int state) const
{
    channel.state = state;
    send("Newstate", channel);
}

void LocalThreads::enter(SimulatedChannel &channel, const QString &bridge, int members,
                         const QString &swapped) const
{
    if (members == 1)
        send(Wire::bridgeEvent("BridgeCreate", bridge, 0));
    channel.bridge = bridge;
    send(Wire::bridgeEvent("BridgeEnter", bridge, members, &channel, swapped));
}

void LocalThreads::leave(SimulatedChannel &channel, int members) const
{
    const QString bridge = std::exchange(channel.bridge, {});
    send(Wire::bridgeEvent("BridgeLeave", bridge, members, &channel));
    if (members == 0)
        send(Wire::bridgeEvent("BridgeDestroy", bridge, 0));
}

void LocalThreads::hangUpHalf(const SimulatedChannel &half, int cause) const
{
    send(Wire::hangup(half, cause));
}

/// The legs stand where they will be while steps run.
void LocalThreads::prepare(SimulatedCall &call, const LocalPlan &plan) const
{
    call.legs.clear();
    for (const LocalTarget &target : plan.targets) {
        LocalLeg leg;
        leg.one.name = deviceOf(plan, target) + QStringLiteral(";1");
        leg.two.name = deviceOf(plan, target) + QStringLiteral(";2");
        leg.number = plan.number;
        leg.phone.agent = target.agent;
        leg.phone.channel.name = SimulatedState::deviceOf(target.agent.extension);
        call.legs.push_back(leg);
    }
}

void LocalThreads::addHalves(const CallerThread &caller, LocalLeg &leg, const LocalPlan &plan,
                             const LocalTarget &target, bool isQueue)
{
    EventWeave &weave = caller.weave;
    SimulatedCall &call = caller.call;
    const int strand = caller.strand;
    weave.add(strand, stepLabel("Newchannel", leg.one), [=, this, &call, &leg] {
        leg.one = m_hooks.makeChannel(deviceOf(plan, target), {}, {});
        leg.two = m_hooks.makeChannel(deviceOf(plan, target), {}, {});
        leg.two.name = leg.one.name + QStringLiteral(";2");
        leg.one.name += QStringLiteral(";1");
        for (SimulatedChannel *half : {&leg.one, &leg.two}) {
            half->linkedId = call.caller.channel.linkedId;
            half->extension = target.extension;
            half->context = plan.context;
        }
        leg.two.state = ChannelRing;
        leg.one.application = isQueue ? QStringLiteral("AppQueue") : QStringLiteral("AppDial");
        leg.one.applicationData = QStringLiteral("(Outgoing Line)");
        send("Newchannel", leg.one);
    });
    weave.add(strand, stepLabel("Newchannel", leg.two), [=, this, &leg] {
        send("Newchannel", leg.two);
        leg.two.application = QStringLiteral("Dial");
        leg.two.applicationData =
            SimulatedState::deviceOf(target.agent.extension) + QStringLiteral(",20,HhTtrkK");
    });
    weave.add(strand, stepLabel("NewCallerid", leg.one), [=, this, &call, &leg] {
        leg.one.number = plan.number;
        if (!isQueue) {
            leg.one.extension = call.caller.channel.extension;
            connectLine(leg.one, call.caller.channel);
        }
        send("NewCallerid", leg.one);
    });
    if (!isQueue) {
        weave.add(strand, stepLabel("NewConnectedLine", leg.one),
                  [this, &leg] { send("NewConnectedLine", leg.one); });
    }
}

int LocalThreads::addLocalBridge(const CallerThread &caller, LocalLeg &leg, const LocalPlan &plan,
                                 const LocalTarget &target, bool isKept)
{
    EventWeave &weave = caller.weave;
    SimulatedCall &call = caller.call;
    const int strand = caller.strand;
    weave.add(strand, stepLabel("NewCallerid", leg.two), [=, this, &call, &leg] {
        leg.two.number = call.caller.channel.number;
        leg.two.callerName = call.caller.channel.callerName;
        leg.two.connectedNumber = plan.number;
        send("NewCallerid", leg.two);
    });
    weave.add(strand, stepLabel("NewConnectedLine", leg.two),
              [this, &leg] { send("NewConnectedLine", leg.two); });
    return weave.add(strand, stepLabel("LocalBridge", leg.one, leg.two), [=, this, &leg] {
        send(Wire::localBridge({leg.one, leg.two}, plan.context, target.extension, !isKept));
    });
}

void LocalThreads::addRinging(const CallerThread &caller, LocalLeg &leg, int bridged, int dialled,
                              bool isQueue)
{
    EventWeave &weave = caller.weave;
    SimulatedCall &call = caller.call;
    const int thread = weave.strand(); // of the second half
    SimulatedChannel &phone = leg.phone.channel;
    weave.add(thread, stepLabel("Newchannel", phone),
              [this, &call, &leg, &phone] {
                  const SimulatedAgent &agent = leg.phone.agent;
                  phone = m_hooks.makeChannel(SimulatedState::deviceOf(agent.extension),
                                              agent.extension, agent.name);
                  phone.linkedId = call.caller.channel.linkedId;
                  phone.extension = QStringLiteral("s");
                  phone.application = QStringLiteral("AppDial");
                  phone.applicationData = QStringLiteral("(Outgoing Line)");
                  send("Newchannel", phone);
                  leg.two.extension = QStringLiteral("s");
                  leg.two.context = QStringLiteral("dial-one");
                  leg.two.priority = 4;
              },
              {bridged});
    const int created =
        weave.add(thread, stepLabel("NewConnectedLine", phone), [this, &leg, &phone] {
            phone.connectedNumber = leg.two.number;
            phone.connectedName = leg.two.callerName;
            send("NewConnectedLine", phone);
        });
    weave.add(thread, stepLabel("DialBegin", leg.two, phone),
              [this, &leg, &phone] { send(Wire::dialBegin(&leg.two, phone)); });
    const int rings = weave.add(thread, stepLabel("Newstate", leg.one), [=, this, &call, &leg] {
        if (isQueue) {
            leg.one.extension = call.caller.channel.extension;
            connectLine(leg.one, call.caller.channel);
        }
        setState(leg.one, ChannelRinging);
    });
    if (isQueue) {
        weave.add(thread, stepLabel("NewConnectedLine", leg.one),
                  [this, &leg] { send("NewConnectedLine", leg.one); });
    }
    const int named =
        weave.add(thread, stepLabel("NewConnectedLine", leg.two), [this, &leg, &phone] {
            connectLine(leg.two, phone);
            send("NewConnectedLine", leg.two);
            leg.one.number = phone.number;
            leg.one.callerName = phone.callerName;
        });
    weave.add(thread, stepLabel("DialState", leg.two, phone),
              [this, &leg, &phone] { send(Wire::dialState(leg.two, phone)); });
    weave.add(weave.strand(), stepLabel("Newstate", phone),
              [this, &phone] { setState(phone, ChannelRinging); }, {created});
    addHearing(caller, leg, {rings, dialled}, named);
}

/// The caller's thread reads that it rings, twice.
void LocalThreads::addHearing(const CallerThread &caller, LocalLeg &leg, const QList<int> &first,
                              int second)
{
    const int heard = caller.weave.strand();
    const auto hear = [this, &call = caller.call, &leg] {
        send(Wire::dialState(call.caller.channel, leg.one));
    };
    const QByteArray told = stepLabel("DialState", caller.call.caller.channel, leg.one);
    caller.weave.add(heard, told, hear, first);
    caller.weave.add(heard, told, hear, {second});
}

QList<int> LocalThreads::addPicker(EventWeave &weave, CallEnd &picker, const SimulatedAgent &agent,
                                   const SimulatedChannel &caller, CallEnd &target)
{
    const int thread = weave.strand();
    SimulatedChannel &channel = picker.channel;
    picker.agent = agent;
    channel.name = SimulatedState::deviceOf(agent.extension);
    weave.add(thread, stepLabel("Newchannel", channel), [this, &agent, &channel] {
        channel = m_hooks.makeChannel(SimulatedState::deviceOf(agent.extension), agent.extension,
                                      agent.name);
        channel.state = ChannelRing;
        channel.extension = QStringLiteral("*8");
        send("Newchannel", channel);
    });
    weave.add(thread, stepLabel("NewConnectedLine", channel), [this, &channel, &caller] {
        connectLine(channel, caller);
        send("NewConnectedLine", channel);
    });
    const int up = weave.add(thread, stepLabel("Newstate", channel),
                             [this, &channel] { setState(channel, ChannelUp); });
    const int picked = weave.add(thread, stepLabel("Pickup", channel), [this, &channel, &target] {
        SimulatedChannel dialled = channel; // as it was when it dialled
        dialled.extension = QStringLiteral("*8");
        send(Wire::pickup(dialled, target.channel));
        channel.application = QStringLiteral("AppDial");
        channel.applicationData = QStringLiteral("(Outgoing Line)");
    });
    weave.add(weave.strand(), stepLabel("Hangup", target.channel),
              [this, &target] {
                  target.channel.extension = QStringLiteral("*8");
                  m_hooks.hangUp(target, NormalClearing);
              },
              {picked});
    return {up, picked};
}

int LocalThreads::addAnswer(EventWeave &weave, LocalLeg &leg, CallEnd &answering,
                            const QList<int> &picked)
{
    const int thread = weave.strand(); // of the second half
    SimulatedChannel &phone = answering.channel;
    if (picked.isEmpty()) {
        weave.add(thread, stepLabel("Newstate", phone),
                  [this, &phone] { setState(phone, ChannelUp); });
    } else {
        weave.add(thread, stepLabel("NewConnectedLine", leg.two),
                  [this, &leg, &answering] {
                      connectLine(leg.two, answering.channel);
                      send("NewConnectedLine", leg.two);
                      leg.one.number = answering.channel.number;
                      leg.one.callerName = answering.channel.callerName;
                  },
                  {picked.constFirst()});
    }
    const int ended = weave.add(
        thread, stepLabel("DialEnd", leg.two, phone),
        [this, &leg, &phone] {
            phone.extension.clear();
            send(Wire::dialEnd(&leg.two, phone, "ANSWER"));
        },
        picked);
    weave.add(thread, stepLabel("Newstate", leg.two),
              [this, &leg] { setState(leg.two, ChannelUp); });
    const auto bridge = std::make_shared<QString>();
    weave.add(thread, stepLabel("BridgeEnter", phone), [this, bridge, &phone] {
        *bridge = m_hooks.makeBridge();
        enter(phone, *bridge, 1);
    });
    weave.add(thread, stepLabel("BridgeEnter", leg.two), [this, bridge, &phone, &leg] {
        enter(leg.two, *bridge, 2);
        // The older linked id wins; no event says so.
        phone.linkedId = leg.two.linkedId;
    });
    return ended;
}

void LocalThreads::addCallerAnswer(const CallerThread &caller, LocalLeg &leg, CallEnd &answering,
                                   int ended)
{
    EventWeave &weave = caller.weave;
    SimulatedCall &call = caller.call;
    const int strand = caller.strand;
    weave.add(strand, stepLabel("Newstate", leg.one),
              [this, &leg] { setState(leg.one, ChannelUp); }, {ended});
    weave.add(strand, stepLabel("NewCallerid", leg.one),
              [this, &leg] { send("NewCallerid", leg.one); });
    if (!call.queue.isEmpty())
        return;
    weave.add(strand, stepLabel("NewConnectedLine", call.caller.channel),
              [this, &call, &answering] {
                  connectLine(call.caller.channel, answering.channel);
                  send("NewConnectedLine", call.caller.channel);
              });
}

void LocalThreads::addCallerEnters(EventWeave &weave, int strand, SimulatedCall &call,
                                   LocalLeg &leg)
{
    SimulatedChannel &caller = call.caller.channel;
    weave.add(strand, stepLabel("BridgeEnter", leg.one),
              [this, &leg] { enter(leg.one, m_hooks.makeBridge(), 1); });
    weave.add(strand, stepLabel("BridgeEnter", caller),
              [this, &leg, &caller] { enter(caller, leg.one.bridge, 2); });
}

void LocalThreads::addDialEnd(EventWeave &weave, int strand, SimulatedCall &call, LocalLeg &leg,
                              QByteArrayView status)
{
    weave.add(strand, stepLabel("DialEnd", call.caller.channel, leg.one), [=, this, &call, &leg] {
        send(Wire::dialEnd(&call.caller.channel, leg.one, status));
    });
}

int LocalThreads::addRequest(EventWeave &weave, int strand, const char *event,
                             const SimulatedChannel &channel, std::optional<int> cause)
{
    return weave.add(strand, {}, [this, event, &channel, cause] {
        send(Wire::hangupRequest(event, channel, cause));
    });
}

void LocalThreads::addLoss(EventWeave &weave, int strand, LocalLeg &leg, int cause, int phoneCause)
{
    const int requested = addRequest(weave, strand, "HangupRequest", leg.two, cause);
    weave.add(strand, stepLabel("Hangup", leg.one),
              [this, &leg, cause] { hangUpHalf(leg.one, cause); });
    // Asterisk 22 and 16 send it of a channel that is gone.
    weave.add(strand, stepLabel("NewCallerid", leg.one),
              [this, &leg] { send("NewCallerid", leg.one); });
    const int thread = weave.strand(); // of the second half
    const int ended = weave.add(
        thread, stepLabel("DialEnd", leg.two, leg.phone.channel),
        [this, &leg] { send(Wire::dialEnd(&leg.two, leg.phone.channel, "CANCEL")); }, {requested});
    addRequest(weave, thread, "SoftHangupRequest", leg.two, NormalClearing);
    weave.add(thread, stepLabel("Hangup", leg.two),
              [this, &leg, cause] { hangUpHalf(leg.two, cause); });
    weave.add(weave.strand(), stepLabel("Hangup", leg.phone.channel),
              [this, &leg, phoneCause] { m_hooks.hangUp(leg.phone, phoneCause); }, {ended});
}

void LocalThreads::addCallerHangUp(EventWeave &weave, int strand, SimulatedCall &call, int cause)
{
    addRequest(weave, strand, "SoftHangupRequest", call.caller.channel, NormalClearing);
    weave.add(strand, stepLabel("Hangup", call.caller.channel),
              [this, &call, cause] { hangUpPhone(call, call.caller, cause); });
}

void LocalThreads::addHangUp(EventWeave &weave, SimulatedCall &call, CallEnd &end,
                             const QList<int> &after)
{
    weave.add(
        weave.strand(), stepLabel("Hangup", end.channel),
        [this, &end, &call] { hangUpPhone(call, end, NormalClearing); }, after);
}

/// A caller from inside is in the dialplan's extension "h" then.
void LocalThreads::hangUpPhone(const SimulatedCall &call, CallEnd &end, int cause) const
{
    if (&end == &call.caller && end.channel.context == internalContext())
        end.channel.extension = QStringLiteral("h");
    m_hooks.hangUp(end, cause);
}

} // namespace Ami
