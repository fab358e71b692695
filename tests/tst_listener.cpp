// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the monitor makes of events and lists beside the hints: disagreement, reloads, presence.
#include "app/monitor/monitor.h"
#include "model/domain/boardmirror.h"
#include "support/fakepbx.h"
#include "support/manualclock.h"

#include <QFile>
#include <QTest>

using namespace App;
using namespace std::chrono_literals;

namespace {

const QString Phone = QStringLiteral("1006");

/// A monitor over a fake PBX whose store answers at once; the clock moves with each look.
struct Floor
{
    explicit Floor(bool listen = true)
    {
        pbx.setList("ExtensionStateList",
                    {Test::FakePbx::hint("1006", 4, "PJSIP/1006"),
                     Test::FakePbx::hint("1007", 0, "PJSIP/1007"),
                     Test::FakePbx::hint("1008", 0, "PJSIP/1008&Custom:DND1008"),
                     Test::FakePbx::hint("1009", 0, "PJSIP/1009,CustomPresence:1009")});
        for (const char *action : {"PJSIPShowContacts", "PJSIPShowEndpoints", "PresenceStateList",
                                   "QueueStatus", "BridgeList", "CoreShowChannels", "ParkedCalls"})
            pbx.setList(action, {});
        pbx.setList("DeviceStateList",
                    {device("PJSIP/1006", "UNAVAILABLE"), device("PJSIP/1008", "NOT_INUSE")});
        MonitorSettings settings;
        settings.pbx.port = pbx.port();
        settings.pbx.user = QStringLiteral("panel");
        settings.pbx.secret = Ami::Secret("s");
        settings.listen = listen;
        monitor = std::make_unique<Monitor>(settings, clock);
        QObject::connect(
            monitor.get(), &Monitor::changesReady, monitor.get(),
            [this](const Model::ChangeSet &changes) { monitor->acknowledge(changes, 1us); });
        QObject::connect(monitor.get(), &Monitor::published, monitor.get(),
                         [this](const Model::ChangeSet &changes) {
                             mirror.apply(changes);
                             refreshes += changes.refreshes;
                             for (const Model::Call &call : changes.calls)
                                 calls.insert(call.id, call);
                             for (const Model::Queue &queue : changes.queues)
                                 queues.insert(queue.name, queue);
                             for (const Model::Contact &contact : changes.contacts)
                                 contactsTold.insert(contact.uri);
                         });
    }

    bool start()
    {
        monitor->start();
        return QTest::qWaitFor([this] { return later(10ms), pbx.count("ParkedCalls") == 1; })
            && QTest::qWaitFor([this] { return later(10ms), mirror.row(Phone).has_value(); });
    }

    void later(std::chrono::milliseconds time) { clock.advance(time); }

    /// A long time, in which the PBX answers.
    void pass(std::chrono::milliseconds time)
    {
        for (auto passed = 0ms; passed < time; passed += 1s) {
            clock.advance(1s);
            QCoreApplication::processEvents();
        }
    }

    Model::Extension row(const QString &number)
    {
        later(100ms);
        return mirror.row(number).value_or(Model::Extension());
    }

    /// The phone is called, and answers.
    void beCalled()
    {
        pbx.setList("ExtensionStateList", {Test::FakePbx::hint("1006", 1, "PJSIP/1006")});
        pbx.send(Test::FakePbx::hint("1006", 1, "PJSIP/1006"));
        QTRY_COMPARE(row(Phone).statusCode, 1);
    }

    /// The connection is lost for a while, and comes back.
    void reconnect()
    {
        const int lists = pbx.count("ParkedCalls");
        later(20s);
        pbx.closeAll();
        QTRY_VERIFY_WITH_TIMEOUT((later(1s), pbx.count("ParkedCalls") > lists), 10'000);
        QTest::qWait(20);
    }

    Model::Lamp lamp(const char *number) { return Model::lamp(row(QString::fromLatin1(number))); }

    static QByteArray device(const QByteArray &name, const QByteArray &state)
    {
        return Test::FakePbx::message(
            {"Event: DeviceStateChange", "Device: " + name, "State: " + state});
    }

    /// A recording without the messages of some kinds; the PBX says the rest.
    void play(const char *recording, const QList<QByteArray> &without)
    {
        QFile file(QStringLiteral(FIXTURES "/ami/%1.txt").arg(QLatin1String(recording)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no recording");
        for (const QByteArray &part : file.readAll().replace("\r\n\r\n", "\x1e").split('\x1e')) {
            const bool event = part.startsWith("Event: ") && !part.contains("Removed")
                && !part.contains("UNAVAILABLE") && !part.contains("PeerStatus: Unreachable")
                && !part.contains("Status: 4");
            const bool dropped =
                std::any_of(without.begin(), without.end(), [&part](const QByteArray &name) {
                    return part.startsWith(QByteArray("Event: " + name + "\r\n"));
                });
            if (event && !dropped)
                pbx.send(part + "\r\n\r\n");
        }
    }

    Test::FakePbx pbx;
    Test::ManualClock clock;
    Model::BoardMirror mirror;
    QList<Model::Refresh> refreshes;
    QHash<QString, Model::Call> calls;   ///< by id, as published last
    QHash<QString, Model::Queue> queues; ///< by name, as published last
    QSet<QString> contactsTold;
    std::unique_ptr<Monitor> monitor;
};

} // namespace

class TestListener : public QObject
{
    Q_OBJECT

private slots:
    void asksAgainWhatIsRegisteredButShownOffline_data();
    void asksAgainWhatIsRegisteredButShownOffline();
    void listsWhatStaysInDisagreement();
    void isSilentAboutWhatIsOverSoon();
    void asksOneListForManyDisagreements();
    void tellsDoNotDisturbByItsDevice();
    void tellsPresenceAndPauses();
    void listsAnewAfterAReload();
    void recognisesAReloadThatLeavesFew_data();
    void recognisesAReloadThatLeavesFew();
    void waitsForQuietButNotForEver();
    void takesAFewRepeatsForNoReload();
    void keepsHostileNumbersOut();
    void tellsWhatWasMissed();
    void believesNobodyWhoIsNotFollowed();
    void forgetsContactsThatAreAllGone();
    void doubtsWhatItOnlyRemembers();
    void observesAnewAfterALostConnection();
    void isLiveUntilThePbxCloses();
    void noticesARestartOfThePbx_data();
    void noticesARestartOfThePbx();
    void showsNoCallsThatNobodyFollows_data();
    void showsNoCallsThatNobodyFollows();
    void endsCallsThatThePbxDoesNotHave();
    void keepsCallsInProgressWhenItEnds();
    void learnsTheOrderOfCallersWithEachPoll();
    void bearsAClockThatIsSet_data();
    void bearsAClockThatIsSet();
    void claimsNothingOfAPause();
    void takesNoQueueEventForARightToHearCalls();
    void listsQueuesAnewWhenTheyDoNotFit();
    void noticesThatNobodyTellsOfQueues();
};

void TestListener::asksAgainWhatIsRegisteredButShownOffline_data()
{
    QTest::addColumn<QList<QByteArray>>("without");
    QTest::newRow("the hint's event is lost") << QList<QByteArray>{"ExtensionStatus"};
    QTest::newRow("the device's is lost too")
        << QList<QByteArray>{"ExtensionStatus", "DeviceStateChange"};
}

void TestListener::asksAgainWhatIsRegisteredButShownOffline()
{
    QFETCH(const QList<QByteArray>, without);
    Floor floor;
    QVERIFY(floor.start());
    QCOMPARE(floor.row(Phone).statusCode, 4);
    floor.pbx.setState("1006", 0, "PJSIP/1006");
    floor.pbx.setList("DeviceStateList", {Floor::device("PJSIP/1006", "NOT_INUSE")});
    floor.pbx.setList("PJSIPShowContacts",
                      {Test::FakePbx::message({"Event: ContactList", "ObjectName: 1006;@a",
                                               "Endpoint: 1006", "Uri: sip:1006@127.0.0.1:5071",
                                               "Status: Reachable", "RoundtripUsec: 490"})});
    floor.pbx.setList("ExtensionStateList", {Test::FakePbx::hint("1006", 0, "PJSIP/1006")});
    floor.play("register", without);
    QTRY_VERIFY(!floor.mirror.witnesses().contactsOf(QStringLiteral("PJSIP/1006")).isEmpty()
                || (floor.later(15ms), false));
    QCOMPARE(floor.pbx.count("ExtensionState"), 0);
    QTRY_COMPARE(floor.row(Phone).statusCode, 0);
    QCOMPARE(floor.pbx.count("ExtensionState"), 1);
    QVERIFY(floor.row(Phone).source == Model::Source::ExtensionState);
    // A device whose event is lost as well is wrong until the devices are listed again.
    QTRY_VERIFY((floor.later(5s),
                 floor.mirror.witnesses().device(QStringLiteral("PJSIP/1006"))->state
                     == Model::DeviceState::NotInUse));
    QVERIFY(!floor.row(Phone).disagreesSince);
}

void TestListener::listsWhatStaysInDisagreement()
{
    Floor floor;
    QVERIFY(floor.start());
    floor.pbx.setState("1006", 4, "PJSIP/1006");
    const auto before = floor.clock.now();
    floor.play("register", {"ExtensionStatus"});
    QTRY_VERIFY(floor.row(Phone).disagreesSince);
    QVERIFY(floor.clock.now() - before >= Arbiter::Patience);
    QCOMPARE(floor.pbx.count("ExtensionState"), 1);
    const auto why = Model::explain(floor.row(Phone), floor.mirror.witnesses(), false);
    QVERIFY2(why.sentence.contains(QLatin1String("status disagrees")), qPrintable(why.sentence));
    QStringList told;
    for (const Model::Evidence &evidence : why.evidence) {
        told.append(QStringList{Model::toString(evidence.witness), evidence.subject, evidence.says,
                                Model::toString(evidence.source)}
                        .join(u' '));
    }
    QCOMPARE(
        told,
        (QStringList{QStringLiteral("hint from-internal Unavailable ExtensionStateList"),
                     QStringLiteral("device PJSIP/1006 NOT_INUSE DeviceStateChange"),
                     QStringLiteral("contact sip:1006@127.0.0.1:5071 Reachable ContactStatus")}));
    // Something new is heard, a good while later: it is asked about once more.
    for (int i = 0; i < 50; ++i) {
        floor.later(250ms);
        QTest::qWait(1); // a keep-alive is answered
    }
    floor.pbx.send(Floor::device("PJSIP/1006", "BUSY"));
    QTRY_COMPARE((floor.later(100ms), floor.pbx.count("ExtensionState")), 2);
    // It ends as soon as the three agree.
    floor.pbx.send(Floor::device("PJSIP/1006", "NOT_INUSE"));
    floor.pbx.send(Test::FakePbx::hint("1006", 0, "PJSIP/1006"));
    QTRY_VERIFY(!floor.row(Phone).disagreesSince);
    QCOMPARE(floor.row(Phone).statusCode, 0);
}

void TestListener::isSilentAboutWhatIsOverSoon()
{
    Floor floor;
    QVERIFY(floor.start());
    floor.play("register", {"ExtensionStatus"});
    QTRY_VERIFY(!floor.mirror.witnesses().contactsOf(QStringLiteral("PJSIP/1006")).isEmpty()
                || (floor.later(15ms), false));
    floor.later(1s);
    floor.pbx.send(Test::FakePbx::hint("1006", 0, "PJSIP/1006"));
    QTRY_COMPARE(floor.row(Phone).statusCode, 0);
    for (int i = 0; i < 20; ++i)
        floor.later(250ms);
    QTest::qWait(20);
    QCOMPARE(floor.pbx.count("ExtensionState"), 0);
}

void TestListener::asksOneListForManyDisagreements()
{
    Floor floor;
    QList<QByteArray> hints;
    QByteArray events;
    for (int i = 0; i < 200; ++i) {
        const QByteArray number = QByteArray::number(2000 + i);
        hints.append(Test::FakePbx::hint(number, 4, "PJSIP/" + number));
        events += Floor::device("PJSIP/" + number, "NOT_INUSE");
    }
    hints.append(Test::FakePbx::hint("1006", 4, "PJSIP/1006"));
    floor.pbx.setList("ExtensionStateList", hints);
    QVERIFY(floor.start());
    const int lists = floor.pbx.count("ExtensionStateList");
    floor.pbx.send(events);
    QTRY_VERIFY(floor.row(QStringLiteral("2199")).disagreesSince);
    QCOMPARE(floor.pbx.count("ExtensionState"), 0);
    QCOMPARE(floor.pbx.count("ExtensionStateList"), lists + 1);
}

void TestListener::tellsDoNotDisturbByItsDevice()
{
    Floor floor;
    QVERIFY(floor.start());
    QVERIFY(floor.lamp("1008") == Model::Lamp::Available);
    floor.pbx.send(Floor::device("Custom:DND1008", "BUSY")
                   + Test::FakePbx::hint("1008", 2, "PJSIP/1008&Custom:DND1008"));
    QTRY_VERIFY(floor.lamp("1008") == Model::Lamp::DoNotDisturb);
    QCOMPARE(floor.row(QStringLiteral("1008")).statusCode, 2);
    // A call is louder.
    floor.pbx.send(Floor::device("PJSIP/1008", "INUSE"));
    QTRY_VERIFY(floor.lamp("1008") == Model::Lamp::OnCall);
    QVERIFY(!floor.row(QStringLiteral("1008")).disagreesSince);
    floor.pbx.send(Floor::device("PJSIP/1008", "NOT_INUSE")
                   + Floor::device("Custom:DND1008", "NOT_INUSE")
                   + Test::FakePbx::hint("1008", 0, "PJSIP/1008&Custom:DND1008"));
    QTRY_VERIFY(floor.lamp("1008") == Model::Lamp::Available);
}

void TestListener::tellsPresenceAndPauses()
{
    Floor floor;
    floor.pbx.setList(
        "QueueStatus",
        {Test::FakePbx::message({"Event: QueueParams", "Queue: support"}),
         Test::FakePbx::message({"Event: QueueMember", "Queue: support", "Name: Zoë",
                                 "Location: Local/1007@from-internal/n",
                                 "StateInterface: hint:1007@from-internal", "Paused: 1",
                                 "PausedReason: lunch", "LastPause: 1000"})});
    QVERIFY(floor.start());
    QTRY_VERIFY(floor.lamp("1007") == Model::Lamp::Paused);
    QCOMPARE(floor.row(QStringLiteral("1007")).presence.type, QStringLiteral("lunch"));
    // Since when is what the queue says, not when it was asked.
    QCOMPARE(Model::lampSince(floor.row(QStringLiteral("1007"))),
             (Model::Since{Model::TimePoint(std::chrono::seconds(1000)), true}));
    // In a second queue it works on: a member that one queue lets rest is there for the other.
    floor.pbx.send(
        Test::FakePbx::message({"Event: QueueMemberAdded", "Queue: sales", "MemberName: Zoë",
                                "Interface: Local/1007@from-internal/n",
                                "StateInterface: hint:1007@from-internal", "Paused: 0"}));
    QTRY_VERIFY(floor.lamp("1007") == Model::Lamp::Available);

    floor.pbx.send(
        Test::FakePbx::message({"Event: PresenceStateChange", "Presentity: CustomPresence:1009",
                                "Status: away", "Subtype: ", "Message: At lunch"}));
    QTRY_VERIFY(floor.lamp("1009") == Model::Lamp::Away);
    QCOMPARE(floor.row(QStringLiteral("1009")).presence.message, QStringLiteral("At lunch"));
    // The phone is louder than that.
    floor.pbx.send(Test::FakePbx::hint("1009", 1, "PJSIP/1009,CustomPresence:1009"));
    QTRY_VERIFY(floor.lamp("1009") == Model::Lamp::OnCall);
}

void TestListener::listsAnewAfterAReload()
{
    Floor floor;
    QVERIFY(floor.start());
    QTRY_VERIFY(floor.row(QStringLiteral("1009")).verified);
    floor.later(1s);
    const int lists = floor.pbx.count("ExtensionStateList");
    // 1007 is gone without a word, 2000 is new and comes with an empty hint.
    floor.pbx.setList("ExtensionStateList",
                      {Test::FakePbx::hint("1006", 4, "PJSIP/1006"),
                       Test::FakePbx::hint("1008", 0, "PJSIP/1008&Custom:DND1008"),
                       Test::FakePbx::hint("1009", 0, "PJSIP/1009,CustomPresence:1009"),
                       Test::FakePbx::hint("2000", 0, "PJSIP/2000"),
                       Test::FakePbx::hint("_205X", 0, "Custom:pattern"),
                       Test::FakePbx::hint("1006", 0, "Custom:elsewhere", "other")});
    floor.pbx.send(Test::FakePbx::hint("1006", 4, "PJSIP/1006")
                   + Test::FakePbx::hint("1008", 0, "PJSIP/1008&Custom:DND1008")
                   + Test::FakePbx::hint("1009", 0, "PJSIP/1009,CustomPresence:1009")
                   + Test::FakePbx::hint("2000", 0, ""));
    QTRY_COMPARE(floor.row(QStringLiteral("1007")).statusCode, -1);
    QCOMPARE(floor.pbx.count("ExtensionStateList"), lists + 1);
    QCOMPARE(floor.row(QStringLiteral("2000")).hint, QStringLiteral("PJSIP/2000"));
    QCOMPARE(floor.row(Phone).statusCode, 4);
    QVERIFY(floor.row(QStringLiteral("1007")).source == Model::Source::HintRemoved);
    QVERIFY(!floor.mirror.row(QStringLiteral("_205X")));
}

void TestListener::recognisesAReloadThatLeavesFew_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::newRow("40 to 8") << 40 << 8;
    QTest::newRow("3 to 1") << 3 << 1;
    QTest::newRow("2 to 1") << 2 << 1;
}

void TestListener::recognisesAReloadThatLeavesFew()
{
    QFETCH(const int, before);
    QFETCH(const int, after);
    Floor floor;
    QList<QByteArray> hints;
    for (int i = 0; i < before; ++i) {
        const QByteArray number = QByteArray::number(1006 + i);
        hints.append(Test::FakePbx::hint(number, 0, "PJSIP/" + number));
    }
    floor.pbx.setList("ExtensionStateList", hints);
    QVERIFY(floor.start());
    floor.later(1s);
    hints.resize(after);
    floor.pbx.setList("ExtensionStateList", hints);
    floor.pbx.send(hints.join());
    QTRY_COMPARE(floor.row(QString::number(1006 + before - 1)).statusCode, -1);
    QCOMPARE(floor.row(Phone).statusCode, 0);
}

void TestListener::waitsForQuietButNotForEver()
{
    Floor floor;
    QVERIFY(floor.start());
    floor.later(1s);
    const int lists = floor.pbx.count("ExtensionStateList");
    const QByteArray all = Test::FakePbx::hint("1006", 4, "PJSIP/1006")
        + Test::FakePbx::hint("1007", 0, "PJSIP/1007")
        + Test::FakePbx::hint("1008", 0, "PJSIP/1008&Custom:DND1008");
    // Repeated more often than there is quiet.
    for (int i = 0; i < 20; ++i) {
        floor.pbx.send(all);
        QTest::qWait(5);
        floor.later(100ms);
    }
    QTRY_COMPARE(floor.pbx.count("ExtensionStateList"), lists + 1);
}

void TestListener::keepsHostileNumbersOut()
{
    Floor floor;
    QVERIFY(floor.start());
    QByteArray flood;
    for (int i = 0; i < 300; ++i) {
        flood += Test::FakePbx::message(
            {"Event: ContactStatus", "URI: sip:1006@192.0.2.1:" + QByteArray::number(10'000 + i),
             "ContactStatus: Reachable", "AOR: 1006", "EndpointName: 1006", "RoundtripUsec: 1"});
        flood +=
            Test::FakePbx::message({"Event: QueueMemberAdded", "Queue: q",
                                    "Interface: PJSIP/m" + QByteArray::number(i), "Paused: 1"});
    }
    floor.pbx.send(flood);
    const auto contacts = [&floor] {
        floor.later(100ms);
        return floor.mirror.witnesses().contactsOf(QStringLiteral("PJSIP/1006")).size();
    };
    QTRY_COMPARE(contacts(), Model::Witnesses::MostContacts);
    QCOMPARE(floor.contactsTold.size(), Model::Witnesses::MostContacts);
}

void TestListener::takesAFewRepeatsForNoReload()
{
    Floor floor;
    QVERIFY(floor.start());
    floor.later(1s);
    const int lists = floor.pbx.count("ExtensionStateList");
    floor.pbx.send(Test::FakePbx::hint("1006", 4, "PJSIP/1006")
                   + Test::FakePbx::hint("1007", 0, "PJSIP/1007"));
    for (int i = 0; i < 20; ++i) {
        QTest::qWait(5);
        floor.later(100ms);
    }
    QCOMPARE(floor.pbx.count("ExtensionStateList"), lists);
}

void TestListener::tellsWhatWasMissed()
{
    Floor floor;
    QVERIFY(floor.start());
    QVERIFY(!floor.refreshes.constFirst().afterReconnect);
    floor.pbx.closeAll();
    floor.pbx.setList("ExtensionStateList",
                      {Test::FakePbx::hint("1006", 0, "PJSIP/1006"),
                       Test::FakePbx::hint("1007", 0, "PJSIP/1007"),
                       Test::FakePbx::hint("1008", 0, "PJSIP/1008&Custom:DND1008"),
                       Test::FakePbx::hint("1009", 0, "PJSIP/1009,CustomPresence:1009")});
    floor.refreshes.clear();
    QTRY_VERIFY((floor.later(500ms), !floor.refreshes.isEmpty()));
    QVERIFY(floor.refreshes.constFirst().afterReconnect);
    QCOMPARE(floor.refreshes.constFirst().confirmed(), 3);
    QCOMPARE(floor.refreshes.constFirst().corrected, 1);
    QTRY_COMPARE((floor.later(20ms), floor.pbx.count("DeviceStateList")), 2);
}

void TestListener::believesNobodyWhoIsNotFollowed()
{
    // Without the listener hints move with each poll, devices and contacts do not.
    Floor floor(false);
    QVERIFY(floor.start());
    floor.pbx.setList("ExtensionStateList",
                      {Test::FakePbx::hint("1006", 1, "PJSIP/1006"),
                       Test::FakePbx::hint("1007", 0, "PJSIP/1007")});
    QTRY_VERIFY((floor.later(1s), floor.row(Phone).statusCode == 1));
    for (int i = 0; i < 20; ++i) {
        QTest::qWait(2);
        floor.later(250ms);
    }
    QVERIFY(!floor.row(Phone).disagreesSince);
    QCOMPARE(floor.pbx.count("ExtensionState"), 0);
}

void TestListener::forgetsContactsThatAreAllGone()
{
    Floor floor;
    QVERIFY(floor.start());
    floor.play("register", {"ExtensionStatus", "DeviceStateChange"});
    floor.pbx.setState("1006", 4, "PJSIP/1006");
    const auto contacts = [&floor] {
        floor.later(100ms);
        return floor.mirror.witnesses().contactsOf(QStringLiteral("PJSIP/1006")).size();
    };
    QTRY_COMPARE(contacts(), 1);
    // It unregistered while the link was down; Asterisk calls a list of nothing an error.
    floor.pbx.setError("PJSIPShowContacts", "No Contacts found\n");
    floor.pbx.closeAll();
    QTRY_COMPARE((floor.later(500ms), contacts()), 0);
}

void TestListener::doubtsWhatItOnlyRemembers()
{
    Floor floor;
    QVERIFY(floor.start());
    Model::Contact old;
    old.aor = Phone;
    old.endpoint = Phone;
    old.uri = QStringLiteral("sip:1006@192.0.2.1:51234");
    old.status = Model::Reachability::Reachable;
    floor.pbx.setState("1006", 4, "PJSIP/1006");
    // The database could be opened only now, and knows a contact of yesterday.
    floor.monitor->recall({{}, {old}, {}, 1, {}});
    for (int i = 0; i < 20; ++i) {
        QTest::qWait(2);
        floor.later(250ms);
    }
    QVERIFY(!floor.row(Phone).disagreesSince);
    QCOMPARE(floor.pbx.count("ExtensionState"), 0);
    QVERIFY(floor.mirror.witnesses().contactsOf(QStringLiteral("PJSIP/1006")).isEmpty());
}

void TestListener::observesAnewAfterALostConnection()
{
    Floor floor;
    QVERIFY(floor.start());
    floor.beCalled();
    const Model::Extension before = floor.row(Phone);
    QVERIFY(before.beginningSeen);
    QCOMPARE(before.observedSince, before.lastStatusChange);
    floor.reconnect();
    const Model::Extension after = floor.row(Phone);
    QVERIFY(*after.observedSince > *before.observedSince + 10s);
    QVERIFY(!after.beginningSeen);
    QCOMPARE(after.lastStatusChange, before.lastStatusChange);
}

/// A peer that closes has said all that it had to say before.
void TestListener::isLiveUntilThePbxCloses()
{
    Floor floor;
    QVERIFY(floor.start());
    QTRY_VERIFY(floor.row(Phone).verified);
    std::optional<Model::TimePoint> liveUntil;
    QObject::connect(floor.monitor.get(), &Monitor::linkChanged, floor.monitor.get(),
                     [&](const Model::LinkStatus &link) { liveUntil = link.liveUntil; });
    QTest::qWait(20);
    floor.later(2s);
    floor.pbx.closeAll();
    QTRY_VERIFY(liveUntil);
    QCOMPARE(*liveUntil, floor.clock.now());
}

void TestListener::noticesARestartOfThePbx_data()
{
    QTest::addColumn<int>("uptimeBefore");
    QTest::addColumn<int>("uptimeAfter");
    QTest::addColumn<QByteArray>("startup");
    QTest::addColumn<bool>("restarted");
    QTest::newRow("a later uptime") << 1'000 << 1'100 << QByteArray() << false;
    QTest::newRow("an uptime of after the loss") << 1'000 << 3 << QByteArray() << true;
    QTest::newRow("the same startup time") << 0 << 0 << QByteArray("14:50:56") << false;
    QTest::newRow("another startup time") << 0 << 0 << QByteArray("14:58:01") << true;
    QTest::newRow("a refused CoreStatus") << 0 << 0 << QByteArray() << false;
}

void TestListener::noticesARestartOfThePbx()
{
    QFETCH(const int, uptimeBefore);
    QFETCH(const int, uptimeAfter);
    QFETCH(const QByteArray, startup);
    QFETCH(const bool, restarted);
    Floor floor;
    floor.pbx.setAnswer("CoreStatus", {"CoreStartupDate: 2026-11-20", "CoreStartupTime: 14:50:56"});
    if (uptimeBefore > 0)
        floor.pbx.setUptime(std::chrono::seconds(uptimeBefore));
    QVERIFY(floor.start());
    floor.beCalled();
    const Model::Extension before = floor.row(Phone);
    if (uptimeAfter > 0)
        floor.pbx.setUptime(std::chrono::seconds(uptimeAfter));
    floor.pbx.setAnswer("CoreStatus",
                        {"CoreStartupDate: 2026-11-20", "CoreStartupTime: " + startup});
    if (startup.isEmpty())
        floor.pbx.setError("CoreStatus", "Permission denied");
    floor.reconnect();
    const Model::Extension after = floor.row(Phone);
    QVERIFY(!after.beginningSeen);
    QCOMPARE(after.lastStatusChange == before.lastStatusChange, !restarted);
    if (restarted)
        QCOMPARE(after.lastStatusChange, after.observedSince);
}

void TestListener::showsNoCallsThatNobodyFollows_data()
{
    QTest::addColumn<bool>("listen");
    QTest::newRow("with the listener") << true;
    QTest::newRow("without") << false;
}

/// A list of calls would stand for minutes as if it were live.
void TestListener::showsNoCallsThatNobodyFollows()
{
    QFETCH(const bool, listen);
    Floor floor(listen);
    floor.pbx.setList(
        "CoreShowChannels",
        {Test::FakePbx::message({"Event: CoreShowChannel", "Channel: PJSIP/1007-01",
                                 "ChannelState: 6", "CallerIDNum: 1007", "Exten: 604",
                                 "Uniqueid: 1.1", "Linkedid: 1.1", "Application: ConfBridge",
                                 "ApplicationData: lab", "Duration: 00:01:00", "BridgeId: "})});
    QVERIFY(floor.start());
    QTest::qWait(20);
    QTRY_COMPARE(floor.mirror.calls().of(QStringLiteral("1007")).has_value(), listen);
}

/// The Hangup never came, as after an event filter. The list may be ahead of it by a moment.
void TestListener::endsCallsThatThePbxDoesNotHave()
{
    Floor floor;
    QVERIFY(floor.start());
    floor.pbx.send(Test::FakePbx::message({"Event: Newchannel", "Channel: PJSIP/1007-01",
                                           "ChannelState: 4", "CallerIDNum: 1007", "Exten: 604",
                                           "Uniqueid: 1.1", "Linkedid: 1.1"}));
    const auto isInCall = [&floor] {
        return floor.mirror.calls().of(QStringLiteral("1007")).has_value();
    };
    QTRY_VERIFY((floor.later(100ms), isInCall()));
    const int lists = floor.pbx.count("CoreShowChannels");
    QTRY_VERIFY_WITH_TIMEOUT((floor.pass(1s), floor.pbx.count("CoreShowChannels") > lists), 5'000);
    QTRY_VERIFY((floor.later(WitnessRounds::HangupDelay), !isInCall()));
}

/// What the program saw of a call is history, though it ends before the call.
void TestListener::keepsCallsInProgressWhenItEnds()
{
    Floor floor;
    QVERIFY(floor.start());
    floor.pbx.send(Test::FakePbx::message({"Event: Newchannel", "Channel: PJSIP/1007-01",
                                           "ChannelState: 4", "CallerIDNum: 1007", "Exten: 604",
                                           "Uniqueid: 1.1", "Linkedid: 1.1"}));
    const QString id = QStringLiteral("1.1");
    QTRY_VERIFY((floor.later(100ms), floor.calls.contains(id)));
    QVERIFY(!floor.calls.value(id).ended);
    floor.monitor->stop();
    const Model::Call kept = floor.calls.value(id);
    QVERIFY(isKept(kept));
    QVERIFY(!kept.endSeen);
}

/// QueueChangePriorityCaller with `Immediate` sends no event.
void TestListener::learnsTheOrderOfCallersWithEachPoll()
{
    Floor floor;
    const QByteArray params = Test::FakePbx::message({"Event: QueueParams", "Queue: support"});
    const auto entry = [](const QByteArray &id, const QByteArray &position) {
        return Test::FakePbx::message({"Event: QueueEntry", "Queue: support", "Uniqueid: " + id,
                                       "Position: " + position, "Wait: 5"});
    };
    floor.pbx.setList("QueueStatus", {params, entry("1.1", "1"), entry("1.2", "2")});
    QVERIFY(floor.start());
    const auto first = [&floor] {
        const auto waiting = floor.queues.value(QStringLiteral("support")).waiting;
        return waiting.isEmpty() ? QString() : waiting.constFirst().uniqueId;
    };
    QTRY_COMPARE((floor.later(100ms), first()), QStringLiteral("1.1"));
    floor.pbx.setList("QueueStatus", {params, entry("1.2", "1"), entry("1.1", "2")});
    QTRY_COMPARE_WITH_TIMEOUT((floor.pass(1s), first()), QStringLiteral("1.2"), 5'000);
    // With the poll, and not with the next round of all lists.
    QCOMPARE(floor.pbx.count("PJSIPShowContacts"), 1);
}

/// Set ahead by an hour: what lasts is moved along, and no hour is invented.
void TestListener::bearsAClockThatIsSet_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<bool>("asleep");
    QTest::newRow("ahead") << 1 << false;
    QTest::newRow("back") << -1 << false;
    QTest::newRow("the machine sleeps") << 1 << true;
}

void TestListener::bearsAClockThatIsSet()
{
    QFETCH(const int, hours);
    QFETCH(const bool, asleep);
    Floor floor;
    QVERIFY(floor.start());
    floor.beCalled();
    const auto begun = floor.row(Phone).observedSince;
    QVERIFY(begun);
    if (asleep)
        floor.clock.sleep(std::chrono::hours(hours));
    else
        floor.clock.setWallClock(std::chrono::hours(hours));
    floor.later(PauseWatch::Beat);
    if (asleep) {
        // Nobody watched meanwhile.
        QTRY_VERIFY(floor.row(Phone).observedSince >= floor.clock.now() - 2s);
        QVERIFY(!floor.row(Phone).beginningSeen);
        return;
    }
    QTRY_COMPARE(floor.row(Phone).observedSince, std::optional(*begun + std::chrono::hours(hours)));
    // The last list was moments ago by the new clock, too.
    QVERIFY(floor.clock.now() - floor.refreshes.constLast().confirmedAt < 10s);
    QVERIFY(floor.refreshes.constLast().confirmedAt <= floor.clock.now());
}

/// The machine slept and the connection did not break: what the PBX said meanwhile is read late.
void TestListener::claimsNothingOfAPause()
{
    Floor floor;
    QVERIFY(floor.start());
    const auto channel = [](const char *event, const QList<QByteArray> &more = {}) {
        return Test::FakePbx::message(QList<QByteArray>{QByteArray("Event: ") + event,
                                                        "Channel: PJSIP/1006-01", "ChannelState: 6",
                                                        "CallerIDNum: 1006", "Exten: 600",
                                                        "Uniqueid: 1.1", "Linkedid: 1.1"}
                                      + more);
    };
    floor.pbx.send(channel("Newchannel"));
    floor.pbx.send(channel("BridgeEnter", {"BridgeUniqueid: b", "BridgeType: basic"}));
    QTRY_VERIFY((floor.later(100ms), floor.calls.contains(QStringLiteral("1.1"))));
    const auto asleepAt = floor.clock.now();
    floor.clock.sleep(1h);
    // The hint's event is as late: it does not say when the state began.
    floor.pbx.setList("ExtensionStateList", {Test::FakePbx::hint("1006", 1, "PJSIP/1006")});
    floor.pbx.send(Test::FakePbx::hint("1006", 1, "PJSIP/1006"));
    floor.pbx.send(channel("BridgeLeave", {"BridgeUniqueid: b", "BridgeType: basic"}));
    floor.pbx.send(channel("Hangup", {"Cause: 16"}));
    const auto call = [&floor] { return floor.calls.value(QStringLiteral("1.1")); };
    QTRY_VERIFY((floor.later(100ms), call().ended));
    QVERIFY(*call().ended <= asleepAt);
    QVERIFY(!call().endSeen);
    QVERIFY(Model::talkTime(call()) < 2s);
    QTRY_COMPARE(floor.row(Phone).statusCode, 1);
    QVERIFY(!floor.row(Phone).beginningSeen);
    // What comes afterwards counts again.
    floor.pbx.send(channel("Newchannel").replace("1.1", "2.1"));
    QTRY_VERIFY((floor.later(100ms), floor.calls.contains(QStringLiteral("2.1"))));
}

/// It is of class `agent`; the devices' events are of class `call`.
void TestListener::takesNoQueueEventForARightToHearCalls()
{
    Floor floor;
    QVERIFY(floor.start());
    floor.pbx.send(Test::FakePbx::message(
        {"Event: QueueCallerJoin", "Channel: PJSIP/1007-01", "ChannelState: 6", "Exten: 700",
         "Uniqueid: 1.1", "Linkedid: 1.1", "Queue: support", "Position: 1", "Count: 1"}));
    QTRY_COMPARE((floor.later(100ms), floor.monitor->health().traffic.eventsLate), quint64(1));
    QVERIFY(!floor.mirror.witnesses().followed().devices);
    floor.pbx.send(Floor::device("PJSIP/1007", "INUSE"));
    QTRY_VERIFY((floor.later(100ms), floor.mirror.witnesses().followed().devices));
}

void TestListener::listsQueuesAnewWhenTheyDoNotFit()
{
    Floor floor;
    const QByteArray params = Test::FakePbx::message({"Event: QueueParams", "Queue: support"});
    floor.pbx.setList("QueueStatus", {params});
    QVERIFY(floor.start());
    const int lists = floor.pbx.count("QueueStatus");
    // There are two more that nobody told of.
    floor.pbx.send(Test::FakePbx::message({"Event: QueueCallerJoin", "Channel: PJSIP/1007-01",
                                           "ChannelState: 6", "Uniqueid: 1.1", "Linkedid: 1.1",
                                           "Queue: support", "Position: 3", "Count: 3"}));
    QTRY_COMPARE((floor.later(100ms), floor.monitor->health().traffic.eventsLate), quint64(1));
    QCOMPARE(floor.pbx.count("QueueStatus"), lists); // they were listed just now
    floor.pass(WitnessRounds::DoubtSpacing);
    QTRY_COMPARE(floor.pbx.count("QueueStatus"), lists + 1);
}

void TestListener::noticesThatNobodyTellsOfQueues()
{
    Floor floor;
    const auto news = [&floor](Model::QueueNews wanted) {
        floor.later(100ms);
        return floor.mirror.witnesses().followed().queues == wanted;
    };
    const QByteArray params = Test::FakePbx::message({"Event: QueueParams", "Queue: support"});
    floor.pbx.setList("QueueStatus", {params});
    QVERIFY(floor.start());
    QTRY_VERIFY(news(Model::QueueNews::Heard));
    floor.pbx.setList("QueueStatus",
                      {params,
                       Test::FakePbx::message({"Event: QueueEntry", "Queue: support", "Position: 1",
                                               "Uniqueid: 1.1", "Wait: 30"})});
    floor.pass(WitnessRounds::Interval);
    QTRY_VERIFY(news(Model::QueueNews::Listed));
    floor.pbx.closeAll();
    // Nobody knows yet whether it is so over the next connection.
    QTRY_VERIFY(news(Model::QueueNews::Heard));
}

QTEST_GUILESS_MAIN(TestListener)
#include "tst_listener.moc"
