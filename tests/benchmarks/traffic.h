// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/message.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

/// All recordings (*.txt) of a folder after their banners; empty if there are none.
QByteArray recordedTraffic(const QString &folder);
std::vector<Ami::Message> parseTraffic(const QByteArray &bytes);

/// Of recorded events, those that say nothing of an extension's state: what a busy PBX tells
/// beside it.
QList<QByteArray> otherEvents(const QByteArray &traffic);

/// Events of which one in twenty changes a status: eighteen of `others`, then a device and its
/// hint, for each of `extensions` numbers (SimulatedPbx's) in turn.
QByteArray statusLap(const QList<QByteArray> &others, const QStringList &extensions, int status);
inline constexpr int EventsPerStatus = 20;
