// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/protocol/messageparser.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace Ami;

namespace {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

Headers headersOf(const Message &message)
{
    Headers headers;
    for (qsizetype i = 0; i < message.size(); ++i)
        headers.emplace_back(message.nameAt(i).toByteArray(), message.valueAt(i).toByteArray());
    return headers;
}

QList<Headers> drain(MessageParser &parser)
{
    QList<Headers> all;
    while (const auto message = parser.next())
        all.append(headersOf(*message));
    return all;
}

/// An independent, slow reading of the same framing rules.
QList<Headers> readSlowly(QByteArray stream)
{
    stream.remove(0, stream.indexOf("\r\n") + 2);
    QList<Headers> all;
    Headers current;
    for (qsizetype end = 0; (end = stream.indexOf("\r\n")) >= 0; stream.remove(0, end + 2)) {
        const QByteArray line = stream.first(end);
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && !line.first(colon).contains(' ')) {
            const QByteArray value = line.sliced(colon + 1);
            current.emplace_back(line.first(colon),
                                 value.startsWith(' ') ? value.sliced(1) : value);
        } else if (line.isEmpty() && !current.isEmpty()) {
            all.append(current);
            current.clear();
        }
    }
    return all;
}

QByteArray recording(const QString &name)
{
    QFile file(QStringLiteral(FIXTURES "/ami/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

MessageParser fed(QByteArrayView bytes)
{
    MessageParser parser(MessageParser::Greeting::None, {1000, 10, 64});
    parser.feed(bytes);
    return parser;
}

} // namespace

class TestMessageParser : public QObject
{
    Q_OBJECT

private slots:
    void limitsDoNotDependOnCuts();
    void recordings_data();
    void recordings();
    void keepsOrderAndRepeats();
    void keepsLoneLineFeed();
    void endsAtALoneLineFeed_data();
    void endsAtALoneLineFeed();
    void skipsEmptyMessages();
    void classifiesByEventFirst();
    void readsNamesInAnyCase();
    void decodesBrokenUtf8Late();
    void hostileInput_data();
    void hostileInput();
    void dropsEndlessLineWithoutGrowing();
    void refusesEndlessBanner();
};

void TestMessageParser::recordings_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names =
        QDir(QStringLiteral(FIXTURES "/ami")).entryList({QStringLiteral("*.txt")});
    QVERIFY(names.size() > 20);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestMessageParser::recordings()
{
    QFETCH(const QString, name);
    const QByteArray stream = recording(name);
    const QList<Headers> expected = readSlowly(stream);
    QVERIFY(!expected.isEmpty());

    MessageParser whole;
    whole.feed(stream);
    QCOMPARE(drain(whole), expected);
    QVERIFY(whole.banner()->startsWith("Asterisk Call Manager/"));
    QCOMPARE(whole.statistics().messages, quint64(expected.size()));

    MessageParser bytewise;
    QList<Headers> seen;
    for (const char byte : stream) {
        bytewise.feed(QByteArrayView(&byte, 1));
        seen += drain(bytewise);
    }
    QCOMPARE(seen, expected);

    QRandomGenerator random(42);
    for (int round = 0; round < 20; ++round) {
        MessageParser cut;
        seen.clear();
        for (qsizetype at = 0; at < stream.size();) {
            const qsizetype length =
                std::min<qsizetype>(random.bounded(1, 900), stream.size() - at);
            cut.feed(QByteArrayView(stream).sliced(at, length));
            at += length;
            // A reader may also let several chunks pile up.
            if (random.bounded(3) > 0)
                seen += drain(cut);
        }
        seen += drain(cut);
        QCOMPARE(seen, expected);
    }
}

void TestMessageParser::keepsOrderAndRepeats()
{
    const auto message = fed("Variable: a\r\nOther: x\r\nVariable: b\r\n\r\n").next();
    QVERIFY(message);
    QCOMPARE(message->values("Variable"), (std::vector<QByteArrayView>{"a", "b"}));
    QCOMPARE(message->nameAt(1), QByteArrayView("Other"));
    QCOMPARE(message->value("variable"), QByteArrayView("a"));
}

void TestMessageParser::keepsLoneLineFeed()
{
    // Asterisk 22 ends the answer to Park with a stray LF inside the value.
    const auto message = fed("Response: Success\r\nMessage: Park successful\n\r\n\r\n").next();
    QVERIFY(message);
    QCOMPARE(message->value(Key::Message), QByteArrayView("Park successful\n"));
    const auto split = fed("Message: a\n\nb\r\n\r\n").next();
    QCOMPARE(split->value(Key::Message), QByteArrayView("a\n\nb"));
}

/// Seen of Asterisk 22 (CoreShowChannelMapComplete) and of chan_dongle.
void TestMessageParser::endsAtALoneLineFeed_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<int>("headers");
    QTest::newRow("CR LF LF") << QByteArray("Event: A\r\nListItems: 0\r\n\n") << 2;
    QTest::newRow("LF LF") << QByteArray("Event: A\nPrivilege: call,all\nMessage: x\n\n") << 3;
    QTest::newRow("LF, CR LF") << QByteArray("Event: A\nMessage: x\r\n\r\n") << 2;
    QTest::newRow("LF LF within a value")
        << QByteArray("Event: A\r\nB: x\n\nEvent: C\r\n\r\n") << 2;
    QTest::newRow("a lone LF before") << QByteArray("\nEvent: A\r\nB: x\r\n\r\n") << 2;
}

void TestMessageParser::endsAtALoneLineFeed()
{
    QFETCH(const QByteArray, first);
    QFETCH(const int, headers);
    const QByteArray stream = first + "Event: Next\r\nStatus: ok\r\n\r\n";
    MessageParser whole = fed(stream);
    const QList<Headers> seen = drain(whole);
    QCOMPARE(seen.size(), 2);
    QCOMPARE(seen.constFirst().size(), qsizetype(headers));
    QCOMPARE(seen.constLast(), (Headers{{"Event", "Next"}, {"Status", "ok"}}));
    MessageParser bytewise = fed({});
    QList<Headers> again;
    for (const char byte : stream) {
        bytewise.feed(QByteArrayView(&byte, 1));
        again += drain(bytewise);
    }
    QCOMPARE(again, seen);
}

void TestMessageParser::skipsEmptyMessages()
{
    MessageParser parser = fed("\r\n\r\nEvent: A\r\n\r\n\r\n\r\nEvent: B\r\n\r\n\r\n");
    QCOMPARE(drain(parser).size(), 2);
    QCOMPARE(parser.statistics().malformedLines, quint64(0));
}

void TestMessageParser::classifiesByEventFirst()
{
    const auto message = fed("Response: Failure\r\nEvent: OriginateResponse\r\n\r\n").next();
    QCOMPARE(message->kind(), Message::Kind::Event);
    QVERIFY(!message->isSuccess());
    QCOMPARE(fed("Response: Success\r\n\r\n").next()->kind(), Message::Kind::Response);
    QCOMPARE(fed("Nothing: known\r\n\r\n").next()->kind(), Message::Kind::Other);
}

void TestMessageParser::readsNamesInAnyCase()
{
    const auto message = fed("eVENT:ExtensionStatus\r\nEXTEN: 10\r\nstatus:  7\r\n\r\n").next();
    QCOMPARE(message->eventName(), EventName::ExtensionStatus);
    QCOMPARE(message->value(Key::Exten), QByteArrayView("10"));
    // One space belongs to the framing, a second one to the value.
    QCOMPARE(message->value(Key::Status), QByteArrayView(" 7"));
    QCOMPARE(message->value(Key::Hint).isNull(), true);
}

void TestMessageParser::decodesBrokenUtf8Late()
{
    const auto message = fed("Message: \xD0\x96 \xFF \"x\" <unknown>\r\n\r\n").next();
    QCOMPARE(message->text(Key::Message), QStringLiteral("\u0416 \uFFFD \"x\" <unknown>"));
}

void TestMessageParser::hostileInput_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<quint64>("malformed");
    QTest::addColumn<quint64>("oversized");
    const auto row = [](const char *tag, const QByteArray &input, int malformed, int oversized) {
        QTest::newRow(tag) << input << quint64(malformed) << quint64(oversized);
    };
    row("binary", QByteArray("\x16\x03\x01\x00\xFF\x00", 6) + "\r\n\r\n", 1, 0);
    row("no colon", "support has 0 calls\r\n   No Callers\r\n\r\n", 2, 0);
    row("empty name", ": value\r\n\r\n", 1, 0);
    row("space in name", "a b: c\r\n\r\n", 1, 0);
    row("nul in name", QByteArray("a\0b: c\r\n\r\n", 10), 1, 0);
    row("name over its limit", QByteArray(600, 'k') + ": v\r\n\r\n", 1, 0);
    row("line over the limit", "A: " + QByteArray(5000, 'x') + "\r\n\r\n", 0, 1);
    row("message over the limit", QByteArray("A: 1234567890\r\n").repeated(200) + "\r\n", 0, 1);
    row("too many headers", QByteArray("A: 1\r\n").repeated(11) + "\r\n", 0, 1);
    row("too many headers, far too many", QByteArray("A: 1\r\n").repeated(5000) + "\r\n", 0, 1);
    row("two in a row", QByteArray("A: " + QByteArray(5000, 'x') + "\r\n\r\n").repeated(2), 0, 2);
}

void TestMessageParser::hostileInput()
{
    QFETCH(const QByteArray, input);
    const Headers good{{"Event", "FullyBooted"}, {"Status", "ok"}};
    const QByteArray stream = input + "Event: FullyBooted\r\nStatus: ok\r\n\r\n";

    MessageParser whole = fed(stream);
    QCOMPARE(drain(whole), QList<Headers>{good});
    QTEST(whole.statistics().malformedLines, "malformed");
    QTEST(whole.statistics().oversized, "oversized");

    MessageParser bytewise = fed({});
    QList<Headers> seen;
    for (const char byte : stream) {
        bytewise.feed(QByteArrayView(&byte, 1));
        seen += drain(bytewise);
    }
    QCOMPARE(seen, QList<Headers>{good});
    QTEST(bytewise.statistics().oversized, "oversized");
}

void TestMessageParser::dropsEndlessLineWithoutGrowing()
{
    MessageParser parser(MessageParser::Greeting::None, {10'000, 100, 64});
    const QByteArray chunk(1000, 'x');
    parser.feed("Key: ");
    for (int i = 0; i < 100'000; ++i) {
        parser.feed(chunk);
        QVERIFY(!parser.next());
        QVERIFY(parser.pending().size() <= 12'000);
    }
    parser.feed("\r\n\r\nEvent: Reload\r\n\r\n");
    QCOMPARE(drain(parser).size(), 1);
    QCOMPARE(parser.statistics().oversized, quint64(1));
}

void TestMessageParser::refusesEndlessBanner()
{
    MessageParser parser;
    parser.feed(QByteArray(100, 'x'));
    QVERIFY(!parser.next());
    QVERIFY(!parser.banner());
    parser.feed(QByteArray(100'000, 'x'));
    QVERIFY(!parser.next());
    QVERIFY(parser.banner());
    QCOMPARE(parser.banner()->size(), 256);
}

/// Found by fuzzing: a message within a few bytes of the limit was dropped or not as it was cut.
void TestMessageParser::limitsDoNotDependOnCuts()
{
    MessageParser::Limits limits;
    limits.messageBytes = 100;
    limits.headers = 4;
    limits.bannerBytes = 40;
    for (int banner = 36; banner < 44; ++banner) {
        for (int value = 80; value < 110; ++value) {
            const QByteArray stream = QByteArray(banner, 'b')
                + "\r\nA: b\r\nC: " + QByteArray(value, 'x') + "\r\n\r\nD: e\r\n\r\n";
            MessageParser whole(MessageParser::Greeting::Banner, limits);
            whole.feed(stream);
            while (whole.next()) {}
            MessageParser bytewise(MessageParser::Greeting::Banner, limits);
            for (const char byte : stream) {
                bytewise.feed(QByteArrayView(&byte, 1));
                while (bytewise.next()) {}
            }
            QCOMPARE(bytewise.banner(), whole.banner());
            QCOMPARE(bytewise.statistics().messages, whole.statistics().messages);
            QCOMPARE(bytewise.statistics().oversized, whole.statistics().oversized);
        }
    }
}

QTEST_GUILESS_MAIN(TestMessageParser)
#include "tst_messageparser.moc"
