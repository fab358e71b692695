// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Model {

/// What said so: the AMI message that a state was learned from.
enum class Source {
    Unknown, ///< the program's own memory of an earlier run
    ContactList,
    ContactStatus,
    DeviceStateChange,
    DeviceStateList,
    EndpointList,
    ExtensionState,     ///< the extension was asked alone
    ExtensionStateList, ///< all were asked
    ExtensionStatus,
    HintRemoved, ///< the extension is missing from a whole ExtensionStateList
    PeerStatus,
    PresenceStateChange,
    PresenceStateList,
    PresenceStatus,
    QueueMember, ///< an item of QueueStatus
    QueueMemberPause,
    AstDb, ///< an entry of the PBX's database
};

/// True for events, which arrive at the moment of a change. A list shows only that there was one.
bool isEvent(Source source);
/// "ExtensionStatus"; empty for Unknown. As it is kept in the history.
QString toString(Source source);
/// Unknown for a word that is none.
Source sourceOf(const QString &word);

} // namespace Model
