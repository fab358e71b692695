// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/client/failure.h"
#include "ami/protocol/event.h"
#include "ami/protocol/rights.h"
#include "model/domain/abilities.h"

#include <QDateTime>
#include <QSet>
#include <QStringList>

#include <chrono>
#include <optional>

namespace App {

/// A user's section of manager.conf, as the PBX told it; its secret was never looked at.
struct ManagerAccountFacts
{
    QStringList read;
    QStringList write;
    QStringList filters;             ///< eventfilter, as they stand there
    std::optional<int> writeTimeout; ///< milliseconds
    bool allowsManyLogins = true;
};

/// What one look at a PBX brought to light; a diagnosis is made of it.
struct Checkup
{
    QString address; ///< "pbx.example:5038"
    QString user;
    bool hasSecret = true;
    bool isEncrypted = false;
    QStringList contexts;       ///< that are to be watched
    Model::ActionPolicy policy; ///< what supervisors are to do

    /// Why it went no further; nothing if it went to its end.
    std::optional<Ami::Failure> failure;
    QString ownAddress; ///< of this machine, as the PBX sees it; empty: never connected
    std::optional<std::chrono::milliseconds> connectTime; ///< up to the greeting
    std::optional<std::chrono::milliseconds> loginTime;
    QString banner;
    QString version; ///< of Asterisk; empty: not told
    std::optional<QDateTime> certificateEnds;
    Ami::Rights rights;
    bool toldBooted = false;
    QSet<QString> heard;                                 ///< classes of the events that came
    std::optional<std::chrono::milliseconds> clockAhead; ///< of this machine's
    std::optional<ManagerAccountFacts> account;
    bool isPrivate = false; ///< encrypted, or on this machine: a secret may be on the wire

    std::optional<QList<Ami::ExtensionStatus>> hints; ///< of all contexts; nothing: refused
    QString hintsProblem;                             ///< why, in the words of the PBX
    std::chrono::milliseconds hintsTime{0};
    std::optional<QStringList> endpoints; ///< PJSIP; nothing: refused, or there is no PJSIP
    QString endpointContext;     ///< where an endpoint that a hint names dials; empty: not known
    QStringList queueInterfaces; ///< what queues dial, and whose state counts for them
};

} // namespace App
