// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/action.h"

#include <chrono>
#include <optional>

namespace Ami {

/// Where a call goes in the dialplan.
struct DialplanPlace
{
    QString context;
    QString extension;
};

/// What may be done with a call that ChanSpy listens to.
enum class SpyMode {
    Listen,
    Whisper, ///< the one phone hears the spy
    Barge,   ///< both do
};

/// Rings `device`, and lets it call `place` once it is answered. Always asynchronous: anything else
/// keeps the session's events back until it is over. An OriginateResponse event with the ActionID
/// follows the answer; needs write class `originate`, and read class `call` to hear of it.
Action originateCall(const QString &device, const DialplanPlace &place, const QString &callerId,
                     std::chrono::milliseconds ringTime);
/// Rings `device`, and lets it hear `channel` once it is answered, until that hangs up.
Action originateSpy(const QString &device, const QString &channel, SpyMode mode,
                    const QString &callerId, std::chrono::milliseconds ringTime);

/// The following four need write class `call`.

/// What the channel is bridged with goes on at `place`; the channel itself is hung up.
Action blindTransfer(const QString &channel, const DialplanPlace &place);
/// The channel's phone dials `place`, and transfers by hanging up. The server plays the feature
/// code into the channel and says Success, whether the dialplan lets the phone transfer or not
/// (options T and t of Dial).
Action attendedTransfer(const QString &channel, const DialplanPlace &place);
/// The channel itself goes on at `place`.
Action redirect(const QString &channel, const DialplanPlace &place);
/// Parks `channel`, and tells the phone of `announceTo` where; rings that one when it waits too
/// long.
Action park(const QString &channel, const QString &announceTo);

/// Needs write class `call` or `system`.
Action hangup(const QString &channel);

/// The following need write class `agent`. An absent queue: all that the member is in.
Action queuePause(const QString &interface, bool paused, const QString &reason,
                  const QString &queue = {});

struct QueueMembership
{
    QString queue;
    QString interface;
    QString stateInterface; ///< may be empty
    QString memberName;     ///< likewise
    int penalty = 0;
};

Action queueAdd(const QueueMembership &membership);
Action queueRemove(const QString &queue, const QString &interface);
Action queuePenalty(const QString &queue, const QString &interface, int penalty);

} // namespace Ami
