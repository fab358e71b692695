// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/event.h"
#include "ami/simulator/simulatedqueues.h"

#include <QByteArray>

namespace Ami::Wire {

/// Messages as Asterisk 22.10 writes them: the same headers in the same order as it was recorded.
/// An empty `actionId` leaves its header out.

QByteArray banner();
QByteArray success(const QByteArray &actionId, QByteArrayView message);
QByteArray error(const QByteArray &actionId, QByteArrayView message);
QByteArray goodbye(const QByteArray &actionId);
QByteArray challenge(const QByteArray &actionId, const QByteArray &challenge);
QByteArray pong(const QByteArray &actionId, const QByteArray &timestamp);
QByteArray eventsAre(const QByteArray &actionId, bool on);
QByteArray coreStatus(const QByteArray &actionId, const QByteArray &date, const QByteArray &time);
QByteArray extensionState(const QByteArray &actionId, const ExtensionStatus &status);
QByteArray presenceState(const QByteArray &actionId, const PresenceStateChange &presence);

QByteArray listStart(const QByteArray &actionId, QByteArrayView message);
QByteArray listItem(const QByteArray &actionId, const ExtensionStatus &status);
QByteArray listItem(const QByteArray &actionId, const DeviceStateChange &change);
/// An item of PJSIPShowContacts.
QByteArray listItem(const QByteArray &actionId, const ContactStatus &contact);
QByteArray listItem(const QByteArray &actionId, const EndpointList &endpoint);
QByteArray listItem(const QByteArray &actionId, const PresenceStateChange &presence);
/// A queue, and a member of one, as QueueStatus lists them.
QByteArray queueParams(const QByteArray &actionId, const QString &queue,
                       const SimulatedQueues &queues);
QByteArray listItem(const QByteArray &actionId, const QueueMember &member);
QByteArray listEnd(const QByteArray &actionId, QByteArrayView event, qsizetype items);

QByteArray fullyBooted(qint64 uptimeSeconds);
QByteArray shutdown(bool restarts = false);
QByteArray event(const ExtensionStatus &status);
QByteArray event(const DeviceStateChange &change);
QByteArray event(const ContactStatus &contact);
QByteArray event(const PeerStatus &peer);
QByteArray event(const MaintenanceStatus &status);
/// An item of PJSIPShowMaintenance.
QByteArray listItem(const QByteArray &actionId, const MaintenanceStatus &status);
/// The output of a CLI command, line by line.
QByteArray output(const QByteArray &actionId, const QList<QByteArray> &lines);
QByteArray event(const PresenceStateChange &presence);
/// What the extension of a presence provider's hint hears of it.
QByteArray presenceStatus(const ExtensionStatus &hint, const PresenceStateChange &presence);
/// QueueMemberPause, QueueMemberStatus
QByteArray memberEvent(QByteArrayView name, const QueueMember &member);

} // namespace Ami::Wire
