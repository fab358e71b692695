// SPDX-License-Identifier: GPL-3.0-or-later
//
// Queues as tables and words.
#include "model/items/queuepartmodels.h"
#include "model/items/queuetablemodel.h"
#include "model/items/queuetext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Model;
using namespace std::chrono_literals;

namespace {

TimePoint at(qint64 seconds)
{
    return TimePoint(std::chrono::hours(500'000) + std::chrono::seconds(seconds));
}

QueueSeat seat(const char *name, QueueSeat::State state)
{
    QueueSeat seat;
    seat.name = QString::fromLatin1(name);
    seat.interface = QStringLiteral("PJSIP/") + seat.name;
    seat.state = state;
    return seat;
}

Queue queue(const char *name, const QList<QueueSeat> &seats = {})
{
    Queue queue;
    queue.name = QString::fromLatin1(name);
    queue.seats = seats;
    return queue;
}

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row, column).data().toString());
    return all;
}

} // namespace

class TestQueueItems : public QObject
{
    Q_OBJECT

private slots:
    void standByName();
    void tellTheDay();
    void countWhoIsFree();
    void countAgainAfterAWrapUp();
    void keepTheChosenOne();
    void tellWhatMembersDo_data();
    void tellWhatMembersDo();
    void countAWrapUpDown();
    void listFreeMembersFirst();
    void tellWhoWaitsAndWhoLeft();
};

void TestQueueItems::standByName()
{
    QueueTableModel model;
    const QAbstractItemModelTester tester(&model);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    model.apply({queue("support"), queue("Billing")});
    QCOMPARE(column(model, 0), (QStringList{QStringLiteral("Billing"), QStringLiteral("support")}));
    Queue busy = queue("support");
    busy.waiting = {{QStringLiteral("1.1"), QStringLiteral("1005"), {}, 1, at(0), {}}};
    model.apply({busy});
    QCOMPARE(told.size(), 1); // the other one stays as it is
    QCOMPARE(told.constFirst().constFirst().toModelIndex().row(), 1);
    QCOMPARE(model.waiting(), 1);
    const auto longest = static_cast<int>(QueueTableModel::Column::Longest);
    QCOMPARE(model.index(1, longest).data(SinceTimeRole).toLongLong(),
             at(0).time_since_epoch().count());
    QVERIFY(!model.index(0, longest).data(SinceTimeRole).isValid());
    Queue gone = queue("Billing");
    gone.gone = true;
    model.apply({gone});
    QCOMPARE(column(model, 0), QStringList{QStringLiteral("support")});
    QCOMPARE(resets.size(), 0);
    QVERIFY(!model.queue(QStringLiteral("Billing")));
}

void TestQueueItems::tellTheDay()
{
    Queue day = queue("q");
    QCOMPARE(serviceLevelText(day), NoFigure);
    day.today.answered = 7;
    day.today.inTime = 6;
    day.today.abandoned = 1;
    QCOMPARE(serviceLevelText(day), NoFigure); // it has no service level
    day.serviceLevel = 20s;
    QCOMPARE(serviceLevelText(day), QStringLiteral("75 %"));
    QVERIFY(queueToolTip(day).contains(QStringLiteral("within 20 s")));
    day.today.unseen = 2;
    QVERIFY(queueToolTip(day).contains(QStringLiteral("What became of 2 is not known")));
}

void TestQueueItems::countWhoIsFree()
{
    using State = QueueSeat::State;
    QCOMPARE(membersText(queue("q"), at(0)), QStringLiteral("no members"));
    QueueSeat paused = seat("c", State::NotInUse);
    paused.paused = true;
    const Queue some = queue("q", {seat("a", State::NotInUse), seat("b", State::InUse), paused});
    QCOMPARE(membersText(some, at(0)), QStringLiteral("1 of 3 free · 1 paused"));
}

/// Nothing but the time ends a wrap-up.
void TestQueueItems::countAgainAfterAWrapUp()
{
    QueueTableModel model;
    QueueSeat busy = seat("a", QueueSeat::State::NotInUse);
    busy.wrapUpUntil = at(30);
    model.setTime(at(0));
    model.apply({queue("q", {busy})});
    const auto members = static_cast<int>(QueueTableModel::Column::Members);
    QCOMPARE(model.index(0, members).data().toString(), QStringLiteral("0 of 1 free"));
    QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    model.setTime(at(29));
    QCOMPARE(told.size(), 0);
    model.setTime(at(30));
    QCOMPARE(told.size(), 1);
    QCOMPARE(model.index(0, members).data().toString(), QStringLiteral("1 of 1 free"));
}

/// Whoever has chosen a queue keeps it, whatever comes and goes before it.
void TestQueueItems::keepTheChosenOne()
{
    QueueTableModel model;
    model.apply({queue("billing"), queue("support")});
    const QPersistentModelIndex chosen = model.index(1, 0);
    Queue gone = queue("billing");
    gone.gone = true;
    model.apply({queue("accounts"), gone, queue("sales")});
    QCOMPARE(chosen.data().toString(), QStringLiteral("support"));
    QCOMPARE(chosen.row(), 2);
    VisitTableModel lost;
    QueueVisit first;
    first.number = QStringLiteral("1");
    QueueVisit second = first;
    second.number = QStringLiteral("2");
    lost.setRows({first});
    const QPersistentModelIndex marked = lost.index(0, 1);
    lost.setRows({second, first});
    QCOMPARE(marked.data().toString(), QStringLiteral("1"));
    lost.setRows({first});
    QCOMPARE(marked.row(), 0);
}

void TestQueueItems::tellWhatMembersDo_data()
{
    using State = QueueSeat::State;
    QTest::addColumn<QueueSeat>("seat");
    QTest::addColumn<QString>("text");
    QTest::newRow("free") << seat("a", State::NotInUse) << QStringLiteral("Free");
    QTest::newRow("on a call") << seat("a", State::InUse) << QStringLiteral("On call");
    QTest::newRow("rings") << seat("a", State::Ringing) << QStringLiteral("Ringing");
    QTest::newRow("away") << seat("a", State::Unavailable) << QStringLiteral("Offline");
    QTest::newRow("nothing") << seat("a", State::Invalid) << QStringLiteral("No such device");
    QueueSeat paused = seat("a", State::NotInUse);
    paused.paused = true;
    QTest::newRow("paused") << paused << QStringLiteral("Paused");
    paused.pausedReason = QStringLiteral("lunch");
    QTest::newRow("lunch") << paused << QStringLiteral("Paused · lunch");
    paused.state = State::InUse;
    QTest::newRow("paused on a call") << paused << QStringLiteral("On call");
    QueueSeat wrapUp = seat("a", State::NotInUse);
    wrapUp.wrapUpUntil = at(1);
    QTest::newRow("wrap-up") << wrapUp << QStringLiteral("Wrap-up");
    wrapUp.wrapUpUntil = at(0);
    QTest::newRow("after wrap-up") << wrapUp << QStringLiteral("Free");
}

void TestQueueItems::tellWhatMembersDo()
{
    QFETCH(const QueueSeat, seat);
    QFETCH(const QString, text);
    QCOMPARE(seatText(seat, at(0)), text);
}

void TestQueueItems::countAWrapUpDown()
{
    SeatTableModel model;
    const QAbstractItemModelTester tester(&model);
    QueueSeat busy = seat("a", QueueSeat::State::NotInUse);
    busy.stateSince = at(0);
    busy.wrapUpUntil = at(30);
    model.setSeats({busy}, at(10));
    const QModelIndex cell = model.index(0, static_cast<int>(SeatTableModel::Column::For));
    QCOMPARE(cell.data(UntilTimeRole).toLongLong(), at(30).time_since_epoch().count());
    QVERIFY(!cell.data(SinceTimeRole).isValid());
    QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    model.setSeats({busy}, at(20));
    QCOMPARE(told.size(), 0);
    model.setSeats({busy}, at(30));
    QCOMPARE(told.size(), 1);
    QVERIFY(!cell.data(UntilTimeRole).isValid());
    QCOMPARE(cell.data(SinceTimeRole).toLongLong(), at(0).time_since_epoch().count());
}

void TestQueueItems::listFreeMembersFirst()
{
    using State = QueueSeat::State;
    SeatTableModel model;
    model.setSeats({seat("a", State::Unavailable), seat("b", State::InUse),
                    seat("c", State::NotInUse), seat("d", State::NotInUse)},
                   at(0));
    QCOMPARE(column(model, static_cast<int>(SeatTableModel::Column::State)),
             (QStringList{QStringLiteral("Free"), QStringLiteral("Free"), QStringLiteral("On call"),
                          QStringLiteral("Offline")}));
    QueueSeat known = seat("Anna", State::NotInUse);
    known.extension = QStringLiteral("1001");
    QCOMPARE(seatName(known), QStringLiteral("1001 · Anna"));
    known.name = known.interface;
    QCOMPARE(seatName(known), QStringLiteral("1001"));
}

void TestQueueItems::tellWhoWaitsAndWhoLeft()
{
    WaitingTableModel waiting;
    const QAbstractItemModelTester tester(&waiting);
    waiting.setRows(
        {{QStringLiteral("1"), {}, {}, 1, at(0), {}},
         {QStringLiteral("2"), QStringLiteral("1005"), QStringLiteral("Zoë"), 2, at(9), {}}});
    QCOMPARE(column(waiting, 1),
             (QStringList{QStringLiteral("Withheld"), QStringLiteral("1005 · Zoë")}));
    QCOMPARE(waiting.index(1, 2).data(SinceTimeRole).toLongLong(),
             at(9).time_since_epoch().count());
    VisitTableModel left;
    QueueVisit visit;
    visit.number = QStringLiteral("1005");
    visit.joined = at(0);
    visit.left = at(75);
    visit.outcome = QueueVisit::Outcome::Abandoned;
    left.setRows({visit});
    QCOMPARE(left.index(0, 2).data().toString(), QStringLiteral("1:15"));
    QCOMPARE(left.index(0, 3).data().toString(), QStringLiteral("Abandoned"));
}

QTEST_GUILESS_MAIN(TestQueueItems)
#include "tst_queueitems.moc"
