// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/extensionfiltermodel.h"
#include "model/items/freshness.h"
#include "model/items/lamptext.h"
#include "model/items/searchfiltermodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Model;
using namespace std::chrono_literals;
using State = LinkStatus::State;

namespace {

TimePoint at(int seconds)
{
    return TimePoint(std::chrono::seconds(1'700'000'000 + seconds));
}

Extension row(const QString &number, int code, const QString &department = {})
{
    Extension extension;
    extension.number = number;
    extension.context = QStringLiteral("from-internal");
    extension.statusCode = code;
    extension.department = department;
    extension.agentName = QStringLiteral("Agent ") + number;
    extension.createdAt = at(0);
    return extension;
}

ChangeSet changed(const QList<Extension> &rows)
{
    ChangeSet changes;
    changes.changed = rows;
    return changes;
}

QStringList shown(const QAbstractItemModel &model)
{
    QStringList all;
    for (int i = 0; i < model.rowCount(); ++i)
        all.append(model.index(i, 0).data(ExtensionTableModel::NumberRole).toString());
    return all;
}

} // namespace

class TestItems : public QObject
{
    Q_OBJECT

private slots:
    void signalsOnlyWhatDiffers();
    void signalsAStormOnce();
    void confirmationSignalsNoRow();
    void neverResets();
    void countsLamps();
    void takesRowsOffTheBoard();
    void tellsTheTruthAboutSince();
    void sortsByGroupThenNumber();
    void staysInOrder_data();
    void staysInOrder();
    void groupsByQueue();
    void ordersByName();
    void searchesWithoutAccents_data();
    void searchesWithoutAccents();
    void filters();
    void tellsFreshness_data();
    void tellsFreshness();
    void wordsDurations();
    void namesAPhoneThatNobodySitsAt();
};

void TestItems::signalsOnlyWhatDiffers()
{
    ExtensionTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<Extension> rows;
    for (int i = 0; i < 10; ++i)
        rows.append(row(QString::number(1000 + i), 0));
    model.load(rows, at(1));
    QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
    QList<Extension> next = rows;
    next[2].statusCode = 8;
    next[3].statusCode = 8;
    next[7].statusCode = 1;
    model.apply(changed(next));
    QList<int> signalled;
    for (const QList<QVariant> &arguments : std::as_const(spy)) {
        signalled.append(arguments.at(0).toModelIndex().row());
        QCOMPARE(arguments.at(1).toModelIndex().row(), signalled.constLast());
    }
    QCOMPARE(signalled, (QList<int>{2, 3, 7}));
    model.apply(changed(next));
    QCOMPARE(spy.size(), 3);
}

void TestItems::signalsAStormOnce()
{
    // A sorted and grouped view pays for each signal with up to all of its rows.
    ExtensionTableModel model;
    QList<Extension> rows;
    for (int i = 0; i < 3'000; ++i)
        rows.append(row(QString::number(10000 + i), 0));
    model.load(rows, at(1));
    QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
    for (int i = 1; i < 2'999; i += 2)
        rows[i].statusCode = 8;
    model.apply(changed(rows));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(spy.at(0).at(1).toModelIndex().row(), 2'997);
}

void TestItems::confirmationSignalsNoRow()
{
    ExtensionTableModel model;
    Extension extension = row(QStringLiteral("1001"), 0);
    extension.inSnapshot = true;
    model.load({extension}, at(1));
    QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
    ChangeSet changes;
    Refresh refresh;
    refresh.confirmedAt = at(31);
    changes.refreshes.append(refresh);
    model.apply(changes);
    QCOMPARE(spy.size(), 0);
    QCOMPARE(model.confirmedAt(), at(31));
    const auto lastSeen = [&] {
        return model.index(0, static_cast<int>(ExtensionTableModel::Column::LastSeen))
            .data(ExtensionTableModel::SortRole)
            .toLongLong();
    };
    QCOMPARE(lastSeen(), qint64(at(31).time_since_epoch().count()));
    // The first confirmation of a run takes the doubt away: that is seen.
    extension.verified = true;
    changes.shownOnly.append(extension);
    model.apply(changes);
    QCOMPARE(spy.size(), 1);
}

void TestItems::neverResets()
{
    ExtensionTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.load({row(QStringLiteral("1001"), 0)}, {});
    const QPersistentModelIndex kept(model.index(0, 0));
    model.apply(changed({row(QStringLiteral("1003"), 0), row(QStringLiteral("1001"), 8),
                         row(QStringLiteral("1002"), 0)}));
    model.apply(changed({row(QStringLiteral("1001"), -1)}));
    QCOMPARE(resets.size(), 0);
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(kept.data(ExtensionTableModel::NumberRole).toString(), QStringLiteral("1001"));
}

void TestItems::countsLamps()
{
    ExtensionTableModel model;
    QSignalSpy spy(&model, &ExtensionTableModel::countsChanged);
    model.load(
        {row(QStringLiteral("1"), 0), row(QStringLiteral("2"), 9), row(QStringLiteral("3"), 0)},
        {});
    const auto count = [&](Lamp lamp) { return model.counts().at(static_cast<std::size_t>(lamp)); };
    QCOMPARE(count(Lamp::Available), 2);
    QCOMPARE(count(Lamp::RingingOnCall), 1);
    model.apply(changed({row(QStringLiteral("1"), 4)}));
    QCOMPARE(count(Lamp::Available), 1);
    QCOMPARE(count(Lamp::Offline), 1);
    QCOMPARE(spy.size(), 2);
}

void TestItems::takesRowsOffTheBoard()
{
    ExtensionTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.load({row(QStringLiteral("1001"), 0), row(QStringLiteral("1002"), 0),
                row(QStringLiteral("1003"), 1)},
               {});
    Extension gone = row(QStringLiteral("1001"), 0);
    gone.isActive = false;
    model.apply(changed({gone}));
    QCOMPARE(shown(model), (QStringList{QStringLiteral("1002"), QStringLiteral("1003")}));
    QCOMPARE(model.counts().at(static_cast<std::size_t>(Lamp::Available)), 1);
    // What stood behind it is still found, and it may come back.
    model.apply(changed({row(QStringLiteral("1003"), 0), row(QStringLiteral("1001"), 0)}));
    QCOMPARE(shown(model),
             (QStringList{QStringLiteral("1002"), QStringLiteral("1003"), QStringLiteral("1001")}));
    QCOMPARE(model.counts().at(static_cast<std::size_t>(Lamp::Available)), 3);
    // One that was never there is not begun.
    gone.number = QStringLiteral("1004");
    model.apply(changed({gone}));
    QCOMPARE(model.rowCount(), 3);
}

void TestItems::tellsTheTruthAboutSince()
{
    ExtensionTableModel model;
    Extension extension = row(QStringLiteral("1"), 0);
    model.load({extension}, {});
    const QModelIndex cell =
        model.index(0, static_cast<int>(ExtensionTableModel::Column::LastChange));
    QVERIFY(!cell.data(ExtensionTableModel::SinceRole).isValid());
    QCOMPARE(cell.data().toString(), QString());
    extension.verified = true;
    extension.lastStatusChange = extension.observedSince = at(5);
    extension.beginningSeen = true;
    model.apply(changed({extension}));
    QVERIFY(cell.data(ExtensionTableModel::SinceIsExactRole).toBool());
    QCOMPARE(cell.data(ExtensionTableModel::SinceRole).toLongLong(),
             qint64(at(5).time_since_epoch().count()));
    const QString seen = cell.data().toString();
    QVERIFY(!seen.isEmpty() && cell.data(Qt::ToolTipRole).isNull());
    // The same state after a lost connection may have begun at any time before.
    extension.beginningSeen = false;
    extension.lastStatusChange = at(0);
    model.apply(changed({extension}));
    QVERIFY(!cell.data(ExtensionTableModel::SinceIsExactRole).toBool());
    QCOMPARE(cell.data().toString(), QString(u'≤' + seen));
    QCOMPARE(cell.data(Qt::ToolTipRole).toString(),
             QStringLiteral("Observed since %1. The state may have begun earlier.").arg(seen));
}

void TestItems::sortsByGroupThenNumber()
{
    ExtensionTableModel model;
    ExtensionFilterModel filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QString sales = QStringLiteral("Sales");
    const QString billing = QStringLiteral("Billing");
    model.load({row(QStringLiteral("1010"), 0, sales), row(QStringLiteral("999"), 8, sales),
                row(QStringLiteral("1002"), 0, billing), row(QStringLiteral("5"), 0)},
               {});
    QCOMPARE(shown(filter),
             (QStringList{QStringLiteral("1002"), QStringLiteral("999"), QStringLiteral("1010"),
                          QStringLiteral("5")}));
    QCOMPARE(filter.groupTitle(filter.index(0, 0)), billing);
    // Descending turns the order in the groups only.
    filter.sort(0, Qt::DescendingOrder);
    QCOMPARE(shown(filter),
             (QStringList{QStringLiteral("1002"), QStringLiteral("1010"), QStringLiteral("999"),
                          QStringLiteral("5")}));
    filter.sort(0, Qt::AscendingOrder);
    filter.setGroup(ExtensionFilterModel::Group::None);
    QCOMPARE(shown(filter),
             (QStringList{QStringLiteral("5"), QStringLiteral("999"), QStringLiteral("1002"),
                          QStringLiteral("1010")}));
    filter.setGroup(ExtensionFilterModel::Group::State);
    QCOMPARE(shown(filter).constLast(), QStringLiteral("999"));
    model.apply(changed({row(QStringLiteral("5"), 4)}));
    QCOMPARE(shown(filter).constLast(), QStringLiteral("5"));
}

void TestItems::staysInOrder_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("a few at once") << 40;
    QTest::newRow("a storm") << 1'500;
}

/// Whatever changes at once: a view that is behind must not be asked where a row belongs.
void TestItems::staysInOrder()
{
    QFETCH(int, count);
    ExtensionTableModel model;
    ExtensionFilterModel filter;
    filter.setSourceModel(&model);
    filter.setGroup(ExtensionFilterModel::Group::State);
    QList<Extension> rows;
    for (int i = 0; i < count; ++i)
        rows.append(row(QString::number(10'000 + i), 0));
    model.load(rows, at(1));
    QRandomGenerator random(7);
    constexpr int Codes[]{0, 1, 4, 8};
    for (int round = 0; round < 20; ++round) {
        QList<Extension> next;
        for (Extension &extension : rows) {
            if (random.bounded(2) == 0)
                continue;
            extension.statusCode = Codes[random.bounded(4)];
            next.append(extension);
        }
        model.apply(changed(next));
        ExtensionFilterModel anew;
        anew.setSourceModel(&model);
        anew.setGroup(ExtensionFilterModel::Group::State);
        QCOMPARE(shown(filter), shown(anew));
    }
}

void TestItems::groupsByQueue()
{
    ExtensionTableModel model;
    ExtensionFilterModel filter;
    filter.setSourceModel(&model);
    filter.setGroup(ExtensionFilterModel::Group::Queue);
    const QAbstractItemModelTester tester(&filter,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.load({row(QStringLiteral("1001"), 0), row(QStringLiteral("1002"), 0),
                row(QStringLiteral("1003"), 0)},
               {});
    const auto tell = [&model](const QString &name, const QStringList &members) {
        Queue queue;
        queue.name = name;
        for (const QString &member : members) {
            QueueSeat seat;
            seat.interface = QStringLiteral("PJSIP/") + member;
            seat.extension = member;
            queue.seats.append(seat);
        }
        ChangeSet changes;
        changes.queues = {queue};
        model.apply(changes);
    };
    const auto groups = [&filter] {
        QStringList texts;
        for (int row = 0; row < filter.rowCount(); ++row)
            texts.append(filter.index(row, 0).data().toString() + u' '
                         + filter.groupTitle(filter.index(row, 0)));
        return texts;
    };
    tell(QStringLiteral("sales"), {QStringLiteral("1003"), QStringLiteral("1002")});
    QCOMPARE(filter.groupTitle(filter.index(0, 0)), QStringLiteral("sales, not verified"));
    filter.setQueuesStale(false);
    QCOMPARE(groups(),
             (QStringList{QStringLiteral("1002 sales"), QStringLiteral("1003 sales"),
                          QStringLiteral("1001 No queue")}));
    tell(QStringLiteral("billing"), {QStringLiteral("1003"), QStringLiteral("9999")});
    QCOMPARE(groups(),
             (QStringList{QStringLiteral("1003 billing · sales"), QStringLiteral("1002 sales"),
                          QStringLiteral("1001 No queue")}));
    // Somebody leaves, and a queue goes.
    tell(QStringLiteral("sales"), {QStringLiteral("1003")});
    Queue gone;
    gone.name = QStringLiteral("billing");
    gone.gone = true;
    ChangeSet changes;
    changes.queues = {gone};
    model.apply(changes);
    QCOMPARE(groups(),
             (QStringList{QStringLiteral("1003 sales"), QStringLiteral("1001 No queue"),
                          QStringLiteral("1002 No queue")}));
}

void TestItems::ordersByName()
{
    QLocale::setDefault(QLocale(QLocale::English));
    ExtensionTableModel model;
    ExtensionFilterModel filter;
    filter.setSourceModel(&model);
    filter.setGroup(ExtensionFilterModel::Group::None);
    QList<Extension> rows{row(QStringLiteral("1"), 0), row(QStringLiteral("2"), 0),
                          row(QStringLiteral("3"), 0)};
    rows[0].agentName.clear();
    rows[1].agentName = QStringLiteral("Zoe");
    rows[2].agentName = QStringLiteral("ada");
    model.load(rows, {});
    const int name =
        static_cast<int>(ExtensionFilterModel::columnOf(ExtensionFilterModel::Order::Name));
    filter.sort(name, Qt::AscendingOrder);
    QCOMPARE(shown(filter),
             (QStringList{QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("1")}));
    filter.sort(name, Qt::DescendingOrder);
    QCOMPARE(shown(filter),
             (QStringList{QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("1")}));
}

void TestItems::searchesWithoutAccents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const auto add = [](const char *text, const char *found) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(found);
    };
    add("Inês", "ines");
    add("INÊS", "inês");
    add("Zoë Müller", "zoe muller");
    add("Zoe\u0308", "ZOË"); // a letter and its mark
    add("Søren Ørsted", "soren orsted");
    add("Łukasz", "lukasz");
    add("Straße", "STRASSE");
    add("İpek Işık", "ipek isik");
    add("Ǻsa", "asa");
    add("أحمد", "احمد");
    add("محـمد", "محمد");
    add("١٠٠٢", "1002");
    add("ΣΊΣΥΦΟΣ", "σισυφος");
    add("ﬁona", "fiona");
    add("王芳", "芳");
}

void TestItems::searchesWithoutAccents()
{
    QFETCH(const QString, text);
    QFETCH(const QString, found);
    QVERIFY2(SearchWords(found).areIn({text}), qPrintable(searchForm(text)));
    QVERIFY(SearchWords(text).areIn({text}));
    QVERIFY(!SearchWords(found + QStringLiteral(" x9")).areIn({text}));
    // The board and the tables of the window search in this way.
    ExtensionTableModel model;
    Extension named = row(QStringLiteral("2001"), 0);
    named.agentName = text;
    model.load({named, row(QStringLiteral("2000"), 0)}, {});
    ExtensionFilterModel board;
    board.setSourceModel(&model);
    BoardFilter wanted;
    wanted.text = found;
    board.setFilter(wanted);
    QCOMPARE(shown(board), QStringList{QStringLiteral("2001")});
    SearchFilterModel table;
    table.setSourceModel(&model);
    table.setText(found);
    QCOMPARE(table.rowCount(), 1);
    table.setText({});
    QCOMPARE(table.rowCount(), 2);
}

void TestItems::filters()
{
    ExtensionTableModel model;
    ExtensionFilterModel filter;
    filter.setSourceModel(&model);
    model.load(
        {row(QStringLiteral("1001"), 0, QStringLiteral("Sales")), row(QStringLiteral("1002"), 8)},
        {});
    BoardFilter wanted;
    wanted.text = QStringLiteral("SALE 100");
    filter.setFilter(wanted);
    QCOMPARE(shown(filter), QStringList{QStringLiteral("1001")});
    wanted.text = QStringLiteral("nobody");
    filter.setFilter(wanted);
    QVERIFY(shown(filter).isEmpty());
    wanted = {};
    wanted.lamps = {Lamp::Ringing};
    filter.setFilter(wanted);
    QCOMPARE(shown(filter), QStringList{QStringLiteral("1002")});
    // One that begins to ring comes in, one that stops goes.
    model.apply(changed(
        {row(QStringLiteral("1001"), 8, QStringLiteral("Sales")), row(QStringLiteral("1002"), 0)}));
    QCOMPARE(shown(filter), QStringList{QStringLiteral("1001")});
}

void TestItems::tellsFreshness_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("confirmed"); ///< seconds ago; -1: never
    QTest::addColumn<bool>("stale");
    const auto line = [](const char *tag, State state, int confirmed, bool stale) {
        QTest::newRow(tag) << static_cast<int>(state) << confirmed << stale;
    };
    line("live and fresh", State::Live, 4, false);
    line("live, one poll missed", State::Live, 59, false);
    line("live, two polls missed", State::Live, 61, true);
    line("live, never confirmed", State::Live, -1, true);
    line("lost just now", State::Waiting, 1, true);
    line("booting", State::Booting, 1, true);
    line("refused", State::Refused, 1, true);
    line("live again, not confirmed since", State::Live, 20, true);
    line("live again, confirmed since", State::Live, 5, false);
}

void TestItems::tellsFreshness()
{
    QFETCH(const int, state);
    QFETCH(const int, confirmed);
    QFETCH(const bool, stale);
    LinkStatus link;
    link.state = static_cast<State>(state);
    link.staleAfter = 60s;
    link.problem = QStringLiteral("It broke.");
    const TimePoint now = at(1000);
    if (QByteArrayView(QTest::currentDataTag()).startsWith("live again"))
        link.liveUntil = now - 10s;
    if (link.state == State::Waiting) {
        link.nextTry = now + 8s;
        link.attempt = 3;
    }
    const auto last =
        confirmed < 0 ? std::nullopt : std::optional(now - std::chrono::seconds(confirmed));
    const Freshness result = freshness(link, last, now);
    QCOMPARE(result.stale, stale);
    QCOMPARE(result.strip.isEmpty(), !stale);
    QVERIFY(!result.pill.isEmpty());
    if (link.nextTry) {
        QVERIFY2(result.strip.contains(QLatin1String(
                     "Last confirmed 0:01 ago. It broke. Reconnecting in 8 s (attempt 3)")),
                 qPrintable(result.strip));
    }
    // The timers of a stale board stand where it was last vouched for.
    QCOMPARE(result.asOf, stale ? last.value_or(TimePoint()) : now);
}

void TestItems::wordsDurations()
{
    QCOMPARE(durationText(37s), QStringLiteral("0:37"));
    QCOMPARE(durationText(12min + 5s), QStringLiteral("12:05"));
    QCOMPARE(durationText(89min + 36s), QStringLiteral("1:29:36"));
    QCOMPARE(durationText(-5s), QStringLiteral("0:00"));
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    QCOMPARE(durationText(89min + 36s), QStringLiteral("١:٢٩:٣٦"));
    QLocale::setDefault(QLocale::c());
    QCOMPARE(ageText(59s), QStringLiteral("59 s"));
    QCOMPARE(ageText(60s), QStringLiteral("1 min"));
    QCOMPARE(ageText(3h), QStringLiteral("3 h"));
}

void TestItems::namesAPhoneThatNobodySitsAt()
{
    ExtensionTableModel model;
    Extension extension = row(QStringLiteral("1001"), 0);
    extension.hint = QStringLiteral("PJSIP/1001&Custom:DND1001,CustomPresence:1001");
    model.load({extension}, at(1));
    QCOMPARE(model.index(0, 0).data(ExtensionTableModel::PhonesRole).toString(),
             QStringLiteral("PJSIP/1001"));
}

QTEST_GUILESS_MAIN(TestItems)
#include "tst_items.moc"
