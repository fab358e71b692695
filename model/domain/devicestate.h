// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Model {

/// The state of one device, as Asterisk's ast_device_state.
enum class DeviceState {
    Unknown,
    NotInUse,
    InUse,
    Busy,
    Invalid,
    Unavailable,
    Ringing,
    RingInUse,
    OnHold,
};

/// From the word of a DeviceStateChange; Unknown for one that Asterisk does not have.
DeviceState deviceStateOf(const QString &word);
/// "NOT_INUSE"
QString toString(DeviceState state);

/// The hint's status code for all its devices together, as ast_devstate_aggregate_add() of Asterisk
/// 16 and 22 joins them: the loudest counts, and one that rings while another is in use is both.
/// NoHint if there are none.
int aggregateStatus(const QList<DeviceState> &devices);

} // namespace Model
