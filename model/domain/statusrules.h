// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Model {

/// The coarse word that older systems use for an extension.
enum class Status { Online, Offline, Unknown };

/// What a tile shows. Busy is a line that refuses calls; OnCall one that is merely in use. Paused
/// is a member who rests from the queues, Break what a presence provider calls so.
enum class Lamp {
    Available,
    OnCall,
    Ringing,
    RingingOnCall,
    OnHold,
    Busy,
    Paused,
    Break,
    Away,
    DoNotDisturb,
    Offline,
    Unknown,
};

constexpr int LampCount = 12;

/// Codes of ast_extension_states (include/asterisk/pbx.h): bits, and two negative numbers.
namespace StatusCode {
constexpr int Removed = -2;
constexpr int NoHint = -1;
constexpr int Idle = 0;
constexpr int InUse = 1;
constexpr int Busy = 2;
constexpr int Unavailable = 4;
constexpr int Ringing = 8;
constexpr int OnHold = 16;
} // namespace StatusCode

/// "NOT_INUSE", "INUSE", "BUSY", "UNAVAILABLE", "RINGING", "RINGINUSE", "ONHOLD", "UNKNOWN" or
/// "INVALID". Of a set of bits without a name of its own it is the loudest: ringing, hold, busy,
/// in use.
QString deviceState(int statusCode);
Status status(int statusCode);
/// By the phone alone; see lamp() of an Extension for the whole.
Lamp lamp(int statusCode);

/// True for states of a phone in a call. Calls, and so these states, end when the PBX restarts.
bool isInCall(Lamp lamp);

/// "online", "offline", "unknown"
QString toString(Status status);

} // namespace Model
