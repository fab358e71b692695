// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/callevent.h"
#include "model/domain/calllegs.h"
#include "model/domain/callstory.h"

#include <QHash>

namespace Model {

/// The calls in progress. Channels of one linked id are one call, and so are channels that talk to
/// each other in one two-party bridge under several linked ids, as after a pickup. Events and lists
/// go in; changes are collected until takeChanges(). Local channels are followed and never shown:
/// the party is behind them. Lives in the live thread, as a part of the Board.
///
/// A channel comes into being by Newchannel or by a list, and by no other event: Asterisk 16 and 22
/// send NewCallerid or Newstate of Local halves after their Hangup.
class Calls
{
public:
    void apply(const Ami::CallEvent &event, TimePoint now);

    /// Complete lists, to be applied in this order, each before the next one is requested. A
    /// channel that is missing from the list is over, unless an event mentioned it since the
    /// request; see endMissing(). A call that first appears in a list has only what the list
    /// contains; see Call::joined.
    void applyList(const std::vector<Ami::ListedBridge> &bridges, TimePoint now);
    void applyList(const std::vector<Ami::ListedChannel> &channels, TimePoint now);
    void applyList(const std::vector<Ami::Parking> &parkings, TimePoint now);
    /// True if channels are missing from the newest list whose Hangup may still arrive.
    bool hasMissing() const { return m_hasMissing; }
    /// Ends these channels, with an end that was not seen.
    void endMissing();

    /// Events from `now` on are not received.
    void loseLink(TimePoint now);
    /// All lists were applied; channels that were not mentioned since the reconnect are over.
    void forgetUnconfirmed();
    /// The PBX was restarted after `time`, or the program ends then. Channels from before that end
    /// unseen.
    void endAll(TimePoint time);
    /// The wall clock was set by this step. Calls in progress keep their durations.
    void shiftTimes(std::chrono::milliseconds by);

    /// The id of the call that a channel is in, by its unique id; empty if it is not known.
    QString callOf(const QString &uniqueId) const;
    /// Calls in progress that have a party.
    QList<Call> live();
    bool hasChanges();
    /// Calls that changed since the last time, and those that ended, in the order of their ends.
    QList<Call> takeChanges();
    /// Events of channels that are over, or were never announced.
    quint64 droppedEvents() const { return m_droppedEvents; }

private:
    void take(const std::monostate & /*none*/, TimePoint /*now*/) {}
    void take(const Ami::ChannelChange &change, TimePoint now);
    void take(const Ami::ChannelHangup &hangup, TimePoint now);
    void take(const Ami::ChannelHold &change, TimePoint now);
    void take(const Ami::ChannelRename &rename, TimePoint now);
    void take(const Ami::DialBegin &dial, TimePoint now);
    void take(const Ami::DialEnd &dial, TimePoint now);
    void take(const Ami::BridgeMove &move, TimePoint now);
    void take(const Ami::BlindTransfer &transfer, TimePoint now);
    void take(const Ami::RingingTransfer &transfer, TimePoint now);
    void take(const Ami::LocalBridge &bridge, TimePoint now);
    void take(const Ami::Parking &parking, TimePoint now);
    void take(const Ami::PoolAgentLogin &login, TimePoint now);
    void take(const Ami::QueueCaller &caller, TimePoint now);
    void take(const Ami::QueueAgent & /*none of a call's*/, TimePoint /*now*/) {}

    using Listed = QList<const Ami::ListedChannel *>;
    void noteMissing(const QSet<QString> &present);
    Listed unknownOf(const std::vector<Ami::ListedChannel> &channels) const;
    void readopt(const Listed &fresh, TimePoint now);
    void readoptCall(const QString &key, const Listed &channels, TimePoint now);
    TimePoint forgetPlaces(CallStory &story, TimePoint now);
    void adopt(const Ami::ListedChannel &listed, TimePoint now);
    void pairWithOtherHalf(const CallStory &story, const CallLeg &half);
    void adoptDial(const Ami::ListedChannel &listed, const Listed &ofTheCall, TimePoint now);
    void adoptBridge(const Ami::ListedChannel &listed, TimePoint now);

    CallLeg *known(const Ami::Channel &channel, TimePoint now);
    CallLeg *known(const QString &uniqueId, TimePoint now);
    CallLeg *add(const Ami::Channel &channel, TimePoint now);
    void confirm(CallLeg &leg, TimePoint now) const;
    void refresh(CallLeg &leg, const Ami::Channel &channel, TimePoint now);
    void refreshParties(CallStory &story, const CallLeg &leg) const;
    CallStory &storyOf(const CallLeg &leg);

    void followLinkedId(CallLeg &leg, const QString &linkedId, TimePoint now);
    void move(CallLeg &leg, const QString &key, TimePoint now);
    void unite(CallLeg &one, CallLeg &other, TimePoint now);
    void join(const QString &key, const QString &goneKey, TimePoint now);
    void visit(CallLeg &agent, const QString &key, TimePoint now);
    void goHome(CallLeg &agent, TimePoint now);
    void hide(const QString &key, TimePoint now);
    void drop(const QString &key);

    void beginDial(const CallLegs::Route &route, CallLeg &target, TimePoint now);
    void attributeDials(CallLeg &localHalf, TimePoint now, int depth = 0);
    void redirectDial(CallLeg &dialler, CallLeg &target, TimePoint now);
    void beginOriginated(CallLeg &leg, TimePoint now);
    void beginConference(CallLeg &leg, TimePoint now);
    void enter(CallLeg &leg, const Ami::BridgeMove &move, TimePoint now);
    void rejoin(const CallLeg &leg, TimePoint now);
    void leave(CallLeg &leg, TimePoint now);
    void uniteThoseIn(CallLeg &leg, TimePoint now);
    void meet(const QString &bridge, TimePoint now);
    void remove(const QString &uniqueId, int cause, TimePoint now);
    void removeUnseen(const QStringList &uniqueIds);
    void addOwnSegment(CallStory &story, const CallLeg &leg, int cause, TimePoint now);
    void finishIfOver(const QString &key, int cause, TimePoint now);
    void settle();

    CallLegs m_legs;
    QHash<QString, CallStory> m_stories; ///< by the linked id that they began with
    QHash<QString, QString> m_keys; ///< keys of m_stories, by every linked id of their channels
    /// Service channels, by unique id. A Surrogate becomes a party when it is renamed.
    QHash<QString, Ami::Channel> m_services;
    QHash<QString, QString> m_listedBridges; ///< their types
    bool m_wasListed = false;                ///< over this connection
    bool m_hasMissing = false;
    quint64 m_serial = 0;          ///< counts events
    quint64 m_requestedSerial = 0; ///< when the list of channels was requested
    quint64 m_droppedEvents = 0;

    QSet<QString> m_touched;      ///< keys
    QHash<QString, Call> m_shown; ///< as last determined, by key
    QSet<QString> m_changed;      ///< keys
    QList<Call> m_over;
};

} // namespace Model
