// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/protocol/callaction.h"
#include "ami/protocol/messageparser.h"
#include "ami/simulator/callwire.h"
#include "ami/simulator/simulateddirectory.h"
#include "ami/simulator/simulatorserver.h"
#include "ami/simulator/wire.h"
#include "tests/support/manualclock.h"

#include <QFile>
#include <QTest>

using namespace Ami;
using namespace std::chrono_literals;

namespace {

QList<Message> messagesOf(const QByteArray &stream, MessageParser::Greeting greeting)
{
    MessageParser parser(greeting);
    parser.feed(stream);
    QList<Message> all;
    while (const auto message = parser.next())
        all.append(*message);
    return all;
}

QStringList names(const Message &message)
{
    QStringList all;
    for (qsizetype i = 0; i < message.size(); ++i)
        all.append(QString::fromUtf8(message.nameAt(i)));
    return all;
}

const ExtensionStatus Status{QStringLiteral("1001"), QStringLiteral("from-internal"),
                             QStringLiteral("PJSIP/1001"), 9};
const DeviceStateChange Device{QStringLiteral("PJSIP/1001"), QStringLiteral("INUSE")};

const ContactStatus Contact{QStringLiteral("1001"),
                            QStringLiteral("sip:1001@192.0.2.1:5060"),
                            QStringLiteral("1001"),
                            Reachability::Reachable,
                            std::chrono::microseconds(490),
                            QStringLiteral("a"),
                            3};
const EndpointList Endpoint{QStringLiteral("1001"), {QStringLiteral("1001")}, {}, {}};
const PresenceStateChange Presence{
    QStringLiteral("CustomPresence:1001"), QStringLiteral("away"), {}, {}};
const QueueMember Member = [] {
    QueueMember member;
    member.queue = QStringLiteral("q");
    member.interface = QStringLiteral("PJSIP/1001");
    member.paused = true;
    return member;
}();

} // namespace

/// A plain client: sends bytes, keeps what comes.
class Client
{
public:
    explicit Client(quint16 port) { m_socket.connectToHost(QHostAddress::LocalHost, port); }

    void send(const Action &action, const QByteArray &id) { m_socket.write(*action.serialize(id)); }

    const QList<Message> &messages()
    {
        m_parser.feed(m_socket.readAll());
        while (const auto message = m_parser.next())
            m_messages.append(*message);
        return m_messages;
    }

    const Message *answer(QByteArrayView id)
    {
        for (const Message &message : messages()) {
            if (message.value(Key::ActionId) == id && message.kind() == Message::Kind::Response)
                return &message;
        }
        return nullptr;
    }

    Message last() { return messages().isEmpty() ? Message() : m_messages.constLast(); }

    QTcpSocket &socket() { return m_socket; }

private:
    QTcpSocket m_socket;
    MessageParser m_parser;
    QList<Message> m_messages;
};

class TestSimulator : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatAsteriskWrites_data();
    void writesWhatAsteriskWrites();
    void speaksOnlyAfterLogin();
    void refusesAWrongSecretAfterASecond();
    void listsAllHintsAndTellsChanges();
    void tellsOnePresence();
    void answersBeforeItTells();
    void deniesWhatAUserMayNotWrite();
    void sameSeedSameDay();
    void sharesAgentsOut();
    void takesNoEmptySecret();
};

void TestSimulator::writesWhatAsteriskWrites_data()
{
    QTest::addColumn<QString>("recording");
    QTest::addColumn<QByteArray>("first"); ///< what its first header says
    QTest::addColumn<QByteArray>("mark");  ///< a line that tells it from its like
    QTest::addColumn<QByteArray>("ours");
    const auto row = [](const char *tag, const char *recording, const char *first, const char *mark,
                        const QByteArray &ours) {
        QTest::newRow(tag) << QString::fromLatin1(recording) << QByteArray(first)
                           << QByteArray(mark) << ours;
    };
    row("challenge", "login-md5", "Success", "\nChallenge: ", Wire::challenge("1", "2"));
    row("login", "login-md5", "Success", "Authentication accepted",
        Wire::success("1", "Authentication accepted"));
    row("login refused", "login-fail", "Error", "Authentication failed",
        Wire::error("1", "Authentication failed"));
    row("booted", "login-md5", "FullyBooted", "", Wire::fullyBooted(3));
    row("ping", "login-plain", "Success", "ActionID: ping", Wire::pong("1", "2"));
    row("goodbye", "login-plain", "Goodbye", "", Wire::goodbye("1"));
    row("events", "events-mask", "Success", "ActionID: m1", Wire::eventsAre("1", true));
    row("core status", "CoreStatus", "Success", "CoreStartupDate", Wire::coreStatus("1", "d", "t"));
    row("extension state", "ExtensionState", "Success", "Extension Status",
        Wire::extensionState("1", Status));
    row("list start", "ExtensionStateList", "Success", "EventList", Wire::listStart("1", "x"));
    row("list item", "ExtensionStateList", "ExtensionStatus", "", Wire::listItem("1", Status));
    row("list end", "ExtensionStateList", "ExtensionStateListComplete", "",
        Wire::listEnd("1", "E", 3));
    row("device item", "DeviceStateList", "DeviceStateChange", "ActionID",
        Wire::listItem("1", Device));
    row("device event", "call-full", "DeviceStateChange", "Privilege", Wire::event(Device));
    row("extension event", "call-full", "ExtensionStatus", "Privilege", Wire::event(Status));
    row("contact item", "PJSIPShowContacts", "ContactList", "", Wire::listItem("1", Contact));
    row("contact list end", "PJSIPShowContacts", "ContactListComplete", "",
        Wire::listEnd("1", "E", 3));
    row("endpoint item", "PJSIPShowEndpoints", "EndpointList", "", Wire::listItem("1", Endpoint));
    const QString queue = QStringLiteral("q");
    row("queue item", "Queues", "QueueParams", "", Wire::queueParams("1", queue, {}));
    row("queue entry", "queue-call", "QueueEntry", "",
        Wire::listItem("1", queue, 1, SimulatedQueues::Waiting(), TimePoint()));
    row("member status", "queue-call", "QueueMemberStatus", "",
        Wire::memberEvent("QueueMemberStatus", Member));
    row("member item", "Queues", "QueueMember", "", Wire::listItem("1", Member));
    row("pause event", "queue-manage", "QueueMemberPause", "",
        Wire::memberEvent("QueueMemberPause", Member));
    row("contact event", "register", "ContactStatus", "", Wire::event(Contact));
    row("peer event", "register", "PeerStatus", "", Wire::event(PeerStatus{{}, true}));
    row("presence event", "presence-states", "PresenceStateChange", "Privilege",
        Wire::event(Presence));
    row("presence item", "presence-states", "PresenceStateChange", "ActionID",
        Wire::listItem("1", Presence));
    row("presence of a hint", "presence-states", "PresenceStatus", "",
        Wire::presenceStatus(Status, Presence));
    row("mailbox item", "VoicemailUsersList", "VoicemailUserEntry", "",
        Wire::listItem("1", Mailbox()));
    row("mailbox list end", "VoicemailUsersList", "VoicemailUserEntryComplete", "",
        Wire::listEnd("1", "E", 3));
    row("database entry", "DBGet", "DBGetResponse", "", Wire::databaseEntry("1", {}, {}, {}));
    row("no database entry", "DBGet", "Error", "not found", Wire::error("1", "x"));
    row("shutdown", "shutdown-term", "Shutdown", "", Wire::shutdown());
    row("denied", "permission-nowrite", "Error", "Permission denied",
        Wire::error("1", "Permission denied"));
}

void TestSimulator::writesWhatAsteriskWrites()
{
    QFETCH(const QString, recording);
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, mark);
    QFETCH(const QByteArray, ours);
    QFile file(QStringLiteral(FIXTURES "/ami/") + recording + QStringLiteral(".txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<Message> made = messagesOf(ours, MessageParser::Greeting::None);
    QCOMPARE(made.size(), 1);
    int compared = 0;
    for (const Message &real : messagesOf(file.readAll(), MessageParser::Greeting::Banner)) {
        if (real.valueAt(0) != first || !real.bytes().toByteArray().contains(mark))
            continue;
        QCOMPARE(names(made.constFirst()), names(real));
        ++compared;
    }
    QVERIFY(compared > 0);
}

void TestSimulator::speaksOnlyAfterLogin()
{
    SystemClock clock;
    SimulatedPbx pbx({3, 1, false}, clock);
    SimulatorServer server(pbx, {QStringLiteral("u"), Secret("s")}, clock);
    QVERIFY(server.listen(0));
    Client client(server.port());
    client.send(extensionStateList(), "1");
    QTRY_VERIFY(client.answer("1"));
    QCOMPARE(client.answer("1")->value(Key::Message), QByteArrayView("Permission denied"));
    client.send(loginPlain(QStringLiteral("u"), Secret("s"), EventMask::SystemCallAgent), "2");
    QTRY_VERIFY(client.answer("2") && client.answer("2")->isSuccess());
    QTRY_COMPARE(client.last().eventName(), EventName::FullyBooted);
}

void TestSimulator::refusesAWrongSecretAfterASecond()
{
    Test::ManualClock clock;
    SimulatedPbx pbx({3, 1, false}, clock);
    SimulatorServer server(pbx, {QStringLiteral("u"), Secret("s")}, clock);
    QVERIFY(server.listen(0));
    Client client(server.port());
    client.send(challenge(), "1");
    QTRY_VERIFY(client.answer("1"));
    const QByteArray key = Secret("wrong").md5Key(client.answer("1")->value(Key::Challenge));
    client.send(loginMd5(QStringLiteral("u"), key, EventMask::Off), "2");
    client.send(ping(), "3");
    QVERIFY(!QTest::qWaitFor([&] { return client.answer("2") != nullptr; }, 100));
    clock.advance(1s);
    QTRY_VERIFY(client.answer("2"));
    QCOMPARE(client.answer("2")->value(Key::Message), QByteArrayView("Authentication failed"));
    QTRY_COMPARE(client.socket().state(), QAbstractSocket::UnconnectedState);
    QVERIFY(!client.answer("3"));
}

void TestSimulator::listsAllHintsAndTellsChanges()
{
    SystemClock clock;
    SimulatedPbx pbx({50, 1, false}, clock);
    SimulatorServer server(pbx, {QStringLiteral("u"), Secret("s")}, clock);
    QVERIFY(server.listen(0));
    Client client(server.port());
    client.send(loginPlain(QStringLiteral("u"), Secret("s"), EventMask::SystemCallAgent), "1");
    client.send(extensionStateList(), "2");
    QTRY_COMPARE(client.last().eventName(), EventName::ExtensionStateListComplete);
    QCOMPARE(client.last().integer(Key::ListItems), 52);
    QCOMPARE(client.messages().size(), 2 + 1 + 52 + 1);
    pbx.setStatus(QStringLiteral("1007"), 8);
    QTRY_COMPARE(client.last().eventName(), EventName::ExtensionStatus);
    QCOMPARE(client.last().value(Key::StatusText), QByteArrayView("Ringing"));
    client.send(extensionState(QStringLiteral("9999"), SimulatedPbx::context()), "3");
    QTRY_VERIFY(client.answer("3"));
    QCOMPARE(client.answer("3")->integer(Key::Status), -1);
}

void TestSimulator::tellsOnePresence()
{
    SystemClock clock;
    SimulatedPbx pbx({5, 1, false}, clock);
    SimulatorServer server(pbx, {QStringLiteral("u"), Secret("s")}, clock);
    QVERIFY(server.listen(0));
    pbx.setPresence(QStringLiteral("1001"), QStringLiteral("away"), {}, QStringLiteral("At lunch"));
    Client client(server.port());
    client.send(loginPlain(QStringLiteral("u"), Secret("s"), EventMask::SystemCallAgent), "1");
    const QString provider = QStringLiteral("CustomPresence:1001");
    client.send(presenceState(provider), "2");
    QTRY_VERIFY(client.answer("2"));
    const PresenceStateChange told = decodePresenceState(*client.answer("2"), provider);
    QCOMPARE(told.state, QStringLiteral("away"));
    QCOMPARE(told.message, QStringLiteral("At lunch"));
    client.send(presenceState(QStringLiteral("Bogus:1")), "3");
    QTRY_VERIFY(client.answer("3"));
    QVERIFY(!client.answer("3")->isSuccess());
}

/// The answer comes before the events of what was done.
void TestSimulator::answersBeforeItTells()
{
    SystemClock clock;
    SimulatedPbx pbx({5, 1, false}, clock);
    SimulatorServer server(pbx, {QStringLiteral("u"), Secret("s")}, clock);
    QVERIFY(server.listen(0));
    Client client(server.port());
    client.send(loginPlain(QStringLiteral("u"), Secret("s"), EventMask::SystemCallAgent), "1");
    client.send(queuePause(QStringLiteral("PJSIP/1001"), true, QStringLiteral("lunch")), "2");
    QTRY_COMPARE(client.last().value("Event"), QByteArrayView("QueueMemberPause"));
    const QList<Message> &all = client.messages();
    QCOMPARE(all.at(all.size() - 2).value(Key::Message),
             QByteArrayView("Interface paused successfully"));
}

void TestSimulator::deniesWhatAUserMayNotWrite()
{
    SystemClock clock;
    SimulatedPbx pbx({5, 1, false}, clock);
    SimulatorServer server(pbx, {QStringLiteral("u"), Secret("s"), {"agent"}}, clock);
    QVERIFY(server.listen(0));
    Client client(server.port());
    client.send(loginPlain(QStringLiteral("u"), Secret("s"), EventMask::SystemCallAgent), "1");
    client.send(hangup(QStringLiteral("PJSIP/1001-1")), "2");
    client.send(queuePause(QStringLiteral("PJSIP/1001"), true, {}), "3");
    client.send(listCommands(), "4");
    QTRY_VERIFY(client.answer("4"));
    QCOMPARE(client.answer("2")->value(Key::Message), QByteArrayView("Permission denied"));
    QVERIFY(client.answer("3")->isSuccess());
    const QStringList may = names(*client.answer("4"));
    QVERIFY(may.contains(QStringLiteral("QueuePause")) && may.contains(QStringLiteral("Ping")));
    QVERIFY(!may.contains(QStringLiteral("Hangup")) && !may.contains(QStringLiteral("Originate")));
}

void TestSimulator::sameSeedSameDay()
{
    const auto day = [](quint32 seed) {
        Test::ManualClock clock;
        SimulatedPbx pbx({20, seed, true}, clock);
        QStringList changes;
        QObject::connect(
            &pbx, &SimulatedPbx::statusChanged, &pbx, [&](const ExtensionStatus &status) {
                changes.append(status.extension + u'=' + QString::number(status.status));
            });
        pbx.start();
        clock.advance(1h);
        return changes;
    };
    const QStringList once = day(5);
    QVERIFY(once.size() > 100);
    QCOMPARE(day(5), once);
    QVERIFY(day(6) != once);
}

void TestSimulator::sharesAgentsOut()
{
    for (const int queues : {1, 4, 5, 20, 37}) {
        QSet<QString> names;
        for (const SimulatedAgent &agent : makeRoster({400, queues}, 1)) {
            names.insert(agent.queue);
            QVERIFY(agent.queue.startsWith(agent.department.toLower().remove(u' ')));
        }
        QCOMPARE(names.size(), std::max(4, queues));
    }
}

void TestSimulator::takesNoEmptySecret()
{
    Test::ManualClock clock;
    SimulatedPbx pbx({1, 1, false}, clock);
    SimulatorServer server(pbx, {QStringLiteral("u"), Secret()}, clock);
    QVERIFY(server.listen(0));
    Client client(server.port());
    client.send(loginPlain(QStringLiteral("u"), Secret(), EventMask::Off), "1");
    QVERIFY(!QTest::qWaitFor([&] { return client.answer("1") != nullptr; }, 100));
    clock.advance(1s);
    QTRY_VERIFY(client.answer("1"));
    QVERIFY(!client.answer("1")->isSuccess());
}

QTEST_GUILESS_MAIN(TestSimulator)
#include "tst_simulator.moc"
