// SPDX-License-Identifier: GPL-3.0-or-later
//
// Calls all the way: from the simulator's floor, over the wire, to what a window is told.
#include "ami/simulator/simulatorserver.h"
#include "tests/support/manualclock.h"
#include "tests/support/seat.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;
using Test::Seat;

namespace {

Ami::Secret secret()
{
    return Ami::Secret(QByteArray::number(QCoreApplication::applicationPid()));
}

} // namespace

class TestCallFlow : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheSameToWhoeverComesLate();
    void tellsWhatTheFloorDoes();
    void countsAsTheQueuesDo();
    void countsWhatEarlierRunsSaw();
};

void TestCallFlow::tellsTheSameToWhoeverComesLate()
{
    Test::ManualClock time; // the floor's
    Ami::SimulatedPbx pbx({340, 7, true}, time);
    Ami::SimulatorServer server(pbx, {Seat::user(), secret()}, time);
    QVERIFY(server.listen(0));
    pbx.start();
    Seat early(Seat::settings(server.port(), secret()));
    QTRY_VERIFY(early.knowsAll);
    const auto pass = [&time](int minutes) {
        for (int second = 0; second < minutes * 60; ++second) {
            time.advance(1s);
            QCoreApplication::processEvents();
        }
    };
    pass(40);
    Seat late(Seat::settings(server.port(), secret()));
    QTRY_VERIFY(late.knowsAll);
    const auto calls = pbx.calls().size();
    QVERIFY2(calls > 150, qPrintable(QString::number(calls)));
    QTRY_COMPARE(early.live.size(), calls);
    QTRY_COMPARE(late.rows(), early.rows());
    QTRY_COMPARE(late.queueRows(), early.queueRows());
    qInfo("%lld calls when the second one came, the same for both", qint64(calls));
    // And from there on.
    pass(5);
    QTRY_COMPARE(early.live.size(), pbx.calls().size());
    QTRY_COMPARE(late.rows(), early.rows());
    QTRY_COMPARE(late.queueRows(), early.queueRows());
    QVERIFY(early.over.size() > 1'000);
}

void TestCallFlow::tellsWhatTheFloorDoes()
{
    Test::ManualClock time;
    Ami::SimulatedPbx pbx({60, 3, true}, time);
    Ami::SimulatorServer server(pbx, {Seat::user(), secret()}, time);
    QVERIFY(server.listen(0));
    pbx.start();
    Seat seat(Seat::settings(server.port(), secret()));
    QTRY_VERIFY(seat.knowsAll);
    for (int second = 0; second < 20 * 60; ++second) {
        time.advance(1s);
        QCoreApplication::processEvents();
    }
    // Whatever the lamps say, each phone that talks or rings has its call, and no other.
    QSet<QString> busy;
    for (const Ami::SimulatedAgent &agent : pbx.roster()) {
        const int status = pbx.hint(agent.extension, Ami::SimulatedPbx::context()).status;
        if (status > 0 && status != 4)
            busy.insert(agent.extension);
    }
    QTRY_COMPARE(seat.inCalls(), busy);
    int queued = 0;
    int missed = 0;
    int rang = 0; // several phones
    for (const Model::Call &call : std::as_const(seat.over)) {
        QVERIFY(call.endSeen);
        // One phone, or those of a ring group, or the one that was rung and the one that picked up.
        QVERIFY(!call.segments.isEmpty() && call.segments.size() <= 4);
        const auto talks =
            std::count_if(call.segments.begin(), call.segments.end(),
                          [](const Model::CallSegment &segment) { return segment.answered; });
        QVERIFY(talks <= 1);
        rang += call.segments.size() > 1 ? 1 : 0;
        queued += call.queue.isEmpty() ? 0 : 1;
        missed += call.disposition == Model::Disposition::NoAnswer ? 1 : 0;
        QCOMPARE(call.direction == Model::Direction::Inbound, call.caller.extension.isEmpty());
    }
    QVERIFY(queued > 10);
    QVERIFY(missed > 10);
    QVERIFY(rang > 10);
}

void TestCallFlow::countsAsTheQueuesDo()
{
    Test::ManualClock time;
    Ami::SimulatedPbx pbx({60, 3, true}, time);
    Ami::SimulatorServer server(pbx, {Seat::user(), secret()}, time);
    QVERIFY(server.listen(0));
    Seat seat(Seat::settings(server.port(), secret()));
    QTRY_VERIFY(seat.knowsAll);
    pbx.start(); // all calls are followed from their beginning
    for (int second = 0; second < 20 * 60; ++second) {
        time.advance(1s);
        QCoreApplication::processEvents();
    }
    QVERIFY(!pbx.queues().isEmpty());
    int waited = 0;
    for (const QString &name : pbx.queues()) {
        const Ami::SimulatedQueues &queues = pbx.calls().queues();
        QStringList waiting;
        for (const auto &caller : queues.waiting(name))
            waiting.append(caller.channel.uniqueId);
        const auto told = [&seat, &name] {
            QStringList ids;
            for (const Model::WaitingCaller &caller : seat.queues.value(name).waiting)
                ids.append(caller.uniqueId);
            return ids;
        };
        QTRY_COMPARE(told(), waiting);
        const Model::Queue &queue = seat.queues[name];
        QTRY_COMPARE(queue.completed, queues.counts(name).completed);
        QCOMPARE(queue.abandoned, queues.counts(name).abandoned);
        QCOMPARE(queue.today.abandoned, queues.counts(name).abandoned);
        QVERIFY(queue.today.answered >= queue.completed); // some talk still
        QCOMPARE(queue.today.left + queue.today.unseen, 0);
        waited += queue.today.answered + queue.today.abandoned;
    }
    QVERIFY(waited > 20);
}

void TestCallFlow::countsWhatEarlierRunsSaw()
{
    Test::ManualClock time;
    Ami::SimulatedPbx pbx({60, 3, false}, time);
    Ami::SimulatorServer server(pbx, {Seat::user(), secret()}, time);
    QVERIFY(server.listen(0));
    const QString name = pbx.queues().constFirst();
    Model::QueueVisit visit;
    visit.queue = name;
    visit.left = Ami::SystemClock().now();
    visit.outcome = Model::QueueVisit::Outcome::Abandoned;
    Model::QueueVisit yesterday = visit;
    yesterday.left -= 24h;
    Model::StoreContent known;
    known.visits = {visit, yesterday};
    Seat seat(Seat::settings(server.port(), secret()), known);
    QTRY_COMPARE(seat.queues.value(name).seats.isEmpty(), false);
    QCOMPARE(seat.queues.value(name).today.abandoned, 1);
}

QTEST_GUILESS_MAIN(TestCallFlow)
#include "tst_callflow.moc"
