// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/outsidewatch.h"
#include "tests/support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

class TestOutsideWatch : public QObject
{
    Q_OBJECT

private slots:
    void noticesASleep();
};

void TestOutsideWatch::noticesASleep()
{
    Test::ManualClock clock;
    App::OutsideWatch watch(clock);
    QSignalSpy changed(&watch, &App::OutsideWatch::changed);
    clock.advance(1h);
    QCOMPARE(changed.size(), 0);
    clock.setWallClock(8h);
    clock.advance(App::OutsideWatch::Interval);
    QCOMPARE(changed.size(), 1);
    // A clock that is set right by a second, or back, is no sleep.
    clock.setWallClock(1s);
    clock.advance(App::OutsideWatch::Interval);
    clock.setWallClock(-8h);
    clock.advance(1h);
    QCOMPARE(changed.size(), 1);
}

QTEST_GUILESS_MAIN(TestOutsideWatch)
#include "tst_outsidewatch.moc"
