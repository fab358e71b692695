// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/protocol/action.h"
#include "ami/protocol/backoff.h"
#include "ami/protocol/event.h"
#include "ami/protocol/messageparser.h"
#include "ami/protocol/printable.h"

#include <QTest>

using namespace Ami;
using namespace std::chrono_literals;

namespace {

Message parsed(QByteArrayView bytes)
{
    MessageParser parser(MessageParser::Greeting::None);
    parser.feed(bytes);
    return parser.next().value_or(Message());
}

} // namespace

class TestProtocol : public QObject
{
    Q_OBJECT

private slots:
    void internsEveryName();
    void decodesEvents();
    void refusesMalformedEvents_data();
    void refusesMalformedEvents();
    void serializesActions();
    void refusesUnsafeValues_data();
    void refusesUnsafeValues();
    void makesForeignTextPrintable();
    void hashesTheSecret();
    void backsOffWithJitter();
};

void TestProtocol::internsEveryName()
{
    for (int i = 1; i <= static_cast<int>(Key::WrapUpTime); ++i) {
        const Key key = static_cast<Key>(i);
        QVERIFY(!spelling(key).isEmpty());
        QVERIFY(KeyMatch(key)(spelling(key)));
        QVERIFY(KeyMatch(key)(spelling(key).toByteArray().toUpper()));
    }
    QVERIFY(!KeyMatch(Key::Username)("Usernamf"));
    QVERIFY(!KeyMatch(Key::ConnectedLineName)("ConnectedZineName"));
    QVERIFY(!KeyMatch(Key::Username)(""));
    QCOMPARE(eventNameOf("devicestatechange"), EventName::DeviceStateChange);
    QCOMPARE(eventNameOf("VarSet"), EventName::Unknown);
}

void TestProtocol::decodesEvents()
{
    QCOMPARE(decode(parsed("Event: ExtensionStatus\r\nExten: 1001\r\nContext: from-internal\r\n"
                           "Hint: PJSIP/1001\r\nStatus: 9\r\nStatusText: InUse&Ringing\r\n\r\n")),
             Event(ExtensionStatus{QStringLiteral("1001"), QStringLiteral("from-internal"),
                                   QStringLiteral("PJSIP/1001"), 9}));
    QCOMPARE(
        decode(parsed(
            "Event: ExtensionStatus\r\nExten: 1\r\nContext: c\r\nHint: \r\nStatus: -1\r\n\r\n")),
        Event(ExtensionStatus{QStringLiteral("1"), QStringLiteral("c"), QString(), -1}));
    QCOMPARE(
        decode(parsed("Event: DeviceStateChange\r\nDevice: PJSIP/1\r\nState: RINGING\r\n\r\n")),
        Event(DeviceStateChange{QStringLiteral("PJSIP/1"), QStringLiteral("RINGING")}));
    QCOMPARE(decode(parsed("Event: FullyBooted\r\nStatus: Fully Booted\r\n\r\n")),
             Event(FullyBooted{}));
    QCOMPARE(decode(parsed("Event: FullyBooted\r\nUptime: 333\r\nLastReload: 4\r\n\r\n")),
             Event(FullyBooted{std::chrono::seconds(333)}));
    QCOMPARE(decode(parsed("Event: Shutdown\r\nShutdown: Cleanly\r\nRestart: False\r\n\r\n")),
             Event(Shutdown{true, false}));
    QCOMPARE(decode(parsed("Event: VarSet\r\nVariable: x\r\n\r\n")), Event(UnknownEvent{}));
}

void TestProtocol::refusesMalformedEvents_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("bad");
    const auto row = [](const char *tag, const QByteArray &headers, Key bad) {
        QTest::newRow(tag) << headers << static_cast<int>(bad);
    };
    row("no extension", "Context: c\r\nStatus: 0\r\n", Key::Exten);
    row("nothing but a byte order mark", "Exten: \xEF\xBB\xBF\r\nContext: c\r\nStatus: 0\r\n",
        Key::Exten);
    row("a hidden character",
        "Exten: 1\xE2\x80\x8B"
        "1\r\nContext: c\r\nStatus: 0\r\n",
        Key::Exten);
    row("a bell", "Exten: 1\x07\r\nContext: c\r\nStatus: 0\r\n", Key::Exten);
    row("endless", "Exten: " + QByteArray(81, '1') + "\r\nContext: c\r\nStatus: 0\r\n", Key::Exten);
    row("no context", "Exten: 1\r\nStatus: 0\r\n", Key::Context);
    row("no status", "Exten: 1\r\nContext: c\r\n", Key::Status);
    row("text status", "Exten: 1\r\nContext: c\r\nStatus: Idle\r\n", Key::Status);
    row("status with a tail", "Exten: 1\r\nContext: c\r\nStatus: 1x\r\n", Key::Status);
    row("huge status", "Exten: 1\r\nContext: c\r\nStatus: 99999999999\r\n", Key::Status);
    row("impossible bits", "Exten: 1\r\nContext: c\r\nStatus: 32\r\n", Key::Status);
    row("below removed", "Exten: 1\r\nContext: c\r\nStatus: -3\r\n", Key::Status);
}

void TestProtocol::refusesMalformedEvents()
{
    QFETCH(const QByteArray, headers);
    QFETCH(const int, bad);
    const Event event = decode(parsed(QByteArray("Event: ExtensionStatus\r\n" + headers + "\r\n")));
    QCOMPARE(event, Event(MalformedEvent{EventName::ExtensionStatus, static_cast<Key>(bad)}));
}

void TestProtocol::serializesActions()
{
    QCOMPARE(
        *extensionState(QStringLiteral("1001"), QStringLiteral("from-internal")).serialize("7"),
        QByteArray("Action: ExtensionState\r\nActionID: 7\r\nExten: 1001\r\n"
                   "Context: from-internal\r\n\r\n"));
    QCOMPARE(*loginMd5(QStringLiteral("panel"), "abc", EventMask::Off).serialize("1"),
             QByteArray("Action: Login\r\nActionID: 1\r\nAuthType: MD5\r\nUsername: panel\r\n"
                        "Key: abc\r\nEvents: off\r\n\r\n"));
    QVERIFY(loginPlain(QStringLiteral("p"), Secret("s"), EventMask::SystemCallAgent)
                .serialize("1")
                ->contains("Events: system,call,agent\r\n"));
}

void TestProtocol::refusesUnsafeValues_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("cr") << QStringLiteral("1001\rAction: Logoff");
    QTest::newRow("lf") << QStringLiteral("1001\nAction: Logoff");
    QTest::newRow("crlf") << QStringLiteral("1001\r\nAction: Logoff");
    QTest::newRow("nul") << QStringLiteral("1001") + QChar(0) + QStringLiteral("x");
    QTest::newRow("trailing lf") << QStringLiteral("1001\n");
    QTest::newRow("too long") << QString(1020, u'x');
}

void TestProtocol::refusesUnsafeValues()
{
    QFETCH(const QString, value);
    for (const Action &action :
         {extensionState(value, QStringLiteral("c")), extensionState(QStringLiteral("1"), value)}) {
        const auto bytes = action.serialize("1");
        QVERIFY(!bytes);
        QVERIFY(!bytes.error().text.contains(value));
    }
    QVERIFY(!ping().serialize(value.toUtf8()));
    const auto login =
        loginPlain(QStringLiteral("u"), Secret(value.toUtf8()), EventMask::Off).serialize("1");
    QVERIFY(!login);
    QVERIFY(login.error().text.contains(QStringLiteral("Secret")));
    Action many("Originate");
    for (int i = 0; i < 127; ++i)
        many.with("Variable", QByteArrayView("a=b"));
    QVERIFY(!many.serialize("1"));
}

void TestProtocol::makesForeignTextPrintable()
{
    QCOMPARE(printable(QStringLiteral("a\x1b[2J\r\n\u202e\u0416")),
             QStringLiteral("a\uFFFD[2J\uFFFD\uFFFD\uFFFD\u0416"));
    QCOMPARE(printable(QString(500, u'x'), 10), QString(10, u'x') + u'\u2026');
}

void TestProtocol::hashesTheSecret()
{
    // As `printf 198824642lab | md5sum` says.
    QCOMPARE(Secret("lab").md5Key("198824642"), QByteArray("5bdd3f193b7672ac6db6634083effc00"));
}

void TestProtocol::backsOffWithJitter()
{
    Backoff backoff(5s, 60s, 1);
    std::chrono::milliseconds step = 5s;
    for (int i = 0; i < 8; ++i) {
        const auto delay = backoff.next();
        const bool inRange = delay >= step / 20 && delay <= step;
        QVERIFY(inRange);
        step = std::min<std::chrono::milliseconds>(step * 2, 60s);
    }
    QCOMPARE(backoff.attempts(), 8);
    backoff.reset();
    QVERIFY(backoff.next() <= 5s);
}

QTEST_GUILESS_MAIN(TestProtocol)
#include "tst_protocol.moc"
