// SPDX-License-Identifier: GPL-3.0-or-later
//
// The life of the one long connection: from the host's name to the next try.
#include "ami/client/liveconnection.h"
#include "tests/support/manualclock.h"
#include "tests/support/scriptedserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Ami;
using namespace std::chrono_literals;
using Test::ScriptedServer;

namespace {

ConnectionSettings settingsFor(const ScriptedServer &server)
{
    ConnectionSettings settings;
    settings.port = server.port();
    settings.user = QStringLiteral("panel");
    settings.secret = Secret("lab");
    return settings;
}

} // namespace

class TestLiveConnection : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhatMayFollowWhat();
    void waitsForFullyBooted();
    void takesAsBootedWhatIsNeverTold();
    void reconnectsWithBackoff();
    void retriesARefusedLoginSlowly();
    void noticesASilentPbx();
    void noticesAStandstill_data();
    void noticesAStandstill();
    void waitsWhileALateAnswerIsUnderWay();
    void looksAfterTheLinkWhenNudged();
    void keepsBackingOffWhereEachLinkIsShort();
    void triesEachAddressOfAHost();
    void tellsAnUnknownHost();
};

void TestLiveConnection::knowsWhatMayFollowWhat()
{
    using State = LiveConnection::State;
    const QList<State> way{State::Idle,     State::Resolving,      State::Connecting,
                           State::Greeting, State::Authenticating, State::Booting,
                           State::Live};
    for (qsizetype to = 1; to < way.size(); ++to) {
        for (qsizetype from = 0; from < way.size(); ++from) {
            const bool again = to == 1 || (to == 2 && from == 2);
            QCOMPARE(LiveConnection::mayFollow(way.at(from), way.at(to)), again || from == to - 1);
        }
        for (const State end : {State::Waiting, State::Refused, State::Stopped})
            QVERIFY(LiveConnection::mayFollow(way.at(to), end));
    }
    for (const State rest : {State::Waiting, State::Refused, State::Stopped}) {
        QVERIFY(LiveConnection::mayFollow(rest, State::Resolving));
        QVERIFY(!LiveConnection::mayFollow(rest, State::Live));
        QVERIFY(!LiveConnection::mayFollow(rest, State::Idle));
    }
    QVERIFY(!LiveConnection::mayFollow(State::Idle, State::Waiting));
}

void TestLiveConnection::waitsForFullyBooted()
{
    const QStringList booted{QStringLiteral("S: Event: FullyBooted"),
                             QStringLiteral("S: Privilege: system,all"), QStringLiteral("S: ")};
    ScriptedServer server(
        {ScriptedServer::login() + booted
             + QStringList{QStringLiteral("C: Action: Ping"), QStringLiteral("X")},
         ScriptedServer::login()});
    Test::ManualClock clock;
    ConnectionSettings settings = settingsFor(server);
    settings.keepAliveInterval = 1h; // nobody answers pings here
    settings.keepAliveDeadline = 1h;
    LiveConnection link(settings, EventMask::SystemCallAgent, clock);
    QList<LiveConnection::State> states;
    connect(&link, &LiveConnection::stateChanged, &link,
            [&states](LiveConnection::State state) { states.append(state); });
    link.start();
    QTRY_COMPARE(link.state(), LiveConnection::State::Waiting);
    QVERIFY(states.contains(LiveConnection::State::Live));
    // This user is told; so a PBX that does not say so has most likely not booted.
    clock.advance(5s);
    QTRY_COMPARE(link.state(), LiveConnection::State::Booting);
    clock.advance(10s);
    QCOMPARE(link.state(), LiveConnection::State::Booting);
    QVERIFY(!link.session());
    // But its right to be told may have been taken away.
    clock.advance(LiveConnection::LongBootGrace);
    QCOMPARE(link.state(), LiveConnection::State::Live);
}

void TestLiveConnection::takesAsBootedWhatIsNeverTold()
{
    // A user without read class system gets no FullyBooted.
    ScriptedServer server({ScriptedServer::login()});
    Test::ManualClock clock;
    LiveConnection link(settingsFor(server), EventMask::SystemCallAgent, clock);
    link.start();
    QTRY_COMPARE(link.state(), LiveConnection::State::Booting);
    clock.advance(LiveConnection::BootGrace - 1ms);
    QCOMPARE(link.state(), LiveConnection::State::Booting);
    clock.advance(1ms);
    QCOMPARE(link.state(), LiveConnection::State::Live);
}

void TestLiveConnection::reconnectsWithBackoff()
{
    ScriptedServer server({{QStringLiteral("X")}});
    Test::ManualClock clock;
    LiveConnection link(settingsFor(server), EventMask::SystemCallAgent, clock);
    link.start();
    for (int attempt = 1; attempt <= 6; ++attempt) {
        QTRY_COMPARE(link.state(), LiveConnection::State::Waiting);
        QCOMPARE(server.connections(), attempt);
        QCOMPARE(link.attempts(), attempt);
        const auto step = std::min<std::chrono::milliseconds>(5s * (1 << (attempt - 1)), 60s);
        const auto wait = *link.nextTry() - clock.now();
        QVERIFY(wait >= step / 20);
        QVERIFY(wait <= step);
        clock.advance(wait);
    }
}

void TestLiveConnection::retriesARefusedLoginSlowly()
{
    ScriptedServer server({ScriptedServer::login().first(6)
                           + ScriptedServer::refused(QStringLiteral("Login"),
                                                     QStringLiteral("Authentication failed"))});
    Test::ManualClock clock;
    LiveConnection link(settingsFor(server), EventMask::SystemCallAgent, clock);
    link.start();
    QTRY_COMPARE(link.state(), LiveConnection::State::Refused);
    clock.advance(59s);
    QCOMPARE(link.state(), LiveConnection::State::Refused);
    QVERIFY(link.failureText().contains(QLatin1String("refused the login")));
    clock.advance(1s);
    // Ever more seldom, but never over a quarter of an hour.
    for (const auto wait : {120s, 240s, 480s, 900s, 900s}) {
        QTRY_COMPARE(link.state(), LiveConnection::State::Refused);
        QCOMPARE(*link.nextTry() - clock.now(), wait);
        clock.advance(wait);
    }
    QTRY_COMPARE(link.state(), LiveConnection::State::Refused);
    link.reconnect();
    QTRY_COMPARE(link.state(), LiveConnection::State::Refused);
    QCOMPARE(*link.nextTry() - clock.now(), 60s);
}

void TestLiveConnection::noticesASilentPbx()
{
    ScriptedServer server({ScriptedServer::login()});
    Test::ManualClock clock;
    ConnectionSettings settings = settingsFor(server);
    LiveConnection link(settings, EventMask::Off, clock);
    link.start();
    QTRY_COMPARE(link.state(), LiveConnection::State::Live);
    // The first ping is never answered.
    const TimePoint heard = clock.now();
    clock.advance(ConnectionSettings().keepAliveDeadline);
    QCOMPARE(link.state(), LiveConnection::State::Waiting);
    QCOMPARE(link.lastHeard(), heard);
    // However the clock is set meanwhile, it is not later than now.
    clock.setWallClock(-1h);
    QCOMPARE(link.lastHeard(), heard - 1h);
    QVERIFY(link.failureText().contains(QLatin1String("stopped answering")));
}

void TestLiveConnection::noticesAStandstill_data()
{
    QTest::addColumn<bool>("isSlow");
    QTest::newRow("nothing came") << false;
    QTest::newRow("a slow session") << true;
}

/// What piled up on the way happened at any time since.
void TestLiveConnection::noticesAStandstill()
{
    QFETCH(const bool, isSlow);
    ScriptedServer server({ScriptedServer::login()});
    Test::ManualClock clock;
    LiveConnection link(settingsFor(server), EventMask::SystemCallAgent, clock);
    QSignalSpy stoodStill(&link, &LiveConnection::stoodStill);
    QSignalSpy received(&link, &LiveConnection::eventReceived);
    link.start();
    QTRY_COMPARE(link.state(), LiveConnection::State::Booting);
    server.send("Event: FullyBooted\r\n\r\n");
    QTRY_COMPARE(link.state(), LiveConnection::State::Live);
    QTest::qWait(20);
    const TimePoint heard = clock.now();
    if (isSlow) {
        // Bytes came after the ping, which has no answer yet.
        clock.advance(1s);
        server.send("Event: Something\r\n\r\n");
        QTRY_COMPARE(received.size(), 2);
    }
    clock.advance(ConnectionSettings().keepAliveDeadline / LiveConnection::StandstillPart + 1ms);
    const auto before = received.size();
    server.send("Event: Something\r\n\r\nEvent: Something\r\n\r\n");
    QTRY_COMPARE(received.size(), before + 2);
    QCOMPARE(stoodStill.size(), isSlow ? 0 : 1);
    if (!isSlow)
        QCOMPARE(link.lastHeard(), heard);
}

void TestLiveConnection::waitsWhileALateAnswerIsUnderWay()
{
    ScriptedServer server({ScriptedServer::login()});
    Test::ManualClock clock;
    LiveConnection link(settingsFor(server), EventMask::Off, clock);
    link.start();
    QTRY_COMPARE(link.state(), LiveConnection::State::Live);
    // A slow action freezes the session, but what it answers keeps coming in.
    for (int late = 0; late < LiveConnection::MostLateAnswers; ++late) {
        const auto before = link.statistics().messages;
        server.send("Event: Something\r\n\r\n");
        QTRY_COMPARE(link.statistics().messages, before + 1);
        clock.advance(ConnectionSettings().keepAliveDeadline);
        QCOMPARE(link.state(), LiveConnection::State::Live);
    }
    clock.advance(ConnectionSettings().keepAliveDeadline);
    QCOMPARE(link.state(), LiveConnection::State::Waiting);
}

void TestLiveConnection::looksAfterTheLinkWhenNudged()
{
    ScriptedServer server({ScriptedServer::login()});
    Test::ManualClock clock;
    LiveConnection link(settingsFor(server), EventMask::Off, clock);
    link.start();
    QTRY_COMPARE(link.state(), LiveConnection::State::Live);
    // The machine has slept: nobody is there any more, and that shows long before the keep-alive.
    link.nudge();
    clock.advance(LiveConnection::NudgeDeadline);
    QCOMPARE(link.state(), LiveConnection::State::Waiting);
    // The network is back: no need to wait for the next try.
    link.nudge();
    QTRY_COMPARE(link.state(), LiveConnection::State::Live);
}

void TestLiveConnection::keepsBackingOffWhereEachLinkIsShort()
{
    const QStringList shortLink = ScriptedServer::login()
        + QStringList{QStringLiteral("C: Action: Ping"), QStringLiteral("X")};
    ScriptedServer server({shortLink});
    Test::ManualClock clock;
    LiveConnection link(settingsFor(server), EventMask::Off, clock);
    link.start();
    for (int attempt = 1; attempt <= 4; ++attempt) {
        QTRY_COMPARE(link.state(), LiveConnection::State::Waiting);
        QCOMPARE(link.attempts(), attempt);
        clock.advance(*link.nextTry() - clock.now());
    }
}

void TestLiveConnection::triesEachAddressOfAHost()
{
    // Nothing listens at the first; the second swallows every packet (RFC 5737); the third is it.
    ScriptedServer server({ScriptedServer::login()});
    ConnectionSettings settings = settingsFor(server);
    settings.host = QStringLiteral("pbx.example");
    settings.connectTimeout = 1s;
    settings.lookUp = [](const QString &host, QObject *context, const AddressHandler &handler) {
        const bool known = host == u"pbx.example";
        QMetaObject::invokeMethod(
            context,
            [known, handler] {
                handler(known ? QList<QHostAddress>{QHostAddress(QStringLiteral("127.0.0.77")),
                                                    QHostAddress(QStringLiteral("192.0.2.1")),
                                                    QHostAddress(QStringLiteral("127.0.0.1"))}
                              : QList<QHostAddress>{});
            },
            Qt::QueuedConnection);
    };
    SystemClock clock;
    LiveConnection link(settings, EventMask::Off, clock);
    QList<LiveConnection::State> states;
    connect(&link, &LiveConnection::stateChanged, &link,
            [&states](LiveConnection::State state) { states.append(state); });
    link.start();
    QTRY_COMPARE(link.state(), LiveConnection::State::Live);
    using State = LiveConnection::State;
    QCOMPARE(
        states,
        (QList<State>{State::Resolving, State::Connecting, State::Connecting, State::Connecting,
                      State::Greeting, State::Authenticating, State::Booting, State::Live}));
}

void TestLiveConnection::tellsAnUnknownHost()
{
    ConnectionSettings nowhere;
    nowhere.host = QStringLiteral("no-such-host.invalid");
    SystemClock clock;
    LiveConnection link(nowhere, EventMask::Off, clock);
    link.start();
    QTRY_COMPARE(link.state(), LiveConnection::State::Waiting);
    QVERIFY2(link.failureText().contains(QLatin1String("can't be found")),
             qPrintable(link.failureText()));
}

QTEST_GUILESS_MAIN(TestLiveConnection)
#include "tst_liveconnection.moc"
