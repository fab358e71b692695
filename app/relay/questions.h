// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/boardfeed.h"
#include "model/domain/command.h"

#include <QHash>

#include <functional>

namespace App {

/// What the relay asks the pipe, and who waits for the answer. All questions of its outlet go
/// through here, as the store answers them in their order.
class Questions : public QObject
{
    Q_OBJECT

public:
    template <typename... Answer>
    using Then = std::function<void(const Answer &...)>;

    Questions(Model::BoardFeed &feed, Model::CommandSink &commands);

    void refresh(Then<Model::RefreshReport> then);
    void health(Then<Model::Health> then);
    void history(const Model::HistoryCommand &command, Then<QList<Model::StatusInterval>> then);
    void visits(const Model::QueueVisitsCommand &command, Then<QList<Model::QueueVisit>> then);
    void calls(const Model::CallsCommand &command, Then<QList<Model::Call>> then);
    /// Answered once the action is over.
    void act(const Model::ActionRequest &request, const Then<Model::ActionRecord> &then);
    void roster(const Model::Roster &roster, Then<Model::RosterOutcome> then);
    /// What is not answered, or by the ChangeSets alone.
    void tell(const Model::Command &command) { m_commands.submit(command); }

    /// A ChangeSet came out of the feed.
    void notice(const Model::ChangeSet &changes);

private:
    Model::CommandSink &m_commands;
    // Answered all at once.
    QList<Then<Model::RefreshReport>> m_forRefresh;
    QList<Then<Model::Health>> m_forHealth;
    QList<Then<Model::RosterOutcome>> m_forRoster;
    // Answered one after the other.
    QList<Then<QList<Model::StatusInterval>>> m_forHistory;
    QList<Then<QList<Model::QueueVisit>>> m_forVisits;
    QList<Then<QList<Model::Call>>> m_forCalls;
    QHash<QString, Then<Model::ActionRecord>> m_forAction; ///< by its id
};

} // namespace App
