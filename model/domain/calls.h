// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/callevent.h"
#include "model/domain/callstory.h"

#include <QHash>

namespace Model {

/// The calls as they go on: channels that share a linked id are one call. Events and lists go in;
/// what changed is collected until takeChanges(). Local channels are followed, and never shown:
/// whoever is behind them is the party. Lives in the live thread, as a part of the Board.
class Calls
{
public:
    /// What a PBX tells beyond these is left out.
    static constexpr qsizetype MostChannels = 50'000;

    void apply(const Ami::CallEvent &event, TimePoint now);

    /// Whole lists, to be applied in this order: what is not among the channels is over. A call
    /// that is first heard of here is known by what the PBX says of it now; see Call::joined.
    void applyList(const std::vector<Ami::ListedBridge> &bridges, TimePoint now);
    void applyList(const std::vector<Ami::ListedChannel> &channels, TimePoint now);
    void applyList(const std::vector<Ami::Parking> &parkings, TimePoint now);

    /// What goes on from here is not heard.
    void loseLink(TimePoint now);
    /// The PBX was restarted after `time`: the channels of before are over.
    void endAll(TimePoint time);
    /// All lists were asked for: a channel that was not told since the link is back is over.
    void forgetUntold(TimePoint now);

    /// The id of the call that a channel is in, by its unique id; empty: it is not known.
    QString callOf(const QString &uniqueId) const;
    /// Calls that go on and have a party.
    QList<Call> live();
    bool hasChanges();
    /// Calls that changed since this was last called, and those that are over, in the order of
    /// their ends.
    QList<Call> takeChanges();

private:
    struct Leg
    {
        Leg() = default;
        Leg(Ami::Channel first, TimePoint now)
            : channel(std::move(first))
            , began(now)
        {
        }

        Ami::Channel channel;
        TimePoint began{};
        std::optional<TimePoint> answered;
        QString otherHalf;                   ///< of a Local channel
        QString dialledBy;                   ///< unique id
        QString bridge;                      ///< it is in this one
        bool isOfTwo = false;                ///< that bridge is no conference, and no parking lot
        std::optional<TimePoint> leftBridge; ///< the last one, and is in none since
        QString queue;                       ///< it waits in this one
        bool tookPart = false;               ///< in any segment
        /// It was there already when it was first heard of, and no list told of it yet: who dialled
        /// it, and whom it dialled, is not known.
        bool isGuessed = false;
        std::optional<TimePoint>
            untoldSince; ///< the link was lost then, and nothing told of it since

        bool isLocal() const { return channel.name.startsWith(u"Local/"); }
    };

    void take(const std::monostate & /*none*/, TimePoint /*now*/) {}
    void take(const Ami::ChannelChange &change, TimePoint now);
    void take(const Ami::ChannelHangup &hangup, TimePoint now);
    void take(const Ami::ChannelHold &change, TimePoint now);
    void take(const Ami::ChannelRename &rename, TimePoint now);
    void take(const Ami::DialBegin &dial, TimePoint now);
    void take(const Ami::DialEnd &dial, TimePoint now);
    void take(const Ami::BridgeMove &move, TimePoint now);
    void take(const Ami::LocalBridge &bridge, TimePoint now);
    void take(const Ami::Parking &parking, TimePoint now);
    void take(const Ami::QueueCaller &caller, TimePoint now);
    void take(const Ami::QueueAgent & /*none of a call's*/, TimePoint /*now*/) {}

    using Listed = QList<const Ami::ListedChannel *>;
    void readopt(const Listed &fresh, TimePoint now);
    void readoptCall(const QString &linkedId, const Listed &channels, TimePoint now);
    TimePoint forgetPlaces(CallStory &story, TimePoint now);
    void adopt(const Ami::ListedChannel &listed, TimePoint now);
    void adoptDial(const Ami::ListedChannel &listed, const Listed &ofTheCall, TimePoint now);
    void adoptBridge(const Ami::ListedChannel &listed, TimePoint now);

    Leg *legFor(const Ami::Channel &channel, TimePoint now);
    Leg *leg(const QString &uniqueId);
    CallStory *storyOf(const QString &uniqueId);
    void move(Leg &leg, const QString &linkedId, TimePoint now);
    const Leg *companion(const Leg &leg) const;
    const Leg *realSource(const Leg &leg) const;
    void beginDial(CallStory &story, Leg &source, Leg &target, const QString &dialled,
                   TimePoint now);
    static void beginOriginated(CallStory &story, Leg &leg, TimePoint now);
    void enter(Leg &leg, const Ami::BridgeMove &move, TimePoint now);
    void meet(CallStory &story, Leg &leg, TimePoint now);
    void remove(const QString &uniqueId, int cause, TimePoint now);
    void removeUnseen(const QStringList &uniqueIds, TimePoint now);
    void finish(const QString &linkedId, int cause, TimePoint now);
    void settle();

    QHash<QString, Leg> m_legs;
    QHash<QString, CallStory> m_stories;
    QHash<QString, QString> m_listedBridges; ///< their types

    QSet<QString> m_touched;      ///< linked ids
    QHash<QString, Call> m_shown; ///< as they were last found to be
    QSet<QString> m_changed;
    QList<Call> m_over;
};

} // namespace Model
