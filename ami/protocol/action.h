// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/result.h"
#include "ami/protocol/secret.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace Ami {

/// One request to the PBX: a name and headers. Made by the functions below.
///
/// No value with CR, LF or NUL ever becomes a line, as it would end the header and begin another;
/// nor a line that Asterisk would refuse without saying whose it was (1,024 bytes or more, or over
/// 128 headers).
class Action
{
public:
    explicit Action(QByteArray name);

    Action &with(QByteArrayView header, QByteArrayView value);
    Action &with(QByteArrayView header, const QString &value);

    const QByteArray &name() const { return m_name; }

    /// The bytes to send, with `actionId` as ActionID; or which header can't be sent, and why.
    /// The sentence names the header, never its value.
    Result<QByteArray> serialize(QByteArrayView actionId) const;

private:
    QByteArray m_name;
    std::vector<std::pair<QByteArray, QByteArray>> m_headers;
};

/// What the server should send unasked after a login. The classes are the `read` classes of
/// manager.conf; `dialplan` is most of the traffic and is never asked for.
enum class EventMask { Off, SystemCallAgent };

Action challenge();
Action loginMd5(const QString &user, const QByteArray &key, EventMask mask);
Action loginPlain(const QString &user, const Secret &secret, EventMask mask);
Action logoff();
Action ping();
Action coreStatus();
/// All hints of all contexts; the server knows no filter.
Action extensionStateList();
Action extensionState(const QString &extension, const QString &context);
/// Devices whose state is in the server's cache, as DeviceStateChange items.
Action deviceStateList();
/// Presence providers that were ever set, as PresenceStateChange items.
Action presenceStateList();
/// One provider, as one answer; see decodePresenceState().
Action presenceState(const QString &provider);
/// Registered PJSIP contacts, as ContactList items; without the static ones.
Action pjsipShowContacts();
Action pjsipShowEndpoints();
/// PJSIP endpoints in maintenance, as PJSIPMaintenanceStatus items. Unknown before 20.20, 22.10 and
/// 23.4.
Action pjsipShowMaintenance();
/// All channels, as CoreShowChannel items.
Action coreShowChannels();
/// All bridges, as BridgeListItem items.
Action bridgeList();
/// Calls that wait in a parking lot, as ParkedCall items.
Action parkedCalls();
/// All queues, as QueueParams, QueueMember and QueueEntry items.
Action queueStatus();
/// The same lists, with this member alone.
Action queueStatusOf(const QString &interface);
/// One queue and its callers. The member filter is a name that no member has, so that the reply
/// contains no members.
Action queueCallers(const QString &queue);
/// One answer with a header for each action that this user may use: `Name: what it does`. Seen on
/// 16.28 and 22.10: it leaves out what the user's write classes do not allow.
Action listCommands();
/// Version and limits of the server.
Action coreSettings();
/// One entry of AstDB, as a list of one item; see decodeDatabaseValue(). Write class system or
/// reporting (16.28 and 22.10). DBGetTree, which lists a family, holds a lock meanwhile.
Action dbGet(const QString &family, const QString &key);
/// All mailboxes, as VoicemailUserEntry items; see decodeMailbox(). Write class call or reporting.
Action voicemailUsersList();
/// One endpoint with all its settings; see decodeEndpointCallerId(). Write class system.
Action pjsipShowEndpoint(const QString &endpoint);
/// One peer of chan_sip; see decodePeerCallerId(). Write class system or reporting.
Action sipShowPeer(const QString &peer);
/// A user's section of manager.conf, one header a line: `Line-000000-000003: read=system,call`. It
/// takes write class system or config. Its secret is among them.
Action managerAccount(const QString &user);

} // namespace Ami
