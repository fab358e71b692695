// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/presence.h"
#include "model/domain/statusrules.h"

#include <QString>

#include <optional>

namespace Model {

/// How many messages are in a mailbox.
struct VoicemailCount
{
    int fresh = 0; ///< not heard yet
    int old = 0;

    bool operator==(const VoicemailCount &) const = default;
};

/// One row of the board: an extension, who sits at it, and what its hint says.
struct Extension
{
    QString number; ///< "1010"; the key, unique over all configured contexts
    QString context;
    QString hint;      ///< devices and presence providers as the PBX names them; may be empty
    QString agentName; ///< as the roster has it
    QString pbxName;   ///< what the PBX calls whoever sits there; see nameOf()
    QString department;
    int statusCode = StatusCode::NoHint;
    /// What the hint would say without its do-not-disturb device, where it has one.
    std::optional<int> phoneCode;
    std::optional<TimePoint> phoneSince; ///< as observedSince, of phoneCode
    bool phoneBeginningSeen = false;
    Source source = Source::Unknown; ///< what the status was learned from
    Presence presence;
    QString forwardedTo; ///< where AstDB forwards its calls; empty: nowhere. Not kept
    /// The PBX refuses calls to all of its phones with 503 (PJSIP maintenance), though hint and
    /// devices say that it is idle; not kept.
    bool inMaintenance = false;
    std::optional<VoicemailCount> voicemail; ///< nothing: no mailbox is known. Not kept
    /// Since when hint, device and contact contradict each other, also after the PBX was asked
    /// again; not kept.
    std::optional<TimePoint> disagreesSince;
    /// When the status last really changed; nothing if it never did while somebody watched.
    std::optional<TimePoint> lastStatusChange;
    /// Since when the status was observed without a gap; nothing unless the row is verified. It
    /// restarts with each run and after each lost connection, even if the status is the same. Not
    /// stored.
    std::optional<TimePoint> observedSince;
    bool beginningSeen = false; ///< the status began at observedSince; otherwise then or earlier
    /// When the row was last confirmed on its own. Where inSnapshot is set, the time of the newest
    /// snapshot counts instead, if it is later.
    std::optional<TimePoint> lastSeen;
    bool inSnapshot = false; ///< the newest snapshot confirmed this row
    bool verified = false;   ///< the PBX confirmed it since the program started; not kept
    bool isActive = true;    ///< it is on the board
    /// Whether somebody wants it on the board; nothing: as its hint is (see HintSurvey).
    std::optional<bool> choice;
    TimePoint createdAt{};
    TimePoint updatedAt{};

    bool operator==(const Extension &) const = default;
};

/// The order of extensions, 9 before 10, without ever parsing them: a longer one is larger.
int compareNumbers(const QString &left, const QString &right);

/// Who sits there, wherever it is shown: the roster's name, else that of the PBX. May be empty.
const QString &nameOf(const Extension &row);

/// Off the board by what its hint is, and not because somebody took it off.
bool isLeftOut(const Extension &row);

/// What the tile shows: the presence where the phone is available, else the phone.
Lamp lamp(const Extension &row);

/// Since when a state is known to last.
struct Since
{
    TimePoint time{};
    bool isBeginning = false; ///< it began then; otherwise then or earlier

    bool operator==(const Since &) const = default;
};

/// Since when lamp() was observed without a gap; nothing unless the row is verified.
std::optional<Since> lampSince(const Extension &row);

/// True if the PBX ever confirmed the row, in this run or an earlier one.
bool wasConfirmed(const Extension &row);
/// When the row was last confirmed, alone or by the snapshot at `snapshotAt`.
std::optional<TimePoint> lastConfirmed(const Extension &row, std::optional<TimePoint> snapshotAt);

} // namespace Model
