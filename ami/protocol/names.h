// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/nametable.h"

#include <QByteArrayView>

#include <cstdint>

namespace Ami {

/// Header names that the program reads. A name that is not here can be read by its text.
enum class Key : std::uint8_t {
    Unknown,
    Abandoned,
    AccountCode,
    Action,
    ActionId,
    Aor,
    Application,
    ApplicationData,
    AuthType,
    BridgeId,
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
    ChannelType,
    ChannelVariable,
    Completed,
    ConnectedLineName,
    ConnectedLineNumber,
    Contact,
    Contacts,
    ContactStatus,
    Context,
    Count,
    DestCallerIdName,
    DestCallerIdNumber,
    DestChannel,
    DestExten,
    DestLinkedId,
    DestType,
    DestUniqueId,
    Device,
    DeviceState,
    DialStatus,
    Duration,
    Endpoint,
    EndpointName,
    Event,
    EventList,
    EventMask,
    Events,
    ExpirationTime,
    Exten,
    Extension,
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
    LocalOneUniqueId,
    LocalTwoUniqueId,
    Location,
    LoginTime,
    MemberName,
    Membership,
    Message,
    Name,
    NewName,
    ObjectName,
    Output,
    ParkeeUniqueId,
    ParkingSpace,
    Paused,
    PausedReason,
    Peer,
    PeerStatus,
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
    SecondTransfererUniqueId,
    Secret,
    ServiceLevel,
    Shutdown,
    State,
    StateInterface,
    Status,
    StatusText,
    Strategy,
    Subtype,
    SystemName,
    TalkTime,
    Timestamp,
    TransfereeUniqueId,
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

/// Events about extensions and the PBX; see event.h.
enum class EventName : std::uint8_t {
    Unknown,
    ContactList,
    ContactStatus,
    DeviceStateChange,
    EndpointList,
    ExtensionStateListComplete,
    ExtensionStatus,
    FullyBooted,
    MessageWaiting,
    PeerStatus,
    PjsipMaintenanceStatus,
    PresenceStateChange,
    PresenceStatus,
    QueueMember,
    QueueMemberAdded,
    QueueMemberPause,
    QueueMemberPenalty,
    QueueMemberRemoved,
    QueueMemberRinginuse,
    QueueMemberStatus,
    Reload,
    Shutdown,
};

/// Events that tell how calls go; see callevent.h.
enum class CallEventName : std::uint8_t {
    Unknown,
    AgentComplete,
    AgentConnect,
    AgentLogin,
    AgentRingNoAnswer,
    AttendedTransfer,
    BlindTransfer,
    BridgeEnter,
    BridgeLeave,
    DialBegin,
    DialEnd,
    Hangup,
    Hold,
    LocalBridge,
    NewCallerid,
    NewConnectedLine,
    Newchannel,
    Newstate,
    ParkedCall,
    ParkedCallGiveUp,
    ParkedCallTimeOut,
    QueueCallerAbandon,
    QueueCallerJoin,
    QueueCallerLeave,
    Rename,
    UnParkedCall,
    Unhold,
};

/// True if a header of that name is meant; the case of its letters does not matter.
class KeyMatch
{
public:
    explicit KeyMatch(Key key);

    bool operator()(QByteArrayView name) const
    {
        return static_cast<std::size_t>(name.size()) == m_signature.size
            && NameSignature({name.data(), m_signature.size}) == m_signature;
    }

private:
    NameSignature m_signature;
};

EventName eventNameOf(QByteArrayView name);
CallEventName callEventNameOf(QByteArrayView name);
/// The usual spelling; empty for Unknown.
QByteArrayView spelling(Key key);

} // namespace Ami
