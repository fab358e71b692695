// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/result.h"
#include "app/relay/wire/fields.h"
#include "model/domain/command.h"

/// What a host and a seat say to each other over `/seat`, each in a binary WebSocket message: a
/// CBOR array of the kind and of what it says (docs/api.md).
namespace App::Wire {

/// What both sides must have in common.
inline constexpr int ProtocolVersion = 1;

/// A message of a kind that is not known: a newer program has it. It is passed over.
struct Unheard
{
};

// From the host.

/// The first one.
struct Hello
{
    int version = ProtocolVersion;
    QString program; ///< "0.1.0"
    QString epoch;   ///< of which the revisions are; another one: nothing is known of the board
    bool maySupervise = false;
    bool resumes =
        false; ///< the changes since the revision that the seat has come next, no Picture
};

/// The whole board, in place of whatever the seat has.
struct Picture
{
    Model::ChangeSet board; ///< all rows, as shown; its revision is the board's
};

/// What changed since the revision that the seat has.
struct Changes
{
    Model::ChangeSet changes;
};

struct Link
{
    Model::LinkStatus link;
};

struct May
{
    Model::Abilities abilities;
};

struct StoreProblem
{
    QString sentence; ///< empty: none any more
};

/// The answer to a Ping.
struct Pong
{
    qint64 sent = 0; ///< as the Ping says
    Model::TimePoint now{};
};

struct RefreshStarted
{
};

struct RefreshProgressed
{
    int done = 0;
    int total = 0;
};

/// Without its rows: the board has them.
struct RefreshFinished
{
    bool ok = false;
    QString sentence;
    Model::Refresh refresh;
};

/// Devices, contacts and the like were listed.
struct Witnessed
{
};

struct HistoryFound
{
    QString extension;
    QList<Model::StatusInterval> intervals;
};

struct VisitsFound
{
    Model::TimePoint from{};
    Model::TimePoint to{};
    QList<Model::QueueVisit> visits;
};

struct CallsFound
{
    Model::TimePoint from{};
    QList<Model::Call> calls;
};

struct HealthTold
{
    Model::Health health;
};

struct RosterApplied
{
    Model::RosterOutcome outcome;
};

/// What came of an action of this seat.
struct ActionDone
{
    Model::ActionRecord record;
};

/// New kinds are added at the end: their place is their number.
using HostMessage =
    std::variant<Unheard, Hello, Picture, Changes, Link, May, StoreProblem, Pong, RefreshStarted,
                 RefreshProgressed, RefreshFinished, Witnessed, HistoryFound, VisitsFound,
                 CallsFound, HealthTold, RosterApplied, ActionDone>;

// From the seat.

/// Every few seconds; whoever hears nothing for a while is cut off.
struct Ping
{
    qint64 sent = 0; ///< by the seat's own clock, as it likes
};

using SeatMessage = std::variant<Unheard, Ping, Model::RefreshCommand, Model::CancelRefreshCommand,
                                 Model::ReconnectCommand, Model::HistoryCommand,
                                 Model::QueueVisitsCommand, Model::CallsCommand,
                                 Model::HealthCommand, Model::RosterCommand, Model::ActionCommand>;

QByteArray encode(const HostMessage &message);
QByteArray encode(const SeatMessage &message);
/// Of bytes from the network; the error says what they are not.
Ami::Result<HostMessage> decodeHost(const QByteArray &bytes);
Ami::Result<SeatMessage> decodeSeat(const QByteArray &bytes);

} // namespace App::Wire
