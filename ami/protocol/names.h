// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstdint>

namespace Ami {

/// Header names that Asterisk sends often, interned while parsing. A name that is not here stays
/// readable by its text; it is `Unknown` as a Key.
enum class Key : std::uint8_t {
    Unknown,
    AccountCode,
    Action,
    ActionId,
    Aor,
    AuthType,
    BridgeNumChannels,
    BridgeTechnology,
    BridgeType,
    BridgeUniqueId,
    CallerIdName,
    CallerIdNumber,
    Calls,
    CallsTaken,
    Cause,
    Challenge,
    Channel,
    ChannelState,
    ChannelStateDesc,
    ChannelVariable,
    ConnectedLineName,
    ConnectedLineNumber,
    Contact,
    Contacts,
    Context,
    DestChannel,
    DestExten,
    DestLinkedId,
    DestUniqueId,
    Device,
    DeviceState,
    DialStatus,
    Endpoint,
    EndpointName,
    Event,
    EventList,
    EventMask,
    Events,
    Exten,
    Hint,
    HoldTime,
    InCall,
    Interface,
    KeyHash,
    Language,
    LastCall,
    LastPause,
    LastReload,
    LinkedId,
    ListItems,
    LoginTime,
    MemberName,
    Membership,
    Message,
    Output,
    Paused,
    PausedReason,
    Penalty,
    Ping,
    Position,
    PresenceState,
    Presentity,
    Priority,
    Privilege,
    Queue,
    Reason,
    Response,
    Restart,
    RoundtripUsec,
    Secret,
    Shutdown,
    State,
    StateInterface,
    Status,
    StatusText,
    Subtype,
    SystemName,
    TalkTime,
    Timestamp,
    UniqueId,
    Uptime,
    Uri,
    UserAgent,
    Username,
    Value,
    Variable,
    Wait,
    WrapUpTime,
};

/// Events that the program understands.
enum class EventName : std::uint8_t {
    Unknown,
    DeviceStateChange,
    ExtensionStateListComplete,
    ExtensionStatus,
    FullyBooted,
    Reload,
    Shutdown,
};

Key keyOf(QByteArrayView name);
EventName eventNameOf(QByteArrayView name);
/// The usual spelling; empty for Unknown.
QByteArrayView spelling(Key key);

} // namespace Ami
