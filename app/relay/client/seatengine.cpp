// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/client/seatengine.h"

namespace App {

SeatEngine::SeatEngine(SeatSettings settings, Ami::Clock &clock)
    : m_settings(std::move(settings))
    , m_ownClock(clock)
    , m_clock(clock)
{
}

SeatEngine::~SeatEngine()
{
    stop();
}

void SeatEngine::start()
{
    if (m_thread)
        return;
    m_thread = std::make_unique<WorkerThread>(QStringLiteral("seat"));
    m_thread->run([this] {
        m_told = std::make_unique<Model::BoardFeed>();
        m_client = std::make_unique<SeatClient>(m_settings, m_ownClock, m_clock, *m_told);
    });
    wire();
    m_thread->run([this] { m_client->start(); });
}

void SeatEngine::wire()
{
    using Model::BoardFeed;
    const BoardFeed *told = m_told.get();
    BoardFeed *feed = &m_outlet.feed();
    connect(told, &BoardFeed::changed, told,
            [this](const Model::ChangeSet &changes) { m_outlet.mailbox().post(changes); });
    connect(told, &BoardFeed::loaded, feed, &BoardFeed::loaded);
    connect(told, &BoardFeed::resumed, feed, &BoardFeed::resumed);
    connect(told, &BoardFeed::linkChanged, feed, &BoardFeed::linkChanged);
    connect(told, &BoardFeed::abilitiesChanged, feed, &BoardFeed::abilitiesChanged);
    connect(told, &BoardFeed::witnessed, feed, &BoardFeed::witnessed);
    connect(told, &BoardFeed::rosterApplied, feed, &BoardFeed::rosterApplied);
    connect(told, &BoardFeed::refreshStarted, feed, &BoardFeed::refreshStarted);
    connect(told, &BoardFeed::refreshProgressed, feed, &BoardFeed::refreshProgressed);
    connect(told, &BoardFeed::refreshFinished, feed, &BoardFeed::refreshFinished);
    connect(told, &BoardFeed::historyFound, feed, &BoardFeed::historyFound);
    connect(told, &BoardFeed::queueVisitsFound, feed, &BoardFeed::queueVisitsFound);
    connect(told, &BoardFeed::callsFound, feed, &BoardFeed::callsFound);
    connect(told, &BoardFeed::explained, feed, &BoardFeed::explained);
    connect(told, &BoardFeed::rowsTold, feed, &BoardFeed::rowsTold);
    connect(told, &BoardFeed::healthTold, feed, &BoardFeed::healthTold);
    connect(told, &BoardFeed::storeProblem, feed, &BoardFeed::storeProblem);
}

void SeatEngine::stop()
{
    if (!m_thread)
        return;
    m_thread->run([this] {
        m_client->stop();
        m_client.reset();
        m_told.reset();
    });
    m_thread.reset();
}

void SeatEngine::submit(const Model::Command &command)
{
    if (m_client)
        QMetaObject::invokeMethod(m_client.get(), [this, command] { m_client->submit(command); });
}

} // namespace App
