// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/protocol/callevent.h"

#include <QList>

namespace Ami {

namespace {

/// Nothing of a channel is longer in any Asterisk (AST_CHANNEL_NAME is 80); what is, is cut.
QString bounded(const Message &event, Key key)
{
    constexpr qsizetype Longest = 512;
    return QString::fromUtf8(event.value(key).first(std::min(Longest, event.value(key).size())));
}

QString known(const Message &event, Key key)
{
    return event.value(key) == "<unknown>" ? QString() : bounded(event, key);
}

/// Where an event tells of a channel.
struct ChannelKeys
{
    Key uniqueId;
    Key linkedId;
    Key name;
    Key callerNumber;
    Key callerName;
    Key extension;
};

constexpr ChannelKeys Own{Key::UniqueId,       Key::LinkedId,     Key::Channel,
                          Key::CallerIdNumber, Key::CallerIdName, Key::Exten};
constexpr ChannelKeys Destination{Key::DestUniqueId,       Key::DestLinkedId,     Key::DestChannel,
                                  Key::DestCallerIdNumber, Key::DestCallerIdName, Key::DestExten};

Channel channelAt(const ChannelKeys &keys, const Message &event)
{
    Channel channel;
    channel.uniqueId = bounded(event, keys.uniqueId);
    channel.linkedId = bounded(event, keys.linkedId);
    channel.name = bounded(event, keys.name);
    channel.callerNumber = known(event, keys.callerNumber);
    channel.callerName = known(event, keys.callerName);
    channel.extension = known(event, keys.extension);
    return channel;
}

Channel channelOf(const Message &event)
{
    Channel channel = channelAt(Own, event);
    channel.context = known(event, Key::Context);
    channel.state = event.integer(Key::ChannelState).value_or(0);
    return channel;
}

/// "01:29:36"; zero if it is anything else.
std::chrono::seconds durationOf(QByteArrayView text)
{
    std::chrono::seconds total{0};
    for (const QByteArray &part : text.toByteArray().split(':')) {
        bool ok = false;
        const int number = part.toInt(&ok);
        if (!ok || number < 0 || total > std::chrono::hours(100'000))
            return {};
        total = total * 60 + std::chrono::seconds(number);
    }
    return total;
}

CallEvent decodeDialBegin(const Message &event)
{
    if (event.value(Key::DestUniqueId).isEmpty())
        return {};
    DialBegin dial{std::nullopt, channelAt(Destination, event)};
    if (!event.value(Key::UniqueId).isEmpty())
        dial.source = channelOf(event);
    return dial;
}

CallEvent decodeLocalBridge(const Message &event)
{
    if (event.value(Key::LocalOneUniqueId).isEmpty()
        || event.value(Key::LocalTwoUniqueId).isEmpty())
        return {};
    return LocalBridge{event.text(Key::LocalOneUniqueId), event.text(Key::LocalTwoUniqueId)};
}

/// Bridges in which channels only wait have a type of their application ("agent_hold" of
/// app_agent_pool, Asterisk 22), but share one technology.
QString bridgeTypeOf(const Message &message)
{
    const QByteArrayView type = message.value(Key::BridgeType);
    const bool isWaitingRoom = message.value(Key::BridgeTechnology) == "holding_bridge";
    return isWaitingRoom && type != "parking" ? QStringLiteral("holding")
                                              : message.text(Key::BridgeType);
}

CallEvent decodeBlindTransfer(const Message &event)
{
    if (event.value(Key::TransfereeUniqueId).isEmpty() || event.value(Key::Extension).isEmpty())
        return {};
    return BlindTransfer{event.text(Key::TransfereeUniqueId), bounded(event, Key::Extension)};
}

CallEvent decodeAttendedTransfer(const Message &event)
{
    const bool isComplete = !event.value(Key::TransfereeUniqueId).isEmpty()
        && !event.value(Key::SecondTransfererUniqueId).isEmpty();
    if (!isComplete || event.value(Key::DestType) != "App")
        return {};
    return RingingTransfer{event.text(Key::TransfereeUniqueId),
                           event.text(Key::SecondTransfererUniqueId)};
}

CallEvent decodeParking(const Message &event, bool parked)
{
    if (event.value(Key::ParkeeUniqueId).isEmpty())
        return {};
    return Parking{event.text(Key::ParkeeUniqueId), event.text(Key::ParkingSpace), parked};
}

int atLeastZero(const Message &event, Key key)
{
    return std::max(event.integer(key).value_or(0), 0);
}

CallEvent decodeQueueCaller(const Message &event, QueueCaller::Change change)
{
    if (event.value(Key::Queue).isEmpty() || event.value(Key::UniqueId).isEmpty())
        return {};
    return QueueCaller{event.text(Key::Queue), channelOf(event), change,
                       atLeastZero(event, Key::Position), atLeastZero(event, Key::Count)};
}

CallEvent decodeQueueAgent(const Message &event, QueueAgent::Change change)
{
    if (event.value(Key::Queue).isEmpty() || event.value(Key::Interface).isEmpty())
        return {};
    return QueueAgent{event.text(Key::Queue), channelOf(event), event.text(Key::Interface), change,
                      std::chrono::seconds(atLeastZero(event, Key::HoldTime))};
}

/// An event that tells of one channel, if it names it.
template <typename Event, typename... Rest>
CallEvent ofChannel(const Message &event, Rest &&...rest)
{
    if (event.value(Key::UniqueId).isEmpty())
        return {};
    return Event{channelOf(event), std::forward<Rest>(rest)...};
}

/// An event of which only the channel's unique id is used.
template <typename Event, typename... Rest>
CallEvent ofUniqueId(const Message &event, Rest &&...rest)
{
    if (event.value(Key::UniqueId).isEmpty())
        return {};
    return Event{event.text(Key::UniqueId), std::forward<Rest>(rest)...};
}

CallEvent decodeDialEnd(const Message &event)
{
    if (event.value(Key::DestUniqueId).isEmpty())
        return {};
    return DialEnd{event.text(Key::DestUniqueId), event.text(Key::DialStatus)};
}

CallEvent decodeBridgeMove(const Message &event, bool entered)
{
    if (event.value(Key::UniqueId).isEmpty() || event.value(Key::BridgeUniqueId).isEmpty())
        return {};
    return BridgeMove{event.text(Key::BridgeUniqueId), bridgeTypeOf(event), channelOf(event),
                      entered};
}

} // namespace

CallEvent decodeCall(const Message &event)
{
    const CallEventName name = callEventNameOf(event.value(Key::Event));
    if (name == CallEventName::Unknown)
        return {};
    switch (name) {
    case CallEventName::Newchannel:
        return ofChannel<ChannelChange>(event, true);
    case CallEventName::Newstate:
    case CallEventName::NewCallerid:
    case CallEventName::NewConnectedLine:
        return ofChannel<ChannelChange>(event);
    case CallEventName::Hangup:
        return ofChannel<ChannelHangup>(event, event.integer(Key::Cause).value_or(0));
    case CallEventName::Hold:
    case CallEventName::Unhold:
        return ofUniqueId<ChannelHold>(event, name == CallEventName::Hold);
    case CallEventName::Rename:
        return ofUniqueId<ChannelRename>(event, event.text(Key::NewName));
    case CallEventName::DialBegin:
        return decodeDialBegin(event);
    case CallEventName::DialEnd:
        return decodeDialEnd(event);
    case CallEventName::BridgeEnter:
    case CallEventName::BridgeLeave:
        return decodeBridgeMove(event, name == CallEventName::BridgeEnter);
    case CallEventName::AttendedTransfer:
        return decodeAttendedTransfer(event);
    case CallEventName::BlindTransfer:
        return decodeBlindTransfer(event);
    case CallEventName::AgentLogin:
        return ofUniqueId<PoolAgentLogin>(event);
    case CallEventName::LocalBridge:
        return decodeLocalBridge(event);
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
    case CallEventName::AgentConnect:
        return decodeQueueAgent(event, QueueAgent::Change::Connected);
    case CallEventName::AgentComplete:
        return decodeQueueAgent(event, QueueAgent::Change::Completed);
    case CallEventName::AgentRingNoAnswer:
        return decodeQueueAgent(event, QueueAgent::Change::NoAnswer);
    case CallEventName::Unknown:
        break;
    }
    return {};
}

std::optional<ListedChannel> decodeListedChannel(const Message &item)
{
    if (item.value(Key::UniqueId).isEmpty() || item.value(Key::LinkedId).isEmpty())
        return std::nullopt;
    return ListedChannel{channelOf(item), item.text(Key::Application),
                         item.text(Key::ApplicationData), item.text(Key::BridgeId),
                         durationOf(item.value(Key::Duration))};
}

std::optional<ListedBridge> decodeListedBridge(const Message &item)
{
    if (item.value(Key::BridgeUniqueId).isEmpty())
        return std::nullopt;
    return ListedBridge{item.text(Key::BridgeUniqueId), bridgeTypeOf(item)};
}

std::optional<Parking> decodeListedParking(const Message &item)
{
    if (item.value(Key::ParkeeUniqueId).isEmpty())
        return std::nullopt;
    return Parking{item.text(Key::ParkeeUniqueId), item.text(Key::ParkingSpace), true};
}

} // namespace Ami
