// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/outsidewatch.h"

#include "app/monitor/logging.h"

#include <QNetworkInformation>

namespace App {

OutsideWatch::OutsideWatch(Ami::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_timer(clock.makeTimer())
    , m_ran(clock.monotonic())
    , m_wall(clock.now())
{
    connect(m_timer.get(), &Ami::Timer::timedOut, this, &OutsideWatch::look);
    m_timer->start(Interval);
}

void OutsideWatch::watchNetwork()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        qCDebug(lcApp) << "nobody tells of changes of the network here";
        return;
    }
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this] {
                qCInfo(lcApp) << "the network has changed";
                emit changed();
            });
}

void OutsideWatch::look()
{
    const auto wall = m_clock.now() - std::exchange(m_wall, m_clock.now());
    const auto ran = m_clock.monotonic() - std::exchange(m_ran, m_clock.monotonic());
    m_timer->start(Interval);
    if (wall - ran < LeastSleep)
        return;
    qCInfo(lcApp) << "the clock has jumped: this machine slept, or its time was set";
    emit changed();
}

} // namespace App
