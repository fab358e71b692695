// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/presence.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace Model {

/// How a call, or a part of one, came out. In the words of Asterisk's call records.
enum class Disposition { Open, Answered, NoAnswer, Busy, Failed };

/// As the floor sees it: a phone that has an extension here is inside.
enum class Direction { Internal, Inbound, Outbound };

/// One end of a call, as people see it: a phone or a trunk, never a Local channel.
struct Party
{
    QString device;  ///< "PJSIP/1001"; empty where the call reached no other phone
    QString channel; ///< "PJSIP/1001-0000000f"
    QString number;
    QString name;
    QString extension; ///< whose device it is; empty for whoever is outside

    bool operator==(const Party &) const = default;
};

/// Two parties from the first ring to the end, or one that speaks to the PBX: a conference, an
/// announcement, a parking space.
struct CallSegment
{
    Party source;
    Party target;
    QString dialled; ///< the number that the source dialled, or the parking space
    QString queue;   ///< the call came through it
    TimePoint began{};
    std::optional<TimePoint> answered;
    std::optional<TimePoint> ended;
    Disposition disposition = Disposition::Open;
    bool parked = false;

    bool operator==(const CallSegment &) const = default;
};

/// All channels of one linked id: one story, though its parties may change. One that ended without
/// segments was nobody's call, or is part of another one now.
struct Call
{
    QString id; ///< the linked id
    Party caller;
    QString dialled;                      ///< first of all
    QString queue;                        ///< the last one it was in
    std::optional<TimePoint> queuedSince; ///< while its caller waits there
    QList<CallSegment> segments;          ///< while it goes on, those that do
    TimePoint began{};
    std::optional<TimePoint> answered; ///< by the first phone that took it
    std::optional<TimePoint> ended;
    std::chrono::milliseconds held{0};  ///< in all, up to heldSince
    std::optional<TimePoint> heldSince; ///< while somebody keeps it on hold
    Disposition disposition = Disposition::Open;
    int cause = 0; ///< of the hang-up, Q.850
    Direction direction = Direction::Internal;
    /// It went on already when it was heard of, at this time, for the first time or after a while
    /// in which nobody listened: what is said to begin then, began then at the latest.
    std::optional<TimePoint> joined;
    /// False: it ended unheard. Then `ended` is when the link was lost, or when it was missed in a
    /// list.
    bool endSeen = true;

    bool operator==(const Call &) const = default;
};

/// True for one that is over, and was somebody's.
bool isKept(const Call &call);
/// Joins what an earlier run saw of a call with what this run saw of it later.
Call continued(const Call &earlier, Call later);
/// Observed talk time of the parties, conferences included. Simultaneous conversations count once.
std::chrono::milliseconds talkTime(const Call &call);
/// "internal", "inbound", "outbound"
QString toString(Direction direction);
Direction directionOf(const QString &word);
/// By the extensions of its parties.
Direction directionOf(const Call &call);
/// "ANSWERED", "NO ANSWER", "BUSY", "FAILED"; empty while it lasts.
QString toString(Disposition disposition);
Disposition dispositionOf(const QString &word);
/// "PJSIP/1001" of "PJSIP/1001-0000000f".
QString deviceOf(const QString &channel);

} // namespace Model
