// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a supervisor does about the demo PBX's calls and queues, and what the board shows of it.
#include "ami/protocol/messageparser.h"
#include "ami/simulator/dialplananswers.h"
#include "ami/simulator/managerorders.h"
#include "ami/simulator/simulatorserver.h"
#include "tests/support/manualclock.h"
#include "tests/support/seat.h"

#include <QTest>

using namespace std::chrono_literals;
using Model::ActionKind;
using Outcome = Model::ActionRecord::Outcome;

namespace {

/// A quiet floor, and a supervisor at 1003 who may do everything.
struct Floor
{
    explicit Floor(const Ami::WriteClasses &write = {"all"})
        : server(pbx, {Test::Seat::user(), secret, write}, time)
    {
        if (!server.listen(0))
            qFatal("no port");
        pbx.start();
        App::MonitorSettings settings = Test::Seat::settings(server.port(), secret);
        settings.actions.phone = QStringLiteral("1003");
        for (const ActionKind kind : Model::AllActionKinds)
            settings.actions.allowed.insert(kind);
        seat.emplace(settings);
    }

    bool start()
    {
        return QTest::qWaitFor([this] { return seat->knowsAll && !seat->queues.isEmpty(); });
    }

    /// The outcome, once there is one; phones that ring are picked up.
    Model::ActionRecord perform(ActionKind kind, QByteArrayView extension,
                                QByteArrayView target = "", QByteArrayView queue = "")
    {
        Model::ActionRequest request;
        request.kind = kind;
        request.extension = QString::fromLatin1(extension);
        request.target = QString::fromLatin1(target);
        request.queue = QString::fromLatin1(queue);
        request.reason = QStringLiteral("lunch");
        request.penalty = 4;
        seat->actions.clear();
        seat->monitor().perform(request);
        const auto isOver = [this] {
            time.advance(1s);
            return !seat->actions.isEmpty() && seat->actions.constLast().outcome != Outcome::Asked;
        };
        return QTest::qWaitFor(isOver, 10'000) ? seat->actions.constLast() : Model::ActionRecord();
    }

    /// While rings are answered.
    bool reach(const QString &expected)
    {
        return QTest::qWaitFor([&] {
            time.advance(1s);
            return seat->talks() == expected;
        });
    }

    /// Of the extension's phone; empty if it has none.
    QString channelOf(QByteArrayView extension) const
    {
        const QString start = QStringLiteral("PJSIP/%1-").arg(QString::fromLatin1(extension));
        for (const Ami::SimulatedChannel &channel : pbx.calls().channels()) {
            if (channel.name.startsWith(start))
                return channel.name;
        }
        return {};
    }

    const Model::QueueSeat *member(QByteArrayView queue, QByteArrayView extension)
    {
        for (const Model::QueueSeat &known : seat->queues[QString::fromLatin1(queue)].seats) {
            if (known.extension == QString::fromLatin1(extension))
                return &known;
        }
        return nullptr;
    }

    Ami::Secret secret{QByteArray::number(QCoreApplication::applicationPid())};
    Test::ManualClock time;
    Ami::SimulatedPbx pbx{{12, 1, false}, time};
    Ami::SimulatorServer server;
    std::optional<Test::Seat> seat;
};

} // namespace

class TestSimulatorActions : public QObject
{
    Q_OBJECT

private slots:
    void callsAndTransfers();
    void dropsWhatIsSentNowhere();
    void tellsWhereItsPhonesDial();
    void asksBeforeATransfer();
    void goesBackWhenNobodyAnswers();
    void ringsNoLongerThanAsked();
    void endsCallsOfTwoOutside();
    void hangsUpAndParks();
    void listens();
    void saysThatNobodyIsThere();
    void leadsQueues();
    void knowsRights();
    void livesOn();
};

void TestSimulatorActions::callsAndTransfers()
{
    Floor floor;
    QVERIFY(floor.start());
    const auto called = floor.perform(ActionKind::Call, "", "1001");
    QCOMPARE(toString(called.outcome), toString(Outcome::Succeeded));
    QVERIFY(floor.reach(QStringLiteral("1001-1003")));
    QCOMPARE(floor.pbx.hint(QStringLiteral("1001"), Ami::SimulatedPbx::context()).status, 1);
    // 1003 gives it to 1004.
    const auto sent = floor.perform(ActionKind::Transfer, "1003", "1004");
    QVERIFY2(sent.outcome == Outcome::Succeeded, qPrintable(sent.sentence));
    QVERIFY(floor.reach(QStringLiteral("1001-1004")));
    QCOMPARE(floor.pbx.hint(QStringLiteral("1003"), Ami::SimulatedPbx::context()).status, 0);
    QCOMPARE(floor.pbx.hint(QStringLiteral("1004"), Ami::SimulatedPbx::context()).status, 1);
}

/// As Asterisk does, and says Success. Lampfield asks first, and does not do it.
void TestSimulatorActions::dropsWhatIsSentNowhere()
{
    Floor floor;
    QVERIFY(floor.start());
    floor.perform(ActionKind::Call, "", "1001");
    QVERIFY(floor.reach(QStringLiteral("1001-1003")));
    const auto refused = floor.perform(ActionKind::Transfer, "1003", "77");
    QCOMPARE(toString(refused.outcome), toString(Outcome::Refused));
    QVERIFY2(refused.sentence.contains(u"77 can't be dialed"), qPrintable(refused.sentence));
    QVERIFY(floor.reach(QStringLiteral("1001-1003")));

    Ami::MessageParser parser(Ami::MessageParser::Greeting::None);
    parser.feed(QByteArray("Action: BlindTransfer\r\nChannel: " + floor.channelOf("1003").toUtf8()
                           + "\r\nContext: ext-local\r\nExten: 1004\r\n\r\n"));
    const auto order = Ami::orderOf("blindtransfer", *parser.next(), floor.pbx);
    QVERIFY(order && order->effect);
    QVERIFY(order->answer.startsWith("Response: Success\r\n"));
    order->effect();
    QVERIFY(floor.pbx.calls().channels().isEmpty());
}

void TestSimulatorActions::tellsWhereItsPhonesDial()
{
    const Floor floor;
    const auto answer = [&floor](const QByteArray &action, const QByteArray &headers) {
        Ami::MessageParser parser(Ami::MessageParser::Greeting::None);
        parser.feed(QByteArray("Action: " + action + "\r\nActionID: 7\r\n" + headers + "\r\n"));
        return Ami::dialplanAnswer(action.toLower(), *parser.next(), floor.pbx)
            .value_or(QByteArray());
    };
    QVERIFY(answer("Getvar", "Variable: PJSIP_ENDPOINT(1001,context)\r\n")
                .contains("\r\nValue: from-internal\r\n"));
    QVERIFY(answer("Getvar", "Variable: DIALPLAN_EXISTS(from-internal,1001,1)\r\n")
                .contains("\r\nValue: 1\r\n"));
    QVERIFY(answer("Getvar", "Variable: DIALPLAN_EXISTS(from-internal,77,1)\r\n")
                .contains("\r\nValue: 0\r\n"));
    QVERIFY(answer("Getvar", "Variable: NOFUNC(1)\r\n").contains("\r\nValue: \r\n"));
    QVERIFY(answer("Getvar", "Channel: PJSIP/x\r\nVariable: TRANSFER_CONTEXT\r\n")
                .contains("Message: No such channel\r\n"));
    const QByteArray dialplan =
        answer("ShowDialPlan", "Context: from-internal\r\nExtension: 1001\r\n");
    QVERIFY(dialplan.contains("\r\nPriority: hint\r\n"));
    QVERIFY(dialplan.contains("\r\nPriority: 1\r\n"));
    QVERIFY(dialplan.contains("\r\nListItems: 2\r\n"));
    QVERIFY(answer("ShowDialPlan", "Context: from-internal\r\nExtension: 77\r\n")
                .contains("Message: Did not find extension 77@from-internal\r\n"));
    QVERIFY(answer("ShowDialPlan", "Context: x\r\nExtension: 77\r\n")
                .contains("Message: Did not find context x\r\n"));
    QVERIFY(answer("PJSIPShowEndpoint", "Endpoint: 1001\r\n")
                .contains("\r\nContext: from-internal\r\n"));
    QVERIFY(answer("PJSIPShowEndpoint", "Endpoint: x\r\n")
                .contains("Message: Unable to retrieve endpoint x\r\n"));
}

/// 1003 talks to 1001, asks 1004, and hangs up: 1001 talks to 1004, with the messages and in the
/// order of call-atxfer-consulted.
void TestSimulatorActions::asksBeforeATransfer()
{
    Floor floor;
    QVERIFY(floor.start());
    floor.perform(ActionKind::Call, "", "1001");
    QVERIFY(floor.reach(QStringLiteral("1001-1003")));
    QList<QByteArray> told;
    connect(&floor.pbx.calls(), &Ami::SimulatedCalls::happened, &floor.pbx,
            [&told](const QByteArray &message) {
                const QByteArray name = message.left(message.indexOf('\r')).mid(7);
                const qsizetype channel = message.indexOf("\r\nChannel: ");
                told.append(message.indexOf("Local/") == channel + 11 && channel > 0
                                ? name + " local"
                                : name);
            });
    const auto asked = floor.perform(ActionKind::AttendedTransfer, "1003", "1004");
    QVERIFY2(asked.outcome == Outcome::Succeeded, qPrintable(asked.sentence));
    QVERIFY(floor.reach(QStringLiteral("1003-1004")));
    // Who is held sees it, and nobody's calls are given away meanwhile.
    QCOMPARE(floor.pbx.hint(QStringLiteral("1001"), Ami::SimulatedPbx::context()).status, 16);
    QCOMPARE(floor.pbx.calls().bridges().size(), 3);
    const QString asker = floor.channelOf("1003");
    QVERIFY(!floor.pbx.calls().isTalking(asker));
    floor.pbx.obey([&asker](Ami::SimulatedCalls &calls) { return calls.hangUp(asker); });
    QVERIFY(floor.reach(QStringLiteral("1001-1004")));
    QCOMPARE(floor.pbx.hint(QStringLiteral("1001"), Ami::SimulatedPbx::context()).status, 1);
    QCOMPARE(floor.pbx.hint(QStringLiteral("1003"), Ami::SimulatedPbx::context()).status, 0);
    QCOMPARE(floor.pbx.hint(QStringLiteral("1004"), Ami::SimulatedPbx::context()).status, 1);
    QCOMPARE(floor.pbx.calls().channels().size(), 2);
    const QList<QByteArray> expected{
        "Hold", "Newchannel local", "Newchannel local", "BridgeCreate", "LocalBridge",
        "BridgeEnter local", "BridgeLeave", "BridgeEnter", "Newchannel", "DialBegin local",
        "Newstate", "Newstate local",
        // answered
        "Newstate", "DialEnd local", "Newstate local", "Newstate local", "BridgeCreate",
        "BridgeEnter", "BridgeEnter local",
        // the asker hangs up
        "BridgeLeave", "BridgeLeave local", "BridgeEnter local", "AttendedTransfer",
        "BridgeDestroy", "Hangup", "LocalOptimizationBegin", "BridgeLeave", "BridgeLeave local",
        "BridgeEnter", "LocalOptimizationEnd", "BridgeLeave local", "Hangup local", "Hangup local",
        "BridgeDestroy"};
    QCOMPARE(told, expected);
}

void TestSimulatorActions::goesBackWhenNobodyAnswers()
{
    Floor floor;
    QVERIFY(floor.start());
    floor.perform(ActionKind::Call, "", "1001");
    QVERIFY(floor.reach(QStringLiteral("1001-1003")));
    const QString asker = floor.channelOf("1003");
    QVERIFY(floor.pbx.obey(
        [&](Ami::SimulatedCalls &calls) { return calls.consult(asker, QStringLiteral("1004")); }));
    const QString asked = floor.channelOf("1004");
    QVERIFY(!asked.isEmpty());
    floor.pbx.obey([&asked](Ami::SimulatedCalls &calls) { return calls.hangUp(asked); });
    QTRY_COMPARE(floor.seat->talks(), QStringLiteral("1001-1003"));
    QCOMPARE(floor.pbx.hint(QStringLiteral("1001"), Ami::SimulatedPbx::context()).status, 1);
    QCOMPARE(floor.pbx.calls().bridges().size(), 1);
    QVERIFY(floor.pbx.calls().isTalking(asker));
    // Somebody outside answers at once; who is held and hangs up ends all of it.
    floor.pbx.obey([&](Ami::SimulatedCalls &calls) {
        return calls.consult(asker, QStringLiteral("+442079460018"));
    });
    const QString held = floor.channelOf("1001");
    floor.pbx.obey([&held](Ami::SimulatedCalls &calls) { return calls.hangUp(held); });
    QVERIFY(floor.pbx.calls().channels().isEmpty());
    QTRY_VERIFY(floor.seat->live.isEmpty());
}

void TestSimulatorActions::ringsNoLongerThanAsked()
{
    Test::ManualClock time;
    Ami::SimulatedPbx pbx{{12, 1, false}, time};
    pbx.start();
    QList<QByteArray> answers;
    connect(&pbx.calls(), &Ami::SimulatedCalls::happened, &pbx,
            [&answers](const QByteArray &message) {
                if (message.startsWith("Event: OriginateResponse"))
                    answers.append(message);
            });
    Ami::OriginateOrder order{"1", QStringLiteral("PJSIP/1001"), QStringLiteral("1002"), {}, {}};
    order.ringTime = 1s;
    pbx.obey([&order](Ami::SimulatedCalls &calls) {
        calls.originate(order);
        return true;
    });
    QCOMPARE(pbx.hint(QStringLiteral("1001"), Ami::SimulatedPbx::context()).status, 8);
    time.advance(1s);
    QTRY_COMPARE(answers.size(), 1);
    QVERIFY(answers.constFirst().contains("Reason: 3\r\n"));
    QCOMPARE(pbx.hint(QStringLiteral("1001"), Ami::SimulatedPbx::context()).status, 0);
    QVERIFY(pbx.calls().channels().isEmpty());
}

/// A call that was transferred out is at nobody's phone, and is a call all the same.
void TestSimulatorActions::endsCallsOfTwoOutside()
{
    Floor floor;
    QVERIFY(floor.start());
    floor.pbx.obey([](Ami::SimulatedCalls &calls) {
        calls.originate(
            {{}, QStringLiteral("PJSIP/1001"), QStringLiteral("+442079460018"), {}, {}});
        return true;
    });
    QVERIFY(QTest::qWaitFor([&] {
        floor.time.advance(1s);
        return floor.pbx.calls().isTalking(floor.channelOf("1001"));
    }));
    const QString channel = floor.channelOf("1001");
    floor.pbx.obey([&](Ami::SimulatedCalls &calls) {
        return calls.transfer(channel, QStringLiteral("+442079460019"));
    });
    QCOMPARE(floor.pbx.calls().channels().size(), 2);
    QTRY_COMPARE(floor.seat->live.size(), 1);
    floor.time.advance(Ami::SimulatedCalls::OutsideTalk);
    QTRY_VERIFY(floor.pbx.calls().channels().isEmpty());
    QTRY_VERIFY(floor.seat->live.isEmpty());
}

void TestSimulatorActions::hangsUpAndParks()
{
    Floor floor;
    QVERIFY(floor.start());
    floor.perform(ActionKind::Call, "", "1001");
    QVERIFY(floor.reach(QStringLiteral("1001-1003")));
    const auto parked = floor.perform(ActionKind::Park, "1003");
    QVERIFY2(parked.outcome == Outcome::Succeeded, qPrintable(parked.sentence));
    QTRY_COMPARE(floor.pbx.calls().parked().size(), 1);
    QTRY_COMPARE(floor.seat->talks(), QString());
    // Nobody fetches it: it comes back to whoever parked it.
    floor.time.advance(Ami::SimulatedCalls::ParkingTime);
    QVERIFY(floor.reach(QStringLiteral("1001-1003")));
    const auto ended = floor.perform(ActionKind::HangUp, "1001");
    QVERIFY2(ended.outcome == Outcome::Succeeded, qPrintable(ended.sentence));
    QVERIFY(floor.reach(QString()));
    QTRY_VERIFY(floor.seat->live.isEmpty());
    QVERIFY(floor.pbx.calls().channels().isEmpty());
}

void TestSimulatorActions::listens()
{
    Floor floor;
    QVERIFY(floor.start());
    floor.pbx.obey([](Ami::SimulatedCalls &calls) {
        calls.originate({{}, QStringLiteral("PJSIP/1001"), QStringLiteral("1002"), {}, {}});
        return true;
    });
    QVERIFY(floor.reach(QStringLiteral("1001-1002")));
    const auto heard = floor.perform(ActionKind::Listen, "1002");
    QVERIFY2(heard.outcome == Outcome::Succeeded, qPrintable(heard.sentence));
    // The spy is no party, and is gone with the call.
    QCOMPARE(floor.seat->talks(), QStringLiteral("1001-1002"));
    QCOMPARE(floor.pbx.calls().channels().size(), 3);
    floor.perform(ActionKind::HangUp, "1001");
    QTRY_VERIFY(floor.pbx.calls().channels().isEmpty());
    QTRY_VERIFY(floor.seat->live.isEmpty());
}

void TestSimulatorActions::saysThatNobodyIsThere()
{
    Floor floor;
    QVERIFY(floor.start());
    constexpr int Unavailable = 4;
    floor.pbx.setStatus(QStringLiteral("1003"), Unavailable);
    const auto called = floor.perform(ActionKind::Call, "", "1001");
    QCOMPARE(toString(called.outcome), toString(Outcome::Failed));
    QVERIFY2(called.sentence.contains(QStringLiteral("1003")), qPrintable(called.sentence));
}

void TestSimulatorActions::leadsQueues()
{
    Floor floor;
    QVERIFY(floor.start());
    const QString own = floor.pbx.queues().constFirst();
    const QString other = floor.pbx.queues().constLast();
    const QByteArray first = own.toLatin1();
    const QByteArray last = other.toLatin1();
    const QByteArray extension = floor.pbx.roster().constFirst().extension.toLatin1();
    QVERIFY(own != other);
    QVERIFY(floor.member(first, extension));

    floor.perform(ActionKind::Pause, extension);
    QTRY_VERIFY(floor.member(first, extension)->paused);
    QCOMPARE(floor.member(first, extension)->pausedReason, QStringLiteral("lunch"));
    floor.perform(ActionKind::Unpause, extension);
    QTRY_VERIFY(!floor.member(first, extension)->paused);

    const auto added = floor.perform(ActionKind::QueueAdd, extension, "", last);
    QVERIFY2(added.outcome == Outcome::Succeeded, qPrintable(added.sentence));
    QTRY_VERIFY(floor.member(last, extension));
    const auto weighed = floor.perform(ActionKind::QueuePenalty, extension, "", last);
    QVERIFY2(weighed.outcome == Outcome::Succeeded, qPrintable(weighed.sentence));
    QTRY_COMPARE(floor.member(last, extension)->penalty, 4);
    const auto removed = floor.perform(ActionKind::QueueRemove, extension, "", last);
    QVERIFY2(removed.outcome == Outcome::Succeeded, qPrintable(removed.sentence));
    QTRY_VERIFY(!floor.member(last, extension));
    QVERIFY(floor.member(first, extension));
}

/// What a manager user may not do is known before it is tried.
void TestSimulatorActions::knowsRights()
{
    Floor floor({"call", "reporting", "system"});
    QVERIFY(floor.start());
    using Kind = Model::Hindrance::Kind;
    QTRY_VERIFY(!floor.seat->abilities.hindrance(ActionKind::Transfer));
    for (const ActionKind kind : {ActionKind::Call, ActionKind::Listen, ActionKind::Pause}) {
        const auto hindrance = floor.seat->abilities.hindrance(kind);
        QVERIFY(hindrance && hindrance->kind == Kind::NoRight);
        QCOMPARE(hindrance->name,
                 kind == ActionKind::Pause ? QStringLiteral("agent") : QStringLiteral("originate"));
    }
    const auto refused = floor.perform(ActionKind::Call, "", "1001");
    QCOMPARE(toString(refused.outcome), toString(Outcome::Refused));
}

/// Calls that somebody made go on as all others do: they end, and the phones are called again.
void TestSimulatorActions::livesOn()
{
    Test::ManualClock time;
    Ami::SimulatedPbx pbx({40, 3, true}, time);
    pbx.start();
    for (int minute = 0; minute < 600; ++minute) {
        const auto channels = pbx.calls().channels();
        if (!channels.isEmpty()) {
            const QString name = channels.at(minute % channels.size()).name;
            const QString target = pbx.roster().at(minute % 40).extension;
            pbx.obey([&](Ami::SimulatedCalls &calls) {
                switch (minute % 6) {
                case 0:
                    return calls.transfer(name, target);
                case 1:
                    return calls.park(name);
                case 2:
                    return calls.redirect(name, target);
                case 3:
                    return calls.hangUp(name);
                case 4:
                    return calls.consult(name, target);
                default:
                    calls.originate({{},
                                     QString(u"PJSIP/" + target),
                                     {},
                                     QStringLiteral("ChanSpy"),
                                     QString(name + QStringLiteral(",qE"))});
                    return true;
                }
            });
        }
        time.advance(60s);
        // A phone's lamp is what its calls are.
        for (const Ami::SimulatedAgent &agent : pbx.roster()) {
            const int lamp = pbx.hint(agent.extension, Ami::SimulatedPbx::context()).status;
            constexpr int Busy = 2;
            constexpr int Unavailable = 4;
            const int calls = pbx.calls().statusOf(agent.extension);
            if (lamp == -1 || lamp == Unavailable)
                QCOMPARE(calls, 0);
            else if (lamp == Busy)
                QVERIFY(calls != 0);
            else
                QCOMPARE(calls, lamp);
        }
    }
}

QTEST_MAIN(TestSimulatorActions)
#include "tst_simulatoractions.moc"
