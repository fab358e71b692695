// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/action.h"
#include "model/domain/extension.h"
#include "model/domain/roster.h"

#include <variant>

namespace Model {

/// One bulk query on a connection of its own; joins the one under way.
struct RefreshCommand
{
};

struct CancelRefreshCommand
{
};

/// Connects anew, without waiting for the next try.
struct ReconnectCommand
{
};

/// Asks the store for the history of an extension; it comes out of the feed.
struct HistoryCommand
{
    QString extension;
    TimePoint from{};
    TimePoint to{};
};

/// Asks the store for the callers that left a queue in that time; they come out of the feed.
struct QueueVisitsCommand
{
    TimePoint from{};
    TimePoint to{};
};

/// Asks the store for the calls that ended in that time; they come out of the feed.
struct CallsCommand
{
    TimePoint from{};
    TimePoint to{};
};

/// Asks how the program fares; it comes out of the feed.
struct HealthCommand
{
};

/// Asks for the row of an extension and what speaks about it; it comes out of the feed.
struct ExplainCommand
{
    QString extension;
};

/// Asks for all rows of the watched contexts, also those that were taken off the board; they come
/// out of the feed.
struct RowsCommand
{
};

/// Who sits where; what comes of it comes out of the feed.
struct RosterCommand
{
    Roster roster;
};

/// Does something about a call or a queue; ActionRecords of the ChangeSets tell what comes of it.
struct ActionCommand
{
    ActionRequest request;
};

/// All that may travel back up the pipe. What comes of a command comes out of the feed.
using Command = std::variant<RefreshCommand, CancelRefreshCommand, ReconnectCommand, HistoryCommand,
                             QueueVisitsCommand, CallsCommand, HealthCommand, ExplainCommand,
                             RowsCommand, RosterCommand, ActionCommand>;

/// Takes commands from windows and from the relay; returns at once.
class CommandSink
{
public:
    CommandSink() = default;
    virtual ~CommandSink() = default;
    CommandSink(const CommandSink &) = delete;
    CommandSink &operator=(const CommandSink &) = delete;
    CommandSink(CommandSink &&) = delete;
    CommandSink &operator=(CommandSink &&) = delete;

    virtual void submit(const Command &command) = 0;
};

} // namespace Model
