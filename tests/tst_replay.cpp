// SPDX-License-Identifier: GPL-3.0-or-later
//
// Recordings: written without secrets, read with suspicion, and played as a PBX would.
#include "ami/client/liveconnection.h"
#include "ami/client/recorder.h"
#include "ami/simulator/replayserver.h"
#include "ami/simulator/simulatorserver.h"
#include "app/monitor/monitor.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Ami;

namespace {

const QString User = QStringLiteral("panel");

Secret secret()
{
    return Secret(QByteArray("hush-" + QByteArray::number(QCoreApplication::applicationPid())));
}

ManagerAccount account()
{
    return {User, secret()};
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Recording fixture(const QString &name)
{
    const QString base = QStringLiteral(FIXTURES "/recordings/") + name;
    const auto recording = loadRecording(base);
    if (!recording)
        qFatal("%s", qPrintable(recording.error().text));
    return *recording;
}

/// A Monitor over a replay, without a store: what it publishes is committed at once.
class Watcher
{
public:
    Watcher(quint16 port, Clock &clock, std::shared_ptr<Recorder> recorder = {})
        : monitor(settings(port, std::move(recorder)), clock)
    {
        QObject::connect(&monitor, &App::Monitor::changesReady, &monitor,
                         [this](const Model::ChangeSet &changes) {
                             monitor.acknowledge(changes, std::chrono::microseconds(1));
                         });
        QObject::connect(&monitor, &App::Monitor::published, &monitor,
                         [this](const Model::ChangeSet &changes) {
                             for (const auto &row : changes.changed)
                                 codes[row.number] = row.statusCode;
                         });
        QObject::connect(&monitor, &App::Monitor::linkChanged, &monitor,
                         [this](const Model::LinkStatus &status) { link = status; });
        monitor.load({});
        monitor.start();
    }

    ~Watcher() { monitor.stop(); }
    Q_DISABLE_COPY_MOVE(Watcher)

    App::Monitor monitor;
    QHash<QString, int> codes;
    Model::LinkStatus link;

private:
    static App::MonitorSettings settings(quint16 port, std::shared_ptr<Recorder> recorder)
    {
        App::MonitorSettings settings;
        settings.pbx.port = port;
        settings.pbx.user = User;
        settings.pbx.secret = secret();
        settings.pbx.reconnectDelay = std::chrono::milliseconds(20);
        settings.pbx.recorder = std::move(recorder);
        settings.contexts = {QStringLiteral("from-internal")};
        return settings;
    }
};

} // namespace

class TestReplay : public QObject
{
    Q_OBJECT

private slots:
    void blanksSecrets_data();
    void blanksSecrets();
    void keepsAllElse();
    void refusesDamage_data();
    void refusesDamage();
    void recordsWithoutSecrets();
    void playsItsOwnRecording();
    void playsWithTheRecordedTimes();
    void goesOnWithTheNextConnection();
    void survivesAFullDisk();
    void recordsOnlyWhatWasReached();
    void endsAfterTooManyConnections();

private:
    SystemClock m_clock;
};

void TestReplay::blanksSecrets_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *name : {"Secret", "secret", "KEY", "Challenge", "Password", "Md5Secret"})
        QTest::newRow(name) << QByteArray(name);
}

void TestReplay::blanksSecrets()
{
    QFETCH(QByteArray, line);
    const QByteArray stream =
        "Action: Login\r\n" + line + ": hunter2\r\nUser: x\r\n\r\n" + line + ":hunter2\r\n";
    for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
        SecretBlanker blanker;
        QByteArray out = blanker.feed(stream.first(cut));
        out += blanker.feed(stream.sliced(cut));
        out += blanker.finish();
        QVERIFY2(!out.contains("hunter"), out.constData());
        QCOMPARE(out,
                 QByteArray("Action: Login\r\n" + line + ": ***\r\nUser: x\r\n\r\n" + line
                            + ": ***\r\n"));
    }
    SecretBlanker blanker;
    const QByteArray endless = line + ": " + QByteArray(20'000, '#');
    QByteArray out = blanker.feed(endless);
    out += blanker.feed("##\r\nUser: y\r\n");
    QVERIFY(!out.contains('#'));
}

void TestReplay::keepsAllElse()
{
    const QByteArray stream = QByteArray("\0Key\r\nNoKey: a\r\nOutput: Key: b\r\n\xff\n\r\r\n", 38)
        + QByteArray(10'000, 'x') + "\r\ntail";
    SecretBlanker blanker;
    QByteArray out;
    for (const char byte : stream)
        out += blanker.feed(QByteArrayView(&byte, 1));
    out += blanker.finish();
    QCOMPARE(out, stream);
}

void TestReplay::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("times");
    QTest::addColumn<QString>("sentence");
    const QString beyond =
        QStringLiteral("Line 2 of the times: it points beyond the end of what was recorded.");
    const QString malformed =
        QStringLiteral("Line 2 of the times: it is no time, direction, offset and length.");
    const QString time =
        QStringLiteral("Line 2 of the times: its time is no number of milliseconds.");
    QTest::newRow("beyond the end") << QByteArray("0 < 0 3\n1 < 3 8\n") << beyond;
    QTest::newRow("negative") << QByteArray("0 < 0 3\n1 < -1 2\n") << beyond;
    QTest::newRow("overflow") << QByteArray("0 < 0 3\n1 < 9223372036854775807 2\n") << beyond;
    QTest::newRow("words") << QByteArray("0 < 0 3\n1 < 3\n") << malformed;
    QTest::newRow("direction") << QByteArray("0 < 0 3\n1 = 3 1\n") << malformed;
    QTest::newRow("not a number") << QByteArray("0 < 0 3\nnan < 3 1\n") << time;
    QTest::newRow("endless") << QByteArray("0 < 0 3\n1e300 < 3 1\n") << time;
    QTest::newRow("backwards") << QByteArray("5 < 0 3\n1 < 3 1\n")
                               << QStringLiteral(
                                      "Line 2 of the times: it is earlier than the one before.");
}

void TestReplay::refusesDamage()
{
    QFETCH(QByteArray, times);
    QFETCH(QString, sentence);
    const auto recording = readRecording(times, "abcdefg", "");
    QVERIFY(!recording);
    QCOMPARE(recording.error().text, sentence);
    const auto missing = loadRecording(QStringLiteral("/nowhere/at-all"));
    QVERIFY(!missing);
    QVERIFY(missing.error().text.startsWith(QLatin1String("/nowhere/at-all.tim can't be read")));
}

void TestReplay::recordsWithoutSecrets()
{
    const QTemporaryDir folder;
    const QString base = folder.filePath(QStringLiteral("day"));
    SimulatedPbx pbx({20, 1}, m_clock);
    SimulatorServer server(pbx, account(), m_clock);
    QVERIFY(server.listen(0));
    auto recorder = std::make_shared<Recorder>(base + QStringLiteral(".txt"), m_clock);
    {
        Watcher watcher(server.port(), m_clock, recorder);
        QTRY_COMPARE(watcher.codes.size(), 20);
        watcher.monitor.refresh();
        QTRY_VERIFY(QFile::exists(base + QStringLiteral("-refresh.tim")));
        QTest::qWait(50);
    }
    const auto recording = loadRecording(base);
    QVERIFY2(recording, recording ? "" : qPrintable(recording.error().text));
    QVERIFY(recording->received().startsWith("Asterisk Call Manager/"));
    QVERIFY(recording->received().contains("ExtensionStateListComplete"));
    QVERIFY(recording->sent().contains("Action: Login\r\n"));
    QCOMPARE(contentOf(base + QStringLiteral(".txt")), recording->received());
    for (const QString &name : QDir(folder.path()).entryList(QDir::Files)) {
        const QString path = folder.filePath(name);
        const QByteArray content = contentOf(path);
        QVERIFY2(!content.contains(secret().reveal()), qPrintable(name));
        QCOMPARE(content.count("Challenge: ") + content.count("Key: "),
                 content.count("Challenge: ***\r\n") + content.count("Key: ***\r\n"));
        QCOMPARE(QFile::permissions(path)
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther),
                 QFile::Permissions());
    }
}

void TestReplay::playsItsOwnRecording()
{
    const QTemporaryDir folder;
    const QString base = folder.filePath(QStringLiteral("own"));
    SimulatedPbx pbx({20, 1}, m_clock);
    SimulatorServer server(pbx, account(), m_clock);
    QVERIFY(server.listen(0));
    QHash<QString, int> first;
    {
        Watcher watcher(server.port(), m_clock, std::make_shared<Recorder>(base, m_clock));
        QTRY_COMPARE(watcher.codes.size(), 20);
        first = watcher.codes;
    }
    const auto recording = loadRecording(base);
    QVERIFY(recording);
    ReplayServer replay({*recording}, 1, account(), m_clock);
    QVERIFY(replay.listen(0));
    Watcher watcher(replay.port(), m_clock);
    QTRY_COMPARE(watcher.codes, first);
    QVERIFY(watcher.link.state == Model::LinkStatus::State::Live);
}

void TestReplay::playsWithTheRecordedTimes()
{
    // 1001 calls 1002, who answers, is put on hold, and is taken back: 12 s.
    ReplayServer replay({fixture(QStringLiteral("call-full"))}, 50, account(), m_clock);
    QVERIFY(replay.listen(0));
    Watcher watcher(replay.port(), m_clock);
    QList<int> seen;
    QObject::connect(&watcher.monitor, &App::Monitor::changesReady, &watcher.monitor,
                     [&](const Model::ChangeSet &changes) {
                         for (const auto &interval : changes.intervals) {
                             if (interval.extension == u"1002" && interval.to)
                                 seen.append(interval.statusCode);
                         }
                     });
    QSignalSpy played(&replay, &ReplayServer::played);
    QTRY_COMPARE(played.size(), 1);
    QTRY_COMPARE(watcher.codes,
                 (QHash<QString, int>{{QStringLiteral("1001"), 0}, {QStringLiteral("1002"), 0}}));
    QCOMPARE(seen, (QList<int>{8, 1, 16, 1}));
}

void TestReplay::goesOnWithTheNextConnection()
{
    Recording first;
    first.pieces.push_back({std::chrono::milliseconds(0), false,
                            "Asterisk Call Manager/11.0.0\r\n"
                            "Event: ExtensionStatus\r\nExten: 1001\r\nContext: from-internal\r\n"
                            "Hint: PJSIP/1001\r\nStatus: 1\r\n\r\n"});
    Recording second;
    second.pieces.push_back({std::chrono::milliseconds(0), false,
                             "Asterisk Call Manager/11.0.0\r\n"
                             "Event: ExtensionStatus\r\nExten: 1001\r\nContext: from-internal\r\n"
                             "Hint: PJSIP/1001\r\nStatus: 8\r\n\r\n"});
    ReplayServer replay({first, second}, 1, account(), m_clock);
    QVERIFY(replay.listen(0));
    Watcher watcher(replay.port(), m_clock);
    QTRY_COMPARE(watcher.codes.value(QStringLiteral("1001"), -9), 8);
}

void TestReplay::survivesAFullDisk()
{
    QFile full(QStringLiteral("/dev/full"));
    if (!full.exists())
        QSKIP("no /dev/full on this machine");
    const QTemporaryDir folder;
    const QString base = folder.filePath(QStringLiteral("full"));
    QVERIFY(QFile::link(QStringLiteral("/dev/full"), base + QStringLiteral(".txt")));
    SimulatedPbx pbx({20, 1}, m_clock);
    SimulatorServer server(pbx, account(), m_clock);
    QVERIFY(server.listen(0));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("ends here: ")));
    Watcher watcher(server.port(), m_clock, std::make_shared<Recorder>(base, m_clock));
    QTRY_COMPARE(watcher.codes.size(), 20);
    // A device is everybody's.
    QVERIFY(full.permissions() & QFile::WriteOther);
}

void TestReplay::recordsOnlyWhatWasReached()
{
    const QTemporaryDir folder;
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const quint16 port = nobody.serverPort();
    nobody.close();
    Watcher watcher(port, m_clock,
                    std::make_shared<Recorder>(folder.filePath(QStringLiteral("x")), m_clock));
    QTRY_VERIFY(watcher.link.attempt >= 3);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
}

void TestReplay::endsAfterTooManyConnections()
{
    const QTemporaryDir folder;
    Recorder recorder(folder.filePath(QStringLiteral("x")), m_clock);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("this is the last one")));
    for (int i = 0; i < Recorder::MostConnections; ++i)
        QVERIFY(recorder.begin());
    QVERIFY(!recorder.begin());
    QVERIFY(recorder.begin(QStringLiteral("refresh")));
}

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
