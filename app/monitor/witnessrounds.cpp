// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/witnessrounds.h"

#include "app/monitor/logging.h"

namespace App {

WitnessRounds::WitnessRounds(Model::Board &board, Ami::LiveConnection &link, bool listens,
                             Ami::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_board(board)
    , m_link(link)
    , m_clock(clock)
    , m_listens(listens)
    , m_timer(clock.makeTimer())
    , m_hangupTimer(clock.makeTimer())
{
    connect(m_timer.get(), &Ami::Timer::timedOut, this, &WitnessRounds::ask);
    connect(m_hangupTimer.get(), &Ami::Timer::timedOut, this, [this] {
        m_board.endMissingCalls();
        emit changed();
    });
}

void WitnessRounds::followPoll()
{
    if (m_wanted)
        ask();
    else
        checkCalls();
}

void WitnessRounds::checkCalls()
{
    if (m_link.session() && !m_query && !m_isPausing && m_listens && m_mayListCalls)
        start(Ami::WitnessQuery::Scope::Calls);
}

void WitnessRounds::ask()
{
    if (m_query && m_scope != Ami::WitnessQuery::Scope::All)
        m_wanted = true; // when that is done
    if (!m_link.session() || m_query)
        return;
    m_wanted = false;
    if (m_cutOffs >= CutOffs) {
        m_cutOffs = 0;
        m_isPausing = true;
        m_timer->start(Pause);
        // What nobody lists is known by events alone.
        m_board.forgetUnconfirmedCalls();
        emit changed();
        return;
    }
    m_isPausing = false;
    m_isInDoubt = false;
    m_listed = {};
    m_askedAt = m_clock.monotonic();
    start(Ami::WitnessQuery::Scope::All);
}

void WitnessRounds::start(Ami::WitnessQuery::Scope scope)
{
    m_scope = scope;
    // A child of the session: with that, it is over.
    Ami::Session *session = m_link.session();
    m_query = new Ami::WitnessQuery(*session, scope, session);
    connect(m_query, &Ami::WitnessQuery::listed, this, &WitnessRounds::takeList);
    connect(m_query, &Ami::WitnessQuery::finished, this, &WitnessRounds::finish);
    m_query->start();
}

void WitnessRounds::doubt()
{
    m_isInDoubt = true;
    if (m_isPausing)
        return;
    const auto asked = m_askedAt.value_or(m_clock.monotonic() - DoubtSpacing);
    const auto rest =
        std::chrono::ceil<std::chrono::milliseconds>(asked + DoubtSpacing - m_clock.monotonic());
    if (!m_query)
        m_timer->start(std::max(rest, std::chrono::milliseconds(0)));
}

void WitnessRounds::takeList(const Ami::WitnessList &list)
{
    const auto take = [this](const auto &items) {
        if (items)
            m_board.applyList(*items, m_clock.now());
    };
    take(list.devices);
    take(list.endpoints);
    take(list.contacts);
    take(list.maintenance);
    take(list.presences);
    if (list.queues)
        m_board.applyList(*list.queues, m_listens, m_clock.now());
    if (list.queues) {
        if (m_listens)
            tellQueues();
        emit queuesListed();
    }
    // A list of calls is true for as long as somebody follows them.
    if (m_listens) {
        take(list.bridges);
        take(list.channels);
        take(list.parkings);
    }
    if (list.channels)
        emit callsListed();
    if (list.channels && m_board.hasMissingCalls())
        m_hangupTimer->start(HangupDelay);
    m_listed.devices = m_listed.devices || list.devices;
    m_listed.endpoints = m_listed.endpoints || list.endpoints;
    m_listed.contacts = m_listed.contacts || list.contacts;
    emit changed();
}

void WitnessRounds::finish(const QStringList &refused)
{
    m_query->deleteLater();
    m_query.clear();
    m_cutOffs = 0;
    if (m_scope != Ami::WitnessQuery::Scope::Maintenance)
        m_mayListCalls = !refused.contains(QStringLiteral("CoreShowChannels"));
    if (m_scope == Ami::WitnessQuery::Scope::All)
        finishRound(refused);
    else if (m_wanted)
        ask();
    else if (m_isInDoubt)
        doubt();
}

void WitnessRounds::finishRound(const QStringList &refused)
{
    m_timer->start(std::exchange(m_isInDoubt, false) ? DoubtSpacing : Interval);
    m_board.forgetOldWitnesses(m_clock.now());
    tellFollowed();
    if (!refused.isEmpty()) {
        qCInfo(lcAmi).noquote()
            << tr("The PBX denies this user %1: what those would tell is missing in the details. "
                  "Its manager.conf entry needs write=system,call or write=system,reporting.")
                   .arg(refused.join(QStringLiteral(", ")));
    }
    emit changed();
    emit finished();
    if (m_link.session() && !m_query)
        start(Ami::WitnessQuery::Scope::Maintenance);
}

void WitnessRounds::hearCalls()
{
    if (!std::exchange(m_hearsCalls, true))
        tellFollowed();
}

/// Only what was listed, and of which events tell what changes, may contradict a hint: without the
/// listener, or without the rights to listen, hints move and the others do not.
void WitnessRounds::tellFollowed()
{
    m_board.setFollowed(
        {m_listens && m_hearsCalls && m_listed.devices,
         m_listens && m_link.hearsSystem() && m_listed.endpoints && m_listed.contacts,
         m_board.witnesses().followed().queues});
}

void WitnessRounds::tellQueues()
{
    Model::Followed followed = m_board.witnesses().followed();
    followed.queues =
        m_board.areQueuesUnheard() ? Model::QueueNews::Listed : Model::QueueNews::Heard;
    m_board.setFollowed(followed);
}

void WitnessRounds::loseLink()
{
    m_hearsCalls = false;
    m_timer->stop();
    m_hangupTimer->stop();
    if (m_query)
        ++m_cutOffs;
}

} // namespace App
