// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/publisher.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace App;
using namespace Model;
using namespace std::chrono_literals;

namespace {

/// A Board, what went to the store, and what was published.
struct Pipe
{
    Pipe()
    {
        board.setUpkeep(true, 1min);
        QObject::connect(&publisher, &Publisher::ready, &publisher,
                         [this](const ChangeSet &c) { sent.append(c); });
        QObject::connect(&publisher, &Publisher::published, &publisher,
                         [this](const ChangeSet &c) { seen.append(c); });
        QObject::connect(&publisher, &Publisher::stalled, &publisher, [this] { ++stalls; });
    }

    void change(const QString &extension, int code)
    {
        board.apply(Ami::ExtensionStatus{extension, QStringLiteral("a"),
                                         QStringLiteral("PJSIP/") + extension, code},
                    clock.now());
        publisher.notify();
    }

    Test::ManualClock clock;
    Board board{{QStringLiteral("a")}};
    Publisher publisher{board, clock};
    QList<ChangeSet> sent;
    QList<ChangeSet> seen;
    int stalls = 0;
};

QStringList numbers(const ChangeSet &changes)
{
    QStringList all;
    for (const Extension &row : changes.changed)
        all.append(row.number);
    all.sort();
    return all;
}

const QString One = QStringLiteral("1001");
const QString Two = QStringLiteral("1002");

} // namespace

class TestPublisher : public QObject
{
    Q_OBJECT

private slots:
    void publishesFirstChangeAtOnceThenSpaced();
    void keepsWhatTheStoreRefused();
    void showsUnsavedWhatTheStoreSitsOn();
    void boundsTheHistoryThatIsNotSaved();
    void boundsTheCallsThatAreNotSaved();
    void boundsTheVisitsThatAreNotSaved();
    void boundsTheAuditThatIsNotSaved();
    void givesADeviceNotTheFirstPlace();
    void givesAQueueMemberNotTheFirstPlace();
    void handsOverEverythingAtTheEnd();
};

void TestPublisher::publishesFirstChangeAtOnceThenSpaced()
{
    Pipe pipe;
    pipe.change(One, 0);
    QCOMPARE(pipe.sent.size(), 1);
    QCOMPARE(pipe.seen.size(), 0); // not before it is committed
    for (const int code : {8, 1, 0})
        pipe.change(One, code);
    pipe.clock.advance(200ms);
    QCOMPARE(pipe.sent.size(), 1); // the store has not acknowledged
    pipe.publisher.acknowledge(pipe.sent.constFirst());
    QCOMPARE(pipe.seen.size(), 1);
    QCOMPARE(pipe.sent.size(), 2);
    QCOMPARE(pipe.sent.constLast().changed.constFirst().statusCode, 0);
    pipe.publisher.acknowledge(pipe.sent.constLast());
    pipe.change(One, 1);
    QCOMPARE(pipe.sent.size(), 2); // not before its time
    pipe.clock.advance(Publisher::Spacing);
    QCOMPARE(pipe.sent.size(), 3);
}

void TestPublisher::keepsWhatTheStoreRefused()
{
    Pipe pipe;
    pipe.change(One, 8);
    pipe.publisher.reject(pipe.sent.constLast());
    QCOMPARE(pipe.seen.size(), 1);
    QVERIFY(!pipe.seen.constLast().saved);
    // What comes next is shown without the store, which is tried again after a while.
    pipe.change(Two, 1);
    pipe.clock.advance(Publisher::Spacing);
    QCOMPARE(pipe.sent.size(), 1);
    QCOMPARE(pipe.seen.size(), 2);
    QCOMPARE(numbers(pipe.seen.constLast()), QStringList{Two});
    QVERIFY(!pipe.seen.constLast().saved);
    pipe.clock.advance(Publisher::StoreRetry);
    QCOMPARE(pipe.sent.size(), 2);
    QCOMPARE(numbers(pipe.sent.constLast()), (QStringList{One, Two}));
    pipe.publisher.reject(pipe.sent.constLast());
    pipe.clock.advance(Publisher::StoreRetry);
    QCOMPARE(pipe.sent.size(), 3);
    pipe.publisher.acknowledge(pipe.sent.constLast());
    QVERIFY(pipe.seen.constLast().saved);
    // From now on it is asked again with each change.
    pipe.clock.advance(1s);
    pipe.change(One, 0);
    QCOMPARE(pipe.sent.size(), 4);
}

void TestPublisher::showsUnsavedWhatTheStoreSitsOn()
{
    Pipe pipe;
    pipe.change(One, 8);
    pipe.clock.advance(Publisher::Stall - 1ms);
    QVERIFY(pipe.seen.isEmpty());
    pipe.clock.advance(1ms);
    QCOMPARE(pipe.stalls, 1);
    QCOMPARE(pipe.seen.size(), 1);
    QVERIFY(!pipe.seen.constLast().saved);
    // The board goes on while the store does not.
    pipe.change(One, 1);
    QCOMPARE(pipe.seen.size(), 2);
    QCOMPARE(pipe.seen.constLast().changed.constFirst().statusCode, 1);
    QCOMPARE(pipe.sent.size(), 1);
    // Then it comes back: what is newer is written, and nothing old is shown again.
    pipe.publisher.acknowledge(pipe.sent.constFirst());
    QCOMPARE(pipe.seen.size(), 2);
    QCOMPARE(pipe.sent.size(), 2);
    QCOMPARE(pipe.sent.constLast().changed.constFirst().statusCode, 1);
    pipe.publisher.acknowledge(pipe.sent.constLast());
    QVERIFY(pipe.seen.constLast().saved);
}

void TestPublisher::boundsTheHistoryThatIsNotSaved()
{
    Pipe pipe;
    pipe.change(One, 0);
    pipe.publisher.acknowledge(pipe.sent.constLast());
    const auto began = pipe.clock.now();
    pipe.clock.advance(1h);
    // The store fails from here on; what it has of the first hour is to end where that ended.
    pipe.change(Two, 4);
    pipe.publisher.reject(pipe.sent.constLast());
    constexpr int Changes = 250'000;
    for (int i = 0; i < Changes; ++i) {
        if (i % 1'000 == 0)
            pipe.clock.advance(Publisher::Spacing);
        pipe.board.apply(
            Ami::ExtensionStatus{One, QStringLiteral("a"), QStringLiteral("PJSIP/1001"), i % 2},
            pipe.clock.now());
        pipe.publisher.notify();
    }
    pipe.clock.advance(Publisher::StoreRetry);
    const ChangeSet all = pipe.sent.constLast();
    QVERIFY(all.intervals.size() <= Publisher::UnsavedIntervals);
    QVERIFY(all.intervals.size() >= Publisher::UnsavedIntervals / 2);
    QVERIFY(all.gap);
    // Nothing is lost without being counted.
    // (The first change is none: 0 it was.)
    QCOMPARE(all.gap->intervals + all.intervals.size(), qint64(Changes + 1));
    QVERIFY(all.gap->from >= began + 1h);
    QVERIFY(all.gap->to <= all.intervals.constLast().from);
    // What the store has is ended, and what lasts is still told, however old.
    QCOMPARE(all.intervals.at(0).from, began);
    QVERIFY(all.intervals.at(0).to >= began + 1h);
    QCOMPARE(all.intervals.at(1).extension, Two);
    QVERIFY(!all.intervals.at(1).to);
    QCOMPARE(all.intervals.constLast().statusCode, (Changes - 1) % 2);
    // Consumers never see them: theirs would be a queue that grows.
    for (const ChangeSet &changes : pipe.seen)
        QVERIFY(changes.intervals.isEmpty() && !changes.gap);
}

void TestPublisher::boundsTheCallsThatAreNotSaved()
{
    Pipe pipe;
    pipe.change(One, 0);
    pipe.publisher.reject(pipe.sent.constLast());
    constexpr int Calls = 12'000;
    Ami::Channel channel;
    channel.name = QStringLiteral("PJSIP/1001-1");
    for (int i = 0; i < Calls; ++i) {
        channel.uniqueId = QString::number(i);
        channel.linkedId = channel.uniqueId;
        pipe.board.apply(Ami::CallEvent(Ami::ChannelChange{channel, true}), pipe.clock.now());
        pipe.board.apply(Ami::CallEvent(Ami::ChannelHangup{channel, 16}), pipe.clock.now());
        if (i % 100 == 0)
            pipe.clock.advance(Publisher::Spacing);
        pipe.publisher.notify();
    }
    pipe.clock.advance(Publisher::StoreRetry);
    const QList<Call> &calls = pipe.sent.constLast().calls;
    QVERIFY(calls.size() <= Publisher::UnsavedCalls);
    QVERIFY(calls.size() > Publisher::UnsavedCalls / 2);
    // The newest are left, and none that the store would not take.
    QCOMPARE(calls.constLast().id, QString::number(Calls - 1));
    QVERIFY(std::all_of(calls.begin(), calls.end(), isKept));
}

void TestPublisher::boundsTheVisitsThatAreNotSaved()
{
    Pipe pipe;
    pipe.change(One, 0);
    pipe.publisher.reject(pipe.sent.constLast());
    constexpr int Visits = 12'000;
    Ami::QueueCaller caller;
    caller.queue = QStringLiteral("q");
    for (int i = 0; i < Visits; ++i) {
        caller.channel.uniqueId = QString::number(i);
        caller.change = Ami::QueueCaller::Change::Joined;
        pipe.board.apply(Ami::CallEvent(caller), pipe.clock.now());
        caller.change = Ami::QueueCaller::Change::Abandoned;
        pipe.board.apply(Ami::CallEvent(caller), pipe.clock.now());
        if (i % 100 == 0)
            pipe.clock.advance(Publisher::Spacing);
        pipe.publisher.notify();
    }
    pipe.clock.advance(Publisher::StoreRetry);
    const QList<QueueVisit> &visits = pipe.sent.constLast().visits;
    QVERIFY(visits.size() <= Publisher::UnsavedVisits);
    QVERIFY(visits.size() > Publisher::UnsavedVisits / 2);
    QCOMPARE(visits.constLast().uniqueId, QString::number(Visits - 1));
}

void TestPublisher::boundsTheAuditThatIsNotSaved()
{
    Pipe pipe;
    pipe.change(One, 0);
    pipe.publisher.reject(pipe.sent.constLast());
    constexpr int Wishes = 12'000;
    ActionRecord record;
    for (int i = 0; i < Wishes; ++i) {
        record.request.id = QString::number(i);
        pipe.board.note(record);
        if (i % 100 == 0)
            pipe.clock.advance(Publisher::Spacing);
        pipe.publisher.notify();
    }
    pipe.clock.advance(Publisher::StoreRetry);
    const QList<ActionRecord> &actions = pipe.sent.constLast().actions;
    QVERIFY(actions.size() <= Publisher::UnsavedActions);
    QVERIFY(actions.size() > Publisher::UnsavedActions / 2);
    QCOMPARE(actions.constLast().request.id, QString::number(Wishes - 1));
}

void TestPublisher::givesADeviceNotTheFirstPlace()
{
    Pipe pipe;
    pipe.change(One, 0);
    pipe.publisher.acknowledge(pipe.sent.constLast());
    pipe.clock.advance(1s);
    pipe.board.apply(
        Ami::DeviceStateChange{QStringLiteral("PJSIP/1001"), QStringLiteral("RINGING")},
        pipe.clock.now());
    pipe.publisher.notify();
    QCOMPARE(pipe.sent.size(), 1);
    pipe.change(One, 8);
    QCOMPARE(pipe.sent.size(), 2);
    QCOMPARE(pipe.sent.constLast().devices.size(), 1);
    // Alone it goes as well, a little later.
    pipe.publisher.acknowledge(pipe.sent.constLast());
    pipe.clock.advance(1s);
    pipe.board.apply(Ami::DeviceStateChange{QStringLiteral("PJSIP/1001"), QStringLiteral("INUSE")},
                     pipe.clock.now());
    pipe.publisher.notify();
    QCOMPARE(pipe.sent.size(), 2);
    pipe.clock.advance(Publisher::Spacing);
    QCOMPARE(pipe.sent.size(), 3);
}

/// Queues tell what their members do before the hint does.
void TestPublisher::givesAQueueMemberNotTheFirstPlace()
{
    Pipe pipe;
    const auto member = [&pipe](int state) {
        Ami::QueueMember told;
        told.queue = QStringLiteral("sales");
        told.interface = QStringLiteral("PJSIP/1001");
        told.stateInterface = told.interface;
        told.state = state;
        told.change = Ami::QueueMember::Change::Changed;
        pipe.board.apply(told, pipe.clock.now());
        pipe.publisher.notify();
    };
    pipe.change(One, 0);
    pipe.publisher.acknowledge(pipe.sent.constLast());
    pipe.clock.advance(1s);
    member(6);
    QCOMPARE(pipe.sent.size(), 1);
    pipe.change(One, 8);
    QCOMPARE(pipe.sent.size(), 2);
    QCOMPARE(pipe.sent.constLast().queues.size(), 1);
    // Alone it goes as well, a little later.
    pipe.publisher.acknowledge(pipe.sent.constLast());
    pipe.clock.advance(1s);
    member(1);
    QCOMPARE(pipe.sent.size(), 2);
    pipe.clock.advance(Publisher::Spacing);
    QCOMPARE(pipe.sent.size(), 3);
    // A caller that waits does not wait here.
    pipe.publisher.acknowledge(pipe.sent.constLast());
    pipe.clock.advance(1s);
    Ami::QueueCaller caller;
    caller.queue = QStringLiteral("sales");
    caller.channel.uniqueId = QStringLiteral("1.1");
    caller.channel.linkedId = caller.channel.uniqueId;
    pipe.board.apply(Ami::CallEvent(caller), pipe.clock.now());
    pipe.publisher.notify();
    QCOMPARE(pipe.sent.size(), 4);
}

void TestPublisher::handsOverEverythingAtTheEnd()
{
    Pipe pipe;
    pipe.change(One, 8);
    pipe.change(Two, 8);
    QCOMPARE(pipe.sent.size(), 1); // the first is being written
    pipe.publisher.finish();
    QCOMPARE(pipe.sent.size(), 2);
    QCOMPARE(numbers(pipe.sent.constLast()), QStringList{Two});
}

QTEST_GUILESS_MAIN(TestPublisher)
#include "tst_publisher.moc"
