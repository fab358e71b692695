// SPDX-License-Identifier: GPL-3.0-or-later
//
// What differs between versions of Asterisk: how hints come, go and are listed, and PJSIP
// maintenance. "22.11" stands for 20.21 and 23.5 too.
#include "ami/simulator/replayserver.h"
#include "ami/simulator/simulatorserver.h"
#include "app/monitor/monitor.h"
#include "model/domain/availability.h"
#include "model/domain/explanation.h"
#include "tests/support/fakepbx.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace std::chrono_literals;

using Model::Board;
using Test::FakePbx;
using Told = Model::Board::Told;

namespace {

const QString Main = QStringLiteral("from-internal");
const QString Special = QStringLiteral("special");
const QString Phone = QStringLiteral("1003");

Ami::ManagerAccount account()
{
    return {QStringLiteral("u"), Ami::Secret("s")};
}

QByteArray hintOf(int number, int status)
{
    const QByteArray name = QByteArray::number(number);
    return FakePbx::hint(name, status, "PJSIP/" + name);
}

QList<QByteArray> hintsOf(int first, int last, int status = 0)
{
    QList<QByteArray> items;
    for (int number = first; number <= last; ++number)
        items.append(hintOf(number, status));
    return items;
}

/// A monitor with a clock that the test moves, and a store that takes all.
struct Desk
{
    Desk() = default;
    explicit Desk(quint16 port, const QStringList &contexts = {Main}) { open(port, contexts); }

    void open(quint16 port, const QStringList &contexts = {Main})
    {
        App::MonitorSettings settings;
        settings.pbx.port = port;
        settings.pbx.user = account().user;
        settings.pbx.secret = account().secret;
        settings.pbx.reconnectDelay = 50ms;
        settings.contexts = contexts;
        settings.poll = false; // what events do not cause is not seen
        monitor = std::make_unique<App::Monitor>(settings, clock);
        QObject::connect(monitor.get(), &App::Monitor::changesReady, monitor.get(),
                         [this](const Model::ChangeSet &changes) { take(changes); });
        QObject::connect(monitor.get(), &App::Monitor::linkChanged, monitor.get(),
                         [this](const Model::LinkStatus &status) { link = status; });
    }

    void take(const Model::ChangeSet &changes)
    {
        for (const Model::Extension &row : changes.changed + changes.shownOnly)
            rows.insert(row.number, row);
        lists += static_cast<int>(changes.refreshes.size());
        for (const Model::StatusInterval &interval : changes.intervals)
            intervals.insert(interval.id, interval);
        monitor->acknowledge(changes, 1us);
    }

    bool isLive() const { return link.state == Model::LinkStatus::State::Live; }
    int code(const QString &number) const { return rows.value(number).statusCode; }
    /// When what waits for its turn has had it.
    int codeLater(const QString &number)
    {
        clock.advance(App::Publisher::Spacing);
        return code(number);
    }
    QHash<QString, int> codes() const
    {
        QHash<QString, int> all;
        for (const Model::Extension &row : rows)
            all.insert(row.number, row.statusCode);
        return all;
    }
    QList<int> historyOf(const QString &number) const
    {
        QList<int> all;
        for (const Model::StatusInterval &interval : intervals) {
            if (interval.extension == number)
                all.append(interval.statusCode);
        }
        return all;
    }

    Test::ManualClock clock;
    std::unique_ptr<App::Monitor> monitor;
    QHash<QString, Model::Extension> rows;
    QMap<qint64, Model::StatusInterval> intervals;
    Model::LinkStatus link;
    int lists = 0;
};

/// The same over the demo PBX, with one clock for both.
struct SimulatedDesk : Desk
{
    explicit SimulatedDesk(Ami::AsteriskRelease release)
        : pbx({10, 1, false, 0, 0, 4, true, release}, clock)
        , server(pbx, account(), clock)
    {
    }

    void start()
    {
        listening = server.listen(0);
        open(server.port());
        monitor->start();
    }

    Ami::SimulatedPbx pbx;
    Ami::SimulatorServer server;
    bool listening = false;
};

/// A board that listens, with these hints.
struct Picture
{
    explicit Picture(const QStringList &numbers, const QStringList &contexts = {Main})
        : board(contexts)
    {
        board.setUpkeep(true, 60s);
        list(numbers);
    }

    static Ami::ExtensionStatus hint(const QString &number, int status = 0)
    {
        return {number, Main, QStringLiteral("PJSIP/") + number, status};
    }

    Model::Refresh list(const QStringList &numbers, bool partial = false)
    {
        Board::Snapshot snapshot{{}, {}, true, board.serial(), partial};
        for (const QString &number : numbers)
            snapshot.rows.push_back(hint(number));
        Model::Refresh refresh;
        refresh.confirmedAt = now += 1s;
        board.applySnapshot(snapshot, refresh);
        return refresh;
    }

    Told tell(const QString &number, int status, const QString &context = Main)
    {
        return board.apply(
            Ami::ExtensionStatus{number, context,
                                 status < 0 ? QString() : QStringLiteral("PJSIP/") + number,
                                 status},
            now += 1s);
    }

    Model::Extension row(const QString &number) const { return board.rows().value(number); }

    Board board;
    Model::TimePoint now{std::chrono::seconds(1'700'000'000)};
};

/// What the last list of a recording, and the events after it, say of these contexts.
QHash<QString, int> closingStates(const Ami::Recording &recording, const QStringList &contexts)
{
    QHash<QString, int> states;
    QHash<QString, int> list;
    Ami::MessageParser parser;
    parser.feed(recording.received());
    while (const auto message = parser.next()) {
        const Ami::Event event = Ami::decode(*message);
        const auto *status = std::get_if<Ami::ExtensionStatus>(&event);
        if (message->eventName() == Ami::EventName::ExtensionStateListComplete)
            states = std::exchange(list, {});
        if (!status || !contexts.contains(status->context))
            continue;
        if (!message->value(Ami::Key::ActionId).isNull())
            list.insert(status->extension, status->status);
        else if (status->status >= 0)
            states.insert(status->extension, status->status);
        else
            states.remove(status->extension);
    }
    return states;
}

Ami::Recording fixture(const QString &name)
{
    const auto recording = Ami::loadRecording(QStringLiteral(FIXTURES "/recordings/") + name);
    if (!recording)
        qFatal("%s", qPrintable(recording.error().text));
    return *recording;
}

} // namespace

class TestVersions : public QObject
{
    Q_OBJECT

private slots:
    void noHintsIsAnEmptyList_data();
    void noHintsIsAnEmptyList();
    void listIsRequestedAgainWithBackOff();
    void otherErrorsStillMeanOneByOne();
    void gracefulStopMovesNothing_data();
    void gracefulStopMovesNothing();
    void gracefulStopWithoutShutdownMovesNothing();
    void removalIsHeldUntilAListConfirmsIt();
    void removalAfterTheListWasRequestedIsHeld();
    void hintThatComesBackWhileUnavailableIsListed();
    void newHintWhileUnavailableIsListed();
    void changedDeviceOfTheSameStateIsListed();
    void movedHintIsNotLost_data();
    void movedHintIsNotLost();
    void allHintsMayBeRemoved();
    void unknownStateAsksForOneList();
    void reloadSigns_data();
    void reloadSigns();
    void reloadsAreListedOnce();
    void partialListRemovesNothing();
    void partialListThatIsRepeatedRemoves();
    void partialListLeavesWhatEventsSay();
    void partialListsAreRequestedAgain();
    void fewRemovalsNeedNoSecondList();
    void maintenanceIsDecoded();
    void maintenanceIsOfAllPhones();
    void maintenanceOfAllEndpoints();
    void maintenanceEndsWithTheConnection();
    void maintenanceIsShownAndRefused();
    void maintenanceIsListedWithTheWitnesses();
    void bothReleasesReportReloads_data();
    void bothReleasesReportReloads();
    void olderHeadersAreTolerated();
    void recordingsEndAsTheirLists_data();
    void recordingsEndAsTheirLists();
};

void TestVersions::noHintsIsAnEmptyList_data()
{
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("no hints, as 22.11 says it") << QByteArray("No dialplan hints are available");
    QTest::newRow("stopping") << QByteArray("Asterisk is shutting down");
}

void TestVersions::noHintsIsAnEmptyList()
{
    QFETCH(QByteArray, sentence);
    FakePbx pbx;
    pbx.setError("ExtensionStateList", sentence);
    Desk desk(pbx.port());
    Model::StoreContent content;
    for (int number = 1'000; number < 1'200; ++number) {
        Model::Extension row;
        row.number = QString::number(number);
        row.context = Main;
        row.statusCode = 0;
        content.extensions.append(row);
    }
    desk.monitor->load(content);
    desk.monitor->start();
    QTRY_COMPARE(pbx.count("ExtensionStateList"), 1);
    QTRY_VERIFY(!desk.link.problem.isEmpty());
    desk.clock.advance(App::Monitor::NotReadyRetry);
    QTRY_COMPARE(pbx.count("ExtensionStateList"), 2);
    QCOMPARE(pbx.count("ExtensionState"), 0);
    QCOMPARE(desk.lists, 0);
    QVERIFY(desk.isLive());
}

void TestVersions::listIsRequestedAgainWithBackOff()
{
    App::ListJudge judge(30s);
    QList<std::chrono::milliseconds> waits;
    for (int i = 0; i < 7; ++i)
        waits.append(judge.nextRetry());
    QCOMPARE(waits, (QList<std::chrono::milliseconds>{1s, 2s, 4s, 8s, 16s, 30s, 30s}));
    judge.settle();
    QCOMPARE(judge.nextRetry(), 1s);
}

void TestVersions::otherErrorsStillMeanOneByOne()
{
    FakePbx pbx;
    pbx.setError("ExtensionStateList", "Invalid/unknown command");
    pbx.setState("1003", 1, "PJSIP/1003");
    Desk desk(pbx.port());
    Model::Extension row;
    row.number = Phone;
    row.context = Main;
    Model::StoreContent content;
    content.extensions.append(row);
    desk.monitor->load(content);
    desk.monitor->start();
    QTRY_COMPARE(desk.code(Phone), 1);
    QCOMPARE(pbx.count("ExtensionState"), 1);
}

void TestVersions::gracefulStopMovesNothing_data()
{
    QTest::addColumn<Ami::AsteriskRelease>("release");
    QTest::newRow("22.10") << Ami::AsteriskRelease::V2210;
    QTest::newRow("22.11") << Ami::AsteriskRelease::V2211;
}

void TestVersions::gracefulStopMovesNothing()
{
    QFETCH(Ami::AsteriskRelease, release);
    SimulatedDesk desk(release);
    desk.start();
    QVERIFY(desk.listening);
    QTRY_COMPARE(desk.rows.size(), 10);
    desk.clock.advance(1s);
    desk.pbx.setStatus(Phone, 4);
    QTRY_COMPARE(desk.codeLater(Phone), 4);
    const auto before = desk.rows;
    QHash<QString, QList<int>> history;
    for (const QString &number : before.keys())
        history.insert(number, desk.historyOf(number));

    desk.clock.advance(1s);
    const quint16 port = desk.server.port();
    desk.pbx.stopGracefully(Ami::SimulatedPbx::Stop::Restart);
    desk.clock.advance(110ms);
    QTRY_VERIFY(!desk.isLive());
    desk.clock.advance(App::ReloadDetector::LongestWait);
    for (const Model::Extension &row : before) {
        const Model::Extension after = desk.rows.value(row.number);
        QCOMPARE(after.statusCode, row.statusCode);
        QCOMPARE(after.lastStatusChange, row.lastStatusChange);
        QCOMPARE(desk.historyOf(row.number), history.value(row.number));
    }

    desk.pbx.restart();
    QVERIFY(desk.server.listen(port));
    const int lists = desk.lists;
    QTRY_VERIFY((desk.clock.advance(50ms), desk.isLive() && desk.lists > lists));
    for (const Model::Extension &row : before) {
        const Model::Extension after = desk.rows.value(row.number);
        QCOMPARE(after.statusCode, row.statusCode);
        QCOMPARE(after.lastStatusChange, row.lastStatusChange);
        // The restart is a gap in the observation: the same state, told twice.
        QVERIFY(!desk.historyOf(row.number).contains(-1));
        QVERIFY(!desk.historyOf(row.number).contains(-2));
    }
}

/// As a user without read class `system` sees it.
void TestVersions::gracefulStopWithoutShutdownMovesNothing()
{
    FakePbx pbx;
    pbx.setList("ExtensionStateList", hintsOf(1'001, 1'060));
    Desk desk(pbx.port());
    desk.monitor->load({});
    desk.monitor->start();
    QTRY_COMPARE(desk.rows.size(), 60);
    const auto before = desk.rows;
    pbx.setError("ExtensionStateList", "Asterisk is shutting down");
    for (int number = 1'001; number <= 1'060; ++number)
        pbx.send(FakePbx::hint(QByteArray::number(number), -2, {}));
    pbx.send(hintOf(1'061, 8)); // the last word before the end
    QTRY_COMPARE(desk.codeLater(QStringLiteral("1061")), 8);
    // The quiet time passes before the connection ends; the list is refused.
    desk.clock.advance(App::ReloadDetector::LongestWait);
    QTRY_COMPARE(pbx.count("ExtensionStateList"), 2);
    QCOMPARE(pbx.count("ExtensionState"), 0);
    pbx.closeAll();
    QTRY_VERIFY(!desk.isLive());
    for (const Model::Extension &row : before) {
        QCOMPARE(desk.rows.value(row.number).statusCode, row.statusCode);
        QCOMPARE(desk.rows.value(row.number).lastStatusChange, row.lastStatusChange);
    }
}

void TestVersions::removalIsHeldUntilAListConfirmsIt()
{
    SimulatedDesk desk(Ami::AsteriskRelease::V2211);
    desk.start();
    QTRY_COMPARE(desk.rows.size(), 10);
    desk.clock.advance(1s);
    desk.pbx.removeHint(Phone);
    desk.pbx.setStatus(QStringLiteral("1004"), 8);
    QTRY_COMPARE(desk.codeLater(QStringLiteral("1004")), 8);
    QCOMPARE(desk.code(Phone), 0);
    QCOMPARE(desk.lists, 1);
    desk.clock.advance(App::ReloadDetector::Quiet);
    QTRY_COMPARE(desk.codeLater(Phone), -1);
    QCOMPARE(desk.lists, 2);
    QVERIFY(desk.rows.value(Phone).source == Model::Source::HintRemoved);
}

void TestVersions::removalAfterTheListWasRequestedIsHeld()
{
    Picture picture({QStringLiteral("1001"), Phone});
    Board::Snapshot snapshot{{Picture::hint(QStringLiteral("1001")), Picture::hint(Phone)},
                             {},
                             true,
                             picture.board.serial()};
    QCOMPARE(picture.tell(Phone, -2), Told::Removed);
    QCOMPARE(picture.tell(QStringLiteral("1001"), -2), Told::Removed);
    QVERIFY(picture.board.isCleared());
    Model::Refresh refresh;
    refresh.confirmedAt = picture.now;
    // The list is older than the two events.
    picture.board.applySnapshot(snapshot, refresh);
    QVERIFY(picture.board.isCleared());
    // This one is newer.
    picture.list({QStringLiteral("1001")});
    QVERIFY(!picture.board.isCleared());
    QCOMPARE(picture.row(Phone).statusCode, -1);
    QCOMPARE(picture.row(QStringLiteral("1001")).statusCode, 0);
}

void TestVersions::hintThatComesBackWhileUnavailableIsListed()
{
    SimulatedDesk desk(Ami::AsteriskRelease::V2211);
    desk.pbx.setStatus(Phone, 4);
    desk.start();
    QTRY_COMPARE(desk.code(Phone), 4);
    desk.clock.advance(1s);
    desk.pbx.removeHint(Phone);
    QTRY_COMPARE((desk.clock.advance(50ms), desk.code(Phone)), -1);
    const int lists = desk.lists;
    desk.pbx.reloadDialplan();
    QTRY_COMPARE((desk.clock.advance(50ms), desk.code(Phone)), 4);
    QCOMPARE(desk.lists, lists + 1);
}

void TestVersions::newHintWhileUnavailableIsListed()
{
    FakePbx pbx;
    pbx.setList("ExtensionStateList", hintsOf(1'001, 1'005));
    Desk desk(pbx.port());
    desk.monitor->load({});
    desk.monitor->start();
    QTRY_COMPARE(desk.rows.size(), 5);
    desk.clock.advance(1s);
    // 1006 is new and unavailable, of which no event comes; that of another context tells.
    pbx.setList("ExtensionStateList", hintsOf(1'001, 1'005) << hintOf(1'006, 4));
    pbx.send(FakePbx::hint("781", -2, {}, "parkedcalls"));
    QTRY_COMPARE((desk.clock.advance(50ms), desk.rows.size()), 6);
    QCOMPARE(desk.code(QStringLiteral("1006")), 4);
    // So does its presence, where it has one.
    pbx.setList("ExtensionStateList",
                hintsOf(1'001, 1'005) << hintOf(
                    1'006, 4) << FakePbx::hint("1007", 4, "PJSIP/1007,CustomPresence:1007"));
    pbx.send(FakePbx::message({"Event: PresenceStatus", "Exten: 1007", "Context: from-internal",
                               "Hint: PJSIP/1007,CustomPresence:1007", "Status: not_set"}));
    QTRY_COMPARE((desk.clock.advance(50ms), desk.rows.size()), 7);
    QCOMPARE(pbx.count("ExtensionState"), 0);
}

void TestVersions::changedDeviceOfTheSameStateIsListed()
{
    FakePbx pbx;
    pbx.setList("ExtensionStateList", hintsOf(1'001, 1'005));
    Desk desk(pbx.port());
    desk.monitor->load({});
    desk.monitor->start();
    QTRY_COMPARE(desk.rows.size(), 5);
    desk.clock.advance(1s);
    // The reload gave 1002 another device of another state, and 1003 one of the same state.
    pbx.setList("ExtensionStateList",
                QList<QByteArray>{hintOf(1'001, 0), FakePbx::hint("1002", 1, "Custom:lamp2"),
                                  FakePbx::hint("1003", 0, "Custom:lamp3"), hintOf(1'004, 0),
                                  hintOf(1'005, 0)});
    pbx.send(FakePbx::hint("1002", 1, "Custom:lamp2"));
    QTRY_COMPARE((desk.clock.advance(50ms), desk.rows.value(Phone).hint),
                 QStringLiteral("Custom:lamp3"));
}

void TestVersions::movedHintIsNotLost_data()
{
    QTest::addColumn<QStringList>("contexts");
    QTest::addColumn<bool>("removedFirst");
    for (const bool removedFirst : {false, true}) {
        const char *order = removedFirst ? ", removed first" : ", new first";
        QTest::addRow("to the first context%s", order)
            << QStringList{Main, Special} << removedFirst;
        QTest::addRow("to the second context%s", order)
            << QStringList{Special, Main} << removedFirst;
        QTest::addRow("from one that is not watched%s", order) << QStringList{Main} << removedFirst;
    }
}

void TestVersions::movedHintIsNotLost()
{
    QFETCH(QStringList, contexts);
    QFETCH(bool, removedFirst);
    FakePbx pbx;
    const QByteArray old = FakePbx::hint("2010", 0, "Custom:lamp10", "special");
    pbx.setList("ExtensionStateList", hintsOf(1'001, 1'005) << old);
    Desk desk(pbx.port(), contexts);
    desk.monitor->load({});
    desk.monitor->start();
    QTRY_COMPARE(desk.rows.size(), contexts.size() == 1 ? 5 : 6);
    desk.clock.advance(1s);
    const QByteArray added = FakePbx::hint("2010", 0, "Custom:lamp10");
    const QByteArray removed = FakePbx::hint("2010", -2, {}, "special");
    pbx.setList("ExtensionStateList", hintsOf(1'001, 1'005) << added);
    pbx.send(removedFirst ? removed + added : added + removed);
    QTRY_COMPARE((desk.clock.advance(50ms), desk.lists), 2);
    const Model::Extension row = desk.rows.value(QStringLiteral("2010"));
    QCOMPARE(row.context, Main);
    QCOMPARE(row.statusCode, 0);
    QVERIFY(!row.lastStatusChange);
}

void TestVersions::allHintsMayBeRemoved()
{
    SimulatedDesk desk(Ami::AsteriskRelease::V2211);
    desk.start();
    QTRY_COMPARE(desk.rows.size(), 10);
    desk.clock.advance(1s);
    desk.pbx.removeAllHints();
    QTRY_COMPARE((desk.clock.advance(50ms), desk.code(Phone)), -1);
    QVERIFY(desk.rows.value(Phone).verified);
    desk.pbx.setStatus(Phone, 4);
    desk.pbx.reloadDialplan();
    QTRY_COMPARE((desk.clock.advance(50ms), desk.code(Phone)), 4);
}

void TestVersions::unknownStateAsksForOneList()
{
    FakePbx pbx;
    pbx.setList("ExtensionStateList", hintsOf(1'001, 1'005));
    Desk desk(pbx.port());
    desk.monitor->load({});
    desk.monitor->start();
    QTRY_COMPARE(desk.rows.size(), 5);
    desk.clock.advance(1s);
    QTRY_COMPARE(pbx.count("DeviceStateList"), 1);
    pbx.send(FakePbx::hint("1003", -1, {}));
    QTRY_COMPARE((desk.clock.advance(50ms), desk.lists), 2);
    QCOMPARE(desk.code(Phone), 0);
    // It goes on so: no more than one list in half a minute, and no lists beside it.
    for (int i = 0; i < 20; ++i) {
        pbx.send(FakePbx::hint("1003", -1, {}) + hintOf(1'003, 0) + hintOf(1'002, i % 2));
        QTRY_COMPARE(desk.codeLater(QStringLiteral("1002")), i % 2);
        desk.clock.advance(1s);
    }
    QCOMPARE(pbx.count("ExtensionStateList"), 2);
    QCOMPARE(pbx.count("DeviceStateList"), 1);
    desk.clock.advance(App::ReloadDetector::DoubtSpacing);
    QTRY_COMPARE(pbx.count("ExtensionStateList"), 3);
}

void TestVersions::reloadSigns_data()
{
    QTest::addColumn<Told>("told");
    QTest::addColumn<int>("times");
    QTest::addColumn<bool>("isReload");
    QTest::newRow("ringing, told again and again") << Told::StillRinging << 100 << false;
    QTest::newRow("changes") << Told::Changed << 100 << false;
    QTest::newRow("another context") << Told::Ignored << 100 << false;
    QTest::newRow("two repeats") << Told::Unchanged << 2 << false;
    QTest::newRow("three repeats") << Told::Unchanged << 3 << true;
    QTest::newRow("one removal") << Told::Removed << 1 << true;
    QTest::newRow("one new hint") << Told::Added << 1 << true;
}

void TestVersions::reloadSigns()
{
    QFETCH(Told, told);
    QFETCH(int, times);
    QFETCH(bool, isReload);
    Test::ManualClock clock;
    App::ReloadDetector detector(clock);
    int reloads = 0;
    connect(&detector, &App::ReloadDetector::reloaded, this, [&] { ++reloads; });
    for (int i = 0; i < times; ++i)
        detector.hear(told, 40);
    clock.advance(App::ReloadDetector::LongestWait);
    QCOMPARE(reloads > 0, isReload);

    Picture picture({Phone});
    QCOMPARE(picture.tell(Phone, 9), Told::Changed);
    QCOMPARE(picture.tell(Phone, 9), Told::StillRinging);
    QCOMPARE(picture.tell(Phone, 8), Told::Changed);
    QCOMPARE(picture.tell(Phone, 8), Told::StillRinging);
    QCOMPARE(picture.tell(Phone, 1), Told::Changed);
    QCOMPARE(picture.tell(Phone, 1), Told::Unchanged);
}

void TestVersions::reloadsAreListedOnce()
{
    Test::ManualClock clock;
    App::ReloadDetector detector(clock);
    int reloads = 0;
    int doubts = 0;
    connect(&detector, &App::ReloadDetector::reloaded, this, [&] { ++reloads; });
    connect(&detector, &App::ReloadDetector::doubted, this, [&] { ++doubts; });
    for (int i = 0; i < 60; ++i) {
        detector.hear(Told::Removed, 60);
        detector.hear(Told::Doubtful, 60);
        clock.advance(1ms);
    }
    clock.advance(App::ReloadDetector::Quiet);
    QCOMPARE(reloads, 1);
    // Soon again, but not at once.
    detector.hear(Told::Removed, 60);
    clock.advance(1s);
    QCOMPARE(reloads, 1);
    clock.advance(App::ReloadDetector::Spacing);
    QCOMPARE(reloads, 2);
    QCOMPARE(doubts, 0);
    // The end of the connection comes first.
    clock.advance(App::ReloadDetector::Spacing);
    detector.hear(Told::Removed, 60);
    detector.stop();
    clock.advance(App::ReloadDetector::Spacing);
    QCOMPARE(reloads, 2);
    // A reload does not wait as long as a doubt.
    detector.hear(Told::Doubtful, 60);
    detector.hear(Told::Removed, 60);
    clock.advance(App::ReloadDetector::LongestWait);
    QCOMPARE(reloads, 3);
    QCOMPARE(doubts, 0);
}

namespace {

Ami::BulkStatusResult listOf(int first, int last)
{
    Ami::BulkStatusResult result;
    result.outcome = Ami::BulkStatusResult::Outcome::Done;
    for (int number = first; number <= last; ++number)
        result.rows.push_back(Picture::hint(QString::number(number)));
    return result;
}

QStringList numbers(int first, int last)
{
    QStringList all;
    for (int number = first; number <= last; ++number)
        all.append(QString::number(number));
    return all;
}

} // namespace

void TestVersions::partialListRemovesNothing()
{
    const Picture picture(numbers(1'001, 1'200));
    App::ListJudge judge(30s);
    // As a PBX that boots lists its hints: some, more, all.
    QVERIFY(judge.isPartial(listOf(1'001, 1'010), picture.board, 0s));
    QVERIFY(judge.isPartial(listOf(1'001, 1'120), picture.board, 1s));
    QVERIFY(judge.isPartial(listOf(1'001, 1'190), picture.board, 3s));
    QVERIFY(judge.isInDoubt());
    QVERIFY(!judge.isPartial(listOf(1'001, 1'200), picture.board, 7s));
    QVERIFY(!judge.isInDoubt());
}

void TestVersions::partialListThatIsRepeatedRemoves()
{
    const Picture picture(numbers(1'001, 1'200));
    App::ListJudge judge(30s);
    QVERIFY(judge.isPartial(listOf(1'001, 1'010), picture.board, 0s));
    // At once is no repetition.
    QVERIFY(judge.isPartial(listOf(1'001, 1'010), picture.board, 10ms));
    QVERIFY(!judge.isPartial(listOf(1'001, 1'010), picture.board, 1s));
    // The PBX said itself that they were removed.
    Picture told(numbers(1'001, 1'200));
    for (const QString &number : numbers(1'011, 1'200))
        told.tell(number, -2);
    QVERIFY(!judge.isPartial(listOf(1'001, 1'010), told.board, 0s));
}

void TestVersions::fewRemovalsNeedNoSecondList()
{
    App::ListJudge judge(30s);
    const Picture small(numbers(1'001, 1'004));
    QVERIFY(!judge.isPartial(listOf(1'001, 1'001), small.board, 0s));
    const Picture large(numbers(1'001, 1'999));
    QVERIFY(!judge.isPartial(listOf(1'001, 1'990), large.board, 0s));
    QVERIFY(judge.isPartial(listOf(1'001, 1'980), large.board, 0s));
}

void TestVersions::partialListLeavesWhatEventsSay()
{
    Picture picture({QStringLiteral("1001"), QStringLiteral("1002"), Phone});
    const Model::TimePoint confirmed = picture.now;
    picture.board.takeChanges();
    picture.list({QStringLiteral("1001")}, true);
    QCOMPARE(picture.row(Phone).statusCode, 0);
    QVERIFY(picture.row(Phone).verified);
    QVERIFY(!picture.row(Phone).inSnapshot);
    QCOMPARE(picture.row(Phone).lastSeen, confirmed);
    QVERIFY(!picture.row(Phone).lastStatusChange);
    QVERIFY(picture.board.takeChanges().intervals.isEmpty());
    // After a lost connection nobody confirms it.
    picture.board.loseLink(picture.now);
    picture.list({QStringLiteral("1001")}, true);
    QCOMPARE(picture.row(Phone).statusCode, 0);
    QVERIFY(!picture.row(Phone).verified);
    QVERIFY(picture.row(QStringLiteral("1001")).verified);
    // The list that has it again changes nothing of it.
    picture.list({QStringLiteral("1001"), QStringLiteral("1002"), Phone});
    QVERIFY(picture.row(Phone).verified);
    QVERIFY(!picture.row(Phone).lastStatusChange);
}

void TestVersions::partialListsAreRequestedAgain()
{
    FakePbx pbx;
    pbx.setList("ExtensionStateList", hintsOf(1'001, 1'060));
    Desk desk(pbx.port());
    desk.monitor->load({});
    desk.monitor->start();
    QTRY_COMPARE(desk.rows.size(), 60);
    pbx.setList("ExtensionStateList", hintsOf(1'001, 1'010));
    pbx.closeAll();
    QTRY_VERIFY(!desk.isLive());
    QTRY_COMPARE((desk.clock.advance(10ms), desk.lists), 2);
    QTRY_VERIFY(desk.link.problem.contains(QLatin1String("10 of 60")));
    QCOMPARE(desk.code(QStringLiteral("1060")), 0);
    QVERIFY(!desk.rows.value(QStringLiteral("1060")).verified);
    pbx.setList("ExtensionStateList", hintsOf(1'001, 1'060));
    desk.clock.advance(App::ListJudge::FirstRetry);
    QTRY_COMPARE(desk.lists, 3);
    QVERIFY(desk.rows.value(QStringLiteral("1060")).verified);
    QTRY_VERIFY(desk.link.problem.isEmpty());
    QVERIFY(!desk.rows.value(QStringLiteral("1060")).lastStatusChange);
}

void TestVersions::maintenanceIsDecoded()
{
    const auto decode = [](const QByteArray &endpoint, const QByteArray &status) {
        Ami::MessageParser parser(Ami::MessageParser::Greeting::None);
        parser.feed(FakePbx::message(
            {"Event: PJSIPMaintenanceStatus", "Endpoint: " + endpoint, "Status: " + status}));
        return Ami::decode(*parser.next());
    };
    QCOMPARE(std::get<Ami::MaintenanceStatus>(decode("1001", "enabled")),
             (Ami::MaintenanceStatus{QStringLiteral("1001"), true}));
    QVERIFY(!std::get<Ami::MaintenanceStatus>(decode("all", "disabled")).enabled);
    QVERIFY(std::get<Ami::MaintenanceStatus>(decode("all", "disabled")).isOfAll());
    QVERIFY(std::holds_alternative<Ami::MalformedEvent>(decode("1001", "perhaps")));
    QVERIFY(std::holds_alternative<Ami::MalformedEvent>(decode("", "enabled")));
}

void TestVersions::maintenanceIsOfAllPhones()
{
    Board board({Main});
    const auto tell = [&](const QString &endpoint, bool enabled) {
        board.apply(Ami::MaintenanceStatus{endpoint, enabled}, {});
        return board.rows().value(Phone).inMaintenance;
    };
    board.apply(Ami::ExtensionStatus{Phone, Main,
                                     QStringLiteral("PJSIP/1003&PJSIP/1003-home&Custom:DND1003"),
                                     0},
                {});
    // The other phone still rings.
    QVERIFY(!tell(Phone, true));
    QVERIFY(tell(QStringLiteral("1003-home"), true));
    QVERIFY(!tell(Phone, false));
    // Nobody's endpoint.
    QVERIFY(!tell(QStringLiteral("trunk"), true));
    board.takeChanges();
    QVERIFY(tell(Phone, true));
    const Model::ChangeSet changes = board.takeChanges();
    QCOMPARE(changes.shownOnly.size(), 1);
    QVERIFY(changes.shownOnly.constFirst().inMaintenance);
}

void TestVersions::maintenanceOfAllEndpoints()
{
    Picture picture({QStringLiteral("1001"), Phone});
    picture.board.apply(
        Ami::ExtensionStatus{QStringLiteral("2001"), Main, QStringLiteral("Custom:lamp"), 0},
        picture.now);
    picture.board.apply(Ami::MaintenanceStatus{QStringLiteral("all"), true}, picture.now);
    QVERIFY(picture.row(Phone).inMaintenance);
    QVERIFY(!picture.row(QStringLiteral("2001")).inMaintenance);
    picture.board.apply(Ami::MaintenanceStatus{QStringLiteral("1001"), false}, picture.now);
    QVERIFY(!picture.row(QStringLiteral("1001")).inMaintenance);
    QVERIFY(picture.row(Phone).inMaintenance);
    picture.board.apply(Ami::MaintenanceStatus{QStringLiteral("all"), false}, picture.now);
    QVERIFY(!picture.row(Phone).inMaintenance);
}

void TestVersions::maintenanceEndsWithTheConnection()
{
    Picture picture({QStringLiteral("1001"), Phone});
    using List = std::vector<Ami::MaintenanceStatus>;
    picture.board.applyList(List{{Phone, true}}, picture.now);
    QVERIFY(picture.row(Phone).inMaintenance);
    picture.board.applyList(List{{QStringLiteral("1001"), true}}, picture.now);
    QVERIFY(!picture.row(Phone).inMaintenance);
    QVERIFY(picture.row(QStringLiteral("1001")).inMaintenance);
    picture.board.loseLink(picture.now);
    QVERIFY(!picture.row(QStringLiteral("1001")).inMaintenance);
}

void TestVersions::maintenanceIsShownAndRefused()
{
    Picture picture({QStringLiteral("1001"), QStringLiteral("1002"), Phone});
    QVERIFY(!Model::unavailability(picture.row(Phone)));
    picture.board.apply(Ami::MaintenanceStatus{Phone, true}, picture.now);
    const Model::Extension row = picture.row(Phone);
    QVERIFY(Model::unavailability(row)->contains(QLatin1String("in maintenance")));
    QVERIFY(Model::explain(row, picture.board.witnesses(), false)
                .sentence.contains(QLatin1String("PJSIP maintenance")));
    picture.board.apply(Ami::MaintenanceStatus{QStringLiteral("1001"), true}, picture.now);
    QCOMPARE(Model::freeColleague(picture.board.rows(), Phone, {}), QStringLiteral("1002"));
}

void TestVersions::maintenanceIsListedWithTheWitnesses()
{
    SimulatedDesk desk(Ami::AsteriskRelease::V2211);
    desk.pbx.setMaintenance(Phone, true);
    desk.start();
    QTRY_VERIFY((desk.clock.advance(50ms), desk.rows.value(Phone).inMaintenance));
    QVERIFY(!desk.rows.value(QStringLiteral("1004")).inMaintenance);
    desk.pbx.setMaintenance(QStringLiteral("all"), true);
    QTRY_VERIFY((desk.clock.advance(50ms), desk.rows.value(QStringLiteral("1004")).inMaintenance));
    desk.pbx.setMaintenance(Phone, false);
    QTRY_VERIFY((desk.clock.advance(50ms), !desk.rows.value(Phone).inMaintenance));
}

void TestVersions::bothReleasesReportReloads_data()
{
    QTest::addColumn<Ami::AsteriskRelease>("release");
    QTest::addColumn<QStringList>("events");
    // Removed while idle: 1001; while unavailable: 1003. Then the dialplan is reloaded.
    QTest::newRow("22.10") << Ami::AsteriskRelease::V2210
                           << QStringList{QStringLiteral("1001 0 "),
                                          QStringLiteral("1002 0 PJSIP/1002,CustomPresence:1002"),
                                          QStringLiteral("1003 4 "),
                                          QStringLiteral("1004 0 PJSIP/1004,CustomPresence:1004")};
    QTest::newRow("22.11") << Ami::AsteriskRelease::V2211
                           << QStringList{QStringLiteral("1001 -2 "), QStringLiteral("1003 -2 "),
                                          QStringLiteral("1001 0 PJSIP/1001,CustomPresence:1001"),
                                          QStringLiteral("presence of 1003")};
}

void TestVersions::bothReleasesReportReloads()
{
    QFETCH(Ami::AsteriskRelease, release);
    QFETCH(QStringList, events);
    Test::ManualClock clock;
    Ami::SimulatedPbx pbx({4, 1, false, 0, 0, 4, true, release}, clock);
    pbx.setStatus(Phone, 4);
    QStringList seen;
    connect(&pbx, &Ami::SimulatedPbx::statusChanged, this, [&](const Ami::ExtensionStatus &hint) {
        if (hint.context == Ami::SimulatedPbx::context() && !hint.extension.startsWith(u'_'))
            seen.append(
                QStringLiteral("%1 %2 %3").arg(hint.extension).arg(hint.status).arg(hint.hint));
    });
    connect(&pbx, &Ami::SimulatedPbx::presenceReported, this,
            [&](const auto & /*presence*/, const Ami::ExtensionStatus &hint) {
                seen.append(QStringLiteral("presence of ") + hint.extension);
            });
    pbx.removeHint(QStringLiteral("1001"));
    pbx.removeHint(Phone);
    QCOMPARE(pbx.hint(Phone, Main).status, -1);
    QCOMPARE(pbx.hints().size(), 4);
    pbx.reloadDialplan();
    QCOMPARE(pbx.hints().size(), 6);
    QCOMPARE(seen, events);
    pbx.reloadDialplan();
    QCOMPARE(seen.size(), release == Ami::AsteriskRelease::V2210 ? 8 : 4);
}

/// Asterisk 13: no StatusText, no Uptime, contacts that are Created, and members without InCall.
void TestVersions::olderHeadersAreTolerated()
{
    const auto decode = [](const QList<QByteArray> &lines) {
        Ami::MessageParser parser(Ami::MessageParser::Greeting::None);
        parser.feed(FakePbx::message(lines));
        return Ami::decode(*parser.next());
    };
    const auto status = std::get<Ami::ExtensionStatus>(
        decode({"Event: ExtensionStatus", "Exten: 1001", "Context: from-internal", "Hint: SIP/1001",
                "Status: 1"}));
    QCOMPARE(status.status, 1);
    QVERIFY(
        !std::get<Ami::FullyBooted>(decode({"Event: FullyBooted", "Status: Fully Booted"})).uptime);
    const auto contact = std::get<Ami::ContactStatus>(
        decode({"Event: ContactStatus", "URI: sip:1001@192.0.2.1", "ContactStatus: Created",
                "AOR: 1001", "EndpointName: 1001", "RoundtripUsec: 0"}));
    QCOMPARE(contact.status, Ami::Reachability::NonQualified);
    QVERIFY(!contact.roundTrip);
    const auto member = std::get<Ami::QueueMember>(
        decode({"Event: QueueMember", "Queue: support", "Name: SIP/1001", "Location: SIP/1001",
                "StateInterface: SIP/1001", "Membership: static", "Penalty: 0", "CallsTaken: 0",
                "LastCall: 0", "Status: 1", "Paused: 0"}));
    QVERIFY(!member.inCall && !member.paused);
    QVERIFY(
        std::get<Ami::PeerStatus>(decode({"Event: PeerStatus", "ChannelType: SIP", "Peer: SIP/1001",
                                          "PeerStatus: Registered", "Address: 192.0.2.1:5060"}))
            .reachable);
}

void TestVersions::recordingsEndAsTheirLists_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"hints-reloads-next", "hints-back-unavailable-next", "hints-device-changed-next"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestVersions::recordingsEndAsTheirLists()
{
    QFETCH(QString, name);
    const Ami::Recording recording = fixture(name);
    const QStringList contexts{Main, Special};
    Ami::SystemClock clock;
    constexpr double Speed = 50;
    Ami::ReplayServer replay({recording}, Speed, account(), clock);
    QVERIFY(replay.listen(0));
    bool isOver = false;
    connect(&replay, &Ami::ReplayServer::played, this, [&] { isOver = true; });
    Desk desk(replay.port(), contexts);
    desk.monitor->load({});
    desk.monitor->start();
    QTRY_VERIFY_WITH_TIMEOUT((desk.clock.advance(50ms), isOver), 20'000);
    const QHash<QString, int> closing = closingStates(recording, contexts);
    QVERIFY(!closing.isEmpty());
    const auto board = [&] {
        QHash<QString, int> codes = desk.codes();
        codes.removeIf([](const auto &row) { return row.value() < 0; });
        return codes;
    };
    // Events alone cause the lists that this takes.
    QTRY_COMPARE_WITH_TIMEOUT((desk.clock.advance(50ms), board()), closing, 20'000);
}

QTEST_GUILESS_MAIN(TestVersions)
#include "tst_versions.moc"
