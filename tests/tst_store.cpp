// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/actionrepository.h"
#include "model/store/migrations.h"
#include "model/store/storeworker.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace Model;

constexpr std::chrono::hours Retention(24 * 90);

namespace {

TimePoint at(int seconds)
{
    return TimePoint(std::chrono::seconds(1'700'000'000 + seconds));
}

Extension row(const QString &number, int code)
{
    Extension extension;
    extension.number = number;
    extension.context = QStringLiteral("from-internal");
    extension.hint = QStringLiteral("PJSIP/") + number;
    extension.agentName = QStringLiteral("Zoë \"Ж\" O'Neill");
    extension.pbxName = QStringLiteral("Zoë of the PBX");
    extension.department = QStringLiteral("Sales; DROP TABLE extensions");
    extension.statusCode = code;
    extension.lastStatusChange = at(5);
    extension.presence = {Presence::Kind::Break, QStringLiteral("lunch"), QStringLiteral("Обед"),
                          Source::QueueMemberPause, at(4)};
    extension.inSnapshot = true;
    extension.createdAt = at(1);
    extension.updatedAt = at(5);
    return extension;
}

Refresh refreshAt(int seconds)
{
    Refresh refresh;
    refresh.connectionId = QStringLiteral("main-1-abc");
    refresh.confirmedAt = at(seconds);
    return refresh;
}

ChangeSet changes(quint64 revision, const QList<Extension> &changed,
                  const QList<Extension> &shownOnly, const QList<Refresh> &refreshes)
{
    ChangeSet all;
    all.revision = revision;
    all.changed = changed;
    all.shownOnly = shownOnly;
    all.refreshes = refreshes;
    return all;
}

QVariant ask(const Database &database, const QString &sql)
{
    QSqlQuery query = database.prepare(sql);
    return query.exec() && query.next() ? query.value(0) : QVariant();
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsRowsAsTheyWere();
    void readsTheNameThatIsShown();
    void readsLastSeenFromTheSnapshot();
    void writesNothingForAConfirmedRow();
    void writesAllOrNothing();
    void refusesANewerSchema();
    void migrationsAreResumable();
    void migratesEveryOldSchema();
    void prunesTheRefreshLog();
    void keepsCallsThatAreOver();
    void keepsACallThatTwoRunsSaw();
    void movesAnIntervalWithTheClock();
    void keepsWhoWentThroughQueues();
    void keepsWhatWasDone();

private:
    QString file() const { return m_folder->filePath(QStringLiteral("lampfield.sqlite")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    Ami::SystemClock m_clock;
};

void TestStore::keepsRowsAsTheyWere()
{
    Extension bare = row(QStringLiteral("1002"), -1);
    bare.agentName = QString();
    bare.lastStatusChange.reset();
    bare.inSnapshot = false;
    bare.lastSeen = at(3);
    bare.isActive = false;
    {
        StoreWorker store(m_clock, Retention);
        QVERIFY(store.open(file()));
        QSignalSpy committed(&store, &StoreWorker::committed);
        store.commit(changes(1, {row(QStringLiteral("1001"), 8), bare}, {}, {refreshAt(9)}));
        QCOMPARE(committed.size(), 1);
    }
    StoreWorker store(m_clock, Retention);
    const auto content = store.open(file());
    QVERIFY(content);
    QCOMPARE(content->confirmedAt, at(9));
    QList<Extension> rows = content->extensions;
    QCOMPARE(rows.size(), 2);
    if (rows.constFirst().number == u"1002")
        rows.swapItemsAt(0, 1);
    QCOMPARE(rows.at(0), row(QStringLiteral("1001"), 8));
    bare.agentName = QLatin1String("");
    QCOMPARE(rows.at(1), bare);
}

void TestStore::readsTheNameThatIsShown()
{
    StoreWorker store(m_clock, Retention);
    QVERIFY(store.open(file()));
    Extension unnamed = row(QStringLiteral("1002"), 0);
    unnamed.agentName.clear();
    store.commit(changes(1, {row(QStringLiteral("1001"), 0), unnamed}, {}, {}));
    unnamed.pbxName = QStringLiteral("Bob");
    store.commit(changes(2, {unnamed}, {}, {}));
    Database database;
    QVERIFY(database.open(file()));
    const QString sql =
        QStringLiteral("SELECT agent_name FROM extension_records WHERE extension = %1");
    QCOMPARE(ask(database, sql.arg(1001)).toString(), QStringLiteral("Zoë \"Ж\" O'Neill"));
    QCOMPARE(ask(database, sql.arg(1002)).toString(), QStringLiteral("Bob"));
}

void TestStore::readsLastSeenFromTheSnapshot()
{
    StoreWorker store(m_clock, Retention);
    QVERIFY(store.open(file()));
    Extension outside = row(QStringLiteral("1002"), 0);
    outside.inSnapshot = false;
    outside.lastSeen = at(2);
    store.commit(changes(1, {row(QStringLiteral("1001"), 0), outside}, {}, {refreshAt(10)}));
    store.commit(changes(2, {}, {}, {refreshAt(40)}));
    Database reader;
    QVERIFY(reader.open(file()));
    const QString sql =
        QStringLiteral("SELECT last_seen FROM extension_records WHERE extension = '%1'");
    QCOMPARE(ask(reader, sql.arg(1001)).toLongLong(), qint64(at(40).time_since_epoch().count()));
    QCOMPARE(ask(reader, sql.arg(1002)).toLongLong(), qint64(at(2).time_since_epoch().count()));
    QCOMPARE(
        ask(reader, QStringLiteral("SELECT device_state || ' ' || status FROM extensions LIMIT 1"))
            .toString(),
        QStringLiteral("NOT_INUSE online"));
}

void TestStore::writesNothingForAConfirmedRow()
{
    StoreWorker store(m_clock, Retention);
    QVERIFY(store.open(file()));
    store.commit(changes(1, {row(QStringLiteral("1001"), 0)}, {}, {}));
    Database reader;
    QVERIFY(reader.open(file()));
    // Counts the transactions that others wrote.
    const QString version = QStringLiteral("PRAGMA data_version");
    const QVariant before = ask(reader, version);
    QSignalSpy committed(&store, &StoreWorker::committed);
    store.commit(changes(2, {}, {row(QStringLiteral("1001"), 0)}, {}));
    QCOMPARE(committed.size(), 1);
    QCOMPARE(ask(reader, version), before);
    store.commit(changes(3, {row(QStringLiteral("1001"), 1)}, {}, {}));
    QVERIFY(ask(reader, version) != before);
}

void TestStore::writesAllOrNothing()
{
    StoreWorker store(m_clock, Retention);
    QVERIFY(store.open(file()));
    store.commit(changes(1, {row(QStringLiteral("1001"), 0)}, {}, {}));
    QSignalSpy failed(&store, &StoreWorker::commitFailed);
    Extension nameless = row(QString(QLatin1String("")), 1);
    store.commit(changes(2, {row(QStringLiteral("1001"), 8), nameless}, {}, {}));
    QCOMPARE(failed.size(), 1);
    Database reader;
    QVERIFY(reader.open(file()));
    const QString code =
        QStringLiteral("SELECT status_code FROM extensions WHERE extension = '1001'");
    QCOMPARE(ask(reader, code).toInt(), 0);
    // The store goes on after it.
    store.commit(changes(3, {row(QStringLiteral("1001"), 4)}, {}, {}));
    QCOMPARE(ask(reader, code).toInt(), 4);
}

void TestStore::refusesANewerSchema()
{
    {
        Database database;
        QVERIFY(database.open(file()));
        QVERIFY(database.execute(QStringLiteral("PRAGMA user_version = 999")));
    }
    Database database;
    const Done done = database.open(file());
    QVERIFY(!done);
    QVERIFY2(done.error().text.contains(QLatin1String("newer Lampfield")),
             qPrintable(done.error().text));
}

void TestStore::migrationsAreResumable()
{
    Database first;
    QVERIFY(first.open(file()));
    QCOMPARE(ask(first, QStringLiteral("PRAGMA user_version")).toInt(), schemaVersion());
    QCOMPARE(ask(first, QStringLiteral("PRAGMA journal_mode")).toString(), QStringLiteral("wal"));
    QVERIFY(migrate(first));
    Database second;
    QVERIFY(second.open(file()));
}

void TestStore::migratesEveryOldSchema()
{
    // Schema 1, as the first Lampfield wrote it.
    {
        QFile script(QStringLiteral(":/lampfield/sql/sqlite/001_extensions.sql"));
        Database database;
        QVERIFY(database.open(QStringLiteral(":memory:"))); // makes the resource known
        QVERIFY(script.open(QIODevice::ReadOnly));
        QSqlDatabase plain =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("old"));
        plain.setDatabaseName(file());
        QVERIFY(plain.open());
        for (const QString &part : QString::fromUtf8(script.readAll()).split(QStringLiteral(";\n")))
            static_cast<void>(QSqlQuery(plain).exec(part));
        QSqlQuery query(plain);
        QVERIFY(query.exec(QStringLiteral("PRAGMA user_version = 1")));
        QVERIFY(query.exec(QStringLiteral(
            "INSERT INTO extensions (extension, context, status_code, device_state, status,"
            " createdAt, updatedAt) VALUES ('1001', 'c', 4, 'UNAVAILABLE', 'offline', 1, 2)")));
        plain.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("old"));
    StoreWorker store(m_clock, Retention);
    const auto content = store.open(file());
    QVERIFY2(content, content ? "" : qPrintable(content.error().text));
    QVERIFY(content->setAside.isEmpty());
    QCOMPARE(content->extensions.size(), 1);
    QCOMPARE(content->extensions.constFirst().statusCode, 4);
    QVERIFY(content->extensions.constFirst().presence.kind == Presence::Kind::NotSet);
    QSignalSpy committed(&store, &StoreWorker::committed);
    store.commit(changes(1, {row(QStringLiteral("1001"), 0)}, {}, {}));
    QCOMPARE(committed.size(), 1);
}

void TestStore::prunesTheRefreshLog()
{
    Database database;
    QVERIFY(database.open(file()));
    RefreshRepository refreshes(database);
    QList<Refresh> many;
    for (int i = 0; i < RefreshRepository::Kept + 50; ++i)
        many.append(refreshAt(i));
    Transaction transaction(database);
    QVERIFY(refreshes.append(many));
    QVERIFY(refreshes.prune());
    QVERIFY(transaction.commit());
    QCOMPARE(ask(database, QStringLiteral("SELECT count(*) FROM refreshes")).toInt(),
             RefreshRepository::Kept);
    QCOMPARE(*refreshes.lastConfirmation(), many.constLast().confirmedAt);
}

void TestStore::keepsCallsThatAreOver()
{
    Call call;
    call.id = QStringLiteral("pbx-1.1");
    call.caller = {QStringLiteral("PJSIP/trunk"), QStringLiteral("PJSIP/trunk-1"),
                   QStringLiteral("+442079460018"), QStringLiteral("Zoë"), QString()};
    call.dialled = QStringLiteral("611");
    call.direction = Direction::Inbound;
    call.began = at(1);
    CallSegment segment;
    segment.source = call.caller;
    segment.target = {QStringLiteral("PJSIP/1001"), QStringLiteral("PJSIP/1001-2"),
                      QStringLiteral("1001"), QString(), QStringLiteral("1001")};
    segment.queue = QStringLiteral("support");
    segment.began = at(1);
    call.segments = {segment};
    ChangeSet going;
    going.calls = {call};
    QVERIFY(going.costsNoWrite());
    QVERIFY(!going.isEmpty());
    call.ended = at(61);
    call.answered = at(3);
    call.held = std::chrono::milliseconds(2'500);
    call.endSeen = false;
    call.cause = 16;
    call.disposition = Disposition::Answered;
    call.segments[0].answered = at(3);
    call.segments[0].ended = at(61);
    call.segments[0].disposition = Disposition::Answered;
    ChangeSet over;
    over.calls = {call};
    Call nobodys = call;
    nobodys.id = QStringLiteral("pbx-1.9");
    nobodys.segments.clear();
    over.calls.append(nobodys);
    {
        StoreWorker store(m_clock, Retention);
        QVERIFY(store.open(file()));
        QSignalSpy failed(&store, &StoreWorker::commitFailed);
        store.commit(going);
        store.commit(over);
        store.commit(over); // as after a commit of which nobody knows whether it came through
        QCOMPARE(failed.size(), 0);
    }
    Database database;
    QVERIFY(database.open(file()));
    CallRepository calls(database);
    const auto found = calls.find(at(61), at(62), 10);
    QVERIFY(found);
    QCOMPARE(*found, QList<Call>{call});
    QVERIFY(calls.find(at(62), at(99), 10)->isEmpty());
    QCOMPARE(*calls.prune(at(61)), 0);
    QCOMPARE(*calls.prune(at(62)), 1);
    QCOMPARE(ask(database, QStringLiteral("SELECT count(*) FROM call_segments")).toInt(), 0);
}

/// The program ended in the middle of a call, and came back before it was over.
void TestStore::keepsACallThatTwoRunsSaw()
{
    Call call;
    call.id = QStringLiteral("pbx-1.1");
    call.caller.channel = QStringLiteral("PJSIP/1001-1");
    call.dialled = QStringLiteral("1002");
    call.began = at(1);
    call.answered = at(3);
    call.ended = at(10);
    call.endSeen = false;
    call.disposition = Disposition::Answered;
    CallSegment segment;
    segment.source = call.caller;
    segment.target.channel = QStringLiteral("PJSIP/1002-2");
    segment.began = at(1);
    segment.answered = at(3);
    segment.ended = at(10);
    segment.disposition = Disposition::Answered;
    call.segments = {segment};
    Call later = call;
    later.began = at(2); // the list's seconds
    later.joined = at(70);
    later.answered = at(70);
    later.ended = at(90);
    later.endSeen = true;
    later.dialled.clear();
    later.segments[0].answered = at(70);
    later.segments[0].ended = at(90);
    {
        StoreWorker store(m_clock, Retention);
        QVERIFY(store.open(file()));
        ChangeSet changes;
        changes.calls = {call};
        store.commit(changes);
        changes.calls = {later};
        store.commit(changes);
        store.commit(changes); // as after a commit of which nobody knows whether it came through
    }
    Database database;
    QVERIFY(database.open(file()));
    const auto found = CallRepository(database).find(at(0), at(99), 10);
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    const Call &kept = found->constFirst();
    QCOMPARE(kept.began, at(1));
    QCOMPARE(kept.answered, std::optional(at(3)));
    QCOMPARE(kept.dialled, QStringLiteral("1002"));
    QCOMPARE(kept.segments.size(), 2);
    QVERIFY(kept.endSeen);
    // The minute that nobody watched is not counted.
    QCOMPARE(talkTime(kept), std::chrono::seconds(27));
}

/// The clock was set back by an hour while it lasted.
void TestStore::movesAnIntervalWithTheClock()
{
    StatusInterval interval{1,  QStringLiteral("1001"), 1, Presence::Kind::NotSet, {}, at(7'200),
                            {}, Source::ExtensionStatus};
    {
        StoreWorker store(m_clock, Retention);
        QVERIFY(store.open(file()));
        ChangeSet changes;
        changes.intervals = {interval};
        store.commit(changes);
        interval.from = at(3'600);
        interval.to = at(3'610);
        changes.intervals = {interval};
        store.commit(changes);
    }
    Database database;
    QVERIFY(database.open(file()));
    QCOMPARE(ask(database, QStringLiteral("SELECT ended - began FROM status_intervals")).toInt(),
             10'000);
}

void TestStore::keepsWhoWentThroughQueues()
{
    QueueVisit visit;
    visit.queue = QStringLiteral("support");
    visit.uniqueId = QStringLiteral("pbx-1.1");
    visit.number = QStringLiteral("+442079460018");
    visit.name = QStringLiteral("Zoë");
    visit.joined = at(1);
    visit.left = at(31);
    QueueVisit again = visit; // came back later
    again.joined = at(40);
    again.left = at(50);
    again.outcome = QueueVisit::Outcome::Abandoned;
    ChangeSet first;
    first.visits = {visit, again};
    QVERIFY(!first.isEmpty() && !first.costsNoWrite());
    // It turns out that the first one was answered.
    visit.outcome = QueueVisit::Outcome::Answered;
    visit.inTime = true;
    visit.agent = QStringLiteral("PJSIP/1002");
    visit.agentName = QStringLiteral("Anna");
    ChangeSet later;
    later.visits = {visit};
    ChangeSet merged = first;
    merged.merge(later);
    QCOMPARE(merged.visits, (QList<QueueVisit>{visit, again}));
    StoreWorker store(m_clock, Retention);
    QVERIFY(store.open(file()));
    QSignalSpy failed(&store, &StoreWorker::commitFailed);
    store.commit(first);
    store.commit(later);
    QCOMPARE(failed.size(), 0);
    QCOMPARE(store.visits(at(0), at(99)), (QList<QueueVisit>{visit, again}));
    QCOMPARE(store.visits(at(31), at(50)), QList<QueueVisit>{visit});
}

/// The audit: every wish, first that it was asked for, then what came of it.
void TestStore::keepsWhatWasDone()
{
    ActionRecord asked;
    asked.request.id = QStringLiteral("a1");
    asked.request.kind = ActionKind::Transfer;
    asked.request.extension = QStringLiteral("1001");
    asked.request.callId = QStringLiteral("pbx-1.1");
    asked.request.target = QStringLiteral("1002");
    asked.request.who = QStringLiteral("Zoë");
    asked.request.seat = QStringLiteral("desk-7");
    asked.asked = at(10);
    ActionRecord paused;
    paused.request.id = QStringLiteral("a2");
    paused.request.kind = ActionKind::Pause;
    paused.request.queue = QStringLiteral("sales");
    paused.request.reason = QStringLiteral("lunch");
    paused.request.penalty = 3;
    paused.asked = at(11);
    paused.answered = at(12);
    paused.outcome = ActionRecord::Outcome::Failed;
    paused.sentence = QStringLiteral("No.");
    ChangeSet first;
    first.actions = {asked, paused};
    QVERIFY(!first.isEmpty() && !first.costsNoWrite());
    ActionRecord refused = asked;
    refused.answered = at(13);
    refused.outcome = ActionRecord::Outcome::Refused;
    refused.sentence = QStringLiteral("1002 is offline.");
    refused.colleague = QStringLiteral("1004");
    ChangeSet later;
    later.actions = {refused};
    ChangeSet merged = first;
    merged.merge(later);
    QCOMPARE(merged.actions, (QList<ActionRecord>{refused, paused}));
    StoreWorker store(m_clock, Retention);
    QVERIFY(store.open(file()));
    QSignalSpy failed(&store, &StoreWorker::commitFailed);
    store.commit(first);
    // What nobody answered before the program ended stays a row.
    QCOMPARE(store.actions(at(0), at(99)), (QList<ActionRecord>{asked, paused}));
    store.commit(later);
    QCOMPARE(failed.size(), 0);
    QCOMPARE(store.actions(at(0), at(99)), (QList<ActionRecord>{refused, paused}));
    QCOMPARE(store.actions(at(11), at(99)), QList<ActionRecord>{paused});
    Database database;
    QVERIFY(database.open(file()));
    ActionRepository actions(database);
    QCOMPARE(*actions.prune(at(10)), 0);
    QCOMPARE(*actions.prune(at(11)), 1);
    QCOMPARE(*actions.find(at(0), at(99)), QList<ActionRecord>{paused});
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
