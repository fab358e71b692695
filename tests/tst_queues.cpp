// SPDX-License-Identifier: GPL-3.0-or-later
//
// Queues as the supervisor counts them, from recordings of a real Asterisk and from made-up ones.
#include "ami/protocol/messageparser.h"
#include "model/domain/board.h"
#include "model/domain/day.h"

#include <QFile>
#include <QTest>

using namespace Model;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::hours Long(500'000);

TimePoint at(qint64 milliseconds)
{
    return TimePoint(Long + std::chrono::milliseconds(milliseconds));
}

/// "support: 1 1005 | Anna 1001 Idle, Zoë 1002 InUse paused"
QString shown(const Queue &queue)
{
    QStringList waiting;
    for (const WaitingCaller &caller : queue.waiting)
        waiting.append(QStringLiteral("%1 %2").arg(caller.position).arg(caller.number));
    QStringList seats;
    for (const QueueSeat &seat : queue.seats) {
        seats.append(
            QStringLiteral("%1 %2 %3%4 %5 %6")
                .arg(seat.name, seat.interface)
                .arg(static_cast<int>(seat.state))
                .arg(seat.paused ? QStringLiteral(" paused ") + seat.pausedReason : QString())
                .arg(seat.penalty)
                .arg(seat.callsTaken));
    }
    return QStringLiteral("%1: %2 | %3 | %4 %5")
        .arg(queue.name, waiting.join(u','), seats.join(u','))
        .arg(queue.completed)
        .arg(queue.abandoned);
}

QStringList shown(const QHash<QString, Queue> &queues)
{
    QStringList all;
    for (const Queue &queue : queues)
        all.append(shown(queue));
    all.sort();
    return all;
}

/// The queues, and what a store would have of their callers.
struct Told
{
    void take(Queues &from)
    {
        for (const Queue &queue : from.takeChanges()) {
            if (queue.gone)
                queues.remove(queue.name);
            else
                queues.insert(queue.name, queue);
        }
        for (const QueueVisit &visit : from.takeVisits())
            visits.insert({visit.queue + visit.uniqueId, visit.joined}, visit);
    }

    /// "support 1005 ANSWERED PJSIP/1002"
    QStringList outcomes() const
    {
        QStringList all;
        for (const auto &[key, visit] : visits)
            all.append(QStringLiteral("%1 %2 %3 %4")
                           .arg(visit.queue, visit.number, toString(visit.outcome), visit.agent)
                           .trimmed());
        all.sort();
        return all;
    }

    QHash<QString, Queue> queues;
    struct Visits : std::map<std::pair<QString, TimePoint>, QueueVisit>
    {
        void insert(const std::pair<QString, TimePoint> &key, const QueueVisit &visit)
        {
            (*this)[key] = visit;
        }
    } visits;
};

/// A recording: what it tells, and what the PBX said of its queues in between.
class Replay
{
public:
    explicit Replay(const char *name)
        : m_file(QStringLiteral(FIXTURES "/ami/%1.txt").arg(QLatin1String(name)))
    {
    }

    void run()
    {
        QVERIFY(m_file.open(QIODevice::ReadOnly));
        Ami::MessageParser parser;
        parser.feed(m_file.readAll());
        while (const auto message = parser.next()) {
            m_now += 10ms;
            take(*message);
        }
    }

    Told told;
    int compared = 0;

private:
    void take(const Ami::Message &message)
    {
        const QByteArrayView event = message.value(Ami::Key::Event);
        if (event == "QueueStatusComplete") {
            compare();
        } else if (!message.value(Ami::Key::ActionId).isEmpty()) {
            if (event == "QueueParams" || event == "QueueMember" || event == "QueueEntry")
                m_items.push_back(message);
        } else {
            const auto call = Ami::decodeCall(message);
            if (const auto *caller = std::get_if<Ami::QueueCaller>(&call))
                m_queues.apply(*caller, m_now);
            if (const auto *agent = std::get_if<Ami::QueueAgent>(&call))
                m_queues.apply(*agent, m_now);
            const auto other = Ami::decode(message);
            if (const auto *member = std::get_if<Ami::QueueMember>(&other))
                m_queues.apply(*member, m_now);
            told.take(m_queues);
        }
    }

    /// What was followed is what whoever asks only now would see.
    void compare()
    {
        const Ami::QueueList list = Ami::decodeQueueList(std::exchange(m_items, {}));
        Queues fresh;
        fresh.applyList(list, m_now);
        Told late;
        late.take(fresh);
        for (Queue queue : std::as_const(late.queues)) {
            Queue followed = told.queues.value(queue.name);
            // Before the first list only those that moved are known, and no counts.
            if (!m_listed.contains(queue.name)) {
                for (Queue *side : {&queue, &followed}) {
                    side->seats.clear();
                    side->completed = 0;
                    side->abandoned = 0;
                }
            }
            QCOMPARE(shown(followed), shown(queue));
            m_listed.insert(queue.name);
            ++compared;
        }
        m_queues.applyList(list, m_now);
        told.take(m_queues);
    }

    QFile m_file;
    Queues m_queues;
    std::vector<Ami::Message> m_items;
    TimePoint m_now = at(0);
    QSet<QString> m_listed;
};

Ami::QueueParams params(const char *name, int serviceLevel = 0)
{
    return {QString::fromLatin1(name), QStringLiteral("ringall"), 0, 0,
            std::chrono::seconds(serviceLevel)};
}

Ami::QueueMember member(const char *queue, const char *interface)
{
    Ami::QueueMember member;
    member.queue = QString::fromLatin1(queue);
    member.interface = QString::fromLatin1(interface);
    member.name = member.interface;
    member.state = 1;
    return member;
}

Ami::QueueEntry entry(const char *queue, const char *uniqueId, int position, int wait)
{
    return {QString::fromLatin1(queue),
            QString::fromLatin1(uniqueId),
            QString::fromLatin1(uniqueId),
            {},
            position,
            std::chrono::seconds(wait)};
}

Ami::QueueCaller caller(const char *queue, const char *uniqueId, Ami::QueueCaller::Change change,
                        int position, int waiting)
{
    Ami::Channel channel;
    channel.uniqueId = QString::fromLatin1(uniqueId);
    channel.callerNumber = channel.uniqueId;
    return {QString::fromLatin1(queue), channel, change, position, waiting};
}

Ami::QueueAgent agent(const char *queue, const char *uniqueId, const char *interface,
                      Ami::QueueAgent::Change change, int hold = 0)
{
    Ami::Channel channel;
    channel.uniqueId = QString::fromLatin1(uniqueId);
    channel.callerNumber = channel.uniqueId;
    return {QString::fromLatin1(queue), channel, QString::fromLatin1(interface), change,
            std::chrono::seconds(hold)};
}

using Joins = Ami::QueueCaller::Change;
using Answers = Ami::QueueAgent::Change;

/// One queue "q" with a service level of 20 s and the member PJSIP/1001, as listed at 0.
Queues oneQueue()
{
    Queues queues;
    queues.applyList({{params("q", 20)}, {member("q", "PJSIP/1001")}, {}}, at(0));
    return queues;
}

Told toldBy(Queues &queues)
{
    Told told;
    told.take(queues);
    return told;
}

const QString Q = QStringLiteral("q");

} // namespace

class TestQueues : public QObject
{
    Q_OBJECT

private slots:
    void followWhatAListSays_data();
    void followWhatAListSays();
    void closeUpWhenOneLeaves();
    void tellWhoWaitsLongest();
    void countAnswersInTime();
    void countWhoWasAnsweredUnseen();
    void keepWhatALostLinkHid();
    void askAgainWhenTheyHearOfTheUnknown();
    void noticeThatNobodyTellsThem();
    void countAnewAtMidnight();
    void knowPausesAndWrapUp();
    void knowNoTimesFromBeforeALostLink();
    void countAnAbandonAfterTheLeave();
    void keepTheDayOfAQueueThatIsGoneForAWhile();
    void bearImpossibleNumbers();
    void forgetWhatTheListLacks();
    void findWhoseSeatItIs_data();
    void findWhoseSeatItIs();
    void findAnewWhoseSeatItIs();
    void tellInWhichCallSomebodyWaits();
    void findSeatsThatMoved();
    void countAnAnswerOnce();
    void endTheWrapUpWithoutALastCall();
    void doubtAnOrderThatAnEventContradicts();
    void takeTheOrderOfTheServer();
    void followTheExtensionBehindALocalChannel();
    void knowWhichMembersTalkToTheirCallers();
    void keepWaitsWhenTheClockIsSet();
    void forgetVisitsInTheirOrder();
};

void TestQueues::followWhatAListSays_data()
{
    QTest::addColumn<QByteArray>("recording");
    QTest::addColumn<int>("lists");
    QTest::addColumn<QStringList>("outcomes");
    QTest::addColumn<QStringList>("atTheEnd");
    const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
    QTest::newRow("answered") << QByteArray("queue-call") << 3
                              << QStringList{text("support 1005 ANSWERED PJSIP/1002")}
                              << QStringList{
                                     text("support:  | Fourth Local/1004@from-internal/n 1 2 0,"
                                          "Lamp Local/2001@from-internal/n 0 3 0,"
                                          "PJSIP/1003 PJSIP/1003 1 0 0,Zoë PJSIP/1002 1 0 1,"
                                          "Анна Ёлкина PJSIP/1001 1 0 0 | 1 0")};
    QTest::newRow("abandoned")
        << QByteArray("queue-abandon") << 0 << QStringList{text("support 1005 ABANDONED")}
        << QStringList{text("sales:  | Five PJSIP/1005 1 0 0,Zoë PJSIP/1002 1 0 0 | 0 0"),
                       text("support:  | PJSIP/1003 PJSIP/1003 1 0 0,Zoë PJSIP/1002 1 0 1,"
                            "Анна Ёлкина PJSIP/1001 1 0 0 | 0 1")};
    QTest::newRow("two callers") << QByteArray("queue-two-callers") << 1
                                 << QStringList{text("support 1004 ABANDONED"),
                                                text("support 1005 ANSWERED PJSIP/1003")}
                                 << QStringList{};
    QTest::newRow("paused, added, penalty, removed")
        << QByteArray("queue-manage") << 0 << QStringList{}
        << QStringList{text("sales:  |  | 0 0"),
                       text("support:  | Zoë PJSIP/1002 1 0 1,Анна Ёлкина PJSIP/1001 1 0 0 | 0 0")};
}

void TestQueues::followWhatAListSays()
{
    QFETCH(const QByteArray, recording);
    QFETCH(const int, lists);
    QFETCH(const QStringList, outcomes);
    QFETCH(const QStringList, atTheEnd);
    Replay replay(recording.constData());
    replay.run();
    QCOMPARE(replay.compared, lists);
    QCOMPARE(replay.told.outcomes(), outcomes);
    if (!atTheEnd.isEmpty())
        QCOMPARE(shown(replay.told.queues), atTheEnd);
}

void TestQueues::closeUpWhenOneLeaves()
{
    Queues queues = oneQueue();
    int waiting = 0;
    for (const char *id : {"a", "b", "c"}) {
        ++waiting;
        queues.apply(caller("q", id, Joins::Joined, waiting, waiting), at(waiting * 1'000));
    }
    queues.apply(caller("q", "vip", Joins::Joined, 1, 4), at(4'000));
    queues.apply(caller("q", "b", Joins::Abandoned, 3, 0), at(5'000));
    queues.apply(caller("q", "b", Joins::Left, 3, 3), at(5'000));
    Told told = toldBy(queues);
    QCOMPARE(shown(told.queues.value(Q)),
             QStringLiteral("q: 1 vip,2 a,3 c | PJSIP/1001 PJSIP/1001 1 0 0 | 0 1"));
    QCOMPARE(told.outcomes(), QStringList{QStringLiteral("q b ABANDONED")});
    QCOMPARE(told.queues.value(Q).today.abandoned, 1);
    QVERIFY(!queues.takeDoubt());
}

void TestQueues::tellWhoWaitsLongest()
{
    Queues queues;
    queues.applyList({{params("q")}, {}, {entry("q", "late", 2, 5), entry("q", "early", 1, 90)}},
                     at(100'000));
    const Queue queue = toldBy(queues).queues.value(Q);
    QCOMPARE(queue.waitingSince(), at(10'000));
    QCOMPARE(queue.waiting.constFirst().number, QStringLiteral("early"));
    QVERIFY(!Queue().waitingSince());
    // It was seen to join; a list in whole seconds does not move that.
    queues.apply(caller("q", "new", Joins::Joined, 3, 3), at(100'400));
    queues.applyList({{params("q")}, {}, {entry("q", "new", 1, 1)}}, at(102'300));
    QCOMPARE(toldBy(queues).queues.value(Q).waiting.constFirst().since, at(100'400));
}

void TestQueues::countAnswersInTime()
{
    Queues queues = oneQueue();
    const auto call = [&queues](const char *id, int hold) {
        queues.apply(caller("q", id, Joins::Joined, 1, 1), at(0));
        queues.apply(caller("q", id, Joins::Left, 1, 0), at(hold * 1'000));
        queues.apply(agent("q", id, "PJSIP/1001", Answers::Connected, hold), at(hold * 1'000));
        queues.apply(agent("q", id, "PJSIP/1001", Answers::Completed, hold), at(60'000));
    };
    call("in time", 20);
    call("late", 21);
    const Queue queue = toldBy(queues).queues.value(Q);
    QCOMPARE(queue.today.answered, 2);
    QCOMPARE(queue.today.inTime, 1);
    QCOMPARE(queue.today.left, 0);
    QCOMPARE(queue.today.serviceLevel(), 0.5);
    QCOMPARE(queue.completed, 2);
    QVERIFY(!QueueDay().serviceLevel());
    // One that left by a key was neither answered nor lost.
    queues.apply(caller("q", "key", Joins::Joined, 1, 1), at(0));
    queues.apply(caller("q", "key", Joins::Left, 1, 0), at(3'000));
    const Queue later = toldBy(queues).queues.value(Q);
    QCOMPARE(later.today.left, 1);
    QCOMPARE(later.today.serviceLevel(), 0.5);
}

void TestQueues::countWhoWasAnsweredUnseen()
{
    Queues queues = oneQueue();
    queues.apply(agent("q", "x", "PJSIP/1001", Answers::Connected, 7), at(10'000));
    const Told told = toldBy(queues);
    QCOMPARE(told.outcomes(), QStringList{QStringLiteral("q x ANSWERED PJSIP/1001")});
    QCOMPARE(told.visits.begin()->second.joined, at(3'000));
    QVERIFY(told.visits.begin()->second.inTime);
}

void TestQueues::keepWhatALostLinkHid()
{
    Queues queues = oneQueue();
    for (const char *id : {"a", "b"})
        queues.apply(caller("q", id, Joins::Joined, *id - 'a' + 1, *id - 'a' + 1), at(1'000));
    queues.loseLink(at(5'000));
    queues.applyList({{params("q", 20)}, {}, {entry("q", "b", 1, 59)}}, at(60'000));
    const Told told = toldBy(queues);
    QCOMPARE(told.outcomes(), QStringList{QStringLiteral("q a UNSEEN")});
    QCOMPARE(told.visits.begin()->second.left, at(5'000));
    QCOMPARE(told.queues.value(Q).today.unseen, 1);
    QCOMPARE(told.queues.value(Q).waiting.constFirst().since, at(1'000));
}

void TestQueues::askAgainWhenTheyHearOfTheUnknown()
{
    Queues queues = oneQueue();
    queues.apply(caller("q", "a", Joins::Joined, 1, 1), at(0));
    QVERIFY(!queues.takeDoubt());
    queues.apply(caller("q", "b", Joins::Joined, 3, 3), at(0)); // there is one more
    QVERIFY(queues.takeDoubt());
    queues.apply(caller("new", "c", Joins::Joined, 1, 1), at(0));
    QVERIFY(queues.takeDoubt());
    QVERIFY(!queues.takeDoubt());
}

void TestQueues::noticeThatNobodyTellsThem()
{
    Queues queues = oneQueue();
    queues.applyList({{params("q")}, {}, {entry("q", "a", 1, 120)}}, at(300'000));
    QVERIFY(queues.isUnheard());
    queues.apply(caller("q", "b", Joins::Joined, 2, 2), at(301'000));
    QVERIFY(!queues.isUnheard());
    // One that waited at the first list of a connection tells nothing.
    Queues fresh;
    fresh.applyList({{params("q")}, {}, {entry("q", "a", 1, 120)}}, at(300'000));
    QVERIFY(!fresh.isUnheard());
}

void TestQueues::countAnewAtMidnight()
{
    Queues queues = oneQueue();
    const TimePoint morning = startOfDay(at(0));
    QVERIFY(morning <= at(0) && startOfNextDay(at(0)) > at(0));
    queues.beginDay(morning);
    QueueVisit earlier;
    earlier.queue = Q;
    earlier.left = morning + 1s;
    earlier.outcome = QueueVisit::Outcome::Abandoned;
    QueueVisit yesterday = earlier;
    yesterday.left = morning - 1s;
    queues.addVisits({earlier, yesterday});
    queues.apply(agent("q", "a", "PJSIP/1001", Answers::NoAnswer), at(0));
    const Queue today = toldBy(queues).queues.value(Q);
    QCOMPARE(today.today.abandoned, 1);
    QCOMPARE(today.seats.constFirst().unanswered, 1);
    queues.beginDay(startOfNextDay(at(0)));
    const Queue tomorrow = toldBy(queues).queues.value(Q);
    QCOMPARE(tomorrow.today, QueueDay());
    QCOMPARE(tomorrow.seats.constFirst().unanswered, 0);
}

void TestQueues::knowPausesAndWrapUp()
{
    Queues queues = oneQueue();
    Ami::QueueMember paused = member("q", "PJSIP/1001");
    paused.paused = true;
    paused.pausedReason = QStringLiteral("lunch");
    queues.apply(paused, at(5'000));
    queues.apply(paused, at(9'000));
    QueueSeat seat = toldBy(queues).queues.value(Q).seats.constFirst();
    QCOMPARE(seat.pausedSince, at(5'000));
    QVERIFY(!seat.isFree(at(9'000)));
    Ami::QueueMember done = member("q", "PJSIP/1001");
    done.wrapUp = 30s;
    done.lastCall = std::chrono::floor<std::chrono::seconds>(at(20'000)).time_since_epoch().count();
    queues.apply(done, at(20'500));
    seat = toldBy(queues).queues.value(Q).seats.constFirst();
    QVERIFY(!seat.pausedSince);
    QCOMPARE(seat.wrapUpUntil, at(50'000));
    QVERIFY(!seat.isFree(at(49'000)));
    QVERIFY(seat.isFree(at(50'000)));
    // What is told in between does not begin it anew, and the next call does.
    done.penalty = 3;
    queues.apply(done, at(30'000));
    QCOMPARE(toldBy(queues).queues.value(Q).seats.constFirst().wrapUpUntil, at(50'000));
    queues.apply(done, at(60'000));
    QVERIFY(!toldBy(queues).queues.value(Q).seats.constFirst().wrapUpUntil);
    done.lastCall = *done.lastCall + 80;
    queues.apply(done, at(100'000));
    QCOMPARE(toldBy(queues).queues.value(Q).seats.constFirst().wrapUpUntil, at(130'000));
}

void TestQueues::knowNoTimesFromBeforeALostLink()
{
    Queues queues = oneQueue();
    Ami::QueueMember busy = member("q", "PJSIP/1001");
    busy.state = 2;
    busy.paused = true;
    queues.apply(busy, at(1'000));
    QCOMPARE(toldBy(queues).queues.value(Q).seats.constFirst().stateSince, at(1'000));
    queues.loseLink(at(5'000));
    // It did the same before and after, and something else in between.
    busy.change = Ami::QueueMember::Change::Listed;
    busy.pausedSince =
        std::chrono::floor<std::chrono::seconds>(at(40'000)).time_since_epoch().count();
    queues.applyList({{params("q")}, {busy}, {}}, at(60'000));
    const QueueSeat seat = toldBy(queues).queues.value(Q).seats.constFirst();
    QVERIFY(!seat.stateSince);
    QCOMPARE(seat.pausedSince, at(40'000));
}

/// The caller hangs up while the agent hears who calls.
void TestQueues::countAnAbandonAfterTheLeave()
{
    Queues queues = oneQueue();
    queues.apply(caller("q", "a", Joins::Joined, 1, 1), at(0));
    queues.apply(caller("q", "a", Joins::Left, 1, 0), at(3'000));
    queues.apply(caller("q", "a", Joins::Abandoned, 1, 0), at(4'000));
    const Told told = toldBy(queues);
    QCOMPARE(told.outcomes(), QStringList{QStringLiteral("q a ABANDONED")});
    QCOMPARE(told.queues.value(Q).today.abandoned, 1);
    QCOMPARE(told.queues.value(Q).today.left, 0);
}

/// A realtime queue is listed only while somebody uses it.
void TestQueues::keepTheDayOfAQueueThatIsGoneForAWhile()
{
    Queues queues = oneQueue();
    queues.apply(agent("q", "a", "PJSIP/1001", Answers::Connected), at(0));
    queues.applyList({}, at(1'000));
    QVERIFY(toldBy(queues).queues.isEmpty());
    queues.apply(caller("q", "b", Joins::Joined, 1, 1), at(2'000));
    QCOMPARE(toldBy(queues).queues.value(Q).today.answered, 1);
}

void TestQueues::bearImpossibleNumbers()
{
    Ami::MessageParser parser(Ami::MessageParser::Greeting::None);
    parser.feed("Event: QueueCallerJoin\r\nQueue: q\r\nUniqueid: 1\r\nLinkedid: 1\r\n"
                "Position: -2147483648\r\nCount: -5\r\n\r\n"
                "Event: QueueParams\r\nQueue: q\r\nCompleted: 2147483647\r\n"
                "Abandoned: 2147483647\r\n\r\n");
    const auto joined = parser.next();
    const auto listed = parser.next();
    QVERIFY(joined && listed);
    Queues queues;
    queues.applyList(Ami::decodeQueueList({*listed}), at(0));
    const auto event = Ami::decodeCall(*joined);
    const auto *told = std::get_if<Ami::QueueCaller>(&event);
    QVERIFY(told);
    queues.apply(*told, at(0));
    queues.apply(caller("q", "1", Joins::Abandoned, 1, 0), at(0));
    const Queue queue = toldBy(queues).queues.value(Q);
    QVERIFY(queue.waiting.isEmpty());
    QVERIFY(queue.abandoned > 0);
}

void TestQueues::forgetWhatTheListLacks()
{
    Queues queues = oneQueue();
    queues.apply(caller("q", "a", Joins::Joined, 1, 1), at(1'000));
    queues.takeChanges();
    queues.applyList({{params("other")}, {}, {}}, at(2'000));
    const QList<Queue> changes = queues.takeChanges();
    QCOMPARE(changes.size(), 2);
    for (const Queue &queue : changes)
        QCOMPARE(queue.gone, queue.name == Q);
    QCOMPARE(toString(queues.takeVisits().constFirst().outcome), QStringLiteral("UNSEEN"));
}

void TestQueues::findWhoseSeatItIs_data()
{
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("stateInterface");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("extension");
    const auto row = [](const char *interface, const char *state, const char *name,
                        const char *extension) {
        QTest::addRow("%s %s %s", interface, state, name)
            << QString::fromLatin1(interface) << QString::fromLatin1(state)
            << QString::fromLatin1(name) << QString::fromLatin1(extension);
    };
    row("PJSIP/desk7", "", "", "1001");
    row("Local/1002@agents/n", "", "", "1002");
    row("Local/77@agents/n", "hint:1002@from-internal", "", "1002");
    row("Local/77@agents/n", "Custom:lamp", "", "1003");
    row("Agent/1002", "", "", "1002");
    row("SIP/elsewhere", "", "Ann", "1001");
    row("SIP/elsewhere", "", "Bob", ""); // there are two
    row("SIP/elsewhere", "", "Nobody", "");
}

void TestQueues::findWhoseSeatItIs()
{
    QFETCH(const QString, interface);
    QFETCH(const QString, stateInterface);
    QFETCH(const QString, name);
    QFETCH(const QString, extension);
    const QString context = QStringLiteral("from-internal");
    Board board({context});
    const auto hint = [&](const char *number, const char *device) {
        board.apply(Ami::ExtensionStatus{QString::fromLatin1(number), context,
                                         QString::fromLatin1(device), 0},
                    at(0));
    };
    hint("1001", "PJSIP/desk7");
    hint("1002", "PJSIP/1002");
    hint("1003", "Custom:lamp");
    const auto sits = [&context](const char *number, const char *who) {
        RosterEntry entry;
        entry.extension = QString::fromLatin1(number);
        entry.context = context;
        entry.agentName = QString::fromLatin1(who);
        return entry;
    };
    board.applyRoster({sits("1001", "Ann"), sits("1002", "Bob"), sits("1003", "Bob")}, at(0));
    Ami::QueueMember seat;
    seat.queue = Q;
    seat.interface = interface;
    seat.stateInterface = stateInterface;
    seat.name = name;
    board.applyList({{params("q")}, {seat}, {}}, true, at(0));
    const ChangeSet changes = board.takeChanges();
    QCOMPARE(changes.queues.size(), 1);
    QCOMPARE(changes.queues.constFirst().seats.constFirst().extension, extension);
}

/// Seats stand by name: one that is told of comes out where it is now, not where it was.
void TestQueues::findSeatsThatMoved()
{
    const auto named = [](const char *interface, const char *name, bool paused) {
        Ami::QueueMember told = member("q", interface);
        told.name = QString::fromLatin1(name);
        told.paused = paused;
        told.change = Ami::QueueMember::Change::Changed;
        return told;
    };
    const auto paused = [](Queues &queues) {
        QStringList all;
        const QList<Queue> changed = queues.takeChanges();
        for (const QueueSeat &seat : changed.constFirst().seats)
            all.append(seat.name + (seat.paused ? QStringLiteral("*") : QString()));
        return all.join(u' ');
    };
    Queues queues;
    for (const char *name : {"b", "c", "d"})
        queues.apply(named(name, name, false), at(0));
    queues.apply(named("d", "d", true), at(0));
    QCOMPARE(paused(queues), QStringLiteral("b c d*"));
    // One more before them, and one that goes.
    queues.apply(named("a", "a", false), at(1));
    queues.apply(named("c", "c", true), at(1));
    QCOMPARE(paused(queues), QStringLiteral("a b c* d*"));
    Ami::QueueMember gone = named("a", "a", false);
    gone.change = Ami::QueueMember::Change::Removed;
    queues.apply(gone, at(2));
    queues.apply(named("d", "d", false), at(2));
    queues.apply(named("b", "z", true), at(2));
    queues.apply(named("c", "c", false), at(2));
    QCOMPARE(paused(queues), QStringLiteral("c d z*"));
}

/// A hint or a name that comes later moves the seat; nothing else is looked up again.
void TestQueues::findAnewWhoseSeatItIs()
{
    const QString context = QStringLiteral("from-internal");
    Board board({context});
    const auto tell = [&](const char *number, const char *device) {
        board.apply(Ami::ExtensionStatus{QString::fromLatin1(number), context,
                                         QString::fromLatin1(device), 0},
                    at(0));
    };
    const auto seats = [&board] {
        QStringList all;
        for (const Queue &queue : board.takeChanges().queues) {
            for (const QueueSeat &seat : queue.seats)
                all.append(seat.extension);
        }
        return all;
    };
    Ami::QueueMember named = member("q", "SIP/elsewhere");
    named.name = QStringLiteral("Ann");
    board.applyList({{params("q")}, {named, member("q", "PJSIP/desk7")}, {}}, true, at(0));
    QCOMPARE(seats(), (QStringList{QString(), QString()}));
    tell("1001", "PJSIP/desk7");
    tell("1002", "PJSIP/desk2");
    QCOMPARE(seats(), (QStringList{QString(), QStringLiteral("1001")}));
    RosterEntry ann;
    ann.extension = QStringLiteral("1002");
    ann.context = context;
    ann.agentName = QStringLiteral("Ann");
    board.applyRoster({ann}, at(0));
    QCOMPARE(seats(), (QStringList{QStringLiteral("1002"), QStringLiteral("1001")}));
    tell("1001", "PJSIP/desk8");
    tell("1003", "PJSIP/desk7");
    QCOMPARE(seats(), (QStringList{QStringLiteral("1002"), QStringLiteral("1003")}));
    // A member that is added later.
    board.apply(member("q", "PJSIP/desk8"), at(0));
    QCOMPARE(seats(),
             (QStringList{QStringLiteral("1002"), QStringLiteral("1003"), QStringLiteral("1001")}));
}

/// Who was transferred into a queue waits there with a channel that did not begin the call.
void TestQueues::tellInWhichCallSomebodyWaits()
{
    Board board({QStringLiteral("from-internal")});
    board.applyList({{params("q")}, {}, {}}, true, at(0));
    Ami::QueueCaller joined = caller("q", "1.9", Joins::Joined, 1, 1);
    joined.channel.linkedId = QStringLiteral("1.7");
    board.apply(Ami::CallEvent(Ami::ChannelChange{joined.channel, true}), at(0));
    board.apply(Ami::CallEvent(joined), at(0));
    const auto told = board.takeChanges().queues;
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().waiting.constFirst().callId, QStringLiteral("1.7"));
    // A list of queues does not say it, and the list of channels comes when it comes.
    Board late({QStringLiteral("from-internal")});
    Ami::QueueEntry entry;
    entry.queue = Q;
    entry.uniqueId = QStringLiteral("1.9");
    entry.position = 1;
    late.applyList({{params("q")}, {}, {entry}}, true, at(0));
    QCOMPARE(late.takeChanges().queues.constFirst().waiting.constFirst().callId, QString());
    Ami::ListedChannel channel;
    channel.channel = joined.channel;
    late.applyList(std::vector{channel}, at(0));
    const auto later = late.takeChanges().queues;
    QCOMPARE(later.size(), 1);
    QCOMPARE(later.constFirst().waiting.constFirst().callId, QStringLiteral("1.7"));
}

void TestQueues::countAnAnswerOnce()
{
    Queues queues = oneQueue();
    queues.apply(caller("q", "a", Joins::Joined, 1, 1), at(0));
    queues.apply(caller("q", "a", Joins::Left, 1, 0), at(5'000));
    for (int times = 0; times < 2; ++times)
        queues.apply(agent("q", "a", "PJSIP/1001", Answers::Connected, 5), at(5'001 + times));
    QCOMPARE(queues.all().constFirst().today.answered, 1);
    QCOMPARE(queues.takeVisits().size(), 2); // as it left, and as it was answered
    // The same caller comes back by a transfer.
    queues.apply(caller("q", "a", Joins::Joined, 1, 1), at(60'000));
    queues.apply(caller("q", "a", Joins::Left, 1, 0), at(61'000));
    queues.apply(agent("q", "a", "PJSIP/1001", Answers::Connected, 1), at(61'000));
    QCOMPARE(queues.all().constFirst().today.answered, 2);
}

/// As after a reset of the queue's counts, or a transfer of the call.
void TestQueues::endTheWrapUpWithoutALastCall()
{
    Queues queues = oneQueue();
    Ami::QueueMember wrapsUp = member("q", "PJSIP/1001");
    wrapsUp.change = Ami::QueueMember::Change::Changed;
    wrapsUp.wrapUp = std::chrono::seconds(30);
    wrapsUp.lastCall =
        std::chrono::duration_cast<std::chrono::seconds>(at(0).time_since_epoch()).count();
    queues.apply(wrapsUp, at(0));
    QVERIFY(queues.all().constFirst().seats.constFirst().wrapUpUntil);
    wrapsUp.lastCall.reset();
    queues.apply(wrapsUp, at(1'000));
    QVERIFY(!queues.all().constFirst().seats.constFirst().wrapUpUntil);
}

void TestQueues::doubtAnOrderThatAnEventContradicts()
{
    Queues queues = oneQueue();
    queues.apply(caller("q", "a", Joins::Joined, 1, 1), at(0));
    QVERIFY(queues.crowded().isEmpty());
    queues.apply(caller("q", "b", Joins::Joined, 2, 2), at(0));
    QCOMPARE(queues.crowded(), QStringList{Q});
    QVERIFY(!queues.hasOrderDoubts());
    // It stood behind the other one, and leaves from the first place.
    queues.apply(caller("q", "b", Joins::Left, 1, 1), at(1'000));
    QCOMPARE(queues.takeOrderDoubts(), QStringList{Q});
    QVERIFY(!queues.hasOrderDoubts());
    queues.apply(caller("q", "a", Joins::Left, 1, 0), at(2'000));
    QVERIFY(!queues.hasOrderDoubts());
}

/// QueueChangePriorityCaller with `Immediate` sends no event. A list may be ahead of the events:
/// it moves callers, and neither adds nor removes any.
void TestQueues::takeTheOrderOfTheServer()
{
    Queues queues = oneQueue();
    for (const char *id : {"a", "b", "c"})
        queues.apply(caller("q", id, Joins::Joined, 3, 3), at(0));
    queues.takeChanges();
    queues.applyOrder(Q, {entry("q", "c", 1, 0), entry("q", "a", 2, 0), entry("q", "new", 3, 0)});
    const QList<Queue> changes = queues.takeChanges();
    QCOMPARE(changes.size(), 1);
    QStringList order;
    for (const WaitingCaller &waiting : changes.constFirst().waiting)
        order.append(QString::number(waiting.position) + waiting.uniqueId);
    QCOMPARE(order,
             (QStringList{QStringLiteral("1c"), QStringLiteral("2a"), QStringLiteral("3b")}));
    QVERIFY(queues.takeVisits().isEmpty());
    queues.applyOrder(Q, {entry("q", "c", 1, 0), entry("q", "a", 2, 0), entry("q", "b", 3, 0)});
    QVERIFY(queues.takeChanges().isEmpty());
}

/// For Asterisk a Local channel is free while nobody calls through it.
void TestQueues::followTheExtensionBehindALocalChannel()
{
    Board board({QStringLiteral("from-internal")});
    const auto hint = [&board](int status, int time) {
        board.apply(Ami::ExtensionStatus{QStringLiteral("1006"), QStringLiteral("from-internal"),
                                         QStringLiteral("PJSIP/1006"), status},
                    at(time));
    };
    hint(StatusCode::Unavailable, 0);
    board.applyList({{params("q")}, {member("q", "Local/1006@from-queue/n")}, {}}, true, at(0));
    const auto seat = [&board] {
        return board.takeChanges().queues.constFirst().seats.constFirst();
    };
    const QueueSeat offline = seat();
    QCOMPARE(offline.extension, QStringLiteral("1006"));
    QVERIFY(offline.state == DeviceState::Unavailable);
    QVERIFY(!offline.isFree(at(0)));
    hint(StatusCode::Ringing, 1'000);
    const QueueSeat ringing = seat();
    QVERIFY(ringing.state == DeviceState::Ringing);
    QCOMPARE(ringing.stateSince, std::optional(at(1'000)));
    // What the queue says of the Local channel does not count.
    Ami::QueueMember event = member("q", "Local/1006@from-queue/n");
    event.change = Ami::QueueMember::Change::Changed;
    event.penalty = 3;
    board.apply(event, at(2'000));
    QVERIFY(seat().state == DeviceState::Ringing);
}

void TestQueues::knowWhichMembersTalkToTheirCallers()
{
    Queues queues = oneQueue();
    const auto isInCall = [&queues] { return queues.all().constFirst().seats.constFirst().inCall; };
    queues.apply(agent("q", "a", "PJSIP/1001", Answers::Connected), at(0));
    QVERIFY(isInCall());
    queues.apply(agent("q", "a", "PJSIP/1001", Answers::Completed), at(1'000));
    QVERIFY(!isInCall());
    Ami::QueueMember event = member("q", "PJSIP/1001");
    event.change = Ami::QueueMember::Change::Changed;
    event.inCall = true;
    queues.apply(event, at(2'000));
    QVERIFY(isInCall());
}

void TestQueues::keepWaitsWhenTheClockIsSet()
{
    Queues queues = oneQueue();
    queues.apply(caller("q", "a", Joins::Joined, 1, 1), at(0));
    queues.shiftTimes(std::chrono::hours(-1));
    const qint64 back = -3'600'000;
    queues.apply(caller("q", "a", Joins::Abandoned, 1, 0), at(back + 12'000));
    const QueueVisit visit = queues.takeVisits().constFirst();
    QCOMPARE(visit.left - visit.joined, std::chrono::seconds(12));
}

/// A caller that joins and leaves again and again costs no more than any other.
void TestQueues::forgetVisitsInTheirOrder()
{
    RecentVisits visits;
    QueueVisit visit;
    visit.queue = Q;
    visit.uniqueId = QStringLiteral("a");
    for (std::size_t i = 0; i < RecentVisits::Most + 10; ++i) {
        visits.add(visit, at(0));
        visits.remove(visit.uniqueId);
    }
    QCOMPARE(visits.places(), RecentVisits::Most);
    visit.uniqueId = QStringLiteral("b");
    visits.add(visit, at(1'000));
    QVERIFY(visits.find(Q, visit.uniqueId));
    visit.uniqueId = QStringLiteral("c");
    visits.add(visit, at(1'001) + RecentVisits::Kept);
    QVERIFY(!visits.find(Q, QStringLiteral("b")));
    QCOMPARE(visits.places(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestQueues)
#include "tst_queues.moc"
