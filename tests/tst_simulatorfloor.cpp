// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hours of the demo PBX, with ring groups, follow-me, pickups and a queue behind Local channels:
// what the calls are by its events and by its lists.
#include "ami/protocol/callevent.h"
#include "ami/protocol/messageparser.h"
#include "ami/simulator/callwire.h"
#include "ami/simulator/simulatedpbx.h"
#include "model/domain/callnow.h"
#include "model/domain/calls.h"
#include "tests/support/manualclock.h"

#include <QTest>

#include <algorithm>

using namespace Ami;
using namespace std::chrono_literals;

namespace {

Message messageOf(const QByteArray &bytes)
{
    MessageParser parser(MessageParser::Greeting::None);
    parser.feed(bytes);
    return *parser.next();
}

bool isLocalHalf(const SimulatedChannel &channel)
{
    return channel.name.startsWith(u"Local/");
}

bool hasLocalHalf(const QList<SimulatedChannel> &channels, const QString &start = {})
{
    return std::any_of(channels.begin(), channels.end(), [&start](const SimulatedChannel &channel) {
        return isLocalHalf(channel) && channel.name.startsWith(start);
    });
}

/// By bridge, another one that a Local channel connects it to.
QHash<QString, QString> connectionsOf(const QList<SimulatedChannel> &channels)
{
    QHash<QString, QString> bridges; // of Local halves, by name
    for (const SimulatedChannel &channel : channels) {
        if (isLocalHalf(channel))
            bridges.insert(channel.name, channel.bridge);
    }
    QHash<QString, QString> connections;
    for (auto half = bridges.cbegin(); half != bridges.cend(); ++half) {
        const QString far = bridges.value(half.key().chopped(1) + u'2');
        if (half.key().endsWith(u";1") && !half.value().isEmpty() && !far.isEmpty())
            connections.insert(half.value(), far);
    }
    return connections;
}

QString sorted(QStringList words)
{
    words.sort();
    return words.join(u' ');
}

/// "1001 1002" by linked id: the numbers of two who hear each other, over Local channels too.
QHash<QString, QString> talksOf(const QList<SimulatedChannel> &channels)
{
    const QHash<QString, QString> connections = connectionsOf(channels);
    QHash<QString, QStringList> numbers; // by bridge
    QHash<QString, QString> linkedIds;   // by bridge
    for (const SimulatedChannel &channel : channels) {
        if (channel.bridge.isEmpty() || isLocalHalf(channel))
            continue;
        QString bridge = channel.bridge;
        while (connections.contains(bridge))
            bridge = connections.value(bridge);
        numbers[bridge].append(channel.number);
        linkedIds.insert(bridge, channel.linkedId);
    }
    QHash<QString, QString> all;
    for (auto bridge = numbers.cbegin(); bridge != numbers.cend(); ++bridge) {
        if (bridge->size() == 2)
            all.insert(linkedIds.value(bridge.key()), sorted(*bridge));
    }
    return all;
}

bool isTalk(Model::CallNow::State state)
{
    return state == Model::CallNow::State::Talking || state == Model::CallNow::State::OnHold;
}

QHash<QString, QString> talksOf(const QList<Model::Call> &calls)
{
    QHash<QString, QString> all;
    for (const Model::Call &call : calls) {
        const Model::CallNow now = Model::nowOf(call);
        if (isTalk(now.state) && now.others.size() == 1)
            all.insert(call.id, sorted({now.one.number, now.others.constFirst().number}));
    }
    return all;
}

/// The answered segments.
QStringList talksOf(const Model::Call &call)
{
    QStringList talks;
    for (const Model::CallSegment &segment : call.segments) {
        if (segment.answered)
            talks.append(sorted({segment.source.number, segment.target.number}));
    }
    return talks;
}

/// One line a call: who with whom, and who is rung. A list tells of no hold.
QStringList shown(const QList<Model::Call> &calls)
{
    QStringList all;
    for (const Model::Call &call : calls) {
        const Model::CallNow now = Model::nowOf(call);
        QStringList others;
        for (const Model::Party &party : now.others)
            others.append(party.channel);
        all.append(QStringLiteral("%1 %2 %3 [%4] %5")
                       .arg(call.id, isTalk(now.state) ? QStringLiteral("talks") : QString(),
                            now.one.channel, sorted(others), call.queue));
    }
    all.sort();
    return all;
}

/// A floor, and the calls as its events tell them.
class Floor
{
public:
    explicit Floor(quint32 seed)
        : pbx({60, seed, true}, time)
    {
        QObject::connect(&pbx.calls(), &SimulatedCalls::happened, &pbx,
                         [this](const QByteArray &bytes) { take(bytes); });
        pbx.start();
    }

    void pass(std::chrono::seconds length)
    {
        constexpr std::chrono::seconds Look{4};
        for (std::chrono::seconds passed{0}; passed < length; passed += Look) {
            time.advance(Look);
            const auto now = talksOf(pbx.calls().channels());
            for (auto talk = now.cbegin(); talk != now.cend(); ++talk)
                talked.insert(talk.key(), talk.value());
        }
    }

    /// The calls as the lists of this moment tell them.
    QList<Model::Call> listed() const
    {
        std::vector<ListedBridge> bridges;
        for (const SimulatedCalls::Bridge &bridge : pbx.calls().bridges())
            bridges.push_back(*decodeListedBridge(messageOf(Wire::bridgeItem("1", bridge))));
        std::vector<ListedChannel> channels;
        for (const SimulatedChannel &channel : pbx.calls().channels()) {
            channels.push_back(
                *decodeListedChannel(messageOf(Wire::listItem("1", channel, time.now()))));
        }
        Model::Calls fresh;
        fresh.applyList(bridges, time.now());
        fresh.applyList(channels, time.now());
        return fresh.live();
    }

    bool hangUpAll()
    {
        while (!pbx.calls().channels().isEmpty()) {
            const QString channel = pbx.calls().channels().constFirst().name;
            if (!pbx.obey([&channel](SimulatedCalls &calls) { return calls.hangUp(channel); }))
                return false;
        }
        return true;
    }

    Test::ManualClock time;
    SimulatedPbx pbx;
    Model::Calls followed;
    QList<Model::Call> ended;
    QHash<QString, QString> talked; ///< who with whom, by linked id
    QHash<QByteArray, int> events;  ///< by name
    int late = 0;                   ///< NewCallerid of channels that are gone

private:
    void take(const QByteArray &bytes)
    {
        const Message message = messageOf(bytes);
        const QByteArray event = message.value("Event").toByteArray();
        const QByteArray uniqueId = message.value("Uniqueid").toByteArray();
        ++events[event];
        if (event == "NewCallerid" && m_gone.contains(uniqueId))
            ++late;
        if (event == "Hangup")
            m_gone.insert(uniqueId);
        followed.apply(decodeCall(message), time.now());
        for (const Model::Call &call : followed.takeChanges()) {
            if (Model::isKept(call))
                ended.append(call);
        }
    }

    QSet<QByteArray> m_gone;
};

} // namespace

class TestSimulatorFloor : public QObject
{
    Q_OBJECT

private slots:
    void boardFollowsThousandsOfCalls_data();
    void boardFollowsThousandsOfCalls();
    void listShowsTheCallsThatWereFollowed();
    void localMembersHaveTheStatesOfTheirInterfaces();
    void sameSeedSameEvents();
    void canDoWithoutLocalChannels();
};

void TestSimulatorFloor::boardFollowsThousandsOfCalls_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U})
        QTest::addRow("seed %u", seed) << seed;
}

/// The board shows who talks to whom, and so do the rows afterwards. No call is left, and no event
/// was dropped but those that Asterisk sends too late.
void TestSimulatorFloor::boardFollowsThousandsOfCalls()
{
    QFETCH(const quint32, seed);
    Floor floor(seed);
    for (int minute = 0; minute < 2 * 60; ++minute) {
        floor.pass(60s);
        QCOMPARE(talksOf(floor.followed.live()), talksOf(floor.pbx.calls().channels()));
        QCOMPARE(floor.followed.live().size(), floor.pbx.calls().size());
    }
    QVERIFY(floor.hangUpAll());
    QCOMPARE(floor.followed.live().size(), 0);
    QVERIFY(floor.late > 300);
    QCOMPARE(floor.followed.droppedEvents(), quint64(floor.late));
    QVERIFY(floor.ended.size() > 1'500);
    for (const Model::Call &call : std::as_const(floor.ended)) {
        const QStringList talks = talksOf(call);
        QVERIFY(talks.size() <= 1);
        // One that was over within seconds was not looked at.
        if (floor.talked.contains(call.id))
            QCOMPARE(talks, QStringList{floor.talked.value(call.id)});
    }
    const auto calls = int(floor.ended.size());
    QVERIFY(floor.events["Pickup"] > calls / 100);
    QVERIFY(floor.events["LocalOptimizationEnd"] > calls / 20);
    QVERIFY(floor.events["AgentCalled"] > calls / 20);
    qInfo("%d calls, %d optimized, %d picked up, %d late events", calls,
          floor.events["LocalOptimizationEnd"], floor.events["Pickup"], floor.late);
}

void TestSimulatorFloor::listShowsTheCallsThatWereFollowed()
{
    Floor floor(4);
    int locals = 0;
    for (int moment = 0; moment < 120; ++moment) {
        floor.pass(20s);
        QCOMPARE(shown(floor.listed()), shown(floor.followed.live()));
        locals += hasLocalHalf(floor.pbx.calls().channels()) ? 1 : 0;
    }
    QVERIFY(locals > 60);
}

void TestSimulatorFloor::localMembersHaveTheStatesOfTheirInterfaces()
{
    Floor floor(5);
    QSet<QString> told;
    connect(&floor.pbx, &SimulatedPbx::memberChanged, &floor.pbx,
            [&told](const QByteArray &event, const QueueMember &member) {
                if (event == "QueueMemberStatus")
                    told.insert(member.stateInterface.left(5));
            });
    floor.pass(600s);
    constexpr int NotInUse = 1; // AST_DEVICE_NOT_INUSE
    constexpr int InUse = 2;
    int hints = 0;
    int locals = 0;
    for (const QueueMember &member : floor.pbx.members(QStringLiteral("billing"))) {
        const QString device = member.interface.chopped(2);
        const QString extension = device.section(u'/', 1).section(u'@', 0, 0);
        QCOMPARE(member.interface, QStringLiteral("Local/%1@from-queue/n").arg(extension));
        if (member.stateInterface != member.interface) {
            QCOMPARE(member.stateInterface, QStringLiteral("hint:%1@from-internal").arg(extension));
            ++hints;
            continue;
        }
        const bool isUsed = hasLocalHalf(floor.pbx.calls().channels(), device + u'-');
        QCOMPARE(member.state, isUsed ? InUse : NotInUse);
        ++locals;
    }
    QVERIFY(hints > 1 && locals > 1);
    QVERIFY(told.contains(QStringLiteral("hint:")) && told.contains(QStringLiteral("Local"))
            && told.contains(QStringLiteral("PJSIP")));
    for (const QueueMember &member : floor.pbx.members(QStringLiteral("sales")))
        QVERIFY(member.interface.startsWith(u"PJSIP/"));
}

void TestSimulatorFloor::sameSeedSameEvents()
{
    const auto day = [](quint32 seed) {
        Test::ManualClock time;
        SimulatedPbx pbx({40, seed, true}, time);
        QList<QByteArray> events;
        connect(&pbx.calls(), &SimulatedCalls::happened, &pbx,
                [&events](const QByteArray &bytes) { events.append(bytes); });
        pbx.start();
        time.advance(1h);
        return events;
    };
    const QList<QByteArray> once = day(6);
    QVERIFY(once.size() > 5'000);
    QCOMPARE(day(6), once);
    QVERIFY(day(7) != once);
}

void TestSimulatorFloor::canDoWithoutLocalChannels()
{
    Test::ManualClock time;
    SimulatedPbx::Options options{40, 1, true};
    options.locals = false;
    SimulatedPbx pbx(options, time);
    int locals = 0;
    int all = 0;
    connect(&pbx.calls(), &SimulatedCalls::happened, &pbx, [&](const QByteArray &bytes) {
        ++all;
        locals += bytes.contains("Local/") || bytes.startsWith("Event: Pickup") ? 1 : 0;
    });
    pbx.start();
    time.advance(2h);
    QVERIFY(all > 5'000);
    QCOMPARE(locals, 0);
    for (const QString &queue : pbx.queues()) {
        for (const QueueMember &member : pbx.members(queue))
            QVERIFY(member.interface.startsWith(u"PJSIP/"));
    }
}

QTEST_GUILESS_MAIN(TestSimulatorFloor)
#include "tst_simulatorfloor.moc"
