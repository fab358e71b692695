// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explaincommand.h"

namespace App {

ExplainCommand::ExplainCommand(QString extension, Model::BoardFeed &feed, Ami::Clock &clock,
                               std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_extension(std::move(extension))
    , m_clock(clock)
    , m_timer(clock.makeTimer())
    , m_deadline(clock.makeTimer())
{
    m_board.follow(feed, *this);
    connect(&feed, &Model::BoardFeed::linkChanged, this, [this](const Model::LinkStatus &link) {
        // One try, one answer.
        if (link.state == Model::LinkStatus::State::Waiting
            || link.state == Model::LinkStatus::State::Refused)
            finish();
    });
    connect(&feed, &Model::BoardFeed::witnessed, this, [this] {
        m_deadline->start(Doubt);
        m_timer->start(Settle);
    });
    connect(m_timer.get(), &Ami::Timer::timedOut, this, &ExplainCommand::look);
    connect(m_deadline.get(), &Ami::Timer::timedOut, this, &ExplainCommand::finish);
    m_deadline->start(timeout);
}

void ExplainCommand::look()
{
    const auto row = m_board.row(m_extension);
    const bool decided = !row || row->disagreesSince
        || contradiction(*row, Model::parseHint(row->hint), m_board.witnesses())
            == Model::Contradiction::None;
    if (decided)
        finish();
    else
        m_timer->start(Settle);
}

void ExplainCommand::finish()
{
    if (!std::exchange(m_over, true))
        emit explained(explainJson(m_board, m_extension, m_clock.now()));
}

} // namespace App
