// SPDX-License-Identifier: GPL-3.0-or-later
//
// What networks, PBXs and strangers do to a connection: whatever it is, the board is never stale
// and looks alive, and is true again by itself. Prints what was seen, and after how long.
#include "ami/simulator/simulatorserver.h"
#include "app/monitor/monitor.h"
#include "tests/support/faultproxy.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using Test::FaultProxy;
using Kind = Test::FaultProxy::Fault::Kind;

namespace {

const QString User = QStringLiteral("panel");

/// A simulator behind a FaultProxy, and a Monitor over it, without a store: what it publishes is
/// committed at once.
class Floor
{
public:
    Floor()
        : pbx({60, 1, false}, clock)
        , server(pbx, {User, secret()}, clock)
        , proxy((server.listen(0), server.port()))
    {
        App::MonitorSettings settings;
        settings.pbx.port = proxy.port();
        settings.pbx.user = User;
        settings.pbx.secret = secret();
        settings.pbx.connectTimeout = 500ms;
        settings.pbx.keepAliveInterval = 600ms;
        settings.pbx.keepAliveDeadline = 300ms;
        settings.pbx.reconnectDelay = 50ms;
        settings.pbx.longestReconnectDelay = 200ms;
        settings.interval = 1s;
        monitor = std::make_unique<App::Monitor>(settings, clock);
        QObject::connect(
            monitor.get(), &App::Monitor::changesReady, monitor.get(),
            [this](const Model::ChangeSet &changes) { monitor->acknowledge(changes, 1us); });
        QObject::connect(monitor.get(), &App::Monitor::published, monitor.get(),
                         [this](const Model::ChangeSet &changes) {
                             for (const auto &row : changes.changed)
                                 board[row.number] = row.statusCode;
                             if (!changes.refreshes.isEmpty())
                                 confirmedAt = changes.refreshes.constLast().confirmedAt;
                         });
        QObject::connect(monitor.get(), &App::Monitor::linkChanged, monitor.get(),
                         [this](const Model::LinkStatus &status) {
                             const bool was = link.state == Model::LinkStatus::State::Live;
                             link = status;
                             if (was && status.state != Model::LinkStatus::State::Live)
                                 lostAt = clock.monotonic();
                             if (status.state != Model::LinkStatus::State::Live
                                 && !status.problem.isEmpty())
                                 told = status.problem;
                         });
        monitor->load({});
        monitor->start();
    }

    ~Floor() { monitor->stop(); }
    Q_DISABLE_COPY_MOVE(Floor)

    bool isFresh() const { return !isStale(link, confirmedAt, clock.now()); }

    bool isTrue() const
    {
        const QList<Ami::SimulatedAgent> &roster = pbx.roster();
        return std::all_of(roster.begin(), roster.end(), [this](const Ami::SimulatedAgent &agent) {
            return board.value(agent.extension, -9)
                == pbx.hint(agent.extension, Ami::SimulatedPbx::context()).status;
        });
    }

    Ami::SystemClock clock;
    Ami::SimulatedPbx pbx;
    Ami::SimulatorServer server;
    FaultProxy proxy;
    std::unique_ptr<App::Monitor> monitor;
    QHash<QString, int> board;
    std::optional<Model::TimePoint> confirmedAt;
    Model::LinkStatus link;
    std::optional<std::chrono::nanoseconds> lostAt;
    QString told; ///< the last sentence about a lost link

private:
    static Ami::Secret secret()
    {
        return Ami::Secret(QByteArray::number(QCoreApplication::applicationPid()));
    }
};

QByteArray hintEvent(const QByteArray &extension, const QByteArray &status)
{
    return "Event: ExtensionStatus\r\nExten: " + extension
        + "\r\nContext: from-internal\r\nHint: PJSIP/" + extension + "\r\nStatus: " + status
        + "\r\n\r\n";
}

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT

private slots:
    void losesTheLink_data();
    void losesTheLink();
    void keepsTheLink_data();
    void keepsTheLink();
    void cutAtAnyByte();
    void waitsForAHostThatIsGone();
    void leavesASilentHostAgain();
    void hasOneConnectionAtATime();
    void survivesAClockThatIsSet();
};

void TestFaults::losesTheLink_data()
{
    QTest::addColumn<FaultProxy::Fault>("fault");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const FaultProxy::Fault &fault, const char *says) {
        QTest::newRow(name) << fault << QString::fromLatin1(says);
    };
    row("cut between messages", {Kind::Cut, 0, {}}, "closed the connection");
    row("cut in a message", {Kind::Cut, 17, {}}, "closed the connection");
    row("reset", {Kind::Reset, 100, {}}, "connection");
    row("half open", {Kind::Stall, 0, {}}, "stopped answering");
    row("stops sending in a message", {Kind::Stall, 33, {}}, "stopped answering");
    row("endless message", {Kind::Flood, 0, "Header: value\r\n"}, "stopped answering");
    row("endless header line", {Kind::Flood, 0, QByteArray(4096, 'x')}, "stopped answering");
}

void TestFaults::losesTheLink()
{
    QFETCH(FaultProxy::Fault, fault);
    QFETCH(QString, says);
    Floor floor;
    QTRY_VERIFY(floor.isFresh() && floor.isTrue());
    floor.pbx.setStorm(100);
    QTest::qWait(100);
    QSignalSpy struck(&floor.proxy, &FaultProxy::struck);
    floor.proxy.strike(fault);
    QTRY_COMPARE(struck.size(), 1);
    const auto began = floor.clock.monotonic();
    // It is back within milliseconds: whether it was gone is told by the signal.
    QTRY_VERIFY(floor.lostAt);
    QVERIFY2(floor.told.contains(says), qPrintable(floor.told));
    QTRY_VERIFY(floor.isFresh());
    const auto recovered = floor.clock.monotonic();
    floor.pbx.setStorm(0);
    QTRY_VERIFY(floor.isTrue());
    qInfo().noquote() << "noticed after" << (*floor.lostAt - began) / 1ms
                      << "ms, live and verified after" << (recovered - began) / 1ms
                      << "ms, board equals truth; told:" << floor.told;
}

void TestFaults::keepsTheLink_data()
{
    QTest::addColumn<FaultProxy::Fault>("fault");
    const auto row = [](const char *name, const FaultProxy::Fault &fault) {
        QTest::newRow(name) << fault;
    };
    row("split into bytes", {Kind::Trickle, 5, {}});
    row("garbage", {Kind::Insert, 0, "\x16\x03\x01 what is this\r\n\r\n"});
    row("NULs", {Kind::Insert, 0, QByteArray(64, '\0') + "\r\n\r\n"});
    row("invalid UTF-8",
        {Kind::Insert, 0,
         "Event: ExtensionStatus\r\nExten: \xff\xfe\xc3\r\nContext: from-internal"
         "\r\nHint: x\r\nStatus: 1\r\n\r\n"});
    row("header of 100 MB",
        {Kind::Insert, 0,
         "Event: Big\r\nValue: " + QByteArray(100 * 1024 * 1024, 'x') + "\r\n\r\n"});
    row("ten thousand headers",
        {Kind::Insert, 0, "Event: Big\r\n" + QByteArray("A: b\r\n").repeated(10'000) + "\r\n"});
    row("an impossible status", {Kind::Insert, 0, hintEvent("1001", "a lot")});
    row("an answer nobody asked for",
        {Kind::Insert, 0, "Response: Success\r\nActionID: lf-4711\r\nMessage: Surprise\r\n\r\n"});
    row("empty messages", {Kind::Insert, 0, QByteArray("\r\n").repeated(10'000)});
}

void TestFaults::keepsTheLink()
{
    QFETCH(FaultProxy::Fault, fault);
    Floor floor;
    QTRY_VERIFY(floor.isFresh() && floor.isTrue());
    QSignalSpy struck(&floor.proxy, &FaultProxy::struck);
    floor.proxy.strike(fault);
    // Only between messages can something come in between.
    floor.pbx.setStatus(QStringLiteral("1002"), 8);
    QTRY_COMPARE(struck.size(), 1);
    floor.pbx.setStatus(QStringLiteral("1003"), 1);
    QTRY_VERIFY_WITH_TIMEOUT(floor.isTrue(), 20'000);
    floor.pbx.setStorm(100);
    QTest::qWait(300);
    floor.pbx.setStorm(0);
    QTRY_VERIFY_WITH_TIMEOUT(floor.isTrue() && floor.isFresh(), 20'000);
    const Model::Health health = floor.monitor->health();
    qInfo().noquote() << "board equals truth;" << health.traffic.linesMalformed << "lines,"
                      << health.traffic.eventsMalformed << "events and"
                      << health.traffic.messagesOversized << "messages left out";
    // A stranger's extension may be on the board, but it moves nobody else.
    QVERIFY(floor.board.size() <= 61);
}

void TestFaults::cutAtAnyByte()
{
    // The first 8,000 bytes hold greeting, login, the list of states and most other lists.
    Floor floor;
    for (qint64 byte = 0; byte < 8'000; byte += 211) {
        floor.proxy.strike({Kind::Cut, byte, {}});
        floor.monitor->reconnect();
        QTRY_VERIFY2(floor.isFresh() && floor.isTrue(), QByteArray::number(byte).constData());
        QVERIFY(floor.board.size() == 60);
    }
}

void TestFaults::waitsForAHostThatIsGone()
{
    Floor floor;
    QTRY_VERIFY(floor.isFresh() && floor.isTrue());
    floor.proxy.setListening(false);
    floor.proxy.strike({Kind::Cut, 0, {}});
    floor.pbx.setStatus(QStringLiteral("1001"), 1);
    QTRY_VERIFY(floor.told.contains(QLatin1String("Nothing listens at")));
    QVERIFY(!floor.isFresh());
    QVERIFY(floor.link.nextTry);
    floor.pbx.setStatus(QStringLiteral("1001"), 8);
    floor.proxy.setListening(true);
    QTRY_VERIFY(floor.isFresh() && floor.isTrue());
}

void TestFaults::leavesASilentHostAgain()
{
    Floor floor;
    QTRY_VERIFY(floor.isFresh() && floor.isTrue());
    floor.proxy.setSilent(true);
    floor.proxy.strike({Kind::Cut, 0, {}});
    floor.pbx.setStatus(QStringLiteral("1001"), 1);
    QTRY_VERIFY2(floor.told.contains(QLatin1String("did not greet")), qPrintable(floor.told));
    floor.proxy.setSilent(false);
    QTRY_VERIFY(floor.isFresh() && floor.isTrue());
}

void TestFaults::hasOneConnectionAtATime()
{
    Floor floor;
    for (int i = 0; i < 20; ++i) {
        floor.monitor->reconnect();
        floor.monitor->nudge();
        QTest::qWait(i);
    }
    QTRY_VERIFY(floor.isFresh() && floor.isTrue());
    QTRY_COMPARE(floor.proxy.openConnections(), 1);
}

void TestFaults::survivesAClockThatIsSet()
{
    Model::LinkStatus link;
    link.state = Model::LinkStatus::State::Live;
    link.staleAfter = 60s;
    const Model::TimePoint now(1'000'000s);
    QVERIFY(!isStale(link, now, now));
    QVERIFY(isStale(link, now - 61s, now));
    // Confirmed in the future: before the clock was set back.
    QVERIFY(isStale(link, now + 1h, now));
    QVERIFY(!isStale(link, now + 1s, now)); // a nudge of NTP
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
