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
    double seconds = 0;          ///< talked, by the times of the phones
    const char *fault = nullptr; ///< why Lampfield reports other seconds
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
           "1004>1003 rang, 1004>1005 answered",
           4.1}},
         2});
    record("agent-attended-transfer", Both,
           {{waits,
             talk,
             {2'500, {"1002 and 1004 hold", "1002 and 1005 talk"}},
             {4'000, {"1004 and 1005 talk"}},
             {5'100, {}}},
            {{"1004 dialed 2000 in queue 2000, ANSWERED: 1002>1005 answered, 1004>1001 rang, "
              "1004>1002 answered, 1004>1003 rang, 1004>1005 answered",
              4.3}},
            2});
    record("agent-consults-by-feature-code", Versions::Asterisk16,
           {{waits,
             talk,
             {3'800, {"1002 and 1005 talk"}},
             {5'500, {"1004 and 1005 talk"}},
             {6'500, {}}},
            {{"1004 dialed 2000 in queue 2000, ANSWERED: 1002>1005 answered, 1004>1001 rang, "
              "1004>1002 answered, 1004>1003 rang, 1004>1005 answered",
              5.7}},
            2});
    record("agent-parks", Both,
           {{waits,
             talk,
             {2'800, {"1004 is parked at 71"}},
             {4'500, {"1004 and 1005 talk"}},
             {5'500, {}}},
            {{"1004 dialed 2000 in queue 2000, ANSWERED: 1004 parked, 1004>1001 rang, "
              "1004>1002 answered, 1004>1003 rang, 1004>1005 answered",
              4.8}},
            2});
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
          {"1005 dialed 1003, ANSWERED: 1003 answered, 1005>1003 answered", 2.9}},
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
    static const char *const Fault = "the phone that dials counts as the first that answered";
    const Moment own{300, {"1001 rings "}};
    record("originate-local", Versions::Asterisk16And22,
           {{own, {900, {"1001 rings 1002"}}, {2'500, {"1001 and 1002 talk"}}, {3'700, {}}},
            {{"1001 dialed 1002, ANSWERED: 1001>1002 answered", 2.2, Fault}},
            0});
    for (const char *name : {"originate-unanswered", "originate-local-unanswered"}) {
        record(name, Versions::Asterisk16,
               {{own, {1'500, {"1001 rings 1002"}}, {2'500, {}}},
                {{"1001 dialed 1002, NO ANSWER: 1001>1002 rang", 0, Fault}},
                0});
    }
}

} // namespace

Q_DECLARE_METATYPE(Shape)

class TestCallShapes : public QObject
{
    Q_OBJECT

private slots:
    void boardAndHistoryFollowTheRecording_data();
    void boardAndHistoryFollowTheRecording();
};

void TestCallShapes::boardAndHistoryFollowTheRecording_data()
{
    QTest::addColumn<QString>("recording");
    QTest::addColumn<Shape>("shape");
    recordGroups();
    recordQueues();
    recordTransfers();
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
        if (row.fault)
            QEXPECT_FAIL("", row.fault, Continue);
        QVERIFY2(std::abs(secondsOf(call) - row.seconds) <= 0.5,
                 qPrintable(QString::number(secondsOf(call))));
    }
    QCOMPARE(replay.droppedEvents, shape.droppedEvents);
}

QTEST_GUILESS_MAIN(TestCallShapes)
#include "tst_callshapes.moc"
