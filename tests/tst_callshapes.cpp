// SPDX-License-Identifier: GPL-3.0-or-later
//
// Calls of the shapes that FreePBX, Issabel and small offices make: ring groups, queues and
// transfers through Local channels, pickups, agents of a pool. The recordings are those of
// fixtures/ami/sites.
#include "ami/protocol/callevent.h"
#include "model/domain/calls.h"
#include "model/domain/channelkind.h"
#include "tests/support/callreplay.h"
#include "tests/support/calltext.h"

#include <QTest>

#include <vector>

using namespace Model;
using Test::at;
using Test::boardOf;
using Test::CallReplay;
using Test::endedOf;
using Test::rowOf;
using Test::secondsOf;

namespace {

using Words = std::vector<const char *>;

QStringList linesOf(const Words &words)
{
    QStringList lines;
    for (const char *line : words)
        lines.append(QString::fromLatin1(line));
    return lines;
}

/// The board at a time of the recording, in milliseconds.
struct Moment
{
    qint64 time = 0;
    Words board;
};

/// A call of the history.
struct Row
{
    const char *text = nullptr;
    double seconds = 0; ///< talked, by the times of the phones
};

struct Shape
{
    std::vector<Moment> moments;
    std::vector<Row> rows;
    quint64 droppedEvents = 0; ///< of channels that are over
};

enum class Versions { Asterisk16, Asterisk16And22 };

void record(const char *name, Versions versions, const Shape &shape)
{
    const auto add = [&](const char *version) {
        const QString recording =
            QStringLiteral("%1-%2").arg(QLatin1String(name), QLatin1String(version));
        QTest::newRow(qPrintable(recording)) << recording << shape;
    };
    add("16");
    if (versions == Versions::Asterisk16And22)
        add("22");
}

void recordGroups()
{
    constexpr auto Both = Versions::Asterisk16And22;
    record("ring-group-canceled", Both,
           {{{700, {"1001 rings 1002,1003"}}, {1'600, {}}},
            {{"1001 dialed 600, NO ANSWER: 1001>1002 rang, 1001>1003 rang"}},
            2});
    record("ring-group-answered", Both,
           {{{300, {"1001 rings 1002,1003"}}, {1'500, {"1001 and 1003 talk"}}, {2'600, {}}},
            {{"1001 dialed 600, ANSWERED: 1001>1002 rang, 1001>1003 answered", 1.9}},
            1});
    record("ring-group-silent-phone", Both,
           {{{400, {"1001 rings 1002,1003"}}, {1'700, {"1001 and 1003 talk"}}, {2'800, {}}},
            {{"1001 dialed 600, ANSWERED: 1001>1002 rang, 1001>1003 answered", 1.9}},
            1});
    record("follow-me", Both,
           {{{200, {"1001 rings 1004,1005"}}, {1'500, {"1001 and 1005 talk"}}, {2'500, {}}},
            {{"1001 dialed 1004, ANSWERED: 1001>1004 rang, 1001>1005 answered", 1.9}},
            1});
    record("pickup", Both,
           {{{400, {"1001 rings 1002"}}, {2'000, {"1001 and 1003 talk"}}, {3'600, {}}},
            {{"1001 dialed 1002, ANSWERED: 1001>1002 rang, 1001>1003 answered", 2.7}},
            0});
}

void recordQueues()
{
    constexpr auto Both = Versions::Asterisk16And22;
    const Words waits{"1004 waits in 2000 for 1001,1002,1003"};
    record("queue-answered", Both,
           {{{400, waits}, {2'000, {"1002 and 1004 talk"}}, {3'200, {}}},
            {{"1004 dialed 2000 in queue 2000, ANSWERED: 1004>1001 rang, 1004>1002 answered, "
              "1004>1003 rang",
              2.2}},
            2});
    record("queue-abandoned", Both,
           {{{700, waits}, {1'600, {}}},
            {{"1004 dialed 2000 in queue 2000, NO ANSWER: 1004>1001 rang, 1004>1002 rang, "
              "1004>1003 rang"}},
            3});
    record("inner-dial-first", Versions::Asterisk16,
           {{{700, {"104 waits in 5000 for 101,102,103"}}, {1'600, {}}},
            {{"104 dialed 5000 in queue 5000, NO ANSWER: 104>101 rang, 104>102 rang, "
              "104>103 rang"}},
            2});
    record("queue-without-members", Both,
           {{{700, {"1001 waits in 2002"}}, {1'600, {}}},
            {{"1001 dialed 2002 in queue 2002, NO ANSWER: 1001 rang"}},
            0});
    record("queue-pickup", Both,
           {{{500, waits}, {2'000, {"1004 and 1005 talk"}}, {3'400, {}}},
            {{"1004 dialed 2000 in queue 2000, ANSWERED: 1004>1001 rang, 1004>1002 rang, "
              "1004>1003 rang, 1004>1005 answered",
              2.4}},
            2});
}

void recordTransfers()
{
    constexpr auto Both = Versions::Asterisk16And22;
    const Moment waits{300, {"1004 waits in 2000 for 1001,1002,1003"}};
    const Moment talk{1'300, {"1002 and 1004 talk"}};
    record(
        "agent-blind-transfer", Both,
        {{waits, talk, {2'500, {"1004 rings 1005"}}, {4'000, {"1004 and 1005 talk"}}, {4'800, {}}},
         {{"1004 dialed 2000 in queue 2000, ANSWERED: 1004>1001 rang, 1004>1002 answered, "
           "1004>1003 rang, 1004>1005 at 1005 answered",
           4.1}},
         2});
    record(
        "agent-attended-transfer", Both,
        {{waits,
          talk,
          {2'500, {"1002 and 1004 hold", "1002 and 1005 talk"}},
          {4'000, {"1004 and 1005 talk"}},
          {5'100, {}}},
         {{"1004 dialed 2000 in queue 2000, ANSWERED: 1002>1005 at 1005 answered, 1004>1001 rang, "
           "1004>1002 answered, 1004>1003 rang, 1004>1005 answered",
           4.3}},
         2});
    record(
        "agent-consults-by-feature-code", Versions::Asterisk16,
        {{waits,
          talk,
          {3'800, {"1002 and 1005 talk"}},
          {5'500, {"1004 and 1005 talk"}},
          {6'500, {}}},
         {{"1004 dialed 2000 in queue 2000, ANSWERED: 1002>1005 at 1005 answered, 1004>1001 rang, "
           "1004>1002 answered, 1004>1003 rang, 1004>1005 answered",
           5.7}},
         2});
    record("agent-parks", Both,
           {{waits,
             talk,
             {2'800, {"1004 is parked at 71"}},
             {4'500, {"1004 and 1005 talk"}},
             {5'500, {}}},
            {{"1004 dialed 2000 in queue 2000, ANSWERED: 1004 at 71 parked, 1004>1001 rang, "
              "1004>1002 answered, 1004>1003 rang, 1004>1005 at 70 answered",
              4.8}},
            2});
}

/// The colleague who is asked still rings: the caller takes the place of the channel that dials.
void recordTransfersWhileRinging()
{
    constexpr auto Both = Versions::Asterisk16And22;
    record("agent-transfers-while-ringing", Both,
           {{{300, {"1004 waits in 2000 for 1001,1002,1003"}},
             {1'300, {"1002 and 1004 talk"}},
             {2'500, {"1002 and 1004 hold", "1002 rings 1005"}},
             {3'300, {"1004 rings 1005"}},
             {4'800, {"1004 and 1005 talk"}},
             {5'900, {}}},
            {{"1004 dialed 2000 in queue 2000, ANSWERED: 1002>1005 at 1005 rang, 1004>1001 rang, "
              "1004>1002 answered, 1004>1003 rang, 1004>1005 at 1005 answered",
              5.1}},
            2});
    record("callee-transfers-while-ringing", Both,
           {{{300, {"1001 and 1002 talk"}},
             {1'200, {"1001 and 1002 hold", "1002 rings 1003"}},
             {2'000, {"1001 rings 1003"}},
             {3'500, {"1001 and 1003 talk"}},
             {4'400, {}}},
            {{"1001 dialed 1002, ANSWERED: 1001>1002 answered, 1001>1003 at 1003 answered, "
              "1002>1003 at 1003 rang",
              4.2}},
            0});
}

void recordOthers()
{
    constexpr auto Both = Versions::Asterisk16And22;
    const Words waiting{"1003 is connected to 8801"};
    record("agent-pool", Both,
           {{{3'000, waiting},
             {7'500, {"1001 and 1003 talk"}},
             {12'000, waiting},
             {16'500, {"1002 and 1003 talk"}},
             {18'200, waiting},
             {18'700, {}}},
            {{"1001 dialed 8812, ANSWERED: 1001>1003 answered", 2.8},
             {"1002 dialed 8812, ANSWERED: 1002>1003 answered", 2.3},
             {"1003 dialed 8801, ANSWERED: 1003 answered"}},
            0});
    record(
        "conference", Both,
        {{{500, {"1001 is connected to 3100", "1002 is connected to 3100"}},
          {1'300, {"1001 is connected to 3100", "1002 is connected to 3100", "1003 and 1005 talk"}},
          {2'700,
           {"1001 is connected to 3100", "1002 is connected to 3100", "1003 is connected to 3100"}},
          {4'000, {}}},
         {{"1001 dialed 3100, ANSWERED: 1001 answered", 3.8},
          {"1002 dialed 3100, ANSWERED: 1002 answered", 3.8},
          {"1005 dialed 1003, ANSWERED: 1003 at 3100 answered, 1005>1003 answered", 2.9}},
         0});
    record("manager-bridge", Both,
           {{{500, {"1001 and 1002 talk", "1003 and 1005 talk"}},
             {2'000, {"1001 and 1003 talk"}},
             {3'000, {}}},
            {{"1003 dialed 1005, ANSWERED: 1003>1005 answered", 0.9},
             {"1001 dialed 1002, ANSWERED: 1001>1002 answered, 1001>1003 answered", 2.8}},
            0});
    record("sip-message", Both, {{{500, {}}}, {}, 0});
}

void recordOriginates()
{
    const Moment own{300, {"1001 rings "}};
    record("originate-local", Versions::Asterisk16And22,
           {{own, {900, {"1001 rings 1002"}}, {2'500, {"1001 and 1002 talk"}}, {3'700, {}}},
            {{"1001 dialed 1002, ANSWERED: 1001>1002 answered", 2.2}},
            0});
    for (const char *name : {"originate-unanswered", "originate-local-unanswered"}) {
        record(name, Versions::Asterisk16,
               {{own, {1'500, {"1001 rings 1002"}}, {2'500, {}}},
                {{"1001 dialed 1002, NO ANSWER: 1001>1002 rang", 0}},
                0});
    }
}

/// Calls that are told by hand, a second an event.
class Script
{
public:
    /// Creates the channel; `linkedId` is its own if there is none.
    Ami::Channel begin(const QByteArray &name, const char *dialled = "", const char *linkedId = "")
    {
        Ami::Channel made;
        made.uniqueId = QStringLiteral("7.%1").arg(++m_channels);
        made.linkedId = *linkedId ? QString::fromLatin1(linkedId) : made.uniqueId;
        made.name = QString::fromLatin1(name);
        made.callerNumber = made.name.section(u'/', 1).section(u'-', 0, 0);
        made.extension = QString::fromLatin1(dialled);
        made.state = *dialled ? 4 : 0;
        tell(Ami::ChannelChange{made, true});
        return made;
    }
    void enter(const Ami::Channel &channel, const char *bridge, const char *type = "basic")
    {
        tell(
            Ami::BridgeMove{QString::fromLatin1(bridge), QString::fromLatin1(type), channel, true});
    }
    void leave(const Ami::Channel &channel, const char *bridge)
    {
        tell(Ami::BridgeMove{QString::fromLatin1(bridge), QStringLiteral("basic"), channel, false});
    }
    /// Both halves: `name` is "Local/1002@from-queue-1".
    std::pair<Ami::Channel, Ami::Channel> beginLocal(const QByteArray &name, const char *linkedId)
    {
        const Ami::Channel one = begin(name + ";1", "", linkedId);
        const Ami::Channel two = begin(name + ";2", "", linkedId);
        tell(Ami::LocalBridge{one.uniqueId, two.uniqueId});
        return {one, two};
    }
    void answer(const Ami::Channel &channel)
    {
        tell(Ami::DialEnd{channel.uniqueId, QStringLiteral("ANSWER")});
    }
    /// 7.1 talks to `phone` through a Local channel that is not taken out.
    std::pair<Ami::Channel, Ami::Channel> talkThroughLocal(const Ami::Channel &caller,
                                                           const char *phone, Ami::Channel *rung)
    {
        const auto halves = beginLocal("Local/1002@from-queue-1", "7.1");
        tell(Ami::DialBegin{caller, halves.first});
        *rung = begin(phone, "", "7.1");
        tell(Ami::DialBegin{halves.second, *rung});
        answer(*rung);
        answer(halves.first);
        enter(*rung, "far");
        enter(halves.second, "far");
        enter(halves.first, "near");
        enter(caller, "near");
        return halves;
    }
    void hangUp(const Ami::Channel &channel) { tell(Ami::ChannelHangup{channel, 16}); }
    void tell(const Ami::CallEvent &event)
    {
        m_calls.apply(event, at(1'000 * ++m_events));
        for (const Call &call : endedOf(m_calls.takeChanges())) {
            m_ended.append(call);
            m_rows.append(rowOf(call));
        }
    }

    QStringList board() { return boardOf(m_calls.live()); }
    const QStringList &rows() const { return m_rows; }
    const QList<Call> &ended() const { return m_ended; }
    Calls &calls() { return m_calls; }
    TimePoint now() const { return at(1'000 * m_events); }

private:
    Calls m_calls;
    QList<Call> m_ended;
    QStringList m_rows;
    int m_channels = 0;
    qint64 m_events = 0;
};

} // namespace

class TestCallShapes : public QObject
{
    Q_OBJECT

private slots:
    void boardAndHistoryFollowTheRecording_data();
    void boardAndHistoryFollowTheRecording();
    void eventsAfterTheHangupMakeNoCall();
    void aPickupIsPartOfTheCall();
    void abandonedIsNotAnsweredByTheDialplan();
    void channelsOfThePbxMakeNoCall_data();
    void channelsOfThePbxMakeNoCall();
    void surrogateIsAPhoneOnceRenamed();
    void linkedIdsInOneBridgeAreOneCall_data();
    void linkedIdsInOneBridgeAreOneCall();
    void conferencesJoinNoCalls();
    void poolAgentIsAGuestOfItsCaller();
    void localHalvesKeepNoCall();
    void numberOfAConsultationIsItsOwn_data();
    void numberOfAConsultationIsItsOwn();
    void parkedUntilTheSpaceGivesUp();
    void halfThatLeavesPartsThoseBehindIt();
};

void TestCallShapes::boardAndHistoryFollowTheRecording_data()
{
    QTest::addColumn<QString>("recording");
    QTest::addColumn<Shape>("shape");
    recordGroups();
    recordQueues();
    recordTransfers();
    recordTransfersWhileRinging();
    recordOthers();
    recordOriginates();
}

void TestCallShapes::boardAndHistoryFollowTheRecording()
{
    QFETCH(const QString, recording);
    QFETCH(const Shape, shape);
    QList<qint64> times;
    for (const Moment &moment : shape.moments)
        times.append(moment.time);
    const CallReplay replay(QStringLiteral("sites/") + recording, times);
    QCOMPARE(replay.boards.size(), shape.moments.size());
    for (std::size_t i = 0; i < shape.moments.size(); ++i)
        QCOMPARE(boardOf(replay.boards[i]), linesOf(shape.moments[i].board));
    QCOMPARE(boardOf(replay.left), QStringList());
    QCOMPARE(replay.ended.size(), qsizetype(shape.rows.size()));
    for (std::size_t i = 0; i < shape.rows.size(); ++i) {
        const Row &row = shape.rows[i];
        const Call &call = replay.ended.at(qsizetype(i));
        QCOMPARE(rowOf(call), QLatin1String(row.text));
        QVERIFY2(std::abs(secondsOf(call) - row.seconds) <= 0.5,
                 qPrintable(QString::number(secondsOf(call))));
    }
    QCOMPARE(replay.droppedEvents, shape.droppedEvents);
}

/// Asterisk 16 and 22 send these of a phone that did not react while another one answered.
void TestCallShapes::eventsAfterTheHangupMakeNoCall()
{
    Script script;
    Ami::Channel caller = script.begin("PJSIP/1001-1", "600");
    const Ami::Channel half = script.begin("Local/1002@grps-1;1", "", "7.1");
    caller.state = 6;
    script.tell(Ami::DialBegin{caller, half});
    script.hangUp(half);
    script.hangUp(caller);
    QCOMPARE(script.rows(),
             QStringList{QStringLiteral("1001 dialed 600, ANSWERED: 1001 answered")});
    for (const Ami::Channel &late : {half, caller}) {
        script.tell(Ami::ChannelChange{late});
        script.tell(Ami::DialBegin{late, late});
        script.tell(Ami::DialEnd{late.uniqueId, QStringLiteral("ANSWER")});
        script.enter(late, "b");
        script.leave(late, "b");
        script.tell(Ami::ChannelHold{late.uniqueId, true});
        script.tell(Ami::QueueCaller{QStringLiteral("q"), late, Ami::QueueCaller::Change::Joined});
        script.tell(Ami::ChannelRename{late.uniqueId, QStringLiteral("PJSIP/1009-9")});
        script.hangUp(late);
        QCOMPARE(script.board(), QStringList());
    }
    QCOMPARE(script.rows().size(), 1);
    // A DialBegin names two channels.
    QCOMPARE(script.calls().droppedEvents(), 20U);
}

void TestCallShapes::aPickupIsPartOfTheCall()
{
    Script script;
    const Ami::Channel caller = script.begin("PJSIP/1001-1", "1002");
    const Ami::Channel rung = script.begin("PJSIP/1002-2", "", "7.1");
    script.tell(Ami::DialBegin{caller, rung});
    const Ami::Channel picker = script.begin("PJSIP/1003-3", "*8");
    QCOMPARE(script.board().size(), 2);
    script.tell(Ami::DialEnd{picker.uniqueId, QStringLiteral("ANSWER")});
    script.hangUp(rung);
    script.enter(picker, "b");
    script.enter(caller, "b");
    QCOMPARE(script.board(), QStringList{QStringLiteral("1001 and 1003 talk")});
    script.leave(caller, "b");
    script.hangUp(caller);
    script.hangUp(picker);
    QCOMPARE(script.board(), QStringList());
    QCOMPARE(script.rows(),
             QStringList{QStringLiteral("1001 dialed 1002, ANSWERED: 1001>1002 rang, 1001>1003 "
                                        "answered")});
}

/// Answer() comes before Queue() in most dialplans.
void TestCallShapes::abandonedIsNotAnsweredByTheDialplan()
{
    using Change = Ami::QueueCaller::Change;
    Script script;
    Ami::Channel caller = script.begin("PJSIP/1001-1", "301");
    caller.state = 6;
    script.tell(Ami::ChannelChange{caller});
    const QString queue = QStringLiteral("front");
    script.tell(Ami::QueueCaller{queue, caller, Change::Joined});
    QCOMPARE(script.board(), QStringList{QStringLiteral("1001 waits in front")});
    script.tell(Ami::QueueCaller{queue, caller, Change::Abandoned});
    script.tell(Ami::QueueCaller{queue, caller, Change::Left});
    script.hangUp(caller);
    QCOMPARE(script.rows(),
             QStringList{QStringLiteral("1001 dialed 301 in queue front, NO ANSWER: 1001 rang")});
}

void TestCallShapes::channelsOfThePbxMakeNoCall_data()
{
    QTest::addColumn<QString>("channel");
    for (const char *technology :
         {"Announcer", "AudioSocket", "CBAnn", "CBRec", "Message", "MulticastRTP", "Recorder",
          "Snoop", "Surrogate", "UnicastRTP", "WebSocket", "surrogate", "MESSAGE"}) {
        QTest::newRow(technology) << QLatin1String(technology) + QStringLiteral("/ast_1-1");
    }
}

/// Neither by events, nor by a list, nor beside those who talk.
void TestCallShapes::channelsOfThePbxMakeNoCall()
{
    QFETCH(const QString, channel);
    QVERIFY(channelKindOf(channel) == ChannelKind::Service);
    Script script;
    Ami::Channel service = script.begin(channel.toLatin1(), "1");
    service.state = 6;
    script.tell(Ami::ChannelChange{service});
    script.enter(service, "conference", "base");
    QCOMPARE(script.board(), QStringList());
    const Ami::Channel one = script.begin("PJSIP/1001-1", "1002");
    const Ami::Channel other = script.begin("PJSIP/1002-2", "", "7.2");
    for (const Ami::Channel &member : {one, other, service})
        script.enter(member, "talk");
    QCOMPARE(script.board(), QStringList{QStringLiteral("1001 and 1002 talk")});
    Calls listed;
    listed.applyList({{service, {}, {}, {}, std::chrono::seconds(9)}}, at(0));
    QCOMPARE(boardOf(listed.live()), QStringList());
    for (const Ami::Channel &member : {service, one, other})
        script.hangUp(member);
    QCOMPARE(script.board(), QStringList());
    QCOMPARE(script.rows().size(), 1);
    QCOMPARE(script.calls().droppedEvents(), 0U);
}

/// A channel that is moved, as by AsyncGoto: the Surrogate takes its name, then it goes.
void TestCallShapes::surrogateIsAPhoneOnceRenamed()
{
    Script script;
    const QString name = QStringLiteral("PJSIP/1001-1");
    const Ami::Channel caller = script.begin("PJSIP/1001-1", "1002");
    const Ami::Channel surrogate = script.begin("Surrogate/PJSIP/1001-1", "1003");
    QCOMPARE(script.board(), QStringList{QStringLiteral("1001 is connected to 1002")});
    script.tell(Ami::ChannelRename{caller.uniqueId, name + QStringLiteral("<MASQ>")});
    script.tell(Ami::ChannelRename{surrogate.uniqueId, name});
    script.tell(Ami::ChannelRename{caller.uniqueId, name + QStringLiteral("<ZOMBIE>")});
    script.hangUp(caller);
    QCOMPARE(script.board(), QStringList{QStringLiteral("1001 is connected to 1003")});
    script.hangUp(surrogate);
    QCOMPARE(script.board(), QStringList());
    QCOMPARE(script.calls().droppedEvents(), 0U);
}

void TestCallShapes::linkedIdsInOneBridgeAreOneCall_data()
{
    QTest::addColumn<bool>("callerFirst");
    QTest::newRow("the caller enters first") << true;
    QTest::newRow("the caller enters last") << false;
}

void TestCallShapes::linkedIdsInOneBridgeAreOneCall()
{
    QFETCH(const bool, callerFirst);
    Script script;
    const Ami::Channel caller = script.begin("PJSIP/1001-1", "8812");
    const Ami::Channel other = script.begin("PJSIP/1003-2", "8801");
    script.enter(callerFirst ? caller : other, "b");
    QCOMPARE(script.board().size(), 2);
    script.enter(callerFirst ? other : caller, "b");
    QCOMPARE(script.board(), QStringList{QStringLiteral("1001 and 1003 talk")});
    script.hangUp(caller);
    script.hangUp(other);
    QCOMPARE(script.board(), QStringList());
    QCOMPARE(script.rows(),
             QStringList{QStringLiteral("1001 dialed 8812, ANSWERED: 1001>1003 answered")});
}

void TestCallShapes::conferencesJoinNoCalls()
{
    Script script;
    const Ami::Channel one = script.begin("PJSIP/1001-1", "3100");
    const Ami::Channel other = script.begin("PJSIP/1002-2", "3100");
    for (const Ami::Channel &member : {one, other})
        script.enter(member, "conference", "base");
    QCOMPARE(script.board(),
             (QStringList{QStringLiteral("1001 is connected to 3100"),
                          QStringLiteral("1002 is connected to 3100")}));
    script.hangUp(one);
    QCOMPARE(script.board(), QStringList{QStringLiteral("1002 is connected to 3100")});
}

/// Its callers get the linked id of its login, which is older than they are.
void TestCallShapes::poolAgentIsAGuestOfItsCaller()
{
    Script script;
    Ami::Channel agent = script.begin("PJSIP/1003-1", "8801");
    agent.state = 6;
    script.tell(Ami::ChannelChange{agent});
    script.tell(Ami::PoolAgentLogin{agent.uniqueId});
    script.enter(agent, "pool", "holding");
    const QStringList waits{QStringLiteral("1003 is connected to 8801")};
    for (const char *name : {"PJSIP/1001-2", "PJSIP/1002-3"}) {
        Ami::Channel caller = script.begin(name, "8812");
        QCOMPARE(script.board().size(), 2);
        script.enter(caller, name);
        script.enter(agent, name);
        caller.linkedId = agent.uniqueId;
        script.tell(Ami::ChannelChange{caller});
        QCOMPARE(script.board(),
                 QStringList{caller.callerNumber + QStringLiteral(" and 1003 talk")});
        script.leave(caller, name);
        script.enter(agent, "pool", "holding");
        script.hangUp(caller);
        QCOMPARE(script.board(), waits);
    }
    script.hangUp(agent);
    QCOMPARE(script.board(), QStringList());
    QCOMPARE(script.rows(),
             (QStringList{QStringLiteral("1001 dialed 8812, ANSWERED: 1001>1003 answered"),
                          QStringLiteral("1002 dialed 8812, ANSWERED: 1002>1003 answered"),
                          QStringLiteral("1003 dialed 8801, ANSWERED: 1003 answered")}));
}

/// The caller's Hangup may come before that of a half (Asterisk 16 and 22), and that of a half may
/// be lost.
void TestCallShapes::localHalvesKeepNoCall()
{
    Script script;
    const Ami::Channel caller = script.begin("PJSIP/1001-1", "600");
    const auto [one, two] = script.beginLocal("Local/1002@grps-1", "7.1");
    script.tell(Ami::DialBegin{caller, one});
    const Ami::Channel phone = script.begin("PJSIP/1002-2", "", "7.1");
    script.tell(Ami::DialBegin{two, phone});
    QCOMPARE(script.board(), QStringList{QStringLiteral("1001 rings 1002")});
    script.hangUp(caller);
    script.hangUp(phone);
    QCOMPARE(script.board(), QStringList());
    const QStringList rows{QStringLiteral("1001 dialed 600, NO ANSWER: 1001>1002 rang")};
    QCOMPARE(script.rows(), rows);
    script.hangUp(one);
    script.hangUp(two);
    QCOMPARE(script.rows(), rows);
    QCOMPARE(script.calls().droppedEvents(), 0U);
}

void TestCallShapes::numberOfAConsultationIsItsOwn_data()
{
    QTest::addColumn<bool>("rungFirst");
    QTest::newRow("the colleague rings before the bridge is there") << true;
    QTest::newRow("the colleague rings after that") << false;
}

/// By a feature code: the caller leaves the bridge for one with a Local channel to the colleague.
void TestCallShapes::numberOfAConsultationIsItsOwn()
{
    QFETCH(const bool, rungFirst);
    Script script;
    const Ami::Channel caller = script.begin("PJSIP/1001-1", "1002");
    const Ami::Channel phone = script.begin("PJSIP/1002-2", "", "7.1");
    script.tell(Ami::DialBegin{caller, phone});
    script.answer(phone);
    script.enter(caller, "talk");
    script.enter(phone, "talk");
    script.leave(caller, "talk");
    Ami::Channel one = script.begin("Local/1005@xfer-1;1", "", "7.1");
    const Ami::Channel two = script.begin("Local/1005@xfer-1;2", "1005", "7.1");
    script.tell(Ami::LocalBridge{one.uniqueId, two.uniqueId});
    const Ami::Channel colleague = script.begin("PJSIP/1005-3", "", "7.1");
    const auto ring = [&] { script.tell(Ami::DialBegin{two, colleague}); };
    if (rungFirst)
        ring();
    script.enter(caller, "consultation");
    script.enter(one, "consultation");
    if (!rungFirst)
        ring();
    QCOMPARE(script.board(), QStringList{QStringLiteral("1001 rings 1005")});
    for (const Ami::Channel &channel : {one, two, colleague, caller, phone})
        script.hangUp(channel);
    QCOMPARE(script.rows(),
             QStringList{QStringLiteral("1001 dialed 1002, ANSWERED: 1001>1002 answered, 1001>1005 "
                                        "at 1005 rang")});
}

void TestCallShapes::parkedUntilTheSpaceGivesUp()
{
    Script script;
    const Ami::Channel caller = script.begin("PJSIP/1001-1", "1002");
    const QString space = QStringLiteral("71");
    script.tell(Ami::Parking{caller.uniqueId, space, true});
    script.enter(caller, "lot", "parking");
    QCOMPARE(script.board(), QStringList{QStringLiteral("1001 is parked at 71")});
    script.tell(Ami::Parking{caller.uniqueId, space, false});
    QVERIFY(!script.board().contains(QStringLiteral("1001 is parked at 71")));
    script.hangUp(caller);
    QCOMPARE(script.board(), QStringList());
}

/// The agent's phone stays in its bridge, the caller in the other one.
void TestCallShapes::halfThatLeavesPartsThoseBehindIt()
{
    Script script;
    const Ami::Channel caller = script.begin("PJSIP/1001-1", "2000");
    Ami::Channel agent;
    const auto [one, two] = script.talkThroughLocal(caller, "PJSIP/1002-2", &agent);
    QCOMPARE(script.board(), QStringList{QStringLiteral("1001 and 1002 talk")});
    const TimePoint parted = script.now() + std::chrono::seconds(1);
    script.leave(two, "far");
    for (int i = 0; i < 10; ++i)
        script.tell(Ami::ChannelChange{caller});
    for (const Ami::Channel &channel : {two, one, agent, caller})
        script.hangUp(channel);
    QCOMPARE(script.rows(),
             QStringList{QStringLiteral("1001 dialed 2000, ANSWERED: 1001>1002 answered")});
    QCOMPARE(script.ended().constFirst().segments.constFirst().ended, parted);
}

QTEST_GUILESS_MAIN(TestCallShapes)
#include "tst_callshapes.moc"
