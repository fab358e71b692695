// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/call.h"

#include <QSet>

#include <vector>

namespace Model {

/// One call on its way: who speaks to whom, as segments between channels. It knows channels by
/// their unique ids alone; Calls tells it what they do.
class CallStory
{
public:
    static constexpr std::size_t MostSegments = 1'000;

    struct Segment
    {
        CallSegment told;
        QString source;                 ///< unique ids
        QString target;                 ///< empty: it speaks to the PBX
        std::optional<TimePoint> apart; ///< since when they are in no bridge together
        bool isConference = false;      ///< it is in a conference

        bool has(const QString &uniqueId) const { return source == uniqueId || target == uniqueId; }
        bool isOpen() const { return !told.ended.has_value(); }
    };

    Call call;             ///< without its segments
    QStringList linkedIds; ///< current and former ones of its channels
    QSet<QString> legs;    ///< unique ids of the channels that are left
    int parties = 0;       ///< number of legs that are phones or trunks
    int refusal = 0;       ///< why the last phone that was rung did not take it; 0: it did not say
    int lastCause = 0;     ///< of the last party that left
    QSet<QString> holders; ///< legs that hold the other party
    bool isFragment = false; ///< it was in progress before its first channel was announced
    bool isDormant = false;  ///< its only party is a guest in another call
    std::vector<Segment> segments;

    /// True if the call appears on the board.
    bool isShown() const { return !isDormant && parties > 0 && !call.caller.channel.isEmpty(); }

    /// Beyond MostSegments the oldest that nobody answered go.
    void begin(Segment segment);
    /// `target` rings. Since when `caller` has tried; nothing if it begins only now.
    std::optional<TimePoint> redial(const QString &caller, TimePoint now);
    /// The dial of `target` came out; anything but Answered ends what it began.
    void endDial(const QString &target, Disposition disposition, TimePoint now);
    /// Closes the segments in which `source` still rings. Returns the unique ids of their targets.
    QStringList stopRinging(const QString &source, TimePoint now);
    void park(Segment parked, TimePoint now);
    /// False if it was not parked.
    bool unpark(const QString &uniqueId, TimePoint now);
    /// It left a bridge.
    void leave(const QString &uniqueId, TimePoint now);
    /// These two no longer hear each other.
    void part(const QString &one, const QString &other, TimePoint now);
    /// The channel turns to something else: what it had answered is over.
    void turnAway(const QString &uniqueId, TimePoint now);
    /// The channel keeps another on hold, or no longer does.
    void hold(const QString &uniqueId, bool holds, TimePoint now);
    /// The channel left a conference.
    void endConference(const QString &uniqueId, TimePoint now);
    /// The channel is gone; what it had not answered comes out as `unanswered`.
    void hangUp(const QString &uniqueId, Disposition unanswered, TimePoint now);
    /// The open segment of these two; a null pointer where there is none.
    Segment *between(const QString &one, const QString &other);
    /// The open segment in which the channel speaks to the PBX; a null pointer where there is none.
    Segment *ownOf(const QString &uniqueId);
    void dropOwn(const QString &uniqueId);
    /// The channel has spoken to another one.
    bool hasTalked(const QString &uniqueId) const;
    void answer(Segment &segment, TimePoint now);
    /// True if somebody that is still open answered at that very time.
    bool hasAnswerOf(TimePoint time) const;
    /// Takes out what is open, but for what is parked.
    std::vector<Segment> takeOpen();
    /// What was taken out, in the light of what is open now: it goes on, or ended at `time`.
    void putBack(std::vector<Segment> before, TimePoint time);
    static void close(Segment &segment, Disposition unanswered, TimePoint now);

    /// Takes in another, which is part of this one.
    void join(const CallStory &other, TimePoint now);
    /// All parties have left; the next party begins another call.
    void beginAnew();
    void shiftTimes(std::chrono::milliseconds by);

    /// As it goes on: with the segments that are open. A caller that a queue rang a thousand phones
    /// for must not be told with all of them each time.
    Call told() const;
    /// With all of them, when nobody is left in it.
    Call toldEnded(int cause, TimePoint now) const;

private:
    Disposition outcome() const;
};

} // namespace Model
