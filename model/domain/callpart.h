// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/call.h"

namespace Model {

/// What somebody is in a call at this moment.
struct CallPart
{
    QString callId;
    Party self;
    Party other;           ///< without a channel where it speaks to the PBX, or waits
    bool incoming = false; ///< the other one called
    bool answered = false;
    TimePoint began{};

    bool talks() const { return answered && !other.channel.isEmpty(); }
};

/// Of an extension: in the call of that id, or where that is empty, in any; one that talks goes
/// before one that rings, a later before an earlier. Of nobody: the first party of the call of that
/// id. Nothing if there is none.
std::optional<CallPart> partOf(const QList<Call> &calls, const QString &extension,
                               const QString &callId);

/// Whom a transfer moves, or a parking, and the phone that they leave.
struct Handover
{
    Party moved; ///< without a channel where nobody can be moved
    Party phone; ///< without a channel where the call reached none yet
    bool talks = false;
};

/// Of an extension: whoever it talks to, or who calls it. Of a call alone: the party outside, or
/// the one that called where both or none of them are.
std::optional<Handover> handoverOf(const QList<Call> &calls, const QString &extension,
                                   const QString &callId);

} // namespace Model
