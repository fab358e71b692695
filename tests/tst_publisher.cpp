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
        QObject::connect(&publisher, &Publisher::ready, &publisher,
                         [this](const ChangeSet &c) { sent.append(c); });
        QObject::connect(&publisher, &Publisher::published, &publisher,
                         [this](const ChangeSet &c) { seen.append(c); });
        QObject::connect(&publisher, &Publisher::stalled, &publisher, [this] { ++stalls; });
    }

    void change(const QString &extension, int code)
    {
        board.apply({extension, QStringLiteral("a"), QStringLiteral("PJSIP/") + extension, code},
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
    QCOMPARE(pipe.sent.size(), 2); // 15 ms after the last one
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
    // What comes next does not wait for the store to be tried again, and takes the rest along.
    pipe.change(Two, 1);
    pipe.clock.advance(Publisher::Spacing);
    QCOMPARE(pipe.sent.size(), 2);
    QCOMPARE(numbers(pipe.sent.constLast()), (QStringList{One, Two}));
    // Without anything new it is tried again after a while.
    pipe.publisher.reject(pipe.sent.constLast());
    pipe.clock.advance(Publisher::StoreRetry);
    QCOMPARE(pipe.sent.size(), 3);
    pipe.publisher.acknowledge(pipe.sent.constLast());
    QVERIFY(pipe.seen.constLast().saved);
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
