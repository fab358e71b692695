// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/presence.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace Model {

/// What a supervisor may do about calls and queues. Each has a permission of its own.
enum class ActionKind {
    Call,             ///< from the seat's own phone
    Transfer,         ///< blind
    AttendedTransfer, ///< the phone asks the other one first
    HangUp,
    Park,
    Listen,
    Whisper, ///< to the one phone, unheard by the other
    Barge,   ///< to both
    Pause,
    Unpause,
    QueueAdd,
    QueueRemove,
    QueuePenalty,
};

inline constexpr std::array AllActionKinds{
    ActionKind::Call,        ActionKind::Transfer, ActionKind::AttendedTransfer,
    ActionKind::HangUp,      ActionKind::Park,     ActionKind::Listen,
    ActionKind::Whisper,     ActionKind::Barge,    ActionKind::Pause,
    ActionKind::Unpause,     ActionKind::QueueAdd, ActionKind::QueueRemove,
    ActionKind::QueuePenalty};

/// "call", "transfer", "attended-transfer", "hangup", "park", "listen", "whisper", "barge",
/// "pause", "unpause", "queue-add", "queue-remove", "queue-penalty": in settings and in the store.
QString toString(ActionKind kind);
std::optional<ActionKind> actionKindOf(const QString &word);

/// The penalty that most members of the queue have.
inline constexpr int LikeOtherMembers = -1;

/// One wish of a supervisor.
struct ActionRequest
{
    QString id; ///< made by whoever asks, unique; the outcome bears it
    ActionKind kind = ActionKind::Call;
    QString extension;      ///< whose call, or whose seat; empty: the call's first party
    QString callId;         ///< empty: the one that the extension takes part in
    QString target;         ///< the extension or number to call, or to transfer to
    QString queue;          ///< of a seat; empty, to pause: all queues
    QString reason;         ///< of a pause
    int penalty = 0;        ///< of a new member also LikeOtherMembers
    QString who;            ///< the person, as the seat knows them
    QString seat;           ///< the desk itself, or a seat on the LAN
    QString phone;          ///< of whoever asks; empty: the phone of this installation
    bool confirmed = false; ///< to be done though the target has to be confirmed

    bool operator==(const ActionRequest &) const = default;
};

/// An ActionRequest and what came of it: a row of the audit.
struct ActionRecord
{
    enum class Outcome {
        Asked,     ///< nothing yet; one that stays so: the program ended first
        Succeeded, ///< the PBX says so
        Refused,   ///< by Lampfield, before it was asked
        Failed,    ///< by the PBX
        Unknown,   ///< the PBX was asked, and did not answer in time
    };

    ActionRequest request;
    TimePoint asked{};
    std::optional<TimePoint> answered;
    Outcome outcome = Outcome::Asked;
    QString sentence;  ///< what came of it, for people
    QString colleague; ///< an extension that is free instead of the target; may be empty
    /// Refused only until it is requested again with `confirmed`. Not kept.
    bool needsConfirmation = false;

    bool operator==(const ActionRecord &) const = default;
};

/// The number as a dialplan takes it, without the spaces and brackets that people write; nothing
/// for what is none: a comma or a slash would mean something else there.
std::optional<QString> diallable(const QString &text);

/// "ASKED", "DONE", "REFUSED", "FAILED", "UNKNOWN"
QString toString(ActionRecord::Outcome outcome);
ActionRecord::Outcome actionOutcomeOf(const QString &word);

} // namespace Model
