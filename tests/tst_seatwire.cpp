// SPDX-License-Identifier: GPL-3.0-or-later
//
// What host and seat say to each other, as bytes: whole, cut short, and by somebody who lies.
#include "app/relay/wire/seatmessages.h"

#include <QCborArray>
#include <QCborValue>
#include <QRandomGenerator>
#include <QTest>

using namespace App;
using namespace std::chrono_literals;

namespace {

Model::TimePoint at(int milliseconds)
{
    return Model::TimePoint(std::chrono::milliseconds(1'700'000'000'000 + milliseconds));
}

Model::Extension extension()
{
    Model::Extension row;
    row.number = QStringLiteral("1010");
    row.context = QStringLiteral("from-internal");
    row.hint = QStringLiteral("PJSIP/1010&Custom:DND1010");
    row.agentName = QStringLiteral("Łucja Dahl");
    row.department = QStringLiteral("Sales");
    row.statusCode = -1;
    row.phoneCode = 9;
    row.phoneSince = at(1);
    row.source = Model::Source::ExtensionStatus;
    row.presence = {Model::Presence::Kind::Break,
                    QStringLiteral("lunch"),
                    QStringLiteral("soon"),
                    Model::Source::QueueMemberPause,
                    at(2),
                    true};
    row.phoneBeginningSeen = true;
    row.observedSince = at(20);
    row.beginningSeen = true;
    row.disagreesSince = at(3);
    row.lastStatusChange = at(4);
    row.lastSeen = at(5);
    row.inSnapshot = true;
    row.verified = true;
    row.isActive = false;
    row.createdAt = at(6);
    row.updatedAt = at(7);
    row.pbxName = QStringLiteral("Łucja of the PBX");
    row.forwardedTo = QStringLiteral("5551234");
    row.voicemail = Model::VoicemailCount{2, 5};
    return row;
}

Model::Call call()
{
    Model::Call call;
    call.id = QStringLiteral("1700000000.12");
    call.caller = {QStringLiteral("PJSIP/1010"), QStringLiteral("PJSIP/1010-0000000f"),
                   QStringLiteral("1010"), QStringLiteral("Łucja"), QStringLiteral("1010")};
    call.dialled = QStringLiteral("1011");
    call.queue = QStringLiteral("sales");
    call.queuedSince = at(8);
    Model::CallSegment segment;
    segment.source = call.caller;
    segment.target.number = QStringLiteral("+442079460098");
    segment.dialled = QStringLiteral("701");
    segment.queue = QStringLiteral("billing");
    segment.began = at(9);
    segment.answered = at(10);
    segment.ended = at(11);
    segment.disposition = Model::Disposition::Failed;
    segment.parked = true;
    call.segments = {segment, segment};
    call.began = at(12);
    call.answered = at(13);
    call.ended = at(14);
    call.held = 15ms;
    call.heldSince = at(16);
    call.disposition = Model::Disposition::Busy;
    call.cause = 17;
    call.direction = Model::Direction::Outbound;
    call.joined = at(18);
    call.endSeen = false;
    return call;
}

Model::Queue queue()
{
    Model::Queue queue;
    queue.name = QStringLiteral("sales");
    queue.strategy = QStringLiteral("rrmemory");
    queue.serviceLevel = 20s;
    queue.completed = 21;
    queue.abandoned = 22;
    queue.waiting = {{QStringLiteral("1700000000.13"), QStringLiteral("123"), QStringLiteral("A"),
                      1, at(23), QStringLiteral("1700000000.13")}};
    Model::QueueSeat seat;
    seat.interface = QStringLiteral("PJSIP/1010");
    seat.stateKey = QStringLiteral("hint:1010@from-internal");
    seat.name = QStringLiteral("Łucja");
    seat.extension = QStringLiteral("1010");
    seat.state = Model::DeviceState::OnHold;
    seat.stateSince = at(24);
    seat.paused = true;
    seat.pausedReason = QStringLiteral("lunch");
    seat.pausedSince = at(25);
    seat.lastCall = at(26);
    seat.wrapUpUntil = at(27);
    seat.penalty = 28;
    seat.callsTaken = 29;
    seat.unanswered = 30;
    seat.dynamic = true;
    queue.seats = {seat};
    queue.today = {31, 32, 33, 34, 35};
    queue.gone = true;
    return queue;
}

Model::Refresh refresh()
{
    Model::Refresh refresh;
    refresh.connectionId = QStringLiteral("separate-1-abc");
    refresh.origin = Model::Refresh::Origin::Manual;
    refresh.method = Model::Refresh::Method::Individual;
    refresh.confirmedAt = at(36);
    refresh.duration = 37us;
    refresh.commit = 38us;
    refresh.checked = 39;
    refresh.successful = 40;
    refresh.failed = 41;
    refresh.corrected = 42;
    refresh.added = 43;
    refresh.vanished = 44;
    refresh.afterReconnect = true;
    return refresh;
}

Model::ChangeSet changes()
{
    Model::ChangeSet changes;
    changes.revision = 45;
    changes.changed = {extension(), {}};
    changes.shownOnly = {extension()};
    changes.contacts = {{QStringLiteral("1010"), QStringLiteral("sip:1010@192.0.2.5"),
                         QStringLiteral("1010"), Model::Reachability::Removed, 46us, at(47),
                         QStringLiteral("Phone/1"), Model::Source::ContactStatus, at(48), at(49),
                         at(70), true}};
    changes.devices = {{QStringLiteral("PJSIP/1010"), Model::DeviceState::RingInUse,
                        Model::Source::DeviceStateList, at(50), true}};
    changes.calls = {call()};
    changes.queues = {queue()};
    changes.visits = {{QStringLiteral("sales"), QStringLiteral("1700000000.14"),
                       QStringLiteral("123"), QStringLiteral("B"), at(51), at(52),
                       Model::QueueVisit::Outcome::Unseen, true, QStringLiteral("PJSIP/1010"),
                       QStringLiteral("Łucja")}};
    changes.refreshes = {refresh()};
    changes.followed = Model::Followed{true, true, Model::QueueNews::Heard};
    changes.endpoints = {QStringLiteral("1010"), QStringLiteral("1011")};
    changes.devicesListed = true;
    changes.saved = false;
    return changes;
}

Model::LinkStatus link()
{
    Model::LinkStatus link;
    link.state = Model::LinkStatus::State::Stopped;
    link.since = at(53);
    link.peer = QStringLiteral("PBX");
    link.host = QStringLiteral("::1");
    link.port = 5038;
    link.isEncrypted = true;
    link.reconnects = 54;
    link.problem = QStringLiteral("none");
    link.attempt = 55;
    link.nextTry = at(56);
    link.liveUntil = at(57);
    link.listening = true;
    link.roundTrip = 58us;
    link.staleAfter = 59ms;
    link.pollInterval = 60ms;
    link.nextPoll = at(61);
    return link;
}

Model::ActionRequest request()
{
    return {QStringLiteral("id"),    Model::ActionKind::QueuePenalty,
            QStringLiteral("1010"),  QStringLiteral("callId"),
            QStringLiteral("1011"),  QStringLiteral("sales"),
            QStringLiteral("lunch"), 62,
            QStringLiteral("eria"),  QStringLiteral("desk"),
            QStringLiteral("1001")};
}

/// The message as it comes out at the other end.
template <typename Typed>
Typed sent(const Typed &message)
{
    const auto back = Wire::decodeHost(Wire::encode(Wire::HostMessage(message)));
    if (!back || !std::holds_alternative<Typed>(*back))
        qFatal("not understood");
    return std::get<Typed>(*back);
}

template <typename Command>
Command asked(const Command &command)
{
    const auto back = Wire::decodeSeat(Wire::encode(Wire::SeatMessage(command)));
    if (!back || !std::holds_alternative<Command>(*back))
        qFatal("not understood");
    return std::get<Command>(*back);
}

} // namespace

class TestSeatWire : public QObject
{
    Q_OBJECT

private slots:
    void tellsEveryFieldOfTheBoard();
    void keepsTheAuditToItself();
    void tellsHowTheHostFares();
    void tellsAnswers();
    void takesQuestions();
    void passesOverWhatIsNewer();
    void refusesWhatIsCutShort();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void survivesAnything();
};

void TestSeatWire::tellsEveryFieldOfTheBoard()
{
    const Model::ChangeSet before = changes();
    const Model::ChangeSet after = sent(Wire::Changes{before}).changes;
    QCOMPARE(after.revision, before.revision);
    QCOMPARE(after.changed, before.changed);
    QCOMPARE(after.shownOnly, before.shownOnly);
    QCOMPARE(after.contacts, before.contacts);
    QCOMPARE(after.devices, before.devices);
    QCOMPARE(after.calls, before.calls);
    QCOMPARE(after.queues, before.queues);
    QCOMPARE(after.visits, before.visits);
    QCOMPARE(after.refreshes, before.refreshes);
    QCOMPARE(after.followed, before.followed);
    QCOMPARE(after.endpoints, before.endpoints);
    QCOMPARE(after.devicesListed, before.devicesListed);
    QCOMPARE(after.saved, before.saved);
    QCOMPARE(sent(Wire::Picture{before}).board.calls, before.calls);
}

void TestSeatWire::keepsTheAuditToItself()
{
    Model::ChangeSet before;
    before.actions = {Model::ActionRecord()};
    before.intervals = {Model::StatusInterval()};
    const Model::ChangeSet after = sent(Wire::Changes{before}).changes;
    QVERIFY(after.actions.isEmpty());
    QVERIFY(after.intervals.isEmpty());
}

void TestSeatWire::tellsHowTheHostFares()
{
    QCOMPARE(sent(Wire::Link{link()}).link, link());
    Model::Abilities abilities;
    abilities.hindrances.at(0).reset();
    abilities.hindrances.at(1) =
        Model::Hindrance{Model::Hindrance::Kind::OnlyLooks, QStringLiteral("call")};
    abilities.phone = QStringLiteral("1001");
    abilities.user = QStringLiteral("panel");
    QCOMPARE(sent(Wire::May{abilities}).abilities, abilities);
    const Wire::Hello hello =
        sent(Wire::Hello{7, QStringLiteral("1.2"), QStringLiteral("e"), true, true});
    QCOMPARE(hello.version, 7);
    QCOMPARE(hello.program, QStringLiteral("1.2"));
    QCOMPARE(hello.epoch, QStringLiteral("e"));
    QVERIFY(hello.maySupervise && hello.resumes);
    QCOMPARE(sent(Wire::StoreProblem{QStringLiteral("full")}).sentence, QStringLiteral("full"));
    QCOMPARE(sent(Wire::Pong{-5, at(1)}).sent, qint64(-5));
    QCOMPARE(sent(Wire::Pong{5, at(1)}).now, at(1));
    sent(Wire::RefreshStarted{});
    sent(Wire::Witnessed{});
    QCOMPARE(sent(Wire::RefreshProgressed{3, 4}).total, 4);
    const auto finished = sent(Wire::RefreshFinished{true, QStringLiteral("why"), refresh()});
    QVERIFY(finished.ok);
    QCOMPARE(finished.sentence, QStringLiteral("why"));
    QCOMPARE(finished.refresh, refresh());
}

void TestSeatWire::tellsAnswers()
{
    const QList<Model::StatusInterval> intervals{
        {9, QStringLiteral("1010"), 4, Model::Presence::Kind::Away, QStringLiteral("out"), at(1),
         at(2), Model::Source::HintRemoved}};
    QCOMPARE(sent(Wire::HistoryFound{QStringLiteral("1010"), intervals}).intervals, intervals);
    QCOMPARE(sent(Wire::VisitsFound{at(1), at(2), changes().visits}).visits, changes().visits);
    QCOMPARE(sent(Wire::CallsFound{at(1), {call()}}).calls, QList<Model::Call>{call()});
    const Model::ActionRecord record{request(),
                                     at(1),
                                     at(2),
                                     Model::ActionRecord::Outcome::Unknown,
                                     QStringLiteral("sentence"),
                                     QStringLiteral("1012")};
    QCOMPARE(sent(Wire::ActionDone{record}).record, record);
    QCOMPARE(sent(Wire::RosterApplied{{1, 2, 3}}).outcome, (Model::RosterOutcome{1, 2, 3}));
    Model::Health health;
    health.startedAt = at(1);
    health.at = at(2);
    health.link = link();
    health.confirmedAt = at(3);
    health.extensions = 4;
    health.traffic = {5, 6, 7.5, 8, 9, 10, 11, 12, 21};
    health.queues = {13, 14, 15};
    health.store = {16, 17, 18, 19us, 20us, QStringLiteral("full")};
    const Model::Health told = sent(Wire::HealthTold{health}).health;
    QCOMPARE(told.link, health.link);
    QCOMPARE(told.extensions, health.extensions);
    QCOMPARE(told.traffic.eventsPerSecond, 7.5);
    QCOMPARE(told.traffic.messagesOversized, quint64(12));
    QCOMPARE(told.traffic.eventsLate, quint64(21));
    QCOMPARE(told.queues.windowRows, 15);
    QCOMPARE(told.store.longestCommit, 20us);
    QCOMPARE(told.store.problem, QStringLiteral("full"));
}

void TestSeatWire::takesQuestions()
{
    QCOMPARE(asked(Wire::Ping{77}).sent, qint64(77));
    asked(Model::RefreshCommand{});
    asked(Model::CancelRefreshCommand{});
    asked(Model::ReconnectCommand{});
    asked(Model::HealthCommand{});
    QCOMPARE(asked(Model::HistoryCommand{QStringLiteral("1010"), at(1), at(2)}).to, at(2));
    QCOMPARE(asked(Model::QueueVisitsCommand{at(1), at(2)}).from, at(1));
    QCOMPARE(asked(Model::CallsCommand{at(1), at(2)}).to, at(2));
    const Model::Roster roster{{QStringLiteral("1010"), QStringLiteral("from-internal"),
                                QStringLiteral("Łucja"), std::nullopt, false}};
    QCOMPARE(asked(Model::RosterCommand{roster}).roster, roster);
    QCOMPARE(asked(Model::ActionCommand{request()}).request, request());
}

/// A newer program knows more kinds, and more fields.
void TestSeatWire::passesOverWhatIsNewer()
{
    const QCborArray newKind{4'000, QCborArray{1, QCborArray{2}}};
    const auto unheard = Wire::decodeHost(newKind.toCborValue().toCbor());
    QVERIFY(unheard);
    QVERIFY(std::holds_alternative<Wire::Unheard>(*unheard));
    const qint64 pong = qint64(Wire::HostMessage(Wire::Pong{}).index());
    const QCborArray newField{
        pong, QCborArray{5, qint64(1'700'000'000'000), QStringLiteral("more"), QCborArray{1}}};
    const auto known = Wire::decodeHost(newField.toCborValue().toCbor());
    QVERIFY(known);
    QCOMPARE(std::get<Wire::Pong>(*known).sent, qint64(5));
}

void TestSeatWire::refusesWhatIsCutShort()
{
    const QByteArray whole = Wire::encode(Wire::HostMessage(Wire::Changes{changes()}));
    QVERIFY(Wire::decodeHost(whole));
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!Wire::decodeHost(whole.first(size)), qPrintable(QString::number(size)));
}

void TestSeatWire::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const qint64 ping = qint64(Wire::SeatMessage(Wire::Ping{}).index());
    const qint64 calls = qint64(Wire::SeatMessage(Model::CallsCommand{}).index());
    const qint64 roster = qint64(Wire::SeatMessage(Model::RosterCommand{}).index());
    const qint64 action = qint64(Wire::SeatMessage(Model::ActionCommand{}).index());
    const auto row = [](const char *name, const QCborValue &value) {
        QTest::newRow(name) << value.toCbor();
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("{\"event\":1}");
    row("no array", 5);
    row("no fields", QCborArray{ping});
    row("a negative kind", QCborArray{-1, QCborArray()});
    row("text for a number", QCborArray{ping, QCborArray{QStringLiteral("x")}});
    row("a time past all calendars", QCborArray{calls, QCborArray{0, qint64(INT64_MAX)}});
    row("a time before 1970", QCborArray{calls, QCborArray{-1, 0}});
    row("an action that is none",
        QCborArray{action, QCborArray{QCborArray{QStringLiteral("id"), 99}}});
    // An array that says to hold 2^60 entries.
    QTest::newRow("a list that lies")
        << QByteArray::fromHex("82") + char(roster) + QByteArray::fromHex("819b1000000000000000");
    QTest::newRow("an endless list")
        << QByteArray::fromHex("82") + char(roster) + QByteArray::fromHex("819fff");
    QTest::newRow("broken UTF-8") << QByteArray::fromHex("82") + char(roster)
            + QByteArray::fromHex("8181856180616180f6f6f6");
}

void TestSeatWire::refusesWhatIsNone()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!Wire::decodeSeat(bytes));
    QVERIFY(!Wire::decodeSeat(bytes).error().text.isEmpty());
}

/// Whatever a stranger makes of it is read or refused, and takes no memory to speak of.
void TestSeatWire::survivesAnything()
{
    QRandomGenerator random(1);
    const QByteArray whole = Wire::encode(Wire::HostMessage(Wire::Changes{changes()}));
    int understood = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = whole;
        for (int i = random.bounded(1, 6); i > 0; --i)
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        understood += Wire::decodeHost(bytes) ? 1 : 0;
        QByteArray noise(random.bounded(64), Qt::Uninitialized);
        for (char &byte : noise)
            byte = char(random.bounded(256));
        static_cast<void>(Wire::decodeSeat(noise));
    }
    QVERIFY(understood > 100);
    QVERIFY(understood < 20'000);
}

QTEST_GUILESS_MAIN(TestSeatWire)
#include "tst_seatwire.moc"
