// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/message.h"

#include <QString>

#include <variant>

namespace Ami {

/// The state of one hint: an unsolicited event, an item of ExtensionStateList, or the answer to
/// ExtensionState, which carries the same headers.
struct ExtensionStatus
{
    QString extension;
    QString context;
    QString
        hint; ///< devices and presence providers, "PJSIP/1001,CustomPresence:1001"; may be empty
    int status = -1; ///< bitmask of Asterisk's ast_extension_states; -1 no hint, -2 removed

    bool operator==(const ExtensionStatus &) const = default;
};

struct DeviceStateChange
{
    QString device; ///< "PJSIP/1001"
    QString state;  ///< "NOT_INUSE", "RINGING", ...

    bool operator==(const DeviceStateChange &) const = default;
};

/// The PBX has loaded all its modules; only now its lists are complete.
struct FullyBooted
{
    bool operator==(const FullyBooted &) const = default;
};

/// The PBX is about to stop. Only read class `system` sees it.
struct Shutdown
{
    bool clean = false;
    bool restart = false;

    bool operator==(const Shutdown &) const = default;
};

/// A module was reloaded by the Reload action; the CLI's `dialplan reload` sends none.
struct Reload
{
    bool operator==(const Reload &) const = default;
};

/// An event that the program has no use for.
struct UnknownEvent
{
    bool operator==(const UnknownEvent &) const = default;
};

/// A known event whose headers are missing or make no sense; `header` is the first bad one.
struct MalformedEvent
{
    EventName name = EventName::Unknown;
    Key header = Key::Unknown;

    bool operator==(const MalformedEvent &) const = default;
};

using Event = std::variant<UnknownEvent, MalformedEvent, ExtensionStatus, DeviceStateChange,
                           FullyBooted, Shutdown, Reload>;

/// Decodes an event. Header names and their meaning are those of Asterisk 22 and 16.
Event decode(const Message &event);

/// Decodes the headers of an extension's state, whatever message carries them.
std::variant<MalformedEvent, ExtensionStatus> decodeExtensionStatus(const Message &message);

} // namespace Ami
