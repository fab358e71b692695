// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/boardmirror.h"
#include "model/domain/call.h"
#include "model/domain/queue.h"

#include <QByteArray>
#include <QJsonObject>

namespace App {

/// What is shown, as programs on the LAN are told of it. Times are ISO 8601 UTC with milliseconds,
/// or null.

/// As the older systems word it: "Available" (reachable and idle), "Registered" (a contact without
/// a known idle state), "Ringing", "On Call", "On Hold", "Busy", "Offline", "Unknown".
QByteArray agentWord(const Model::Extension &row, const Model::Witnesses &witnesses);
/// The hint says anything but unavailable and unknown, or, without one, a contact is reachable.
bool isOnline(const Model::Extension &row, const Model::Witnesses &witnesses);

/// extension, context, agent_name (see nameOf()), department, status_code, device_state, status,
/// presence, forwarded_to, last_status_change, last_seen, verified, is_active, createdAt, updatedAt
QByteArray recordJson(const Model::Extension &row, std::optional<Model::TimePoint> confirmedAt);
/// {"extension","status","online"}, with `ts` where it is told
QByteArray agentJson(const Model::Extension &row, const Model::Witnesses &witnesses,
                     std::optional<qint64> ts = {});

QJsonObject toJson(const Model::Call &call);
QJsonObject toJson(const Model::Queue &queue);

/// The active rows by their numbers, 9 before 10.
QList<Model::Extension> shownRows(const Model::BoardMirror &board);

} // namespace App
