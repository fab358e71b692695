// SPDX-License-Identifier: GPL-3.0-or-later
//
// Status intervals and contacts, from the Board into the database.
#include "model/domain/board.h"
#include "model/store/storeworker.h"
#include "support/manualclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Model;
using namespace std::chrono_literals;

namespace {

const QString Main = QStringLiteral("from-internal");
const QString Number = QStringLiteral("1001");

TimePoint at(int seconds)
{
    return TimePoint(std::chrono::seconds(1'700'000'000 + seconds));
}

Ami::ExtensionStatus hint(int status)
{
    return {Number, Main, QStringLiteral("PJSIP/1001,CustomPresence:1001"), status};
}

void takeSnapshot(Board &board, int status, int seconds)
{
    Refresh refresh;
    refresh.confirmedAt = at(seconds);
    board.applySnapshot({{hint(status)}, {}, true, board.serial()}, refresh);
}

/// "code presence from-to cause", with times in seconds; an open end is "…".
QString text(const StatusInterval &interval)
{
    const auto seconds = [](TimePoint time) {
        return QString::number(
            std::chrono::duration_cast<std::chrono::seconds>(time - at(0)).count());
    };
    return QStringLiteral("%1 %2%3 %4-%5 %6")
        .arg(QString::number(interval.statusCode), toString(interval.presence),
             interval.presenceType.isEmpty() ? QString() : u':' + interval.presenceType,
             seconds(interval.from), interval.to ? seconds(*interval.to) : QStringLiteral("…"),
             toString(interval.cause))
        .simplified();
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_board = std::make_unique<Board>(QStringList{Main});
        m_board->setUpkeep(true, 60s);
    }

    void keepsEachInterval();
    void keepsWhatTheScreenNeverShowed();
    void endsAtTheLastConfirmationWhereEventsAreMissing();
    void endsWhenTheLinkWasLost();
    void splitsIntervalsAtEachLostConnection();
    void closesWhatADeadProgramLeftOpen();
    void prunesInSmallSteps();
    void tellsAGapAndEndsWhatItSwallowed();
    void keepsContacts();

private:
    QString file() const { return m_folder->filePath(QStringLiteral("lampfield.sqlite")); }
    StoreWorker &open()
    {
        m_store.reset();
        m_store = std::make_unique<StoreWorker>(m_clock, 24h * 90);
        m_content = *m_store->open(file());
        m_board->load(m_content.extensions, m_content.contacts, m_content.confirmedAt);
        m_board->startIntervalsAt(m_content.nextIntervalId);
        return *m_store;
    }
    QStringList history() const
    {
        QStringList all;
        for (const StatusInterval &interval : m_store->history(Number, at(-1'000), at(100'000)))
            all.append(text(interval));
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Board> m_board;
    StoreContent m_content;
    Test::ManualClock m_clock;
    std::unique_ptr<StoreWorker> m_store;
};

void TestHistory::keepsEachInterval()
{
    StoreWorker &store = open();
    takeSnapshot(*m_board, 0, 0);
    store.commit(m_board->takeChanges());
    m_board->apply(hint(8), at(5));
    m_board->apply(hint(1), at(9));
    store.commit(m_board->takeChanges());
    m_board->apply(Ami::PresenceStateChange{QStringLiteral("CustomPresence:1001"),
                                            QStringLiteral("away"),
                                            QStringLiteral("lunch"),
                                            {}},
                   at(12));
    store.commit(m_board->takeChanges());
    QCOMPARE(history(),
             (QStringList{QStringLiteral("0 0-5 ExtensionStateList"),
                          QStringLiteral("8 5-9 ExtensionStatus"),
                          QStringLiteral("1 9-12 ExtensionStatus"),
                          QStringLiteral("1 break:lunch 12-… PresenceStateChange")}));
}

void TestHistory::keepsWhatTheScreenNeverShowed()
{
    StoreWorker &store = open();
    takeSnapshot(*m_board, 0, 0);
    for (const int code : {8, 1, 16, 1, 0})
        m_board->apply(hint(code), at(5));
    const ChangeSet changes = m_board->takeChanges();
    QCOMPARE(changes.changed.size(), 1);
    QCOMPARE(changes.intervals.size(), 6);
    store.commit(changes);
    QCOMPARE(history().size(), 6);
    QCOMPARE(history().constLast(), QStringLiteral("0 5-… ExtensionStatus"));
}

void TestHistory::endsAtTheLastConfirmationWhereEventsAreMissing()
{
    StoreWorker &store = open();
    takeSnapshot(*m_board, 0, 0);
    takeSnapshot(*m_board, 0, 30);
    takeSnapshot(*m_board, 4, 60);
    store.commit(m_board->takeChanges());
    // Nobody knows when it changed between 30 and 60.
    QCOMPARE(history(),
             (QStringList{QStringLiteral("0 0-30 ExtensionStateList"),
                          QStringLiteral("4 60-… ExtensionStateList")}));
}

void TestHistory::endsWhenTheLinkWasLost()
{
    StoreWorker &store = open();
    takeSnapshot(*m_board, 0, 0);
    m_board->loseLink(at(20));
    takeSnapshot(*m_board, 8, 50);
    store.commit(m_board->takeChanges());
    QCOMPARE(history(),
             (QStringList{QStringLiteral("0 0-20 ExtensionStateList"),
                          QStringLiteral("8 50-… ExtensionStateList")}));
}

void TestHistory::splitsIntervalsAtEachLostConnection()
{
    StoreWorker &store = open();
    takeSnapshot(*m_board, 0, 0);
    m_board->loseLink(at(20));
    // An event comes before the list, as of a PBX that is still booting.
    m_board->apply(hint(8), at(50));
    m_board->loseLink(at(60));
    takeSnapshot(*m_board, 8, 90);
    // Nobody saw what it did in an hour, though it is as it was.
    m_board->loseLink(at(100));
    takeSnapshot(*m_board, 8, 3'700);
    // Events vouch for it from then on, however rarely it is listed.
    takeSnapshot(*m_board, 8, 9'000);
    store.commit(m_board->takeChanges());
    QCOMPARE(history(),
             (QStringList{QStringLiteral("0 0-20 ExtensionStateList"),
                          QStringLiteral("8 50-60 ExtensionStatus"),
                          QStringLiteral("8 90-100 ExtensionStatus"),
                          QStringLiteral("8 3700-… ExtensionStatus")}));
}

void TestHistory::closesWhatADeadProgramLeftOpen()
{
    StoreWorker &store = open();
    takeSnapshot(*m_board, 1, 0);
    takeSnapshot(*m_board, 1, 30);
    store.commit(m_board->takeChanges());
    QCOMPARE(history(), QStringList{QStringLiteral("1 0-… ExtensionStateList")});

    m_board = std::make_unique<Board>(QStringList{Main});
    StoreWorker &next = open();
    takeSnapshot(*m_board, 1, 100);
    next.commit(m_board->takeChanges());
    QCOMPARE(history(),
             (QStringList{QStringLiteral("1 0-30 ExtensionStateList"),
                          QStringLiteral("1 100-… ExtensionStateList")}));
}

void TestHistory::prunesInSmallSteps()
{
    StoreWorker &store = open();
    ChangeSet changes;
    constexpr int Many = 2'500;
    for (int i = 0; i < Many; ++i) {
        changes.intervals.append({i + 1,
                                  Number,
                                  0,
                                  Presence::Kind::NotSet,
                                  {},
                                  m_clock.now() - 24h * 100,
                                  m_clock.now() - 24h * 91,
                                  Source::ExtensionStatus});
    }
    changes.intervals.append({Many + 1,
                              Number,
                              1,
                              Presence::Kind::NotSet,
                              {},
                              m_clock.now() - 24h * 100,
                              std::nullopt,
                              Source::ExtensionStatus});
    changes.intervals.append({Many + 2,
                              Number,
                              1,
                              Presence::Kind::NotSet,
                              {},
                              m_clock.now() - 24h * 89,
                              m_clock.now(),
                              Source::ExtensionStatus});
    Call old;
    old.id = QStringLiteral("1.1");
    old.began = m_clock.now() - 24h * 100;
    old.ended = old.began;
    old.segments.append(CallSegment());
    Call recent = old;
    recent.id = QStringLiteral("1.2");
    recent.ended = m_clock.now();
    changes.calls = {old, recent};
    QueueVisit visit;
    visit.left = old.ended.value_or(TimePoint());
    QueueVisit recentVisit;
    recentVisit.left = m_clock.now();
    changes.visits = {visit, recentVisit};
    store.commit(changes);
    const auto kept = [&] { return store.history(Number, TimePoint(), m_clock.now() + 1h).size(); };
    QCOMPARE(kept(), Many + 2);
    m_clock.advance(StoreWorker::PruneInterval);
    QCOMPARE(kept(), Many + 2 - HistoryRepository::PruneStep);
    m_clock.advance(StoreWorker::PruneAgain);
    m_clock.advance(StoreWorker::PruneAgain);
    // What lasts stays, however long.
    QCOMPARE(kept(), 2);
    Database database;
    QVERIFY(database.open(file()));
    QCOMPARE(*CallRepository(database).find(TimePoint(), m_clock.now() + 1h, 9),
             QList<Call>{recent});
    QCOMPARE(store.visits(TimePoint(), m_clock.now() + 1h), QList<QueueVisit>{recentVisit});
}

void TestHistory::tellsAGapAndEndsWhatItSwallowed()
{
    StoreWorker &store = open();
    takeSnapshot(*m_board, 0, 0);
    store.commit(m_board->takeChanges());
    m_board->apply(hint(8), at(5));
    m_board->apply(hint(1), at(9));
    ChangeSet changes = m_board->takeChanges();
    // The end of the first interval and the second one were dropped while nothing could be written.
    changes.intervals.remove(0, 2);
    changes.gap = HistoryGap{at(5), at(9), 2};
    store.commit(changes);
    QCOMPARE(history(),
             (QStringList{QStringLiteral("0 0-5 ExtensionStateList"),
                          QStringLiteral("1 9-… ExtensionStatus")}));
    Database reader;
    QVERIFY(reader.open(file()));
    QSqlQuery query = reader.prepare(QStringLiteral("SELECT intervals FROM history_gaps"));
    QVERIFY(query.exec() && query.next());
    QCOMPARE(query.value(0).toInt(), 2);
}

void TestHistory::keepsContacts()
{
    StoreWorker &store = open();
    takeSnapshot(*m_board, 0, 0);
    Ami::ContactStatus first{Number,      QStringLiteral("sip:1001@192.0.2.1:5060"),
                             Number,      Reachability::Reachable,
                             490us,       {},
                             std::nullopt};
    Ami::ContactStatus second = first;
    second.uri = QStringLiteral("sip:1001@192.0.2.2:5060");
    second.userAgent = QStringLiteral("phone \"Ü\"");
    second.expires = 1'700'000'600;
    m_board->apply(first, at(1));
    m_board->apply(second, at(2), Source::ContactList);
    store.commit(m_board->takeChanges());
    first.status = Reachability::Removed;
    m_board->apply(first, at(3));
    store.commit(m_board->takeChanges());

    m_board = std::make_unique<Board>(QStringList{Main});
    open();
    QCOMPARE(m_content.contacts.size(), 1);
    const Contact kept = m_content.contacts.constFirst();
    QCOMPARE(kept.uri, second.uri);
    QCOMPARE(kept.userAgent, second.userAgent);
    QCOMPARE(kept.roundTrip, std::optional(490us));
    QCOMPARE(kept.expires, std::optional(at(600)));
    QCOMPARE(kept.createdAt, at(2));
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
