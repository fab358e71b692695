// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/alertcenter.h"
#include "model/items/alertsettings.h"
#include "model/items/alerttext.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Model;
using namespace std::chrono_literals;

namespace {

const TimePoint Start(1'700'000'000s);

ChangeSet rowOf(int code, TimePoint since, const QString &number = QStringLiteral("1001"))
{
    Extension row;
    row.number = number;
    row.statusCode = code;
    row.lastStatusChange = row.observedSince = since;
    row.beginningSeen = true;
    row.verified = true;
    ChangeSet changes;
    changes.changed.append(row);
    return changes;
}

ChangeSet queueOf(int waiting, TimePoint since, const QueueDay &today = {})
{
    Queue queue;
    queue.name = QStringLiteral("support");
    queue.today = today;
    for (int i = 0; i < waiting; ++i) {
        WaitingCaller caller;
        caller.uniqueId = QString::number(i);
        caller.since = since;
        queue.waiting.append(caller);
    }
    ChangeSet changes;
    changes.queues.append(queue);
    return changes;
}

QString listOf(const AlertWatch &watch)
{
    QStringList texts;
    for (const Alert &alert : watch.alerts()) {
        texts.append(toString(alert.key.kind) + u' ' + alert.key.subject
                     + (alert.level == AlertLevel::Red ? u" red" : u" amber")
                     + (alert.acknowledged ? u" seen" : u""));
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace

class TestAlerts : public QObject
{
    Q_OBJECT

private slots:
    void callsForAPhoneThatRings();
    void endsWithTheState();
    void isSilentAboutWhatNobodyConfirmed();
    void countsObservedTimeOnly();
    void standsStillWhileTheBoardIsStale();
    void tellsALinkThatIsDown();
    void doesNotFlapWithAQueue();
    void tellsOncePerLevel();
    void staysAcknowledgedUntilItGetsWorse();
    void tellsWhatIsRedAgain();
    void forgetsOnlyWhatOtherRulesSaid();
    void looksAtNothingBeforeItBegins();
    void knowsTheServiceLevel();
    void looksAtOfflineInWorkingHours();
    void knowsHoursPastMidnight();
    void isQuietInQuietHours();
    void keepsRules();
    void takesNoNonsense();
    void saysWhatIsTheMatter();
};

void TestAlerts::callsForAPhoneThatRings()
{
    AlertWatch watch;
    watch.apply(rowOf(StatusCode::Ringing, Start));
    QVERIFY(!watch.advance(Start + 19s, false));
    QCOMPARE(listOf(watch), QString());
    QVERIFY(watch.advance(Start + 20s, false));
    QCOMPARE(listOf(watch), QStringLiteral("ringing 1001 amber"));
    QVERIFY(watch.advance(Start + 45s, false));
    QCOMPARE(listOf(watch), QStringLiteral("ringing 1001 red"));
    QVERIFY(!watch.advance(Start + 46s, false));
}

void TestAlerts::endsWithTheState()
{
    AlertWatch watch;
    watch.apply(rowOf(StatusCode::Ringing, Start));
    watch.advance(Start + 30s, false);
    QCOMPARE(listOf(watch), QStringLiteral("ringing 1001 amber"));
    watch.apply(rowOf(StatusCode::InUse, Start + 30s));
    watch.advance(Start + 30s, false);
    QCOMPARE(listOf(watch), QString());
    // One that leaves the board takes its alert along.
    watch.apply(rowOf(StatusCode::Ringing, Start));
    watch.advance(Start + 40s, false);
    ChangeSet gone = rowOf(StatusCode::Ringing, Start);
    gone.changed.first().isActive = false;
    watch.apply(gone);
    watch.advance(Start + 41s, false);
    QCOMPARE(listOf(watch), QString());
}

void TestAlerts::isSilentAboutWhatNobodyConfirmed()
{
    AlertWatch watch;
    ChangeSet changes = rowOf(StatusCode::InUse, Start);
    changes.changed.first().verified = false;
    watch.load(changes.changed);
    watch.advance(Start + 1h, false);
    QCOMPARE(listOf(watch), QString());
    // It counts from when it was first observed.
    changes.changed.first().verified = true;
    changes.changed.first().observedSince = Start + 1h;
    changes.changed.first().beginningSeen = false;
    watch.apply(changes);
    watch.advance(Start + 1h, false);
    QCOMPARE(listOf(watch), QString());
    watch.apply(changes);
    watch.advance(Start + 1h + 15min, false);
    QCOMPARE(listOf(watch), QStringLiteral("on-call 1001 amber"));
}

void TestAlerts::countsObservedTimeOnly()
{
    AlertWatch watch;
    ChangeSet changes = rowOf(StatusCode::InUse, Start);
    watch.apply(changes);
    watch.advance(Start + 14min, false);
    // The same state after a lost connection.
    changes.changed.first().observedSince = Start + 14min;
    changes.changed.first().beginningSeen = false;
    watch.apply(changes);
    watch.advance(Start + 28min, false);
    QCOMPARE(listOf(watch), QString());
    watch.advance(Start + 29min, false);
    QCOMPARE(listOf(watch), QStringLiteral("on-call 1001 amber"));
    QCOMPARE(watch.alerts().constFirst().since, Start + 14min);
    QVERIFY(!watch.alerts().constFirst().beginningSeen);
    QCOMPARE(alertSentence(watch.alerts().constFirst(), {}, Start + 29min),
             QStringLiteral("1001 has been on a call for ≥15:00."));
}

void TestAlerts::standsStillWhileTheBoardIsStale()
{
    AlertWatch watch;
    watch.apply(rowOf(StatusCode::Ringing, Start));
    watch.advance(Start + 20s, false);
    watch.apply(rowOf(StatusCode::Ringing, Start, QStringLiteral("1002")));
    for (const auto later : {21s, 40s, 100s})
        watch.advance(Start + later, true);
    QCOMPARE(listOf(watch), QStringLiteral("ringing 1001 amber, link-down  red"));
    watch.advance(Start + 101s, false);
    QCOMPARE(listOf(watch), QStringLiteral("ringing 1001 red, ringing 1002 red"));
}

void TestAlerts::tellsALinkThatIsDown()
{
    AlertWatch watch;
    watch.advance(Start, true);
    watch.advance(Start + 4s, true);
    QCOMPARE(listOf(watch), QString());
    watch.advance(Start + 5s, true);
    QCOMPARE(listOf(watch), QStringLiteral("link-down  amber"));
    watch.advance(Start + 60s, true);
    QCOMPARE(listOf(watch), QStringLiteral("link-down  red"));
    watch.advance(Start + 61s, false);
    QCOMPARE(listOf(watch), QString());
}

void TestAlerts::doesNotFlapWithAQueue()
{
    AlertWatch watch;
    watch.setQueuesStale(false);
    int changes = 0;
    for (int second = 0; second < 60; ++second) {
        const TimePoint now = Start + std::chrono::seconds(second);
        watch.apply(queueOf(second % 2 == 0 ? 4 : 3, now));
        changes += watch.advance(now, false) ? 1 : 0;
        QCOMPARE(listOf(watch), QStringLiteral("queue-waiting support amber"));
    }
    QCOMPARE(changes, 1);
    QCOMPARE(watch.takeNews().size(), 1);
    watch.apply(queueOf(9, Start + 60s));
    watch.advance(Start + 60s, false);
    QCOMPARE(listOf(watch), QStringLiteral("queue-waiting support red"));
    // It gets milder, and ends, only after it has been so for a while.
    watch.apply(queueOf(5, Start + 61s));
    watch.advance(Start + 61s, false);
    watch.advance(Start + 70s, false);
    QCOMPARE(listOf(watch), QStringLiteral("queue-waiting support red"));
    watch.advance(Start + 71s, false);
    QCOMPARE(listOf(watch), QStringLiteral("queue-waiting support amber"));
    watch.apply(queueOf(0, Start));
    watch.advance(Start + 72s, false);
    watch.advance(Start + 82s, false);
    QCOMPARE(listOf(watch), QString());
}

void TestAlerts::tellsOncePerLevel()
{
    AlertWatch watch;
    const auto ring = [&watch](std::chrono::seconds from, std::chrono::seconds until) {
        watch.apply(rowOf(StatusCode::Ringing, Start + from));
        watch.advance(Start + until, false);
        watch.apply(rowOf(StatusCode::Idle, Start + until));
        watch.advance(Start + until + 1s, false);
    };
    ring(0s, 25s);
    QCOMPARE(watch.takeNews().size(), 1);
    ring(27s, 50s);
    QCOMPARE(watch.takeNews().size(), 0);
    ring(50s, 95s);
    QCOMPARE(watch.takeNews().size(), 1);
    watch.advance(Start + 130s, false);
    ring(130s, 151s);
    QCOMPARE(watch.takeNews().size(), 1);
}

void TestAlerts::staysAcknowledgedUntilItGetsWorse()
{
    AlertWatch watch;
    watch.apply(rowOf(StatusCode::Ringing, Start));
    watch.advance(Start + 20s, false);
    QVERIFY(watch.acknowledge({AlertKind::Ringing, QStringLiteral("1001")}));
    QVERIFY(!watch.acknowledge({AlertKind::Ringing, QStringLiteral("1002")}));
    watch.advance(Start + 30s, false);
    QCOMPARE(listOf(watch), QStringLiteral("ringing 1001 amber seen"));
    watch.advance(Start + 45s, false);
    QCOMPARE(listOf(watch), QStringLiteral("ringing 1001 red"));
}

void TestAlerts::tellsWhatIsRedAgain()
{
    AlertWatch watch;
    watch.setQueuesStale(false);
    watch.apply(queueOf(9, Start));
    watch.advance(Start, false);
    QVERIFY(!watch.takeNews().isEmpty());
    watch.acknowledge({AlertKind::QueueWaiting, QStringLiteral("support")});
    for (int minute = 0; minute < 60; ++minute) {
        const TimePoint now = Start + std::chrono::minutes(minute);
        watch.apply(queueOf(5, now));
        watch.advance(now, false);
    }
    watch.apply(queueOf(9, Start + 1h));
    watch.advance(Start + 1h, false);
    QCOMPARE(watch.takeNews().size(), 1);
    QCOMPARE(listOf(watch), QStringLiteral("queue-waiting support red"));
}

void TestAlerts::forgetsOnlyWhatOtherRulesSaid()
{
    AlertWatch watch;
    watch.apply(rowOf(StatusCode::Ringing, Start));
    watch.advance(Start + 20s, false);
    watch.acknowledge({AlertKind::Ringing, QStringLiteral("1001")});
    AlertRules rules;
    rules.sound = true;
    rules.of(AlertKind::OnCall).amber = 7;
    watch.setRules(rules);
    watch.advance(Start + 21s, false);
    QCOMPARE(listOf(watch), QStringLiteral("ringing 1001 amber seen"));
    rules.of(AlertKind::Ringing).amber = 10;
    watch.setRules(rules);
    watch.advance(Start + 22s, false);
    QCOMPARE(listOf(watch), QStringLiteral("ringing 1001 amber"));
}

/// Rules that are read at the start are no time without a link.
void TestAlerts::looksAtNothingBeforeItBegins()
{
    AlertCenter center;
    AlertRules rules;
    rules.of(AlertKind::OnCall).amber = 7;
    center.setRules(rules);
    QSignalSpy raised(&center, &AlertCenter::raised);
    center.advance(Start, true);
    QCOMPARE(center.level(AlertKind::LinkDown), AlertLevel::None);
    center.advance(Start + 60s, true);
    QCOMPARE(raised.size(), 1);
}

void TestAlerts::knowsTheServiceLevel()
{
    AlertWatch watch;
    watch.setQueuesStale(false);
    QueueDay day;
    day.answered = 4;
    day.inTime = 1;
    watch.apply(queueOf(0, Start, day));
    watch.advance(Start, false);
    QCOMPARE(listOf(watch), QString()); // four callers say nothing
    day.abandoned = 1;
    watch.apply(queueOf(0, Start, day));
    watch.advance(Start, false);
    QCOMPARE(listOf(watch), QStringLiteral("service-level support red"));
    day.answered = 100;
    day.inTime = 75;
    watch.apply(queueOf(0, Start, day));
    watch.advance(Start + 1s, false);
    watch.advance(Start + 11s, false);
    QCOMPARE(listOf(watch), QStringLiteral("service-level support amber"));
    watch.setQueuesStale(true);
    watch.apply(queueOf(0, Start, {}));
    watch.advance(Start + 30s, false);
    QCOMPARE(listOf(watch), QStringLiteral("service-level support amber"));
}

void TestAlerts::looksAtOfflineInWorkingHours()
{
    AlertRules rules;
    rules.of(AlertKind::Offline).on = true;
    rules.working.on = true;
    const auto at = [](const QTime &time) { // a Wednesday
        return TimePoint(
            std::chrono::milliseconds(QDateTime(QDate(2026, 9, 16), time).toMSecsSinceEpoch()));
    };
    AlertWatch watch;
    watch.setRules(rules);
    watch.apply(rowOf(StatusCode::Unavailable, at({3, 0})));
    watch.advance(at({7, 59}), false);
    QCOMPARE(listOf(watch), QString());
    watch.advance(at({8, 0}), false);
    QCOMPARE(listOf(watch), QStringLiteral("offline 1001 red"));
    watch.advance(at({18, 0}), false);
    QCOMPARE(listOf(watch), QString());
}

void TestAlerts::knowsHoursPastMidnight()
{
    const auto at = [](int day, const QTime &time) { // the 19th is a Saturday
        return TimePoint(
            std::chrono::milliseconds(QDateTime(QDate(2026, 9, day), time).toMSecsSinceEpoch()));
    };
    WeeklyHours hours;
    hours.from = {22, 0};
    hours.to = {6, 0};
    QVERIFY(hours.contains(at(18, {23, 0})));
    QVERIFY(hours.contains(at(19, {5, 59})));
    QVERIFY(!hours.contains(at(19, {6, 0})));
    QVERIFY(!hours.contains(at(19, {23, 0})));
    QVERIFY(!hours.contains(at(20, {1, 0})));
    QVERIFY(!hours.contains(at(21, {1, 0})));
    QVERIFY(hours.contains(at(21, {22, 0})));
    // From an hour to the same one is the whole day.
    hours.from = hours.to = QTime(0, 0);
    QVERIFY(hours.contains(at(18, {13, 0})));
    QVERIFY(!hours.contains(at(19, {13, 0})));
}

void TestAlerts::isQuietInQuietHours()
{
    AlertCenter center;
    AlertRules rules;
    rules.quiet = {true, {0, 0}, {23, 59, 59}, 0b1111111};
    center.setRules(rules);
    QSignalSpy changed(&center, &AlertCenter::changed);
    QSignalSpy raised(&center, &AlertCenter::raised);
    center.apply(rowOf(StatusCode::Ringing, Start));
    center.advance(Start + 30s, false);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(raised.size(), 0);
    QCOMPARE(center.extensions().value(QStringLiteral("1001")).level, AlertLevel::Amber);
    QCOMPARE(center.level(AlertKind::Ringing), AlertLevel::Amber);
    // What goes on when they end is told then, unless somebody saw it.
    center.apply(rowOf(StatusCode::Ringing, Start, QStringLiteral("1002")));
    center.advance(Start + 30s, false);
    center.acknowledgeExtension(QStringLiteral("1001"));
    QCOMPARE(center.level(AlertKind::Ringing), AlertLevel::Amber);
    QCOMPARE(center.count(AlertKind::Ringing), 2);
    rules.quiet.on = false;
    center.setRules(rules);
    QCOMPARE(raised.size(), 1);
    const auto told = raised.constFirst().constFirst().value<QList<Alert>>();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().key.subject, QStringLiteral("1002"));
}

void TestAlerts::keepsRules()
{
    const QTemporaryDir folder;
    AlertRules rules;
    rules.of(AlertKind::OnCall) = {false, 100, 200};
    rules.working = {true, {9, 30}, {17, 15}, 0b1010101};
    rules.sound = true;
    QSettings settings(folder.filePath(QStringLiteral("a.ini")), QSettings::IniFormat);
    writeAlertRules(settings, rules);
    settings.sync();
    const QSettings again(folder.filePath(QStringLiteral("a.ini")), QSettings::IniFormat);
    QVERIFY(readAlertRules(again) == rules);
}

void TestAlerts::takesNoNonsense()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("a.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("alerts/on-call/amber"), QStringLiteral("soon"));
    settings.setValue(QStringLiteral("alerts/service-level/red"), 400);
    settings.setValue(QStringLiteral("alerts/quiet/from"), QStringLiteral("25:00"));
    settings.setValue(QStringLiteral("alerts/quiet/days"), -1);
    QVERIFY(readAlertRules(settings) == AlertRules());
}

void TestAlerts::saysWhatIsTheMatter()
{
    Alert alert;
    alert.key = {AlertKind::Ringing, QStringLiteral("1007")};
    alert.since = Start;
    QCOMPARE(alertSentence(alert, QStringLiteral("Freya Novak"), Start + 26s),
             QStringLiteral("1007 · Freya Novak has been ringing for 0:26."));
    QCOMPARE(alertRuleText(AlertKind::Ringing, {}), QStringLiteral("Ringing over 20 s"));
    QCOMPARE(alertRuleText(AlertKind::OnCall, {}), QStringLiteral("On call over 15 min"));
    QCOMPARE(alertRuleText(AlertKind::ServiceLevel, {}),
             QStringLiteral("Service level under 80 %"));
}

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
