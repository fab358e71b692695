// SPDX-License-Identifier: GPL-3.0-or-later
//
// The programs as people start them.
#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

namespace {

/// pbxsim on a free port.
class Simulator
{
public:
    explicit Simulator(const QStringList &arguments)
    {
        m_process.setProcessEnvironment(Test::environment({QStringLiteral("AMI_PASSWORD=s3cret")}));
        m_process.start(
            QStringLiteral(BINARIES "/pbxsim"),
            QStringList{QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--quiet")}
                + arguments);
        if (m_process.waitForReadyRead())
            m_port = m_process.readAllStandardOutput().trimmed().split(':').constLast().toUShort();
    }

    ~Simulator()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }

    Q_DISABLE_COPY_MOVE(Simulator)

    quint16 port() const { return m_port; }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace

class TestPrograms : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_data = std::make_unique<QTemporaryDir>(); }

    void printsARefresh();
    void printsCsv();
    void asksTheRunningOwner();
    void asksWhicheverOwnsTheFolder_data();
    void asksWhicheverOwnsTheFolder();
    void importsARoster_data();
    void importsARoster();
    void printsTheAudit();
    void tellsHowItFares();
    void logsWhatItIsToldTo();
    void fallsBackWithoutTheList();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void tellsATlsPort();
    void tellsLostOutput();
    void stopsCleanly();
    void daemonLinksNoWidgets();
    void simulatorHasNoDefaultSecret();

private:
    QStringList demo(const QString &command) const
    {
        return {command, QStringLiteral("--demo=40"), QStringLiteral("--data-dir"), m_data->path()};
    }

    Test::Finished refreshFrom(quint16 port) const
    {
        return Test::run(
            QStringLiteral("lampfieldd"),
            {QStringLiteral("refresh"), QStringLiteral("--json"), QStringLiteral("--user"),
             QStringLiteral("demo"), QStringLiteral("--port"), QString::number(port),
             QStringLiteral("--data-dir"), m_data->path()},
            {QStringLiteral("AMI_PASSWORD=s3cret"), QStringLiteral("AMI_CONNECTION_TIMEOUT=1000")});
    }

    std::unique_ptr<QTemporaryDir> m_data;
};

void TestPrograms::printsARefresh()
{
    const Test::Finished table =
        Test::run(QStringLiteral("lampfieldd"), demo(QStringLiteral("refresh")));
    QVERIFY2(table.exitCode == 0, table.errors.constData());
    QVERIFY(table.output.contains("40 checked"));
    const Test::Finished json = Test::run(
        QStringLiteral("lampfieldd"), demo(QStringLiteral("refresh")) << QStringLiteral("--json"));
    const QJsonObject result = json.json();
    QCOMPARE(result.value(QStringLiteral("success")).toBool(), true);
    QCOMPARE(result.value(QStringLiteral("results")).toArray().size(), 40);
    const QJsonObject row = result.value(QStringLiteral("results")).toArray().at(0).toObject();
    QCOMPARE(row.keys(),
             (QStringList{QStringLiteral("context"), QStringLiteral("device_state"),
                          QStringLiteral("extension"), QStringLiteral("status"),
                          QStringLiteral("status_code"), QStringLiteral("success")}));
    const QString file = result.value(QStringLiteral("jsonFile"))
                             .toObject()
                             .value(QStringLiteral("filename"))
                             .toString();
    QVERIFY(QFile::exists(m_data->filePath(file)));
    QVERIFY(result.value(QStringLiteral("lastQueryTime")).toString().endsWith(u'Z'));
}

void TestPrograms::printsCsv()
{
    const Test::Finished csv = Test::run(
        QStringLiteral("lampfieldd"), demo(QStringLiteral("refresh")) << QStringLiteral("--csv"));
    const QList<QByteArray> lines = csv.output.split('\n');
    QCOMPARE(lines.at(0),
             QByteArray("extension,context,status_code,device_state,status,success\r"));
    QCOMPARE(lines.size(), 42);
}

void TestPrograms::asksTheRunningOwner()
{
    QProcess owner;
    owner.setProcessEnvironment(Test::environment({}));
    owner.setProcessChannelMode(QProcess::MergedChannels);
    owner.start(QStringLiteral(BINARIES "/lampfieldd"), demo(QStringLiteral("serve")));
    QVERIFY(owner.waitForReadyRead()); // "live"
    const Test::Finished asked = Test::run(
        QStringLiteral("lampfieldd"), demo(QStringLiteral("refresh")) << QStringLiteral("--json"));
    QVERIFY2(asked.exitCode == 0, asked.errors.constData());
    QCOMPARE(asked.json().value(QStringLiteral("results")).toArray().size(), 40);
    const Test::Finished second =
        Test::run(QStringLiteral("lampfieldd"), demo(QStringLiteral("serve")));
    QCOMPARE(second.exitCode, 2);
    QVERIFY(second.errors.contains("Another Lampfield"));
    owner.terminate();
    QVERIFY(owner.waitForFinished());
}

void TestPrograms::asksWhicheverOwnsTheFolder_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("status") << QStringLiteral("status") << QByteArray("Demo PBX");
    QTest::newRow("explain") << QStringLiteral("explain 1003") << QByteArray("1003");
    QTest::newRow("log") << QStringLiteral("log info") << QByteArray();
    QTest::newRow("actions") << QStringLiteral("actions --csv") << QByteArray("extension");
    QTest::newRow("roster export") << QStringLiteral("roster export") << QByteArray("extension,");
    QTest::newRow("ticket") << QStringLiteral("ticket") << QByteArray();
}

void TestPrograms::asksWhicheverOwnsTheFolder()
{
    QFETCH(const QString, command);
    QFETCH(const QByteArray, answer);
    QProcess owner;
    owner.setProcessEnvironment(Test::environment({}));
    owner.setProcessChannelMode(QProcess::MergedChannels);
    owner.start(QStringLiteral(BINARIES "/lampfieldd"),
                demo(QStringLiteral("serve"))
                    + QStringList{QStringLiteral("--context"), QStringLiteral("from-internal"),
                                  QStringLiteral("--context"), QStringLiteral("sales"),
                                  QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
    QByteArray told;
    while (!told.contains("watched contexts")) { // the first list is there
        QVERIFY(owner.waitForReadyRead());
        told += owner.readAll();
    }
    // Neither the environment's context nor a missing user stands in the way of a question.
    const auto ask = [&](const QStringList &options) {
        return Test::run(QStringLiteral("lampfieldd"),
                         command.split(u' ')
                             + QStringList{QStringLiteral("--data-dir"), m_data->path()} + options,
                         {QStringLiteral("AMI_CONTEXT=elsewhere")});
    };
    const Test::Finished asked = ask({});
    QVERIFY2(asked.exitCode == 0, asked.errors.constData());
    QVERIFY2(asked.output.contains(answer), asked.output.constData());
    // What was done is read from the database: no program is asked.
    const bool isAsked = !command.startsWith(u"actions");
    for (const char *option : {"--context=elsewhere", "--host=elsewhere"}) {
        const Test::Finished refused = ask({QLatin1String(option)});
        QCOMPARE(refused.exitCode, isAsked ? 2 : 0);
        QVERIFY2(!isAsked || refused.errors.contains("watches Demo PBX (from-internal, sales)"),
                 refused.errors.constData());
    }
    owner.terminate();
    QVERIFY(owner.waitForFinished());
}

void TestPrograms::importsARoster_data()
{
    QTest::addColumn<bool>("running");
    QTest::newRow("by itself") << false;
    QTest::newRow("into a running one") << true;
}

void TestPrograms::importsARoster()
{
    QFETCH(const bool, running);
    QProcess owner;
    if (running) {
        owner.setProcessEnvironment(Test::environment({}));
        owner.setProcessChannelMode(QProcess::MergedChannels);
        owner.start(QStringLiteral(BINARIES "/lampfieldd"), demo(QStringLiteral("serve")));
        QVERIFY(owner.waitForReadyRead());
    }
    const auto roster = [this](const QStringList &words) {
        return Test::run(QStringLiteral("lampfieldd"),
                         QStringList{QStringLiteral("roster")} + words
                             + demo(QStringLiteral("x")).sliced(1));
    };
    const QString path = m_data->filePath(QStringLiteral("roster.csv"));
    const auto write = [&path](const QByteArray &text) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(write("extension,name,model\n1003,Ada,x\n1003,Bo,x\n_1,Cy,x\n"));
    const Test::Finished refused = roster({QStringLiteral("import"), path});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.errors.contains("line 3: extension 1003")
                 && refused.errors.contains("line 4:"),
             refused.errors.constData());
    QVERIFY(write("extension,name,model\n1003,Ada,x\n99999,Bo,x\n"));
    const Test::Finished imported = roster({QStringLiteral("import"), path});
    QVERIFY2(imported.exitCode == 0, imported.errors.constData());
    QVERIFY(imported.errors.contains("model"));
    // The demo knows 1003 by a name of its own.
    QCOMPARE(imported.output,
             QByteArray(running ? "2 rows: 1 new, 1 changed.\n" : "2 rows: 2 new, 0 changed.\n"));
    QCOMPARE(roster({QStringLiteral("import"), path}).output,
             QByteArray("2 rows: 0 new, 0 changed.\n"));
    const Test::Finished exported = roster({QStringLiteral("export")});
    QVERIFY2(exported.output.contains("1003,Ada,"), exported.output.constData());
    QVERIFY(exported.output.contains("99999,Bo,,"));
    QVERIFY(!exported.output.contains("Cy"));
    owner.terminate();
    QVERIFY(!running || owner.waitForFinished());
}

/// What was done is read from the database, whoever writes it.
void TestPrograms::printsTheAudit()
{
    const QStringList folder{QStringLiteral("--data-dir"), m_data->path()};
    const auto print = [&](const QStringList &arguments) {
        return Test::run(QStringLiteral("lampfieldd"), arguments + folder);
    };
    const Test::Finished nothing = print({QStringLiteral("actions"), QStringLiteral("--json")});
    QCOMPARE(nothing.exitCode, 0);
    QCOMPARE(nothing.output.simplified(), QByteArray("[ ]"));
    QCOMPARE(print({QStringLiteral("refresh"), QStringLiteral("--demo=5")}).exitCode, 0);
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("audit"));
        database.setDatabaseName(m_data->filePath(QStringLiteral("lampfield.sqlite")));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral(
            "INSERT INTO actions VALUES ('a1', 1700000000000, 1700000001000, 'eria', 'desk-7',"
            " 'transfer', '1001', 'c1', '1004', '', '', 0, 'REFUSED',"
            " 'Not transferred: 1004 is offline.' || char(27) || '[2J', '1003')")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("audit"));
    const Test::Finished table = print({QStringLiteral("actions")});
    QCOMPARE(table.exitCode, 0);
    const QList<QByteArray> lines = table.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    for (const char *word : {"2023-11-14T22:13:20.000Z", "eria", "desk-7", "transfer", "1001",
                             "1004", "REFUSED", "Not transferred: 1004 is offline."})
        QVERIFY2(lines.at(1).contains(word), lines.at(1).constData());
    QVERIFY(!table.output.contains('\x1b')); // steers no terminal
    const QJsonArray rows =
        QJsonDocument::fromJson(print({QStringLiteral("actions"), QStringLiteral("--json")}).output)
            .array();
    QCOMPARE(rows.size(), 1);
    const QJsonObject row = rows.at(0).toObject();
    QCOMPARE(row.value(QStringLiteral("answeredAt")).toString(),
             QStringLiteral("2023-11-14T22:13:21.000Z"));
    QCOMPARE(row.value(QStringLiteral("colleague")).toString(), QStringLiteral("1003"));
    const QByteArray csv = print({QStringLiteral("actions"), QStringLiteral("--csv")}).output;
    QVERIFY2(csv.startsWith("asked,who,seat,action,extension,target,outcome,sentence\r\n")
                 || csv.startsWith("asked,who,seat,action,extension,target,outcome,sentence\n"),
             csv.constData());
}

void TestPrograms::tellsHowItFares()
{
    const auto status = [this](const QStringList &more) {
        return Test::run(QStringLiteral("lampfieldd"), demo(QStringLiteral("status")) + more);
    };
    const Test::Finished nobody = status({});
    QCOMPARE(nobody.exitCode, 2);
    QVERIFY2(nobody.errors.contains("No Lampfield is running on the data folder"),
             nobody.errors.constData());
    QProcess owner;
    owner.setProcessEnvironment(Test::environment({}));
    owner.setProcessChannelMode(QProcess::MergedChannels);
    owner.start(QStringLiteral(BINARIES "/lampfieldd"), demo(QStringLiteral("serve")));
    QVERIFY(owner.waitForReadyRead()); // "live"
    QTRY_COMPARE(
        status({QStringLiteral("--json")}).json().value(QStringLiteral("extensions")).toInt(), 40);
    const QJsonObject health = status({QStringLiteral("--json")}).json();
    const auto part = [&health](const char *name) {
        return health.value(QLatin1String(name)).toObject();
    };
    QCOMPARE(part("connection").value(QStringLiteral("state")).toString(), QStringLiteral("live"));
    QCOMPARE(part("connection").value(QStringLiteral("stale")).toBool(true), false);
    QVERIFY(part("traffic").value(QStringLiteral("messages")).toInt() > 40);
    QCOMPARE(part("traffic").value(QStringLiteral("parseErrors")).toInt(-1), 0);
    QVERIFY(part("store").value(QStringLiteral("commits")).toInt() > 0);
    const Test::Finished text = status({});
    QVERIFY2(text.output.contains("live, since ") && text.output.contains("verified"),
             text.output.constData());
    owner.terminate();
    QVERIFY(owner.waitForFinished());
}

void TestPrograms::logsWhatItIsToldTo()
{
    const QString file = QDir(m_data->path()).filePath(QStringLiteral("day.log"));
    const auto log = [&file] {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    };
    const auto level = [this](const QString &wanted) {
        QStringList arguments = demo(QStringLiteral("log"));
        arguments.insert(1, wanted);
        return Test::run(QStringLiteral("lampfieldd"), arguments);
    };
    QProcess owner;
    owner.setProcessEnvironment(Test::environment({}));
    owner.setProcessChannelMode(QProcess::MergedChannels);
    owner.start(QStringLiteral(BINARIES "/lampfieldd"),
                demo(QStringLiteral("serve"))
                    + QStringList{QStringLiteral("--log-file"), file, QStringLiteral("--interval"),
                                  QStringLiteral("1")});
    QVERIFY(owner.waitForReadyRead());
    QTRY_VERIFY(log().contains(" info lampfield.ami: live: Demo PBX"));
    QVERIFY(!log().contains(" debug "));
    QCOMPARE(level(QStringLiteral("loud")).exitCode, 2);
    const Test::Finished set = level(QStringLiteral("error,ami=debug"));
    QVERIFY2(set.exitCode == 0, set.errors.constData());
    QTRY_VERIFY(log().contains(" debug lampfield.ami: poll: 40 checked"));
    owner.terminate();
    QVERIFY(owner.waitForFinished());
    QVERIFY(!log().contains("lampfield.app: stopped")); // an info of another category
}

void TestPrograms::fallsBackWithoutTheList()
{
    QJsonValue truth;
    {
        const Simulator whole({QStringLiteral("--extensions"), QStringLiteral("40")});
        const Test::Finished finished = refreshFrom(whole.port());
        QVERIFY2(finished.exitCode == 0, finished.errors.constData());
        truth = finished.json().value(QStringLiteral("results"));
        QCOMPARE(truth.toArray().size(), 40);
    }
    {
        const Simulator single({QStringLiteral("--refuse-list")});
        const Test::Finished finished = refreshFrom(single.port());
        QVERIFY2(finished.exitCode == 0, finished.errors.constData());
        QCOMPARE(finished.json().value(QStringLiteral("method")).toString(),
                 QStringLiteral("individual"));
        QCOMPARE(finished.json().value(QStringLiteral("results")), truth);
    }
    const Simulator partial({QStringLiteral("--refuse-list"), QStringLiteral("--silent"),
                             QStringLiteral("1007"), QStringLiteral("--silent"),
                             QStringLiteral("1040")});
    const Test::Finished finished = refreshFrom(partial.port());
    QVERIFY2(finished.exitCode == 0, finished.errors.constData());
    const QJsonObject statistics = finished.json().value(QStringLiteral("statistics")).toObject();
    QCOMPARE(statistics.value(QStringLiteral("successfulQueries")).toInt(), 38);
    QCOMPARE(statistics.value(QStringLiteral("failedQueries")).toInt(), 2);
}

void TestPrograms::tellsWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *arguments, const char *says) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ') << QByteArray(says);
    };
    row("refresh", "No manager user");
    row("dance", "refresh, explain EXTENSION, serve, check, status, log LEVEL, actions, token add");
    row("token add wall boss", "not for \"boss\"");
    row("refresh --listen nowhere:1", "--listen: must be ADDRESS:PORT");
    row("refresh --tls-cert x", "go together");
    row("refresh --user u --port 1", "Nothing listens at 127.0.0.1:1");
    row("refresh --user u --host nosuch.invalid", "can't be found");
    row("refresh --user u --data-dir /proc/nothing", "data folder");
}

void TestPrograms::tellsWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(const QByteArray, says);
    if (!arguments.contains(QStringLiteral("--data-dir")))
        arguments << QStringLiteral("--data-dir") << m_data->path();
    const Test::Finished finished = Test::run(QStringLiteral("lampfieldd"), arguments);
    QCOMPARE(finished.exitCode, 2);
    QVERIFY2(finished.errors.contains(says), finished.errors.constData());
    QCOMPARE(finished.output, QByteArray());
}

void TestPrograms::tellsATlsPort()
{
    // What a TLS server does with plain text: it says nothing, and closes once it reads some.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, &QTcpSocket::abort);
    });
    const Test::Finished finished = refreshFrom(server.serverPort());
    QCOMPARE(finished.exitCode, 2);
    QVERIFY2(finished.errors.contains("expects TLS"), finished.errors.constData());
}

void TestPrograms::tellsLostOutput()
{
    QProcess program;
    program.setProcessEnvironment(Test::environment({}));
    program.setStandardOutputFile(QStringLiteral("/dev/full"));
    program.start(QStringLiteral(BINARIES "/lampfieldd"), demo(QStringLiteral("refresh")));
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 2);
}

void TestPrograms::stopsCleanly()
{
    QProcess daemon;
    daemon.setProcessEnvironment(Test::environment({}));
    daemon.start(QStringLiteral(BINARIES "/lampfieldd"), demo(QStringLiteral("serve")));
    daemon.setReadChannel(QProcess::StandardError);
    QVERIFY(daemon.waitForReadyRead());
    daemon.terminate();
    QVERIFY(daemon.waitForFinished(2'000));
    QCOMPARE(daemon.exitStatus(), QProcess::NormalExit);
    QCOMPARE(daemon.exitCode(), 0);
    // The log went into the file: nothing is left beside it.
    QVERIFY(!QFile::exists(m_data->filePath(QStringLiteral("lampfield.sqlite-wal"))));
}

void TestPrograms::daemonLinksNoWidgets()
{
    QFile program(QStringLiteral(BINARIES "/lampfieldd"));
    QVERIFY(program.open(QIODevice::ReadOnly));
    const QByteArray bytes = program.readAll();
    QVERIFY(bytes.contains("libQt6Core.so"));
    QVERIFY(!bytes.contains("libQt6Widgets.so"));
    QVERIFY(!bytes.contains("libQt6Gui.so"));
}

void TestPrograms::simulatorHasNoDefaultSecret()
{
    const Test::Finished finished =
        Test::run(QStringLiteral("pbxsim"), {QStringLiteral("--port"), QStringLiteral("0")});
    QCOMPARE(finished.exitCode, 2);
    QVERIFY(finished.errors.contains("AMI_PASSWORD"));
}

QTEST_GUILESS_MAIN(TestPrograms)
#include "tst_programs.moc"
