// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is left on disk when the program is killed in the middle of its work.
#include "model/domain/statusrules.h"
#include "tests/support/program.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr int Extensions = 3'000;

} // namespace

class TestCrash : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatWasCommitted();

private:
    void killInTheMiddle(int milliseconds) const;
    void checkDatabase() const;

    QTemporaryDir m_data;
};

void TestCrash::killInTheMiddle(int milliseconds) const
{
    QProcess daemon;
    daemon.setProcessEnvironment(Test::environment({QStringLiteral("LOG_LEVEL=error")}));
    daemon.start(QStringLiteral(BINARIES "/lampfieldd"),
                 {QStringLiteral("serve"), QStringLiteral("--demo=%1").arg(Extensions),
                  QStringLiteral("--interval"), QStringLiteral("1"), QStringLiteral("--data-dir"),
                  m_data.path()});
    QVERIFY(daemon.waitForStarted());
    QVERIFY(!daemon.waitForFinished(milliseconds));
    daemon.kill();
    QVERIFY(daemon.waitForFinished());
}

void TestCrash::checkDatabase() const
{
    QSqlDatabase database =
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("check"));
    database.setDatabaseName(m_data.filePath(QStringLiteral("lampfield.sqlite")));
    QVERIFY(database.open());
    QSqlQuery query(database);
    QVERIFY(query.exec(QStringLiteral("PRAGMA integrity_check")) && query.next());
    QCOMPARE(query.value(0).toString(), QStringLiteral("ok"));
    // Killed before the schema was there, nothing is there.
    query.exec(
        QStringLiteral("SELECT status_code, device_state, status, agent_name FROM extensions"));
    int rows = 0;
    for (; query.next(); ++rows) {
        const int code = query.value(0).toInt();
        QCOMPARE(query.value(1).toString(), Model::deviceState(code));
        QCOMPARE(query.value(2).toString(), Model::toString(Model::status(code)));
        QVERIFY(!query.value(3).toString().isEmpty());
    }
    QVERIFY2(rows == 0 || rows == Extensions, qPrintable(QString::number(rows)));
}

void TestCrash::keepsWhatWasCommitted()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 6; ++round) {
        killInTheMiddle(150 + random.bounded(700));
        checkDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("check"));
        if (QTest::currentTestFailed())
            return;
    }
    // The next one takes over without a hand, and knows all.
    const Test::Finished next = Test::run(QStringLiteral("lampfieldd"),
                                          {QStringLiteral("refresh"), QStringLiteral("--json"),
                                           QStringLiteral("--demo=%1").arg(Extensions),
                                           QStringLiteral("--data-dir"), m_data.path()});
    QVERIFY2(next.exitCode == 0, next.errors.constData());
    QCOMPARE(next.json().value(QStringLiteral("extensionsChecked")).toInt(), Extensions);
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
