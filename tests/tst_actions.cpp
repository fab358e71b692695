// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the PBX is asked for, and what is not even tried.
#include "ami/protocol/callaction.h"
#include "ami/protocol/dialplanaction.h"
#include "ami/protocol/messageparser.h"
#include "model/domain/abilities.h"
#include "model/domain/actionplan.h"
#include "model/domain/actiontext.h"
#include "model/domain/availability.h"
#include "model/domain/board.h"
#include "model/domain/callpart.h"
#include "model/domain/dialer.h"
#include "model/items/actionsubjects.h"

#include <QFile>
#include <QTest>

using namespace Model;
using Kind = ActionKind;

namespace {

constexpr const char *Context = "from-internal";

TimePoint at(int seconds)
{
    return TimePoint(std::chrono::hours(400'000)) + std::chrono::seconds(seconds);
}

QString bytesOf(const Ami::Action &action)
{
    const auto bytes = action.serialize("1");
    return bytes ? QString::fromUtf8(*bytes).remove(u'\r').replace(u'\n', u'|')
                 : bytes.error().text;
}

QString planText(const ActionRequest &request, Board &board, const QString &phone = {})
{
    const auto plan = planOf(request, board, phone);
    if (!plan)
        return plan.error().text;
    QString text = plan->isAsync ? QStringLiteral("async ") : QString();
    for (const Ami::Action &action : plan->steps)
        text += bytesOf(action);
    return text.remove(QStringLiteral("ActionID: 1|"));
}

/// A board of three extensions, of a queue, and of a call from outside that 1001 took.
class Floor
{
public:
    Floor()
        : board({QString::fromLatin1(Context)})
    {
        for (const char *number : {"1001", "1002", "1003"})
            hint(number, 0);
        RosterEntry ann;
        ann.extension = QStringLiteral("1003");
        ann.context = QString::fromLatin1(Context);
        ann.agentName = QStringLiteral("Ann \"A\" <x>");
        board.applyRoster({ann}, at(0));
        Ami::QueueList queues;
        queues.queues.push_back({QStringLiteral("sales"), {}, 0, 0, std::chrono::seconds(0)});
        queues.queues.push_back({QStringLiteral("help"), {}, 0, 0, std::chrono::seconds(0)});
        for (const char *queue : {"sales", "help"}) {
            Ami::QueueMember member;
            member.queue = QString::fromLatin1(queue);
            member.interface = QStringLiteral("Local/1001@agents/n");
            member.stateInterface = QStringLiteral("hint:1001@from-internal");
            member.name = QStringLiteral("Bob");
            queues.members.push_back(member);
        }
        board.applyList(queues, true, at(0));
    }

    void hint(const char *number, int status)
    {
        board.apply(Ami::ExtensionStatus{QString::fromLatin1(number), QString::fromLatin1(Context),
                                         QStringLiteral("Custom:DND%1&PJSIP/%1,CustomPresence:%1")
                                             .arg(QString::fromLatin1(number)),
                                         status},
                    at(0));
    }

    void tell(const QByteArray &event, const QByteArray &channel, const QByteArray &id,
              const QByteArray &rest = {})
    {
        Ami::MessageParser parser(Ami::MessageParser::Greeting::None);
        parser.feed(QByteArray(
            "Event: " + event + "\r\nChannel: " + channel + "\r\nUniqueid: " + id
            + "\r\nLinkedid: c1\r\nChannelState: 6\r\nContext: x\r\nCallerIDNum: 5550\r\n"
              "Exten: 1001\r\n"
            + rest + "\r\n"));
        board.apply(Ami::decodeCall(*parser.next()), at(1));
    }

    void ring()
    {
        tell("Newchannel", "PJSIP/trunk-1", "c1");
        tell("Newchannel", "PJSIP/1001-2", "c2");
        tell("DialBegin", "PJSIP/trunk-1", "c1",
             "DestChannel: PJSIP/1001-2\r\nDestUniqueid: c2\r\nDestLinkedid: c1\r\n");
    }

    void answer()
    {
        tell("DialEnd", "PJSIP/trunk-1", "c1",
             "DestChannel: PJSIP/1001-2\r\nDestUniqueid: c2\r\nDestLinkedid: c1\r\n"
             "DialStatus: ANSWER\r\n");
        const QByteArray bridge =
            "BridgeUniqueid: b1\r\nBridgeType: basic\r\nBridgeTechnology: simple_bridge\r\n";
        tell("BridgeEnter", "PJSIP/1001-2", "c2", bridge + "BridgeNumChannels: 1\r\n");
        tell("BridgeEnter", "PJSIP/trunk-1", "c1", bridge + "BridgeNumChannels: 2\r\n");
    }

    Board board;
};

ActionRequest request(Kind kind, const char *extension = "1001", const char *target = "")
{
    ActionRequest request;
    request.kind = kind;
    request.extension = QString::fromLatin1(extension);
    request.target = QString::fromUtf8(target);
    return request;
}

/// The answer to ListCommands in a recording.
Ami::Rights rightsOf(const QString &recording)
{
    QFile file(QStringLiteral(FIXTURES "/ami/%1.txt").arg(recording));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no recording %s", qPrintable(recording));
    Ami::MessageParser parser;
    parser.feed(file.readAll());
    while (const auto message = parser.next()) {
        if (!message->value("ListCommands").isNull())
            return Ami::Rights::of(*message);
    }
    return {};
}

/// Rights as if the user had only these write classes.
Ami::Rights rightsWith(const QByteArray &actions)
{
    QByteArray answer = "Response: Success\r\nPing: x\r\nQueueStatus: x\r\n";
    for (const QByteArray &action : actions.split(' '))
        answer += action.isEmpty() ? QByteArray() : action + ": x\r\n";
    Ami::MessageParser parser(Ami::MessageParser::Greeting::None);
    parser.feed(QByteArray(answer + "\r\n"));
    return Ami::Rights::of(*parser.next());
}

ActionPolicy everything()
{
    ActionPolicy policy;
    for (const Kind kind : AllActionKinds)
        policy.allowed.insert(kind);
    policy.phone = QStringLiteral("1003");
    return policy;
}

} // namespace

class TestActions : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreUnique();
    void takesNumbersAsPeopleWriteThem();
    void readsRights();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void allowsNothingByDefault();
    void isUpToTheSeat();
    void plansWhileItTalks_data();
    void plansWhileItTalks();
    void plansForSeats_data();
    void plansForSeats();
    void plansWhileItRings_data();
    void plansWhileItRings();
    void plansForACallerAlone();
    void movesThePartyOutside();
    void dialsInTheContextOfThePhone();
    void namesThePhoneThatDials();
    void joinsAQueueLikeItsMembers_data();
    void joinsAQueueLikeItsMembers();
    void readsTheDialplanByFunctions();
    void neverSendsALineBreak();
    void pausesEachInterfaceOnce();
    void offersWhoIsFreeLongest();
    void saysWhyNobodyShouldCall();
    void saysWhereACallGoesInstead_data();
    void saysWhereACallGoesInstead();
    void tellsWhyThePhoneWasNotReached();
    void greysWhatMakesNoSense();
    void meansTheLatestOfTwoCalls();
    void meansNobodyWhoLeft();
    void endsAPauseOfOneQueue();
};

void TestActions::wordsAreUnique()
{
    QSet<QString> words;
    for (const Kind kind : AllActionKinds) {
        words.insert(toString(kind));
        QCOMPARE(actionKindOf(toString(kind)), std::optional(kind));
    }
    QCOMPARE(words.size(), qsizetype(AllActionKinds.size()));
    QVERIFY(!actionKindOf(QStringLiteral("fly")));
}

void TestActions::takesNumbersAsPeopleWriteThem()
{
    QCOMPARE(diallable(QStringLiteral(" +44 (20) 7946-0018 ")), QStringLiteral("+44207946-0018"));
    QCOMPARE(diallable(QStringLiteral("*8")), QStringLiteral("*8"));
    for (const char *bad : {"", "  ", "1001,Hangup", "1001&1002", "a/b", "1001|2", "ä", "${EXTEN}",
                            "12345678901234567890123456789012345678901"})
        QVERIFY2(!diallable(QString::fromUtf8(bad)), bad);
}

void TestActions::readsRights()
{
    const Ami::Rights none = rightsOf(QStringLiteral("permission-nowrite"));
    QVERIFY(none.areKnown());
    QVERIFY(none.mayUse("QueueStatus"));
    QVERIFY(!none.mayUse("Originate"));
    QVERIFY(!none.mayUse("hangup"));
    const Ami::Rights reporting = rightsOf(QStringLiteral("permission-readonly"));
    QVERIFY(reporting.mayUse("COREStatus"));
    QVERIFY(!reporting.mayUse("Redirect"));
    // An answer that lists nothing forbids nothing.
    QVERIFY(Ami::Rights::of(Ami::Message()).mayUse("Originate"));
    QVERIFY(!rightsWith("").mayUse("Originate"));
}

void TestActions::saysWhatIsMissing_data()
{
    QTest::addColumn<QByteArray>("actions");
    QTest::addColumn<QString>("greyed");
    QTest::addColumn<QString>("sentence");
    const QByteArray originate = "Originate ";
    const QByteArray call = "BlindTransfer Atxfer Redirect Park Hangup ";
    const QByteArray agent = "QueuePause QueueAdd QueueRemove QueuePenalty ";
    const QString right = QStringLiteral("The PBX does not let its manager user 'panel' do this: "
                                         "add %1 to the user's write= in manager.conf.");
    QTest::newRow("all") << originate + call + agent << QString() << QString();
    QTest::newRow("originate") << call + agent << QStringLiteral("call listen whisper barge")
                               << right.arg(QStringLiteral("originate"));
    QTest::newRow("call") << originate + agent
                          << QStringLiteral("transfer attended-transfer hangup park")
                          << right.arg(QStringLiteral("call"));
    QTest::newRow("agent") << originate + call
                           << QStringLiteral("pause unpause queue-add queue-remove queue-penalty")
                           << right.arg(QStringLiteral("agent"));
    QTest::newRow("no parking") << originate + "BlindTransfer Atxfer Redirect Hangup " + agent
                                << QStringLiteral("park")
                                << QStringLiteral("The PBX can't do this: its module res_parking "
                                                  "is not loaded.");
}

void TestActions::saysWhatIsMissing()
{
    QFETCH(const QByteArray, actions);
    QFETCH(const QString, greyed);
    QFETCH(const QString, sentence);
    const Abilities abilities =
        abilitiesOf(everything(), rightsWith(actions), true, QStringLiteral("panel"));
    QStringList missing;
    for (const Kind kind : AllActionKinds) {
        if (!abilities.hindrance(kind))
            continue;
        missing.append(toString(kind));
        QCOMPARE(hindranceText(kind, abilities), sentence);
    }
    QCOMPARE(missing.join(u' '), greyed);
}

void TestActions::allowsNothingByDefault()
{
    const Abilities abilities = abilitiesOf({}, {}, true, {});
    QVERIFY(!abilities.isAnyAllowed());
    for (const Kind kind : AllActionKinds) {
        QCOMPARE(hindranceText(kind, abilities),
                 QStringLiteral("Not allowed here: add %1 to the setting \"allow\".")
                     .arg(toString(kind)));
    }
    ActionPolicy noPhone = everything();
    noPhone.phone.clear();
    QVERIFY(hindranceText(Kind::Listen, abilitiesOf(noPhone, {}, true, {}))
                .contains(QStringLiteral("\"phone\"")));
    QVERIFY(!abilitiesOf(noPhone, {}, true, {}).hindrance(Kind::HangUp));
    QVERIFY(abilitiesOf(everything(), {}, false, {}).hindrance(Kind::HangUp));
}

/// A seat has a phone of its own, or none, and a token that says what it may do.
void TestActions::isUpToTheSeat()
{
    using Missing = Hindrance::Kind;
    ActionPolicy policy = everything();
    policy.allowed.remove(Kind::Park);
    const auto missing = [](const Abilities &abilities, Kind kind) {
        const auto &hindrance = abilities.hindrance(kind);
        return hindrance ? std::optional(hindrance->kind) : std::nullopt;
    };
    const Abilities host = abilitiesOf(policy, {}, true, {});
    const Abilities noPhone = abilitiesOfSeat(host, {}, true);
    QCOMPARE(missing(noPhone, Kind::Call), Missing::NoPhone);
    QCOMPARE(missing(noPhone, Kind::HangUp), std::nullopt);
    QCOMPARE(missing(noPhone, Kind::Park), Missing::NotAllowed);
    policy.phone.clear();
    const Abilities withPhone =
        abilitiesOfSeat(abilitiesOf(policy, {}, true, {}), QStringLiteral("1009"), true);
    QCOMPARE(missing(withPhone, Kind::Call), std::nullopt);
    QCOMPARE(withPhone.phone, QStringLiteral("1009"));
    const Abilities viewer = abilitiesOfSeat(host, QStringLiteral("1009"), false);
    QCOMPARE(missing(viewer, Kind::Call), Missing::OnlyLooks);
    QCOMPARE(missing(viewer, Kind::HangUp), Missing::OnlyLooks);
    QCOMPARE(missing(viewer, Kind::Park), Missing::NotAllowed);
    // A phone helps nobody where the right is missing.
    const Abilities noRight = abilitiesOfSeat(abilitiesOf(policy, rightsWith("Hangup"), true, {}),
                                              QStringLiteral("1009"), true);
    QCOMPARE(missing(noRight, Kind::Call), Missing::NoRight);
}

void TestActions::plansWhileItTalks_data()
{
    QTest::addColumn<ActionRequest>("wish");
    QTest::addColumn<QString>("plan");
    const QString to = QStringLiteral("Context: from-internal|Exten: %1|");
    QTest::newRow("transfer") << request(Kind::Transfer, "1001", "1002")
                              << QStringLiteral("Action: BlindTransfer|Channel: PJSIP/1001-2|")
            + to.arg(1002) + u'|';
    QTest::newRow("transfer outside")
        << request(Kind::Transfer, "1001", "+44 20")
        << QStringLiteral("Action: BlindTransfer|Channel: PJSIP/1001-2|")
            + to.arg(QStringLiteral("+4420")) + u'|';
    QTest::newRow("attended transfer")
        << request(Kind::AttendedTransfer, "1001", "1002")
        << QStringLiteral("Action: Atxfer|Channel: PJSIP/1001-2|") + to.arg(1002) + u'|';
    QTest::newRow("hang up") << request(Kind::HangUp)
                             << QStringLiteral("Action: Hangup|Channel: PJSIP/1001-2|Cause: 16||");
    QTest::newRow("park") << request(Kind::Park)
                          << QStringLiteral("Action: Park|Channel: PJSIP/trunk-1|AnnounceChannel: "
                                            "PJSIP/1001-2|TimeoutChannel: PJSIP/1001-2||");
    const QString spy = QStringLiteral("async Action: Originate|Channel: PJSIP/1003|CallerID: "
                                       "Listen in <1001>|Timeout: 30000|Async: true|Application: "
                                       "ChanSpy|Data: PJSIP/1001-2,%1||");
    QTest::newRow("listen") << request(Kind::Listen) << spy.arg(QStringLiteral("qES"));
    QTest::newRow("whisper") << request(Kind::Whisper) << spy.arg(QStringLiteral("qESw"));
    QTest::newRow("barge") << request(Kind::Barge) << spy.arg(QStringLiteral("qESB"));
    QTest::newRow("call") << request(Kind::Call, "1001", "1001")
                          << QStringLiteral("async Action: Originate|Channel: PJSIP/1003|CallerID: "
                                            "Ann A x <1003>|Timeout: 30000|Async: true|")
            + to.arg(1001) + QStringLiteral("Priority: 1||");
    QTest::newRow("call oneself") << request(Kind::Call, "1003", "1003")
                                  << QStringLiteral("Your own phone can't call itself.");
    QTest::newRow("call nonsense")
        << request(Kind::Call, "", "1001&1002")
        << QStringLiteral("\"1001&1002\" is no number that can be dialled.");
    QTest::newRow("hang up who is idle")
        << request(Kind::HangUp, "1002") << QStringLiteral("1002 is in no call.");
    ActionRequest gone = request(Kind::HangUp);
    gone.callId = QStringLiteral("c7");
    QTest::newRow("hang up another call") << gone << QStringLiteral("1001 is in no call.");
}

void TestActions::plansWhileItTalks()
{
    QFETCH(const ActionRequest, wish);
    QFETCH(const QString, plan);
    Floor floor;
    floor.ring();
    floor.answer();
    QCOMPARE(planText(wish, floor.board, QStringLiteral("1003")), plan);
}

void TestActions::plansForSeats_data()
{
    QTest::addColumn<ActionRequest>("wish");
    QTest::addColumn<QString>("plan");
    ActionRequest add = request(Kind::QueueAdd, "1002");
    add.queue = QStringLiteral("sales");
    add.penalty = 2;
    QTest::newRow("add") << add
                         << QStringLiteral(
                                "Action: QueueAdd|Queue: sales|Interface: Local/1002@agents/n|"
                                "Penalty: 2|StateInterface: hint:1002@from-internal||");
    add.extension = QStringLiteral("1001");
    QTest::newRow("add a member") << add
                                  << QStringLiteral("1001 is a member of the queue sales already.");
    add.queue = QStringLiteral("new");
    QTest::newRow("add as elsewhere")
        << add
        << QStringLiteral("Action: QueueAdd|Queue: new|Interface: Local/1001@agents/n|Penalty: 2|"
                          "MemberName: Bob|StateInterface: hint:1001@from-internal||");
    ActionRequest remove = request(Kind::QueueRemove);
    remove.queue = QStringLiteral("sales");
    QTest::newRow("remove") << remove
                            << QStringLiteral("Action: QueueRemove|Queue: sales|Interface: "
                                              "Local/1001@agents/n||");
    remove.extension = QStringLiteral("1002");
    QTest::newRow("remove nobody")
        << remove << QStringLiteral("1002 is no member of the queue sales.");
    ActionRequest penalty = request(Kind::QueuePenalty);
    penalty.queue = QStringLiteral("sales");
    penalty.penalty = 7;
    QTest::newRow("penalty") << penalty
                             << QStringLiteral("Action: QueuePenalty|Queue: sales|Interface: "
                                               "Local/1001@agents/n|Penalty: 7||");
    penalty.penalty = -1;
    QTest::newRow("bad penalty") << penalty << QStringLiteral("A penalty is zero or more.");
}

void TestActions::plansForSeats()
{
    QFETCH(const ActionRequest, wish);
    QFETCH(const QString, plan);
    Floor floor;
    QCOMPARE(planText(wish, floor.board, QStringLiteral("1003")), plan);
}

void TestActions::plansWhileItRings_data()
{
    QTest::addColumn<ActionRequest>("wish");
    QTest::addColumn<QString>("plan");
    // The caller, who waits, goes on to somebody else.
    QTest::newRow("transfer") << request(Kind::Transfer, "1001", "1002")
                              << QStringLiteral("Action: Redirect|Channel: PJSIP/trunk-1|Context: "
                                                "from-internal|Exten: 1002|Priority: 1||");
    QTest::newRow("attended transfer") << request(Kind::AttendedTransfer, "1001", "1002")
                                       << QStringLiteral("1001 talks to nobody.");
    QTest::newRow("hang up") << request(Kind::HangUp)
                             << QStringLiteral("Action: Hangup|Channel: PJSIP/1001-2|Cause: 16||");
    QTest::newRow("park") << request(Kind::Park) << QStringLiteral("1001 talks to nobody.");
    QTest::newRow("listen") << request(Kind::Listen) << QStringLiteral("1001 talks to nobody.");
}

void TestActions::plansWhileItRings()
{
    QFETCH(const ActionRequest, wish);
    QFETCH(const QString, plan);
    Floor floor;
    floor.ring();
    QCOMPARE(planText(wish, floor.board, QStringLiteral("1003")), plan);
}

void TestActions::plansForACallerAlone()
{
    Floor floor;
    floor.tell("Newchannel", "PJSIP/trunk-1", "c1");
    ActionRequest wish = request(Kind::Transfer, "", "1002");
    wish.callId = QStringLiteral("c1");
    QCOMPARE(planText(wish, floor.board),
             QStringLiteral("Action: Redirect|Channel: PJSIP/trunk-1|Context: from-internal|Exten: "
                            "1002|Priority: 1||"));
    wish.kind = Kind::HangUp;
    QCOMPARE(planText(wish, floor.board),
             QStringLiteral("Action: Hangup|Channel: PJSIP/trunk-1|Cause: 16||"));
    wish.callId = QStringLiteral("c9");
    QCOMPARE(planText(wish, floor.board), QStringLiteral("This call is over."));
    wish.callId.clear();
    QCOMPARE(planText(wish, floor.board), QStringLiteral("This call is over."));
}

/// By the id of a call alone, whoever called: the phone stays here, and the other party goes.
void TestActions::movesThePartyOutside()
{
    Floor floor;
    floor.ring();
    floor.answer();
    ActionRequest park = request(Kind::Park, "");
    park.callId = QStringLiteral("c1");
    QCOMPARE(planText(park, floor.board),
             QStringLiteral("Action: Park|Channel: PJSIP/trunk-1|AnnounceChannel: PJSIP/1001-2|"
                            "TimeoutChannel: PJSIP/1001-2||"));
    QCOMPARE(doneText(park, {}), QStringLiteral("The caller is parked."));
    ActionRequest ask = request(Kind::AttendedTransfer, "", "1002");
    ask.callId = park.callId;
    QVERIFY(planText(ask, floor.board).startsWith(u"Action: Atxfer|Channel: PJSIP/1001-2|"));

    // 1001 called out.
    Floor other;
    other.tell("Newchannel", "PJSIP/1001-1", "c1");
    other.tell("Newchannel", "PJSIP/trunk-2", "c2");
    other.tell("DialBegin", "PJSIP/1001-1", "c1",
               "DestChannel: PJSIP/trunk-2\r\nDestUniqueid: c2\r\nDestLinkedid: c1\r\n");
    other.tell("DialEnd", "PJSIP/1001-1", "c1",
               "DestChannel: PJSIP/trunk-2\r\nDestUniqueid: c2\r\nDestLinkedid: c1\r\n"
               "DialStatus: ANSWER\r\n");
    const QByteArray bridge =
        "BridgeUniqueid: b1\r\nBridgeType: basic\r\nBridgeTechnology: simple_bridge\r\n";
    other.tell("BridgeEnter", "PJSIP/1001-1", "c1", bridge + "BridgeNumChannels: 1\r\n");
    other.tell("BridgeEnter", "PJSIP/trunk-2", "c2", bridge + "BridgeNumChannels: 2\r\n");
    QCOMPARE(planText(park, other.board),
             QStringLiteral("Action: Park|Channel: PJSIP/trunk-2|AnnounceChannel: PJSIP/1001-1|"
                            "TimeoutChannel: PJSIP/1001-1||"));
    ActionRequest transfer = request(Kind::Transfer, "", "1002");
    transfer.callId = park.callId;
    QVERIFY(
        planText(transfer, other.board).startsWith(u"Action: Redirect|Channel: PJSIP/trunk-2|"));
    transfer.extension = QStringLiteral("1001");
    QVERIFY(planText(transfer, other.board)
                .startsWith(u"Action: BlindTransfer|Channel: PJSIP/1001-1|"));
}

void TestActions::dialsInTheContextOfThePhone()
{
    Floor floor;
    floor.ring();
    floor.answer();
    const QString phone = QStringLiteral("1003");
    for (const Kind kind : {Kind::Transfer, Kind::AttendedTransfer, Kind::Call}) {
        const auto plan =
            planOf(request(kind, "1001", "1002"), floor.board, phone, QStringLiteral("cos-all"));
        QVERIFY(plan);
        const QString bytes = bytesOf(plan->steps.front());
        QVERIFY2(bytes.contains(QStringLiteral("|Context: cos-all|Exten: 1002|")),
                 qPrintable(bytes));
    }
}

void TestActions::namesThePhoneThatDials()
{
    Floor floor;
    const QString phone = QStringLiteral("1003");
    const QString own = QStringLiteral("PJSIP/1003");
    const Dialer call = dialerOf(request(Kind::Call, "", "1002"), floor.board, phone);
    QCOMPARE(call, (Dialer{{}, {own}, QString::fromLatin1(Context)}));
    // A caller that nobody answered goes where the target's phone dials.
    floor.tell("Newchannel", "PJSIP/trunk-1", "c1");
    ActionRequest wish = request(Kind::Transfer, "", "1002");
    wish.callId = QStringLiteral("c1");
    QCOMPARE(dialerOf(wish, floor.board, phone).devices,
             (QStringList{QStringLiteral("PJSIP/1002"), own}));
    Floor talks;
    talks.ring();
    talks.answer();
    const Dialer transfer = dialerOf(request(Kind::Transfer, "1001", "555"), talks.board, {});
    QCOMPARE(transfer,
             (Dialer{QStringLiteral("PJSIP/1001-2"),
                     {QStringLiteral("PJSIP/1001")},
                     QString::fromLatin1(Context)}));
    // One that has no phone dials as those do whose hints stand beside its own.
    floor.board.apply(Ami::ExtensionStatus{QStringLiteral("1009"), QString::fromLatin1(Context),
                                           QStringLiteral("&Custom:DND1009,CustomPresence:1009"),
                                           0},
                      at(0));
    QCOMPARE(dialerOf(request(Kind::Call, "", "1002"), floor.board, QStringLiteral("1009")).devices,
             (QStringList{QStringLiteral("PJSIP/1001"), QStringLiteral("PJSIP/1002"), own}));
}

void TestActions::joinsAQueueLikeItsMembers_data()
{
    // interface, state interface, name and penalty of 1001 and 1002, and the plan for 1003
    QTest::addColumn<QStringList>("one");
    QTest::addColumn<QStringList>("other");
    QTest::addColumn<QString>("plan");
    const auto texts = [](const char *all) { return QString::fromLatin1(all).split(u';'); };
    const QString add = QStringLiteral("Action: QueueAdd|Queue: q|Interface: %1|Penalty: %2|%3|");
    const QString local = QStringLiteral("Local/1003@from-queue/n");
    const QString name = QStringLiteral("MemberName: Ann \"A\" <x>|");
    QTest::newRow("hints of FreePBX")
        << texts("Local/1001@from-queue/n;hint:1001@ext-local;Alice;0")
        << texts("Local/1002@from-queue/n;hint:1002@ext-local;Bob;0")
        << add.arg(local, QStringLiteral("0"),
                   name + QStringLiteral("StateInterface: hint:1003@ext-local|"));
    QTest::newRow("no hints, no names")
        << texts("Local/1001@from-queue/n;;Local/1001@from-queue/n;3")
        << texts("Local/1002@from-queue/n;Local/1002@from-queue/n;;5")
        << add.arg(local, QStringLiteral("3"), QString());
    QTest::newRow("devices, numbers for names")
        << texts("PJSIP/1001;;Seat 1001;2") << texts("PJSIP/1002;PJSIP/1002;Seat 1002;2")
        << add.arg(QStringLiteral("PJSIP/1003"), QStringLiteral("2"),
                   QStringLiteral("MemberName: Seat 1003|"));
    QTest::newRow("one of each") << texts("Local/1001@from-queue/n;PJSIP/1001;Alice;0")
                                 << texts("PJSIP/1002;;PJSIP/1002;1")
                                 << add.arg(local, QStringLiteral("0"),
                                            name + QStringLiteral("StateInterface: PJSIP/1003|"));
    // A number inside of another word is none.
    QTest::newRow("no example") << texts("Local/id-7@agents;PJSIP/1001;Alice;0")
                                << texts("Local/id-81002@agents;PJSIP/1002;Bob;0")
                                << add.arg(QStringLiteral("PJSIP/1003"), QStringLiteral("0"), name);
}

void TestActions::joinsAQueueLikeItsMembers()
{
    QFETCH(const QStringList, one);
    QFETCH(const QStringList, other);
    QFETCH(const QString, plan);
    Floor floor;
    Ami::QueueList queues;
    queues.queues.push_back({QStringLiteral("q"), {}, 0, 0, std::chrono::seconds(0)});
    for (const QStringList &texts : {one, other}) {
        Ami::QueueMember member;
        member.queue = QStringLiteral("q");
        member.interface = texts.at(0);
        member.stateInterface = texts.at(1);
        member.name = texts.at(2);
        member.penalty = texts.at(3).toInt();
        queues.members.push_back(member);
    }
    floor.board.applyList(queues, true, at(0));
    ActionRequest add = request(Kind::QueueAdd, "1003");
    add.queue = QStringLiteral("q");
    add.penalty = LikeOtherMembers;
    QCOMPARE(planText(add, floor.board), plan);
    add.penalty = 9;
    QVERIFY(planText(add, floor.board).contains(u"|Penalty: 9|"));
}

void TestActions::readsTheDialplanByFunctions()
{
    QCOMPARE(Ami::contextOfDevice(QStringLiteral("pjsip/T2_101")),
             QStringLiteral("PJSIP_ENDPOINT(T2_101,context)"));
    QCOMPARE(Ami::contextOfDevice(QStringLiteral("SIP/103")),
             QStringLiteral("SIPPEER(103,context)"));
    QCOMPARE(Ami::contextOfDevice(QStringLiteral("IAX2/1013")),
             QStringLiteral("IAXPEER(1013,context)"));
    QCOMPARE(Ami::contextOfDevice(QStringLiteral("DAHDI/1")), QString());
    QCOMPARE(Ami::dialplanExists({QStringLiteral("from-internal"), QStringLiteral("*45")}),
             QStringLiteral("DIALPLAN_EXISTS(from-internal,*45,1)"));
    // What the PBX calls its devices and contexts never becomes another argument or function.
    for (const char *bad : {"a,b", "a)", "a(b", "${X}", "a b", "a\r\nb", ""}) {
        QCOMPARE(Ami::contextOfDevice(QStringLiteral("PJSIP/") + QString::fromLatin1(bad)),
                 QString());
        QCOMPARE(Ami::dialplanExists({QString::fromLatin1(bad), QStringLiteral("1")}), QString());
    }
}

void TestActions::neverSendsALineBreak()
{
    Floor floor;
    ActionRequest pause = request(Kind::Pause);
    pause.reason = QStringLiteral("lunch\r\nAction: Originate");
    const auto plan = planOf(pause, floor.board, {});
    QVERIFY(plan);
    QVERIFY(!plan->steps.front().serialize("1"));
    ActionRequest call = request(Kind::Call, "", "1001\r\nX: y");
    QVERIFY(!planOf(call, floor.board, QStringLiteral("1003")));
}

void TestActions::pausesEachInterfaceOnce()
{
    Floor floor;
    ActionRequest pause = request(Kind::Pause);
    pause.reason = QStringLiteral("lunch");
    QCOMPARE(
        planText(pause, floor.board),
        QStringLiteral("Action: QueuePause|Interface: Local/1001@agents/n|Paused: true|Reason: "
                       "lunch||"));
    pause.queue = QStringLiteral("help");
    pause.kind = Kind::Unpause;
    pause.reason.clear();
    QCOMPARE(
        planText(pause, floor.board),
        QStringLiteral("Action: QueuePause|Interface: Local/1001@agents/n|Paused: false|Queue: "
                       "help||"));
    pause.extension = QStringLiteral("1002");
    QCOMPARE(planText(pause, floor.board), QStringLiteral("1002 is no member of the queue help."));
    pause.queue.clear();
    QCOMPARE(planText(pause, floor.board), QStringLiteral("1002 is in no queue."));
}

void TestActions::offersWhoIsFreeLongest()
{
    QHash<QString, Extension> rows;
    const auto add = [&rows](const char *number, const char *department, int code, int since) {
        Extension row;
        row.number = QString::fromLatin1(number);
        row.department = QString::fromLatin1(department);
        row.statusCode = code;
        row.verified = true;
        row.lastStatusChange = row.observedSince = at(since);
        row.beginningSeen = true;
        rows.insert(row.number, row);
        return row.number;
    };
    const QString target = add("1", "sales", StatusCode::Unavailable, 0);
    QCOMPARE(freeColleague(rows, target, {}), QString());
    add("2", "sales", StatusCode::Idle, 30);
    add("3", "sales", StatusCode::Idle, 20);
    add("4", "help", StatusCode::Idle, 1);
    add("5", "sales", StatusCode::InUse, 1);
    QCOMPARE(freeColleague(rows, target, {}), QStringLiteral("3"));
    QCOMPARE(freeColleague(rows, target, {QStringLiteral("3")}), QStringLiteral("2"));
    rows[QStringLiteral("3")].presence.kind = Presence::Kind::Break;
    QCOMPARE(freeColleague(rows, target, {}), QStringLiteral("2"));
    rows[QStringLiteral("2")].verified = false;
    QCOMPARE(freeColleague(rows, target, {}), QString());
    // One that was never observed comes last.
    add("6", "sales", StatusCode::Idle, 99);
    add("7", "sales", StatusCode::Idle, 0);
    rows[QStringLiteral("7")].observedSince.reset();
    QCOMPARE(freeColleague(rows, target, {}), QStringLiteral("6"));
    rows[QStringLiteral("6")].disagreesSince = at(0);
    QCOMPARE(freeColleague(rows, target, {}), QStringLiteral("7"));
}

void TestActions::saysWhyNobodyShouldCall()
{
    Extension row;
    row.number = QStringLiteral("1007");
    row.statusCode = StatusCode::Idle;
    QVERIFY(!unavailability(row));
    row.presence.kind = Presence::Kind::Break;
    row.presence.source = Source::QueueMemberPause;
    QCOMPARE(unavailability(row), QStringLiteral("1007 is paused in its queues."));
    row.presence = {};
    row.statusCode = StatusCode::Unavailable;
    QCOMPARE(unavailability(row), QStringLiteral("1007 is offline."));
    row.statusCode = StatusCode::InUse;
    QCOMPARE(unavailability(row), QStringLiteral("1007 is on a call."));
    row.statusCode = StatusCode::NoHint;
    QCOMPARE(unavailability(row), QStringLiteral("1007 is unknown."));
}

void TestActions::saysWhereACallGoesInstead_data()
{
    QTest::addColumn<QString>("hint");
    QTest::addColumn<QString>("forwardedTo");
    QTest::addColumn<bool>("mayRing");
    QTest::addColumn<QString>("sentence");
    const QString phone = QStringLiteral("PJSIP/1001&Custom:DND1001");
    QTest::newRow("phone") << phone << QString() << true << QString();
    QTest::newRow("virtual") << QStringLiteral("&Custom:DND1001,CustomPresence:1001") << QString()
                             << true << QStringLiteral("1001 has no phone.");
    QTest::newRow("parking") << QStringLiteral("park:71@parkedcalls") << QString() << true
                             << QStringLiteral("1001 has no phone.");
    QTest::newRow("forwarded") << phone << QStringLiteral("5550") << true
                               << QStringLiteral("1001 forwards its calls to 5550.");
    QTest::newRow("not to be disturbed")
        << phone << QString() << false << QStringLiteral("1001 is not to be disturbed.");
}

void TestActions::saysWhereACallGoesInstead()
{
    QFETCH(const QString, hint);
    QFETCH(const QString, forwardedTo);
    QFETCH(const bool, mayRing);
    QFETCH(const QString, sentence);
    Extension row;
    row.number = QStringLiteral("1001");
    row.hint = hint;
    row.forwardedTo = forwardedTo;
    row.statusCode = StatusCode::Idle;
    if (!mayRing)
        row.presence.kind = Presence::Kind::DoNotDisturb;
    QCOMPARE(detour(row).value_or(QString()), sentence);
}

void TestActions::tellsWhyThePhoneWasNotReached()
{
    const auto text = [](const QByteArray &lines) {
        Ami::MessageParser parser(Ami::MessageParser::Greeting::None);
        parser.feed(QByteArray(lines + "\r\n\r\n"));
        return failureText(*parser.next(), QStringLiteral("1003"));
    };
    const QByteArray response = "Event: OriginateResponse\r\nResponse: Failure\r\nReason: ";
    QCOMPARE(text(response + "3"), QStringLiteral("Your phone, 1003, was not picked up."));
    QCOMPARE(text(response + "5"), QStringLiteral("Your phone, 1003, is busy."));
    QVERIFY(text(response + "0").contains(QStringLiteral("could not be rung")));
    QCOMPARE(text("Response: Error\r\nMessage: No such channel"),
             QStringLiteral("The PBX did not do it: No such channel."));
    QCOMPARE(text("Response: Error\r\nMessage: Permission denied"),
             QStringLiteral("The PBX does not let its manager user do this."));
}

void TestActions::greysWhatMakesNoSense()
{
    Floor floor;
    floor.ring();
    ActionSubjects subjects;
    subjects.apply(floor.board.takeChanges());
    const Abilities abilities = abilitiesOf(everything(), {}, true, {});
    const auto possible = [&](const ActionSubject &subject) {
        QStringList all;
        for (const Kind kind : AllActionKinds) {
            if (whyNot(kind, subject, abilities).isEmpty())
                all.append(toString(kind));
        }
        return all.join(u' ');
    };
    const auto of = [&](const char *number) {
        return subjects.ofExtension(QString::fromLatin1(number), {});
    };
    QCOMPARE(possible({}), QString());
    QCOMPARE(possible(of("1001")),
             QStringLiteral("call transfer hangup pause queue-remove queue-penalty"));
    QCOMPARE(possible(of("1002")), QStringLiteral("call queue-add"));
    QCOMPARE(possible(of("1003")), QStringLiteral("queue-add"));
    floor.answer();
    subjects.apply(floor.board.takeChanges());
    QCOMPARE(
        possible(of("1001")),
        QStringLiteral("call transfer attended-transfer hangup park listen whisper barge pause "
                       "queue-remove queue-penalty"));
    // A call is about the phone of this floor that is in it.
    QCOMPARE(subjects.ofCall(QStringLiteral("c1")).extension, QStringLiteral("1001"));
    QCOMPARE(subjects.ofCall(QStringLiteral("c1")).other, QStringLiteral("5550"));
    QVERIFY(subjects.ofCall(QStringLiteral("c2")).isEmpty());
}

Call talkOf(const char *id, const char *caller, const char *called, int began)
{
    const auto party = [id](const char *number) {
        const QString extension = QString::fromLatin1(number);
        const QString device = QStringLiteral("PJSIP/") + extension;
        return Party{device, device + u'-' + QLatin1String(id), extension, {}, extension};
    };
    Call call;
    call.id = QString::fromLatin1(id);
    call.caller = party(caller);
    call.began = at(began);
    CallSegment segment;
    segment.source = call.caller;
    segment.target = party(called);
    segment.began = at(began);
    segment.answered = at(began);
    call.segments = {segment};
    return call;
}

/// As the tile shows it, whatever the order in which they are kept.
void TestActions::meansTheLatestOfTwoCalls()
{
    const Call older = talkOf("c1", "1001", "1002", 10);
    const Call newer = talkOf("c2", "1003", "1001", 20);
    const QString extension = QStringLiteral("1001");
    QCOMPARE(partOf({older, newer}, extension, {})->callId, newer.id);
    QCOMPARE(partOf({newer, older}, extension, {})->callId, newer.id);
    QCOMPARE(partOf({newer, older}, extension, older.id)->callId, older.id);
    // One that talks goes before one that rings later.
    Call rings = talkOf("c3", "1004", "1001", 30);
    rings.segments[0].answered.reset();
    QCOMPARE(partOf({rings, newer, older}, extension, {})->callId, newer.id);
}

/// Who called, and has handed the call over, is in it no more.
void TestActions::meansNobodyWhoLeft()
{
    Call call = talkOf("c1", "1001", "1002", 10);
    call.segments[0].source = talkOf("c1", "1003", "1002", 10).caller;
    QVERIFY(!partOf({call}, QStringLiteral("1001"), {}));
    QVERIFY(partOf({call}, QStringLiteral("1003"), {}));
    ActionSubjects subjects;
    ChangeSet changes;
    call.segments[0].answered.reset();
    call.segments[0].source.extension.clear(); // from outside, and it rings 1002
    changes.calls = {call};
    subjects.apply(changes);
    QCOMPARE(subjects.ofCall(call.id).extension, QString());
}

void TestActions::endsAPauseOfOneQueue()
{
    ActionSubjects subjects;
    ChangeSet changes;
    for (const char *name : {"sales", "support"}) {
        Queue queue;
        queue.name = QString::fromLatin1(name);
        QueueSeat seat;
        seat.interface = QStringLiteral("PJSIP/1001");
        seat.extension = QStringLiteral("1001");
        seat.paused = changes.queues.isEmpty();
        queue.seats = {seat};
        changes.queues.append(queue);
    }
    subjects.apply(changes);
    const Abilities abilities = abilitiesOf(everything(), {}, true, {});
    const ActionSubject half = subjects.ofExtension(QStringLiteral("1001"), {});
    QCOMPARE(whyNot(Kind::Unpause, half, abilities), QString());
    QCOMPARE(whyNot(Kind::Pause, half, abilities), QString());
    changes.queues[1].seats[0].paused = true;
    subjects.apply(changes);
    const ActionSubject whole = subjects.ofExtension(QStringLiteral("1001"), {});
    QCOMPARE(whyNot(Kind::Unpause, whole, abilities), QString());
    QVERIFY(!whyNot(Kind::Pause, whole, abilities).isEmpty());
}

QTEST_GUILESS_MAIN(TestActions)
#include "tst_actions.moc"
