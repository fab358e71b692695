// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the program says of itself: rates, and the log file.
#include "app/monitor/eventrate.h"
#include "app/monitor/logfile.h"
#include "app/monitor/logging.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestHealth : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { App::LogFile::stop(); }

    void countsEventsBySecond();
    void logsInLines();
    void rotates();
    void tellsAFileThatCanNotBeWritten();
};

void TestHealth::countsEventsBySecond()
{
    App::EventRate rate;
    for (int second = 100; second < 110; ++second) {
        for (int i = 0; i < 30; ++i)
            rate.count(std::chrono::seconds(second) + i * 10ms);
    }
    QCOMPARE(rate.perSecond(109s + 500ms), 30.0);
    QCOMPARE(rate.perSecond(114s), 5 * 30 / 9.0);
    QCOMPARE(rate.perSecond(140s), 0.0);
    QCOMPARE(rate.perSecond(1'000'000s), 0.0);
}

void TestHealth::logsInLines()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("x.log"));
    QVERIFY(App::LogFile::start(name));
    QTest::ignoreMessage(QtWarningMsg, "one\nline\x1b[31m");
    qCWarning(lcAmi).noquote() << "one\nline\x1b[31m";
    const QByteArray log = contentOf(name);
    QCOMPARE(log.count('\n'), 1);
    QVERIFY2(log.contains(" warning lampfield.ami: one\xef\xbf\xbdline\xef\xbf\xbd[31m\n"),
             log.constData());
    QCOMPARE(QFile::permissions(name) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestHealth::rotates()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("x.log"));
    for (int round = 0; round < App::LogFile::Older + 3; ++round) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
        file.write(QByteArray(App::LogFile::Limit, 'x'));
        file.close();
        QVERIFY(App::LogFile::start(name));
        const QByteArray text = "round " + QByteArray::number(round);
        QTest::ignoreMessage(QtWarningMsg, text.constData());
        qCWarning(lcAmi).noquote() << text;
        App::LogFile::stop();
        QVERIFY(contentOf(name).contains(text));
        QVERIFY(contentOf(name).size() < 200);
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), App::LogFile::Older + 1);
}

void TestHealth::tellsAFileThatCanNotBeWritten()
{
    QVERIFY(!App::LogFile::start(QStringLiteral("/nowhere/at/all.log")));
}

QTEST_GUILESS_MAIN(TestHealth)
#include "tst_health.moc"
