// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/timekeeper.h"

#include "model/domain/day.h"

namespace App {

Timekeeper::Timekeeper(Ami::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_clockWatch(clock)
    , m_pauseWatch(clock)
    , m_timer(clock.makeTimer())
{
    connect(m_timer.get(), &Ami::Timer::timedOut, this, [this] {
        check();
        m_timer->start(PauseWatch::Beat);
    });
}

void Timekeeper::start()
{
    m_timer->start(PauseWatch::Beat);
}

void Timekeeper::stop()
{
    m_timer->stop();
}

void Timekeeper::check()
{
    if (const auto step = m_clockWatch.takeStep())
        emit clockSet(*step);
    checkDay();
    if (const auto since = m_pauseWatch.beat())
        emit paused(*since);
}

void Timekeeper::checkDay()
{
    const auto now = m_clock.now();
    if (now >= m_dayStart && now < m_dayEnd)
        return;
    m_dayStart = Model::startOfDay(now);
    m_dayEnd = Model::startOfNextDay(now);
    emit dayBegan(m_dayStart);
}

} // namespace App
