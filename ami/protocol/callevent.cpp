// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/protocol/callevent.h"

namespace Ami {

namespace {

QString known(const Message &event, Key key)
{
    return event.value(key) == "<unknown>" ? QString() : event.text(key);
}

Channel channelOf(const Message &event)
{
    Channel channel;
    channel.uniqueId = event.text(Key::UniqueId);
    channel.linkedId = event.text(Key::LinkedId);
    channel.name = event.text(Key::Channel);
    channel.callerNumber = known(event, Key::CallerIdNumber);
    channel.callerName = known(event, Key::CallerIdName);
    channel.extension = known(event, Key::Exten);
    channel.context = known(event, Key::Context);
    channel.state = event.integer(Key::ChannelState).value_or(0);
    return channel;
}

Channel destinationOf(const Message &event)
{
    Channel channel;
    channel.uniqueId = event.text(Key::DestUniqueId);
    channel.linkedId = event.text(Key::DestLinkedId);
    channel.name = event.text(Key::DestChannel);
    channel.callerNumber = known(event, Key::DestCallerIdNumber);
    channel.callerName = known(event, Key::DestCallerIdName);
    channel.extension = known(event, Key::DestExten);
    return channel;
}

CallEvent decodeDialBegin(const Message &event)
{
    if (event.value(Key::DestUniqueId).isEmpty())
        return {};
    DialBegin dial{std::nullopt, destinationOf(event)};
    if (!event.value(Key::UniqueId).isEmpty())
        dial.source = channelOf(event);
    return dial;
}

CallEvent decodeParking(const Message &event, bool parked)
{
    if (event.value(Key::ParkeeUniqueId).isEmpty())
        return {};
    return Parking{event.text(Key::ParkeeUniqueId), event.text(Key::ParkingSpace), parked};
}

CallEvent decodeQueueCaller(const Message &event, QueueCaller::Change change)
{
    if (event.value(Key::Queue).isEmpty() || event.value(Key::UniqueId).isEmpty())
        return {};
    return QueueCaller{event.text(Key::Queue), channelOf(event), change};
}

/// An event that tells of one channel, if it names it.
template <typename Event, typename... Rest>
CallEvent ofChannel(const Message &event, Rest &&...rest)
{
    if (event.value(Key::UniqueId).isEmpty())
        return {};
    return Event{channelOf(event), std::forward<Rest>(rest)...};
}

} // namespace

CallEvent decodeCall(const Message &event)
{
    const bool isNamed = !event.value(Key::UniqueId).isEmpty();
    const CallEventName name = callEventNameOf(event.value(Key::Event));
    switch (name) {
    case CallEventName::Newchannel:
    case CallEventName::Newstate:
    case CallEventName::NewCallerid:
    case CallEventName::NewConnectedLine:
        return ofChannel<ChannelChange>(event);
    case CallEventName::Hangup:
        return ofChannel<ChannelHangup>(event, event.integer(Key::Cause).value_or(0));
    case CallEventName::Hold:
    case CallEventName::Unhold:
        if (!isNamed)
            return {};
        return ChannelHold{event.text(Key::UniqueId), name == CallEventName::Hold};
    case CallEventName::Rename:
        if (!isNamed)
            return {};
        return ChannelRename{event.text(Key::UniqueId), event.text(Key::NewName)};
    case CallEventName::DialBegin:
        return decodeDialBegin(event);
    case CallEventName::DialEnd:
        if (event.value(Key::DestUniqueId).isEmpty())
            return {};
        return DialEnd{event.text(Key::DestUniqueId), event.text(Key::DialStatus)};
    case CallEventName::BridgeEnter:
    case CallEventName::BridgeLeave:
        if (!isNamed || event.value(Key::BridgeUniqueId).isEmpty())
            return {};
        return BridgeMove{event.text(Key::BridgeUniqueId), event.text(Key::BridgeType),
                          channelOf(event), name == CallEventName::BridgeEnter};
    case CallEventName::LocalBridge:
        if (event.value(Key::LocalOneUniqueId).isEmpty()
            || event.value(Key::LocalTwoUniqueId).isEmpty())
            return {};
        return LocalBridge{event.text(Key::LocalOneUniqueId), event.text(Key::LocalTwoUniqueId)};
    case CallEventName::ParkedCall:
        return decodeParking(event, true);
    case CallEventName::ParkedCallGiveUp:
    case CallEventName::ParkedCallTimeOut:
    case CallEventName::UnParkedCall:
        return decodeParking(event, false);
    case CallEventName::QueueCallerJoin:
        return decodeQueueCaller(event, QueueCaller::Change::Joined);
    case CallEventName::QueueCallerLeave:
        return decodeQueueCaller(event, QueueCaller::Change::Left);
    case CallEventName::QueueCallerAbandon:
        return decodeQueueCaller(event, QueueCaller::Change::Abandoned);
    case CallEventName::Unknown:
        break;
    }
    return {};
}

} // namespace Ami
