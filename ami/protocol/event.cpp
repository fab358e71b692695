// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/protocol/event.h"

namespace Ami {

namespace {

// The bits of ast_extension_states end at 16 (on hold); all of them together are 31.
constexpr int LowestStatus = -2;
constexpr int HighestStatus = 31;

Event decodeDeviceStateChange(const Message &event)
{
    for (const Key key : {Key::Device, Key::State}) {
        if (event.value(key).isEmpty())
            return MalformedEvent{EventName::DeviceStateChange, key};
    }
    return DeviceStateChange{event.text(Key::Device), event.text(Key::State)};
}

} // namespace

std::variant<MalformedEvent, ExtensionStatus> decodeExtensionStatus(const Message &message)
{
    for (const Key key : {Key::Exten, Key::Context}) {
        if (message.value(key).isEmpty())
            return MalformedEvent{EventName::ExtensionStatus, key};
    }
    const std::optional<int> status = message.integer(Key::Status);
    if (!status || *status < LowestStatus || *status > HighestStatus)
        return MalformedEvent{EventName::ExtensionStatus, Key::Status};
    return ExtensionStatus{message.text(Key::Exten), message.text(Key::Context),
                           message.text(Key::Hint), *status};
}

Event decode(const Message &event)
{
    switch (event.eventName()) {
    case EventName::ExtensionStatus:
        return std::visit([](auto &&decoded) { return Event(decoded); },
                          decodeExtensionStatus(event));
    case EventName::DeviceStateChange:
        return decodeDeviceStateChange(event);
    case EventName::FullyBooted:
        return FullyBooted{};
    case EventName::Shutdown:
        return Shutdown{event.value(Key::Shutdown) == "Cleanly",
                        event.value(Key::Restart) == "True"};
    case EventName::Reload:
        return Reload{};
    case EventName::ExtensionStateListComplete:
    case EventName::Unknown:
        break;
    }
    return UnknownEvent{};
}

} // namespace Ami
