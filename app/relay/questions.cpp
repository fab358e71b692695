// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/questions.h"

#include <utility>

namespace App {

namespace {

template <typename Answer>
void answerAll(QList<Questions::Then<Answer>> &waiting, const Answer &answer)
{
    for (const auto &then : std::exchange(waiting, {}))
        then(answer);
}

template <typename Answer>
void answerFirst(QList<Questions::Then<Answer>> &waiting, const Answer &answer)
{
    if (!waiting.isEmpty())
        waiting.takeFirst()(answer);
}

} // namespace

Questions::Questions(Model::BoardFeed &feed, Model::CommandSink &commands)
    : m_commands(commands)
{
    using Model::BoardFeed;
    connect(&feed, &BoardFeed::refreshFinished, this,
            [this](const Model::RefreshReport &report) { answerAll(m_forRefresh, report); });
    connect(&feed, &BoardFeed::healthTold, this,
            [this](const Model::Health &health) { answerAll(m_forHealth, health); });
    connect(&feed, &BoardFeed::rosterApplied, this,
            [this](const Model::RosterOutcome &outcome) { answerAll(m_forRoster, outcome); });
    connect(&feed, &BoardFeed::historyFound, this,
            [this](const QString & /*extension*/, const QList<Model::StatusInterval> &intervals) {
                answerFirst(m_forHistory, intervals);
            });
    connect(&feed, &BoardFeed::queueVisitsFound, this,
            [this](Model::TimePoint /*from*/, Model::TimePoint /*to*/,
                   const QList<Model::QueueVisit> &visits) { answerFirst(m_forVisits, visits); });
    connect(&feed, &BoardFeed::callsFound, this,
            [this](Model::TimePoint /*from*/, const QList<Model::Call> &calls) {
                answerFirst(m_forCalls, calls);
            });
}

void Questions::refresh(Then<Model::RefreshReport> then)
{
    m_forRefresh.append(std::move(then));
    m_commands.submit(Model::RefreshCommand{});
}

void Questions::health(Then<Model::Health> then)
{
    m_forHealth.append(std::move(then));
    m_commands.submit(Model::HealthCommand{});
}

void Questions::history(const Model::HistoryCommand &command,
                        Then<QList<Model::StatusInterval>> then)
{
    m_forHistory.append(std::move(then));
    m_commands.submit(command);
}

void Questions::visits(const Model::QueueVisitsCommand &command,
                       Then<QList<Model::QueueVisit>> then)
{
    m_forVisits.append(std::move(then));
    m_commands.submit(command);
}

void Questions::calls(const Model::CallsCommand &command, Then<QList<Model::Call>> then)
{
    m_forCalls.append(std::move(then));
    m_commands.submit(command);
}

void Questions::act(const Model::ActionRequest &request, const Then<Model::ActionRecord> &then)
{
    m_forAction.insert(request.id, then);
    m_commands.submit(Model::ActionCommand{request});
}

void Questions::roster(const Model::Roster &roster, Then<Model::RosterOutcome> then)
{
    m_forRoster.append(std::move(then));
    m_commands.submit(Model::RosterCommand{roster});
}

void Questions::notice(const Model::ChangeSet &changes)
{
    for (const Model::ActionRecord &record : changes.actions) {
        if (record.outcome == Model::ActionRecord::Outcome::Asked)
            continue;
        if (const auto then = m_forAction.take(record.request.id))
            then(record);
    }
}

} // namespace App
