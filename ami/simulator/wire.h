// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/event.h"

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

QByteArray listStart(const QByteArray &actionId, QByteArrayView message);
QByteArray listItem(const QByteArray &actionId, const ExtensionStatus &status);
QByteArray listItem(const QByteArray &actionId, const DeviceStateChange &change);
QByteArray listEnd(const QByteArray &actionId, QByteArrayView event, qsizetype items);

QByteArray fullyBooted(qint64 uptimeSeconds);
QByteArray shutdown();
QByteArray event(const ExtensionStatus &status);
QByteArray event(const DeviceStateChange &change);

} // namespace Ami::Wire
