// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/call.h"

#include <QHash>

namespace Model {

/// What a call that goes on is at this moment.
struct CallNow
{
    enum class State {
        Ringing, ///< somebody is rung
        Waiting, ///< in a queue
        Talking, ///< two parties
        OnHold,  ///< two parties, and one keeps the other on hold
        Parked,
        Connected, ///< with the PBX itself: a conference, an announcement, a menu
    };

    State state = State::Connected;
    Party one;           ///< who called, or was transferred
    QList<Party> others; ///< who talks to it, or is rung for it
    QString place;       ///< where there is nobody else: the number it dialled, the parking space
    TimePoint since{};   ///< when the state began
};

CallNow nowOf(const Call &call);

/// What a call is for one of the extensions in it.
struct ExtensionCall
{
    QString callId;
    bool incoming = false;
    Party other;     ///< empty where it speaks to the PBX
    QString dialled; ///< by whoever called
    QString queue;   ///< it came through
    TimePoint began{};
    std::optional<TimePoint> answered;

    bool operator==(const ExtensionCall &) const = default;
};

/// By extension; where one takes part in several ways, the latest.
QHash<QString, ExtensionCall> partsOf(const Call &call);

} // namespace Model
