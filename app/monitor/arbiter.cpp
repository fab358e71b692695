// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/arbiter.h"

namespace App {

Arbiter::Arbiter(Model::Board &board, Ami::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_board(board)
    , m_clock(clock)
    , m_timer(clock.makeTimer())
{
    connect(m_timer.get(), &Ami::Timer::timedOut, this, &Arbiter::look);
}

void Arbiter::wake()
{
    if (!m_timer->isActive())
        m_timer->start(Look);
}

void Arbiter::stop()
{
    m_timer->stop();
    m_suspects.clear();
}

void Arbiter::settle(const QString &extension)
{
    const auto suspect = m_suspects.find(extension);
    if (suspect == m_suspects.end() || !suspect->asked)
        return;
    suspect->answered = true;
    wake();
}

void Arbiter::settleAll()
{
    for (Suspicion &suspicion : m_suspects)
        suspicion.answered = suspicion.asked;
    if (!m_suspects.isEmpty())
        wake();
}

/// In looks and not with each event, as the three are told in no fixed order: what is true between
/// two of them is over before the next look.
void Arbiter::look()
{
    QSet<QString> candidates = m_board.takeTouched();
    reconsider(candidates);
    for (auto suspect = m_suspects.keyBegin(); suspect != m_suspects.keyEnd(); ++suspect)
        candidates.insert(*suspect);
    bool listChanged = false;
    for (const QString &extension : std::as_const(candidates))
        listChanged = judge(extension) || listChanged;
    if (listChanged)
        emit changed();
    ask();
    const bool undecided = std::any_of(m_suspects.cbegin(), m_suspects.cend(),
                                       [](const Suspicion &s) { return !s.asked; });
    if (undecided)
        wake();
}

/// The answer was about what was known then.
void Arbiter::reconsider(const QSet<QString> &touched)
{
    for (const QString &extension : touched) {
        const auto suspect = m_suspects.find(extension);
        if (suspect == m_suspects.end() || !suspect->answered
            || m_clock.monotonic() - suspect->askedAt < AskSpacing)
            continue;
        suspect->asked = false;
        suspect->answered = false;
    }
}

/// True if the Board's list changed by it.
bool Arbiter::judge(const QString &extension)
{
    const auto row = m_board.rows().constFind(extension);
    if (row == m_board.rows().constEnd())
        return false;
    const bool wasListed = row->disagreesSince.has_value();
    const bool agree = contradiction(*row, m_board.hintOf(extension), m_board.witnesses())
        == Model::Contradiction::None;
    if (agree) {
        m_suspects.remove(extension);
        m_board.setDisagrees(extension, false, m_clock.now());
        return wasListed;
    }
    const auto suspect = m_suspects.find(extension);
    if (suspect == m_suspects.end()) {
        m_suspects.insert(extension, {m_clock.monotonic()});
        return false;
    }
    if (!suspect->answered || wasListed)
        return false;
    m_board.setDisagrees(extension, true, m_clock.now());
    emit listed();
    return true;
}

void Arbiter::ask()
{
    QStringList due;
    const auto now = m_clock.monotonic();
    for (auto suspect = m_suspects.begin(); suspect != m_suspects.end(); ++suspect) {
        if (suspect->asked || now - suspect->since < Patience)
            continue;
        suspect->asked = true;
        suspect->askedAt = now;
        due.append(suspect.key());
    }
    if (due.size() > MostAlone) {
        emit askAll();
        return;
    }
    for (const QString &extension : std::as_const(due))
        emit askAgain(extension);
}

} // namespace App
