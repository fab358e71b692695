// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/message.h"

#include <QString>

#include <chrono>
#include <optional>
#include <variant>

namespace Ami {

/// A channel as the headers of most events of class `call` show it (Asterisk 16 and 22).
/// "<unknown>" stands for nothing there, and is empty here.
struct Channel
{
    QString uniqueId; ///< the key
    QString linkedId; ///< the unique id of the oldest channel of the same call
    QString name;     ///< "PJSIP/1001-0000000f"; Rename changes it
    QString callerNumber;
    QString callerName;
    QString extension; ///< what it dialled
    QString context;
    int state =
        0; ///< AST_STATE of include/asterisk/channelstate.h: 4 ring, 5 ringing, 6 up, 7 busy

    bool operator==(const Channel &) const = default;
};

/// Newchannel, Newstate, NewCallerid, NewConnectedLine: the channel as it is now.
struct ChannelChange
{
    Channel channel;
    bool isNew = false; ///< Newchannel: it is heard of from its beginning

    bool operator==(const ChannelChange &) const = default;
};

struct ChannelHangup
{
    Channel channel;
    int cause = 0; ///< Q.850, include/asterisk/causes.h; 0 and 127 say nothing

    bool operator==(const ChannelHangup &) const = default;
};

struct ChannelHold
{
    QString uniqueId; ///< of the phone that pressed hold
    bool held = false;

    bool operator==(const ChannelHold &) const = default;
};

struct ChannelRename
{
    QString uniqueId;
    QString name;

    bool operator==(const ChannelRename &) const = default;
};

/// DialBegin. An Originate dials without a source.
struct DialBegin
{
    std::optional<Channel> source;
    Channel destination;

    bool operator==(const DialBegin &) const = default;
};

/// DialEnd; it may come more than once for the same destination.
struct DialEnd
{
    QString destination; ///< its unique id
    QString status;      ///< "ANSWER", "BUSY", "NOANSWER", "CANCEL", "CONGESTION", "CHANUNAVAIL"

    bool operator==(const DialEnd &) const = default;
};

/// BridgeEnter, BridgeLeave.
struct BridgeMove
{
    QString bridge;
    /// "basic" for two parties, "base" for a conference, "parking"; "holding" for any other bridge
    /// in which channels only wait.
    QString type;
    Channel channel;
    bool entered = false;

    bool operator==(const BridgeMove &) const = default;
};

/// The two halves of a Local channel.
struct LocalBridge
{
    QString one;
    QString two;

    bool operator==(const LocalBridge &) const = default;
};

/// BlindTransfer: a channel is sent to another extension (seen with Asterisk 16 and 22). The AMI
/// actions Redirect and BlindTransfer cause no such event.
struct BlindTransfer
{
    QString transferee; ///< unique id of the transferred channel, which may be a Local half
    QString extension;  ///< the target of the transfer

    bool operator==(const BlindTransfer &) const = default;
};

/// AttendedTransfer while the target still rings (DestType "App", seen with Asterisk 16 and 22):
/// the transferee takes the place of the channel that dials, without another DialBegin. If the
/// target has answered, bridges show the transfer.
struct RingingTransfer
{
    QString transferee;       ///< unique id, possibly of a Local half
    QString secondTransferer; ///< unique id of the channel that dials the target

    bool operator==(const RingingTransfer &) const = default;
};

/// AgentLogin of app_agent_pool: the channel waits for callers, and stays up between them.
struct PoolAgentLogin
{
    QString uniqueId;

    bool operator==(const PoolAgentLogin &) const = default;
};

/// ParkedCall, and what ends it: UnParkedCall, ParkedCallTimeOut, ParkedCallGiveUp.
struct Parking
{
    QString channel; ///< unique id of the one that waits
    QString space;
    bool parked = false;

    bool operator==(const Parking &) const = default;
};

/// QueueCallerJoin, QueueCallerLeave, QueueCallerAbandon.
struct QueueCaller
{
    enum class Change { Joined, Left, Abandoned };

    QString queue;
    Channel channel;
    Change change = Change::Joined;
    int position = 0; ///< from 1; where it stood when it left
    int waiting = 0;  ///< how many wait now; an abandon does not tell

    bool operator==(const QueueCaller &) const = default;
};

/// What came of ringing a member of a queue for a caller: AgentConnect, AgentComplete,
/// AgentRingNoAnswer. A QueueCallerLeave comes before the AgentConnect.
struct QueueAgent
{
    enum class Change { Connected, Completed, NoAnswer };

    QString queue;
    Channel caller;
    QString interface;
    Change change = Change::Connected;
    std::chrono::seconds hold{0}; ///< how long the caller waited; not with NoAnswer

    bool operator==(const QueueAgent &) const = default;
};

/// std::monostate: the event is none about calls, or lacks a header that it needs.
using CallEvent =
    std::variant<std::monostate, ChannelChange, ChannelHangup, ChannelHold, ChannelRename,
                 DialBegin, DialEnd, BridgeMove, BlindTransfer, RingingTransfer, LocalBridge,
                 Parking, PoolAgentLogin, QueueCaller, QueueAgent>;

CallEvent decodeCall(const Message &event);

/// An item of CoreShowChannels: what a channel does at this moment.
struct ListedChannel
{
    Channel channel;
    QString application;     ///< "Dial", "Queue", "AppDial" of a channel that is dialled
    QString applicationData; ///< "PJSIP/1002&PJSIP/1003,30", "(Outgoing Line)"
    QString bridge;          ///< unique id; empty where it is in none
    std::chrono::seconds age{0};

    bool operator==(const ListedChannel &) const = default;
};

/// An item of BridgeList.
struct ListedBridge
{
    QString uniqueId;
    QString type; ///< as in BridgeMove

    bool operator==(const ListedBridge &) const = default;
};

/// Nothing if the item lacks what it needs.
std::optional<ListedChannel> decodeListedChannel(const Message &item);
std::optional<ListedBridge> decodeListedBridge(const Message &item);
/// An item of ParkedCalls.
std::optional<Parking> decodeListedParking(const Message &item);

} // namespace Ami
