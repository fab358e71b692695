// SPDX-License-Identifier: GPL-3.0-or-later
//
// What becomes of the store when its disk, its file or its neighbours fail it.
#include "model/store/storeworker.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/fsuid.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Model;

namespace {

constexpr std::chrono::hours Retention(24);
constexpr unsigned Nobody = 65534;

ChangeSet rows(int first, int count, int code)
{
    ChangeSet changes;
    for (int i = 0; i < count; ++i) {
        Extension row;
        row.number = QString::number(first + i);
        row.context = QStringLiteral("from-internal");
        row.agentName = QString(60, u'n');
        row.statusCode = code;
        changes.changed.append(row);
    }
    return changes;
}

QVariant ask(const QString &file, const QString &sql)
{
    Database database;
    if (!database.open(file))
        return {};
    QSqlQuery query = database.prepare(sql);
    return query.exec() && query.next() ? query.value(0) : QVariant();
}

/// The system refuses to let any file of this process grow past a size, as a full disk does.
class FullDisk
{
public:
    explicit FullDisk(qint64 bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(bytes);
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
    void (*m_signal)(int);
};

/// Files are opened with the rights of nobody: the tests may run as root, whom nothing is refused.
class AsNobody
{
public:
    AsNobody()
        : m_before(static_cast<unsigned>(setfsuid(Nobody)))
    {
    }
    ~AsNobody() { setfsuid(m_before); }
    Q_DISABLE_COPY_MOVE(AsNobody)

private:
    unsigned m_before;
};

} // namespace

class TestStoreFaults : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void replacesAFileThatBreaksInUse();
    void noticesThatItWasDeleted();
    void writesAgainWhenTheDiskHasRoom();
    void writesAgainWhenTheLockIsGone();
    void writesAgainWhenTheFileMayBeWritten();
    void opensLateWhatCouldNotBeOpened();

private:
    QString file() const { return m_folder->filePath(QStringLiteral("lampfield.sqlite")); }
    QStringList asides() const
    {
        return QDir(m_folder->path()).entryList({QStringLiteral("lampfield.damaged-*.sqlite")});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Ami::SystemClock m_clock;
};

void TestStoreFaults::setsADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("not a database") << QByteArray(8192, 'x');
    QTest::newRow("cut short") << QByteArray("SQLite format 3\0\x10\0\1\1", 20)
            + QByteArray(2000, '\xee');
}

void TestStoreFaults::setsADamagedFileAside()
{
    QFETCH(const QByteArray, content);
    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(content);
    damaged.close();
    StoreWorker store(m_clock, Retention);
    const auto opened = store.open(file());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text));
    QCOMPARE(asides().size(), 1);
    QCOMPARE(opened->setAside, m_folder->filePath(asides().constFirst()));
    QFile kept(opened->setAside);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), content);
    QSignalSpy committed(&store, &StoreWorker::committed);
    store.commit(rows(1001, 3, 0));
    QCOMPARE(committed.size(), 1);
    QCOMPARE(ask(file(), QStringLiteral("SELECT count(*) FROM extensions")).toInt(), 3);
}

void TestStoreFaults::replacesAFileThatBreaksInUse()
{
    StoreWorker store(m_clock, Retention);
    QVERIFY(store.open(file()));
    store.commit(rows(1001, 500, 0));
    store.close();
    // Its pages are overwritten, but for the first one, which is read when it is opened.
    QFile broken(file());
    QVERIFY(broken.open(QIODevice::ReadWrite));
    const qint64 size = broken.size();
    QVERIFY(size > 8192);
    StoreWorker again(m_clock, Retention);
    QVERIFY(again.open(file()));
    broken.seek(4096);
    broken.write(QByteArray(static_cast<int>(size) - 4096, '\x5a'));
    broken.close();
    QSignalSpy replaced(&again, &StoreWorker::replaced);
    QSignalSpy failed(&again, &StoreWorker::commitFailed);
    QSignalSpy committed(&again, &StoreWorker::committed);
    // What its cache still holds is not read; sooner or later it needs a page.
    for (int i = 0; i < 20 && replaced.isEmpty(); ++i)
        again.commit(rows(3000 + 500 * i, 500, 1));
    QCOMPARE(replaced.size(), 1);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(asides().size(), 1);
    committed.clear();
    again.commit(rows(1001, 500, 0));
    QCOMPARE(committed.size(), 1);
    QCOMPARE(ask(file(), QStringLiteral("SELECT count(*) FROM extensions")).toInt(), 500);
}

void TestStoreFaults::noticesThatItWasDeleted()
{
    StoreWorker store(m_clock, Retention);
    QVERIFY(store.open(file()));
    store.commit(rows(1001, 3, 0));
    QSignalSpy replaced(&store, &StoreWorker::replaced);
    QSignalSpy committed(&store, &StoreWorker::committed);
    for (const char *companion : {"", "-wal", "-shm"})
        static_cast<void>(QFile::remove(file() + QLatin1String(companion)));
    store.commit(rows(1002, 1, 8));
    QCOMPARE(replaced.size(), 1);
    QCOMPARE(committed.size(), 1);
    QCOMPARE(ask(file(), QStringLiteral("SELECT extension FROM extensions")).toString(),
             QStringLiteral("1002"));
    store.commit(rows(1001, 3, 0));
    QCOMPARE(replaced.size(), 1);
    QCOMPARE(asides().size(), 0);
}

void TestStoreFaults::writesAgainWhenTheDiskHasRoom()
{
    StoreWorker store(m_clock, Retention);
    QVERIFY(store.open(file()));
    store.commit(rows(1001, 10, 0));
    QSignalSpy committed(&store, &StoreWorker::committed);
    QSignalSpy failed(&store, &StoreWorker::commitFailed);
    {
        const FullDisk full(200'000);
        store.commit(rows(1001, 5'000, 1));
        QCOMPARE(committed.size(), 0);
        QCOMPARE(failed.size(), 1);
        QVERIFY(!failed.constFirst().at(1).toString().isEmpty());
    }
    // Nothing of it was written, and nothing was lost.
    QCOMPARE(ask(file(), QStringLiteral("SELECT count(*) FROM extensions")).toInt(), 10);
    store.commit(rows(1001, 5'000, 1));
    QCOMPARE(committed.size(), 1);
    QCOMPARE(ask(file(), QStringLiteral("SELECT count(*) FROM extensions WHERE status_code = 1"))
                 .toInt(),
             5'000);
    QCOMPARE(asides().size(), 0);
}

void TestStoreFaults::writesAgainWhenTheLockIsGone()
{
    StoreWorker store(m_clock, Retention);
    QVERIFY(store.open(file()));
    QSignalSpy committed(&store, &StoreWorker::committed);
    QSignalSpy failed(&store, &StoreWorker::commitFailed);
    Database other;
    QVERIFY(other.open(file()));
    QVERIFY(other.execute(QStringLiteral("BEGIN IMMEDIATE")));
    store.commit(rows(1001, 1, 0));
    QCOMPARE(failed.size(), 1);
    QVERIFY2(failed.constFirst().at(1).toString().contains(QLatin1String("locked")),
             qPrintable(failed.constFirst().at(1).toString()));
    QVERIFY(other.execute(QStringLiteral("ROLLBACK")));
    store.commit(rows(1001, 1, 0));
    QCOMPARE(committed.size(), 1);
}

void TestStoreFaults::writesAgainWhenTheFileMayBeWritten()
{
    {
        StoreWorker store(m_clock, Retention);
        QVERIFY(store.open(file()));
        store.commit(rows(1001, 1, 0));
    }
    chmod(qPrintable(m_folder->path()), 0555);
    chmod(qPrintable(file()), 0444);
    StoreWorker store(m_clock, Retention);
    QSignalSpy committed(&store, &StoreWorker::committed);
    QSignalSpy failed(&store, &StoreWorker::commitFailed);
    QSignalSpy opened(&store, &StoreWorker::opened);
    {
        const AsNobody nobody;
        static_cast<void>(store.open(file()));
        store.commit(rows(1001, 1, 8));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(committed.size(), 0);
    }
    chmod(qPrintable(m_folder->path()), 0755);
    chmod(qPrintable(file()), 0644);
    store.commit(rows(1001, 1, 8));
    QCOMPARE(committed.size(), 1);
    QCOMPARE(ask(file(), QStringLiteral("SELECT status_code FROM extensions")).toInt(), 8);
    QCOMPARE(asides().size(), 0);
}

void TestStoreFaults::opensLateWhatCouldNotBeOpened()
{
    {
        StoreWorker store(m_clock, Retention);
        QVERIFY(store.open(file()));
        store.commit(rows(1001, 2, 4));
    }
    // A folder in its place: no rights are needed for that to fail.
    QVERIFY(QFile::rename(file(), file() + QStringLiteral(".away")));
    QVERIFY(QDir().mkdir(file()));
    StoreWorker store(m_clock, Retention);
    const auto content = store.open(file());
    QVERIFY(!content);
    QVERIFY2(content.error().text.contains(file()), qPrintable(content.error().text));
    QSignalSpy failed(&store, &StoreWorker::commitFailed);
    QSignalSpy opened(&store, &StoreWorker::opened);
    store.commit(rows(1003, 1, 0));
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.constFirst().at(1).toString().contains(file()));
    QVERIFY(QDir().rmdir(file()));
    QVERIFY(QFile::rename(file() + QStringLiteral(".away"), file()));
    ChangeSet nameless = rows(1002, 2, 0);
    for (Extension &row : nameless.changed)
        row.agentName = QString();
    store.commit(nameless);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().constFirst().value<StoreContent>().extensions.size(), 2);
    QCOMPARE(ask(file(), QStringLiteral("SELECT count(*) FROM extensions")).toInt(), 3);
    // Whoever made the ChangeSet did not know the names; they are not lost by that.
    QCOMPARE(
        ask(file(), QStringLiteral("SELECT agent_name FROM extensions WHERE extension = '1002'"))
            .toString(),
        QString(60, u'n'));
}

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_storefaults.moc"
