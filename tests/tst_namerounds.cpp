// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is asked about the people at the extensions, how often, and what becomes of the replies.
#include "app/monitor/monitor.h"
#include "model/domain/boardmirror.h"
#include "support/fakepbx.h"
#include "support/manualclock.h"

#include <QTest>

using namespace App;
using namespace std::chrono_literals;

namespace {

/// A monitor over a fake PBX whose store answers at once; the clock moves with each look.
struct Office
{
    explicit Office(int extensions = 4)
    {
        QList<QByteArray> hints;
        for (int i = 1; i <= extensions; ++i) {
            const QByteArray number = QByteArray::number(1000 + i);
            hints.append(Test::FakePbx::hint(number, 0, "PJSIP/" + number));
        }
        pbx.setList("ExtensionStateList", hints);
        for (const char *action :
             {"DeviceStateList", "PJSIPShowContacts", "PJSIPShowEndpoints", "PresenceStateList",
              "QueueStatus", "BridgeList", "CoreShowChannels", "ParkedCalls"})
            pbx.setList(action, {});
        MonitorSettings settings;
        settings.pbx.port = pbx.port();
        settings.pbx.user = QStringLiteral("panel");
        settings.pbx.secret = Ami::Secret("s");
        monitor = std::make_unique<Monitor>(settings, clock);
        QObject::connect(
            monitor.get(), &Monitor::changesReady, monitor.get(),
            [this](const Model::ChangeSet &changes) { monitor->acknowledge(changes, 1us); });
        QObject::connect(monitor.get(), &Monitor::published, monitor.get(),
                         [this](const Model::ChangeSet &changes) { mirror.apply(changes); });
        QObject::connect(monitor.get(), &Monitor::witnessed, monitor.get(),
                         [this] { ++witnessed; });
    }

    /// A short time, in which the PBX answers.
    bool pass()
    {
        clock.advance(10ms);
        QCoreApplication::processEvents();
        return true;
    }

    bool start(int rounds = 1)
    {
        monitor->start();
        return QTest::qWaitFor([this, rounds] { return pass() && witnessed >= rounds; });
    }

    /// So many polls are made and replied to.
    bool poll(int times)
    {
        const int wanted = pbx.count("ExtensionStateList") + times;
        for (int i = 0; i < 100 * times && pbx.count("ExtensionStateList") < wanted; ++i) {
            clock.advance(1s);
            QTest::qWait(2);
        }
        return pbx.count("ExtensionStateList") == wanted;
    }

    Model::Extension row(const char *number)
    {
        pass();
        return mirror.row(QString::fromLatin1(number)).value_or(Model::Extension());
    }

    QString name(const char *number) { return row(number).pbxName; }

    /// Nothing more is asked.
    int settled(const char *action)
    {
        int count = -1;
        while (count != pbx.count(action)) {
            count = pbx.count(action);
            for (int i = 0; i < 20; ++i) {
                pass();
                QTest::qWait(1);
            }
        }
        return count;
    }

    static QByteArray mailbox(const QByteArray &number, const QByteArray &name, int fresh = 0)
    {
        return Test::FakePbx::message({"Event: VoicemailUserEntry", "VMContext: default",
                                       "VoiceMailbox: " + number, "Fullname: " + name,
                                       "NewMessageCount: " + QByteArray::number(fresh),
                                       "OldMessageCount: 0"});
    }

    Test::FakePbx pbx;
    Test::ManualClock clock;
    Model::BoardMirror mirror;
    int witnessed = 0;
    std::unique_ptr<Monitor> monitor;
};

} // namespace

class TestNameRounds : public QObject
{
    Q_OBJECT

private slots:
    void asksTheCheapestSourceFirst();
    void asksNothingAboutThoseOfTheRoster();
    void takesUniqueCallerIdsOfOtherNumbers();
    void givesUpOnAnEmptyDatabase();
    void stopsWherePermissionIsDenied();
    void asksAgainAfterALostConnection();
    void readsFeaturesWithEachFifthPoll();
    void readsNoFeaturesWithoutTheRight();
    void countsNewMessages();
    void goesOnWithoutMailboxes();
};

void TestNameRounds::asksTheCheapestSourceFirst()
{
    Office office;
    office.pbx.setList("VoicemailUsersList",
                       {Office::mailbox("1001", "Ann"), Office::mailbox("1002", "")});
    office.pbx.setEntry("AMPUSER/1002", "cidname", "Bob");
    office.pbx.setEntry("AMPUSER/1003", "cidname", "device");
    office.pbx.setEndpoint("1003", "\"Cid\" <1003>");
    office.pbx.setEndpoint("1004", "<unknown>");
    QVERIFY(office.start());
    QTRY_COMPARE(office.name("1003"), QStringLiteral("Cid"));
    QCOMPARE(office.name("1001"), QStringLiteral("Ann"));
    QCOMPARE(office.name("1002"), QStringLiteral("Bob"));
    QCOMPARE(office.settled("PJSIPShowEndpoint"), 2);
    QCOMPARE(office.name("1004"), QString());
    QCOMPARE(office.pbx.count("VoicemailUsersList"), 1);
    // Three names, and two entries of each extension for do not disturb and call forward.
    QCOMPARE(office.pbx.count("DBGet"), 3 + 2 * 4);
}

void TestNameRounds::asksNothingAboutThoseOfTheRoster()
{
    Office office(2);
    office.pbx.setEntry("AMPUSER/1001", "cidname", "Ann");
    office.monitor->applyRoster({{QStringLiteral("1001"),
                                  QStringLiteral("from-internal"),
                                  QStringLiteral("Ann of the roster"),
                                  {},
                                  {}},
                                 {QStringLiteral("1002"),
                                  QStringLiteral("from-internal"),
                                  QStringLiteral("Bob of the roster"),
                                  {},
                                  {}}});
    QVERIFY(office.start());
    QCOMPARE(office.settled("DBGet"), 4);
    QCOMPARE(office.pbx.count("PJSIPShowEndpoint"), 0);
    QCOMPARE(nameOf(office.row("1001")), QStringLiteral("Ann of the roster"));
}

/// The company's number names nobody.
void TestNameRounds::takesUniqueCallerIdsOfOtherNumbers()
{
    Office office;
    office.pbx.setEndpoint("1001", "\"Acme Ltd\" <5551000>");
    office.pbx.setEndpoint("1002", "\"Acme Ltd\" <5551000>");
    office.pbx.setEndpoint("1003", "\"Cid\" <5552323>");
    office.pbx.setEndpoint("1004", "\"Dan\" <49305551004>");
    QVERIFY(office.start());
    QTRY_COMPARE(office.name("1003"), QStringLiteral("Cid"));
    QCOMPARE(office.name("1004"), QStringLiteral("Dan"));
    QCOMPARE(office.name("1001"), QString());
    QCOMPARE(office.name("1002"), QString());
}

void TestNameRounds::givesUpOnAnEmptyDatabase()
{
    constexpr int Extensions = 300;
    Office office(Extensions);
    office.pbx.setEntry("OTHER", "entry", "x");
    QVERIFY(office.start());
    const int asked = office.settled("DBGet") - 2 * Extensions;
    QVERIFY2(asked >= int(NameRounds::MostMissing)
                 && asked <= int(NameRounds::MostMissing + Ami::DatabaseQuery::Window),
             qPrintable(QString::number(asked)));
}

void TestNameRounds::stopsWherePermissionIsDenied()
{
    Office office(100);
    for (const char *action : {"DBGet", "VoicemailUsersList", "PJSIPShowEndpoint"})
        office.pbx.setError(action, "Permission denied");
    QVERIFY(office.start());
    QCOMPARE(office.settled("PJSIPShowEndpoint"), 1);
    QVERIFY(office.pbx.count("DBGet") <= 2 * int(Ami::DatabaseQuery::Window));
    QCOMPARE(office.pbx.count("VoicemailUsersList"), 1);
}

void TestNameRounds::asksAgainAfterALostConnection()
{
    Office office(50);
    for (int i = 1001; i <= 1050; ++i)
        office.pbx.setEndpoint(QByteArray::number(i), "\"Ann\" <" + QByteArray::number(i) + ">");
    QVERIFY(office.start());
    QTRY_VERIFY(office.pass() && office.pbx.count("PJSIPShowEndpoint") > 5);
    QVERIFY(office.pbx.count("PJSIPShowEndpoint") < 50);
    office.pbx.closeAll();
    QTRY_VERIFY_WITH_TIMEOUT((office.clock.advance(1s), office.witnessed) > 1, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT((office.pass(), office.name("1050")), QStringLiteral("Ann"), 10'000);
    office.settled("PJSIPShowEndpoint");
    for (int i = 1001; i <= 1050; ++i)
        QCOMPARE(office.name(QByteArray::number(i).constData()), QStringLiteral("Ann"));
    QCOMPARE(office.pbx.count("VoicemailUsersList"), 2);
}

void TestNameRounds::readsFeaturesWithEachFifthPoll()
{
    Office office(1);
    office.pbx.setEntry("DND", "1001", "YES");
    office.pbx.setEntry("CF", "1001", "5551234");
    QVERIFY(office.start());
    QTRY_COMPARE(office.row("1001").forwardedTo, QStringLiteral("5551234"));
    QVERIFY(office.row("1001").presence.kind == Model::Presence::Kind::DoNotDisturb);
    office.pbx.removeEntry("DND", "1001");
    office.pbx.removeEntry("CF", "1001");
    const int asked = office.settled("DBGet");
    QVERIFY(office.poll(10));
    QCOMPARE(office.settled("DBGet") - asked, 2 * 2);
    QCOMPARE(office.row("1001").forwardedTo, QString());
    QVERIFY(office.row("1001").presence.kind == Model::Presence::Kind::NotSet);
}

void TestNameRounds::readsNoFeaturesWithoutTheRight()
{
    Office office(1);
    office.pbx.setEntry("CF", "1001", "5551234");
    QVERIFY(office.start());
    QTRY_COMPARE(office.row("1001").forwardedTo, QStringLiteral("5551234"));
    office.pbx.setError("DBGet", "Permission denied");
    const int asked = office.settled("DBGet");
    QVERIFY(office.poll(10));
    QTRY_COMPARE(office.row("1001").forwardedTo, QString());
    QCOMPARE(office.settled("DBGet") - asked, 2);
}

void TestNameRounds::countsNewMessages()
{
    Office office(1);
    office.pbx.setList("VoicemailUsersList", {Office::mailbox("1001", "Ann", 1)});
    QVERIFY(office.start());
    QTRY_VERIFY(office.row("1001").voicemail.has_value());
    QCOMPARE(office.row("1001").voicemail->fresh, 1);
    office.pbx.send(Test::FakePbx::message(
        {"Event: MessageWaiting", "Mailbox: 1001@default", "Waiting: 1", "New: 2", "Old: 0"}));
    QTRY_COMPARE(office.row("1001").voicemail->fresh, 2);
}

/// Asterisk 22 answers such a list by a success that no end follows.
void TestNameRounds::goesOnWithoutMailboxes()
{
    Office office(1);
    office.pbx.setAnswer("VoicemailUsersList",
                         {"Message: There are no voicemail users currently defined."});
    office.pbx.setEndpoint("1001", "\"Ann\" <1001>");
    QVERIFY(office.start());
    QTRY_COMPARE(office.name("1001"), QStringLiteral("Ann"));
}

QTEST_GUILESS_MAIN(TestNameRounds)
#include "tst_namerounds.moc"
