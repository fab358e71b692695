// SPDX-License-Identifier: GPL-3.0-or-later
//
// Calls as the calls page and the tiles show them.
#include "model/domain/cause.h"
#include "model/items/callfiltermodel.h"
#include "model/items/calltext.h"
#include "model/items/extensiontablemodel.h"
#include "model/items/pastcallmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Model;
using Column = CallTableModel::Column;

namespace {

TimePoint at(int seconds)
{
    return TimePoint(std::chrono::seconds(1'700'000'000 + seconds));
}

Party phone(const QString &number, const QString &name = {})
{
    const QString device = QStringLiteral("PJSIP/") + number;
    return {device, device + QStringLiteral("-01"), number, name, number};
}

Party outside(const QString &number)
{
    return {QStringLiteral("PJSIP/trunk"), QStringLiteral("PJSIP/trunk-") + number, number, {}, {}};
}

CallSegment ringing(const Party &source, const Party &target)
{
    CallSegment segment;
    segment.source = source;
    segment.target = target;
    segment.dialled = target.number;
    segment.began = at(0);
    return segment;
}

Call callOf(const QString &id, const QList<CallSegment> &segments)
{
    Call call;
    call.id = id;
    call.segments = segments;
    call.caller = segments.constFirst().source;
    call.dialled = segments.constFirst().dialled;
    call.began = at(0);
    return call;
}

Call answered(Call call, int seconds)
{
    call.answered = at(seconds);
    call.segments.last().answered = at(seconds);
    return call;
}

Call ended(Call call)
{
    call.ended = at(99);
    return call;
}

QString cell(const QAbstractItemModel &model, int row, Column column)
{
    return model.index(row, static_cast<int>(column)).data().toString();
}

ChangeSet calls(const QList<Call> &all)
{
    ChangeSet changes;
    changes.calls = all;
    return changes;
}

} // namespace

class TestCallItems : public QObject
{
    Q_OBJECT

private slots:
    void isolateForeignText();
    void showsACallFromRingToEnd();
    void showsForkedRingsAndTheirWinner();
    void showsWhoWaits();
    void tellsTheLatestOfTwo();
    void mergesWithoutLosingAnEnd();
    void filtersAndSorts();
    void tellsTilesWithWhom();
    void wordsWhoIsMeant();
    void tellsHowCallsCameOut();
    void wordsWhyACallEnded();
};

void TestCallItems::showsACallFromRingToEnd()
{
    CallTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    Call call = callOf(QStringLiteral("1"),
                       {ringing(phone(QStringLiteral("1001"), QStringLiteral("Anna Ek")),
                                phone(QStringLiteral("1002")))});
    model.apply({call});
    QCOMPARE(cell(model, 0, Column::State), QStringLiteral("Ringing"));
    QCOMPARE(cell(model, 0, Column::From), QStringLiteral("1001 · Anna Ek"));
    QCOMPARE(cell(model, 0, Column::To), QStringLiteral("1002"));
    call = answered(call, 4);
    model.apply({call});
    const QModelIndex inState = model.index(0, static_cast<int>(Column::InState));
    QCOMPARE(cell(model, 0, Column::State), QStringLiteral("Talking"));
    QCOMPARE(inState.data(CallTableModel::SinceRole).toLongLong(),
             at(4).time_since_epoch().count());
    call.heldSince = at(9);
    model.apply({call});
    QCOMPARE(cell(model, 0, Column::State), QStringLiteral("On hold"));
    QCOMPARE(inState.data(CallTableModel::SinceRole).toLongLong(),
             at(9).time_since_epoch().count());
    model.apply({ended(call)});
    QCOMPARE(model.rowCount(), 0);
}

void TestCallItems::showsForkedRingsAndTheirWinner()
{
    CallTableModel model;
    const Party caller = phone(QStringLiteral("1001"));
    Call call = callOf(QStringLiteral("1"),
                       {ringing(caller, phone(QStringLiteral("1002"))),
                        ringing(caller, phone(QStringLiteral("1003"))),
                        ringing(caller, phone(QStringLiteral("1004")))});
    model.apply({call});
    QCOMPARE(cell(model, 0, Column::To), QStringLiteral("1002, 1003 and 1 more"));
    call.segments.removeFirst();
    call.segments.removeFirst();
    model.apply({answered(call, 4)});
    QCOMPARE(cell(model, 0, Column::To), QStringLiteral("1004"));
}

void TestCallItems::showsWhoWaits()
{
    CallTableModel model;
    QSignalSpy counted(&model, &CallTableModel::countChanged);
    Call call = callOf(QStringLiteral("1"),
                       {ringing(outside(QStringLiteral("+4420")), phone(QStringLiteral("1002")))});
    call.queue = QStringLiteral("support");
    call.queuedSince = at(2);
    model.apply({call});
    QCOMPARE(model.waiting(), 1);
    QCOMPARE(cell(model, 0, Column::State), QStringLiteral("Waiting"));
    QCOMPARE(cell(model, 0, Column::To), QStringLiteral("1002"));
    QCOMPARE(cell(model, 0, Column::Queue), QStringLiteral("support"));
    call.queuedSince.reset();
    model.apply({answered(call, 5)});
    QCOMPARE(model.waiting(), 0);
    QCOMPARE(cell(model, 0, Column::State), QStringLiteral("Talking"));
    QCOMPARE(counted.size(), 2);
    call.id = QStringLiteral("2");
    call.queuedSince = at(9);
    model.apply({call});
    QCOMPARE(model.waiting(), 1);
    model.apply({ended(call)}); // it gives up
    QCOMPARE(model.waiting(), 0);
}

/// Before an announced transfer the first caller is on hold, and the agent talks to another.
void TestCallItems::tellsTheLatestOfTwo()
{
    Call first =
        answered(callOf(QStringLiteral("1"),
                        {ringing(phone(QStringLiteral("1001")), phone(QStringLiteral("1002")))}),
                 1);
    Call second = callOf(QStringLiteral("2"),
                         {ringing(phone(QStringLiteral("1002")), phone(QStringLiteral("1003")))});
    second.segments[0].began = at(20);
    CallIndex index;
    index.apply({first, second});
    QCOMPARE(callText(*index.of(QStringLiteral("1002"))), QStringLiteral("→ 1003"));
    QCOMPARE(index.apply({ended(second)}), (QSet{QStringLiteral("1002"), QStringLiteral("1003")}));
    QCOMPARE(callText(*index.of(QStringLiteral("1002"))), QStringLiteral("← 1001"));
    QVERIFY(!index.of(QStringLiteral("1003")));
}

void TestCallItems::mergesWithoutLosingAnEnd()
{
    const Call call =
        callOf(QStringLiteral("1"),
               {ringing(phone(QStringLiteral("1001")), phone(QStringLiteral("1002")))});
    ChangeSet all = calls({call});
    all.merge(calls({answered(call, 3)}));
    QCOMPARE(all.calls, QList<Call>{answered(call, 3)});
    all.merge(calls({ended(answered(call, 3))}));
    QCOMPARE(all.calls, QList<Call>{ended(answered(call, 3))});
    // The same channels again: the one that is over is still to be written.
    all.merge(calls({call}));
    QCOMPARE(all.calls, (QList<Call>{ended(answered(call, 3)), call}));
    CallTableModel model;
    model.apply(all.calls);
    QCOMPARE(model.rowCount(), 1);
}

void TestCallItems::filtersAndSorts()
{
    CallTableModel model;
    CallFilterModel filter;
    const QAbstractItemModelTester tester(&filter,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    filter.sort(static_cast<int>(Column::InState), Qt::AscendingOrder);
    const Party anna = phone(QStringLiteral("1001"), QStringLiteral("Anna Ek"));
    model.apply(
        {answered(callOf(QStringLiteral("1"), {ringing(anna, phone(QStringLiteral("1002")))}), 50),
         answered(callOf(QStringLiteral("2"),
                         {ringing(phone(QStringLiteral("1005")), outside(QStringLiteral("+49")))}),
                  10)});
    QCOMPARE(cell(filter, 0, Column::From), QStringLiteral("1005"));
    filter.setText(QStringLiteral("ANNA talk"));
    QCOMPARE(filter.rowCount(), 1);
    filter.setText(QStringLiteral("anna ringing"));
    QCOMPARE(filter.rowCount(), 0);
    filter.setText(QStringLiteral("ÄNNA"));
    QCOMPARE(filter.rowCount(), 1);
    filter.setText(QStringLiteral("+49"));
    QCOMPARE(cell(filter, 0, Column::From), QStringLiteral("1005"));
    filter.setText(QString());
    QCOMPARE(filter.rowCount(), 2);
}

void TestCallItems::tellsTilesWithWhom()
{
    ExtensionTableModel model;
    Extension row;
    row.number = QStringLiteral("1002");
    row.statusCode = 8;
    model.load({row}, at(0));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const Call call =
        callOf(QStringLiteral("1"),
               {ringing(phone(QStringLiteral("1161")), phone(QStringLiteral("1002")))});
    const auto told = [&model] {
        return model.index(0, 0).data(ExtensionTableModel::CallRole).toString();
    };
    model.apply(calls({call}));
    QCOMPARE(told(), QStringLiteral("← 1161"));
    QCOMPARE(changed.size(), 1);
    model.apply(calls({call}));
    QCOMPARE(changed.size(), 1);
    QVERIFY(model.index(0, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("called by 1161")));
    // The hint decides: a phone that is idle talks to nobody.
    row.statusCode = 0;
    ChangeSet idle;
    idle.changed = {row};
    model.apply(idle);
    QCOMPARE(told(), QString());
    row.statusCode = 1;
    idle.changed = {row};
    model.apply(idle);
    QCOMPARE(told(), QStringLiteral("← 1161"));
    model.apply(calls({ended(call)}));
    QCOMPARE(told(), QString());
}

void TestCallItems::wordsWhoIsMeant()
{
    ExtensionCall call;
    call.incoming = true;
    call.other = outside(QStringLiteral("+442079460018"));
    QCOMPARE(callText(call), QStringLiteral("← +442079460018"));
    call.queue = QStringLiteral("support");
    QCOMPARE(callText(call), QStringLiteral("← support queue"));
    QCOMPARE(longCallText(call), QStringLiteral("← +442079460018, through support"));
    call = {};
    call.dialled = QStringLiteral("604");
    QCOMPARE(callText(call), QStringLiteral("→ 604"));
    // Where one reads from the right, away from the phone is to the left.
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    QCOMPARE(callText(call), QStringLiteral("\u200f← 604"));
    QLocale::setDefault(QLocale::c());
    QCOMPARE(shortPartyText(Party()), QStringLiteral("unknown number"));
}

void TestCallItems::tellsHowCallsCameOut()
{
    using Past = PastCallModel::Column;
    PastCallModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Party anna = phone(QStringLiteral("1001"), QStringLiteral("Anna Ek"));
    // Rings two, and the second one takes it.
    Call taken = ended(
        answered(callOf(QStringLiteral("1"),
                        {ringing(outside(QStringLiteral("5550")), phone(QStringLiteral("1002"))),
                         ringing(outside(QStringLiteral("5550")), anna)}),
                 4));
    taken.segments[0].disposition = Disposition::NoAnswer;
    taken.segments[1].disposition = Disposition::Answered;
    taken.segments[1].ended = at(99);
    taken.disposition = Disposition::Answered;
    taken.held = std::chrono::seconds(61);
    taken.cause = 16;
    taken.direction = Direction::Inbound;
    taken.queue = QStringLiteral("support");
    // Nobody takes it.
    Call declined = ended(callOf(QStringLiteral("2"),
                                 {ringing(anna, phone(QStringLiteral("1002"))),
                                  ringing(anna, phone(QStringLiteral("1003")))}));
    declined.disposition = Disposition::NoAnswer;
    declined.cause = 21;
    declined.endSeen = false;
    model.setRows({taken, declined});
    const auto row = [&model](int number) {
        QStringList cells;
        for (int column = 1; column < PastCallModel::ColumnCount; ++column)
            cells.append(model.index(number, column).data().toString());
        return cells.join(u'|');
    };
    QCOMPARE(row(0), QStringLiteral("Answered|5550|1001 · Anna Ek|support|Inbound|0:04|1:35|1:01"));
    QCOMPARE(row(1),
             QStringLiteral("No answer · declined|1001 · Anna Ek|1002, 1003||Internal|"
                            "1:39||"));
    const auto tip = [&model](int number) {
        return model.index(number, 0).data(Qt::ToolTipRole).toString();
    };
    QVERIFY2(tip(0).contains(QStringLiteral("5550 → 1001 · Anna Ek: Answered (1:35)")),
             qPrintable(tip(0)));
    QVERIFY2(tip(0).contains(QStringLiteral("Hang-up cause 16: hung up.")), qPrintable(tip(0)));
    QVERIFY2(tip(1).contains(QStringLiteral("not heard")), qPrintable(tip(1)));
    // Durations sort as such: 1:35 is more than nothing.
    const auto key = [&model](int number, Past column) {
        return model.index(number, static_cast<int>(column)).data(PastCallModel::SortRole);
    };
    QCOMPARE(key(0, Past::Talked).toLongLong(), 95'000);
    QCOMPARE(key(1, Past::Talked).toLongLong(), 0);
}

void TestCallItems::wordsWhyACallEnded()
{
    QCOMPARE(causeText(0), QString());
    QCOMPARE(causeText(17), QStringLiteral("busy"));
    QCOMPARE(causeText(26), QStringLiteral("somebody else took it"));
    QCOMPARE(causeText(200), QStringLiteral("cause 200"));
    QCOMPARE(causeText(-1), QStringLiteral("cause -1"));
}

/// A name that turns the direction round does so for itself alone.
void TestCallItems::isolateForeignText()
{
    QCOMPARE(isolated(QStringLiteral("Zoë <b>")), QStringLiteral("Zoë <b>"));
    const QString reversed = QStringLiteral("\u202egnp.exe");
    QCOMPARE(isolated(reversed), QString(u"\u2068" + reversed + u"\u2069"));
    const QString escaping = QStringLiteral("\u2069\u202egnp");
    QCOMPARE(isolated(escaping), QStringLiteral("\u2068\u202egnp\u2069"));
    Party party;
    party.number = QStringLiteral("5550");
    party.name = QStringLiteral("أحمد");
    QCOMPARE(partyText(party), QStringLiteral("5550 · \u2068أحمد\u2069"));
}

QTEST_GUILESS_MAIN(TestCallItems)
#include "tst_callitems.moc"
