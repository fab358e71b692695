// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Numbers that Asterisk's messages are written in.
namespace Ami::SimulatedState {

// AST_STATE of include/asterisk/channelstate.h
constexpr int ChannelRing = 4;
constexpr int ChannelRinging = 5;
constexpr int ChannelUp = 6;

// ast_extension_states of include/asterisk/pbx.h
constexpr int HintIdle = 0;
constexpr int HintInUse = 1;
constexpr int HintBusy = 2;
constexpr int HintUnavailable = 4;
constexpr int HintRinging = 8;
constexpr int HintRingingInUse = HintRinging | HintInUse;
constexpr int HintOnHold = 16;

// Q.850, and what Asterisk has besides
constexpr int NoCause = 0;
constexpr int NoRoute = 3;
constexpr int NormalClearing = 16;
constexpr int UserBusy = 17;
constexpr int NoAnswer = 19;
constexpr int Unreachable = 20;
constexpr int AnsweredElsewhere = 26;
constexpr int Interworking = 127;

// Reasons of OriginateResponse, as recorded.
constexpr int OriginateFailed = 0;
constexpr int OriginateNoAnswer = 3;
constexpr int OriginateAnswered = 4;

inline QString deviceOf(const QString &extension)
{
    return QStringLiteral("PJSIP/") + extension;
}

inline QString internalContext()
{
    return QStringLiteral("from-internal");
}

inline QString trunkDevice()
{
    return QStringLiteral("PJSIP/trunk");
}

/// Numbers of the range that is kept for plays and films.
inline QString outsideNumber(quint32 random)
{
    return QStringLiteral("+4420794600%1").arg(random % 100, 2, 10, QLatin1Char('0'));
}

} // namespace Ami::SimulatedState
