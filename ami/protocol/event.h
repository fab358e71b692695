// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/message.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
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

/// What a PJSIP contact's registration and OPTIONS have come to.
enum class Reachability {
    NonQualified, ///< registered, and not asked by OPTIONS
    Reachable,
    Unreachable,
    Removed, ///< unregistered or expired; there is no such contact any more
    Unknown,
};

/// One contact of an AOR: an unsolicited ContactStatus, or an item of PJSIPShowContacts. (AOR, URI)
/// is its key.
struct ContactStatus
{
    QString aor;
    QString uri;
    QString endpoint; ///< may be empty
    Reachability status = Reachability::Unknown;
    std::optional<std::chrono::microseconds> roundTrip; ///< of the last OPTIONS that was answered
    QString userAgent;                                  ///< only a list tells it
    std::optional<qint64> expires; ///< seconds since 1970; only a list tells it

    bool operator==(const ContactStatus &) const = default;
};

/// A PJSIP endpoint, as PJSIPShowEndpoints lists it.
struct EndpointList
{
    QString name;
    QStringList aors;
    /// "AOR/URI" of each contact; the only list that has the static ones.
    QStringList contacts;
    QString deviceState; ///< in the words of DeviceStateChange: "NOT_INUSE"; empty if not known

    bool operator==(const EndpointList &) const = default;
};

/// A peer of any channel technology has come or gone: "PJSIP/1006".
struct PeerStatus
{
    QString peer;
    bool reachable = false;

    bool operator==(const PeerStatus &) const = default;
};

/// Whether a PJSIP endpoint is in maintenance, in which the PBX refuses its calls with 503: an
/// event of class `system`, or an item of PJSIPShowMaintenance (20.20, 22.10, 23.4 and later).
struct MaintenanceStatus
{
    QString endpoint; ///< in an event also "all"
    bool enabled = false;

    bool isOfAll() const { return endpoint.compare(u"all", Qt::CaseInsensitive) == 0; }
    bool operator==(const MaintenanceStatus &) const = default;
};

/// What a presence provider says: an event, or an item of PresenceStateList.
struct PresenceStateChange
{
    QString provider; ///< "CustomPresence:1001"
    QString state;    ///< "available", "away", "xa", "chat", "dnd", "unavailable", "not_set"
    QString subtype;
    QString message;

    bool operator==(const PresenceStateChange &) const = default;
};

/// What a hint says of its presence. It comes also where res_manager_presencestate is not loaded,
/// which sends PresenceStateChange.
struct PresenceStatus
{
    QString extension;
    QString context;
    QString state;
    QString subtype;
    QString message;

    bool operator==(const PresenceStatus &) const = default;
};

/// A member of one queue, from an event or a list: all of them carry the same headers.
struct QueueMember
{
    enum class Change { Listed, Added, Changed, Removed };

    QString queue;
    QString interface;      ///< what the queue dials
    QString stateInterface; ///< the device, or "hint:1001@context", whose state counts
    QString name;
    bool paused = false;
    QString pausedReason;
    std::optional<qint64> pausedSince; ///< seconds since 1970
    int state = 0;                     ///< ast_device_state; include/asterisk/devicestate.h
    int penalty = 0;
    int callsTaken = 0; ///< in this queue, since the PBX started or its counts were set back
    std::optional<qint64> lastCall; ///< when it ended, seconds since 1970
    /// After a call; zero where only the queue has one, which AMI does not tell.
    std::chrono::seconds wrapUp{0};
    bool inCall = false;  ///< a call of this queue
    bool dynamic = false; ///< may be removed by an action
    Change change = Change::Changed;

    bool operator==(const QueueMember &) const = default;
};

/// Messages were left in a mailbox, or heard; class call (22.10).
struct MessageWaiting
{
    QString mailbox; ///< "1001@default"
    int newMessages = 0;
    int oldMessages = 0;

    bool operator==(const MessageWaiting &) const = default;
};

/// The PBX has loaded all its modules; only now its lists are complete.
struct FullyBooted
{
    std::optional<std::chrono::seconds> uptime; ///< since the start of the process

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

using Event =
    std::variant<UnknownEvent, MalformedEvent, ExtensionStatus, DeviceStateChange, ContactStatus,
                 EndpointList, PeerStatus, MaintenanceStatus, PresenceStateChange, PresenceStatus,
                 QueueMember, MessageWaiting, FullyBooted, Shutdown, Reload>;

/// Decodes an event or an item of a list. Header names and their meaning are those of Asterisk 22
/// and 16.
Event decode(const Message &event);

/// Decodes the answer to PresenceState, which does not name the provider (headers after
/// action_presencestate() of main/manager.c, 22.10).
PresenceStateChange decodePresenceState(const Message &answer, const QString &provider);

/// Decodes the headers of an extension's state, whatever message carries them.
std::variant<MalformedEvent, ExtensionStatus> decodeExtensionStatus(const Message &message);

} // namespace Ami
