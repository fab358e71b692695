// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/extension.h"

#include <chrono>
#include <optional>

namespace Model {

/// How the connection to the PBX fares, as a window or a seat may know it.
struct LinkStatus
{
    enum class State {
        Idle,
        Resolving,
        Connecting,
        Greeting,
        Authenticating,
        Booting,
        Live,
        Waiting,
        Refused,
        Stopped
    };

    State state = State::Idle;
    TimePoint since{}; ///< in that state
    QString peer;      ///< what people call the PBX, or "pbx.example:5038"
    QString host;
    int port = 0;
    bool isEncrypted = false;
    int reconnects = 0; ///< times that it became live again
    QString problem;    ///< a sentence; empty while all is well
    int attempt = 0;    ///< tries since the connection was lost
    std::optional<TimePoint> nextTry;
    /// When bytes were last received before the connection was lost. What was confirmed until then
    /// is stale until it is confirmed again.
    std::optional<TimePoint> liveUntil;
    bool listening = false; ///< while it is live, events vouch for the board
    std::optional<std::chrono::microseconds> roundTrip;
    /// How old a confirmation may be before the board counts as stale; zero: however old, as only
    /// events are listened to.
    std::chrono::milliseconds staleAfter{0};
    std::chrono::milliseconds pollInterval{0}; ///< zero: not polled
    std::optional<TimePoint> nextPoll;

    bool operator==(const LinkStatus &) const = default;
};

/// True if nothing vouches for the board: the link is down, or the newest snapshot, taken at
/// `confirmedAt`, is of before it was lost, or too old.
bool isStale(const LinkStatus &link, std::optional<TimePoint> confirmedAt, TimePoint now);

} // namespace Model
