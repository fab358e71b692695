// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lampfield's programs against a real Asterisk. Run by run.sh, which says where it is.
#include "tests/asterisk/realasterisk.h"
#include "tests/support/program.h"
#include "tests/support/refusingproxy.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using Test::BareClient;
using Test::Secret;
using Test::Server;

namespace {

QMap<QString, int> codesOf(const QJsonObject &refresh)
{
    QMap<QString, int> codes;
    for (const auto &value : refresh.value(QStringLiteral("results")).toArray()) {
        const QJsonObject row = value.toObject();
        if (row.value(QStringLiteral("success")).toBool())
            codes.insert(row.value(QStringLiteral("extension")).toString(),
                         row.value(QStringLiteral("status_code")).toInt());
    }
    return codes;
}

} // namespace

class TestAsterisk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void bulkQuery_data();
    void bulkQuery();
    void fallback_data();
    void fallback();
    void countsSilentExtensions();
    void deniesWithASentence();
    void pollCycle_data();
    void pollCycle();
    void followsADialplanReload();
    void outlivesAKilledServer();

private:
    QStringList arguments(quint16 port) const
    {
        return {QStringLiteral("--host"),     QStringLiteral("127.0.0.1"),
                QStringLiteral("--port"),     QString::number(port),
                QStringLiteral("--user"),     QStringLiteral("panel"),
                QStringLiteral("--context"),  QStringLiteral("from-internal"),
                QStringLiteral("--data-dir"), m_data->path()};
    }

    Test::Finished refresh(quint16 port) const
    {
        return Test::run(QStringLiteral("lampfieldd"),
                         QStringList{QStringLiteral("refresh"), QStringLiteral("--json")}
                             + arguments(port),
                         {QStringLiteral("AMI_PASSWORD=") + Secret});
    }

    QJsonObject status(quint16 port) const
    {
        return Test::run(QStringLiteral("lampfieldd"),
                         QStringList{QStringLiteral("status"), QStringLiteral("--json")}
                             + arguments(port),
                         {QStringLiteral("AMI_PASSWORD=") + Secret})
            .json();
    }

    bool isFresh(quint16 port) const
    {
        const QJsonObject link = status(port).value(QStringLiteral("connection")).toObject();
        return link.value(QStringLiteral("state")).toString() == u"live"
            && !link.value(QStringLiteral("stale")).toBool();
    }

    const Server &server(int hints) const { return hints == 40 ? *m_small : *m_large; }
    void addSizes() const;
    QVariant stored(const QString &sql) const;

    std::unique_ptr<Server> m_small;
    std::unique_ptr<Server> m_large;
    std::unique_ptr<QTemporaryDir> m_data;
};

void TestAsterisk::initTestCase()
{
    QVERIFY2(!Server::root().isEmpty(), "LAMPFIELD_ASTERISK_ROOT says where Asterisk is");
    m_small = std::make_unique<Server>(quint16(25'038), 40);
    m_large = std::make_unique<Server>(quint16(25'138), 10'000);
    QVERIFY(m_small->waitUntilReady(40));
    QVERIFY(m_large->waitUntilReady(10'000));
    BareClient client(m_small->port());
    client.setDevice("lamp1003", "RINGING");
    client.setDevice("lamp1004", "INUSE");
    client.setDevice("lamp1005", "UNAVAILABLE");
    client.setDevice("lamp1006", "ONHOLD");
    client.setDevice("lamp1007", "BUSY");
    client.setDevice("lamp1008", "RINGINUSE");
}

void TestAsterisk::addSizes() const
{
    QTest::addColumn<int>("hints");
    QTest::newRow("40 hints") << 40;
    QTest::newRow("10000 hints") << 10'000;
}

QVariant TestAsterisk::stored(const QString &sql) const
{
    QVariant value;
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("reader"));
        database.setDatabaseName(m_data->filePath(QStringLiteral("lampfield.sqlite")));
        database.open();
        QSqlQuery query(database);
        if (query.exec(sql) && query.next())
            value = query.value(0);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("reader"));
    return value;
}

void TestAsterisk::bulkQuery_data()
{
    addSizes();
}

void TestAsterisk::bulkQuery()
{
    QFETCH(const int, hints);
    m_data = std::make_unique<QTemporaryDir>();
    const quint16 port = server(hints).port();
    QMap<QString, int> truth;
    {
        BareClient client(port);
        truth = client.hints("from-internal");
    }
    QCOMPARE(truth.size(), hints);
    const Test::Finished finished = refresh(port);
    QVERIFY2(finished.exitCode == 0, finished.errors.constData());
    const QJsonObject result = finished.json();
    QCOMPARE(codesOf(result), truth);
    QCOMPARE(result.value(QStringLiteral("method")).toString(), QStringLiteral("bulk"));
    QCOMPARE(result.value(QStringLiteral("extensionsChecked")).toInt(), hints);

    QElapsedTimer timer;
    timer.start();
    BareClient client(port);
    client.list();
    qInfo("%d hints: durationMs %.1f, a bare reader %.1f ms", hints,
          result.value(QStringLiteral("durationMs")).toDouble(),
          double(timer.nsecsElapsed()) / 1e6);
}

void TestAsterisk::fallback_data()
{
    addSizes();
}

void TestAsterisk::fallback()
{
    QFETCH(const int, hints);
    m_data = std::make_unique<QTemporaryDir>();
    const quint16 port = server(hints).port();
    const Test::Finished whole = refresh(port);
    QCOMPARE(whole.exitCode, 0);
    Test::RefusingProxy proxy(port);
    const Test::Finished single = refresh(proxy.port());
    QVERIFY2(single.exitCode == 0, single.errors.constData());
    QCOMPARE(single.json().value(QStringLiteral("method")).toString(),
             QStringLiteral("individual"));
    QCOMPARE(single.json().value(QStringLiteral("results")),
             whole.json().value(QStringLiteral("results")));
    qInfo("%d hints one by one: durationMs %.1f", hints,
          single.json().value(QStringLiteral("durationMs")).toDouble());
}

void TestAsterisk::countsSilentExtensions()
{
    m_data = std::make_unique<QTemporaryDir>();
    QCOMPARE(refresh(m_small->port()).exitCode, 0);
    Test::RefusingProxy proxy(m_small->port());
    proxy.silence({QStringLiteral("1010"), QStringLiteral("1040")});
    const Test::Finished finished = refresh(proxy.port());
    QVERIFY2(finished.exitCode == 0, finished.errors.constData());
    const QJsonObject statistics = finished.json().value(QStringLiteral("statistics")).toObject();
    QCOMPARE(statistics.value(QStringLiteral("successfulQueries")).toInt(), 38);
    QCOMPARE(statistics.value(QStringLiteral("failedQueries")).toInt(), 2);
}

void TestAsterisk::deniesWithASentence()
{
    m_data = std::make_unique<QTemporaryDir>();
    QStringList denied{QStringLiteral("refresh")};
    denied += arguments(m_small->port());
    denied += QStringList{QStringLiteral("--user"), QStringLiteral("nowrite")};
    const Test::Finished finished =
        Test::run(QStringLiteral("lampfieldd"), denied, {QStringLiteral("AMI_PASSWORD=") + Secret});
    QCOMPARE(finished.exitCode, 2);
    QVERIFY2(finished.errors.contains("write=call"), finished.errors.constData());
}

void TestAsterisk::pollCycle_data()
{
    QTest::addColumn<int>("hints");
    QTest::addColumn<QString>("listener");
    QTest::newRow("40 hints, poller alone") << 40 << QStringLiteral("false");
    QTest::newRow("40 hints, listening") << 40 << QStringLiteral("true");
    QTest::newRow("10000 hints, poller alone") << 10'000 << QStringLiteral("false");
}

void TestAsterisk::pollCycle()
{
    QFETCH(const int, hints);
    QFETCH(const QString, listener);
    m_data = std::make_unique<QTemporaryDir>();
    const quint16 port = server(hints).port();
    const bool listens = listener == u"true";
    BareClient client(port);
    client.setDevice("lamp1002", "NOT_INUSE");

    QProcess daemon;
    daemon.setProcessEnvironment(
        Test::environment({QStringLiteral("AMI_PASSWORD=") + Secret,
                           QStringLiteral("ENABLE_AMI_LISTENER=") + listener}));
    // A listener must not need the poll.
    const QString interval = listens ? QStringLiteral("3600") : QStringLiteral("1");
    daemon.start(QStringLiteral(BINARIES "/lampfieldd"),
                 QStringList{QStringLiteral("serve"), QStringLiteral("--interval"), interval}
                     + arguments(port));
    const QString count = QStringLiteral("SELECT count(*) FROM extensions WHERE status_code >= 0");
    QTRY_COMPARE_WITH_TIMEOUT(stored(count).toInt(), hints, 15'000);
    client.setDevice("lamp1002", "RINGING");
    const QString code =
        QStringLiteral("SELECT status_code FROM extensions WHERE extension = '1002'");
    QTRY_COMPARE_WITH_TIMEOUT(stored(code).toInt(), 8, 10'000);

    QElapsedTimer timer;
    timer.start();
    daemon.terminate();
    QSignalSpy finished(&daemon, &QProcess::finished);
    QVERIFY(finished.wait(2'000));
    QCOMPARE(daemon.exitCode(), 0);
    qInfo("stopped in %lld ms", timer.elapsed());
}

void TestAsterisk::followsADialplanReload()
{
    m_data = std::make_unique<QTemporaryDir>();
    const quint16 port = m_small->port();
    QCOMPARE(refresh(port).exitCode, 0);
    QFile dialplan(m_small->folder() + QStringLiteral("/etc/extensions.conf"));
    QVERIFY(dialplan.open(QIODevice::ReadWrite));
    const QByteArray before = dialplan.readAll();
    QByteArray after = before;
    after.replace("exten => 1011,hint,Custom:lamp1011\n", "exten => 1999,hint,Custom:lamp1999\n");
    dialplan.resize(0);
    dialplan.seek(0);
    dialplan.write(after);
    dialplan.flush();
    BareClient client(port);
    client.ask("Action: Reload\r\nModule: pbx_config.so", "\r\n\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(client.hints("from-internal").contains(QStringLiteral("1999")), 5'000);
    const Test::Finished finished = refresh(port);
    QCOMPARE(codesOf(finished.json()), client.hints("from-internal"));
    QCOMPARE(stored(QStringLiteral("SELECT status_code FROM extensions WHERE extension = '1011'"))
                 .toInt(),
             -1);
    QCOMPARE(
        stored(QStringLiteral("SELECT count(*) FROM extensions WHERE status_code >= 0")).toInt(),
        40);
    dialplan.resize(0);
    dialplan.seek(0);
    dialplan.write(before);
}

/// Killed without a word, and back with ten thousand hints: stale at once, and nothing is told of
/// it but the truth, also while it boots.
void TestAsterisk::outlivesAKilledServer()
{
    m_data = std::make_unique<QTemporaryDir>();
    const quint16 port = m_large->port();
    {
        BareClient client(port);
        client.setDevice("lamp1002", "RINGING");
        client.setDevice("lamp1003", "UNAVAILABLE");
        client.setDevice("lamp1004", "INUSE");
    }
    QProcess daemon;
    daemon.setProcessEnvironment(Test::environment(
        {QStringLiteral("AMI_PASSWORD=") + Secret, QStringLiteral("AMI_RECONNECT_DELAY=500")}));
    daemon.start(QStringLiteral(BINARIES "/lampfieldd"),
                 QStringList{QStringLiteral("serve")} + arguments(port));
    const QString known = QStringLiteral("SELECT count(*) FROM extensions WHERE status_code >= 0");
    const QString intervals = QStringLiteral("SELECT count(*) FROM status_intervals");
    QTRY_COMPARE_WITH_TIMEOUT(stored(known).toInt(), 10'000, 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(isFresh(port), 15'000);
    QTest::qWait(2'000); // it writes the states of custom devices once a second
    const int before = stored(intervals).toInt();
    QCOMPARE(before, 10'000);

    QElapsedTimer timer;
    timer.start();
    m_large->kill();
    QTRY_VERIFY_WITH_TIMEOUT(!isFresh(port), 15'000);
    const qint64 noticed = timer.elapsed();
    m_large->restart();
    int looks = 0;
    while (!isFresh(port) && timer.elapsed() < 60'000) {
        QCOMPARE(stored(known).toInt(), 10'000);
        QCOMPARE(status(port).value(QStringLiteral("extensions")).toInt(), 10'000);
        ++looks;
    }
    const qint64 fresh = timer.elapsed();
    QVERIFY(isFresh(port));
    BareClient client(port);
    const QMap<QString, int> truth = client.hints("from-internal");
    QCOMPARE(truth.size(), 10'000);
    QCOMPARE(codesOf(refresh(port).json()), truth);
    QCOMPARE(truth.value(QStringLiteral("1002")), 8);
    QCOMPARE(truth.value(QStringLiteral("1003")), 4);
    // No state was another in between, and none is claimed for the time that nobody watched.
    QCOMPARE(stored(intervals).toInt(), 2 * before);
    QCOMPARE(stored(QStringLiteral("SELECT sum(corrected) FROM refreshes")).toInt(), 0);
    qInfo("stale after %lld ms, verified again after %lld ms; %d looks, no false state", noticed,
          fresh, looks);
    daemon.terminate();
    daemon.waitForFinished(5'000);
}

QTEST_GUILESS_MAIN(TestAsterisk)
#include "tst_asterisk.moc"
