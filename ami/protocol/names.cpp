// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/protocol/names.h"

#include <algorithm>
#include <iterator>

namespace Ami {

namespace {

using namespace std::string_view_literals;

// Both in the order of their enumerations, without Unknown.
constexpr std::string_view Keys[]{
    "Abandoned"sv,
    "AccountCode"sv,
    "Action"sv,
    "ActionID"sv,
    "AOR"sv,
    "Application"sv,
    "ApplicationData"sv,
    "AuthType"sv,
    "BridgeId"sv,
    "BridgeNumChannels"sv,
    "BridgeTechnology"sv,
    "BridgeType"sv,
    "BridgeUniqueid"sv,
    "CallerIDName"sv,
    "CallerIDNum"sv,
    "Calls"sv,
    "CallsTaken"sv,
    "Cause"sv,
    "Challenge"sv,
    "Channel"sv,
    "ChannelState"sv,
    "ChannelStateDesc"sv,
    "ChannelType"sv,
    "ChanVariable"sv,
    "Completed"sv,
    "ConnectedLineName"sv,
    "ConnectedLineNum"sv,
    "Contact"sv,
    "Contacts"sv,
    "ContactStatus"sv,
    "Context"sv,
    "Count"sv,
    "DestCallerIDName"sv,
    "DestCallerIDNum"sv,
    "DestChannel"sv,
    "DestExten"sv,
    "DestLinkedid"sv,
    "DestType"sv,
    "DestUniqueid"sv,
    "Device"sv,
    "DeviceState"sv,
    "DialStatus"sv,
    "Duration"sv,
    "Endpoint"sv,
    "EndpointName"sv,
    "Event"sv,
    "EventList"sv,
    "EventMask"sv,
    "Events"sv,
    "ExpirationTime"sv,
    "Exten"sv,
    "Extension"sv,
    "Hint"sv,
    "HoldTime"sv,
    "InCall"sv,
    "Interface"sv,
    "Key"sv,
    "Language"sv,
    "LastCall"sv,
    "LastPause"sv,
    "LastReload"sv,
    "Linkedid"sv,
    "ListItems"sv,
    "LocalOneUniqueid"sv,
    "LocalTwoUniqueid"sv,
    "Location"sv,
    "LoginTime"sv,
    "MemberName"sv,
    "Membership"sv,
    "Message"sv,
    "Name"sv,
    "Newname"sv,
    "ObjectName"sv,
    "Output"sv,
    "ParkeeUniqueid"sv,
    "ParkingSpace"sv,
    "Paused"sv,
    "PausedReason"sv,
    "Peer"sv,
    "PeerStatus"sv,
    "Penalty"sv,
    "Ping"sv,
    "Position"sv,
    "PresenceState"sv,
    "Presentity"sv,
    "Priority"sv,
    "Privilege"sv,
    "Queue"sv,
    "Reason"sv,
    "Response"sv,
    "Restart"sv,
    "RoundtripUsec"sv,
    "SecondTransfererUniqueid"sv,
    "Secret"sv,
    "ServiceLevel"sv,
    "Shutdown"sv,
    "State"sv,
    "StateInterface"sv,
    "Status"sv,
    "StatusText"sv,
    "Strategy"sv,
    "Subtype"sv,
    "SystemName"sv,
    "TalkTime"sv,
    "Timestamp"sv,
    "TransfereeUniqueid"sv,
    "Uniqueid"sv,
    "Uptime"sv,
    "URI"sv,
    "UserAgent"sv,
    "Username"sv,
    "Value"sv,
    "Variable"sv,
    "Wait"sv,
    "Wrapuptime"sv,
};
static_assert(std::size(Keys) == static_cast<std::size_t>(Key::WrapUpTime));
static_assert(std::all_of(std::begin(Keys), std::end(Keys), [](std::string_view name) {
    return name.size() <= NameSignature::Exact;
}));

constexpr NameTable<21> EventNames({
    "ContactList"sv,
    "ContactStatus"sv,
    "DeviceStateChange"sv,
    "EndpointList"sv,
    "ExtensionStateListComplete"sv,
    "ExtensionStatus"sv,
    "FullyBooted"sv,
    "MessageWaiting"sv,
    "PeerStatus"sv,
    "PJSIPMaintenanceStatus"sv,
    "PresenceStateChange"sv,
    "PresenceStatus"sv,
    "QueueMember"sv,
    "QueueMemberAdded"sv,
    "QueueMemberPause"sv,
    "QueueMemberPenalty"sv,
    "QueueMemberRemoved"sv,
    "QueueMemberRinginuse"sv,
    "QueueMemberStatus"sv,
    "Reload"sv,
    "Shutdown"sv,
});
static_assert(EventNames.find("Shutdown"sv) == static_cast<std::uint8_t>(EventName::Shutdown));

constexpr NameTable<26> CallEventNames({
    "AgentComplete"sv,      "AgentConnect"sv,    "AgentLogin"sv,       "AgentRingNoAnswer"sv,
    "AttendedTransfer"sv,   "BlindTransfer"sv,   "BridgeEnter"sv,      "BridgeLeave"sv,
    "DialBegin"sv,          "DialEnd"sv,         "Hangup"sv,           "Hold"sv,
    "LocalBridge"sv,        "NewCallerid"sv,     "NewConnectedLine"sv, "Newchannel"sv,
    "Newstate"sv,           "ParkedCall"sv,      "ParkedCallGiveUp"sv, "ParkedCallTimeOut"sv,
    "QueueCallerAbandon"sv, "QueueCallerJoin"sv, "QueueCallerLeave"sv, "Rename"sv,
    "UnParkedCall"sv,       "Unhold"sv,
});
static_assert(CallEventNames.find("Unhold"sv) == static_cast<std::uint8_t>(CallEventName::Unhold));

std::string_view toStd(QByteArrayView view)
{
    return {view.data(), static_cast<std::size_t>(view.size())};
}

} // namespace

KeyMatch::KeyMatch(Key key)
    : m_signature(toStd(spelling(key)))
{
}

EventName eventNameOf(QByteArrayView name)
{
    return static_cast<EventName>(EventNames.find(toStd(name)));
}

CallEventName callEventNameOf(QByteArrayView name)
{
    return static_cast<CallEventName>(CallEventNames.find(toStd(name)));
}

QByteArrayView spelling(Key key)
{
    if (key == Key::Unknown)
        return {};
    const std::string_view name = Keys[static_cast<std::size_t>(key) - 1];
    return {name.data(), static_cast<qsizetype>(name.size())};
}

} // namespace Ami
