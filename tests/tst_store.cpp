// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/migrations.h"
#include "model/store/storeworker.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Model;

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
    extension.department = QStringLiteral("Sales; DROP TABLE extensions");
    extension.statusCode = code;
    extension.lastStatusChange = at(5);
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
    void readsLastSeenFromTheSnapshot();
    void writesNothingForAConfirmedRow();
    void writesAllOrNothing();
    void refusesANewerSchema();
    void migrationsAreResumable();
    void tellsWhatItCanNotOpen_data();
    void tellsWhatItCanNotOpen();
    void prunesTheRefreshLog();

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
        StoreWorker store(m_clock);
        QVERIFY(store.open(file()));
        QSignalSpy committed(&store, &StoreWorker::committed);
        store.commit({1, {row(QStringLiteral("1001"), 8), bare}, {}, {refreshAt(9)}, true});
        QCOMPARE(committed.size(), 1);
    }
    StoreWorker store(m_clock);
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

void TestStore::readsLastSeenFromTheSnapshot()
{
    StoreWorker store(m_clock);
    QVERIFY(store.open(file()));
    Extension outside = row(QStringLiteral("1002"), 0);
    outside.inSnapshot = false;
    outside.lastSeen = at(2);
    store.commit({1, {row(QStringLiteral("1001"), 0), outside}, {}, {refreshAt(10)}, true});
    store.commit({2, {}, {}, {refreshAt(40)}, true});
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
    StoreWorker store(m_clock);
    QVERIFY(store.open(file()));
    store.commit({1, {row(QStringLiteral("1001"), 0)}, {}, {}, true});
    Database reader;
    QVERIFY(reader.open(file()));
    // Counts the transactions that others wrote.
    const QString version = QStringLiteral("PRAGMA data_version");
    const QVariant before = ask(reader, version);
    QSignalSpy committed(&store, &StoreWorker::committed);
    store.commit({2, {}, {row(QStringLiteral("1001"), 0)}, {}, true});
    QCOMPARE(committed.size(), 1);
    QCOMPARE(ask(reader, version), before);
    store.commit({3, {row(QStringLiteral("1001"), 1)}, {}, {}, true});
    QVERIFY(ask(reader, version) != before);
}

void TestStore::writesAllOrNothing()
{
    StoreWorker store(m_clock);
    QVERIFY(store.open(file()));
    store.commit({1, {row(QStringLiteral("1001"), 0)}, {}, {}, true});
    QSignalSpy failed(&store, &StoreWorker::commitFailed);
    Extension nameless = row(QString(QLatin1String("")), 1);
    store.commit({2, {row(QStringLiteral("1001"), 8), nameless}, {}, {}, true});
    QCOMPARE(failed.size(), 1);
    Database reader;
    QVERIFY(reader.open(file()));
    const QString code =
        QStringLiteral("SELECT status_code FROM extensions WHERE extension = '1001'");
    QCOMPARE(ask(reader, code).toInt(), 0);
    // The store goes on after it.
    store.commit({3, {row(QStringLiteral("1001"), 4)}, {}, {}, true});
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

void TestStore::tellsWhatItCanNotOpen_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("not a database") << QByteArray(8192, 'x');
    QTest::newRow("cut short") << QByteArray("SQLite format 3\0\x10\0\1\1", 20)
            + QByteArray(2000, '\xee');
}

void TestStore::tellsWhatItCanNotOpen()
{
    QFETCH(const QByteArray, content);
    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(content);
    damaged.close();
    StoreWorker store(m_clock);
    const auto opened = store.open(file());
    QVERIFY(!opened);
    QVERIFY2(opened.error().text.contains(file()), qPrintable(opened.error().text));
    QSignalSpy failed(&store, &StoreWorker::commitFailed);
    store.commit({1, {row(QStringLiteral("1001"), 0)}, {}, {}, true});
    QCOMPARE(failed.size(), 1);
    // Whoever asks later hears the reason too.
    QVERIFY(failed.constFirst().at(1).toString().contains(file()));
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

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
