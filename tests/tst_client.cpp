// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/client/separatequery.h"
#include "tests/support/manualclock.h"
#include "tests/support/scriptedserver.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Ami;
using namespace std::chrono_literals;
using Test::ScriptedServer;

namespace {

ConnectionSettings settingsFor(const ScriptedServer &server)
{
    ConnectionSettings settings;
    settings.port = server.port();
    settings.user = QStringLiteral("panel");
    settings.secret = Secret("lab");
    return settings;
}

QStringList listItem(const QString &extension, const QString &context, int status)
{
    return {QStringLiteral("S: Event: ExtensionStatus"),
            QStringLiteral("S: ActionID: %ID"),
            QStringLiteral("S: Exten: ") + extension,
            QStringLiteral("S: Context: ") + context,
            QStringLiteral("S: Hint: PJSIP/") + extension,
            QStringLiteral("S: Status: ") + QString::number(status),
            QStringLiteral("S: StatusText: x"),
            QStringLiteral("S: ")};
}

QStringList listOf(const QList<QStringList> &items, int count)
{
    QStringList script{QStringLiteral("C: Action: ExtensionStateList"),
                       QStringLiteral("S: Response: Success"),
                       QStringLiteral("S: ActionID: %ID"),
                       QStringLiteral("S: EventList: start"),
                       QStringLiteral("S: Message: Extension Statuses will follow"),
                       QStringLiteral("S: ")};
    for (const QStringList &item : items)
        script += item;
    return script
        + QStringList{QStringLiteral("S: Event: ExtensionStateListComplete"),
                      QStringLiteral("S: ActionID: %ID"), QStringLiteral("S: EventList: Complete"),
                      QStringLiteral("S: ListItems: ") + QString::number(count),
                      QStringLiteral("S: ")};
}

QStringList answered(const QString &extension, int status)
{
    return {QStringLiteral("C: Action: ExtensionState|Exten: %1|Context: a").arg(extension),
            QStringLiteral("S: Response: Success"),
            QStringLiteral("S: ActionID: %ID"),
            QStringLiteral("S: Message: Extension Status"),
            QStringLiteral("S: Exten: ") + extension,
            QStringLiteral("S: Context: a"),
            QStringLiteral("S: Hint: PJSIP/") + extension,
            QStringLiteral("S: Status: ") + QString::number(status),
            QStringLiteral("S: StatusText: x"),
            QStringLiteral("S: ")};
}

BulkStatusQuery::Request requestFor(const QStringList &known)
{
    BulkStatusQuery::Request request;
    request.contexts = {QStringLiteral("a"), QStringLiteral("b")};
    for (const QString &extension : known)
        request.known.push_back({extension, QStringLiteral("a")});
    return request;
}

} // namespace

class TestClient : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhyTheLoginFailed_data();
    void tellsWhyTheLoginFailed();
    void neverSendsTheSecretInPlain();
    void sendsPlainOnlyWhenAllowed();
    void asksOneList();
    void asksAgainWhileThePbxStarts();
    void fallsBackWhenTheListIsRefused();
    void fallsBackWhenTheListIsCutOff();
    void readsTheEndOfABurst();
    void countsListedHintsItCanNotRead();
    void givesUpAListWithoutEnd();
    void keepsWhatItLearnedWhenCutOffLater();
    void endsWithASentenceWhenDenied();
    void endsWithASentenceWhenNothingIsKnown();
    void countsTimedOutExtensions();
    void keepsAtMost64Outstanding();
    void tellsWhatTheContextsAre();

private:
    BulkStatusResult query(ScriptedServer &server, const BulkStatusQuery::Request &request);
};

BulkStatusResult TestClient::query(ScriptedServer &server, const BulkStatusQuery::Request &request)
{
    SystemClock clock;
    SeparateQuery query(settingsFor(server), request, clock);
    BulkStatusResult found;
    QSignalSpy finished(&query, &SeparateQuery::finished);
    connect(&query, &SeparateQuery::finished, &query,
            [&found](const BulkStatusResult &result) { found = result; });
    query.start();
    if (!finished.wait(20'000))
        found.error.text = QStringLiteral("no result");
    return found;
}

void TestClient::tellsWhyTheLoginFailed_data()
{
    QTest::addColumn<QStringList>("script");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("says");
    const QStringList greeting = ScriptedServer::login().first(6);
    const auto row = [](const char *tag, const QStringList &script, FailureKind kind,
                        const char *says) {
        QTest::newRow(tag) << script << static_cast<int>(kind) << QString::fromLatin1(says);
    };
    row("wrong secret",
        greeting
            + ScriptedServer::refused(QStringLiteral("Login"),
                                      QStringLiteral("Authentication failed"))
            + QStringList{QStringLiteral("X")},
        FailureKind::LoginRefused, "user \"panel\"");
    row("shutting down",
        QStringList{greeting.first()}
            + ScriptedServer::refused(QStringLiteral("Challenge"),
                                      QStringLiteral("Asterisk is shutting down")),
        FailureKind::ShuttingDown, "shutting down");
    row("not ami", {QStringLiteral("S: SSH-2.0-OpenSSH_9.2")}, FailureKind::NotAmi,
        "SSH-2.0-OpenSSH_9.2");
    row("garbage", {QStringLiteral("S: \u0001\u0002")}, FailureKind::NotAmi, "no Asterisk manager");
    row("tls alert", {QStringLiteral("S: \u0015\u0003\u0003")}, FailureKind::TlsExpected, "TLS");
    row("closes at once", {QStringLiteral("X")}, FailureKind::ClosedEarly, "without a greeting");
    row("closes in the login", greeting.first(2) + QStringList{QStringLiteral("X")},
        FailureKind::ClosedByPeer, "closed the connection");
    row("silent", {QStringLiteral("C: never: sent")}, FailureKind::NoGreeting, "did not greet");
    row("silent after the greeting", greeting.first(2), FailureKind::LoginTimeout,
        "did not answer the login");
}

void TestClient::tellsWhyTheLoginFailed()
{
    QFETCH(const QStringList, script);
    QFETCH(const int, kind);
    QFETCH(const QString, says);
    ScriptedServer server({script});
    ConnectionSettings settings = settingsFor(server);
    settings.connectTimeout = 400ms;
    SystemClock clock;
    Session session(settings, EventMask::Off, clock);
    std::optional<Failure> failure;
    connect(&session, &Session::failed, &session, [&failure](const Failure &f) { failure = f; });
    session.start();
    QTRY_VERIFY_WITH_TIMEOUT(failure, 4'000);
    QCOMPARE(static_cast<int>(failure->kind), kind);
    QVERIFY2(failure->text.contains(says), qPrintable(failure->text));
    QVERIFY(!failure->text.contains(QLatin1String("lab")));
    QVERIFY(!failure->text.contains(u'%'));
}

void TestClient::neverSendsTheSecretInPlain()
{
    ScriptedServer server({QStringList{ScriptedServer::login().first()}
                           + ScriptedServer::refused(QStringLiteral("Challenge"),
                                                     QStringLiteral("Must specify AuthType"))});
    SystemClock clock;
    Session session(settingsFor(server), EventMask::Off, clock);
    QSignalSpy failed(&session, &Session::failed);
    session.start();
    QVERIFY(failed.wait());
    for (const Message &message : server.received())
        QVERIFY(!message.bytes().toByteArray().contains("lab"));
}

void TestClient::sendsPlainOnlyWhenAllowed()
{
    QStringList script{ScriptedServer::login().first()};
    script += ScriptedServer::refused(QStringLiteral("Challenge"),
                                      QStringLiteral("Must specify AuthType"));
    script +=
        QStringList{QStringLiteral("C: Action: Login|Username: panel|Secret: lab|Events: off"),
                    QStringLiteral("S: Response: Success"), QStringLiteral("S: ActionID: %ID"),
                    QStringLiteral("S: ")};
    ScriptedServer server({script});
    ConnectionSettings settings = settingsFor(server);
    settings.allowPlainLogin = true;
    SystemClock clock;
    Session session(settings, EventMask::Off, clock);
    QSignalSpy ready(&session, &Session::ready);
    session.start();
    QVERIFY(ready.wait());
    QCOMPARE(server.errors(), QStringList());
}

void TestClient::asksOneList()
{
    ScriptedServer server(
        {ScriptedServer::login()
         + listOf({listItem(QStringLiteral("1001"), QStringLiteral("b"), 1),
                   listItem(QStringLiteral("1002"), QStringLiteral("a"), 0),
                   listItem(QStringLiteral("_205X"), QStringLiteral("a"), 0),
                   listItem(QStringLiteral("1001"), QStringLiteral("a"), 8),
                   listItem(QStringLiteral("1003"), QStringLiteral("elsewhere"), 4),
                   listItem(QStringLiteral("1004"), QStringLiteral("a"), 77)},
                  6)});
    const BulkStatusResult result = query(server, requestFor({}));
    QCOMPARE(server.errors(), QStringList());
    QCOMPARE(result.outcome, BulkStatusResult::Outcome::Done);
    QCOMPARE(result.method, BulkStatusResult::Method::List);
    // The first context wins; no pattern, no other context, no impossible state.
    QCOMPARE(result.rows,
             (std::vector<ExtensionStatus>{
                 {QStringLiteral("1001"), QStringLiteral("a"), QStringLiteral("PJSIP/1001"), 8},
                 {QStringLiteral("1002"), QStringLiteral("a"), QStringLiteral("PJSIP/1002"), 0}}));
    QCOMPARE(result.raw.size(), std::size_t(6));
    QTRY_COMPARE(server.received().constLast().value(Key::Action), QByteArrayView("Logoff"));
    QCOMPARE(server.connections(), 1);
}

void TestClient::asksAgainWhileThePbxStarts()
{
    const QStringList script = ScriptedServer::login() + listOf({}, 0)
        + listOf({listItem(QStringLiteral("1001"), QStringLiteral("a"), -1)}, 1)
        + listOf({listItem(QStringLiteral("1001"), QStringLiteral("a"), 0)}, 1);
    ScriptedServer server({script});
    const BulkStatusResult result = query(server, requestFor({QStringLiteral("1001")}));
    QCOMPARE(server.errors(), QStringList());
    QCOMPARE(result.outcome, BulkStatusResult::Outcome::Done);
    QCOMPARE(result.rows.size(), std::size_t(1));
    QCOMPARE(result.rows.front().status, 0);
}

void TestClient::fallsBackWhenTheListIsRefused()
{
    ScriptedServer server({ScriptedServer::login()
                           + ScriptedServer::refused(QStringLiteral("ExtensionStateList"),
                                                     QStringLiteral("Invalid/unknown command"))
                           + answered(QStringLiteral("1001"), 0)
                           + answered(QStringLiteral("1002"), 8)});
    const BulkStatusResult result =
        query(server, requestFor({QStringLiteral("1001"), QStringLiteral("1002")}));
    QCOMPARE(server.errors(), QStringList());
    QCOMPARE(result.outcome, BulkStatusResult::Outcome::Done);
    QCOMPARE(result.method, BulkStatusResult::Method::Individual);
    QCOMPARE(result.rows.size(), std::size_t(2));
    QCOMPARE(result.rows.at(1).status, 8);
}

void TestClient::fallsBackWhenTheListIsCutOff()
{
    const QStringList cut =
        listOf({listItem(QStringLiteral("1001"), QStringLiteral("a"), 0)}, 1).first(10)
        + QStringList{QStringLiteral("X")};
    ScriptedServer server({ScriptedServer::login() + cut,
                           ScriptedServer::login() + answered(QStringLiteral("1001"), 1)});
    const BulkStatusResult result = query(server, requestFor({QStringLiteral("1001")}));
    QCOMPARE(server.errors(), QStringList());
    QCOMPARE(server.connections(), 2);
    QCOMPARE(result.outcome, BulkStatusResult::Outcome::Done);
    QCOMPARE(result.rows.front().status, 1);
}

void TestClient::readsTheEndOfABurst()
{
    // Small pieces that follow one another at once, and then nothing: the last ones must not wait
    // for the kernel to have a large piece together.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    constexpr int Events = 60;
    QTimer writer;
    int written = 0;
    connect(&server, &QTcpServer::newConnection, &writer, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket->write("Asterisk Call Manager/11.0.0\r\n");
        connect(&writer, &QTimer::timeout, socket, [&writer, &written, socket] {
            socket->write("Event: Reload\r\nModule: x\r\n\r\n");
            socket->flush();
            if (++written == Events)
                writer.stop();
        });
        writer.start(0);
    });
    ConnectionSettings settings;
    settings.port = server.serverPort();
    SystemClock clock;
    Connection connection(settings, clock);
    int seen = 0;
    connect(&connection, &Connection::messageReceived, &connection, [&seen] { ++seen; });
    connection.open();
    QTRY_COMPARE(written, Events);
    QTRY_COMPARE_WITH_TIMEOUT(seen, Events, 1'000);
}

void TestClient::countsListedHintsItCanNotRead()
{
    ScriptedServer server({ScriptedServer::login()
                           + listOf({listItem(QStringLiteral("1001"), QStringLiteral("a"), 0),
                                     listItem(QStringLiteral("1002"), QStringLiteral("a"), 99)},
                                    2)});
    const BulkStatusResult result = query(server, requestFor({}));
    QCOMPARE(result.outcome, BulkStatusResult::Outcome::Done);
    QCOMPARE(result.rows.size(), std::size_t(1));
    QCOMPARE(result.failed, (std::vector<HintKey>{{QStringLiteral("1002"), QStringLiteral("a")}}));
}

void TestClient::givesUpAListWithoutEnd()
{
    // An item every few seconds keeps the list's own time-out from coming; the time for all of it
    // ends.
    ScriptedServer server({ScriptedServer::login() + listOf({}, 0).first(6)});
    Test::ManualClock clock;
    Session session(settingsFor(server), EventMask::Off, clock);
    std::optional<ListReply> reply;
    connect(&session, &Session::ready, &session, [&] {
        session.sendList(
            extensionStateList(), [&](ListReply &&list) { reply = list; }, 1h);
    });
    session.start();
    QTRY_COMPARE(server.received().size(), 3);
    QVERIFY(!QTest::qWaitFor([&] { return reply.has_value(); }, 50));
    clock.advance(Session::ListTimeout);
    QVERIFY(reply);
    QVERIFY(!reply->complete);
}

void TestClient::keepsWhatItLearnedWhenCutOffLater()
{
    // The connection ends among the single questions: what was answered is true, the rest has
    // failed, also what was not asked yet.
    ScriptedServer server(
        {ScriptedServer::login()
         + ScriptedServer::refused(QStringLiteral("ExtensionStateList"), QStringLiteral("Nope"))
         + answered(QStringLiteral("1001"), 8) + QStringList{QStringLiteral("X")}});
    QStringList known{QStringLiteral("1001")};
    for (int i = 0; i < 300; ++i)
        known.append(QString::number(2000 + i));
    const BulkStatusResult result = query(server, requestFor(known));
    QCOMPARE(result.outcome, BulkStatusResult::Outcome::Done);
    QCOMPARE(result.rows.size(), std::size_t(1));
    QCOMPARE(result.failed.size(), std::size_t(300));
}

void TestClient::endsWithASentenceWhenDenied()
{
    ScriptedServer server({ScriptedServer::login()
                           + ScriptedServer::refused(QStringLiteral("ExtensionStateList"),
                                                     QStringLiteral("Permission denied"))
                           + ScriptedServer::refused(QStringLiteral("ExtensionState"),
                                                     QStringLiteral("Permission denied"))});
    const BulkStatusResult result = query(server, requestFor({QStringLiteral("1001")}));
    QCOMPARE(result.outcome, BulkStatusResult::Outcome::Failed);
    QVERIFY2(result.error.text.contains(QLatin1String("write=call")),
             qPrintable(result.error.text));
}

void TestClient::endsWithASentenceWhenNothingIsKnown()
{
    ScriptedServer server(
        {ScriptedServer::login()
         + ScriptedServer::refused(QStringLiteral("ExtensionStateList"), QStringLiteral("Nope"))});
    const BulkStatusResult result = query(server, requestFor({}));
    QCOMPARE(result.outcome, BulkStatusResult::Outcome::Failed);
    QVERIFY2(result.error.text.contains(QLatin1String("Nope")), qPrintable(result.error.text));
    QVERIFY(result.error.text.contains(QLatin1String("no extensions are known")));
}

void TestClient::countsTimedOutExtensions()
{
    QStringList script = ScriptedServer::login()
        + ScriptedServer::refused(QStringLiteral("ExtensionStateList"), QStringLiteral("Nope"));
    script += answered(QStringLiteral("1001"), 0);
    ScriptedServer server({script});
    Test::ManualClock clock;
    SeparateQuery query(
        settingsFor(server),
        requestFor({QStringLiteral("1001"), QStringLiteral("1002"), QStringLiteral("1003")}),
        clock);
    std::optional<BulkStatusResult> result;
    connect(&query, &SeparateQuery::finished, &query,
            [&](const BulkStatusResult &r) { result = r; });
    QSignalSpy progress(&query, &SeparateQuery::progressed);
    query.start();
    QTRY_COMPARE(progress.count(), 1);
    QVERIFY(!result);
    clock.advance(4'999ms);
    QVERIFY(!result);
    clock.advance(2ms);
    QVERIFY(result);
    QCOMPARE(result->outcome, BulkStatusResult::Outcome::Done);
    QCOMPARE(result->rows.size(), std::size_t(1));
    QCOMPARE(result->failed,
             (std::vector<HintKey>{{QStringLiteral("1002"), QStringLiteral("a")},
                                   {QStringLiteral("1003"), QStringLiteral("a")}}));
}

void TestClient::keepsAtMost64Outstanding()
{
    ScriptedServer server(
        {ScriptedServer::login()
         + ScriptedServer::refused(QStringLiteral("ExtensionStateList"), QStringLiteral("Nope"))});
    QStringList known;
    for (int i = 0; i < 200; ++i)
        known.append(QString::number(2000 + i));
    Test::ManualClock clock;
    SeparateQuery query(settingsFor(server), requestFor(known), clock);
    query.start();
    const qsizetype before = 3; // Challenge, Login, list
    QTRY_COMPARE(server.received().size(), before + 64);
    QVERIFY(!QTest::qWaitFor([&] { return server.received().size() > before + 64; }, 100));
    // The next ones have five seconds of their own, from when they are sent.
    clock.advance(5'001ms);
    QTRY_COMPARE(server.received().size(), before + 128);
}

void TestClient::tellsWhatTheContextsAre()
{
    ScriptedServer server(
        {ScriptedServer::login()
         + listOf({listItem(QStringLiteral("1"), QStringLiteral("elsewhere"), 0)}, 1)});
    const BulkStatusResult result = query(server, requestFor({}));
    QCOMPARE(result.outcome, BulkStatusResult::Outcome::Failed);
    QVERIFY2(result.error.text.contains(QLatin1String("elsewhere")), qPrintable(result.error.text));
}

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
