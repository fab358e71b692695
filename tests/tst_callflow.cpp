// SPDX-License-Identifier: GPL-3.0-or-later
//
// Calls all the way: from the simulator's floor, over the wire, to what a window is told.
#include "ami/simulator/simulatorserver.h"
#include "app/monitor/monitor.h"
#include "model/domain/callnow.h"
#include "tests/support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

namespace {

const QString User = QStringLiteral("panel");

Ami::Secret secret()
{
    return Ami::Secret(QByteArray::number(QCoreApplication::applicationPid()));
}

/// Somebody who watches the floor, and hears what a window would.
class Seat
{
public:
    explicit Seat(quint16 port, const Model::StoreContent &known = {})
        : m_monitor(settings(port), m_clock)
    {
        using App::Monitor;
        QObject::connect(
            &m_monitor, &Monitor::changesReady, &m_monitor,
            [this](const Model::ChangeSet &changes) { m_monitor.acknowledge(changes, 1us); });
        QObject::connect(&m_monitor, &Monitor::published, &m_monitor,
                         [this](const Model::ChangeSet &changes) {
                             take(changes.calls);
                             for (const Model::Queue &queue : changes.queues)
                                 queues.insert(queue.name, queue);
                         });
        QObject::connect(&m_monitor, &Monitor::witnessed, &m_monitor, [this] { knowsAll = true; });
        m_monitor.load(known);
        m_monitor.start();
    }
    ~Seat() { m_monitor.stop(); }
    Q_DISABLE_COPY_MOVE(Seat)

    /// One line a call, as a calls page shows it; a hold is told by no list.
    QStringList rows() const
    {
        QStringList all;
        for (const Model::Call &call : live) {
            const Model::CallNow now = Model::nowOf(call);
            QStringList parties{now.one.extension + u'/' + now.one.number};
            for (const Model::Party &party : now.others)
                parties.append(party.extension + u'/' + party.number + u'/' + party.name);
            const auto state = now.state == Model::CallNow::State::OnHold
                ? Model::CallNow::State::Talking
                : now.state;
            all.append(QStringLiteral("%1 %2 %3 %4 [%5] %6")
                           .arg(call.id, Model::toString(call.direction))
                           .arg(static_cast<int>(state))
                           .arg(parties.join(u' '), call.queue,
                                call.answered ? QStringLiteral("answered") : QString()));
        }
        all.sort();
        return all;
    }

    /// Extensions that take part in a call.
    QSet<QString> inCalls() const
    {
        QSet<QString> all;
        for (const Model::Call &call : live) {
            const auto parts = Model::partsOf(call);
            for (auto part = parts.cbegin(); part != parts.cend(); ++part)
                all.insert(part.key());
        }
        return all;
    }

    /// One line a queue: who waits, what its members do, and what the PBX counts.
    QStringList queueRows() const
    {
        QStringList all;
        for (const Model::Queue &queue : queues) {
            QStringList waiting;
            for (const Model::WaitingCaller &caller : queue.waiting)
                waiting.append(caller.uniqueId);
            QStringList seats;
            for (const Model::QueueSeat &seat : queue.seats) {
                seats.append(QStringLiteral("%1 %2 %3 %4")
                                 .arg(seat.extension)
                                 .arg(static_cast<int>(seat.state))
                                 .arg(seat.paused)
                                 .arg(seat.callsTaken));
            }
            all.append(QStringLiteral("%1 %2 [%3] %4 %5")
                           .arg(queue.name, waiting.join(u' '), seats.join(u','))
                           .arg(queue.completed)
                           .arg(queue.abandoned));
        }
        all.sort();
        return all;
    }

    QHash<QString, Model::Queue> queues;
    QHash<QString, Model::Call> live;
    QList<Model::Call> over;
    bool knowsAll = false;

private:
    static App::MonitorSettings settings(quint16 port)
    {
        App::MonitorSettings settings;
        settings.pbx.port = port;
        settings.pbx.user = User;
        settings.pbx.secret = secret();
        return settings;
    }

    void take(const QList<Model::Call> &calls)
    {
        for (const Model::Call &call : calls) {
            live.remove(call.id);
            if (!call.ended)
                live.insert(call.id, call);
            else if (Model::isKept(call))
                over.append(call);
        }
    }

    Ami::SystemClock m_clock;
    App::Monitor m_monitor;
};

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
    Ami::SimulatorServer server(pbx, {User, secret()}, time);
    QVERIFY(server.listen(0));
    pbx.start();
    Seat early(server.port());
    QTRY_VERIFY(early.knowsAll);
    const auto pass = [&time](int minutes) {
        for (int second = 0; second < minutes * 60; ++second) {
            time.advance(1s);
            QCoreApplication::processEvents();
        }
    };
    pass(40);
    Seat late(server.port());
    QTRY_VERIFY(late.knowsAll);
    const auto channels = pbx.calls().channels().size();
    QVERIFY2(channels > 2 * 200, qPrintable(QString::number(channels)));
    QTRY_COMPARE(early.live.size(), channels / 2);
    QTRY_COMPARE(late.rows(), early.rows());
    QTRY_COMPARE(late.queueRows(), early.queueRows());
    qInfo("%lld calls when the second one came, the same for both", qint64(channels / 2));
    // And from there on.
    pass(5);
    QTRY_COMPARE(early.live.size(), pbx.calls().channels().size() / 2);
    QTRY_COMPARE(late.rows(), early.rows());
    QTRY_COMPARE(late.queueRows(), early.queueRows());
    QVERIFY(early.over.size() > 1'000);
}

void TestCallFlow::tellsWhatTheFloorDoes()
{
    Test::ManualClock time;
    Ami::SimulatedPbx pbx({60, 3, true}, time);
    Ami::SimulatorServer server(pbx, {User, secret()}, time);
    QVERIFY(server.listen(0));
    pbx.start();
    Seat seat(server.port());
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
    for (const Model::Call &call : std::as_const(seat.over)) {
        QVERIFY(call.endSeen);
        QCOMPARE(call.segments.size(), 1);
        queued += call.queue.isEmpty() ? 0 : 1;
        missed += call.disposition == Model::Disposition::NoAnswer ? 1 : 0;
        QCOMPARE(call.direction == Model::Direction::Inbound, call.caller.extension.isEmpty());
    }
    QVERIFY(queued > 10);
    QVERIFY(missed > 10);
}

void TestCallFlow::countsAsTheQueuesDo()
{
    Test::ManualClock time;
    Ami::SimulatedPbx pbx({60, 3, true}, time);
    Ami::SimulatorServer server(pbx, {User, secret()}, time);
    QVERIFY(server.listen(0));
    Seat seat(server.port());
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
    Ami::SimulatorServer server(pbx, {User, secret()}, time);
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
    Seat seat(server.port(), known);
    QTRY_COMPARE(seat.queues.value(name).seats.isEmpty(), false);
    QCOMPARE(seat.queues.value(name).today.abandoned, 1);
}

QTEST_GUILESS_MAIN(TestCallFlow)
#include "tst_callflow.moc"
