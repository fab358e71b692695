// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/callevent.h"
#include "model/domain/call.h"

#include <QHash>
#include <QSet>

namespace Model {

/// The calls as they go on: channels that share a linked id are one call. Events go in; calls that
/// are over come out once. Local channels are followed, and never shown: whoever is behind them is
/// the party. Lives in the live thread, like the Board.
class Calls
{
public:
    /// What a PBX tells beyond these is left out.
    static constexpr qsizetype MostChannels = 50'000;
    static constexpr std::size_t MostSegments = 1'000; ///< of one call

    void apply(const Ami::CallEvent &event, TimePoint now);

    /// Calls that go on and have a party.
    QList<Call> live() const;
    /// Calls that ended since this was last called, in the order of their ends.
    QList<Call> takeEnded() { return std::exchange(m_ended, {}); }

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
        std::optional<TimePoint> leftBridge; ///< the last one, and is in none since
        QString queue;                       ///< it waits in this one
        bool holds = false;
        bool tookPart = false; ///< in any segment

        bool isLocal() const { return channel.name.startsWith(u"Local/"); }
    };

    struct Segment
    {
        CallSegment told;
        QString source;                 ///< unique ids
        QString target;                 ///< empty: it speaks to the PBX
        std::optional<TimePoint> apart; ///< since when they are in no bridge together

        bool has(const QString &uniqueId) const { return source == uniqueId || target == uniqueId; }
        bool isOpen() const { return !told.ended.has_value(); }
    };

    struct Story
    {
        Call call;
        std::vector<Segment> segments;
        QSet<QString> legs;
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

    Leg *legFor(const Ami::Channel &channel, TimePoint now);
    Leg *leg(const QString &uniqueId);
    Story *storyOf(const QString &uniqueId);
    void move(Leg &leg, const QString &linkedId);
    const Leg *realSource(const Leg &leg) const;
    void begin(Story &story, Segment segment);
    void beginDial(Story &story, Leg &source, Leg &target, TimePoint now);
    void beginOriginated(Story &story, Leg &leg, TimePoint now);
    void enter(Leg &leg, const Ami::BridgeMove &move, TimePoint now);
    void meet(Story &story, Leg &leg, TimePoint now);
    static void leave(Story &story, const QString &uniqueId, TimePoint now);
    static void close(Segment &segment, Disposition unanswered, TimePoint now);
    /// The channel turns to something else: what it had answered is over.
    static void turnAway(Story &story, const QString &uniqueId, TimePoint now);
    static void hold(Story &story, Leg &leg, bool holds, TimePoint now);
    void finish(const QString &linkedId, int cause, TimePoint now);
    static Call told(const Story &story);

    QHash<QString, Leg> m_legs;
    QHash<QString, Story> m_stories;
    QList<Call> m_ended;
};

} // namespace Model
