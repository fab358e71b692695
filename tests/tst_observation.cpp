// SPDX-License-Identifier: GPL-3.0-or-later
//
// Durations count from when a state was observed, not from before a gap.
#include "model/domain/board.h"

#include <QTest>

using namespace Model;
using namespace std::chrono_literals;

namespace {

const QString Main = QStringLiteral("from-internal");
const QString Number = QStringLiteral("1001");
const QString PhoneDevice = QStringLiteral("PJSIP/1001");
const QString DoNotDisturb = QStringLiteral("Custom:DND1001");
const QString Provider = QStringLiteral("CustomPresence:1001");

TimePoint at(int seconds)
{
    return TimePoint(std::chrono::seconds(1'700'000'000 + seconds));
}

Ami::ExtensionStatus hint(int status)
{
    return {Number, Main, PhoneDevice + u'&' + DoNotDisturb + u',' + Provider, status};
}

Ami::QueueMember pausedMember(int since)
{
    Ami::QueueMember member;
    member.queue = QStringLiteral("support");
    member.interface = PhoneDevice;
    member.paused = true;
    member.pausedSince = at(since).time_since_epoch() / 1s;
    member.change = Ami::QueueMember::Change::Listed;
    return member;
}

Ami::Channel channel(const char *uniqueId)
{
    Ami::Channel made;
    made.uniqueId = made.linkedId = QString::fromLatin1(uniqueId);
    made.name = QStringLiteral("PJSIP/1001-0000000a");
    made.state = 6;
    return made;
}

} // namespace

class TestObservation : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_board = std::make_unique<Board>(QStringList{Main});
        m_board->setUpkeep(true, 60s);
    }

    void countsFromAChangeThatWasSeen();
    void countsFromTheListThatFoundAState();
    void countsFromTheReconnect();
    void countsFromTheNextStartOnTheSamePbx();
    void endsCallsThatARestartedPbxForgot();
    void endsCallsOfAPbxThatRestartedWhileConnected();
    void bridgesPollsInTimeOnly();
    void manualRefreshVouchesForNothing();
    void splitsIntervalsWithTheObservation();
    void unansweredRowHasNoDuration();
    void presenceIsObservedAnew();
    void doNotDisturbIsObservedAnew();
    void pauseKeepsTheTimeThatThePbxTells();
    void rememberedPresenceWaitsForItsList();
    void disagreementIsObservedAnew();
    void evidenceIsObservedAnew();
    void clockStepMovesWhatLasts();

private:
    Refresh list(int status, int seconds, Refresh::Origin origin = Refresh::Origin::Poll)
    {
        Refresh refresh;
        refresh.origin = origin;
        refresh.confirmedAt = at(seconds);
        m_board->applySnapshot({{hint(status)}, {}, true, m_board->serial()}, refresh);
        return refresh;
    }
    Extension row() const { return m_board->rows().value(Number); }
    /// As when the program is started again on the same database.
    void reopen()
    {
        Extension kept = row();
        kept.observedSince.reset();
        kept.beginningSeen = false;
        kept.verified = false;
        kept.presence.beginningSeen = false;
        const TimePoint confirmedAt = m_confirmedAt;
        init();
        m_board->load({kept}, {}, confirmedAt);
    }
    static Since seen(int seconds) { return {at(seconds), true}; }
    static Since atLeast(int seconds) { return {at(seconds), false}; }

    std::unique_ptr<Board> m_board;
    TimePoint m_confirmedAt = at(0);
};

void TestObservation::countsFromAChangeThatWasSeen()
{
    list(0, 0);
    m_board->apply(hint(1), at(10));
    QCOMPARE(lampSince(row()), seen(10));
    // Lists confirm it, however rarely.
    list(1, 1'000);
    QCOMPARE(lampSince(row()), seen(10));
}

void TestObservation::countsFromTheListThatFoundAState()
{
    list(1, 0);
    QCOMPARE(lampSince(row()), atLeast(0));
    // It changed without an event, at some time before the list.
    list(8, 30);
    QCOMPARE(lampSince(row()), atLeast(30));
    QCOMPARE(row().lastStatusChange, at(30));
}

void TestObservation::countsFromTheReconnect()
{
    list(0, 0);
    m_board->apply(hint(1), at(10));
    m_board->loseLink(at(40));
    // Until it is told again, what was observed is as long as it was.
    QCOMPARE(lampSince(row()), seen(10));
    list(1, 45);
    QCOMPARE(lampSince(row()), atLeast(45));
    QCOMPARE(row().lastStatusChange, at(10));
    // What did not change is shown anew, and not written.
    m_board->loseLink(at(50));
    m_board->takeChanges();
    list(1, 55);
    const ChangeSet changes = m_board->takeChanges();
    QVERIFY(changes.changed.isEmpty());
    QCOMPARE(changes.shownOnly.size(), 1);
    // An event may be the first to tell: one of a change was seen, another one says nothing new.
    m_board->loseLink(at(60));
    m_board->apply(hint(1), at(62));
    QCOMPARE(lampSince(row()), atLeast(62));
    m_board->loseLink(at(70));
    m_board->apply(hint(8), at(72));
    QCOMPARE(lampSince(row()), seen(72));
}

void TestObservation::countsFromTheNextStartOnTheSamePbx()
{
    list(0, 0);
    m_board->apply(hint(1), at(10));
    reopen();
    QVERIFY(!lampSince(row()));
    m_board->noteBoot(at(-5'000));
    list(1, 700);
    QCOMPARE(lampSince(row()), atLeast(700));
    QCOMPARE(row().lastStatusChange, at(10));
}

void TestObservation::endsCallsThatARestartedPbxForgot()
{
    list(0, 0);
    m_board->apply(hint(1), at(10));
    reopen();
    m_board->noteBoot(at(600));
    list(1, 700);
    QCOMPARE(lampSince(row()), atLeast(700));
    QCOMPARE(row().lastStatusChange, at(700));
    QCOMPARE(m_board->takeChanges().changed.size(), 1);
    // A phone that is idle, or offline, was so before.
    for (const int status : {0, 4}) {
        init();
        list(8, 0);
        m_board->apply(hint(status), at(10));
        reopen();
        m_board->noteBoot(at(600));
        list(status, 700);
        QCOMPARE(row().lastStatusChange, at(10));
    }
}

void TestObservation::endsCallsOfAPbxThatRestartedWhileConnected()
{
    list(0, 0);
    m_board->apply(hint(1), at(10));
    m_board->apply(Ami::CallEvent(Ami::ChannelChange{channel("1700000010.1"), true}), at(10));
    QCOMPARE(m_board->liveCalls().size(), 1);
    m_board->loseLink(at(40));
    // The clock of the PBX may be off a little: it was started after it was last heard.
    m_board->noteRestart(at(39));
    QVERIFY(m_board->liveCalls().isEmpty());
    const ChangeSet changes = m_board->takeChanges();
    QCOMPARE(changes.calls.size(), 1);
    QCOMPARE(changes.calls.constFirst().ended, at(40));
    QVERIFY(!changes.calls.constFirst().endSeen);
    m_board->apply(Ami::CallEvent(Ami::ChannelChange{channel("1700000050.1"), true}), at(50));
    list(1, 52);
    QCOMPARE(row().lastStatusChange, at(52));
    QCOMPARE(lampSince(row()), atLeast(52));
    QCOMPARE(m_board->liveCalls().size(), 1);
    // It is a new one once only.
    list(1, 82);
    QCOMPARE(row().lastStatusChange, at(52));
}

void TestObservation::bridgesPollsInTimeOnly()
{
    m_board->setUpkeep(false, 60s);
    list(0, 0);
    list(1, 30);
    QCOMPARE(lampSince(row()), atLeast(30));
    m_board->loseLink(at(60));
    list(1, 90);
    QCOMPARE(lampSince(row()), atLeast(30));
    list(1, 151);
    QCOMPARE(lampSince(row()), atLeast(151));
    // A restart in between ends calls all the same.
    m_board->loseLink(at(155));
    m_board->noteRestart(at(156));
    list(1, 180);
    QCOMPARE(lampSince(row()), atLeast(180));
    QCOMPARE(row().lastStatusChange, at(180));
}

void TestObservation::manualRefreshVouchesForNothing()
{
    list(0, 0);
    m_board->loseLink(at(10));
    list(0, 20, Refresh::Origin::Manual);
    QCOMPARE(lampSince(row()), atLeast(20));
    // Nothing was listened to between the refresh and the reconnect.
    list(0, 50);
    QCOMPARE(lampSince(row()), atLeast(50));
}

void TestObservation::splitsIntervalsWithTheObservation()
{
    list(0, 0);
    m_board->takeChanges();
    m_board->loseLink(at(10));
    list(0, 12);
    const QList<StatusInterval> intervals = m_board->takeChanges().intervals;
    QCOMPARE(intervals.size(), 2);
    QCOMPARE(intervals.constFirst().to, at(10));
    QCOMPARE(intervals.constLast().from, at(12));
    QVERIFY(!intervals.constLast().to);
    // Over the third connection another row is told alone: nobody vouched for this one.
    m_board->loseLink(at(20));
    m_board->apply(Ami::ExtensionStatus{QStringLiteral("1002"), Main, {}, 0}, at(22));
    m_board->loseLink(at(30));
    list(0, 32);
    for (const StatusInterval &interval : m_board->takeChanges().intervals) {
        if (interval.extension == Number && interval.to)
            QCOMPARE(interval.to, at(20));
    }
}

void TestObservation::unansweredRowHasNoDuration()
{
    list(1, 0);
    Refresh refresh;
    refresh.confirmedAt = at(30);
    m_board->applySnapshot({{}, {Number}, false, m_board->serial()}, refresh);
    QVERIFY(!row().observedSince);
    QVERIFY(!lampSince(row()));
    list(1, 60);
    QCOMPARE(lampSince(row()), atLeast(60));
}

void TestObservation::presenceIsObservedAnew()
{
    const Ami::PresenceStateChange away{Provider, QStringLiteral("away"), {}, {}};
    list(0, 0);
    m_board->apply(away, at(10));
    QCOMPARE(lampSince(row()), seen(10));
    m_board->loseLink(at(40));
    list(0, 50);
    QCOMPARE(lampSince(row()), atLeast(50));
    m_board->applyList({away}, at(51));
    QCOMPARE(lampSince(row()), atLeast(50));
    // An event before the hint is told was seen.
    m_board->loseLink(at(60));
    m_board->apply(
        Ami::PresenceStateChange{Provider, QStringLiteral("away"), QStringLiteral("lunch"), {}},
        at(62));
    list(0, 63);
    QCOMPARE(lampSince(row()), seen(62));
}

void TestObservation::doNotDisturbIsObservedAnew()
{
    list(1, 0);
    m_board->apply(Ami::DeviceStateChange{PhoneDevice, QStringLiteral("INUSE")}, at(5));
    m_board->apply(Ami::DeviceStateChange{DoNotDisturb, QStringLiteral("BUSY")}, at(5));
    // The phone is in use behind it.
    QCOMPARE(lamp(row()), Lamp::OnCall);
    QCOMPARE(lampSince(row()), seen(5));
    m_board->loseLink(at(40));
    list(1, 50);
    QCOMPARE(lampSince(row()), atLeast(50));
    m_board->applyList(
        std::vector<Ami::DeviceStateChange>{{PhoneDevice, QStringLiteral("NOT_INUSE")},
                                            {DoNotDisturb, QStringLiteral("BUSY")}},
        at(52));
    QCOMPARE(lamp(row()), Lamp::DoNotDisturb);
    QCOMPARE(lampSince(row()), atLeast(50));
}

void TestObservation::pauseKeepsTheTimeThatThePbxTells()
{
    list(0, 0);
    m_board->applyList({{}, {pausedMember(-100)}, {}}, true, at(1));
    QCOMPARE(lampSince(row()), seen(-100));
    m_board->loseLink(at(40));
    list(0, 50);
    QCOMPARE(lampSince(row()), atLeast(50));
    m_board->applyList({{}, {pausedMember(-100)}, {}}, true, at(51));
    QCOMPARE(lampSince(row()), seen(-100));
    // A PBX that tells no time says only that it is so.
    Ami::QueueMember member = pausedMember(0);
    member.pausedSince.reset();
    m_board->loseLink(at(60));
    list(0, 70);
    m_board->applyList({{}, {member}, {}}, true, at(75));
    QCOMPARE(lampSince(row()), atLeast(70));
    m_board->applyList({{}, {member}, {}}, true, at(375));
    QCOMPARE(lampSince(row()), atLeast(70));
}

void TestObservation::rememberedPresenceWaitsForItsList()
{
    list(0, 0);
    m_board->applyList({{}, {pausedMember(-100)}, {}}, true, at(1));
    reopen();
    list(0, 700);
    QCOMPARE(lamp(row()), Lamp::Paused);
    QCOMPARE(lampSince(row()), atLeast(700));
    m_board->applyList({{}, {pausedMember(-100)}, {}}, true, at(701));
    QCOMPARE(lampSince(row()), seen(-100));
}

void TestObservation::disagreementIsObservedAnew()
{
    list(0, 0);
    m_board->setDisagrees(Number, true, at(10));
    m_board->loseLink(at(40));
    list(0, 50);
    QCOMPARE(row().disagreesSince, at(50));
}

void TestObservation::evidenceIsObservedAnew()
{
    Ami::ContactStatus contact;
    contact.aor = contact.endpoint = Number;
    contact.uri = QStringLiteral("sip:1001@192.0.2.1");
    contact.status = Ami::Reachability::Reachable;
    const auto times = [this] {
        QList<Since> all;
        m_board->setFollowed({true, true, QueueNews::Unknown});
        const auto device = m_board->witnesses().device(PhoneDevice);
        const Contact known = m_board->witnesses().contacts().begin().value();
        all.append({device->since, device->beginningSeen});
        all.append({known.observedSince.value_or(TimePoint()), known.beginningSeen});
        return all;
    };
    list(0, 0);
    m_board->apply(Ami::DeviceStateChange{PhoneDevice, QStringLiteral("INUSE")}, at(5));
    m_board->apply(contact, at(5));
    QCOMPARE(times(), (QList<Since>{seen(5), seen(5)}));
    const auto listAgain = [&](int seconds) {
        m_board->applyList(
            std::vector<Ami::DeviceStateChange>{{PhoneDevice, QStringLiteral("INUSE")}},
            at(seconds));
        m_board->applyList(std::vector<Ami::ContactStatus>{contact}, at(seconds));
    };
    listAgain(300);
    QCOMPARE(times(), (QList<Since>{seen(5), seen(5)}));
    m_board->loseLink(at(400));
    listAgain(410);
    QCOMPARE(times(), (QList<Since>{atLeast(410), atLeast(410)}));
    listAgain(710);
    QCOMPARE(times(), (QList<Since>{atLeast(410), atLeast(410)}));
}

/// The clock is set back by an hour: the interval keeps its duration, and the time of day at which
/// the status changed stays what the clock said then.
void TestObservation::clockStepMovesWhatLasts()
{
    list(0, 0);
    m_board->apply(hint(1), at(100));
    m_board->takeChanges();
    m_board->shiftTimes(-1h);
    m_board->apply(hint(0), at(110) - 1h);
    bool wasInUse = false;
    for (const StatusInterval &interval : m_board->takeChanges().intervals) {
        if (interval.statusCode != 1)
            continue;
        wasInUse = true;
        QCOMPARE(interval.from, at(100) - 1h);
        QCOMPARE(interval.to, std::optional(at(110) - 1h));
    }
    QVERIFY(wasInUse);
    m_board->apply(hint(1), at(120) - 1h);
    m_board->shiftTimes(2h);
    QCOMPARE(row().observedSince, std::optional(at(120) + 1h));
    QVERIFY(row().beginningSeen);
    QCOMPARE(row().lastStatusChange, std::optional(at(120) - 1h));
}

QTEST_GUILESS_MAIN(TestObservation)
#include "tst_observation.moc"
