// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rebroadcast as programs and strangers on the LAN meet it over HTTP, by real sockets.
#include "app/monitor/explainjson.h"
#include "tests/support/relaysite.h"

#include <QSignalSpy>

using namespace Test;

class TestRelay : public QObject
{
    Q_OBJECT

private slots:
    void answersEachRoute_data();
    void answersEachRoute();
    void tellsObservedTime();
    void wordsStates();
    void editsTheRoster();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void actsForSupervisors();
    void waitsForARefresh();
    void letsInWhoMayCome();
    void letsABrowserInOnce();
    void throttlesWrongTokens();
    void refusesForeignPages();
    void endsWhatIsNeverFinished();
    void keepsRoomForGoodOnes();
    void takesNothingTooLarge();
    void bearsGarbage();
    void answersWhatIsPipelined();
    void answersNobodyWhoDoesNotRead();
    void waitsForItsOwnEdit();
    void answersEachHistoryApart();
    void takesNoProxyForThisMachine();
    void speaksTls();
};

void TestRelay::answersEachRoute_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QStringList>("fields"); ///< of data
    const auto route = [](const char *path, const char *fields) {
        QTest::newRow(path) << QByteArray(path) << QString::fromLatin1(fields).split(u' ');
    };
    route("/api/ami/connection",
          "attempt host nextTry port problem reconnects roundTripMs since state tls");
    route("/api/ami/extensions", "1010 1011 9");
    route("/api/extensions/1010",
          "agent_name beginning_seen context createdAt department device_state extension "
          "forwarded_to is_active "
          "last_seen last_status_change observed_since presence status status_code updatedAt "
          "verified");
    route("/api/extensions/query-service/status",
          "connected extensionsMonitored isQuerying lastQueryTime queryInterval statistics");
    route("/api/extensions/hybrid-refresh/status",
          "active connectionId lastConnectionId startedAt");
}

void TestRelay::answersEachRoute()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QStringList, fields);
    const Site site;
    const Answer answer = site.ask("GET", path);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value(QStringLiteral("success")).toBool(), true);
    QCOMPARE(answer.data().toObject().keys(), fields);
    // Nothing of it is to be taken for a page.
    QVERIFY(answer.head.contains("nosniff"));
}

void TestRelay::tellsObservedTime()
{
    Site site;
    const auto record = [&site] {
        return site.ask("GET", "/api/extensions/1010").data().toObject();
    };
    Model::Extension shown = row("1010", 1);
    shown.lastStatusChange = site.time.now() - 11min;
    shown.observedSince = site.time.now();
    site.change(shown);
    const QString since = Ami::toIso8601(*shown.observedSince);
    QCOMPARE(record().value(QStringLiteral("observed_since")).toString(), since);
    QCOMPARE(record().value(QStringLiteral("beginning_seen")), QJsonValue(false));
    QCOMPARE(record().value(QStringLiteral("last_status_change")).toString(),
             Ami::toIso8601(*shown.lastStatusChange));
    const QJsonObject why = site.ask("GET", "/api/extensions/1010/explain").data().toObject();
    QCOMPARE(why.value(QStringLiteral("observed_since")).toString(), since);
    const QJsonObject hint = why.value(QStringLiteral("evidence")).toArray().first().toObject();
    QCOMPARE(hint.value(QStringLiteral("since")).toString(), since);
    QCOMPARE(hint.value(QStringLiteral("beginning_seen")), QJsonValue(false));
    const QString text = QString::fromUtf8(App::explainText(why));
    QVERIFY(text.contains(QStringLiteral(" ≤20")));
    QVERIFY(text.contains(QStringLiteral("; it may have begun earlier")));
    shown.beginningSeen = true;
    site.change(shown);
    QCOMPARE(record().value(QStringLiteral("beginning_seen")), QJsonValue(true));
    shown.verified = false;
    site.change(shown);
    QVERIFY(record().value(QStringLiteral("observed_since")).isNull());
    // The browser wall counts from it, too.
    const QByteArray script = site.ask("GET", "/wall.js").body;
    QVERIFY(script.contains("Date.parse(row.observed_since)"));
    QVERIFY(script.contains("row.beginning_seen"));
    QVERIFY(!script.contains("last_status_change"));
}

void TestRelay::wordsStates()
{
    Site site;
    const auto wordOf = [&site](const char *number) -> QString {
        const QJsonObject all = site.ask("GET", "/api/ami/extensions").data().toObject();
        const QJsonObject one = all.value(QLatin1String(number)).toObject();
        return one.value(QStringLiteral("status")).toString()
            + (one.value(QStringLiteral("isRegistered")).toBool() ? QStringLiteral("+")
                                                                  : QStringLiteral("-"));
    };
    QCOMPARE(wordOf("1010"), QStringLiteral("Available+"));
    QCOMPARE(wordOf("1011"), QStringLiteral("Offline-"));
    QCOMPARE(wordOf("9"), QStringLiteral("Unknown-"));
    const std::pair<int, const char *> words[]{{1, "On Call+"}, {2, "Busy+"},     {8, "Ringing+"},
                                               {9, "Ringing+"}, {16, "On Hold+"}, {17, "On Hold+"}};
    for (const auto &[status, word] : words) {
        site.change(row("1010", status));
        QCOMPARE(wordOf("1010"), QLatin1String(word));
    }
    // Without a hint a contact says that somebody is there.
    Model::ChangeSet changes;
    Model::Contact contact;
    contact.aor = contact.endpoint = QStringLiteral("9");
    contact.uri = QStringLiteral("sip:9@192.0.2.1");
    contact.status = Model::Reachability::Reachable;
    changes.contacts = {contact};
    emit site.feed.changed(changes);
    QCOMPARE(wordOf("9"), QStringLiteral("Registered+"));
}

void TestRelay::editsTheRoster()
{
    Site site;
    const QByteArray token = site.token(Role::Supervisor);
    // Answered once it is committed.
    const auto commit = [&site] {
        const auto *command = site.commands.last<Model::RosterCommand>();
        if (!command)
            return;
        Model::Extension changed = row("1010", 0);
        changed.number = command->roster.constFirst().extension;
        changed.agentName = command->roster.constFirst().agentName.value_or(QString());
        changed.isActive = command->roster.constFirst().isActive.value_or(true);
        site.commands.all.clear();
        site.change(changed);
    };
    const Answer edited =
        site.ask("PUT", "/api/extensions/1010", token, R"({"agent_name":"Zoë"})", {}, commit);
    QCOMPARE(edited.status, 200);
    QCOMPARE(edited.data().toObject().value(QStringLiteral("agent_name")).toString(),
             QStringLiteral("Zoë"));
    const Answer created =
        site.ask("POST", "/api/extensions", token, R"({"extension":"1020"})", {}, commit);
    QCOMPARE(created.status, 201);
    QCOMPARE(site.ask("POST", "/api/extensions", token, R"({"extension":"1020"})").code(),
             QStringLiteral("duplicate"));
    const Answer gone = site.ask("DELETE", "/api/extensions/1020", token, {}, {}, commit);
    QCOMPARE(gone.status, 200);
    QCOMPARE(gone.data().toObject().value(QStringLiteral("is_active")).toBool(true), false);
    QVERIFY(!site.ask("GET", "/api/extensions").body.contains(R"("1020")"));
    // A store that does not answer is told as such.
    const Answer late =
        site.ask("PUT", "/api/extensions/1010", token, R"({"department":"Sales"})", {}, [&site] {
            if (site.commands.last<Model::RosterCommand>())
                site.time.advance(1s);
        });
    QCOMPARE(late.status, 504);
}

void TestRelay::refusesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    const auto wrong = [](const char *tag, const char *method, const char *path, const char *body,
                          int status, const char *code, const char *field = "") {
        QTest::newRow(tag) << QByteArray(method) << QByteArray(path) << QByteArray(body) << status
                           << QString::fromLatin1(code) << QString::fromLatin1(field);
    };
    wrong("unknown", "GET", "/api/extensions/1", "", 404, "unknown_extension");
    wrong("no route", "GET", "/api", "", 404, "not_found");
    wrong("a part too many", "GET", "/api/extensions/1010/explain/why", "", 404, "not_found");
    wrong("climbing", "GET", "/../../etc/passwd", "", 404, "not_found");
    wrong("climbing in disguise", "GET", "/api/extensions/..%2f..%2fetc", "", 404, "not_found");
    wrong("method", "PATCH", "/api/extensions", "", 405, "method_not_allowed");
    wrong("no JSON", "PUT", "/api/extensions/1010", R"({"a")", 400, "malformed_json");
    wrong("an array", "PUT", "/api/extensions/1010", "[1]", 400, "malformed_json");
    wrong("a status", "PUT", "/api/extensions/1010", R"({"status_code":0})", 400, "bad_value",
          "status_code");
    wrong("a number for a name", "PUT", "/api/extensions/1010", R"({"agent_name":1})", 400,
          "bad_value", "agent_name");
    wrong("a line end", "PUT", "/api/extensions/1010", R"({"agent_name":"a\r\nb"})", 400,
          "bad_value", "agent_name");
    wrong("nobody's field", "PUT", "/api/extensions/1010", R"({"x":1})", 400, "unknown_field", "x");
    wrong("no number", "POST", "/api/extensions", "{}", 400, "bad_value", "extension");
    wrong("an impossible number", "POST", "/api/extensions", R"({"extension":"1 0"})", 400,
          "bad_value", "extension");
    wrong("no target", "POST", "/api/actions/transfer", R"({"extension":"1010"})", 400, "bad_value",
          "target");
    wrong("no action", "POST", "/api/actions/dance", "{}", 404, "not_found");
    wrong("history of nobody", "GET", "/api/history", "", 400, "bad_value", "extension");
    wrong("history of no time", "GET", "/api/history?extension=1010&from=then", "", 400,
          "bad_value", "from");
}

void TestRelay::refusesWhatIsWrong()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    QFETCH(const QString, code);
    QFETCH(const QString, field);
    Site site;
    const Answer answer = site.ask(method, path, site.token(Role::Supervisor), body);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.code(), code);
    QCOMPARE(answer.json()
                 .value(QStringLiteral("error"))
                 .toObject()
                 .value(QStringLiteral("field"))
                 .toString(),
             field);
    QVERIFY(!answer.json().value(QStringLiteral("message")).toString().isEmpty());
    // The PBX hears nothing of it.
    QVERIFY(site.commands.all.isEmpty());
}

void TestRelay::actsForSupervisors()
{
    Site site;
    const QByteArray body = R"({"extension":"1010","target":"1011"})";
    QCOMPARE(site.ask("POST", "/api/actions/transfer", {}, body).code(),
             QStringLiteral("supervisor_required"));
    QCOMPARE(site.ask("POST", "/api/actions/transfer", site.token(Role::Viewer), body).status, 403);
    QVERIFY(site.commands.all.isEmpty());
    const auto finish = [&site] {
        const auto *command = site.commands.last<Model::ActionCommand>();
        if (!command)
            return;
        Model::ActionRecord record;
        record.request = command->request;
        record.outcome = Model::ActionRecord::Outcome::Refused;
        record.sentence = QStringLiteral("Not transferred: 1011 is offline.");
        record.colleague = QStringLiteral("1012");
        Model::ChangeSet changes;
        changes.actions = {record};
        emit site.feed.changed(changes);
    };
    const QByteArray token = site.token(Role::Supervisor);
    const Answer refused = site.ask("POST", "/api/actions/transfer", token, body, {}, finish);
    QCOMPARE(refused.status, 409);
    const auto *command = site.commands.last<Model::ActionCommand>();
    QVERIFY(command);
    QCOMPARE(command->request.who, QStringLiteral("supervisor"));
    QCOMPARE(command->request.seat, QStringLiteral("127.0.0.1"));
    QCOMPARE(refused.json()
                 .value(QStringLiteral("error"))
                 .toObject()
                 .value(QStringLiteral("colleague"))
                 .toString(),
             QStringLiteral("1012"));
    const QByteArray call = R"({"target":"1011","phone":"1009"})";
    site.ask("POST", "/api/actions/originate", token, call, {}, finish);
    QCOMPARE(site.commands.last<Model::ActionCommand>()->request.phone, QStringLiteral("1009"));
}

void TestRelay::waitsForARefresh()
{
    Site site;
    bool isAsked = false;
    const auto finish = [&] {
        if (isAsked || !site.commands.last<Model::RefreshCommand>())
            return;
        isAsked = true;
        Model::RefreshReport report;
        report.ok = true;
        report.refresh.connectionId = QStringLiteral("separate-1-abc");
        report.refresh.checked = 3;
        report.rows = {{QStringLiteral("1010"), QStringLiteral("from-internal"), 0, true}};
        emit site.feed.refreshFinished(report);
    };
    const Answer answer = site.ask("POST", "/api/ami/refresh", {}, {}, {}, finish);
    QCOMPARE(answer.status, 200);
    const QJsonObject data = answer.data().toObject();
    QCOMPARE(data.value(QStringLiteral("connectionId")).toString(),
             QStringLiteral("separate-1-abc"));
    QCOMPARE(data.value(QStringLiteral("results")).toArray().size(), 1);
    site.commands.all.clear();
    const Answer late = site.ask("POST", "/api/ami/refresh", {}, {}, {}, [&site] {
        if (site.commands.last<Model::RefreshCommand>())
            site.time.advance(5s);
    });
    QCOMPARE(late.status, 504);
}

void TestRelay::letsInWhoMayCome()
{
    // As if all came from elsewhere.
    Site site;
    const QByteArray viewer = site.token(Role::Viewer);
    AccessControl::Verdict verdict;
    TokenStore tokens(site.settings.tokenFile, site.time);
    site.settings.trusted = {QHostAddress::parseSubnet(QStringLiteral("198.51.100.0/24"))};
    AccessControl access(site.settings, tokens, site.time);
    const auto judge = [&](const char *peer, const QByteArray &token) {
        HttpRequest request;
        request.peer = QHostAddress(QLatin1String(peer));
        request.headers = {{"host", "192.0.2.1:8088"}};
        if (!token.isEmpty())
            request.headers.append(HttpHeader{"Authorization", "Bearer " + token});
        verdict = access.judge(request);
        return verdict.refusal ? verdict.refusal->status : 200;
    };
    QCOMPARE(judge("192.0.2.9", {}), 401);
    QCOMPARE(judge("192.0.2.9", "wrong"), 401);
    QCOMPARE(judge("192.0.2.9", viewer), 200);
    QCOMPARE(toString(verdict.grant.role), QStringLiteral("viewer"));
    QCOMPARE(judge("198.51.100.7", {}), 200);
    QCOMPARE(judge("::ffff:198.51.100.7", {}), 200);
    QCOMPARE(judge("::1", {}), 200);
    // Trust lets look, not act.
    QCOMPARE(toString(verdict.grant.role), QStringLiteral("viewer"));
    // Revoked by another process: at once.
    QVERIFY(*TokenStore(site.settings.tokenFile, site.time).revoke(QStringLiteral("viewer")));
    QCOMPARE(judge("192.0.2.9", viewer), 401);
    QFile file(site.settings.tokenFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(viewer));
    QCOMPARE(int(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)), 0);
}

void TestRelay::letsABrowserInOnce()
{
    Site site;
    const QByteArray ticket = site.server->makeTicket();
    const Answer first = site.ask("GET", "/?ticket=" + ticket);
    QCOMPARE(first.status, 200);
    QVERIFY(first.head.contains("HttpOnly; SameSite=Strict"));
    QVERIFY(first.head.contains("Content-Security-Policy: default-src 'none'"));
    const qsizetype start = first.head.indexOf("lampfield=") + 10;
    const QByteArray cookie = first.head.sliced(start, first.head.indexOf(';', start) - start);
    // Not by the same ticket again, but by the cookie, also after a restart.
    QVERIFY(!site.ask("GET", "/?ticket=" + ticket).head.contains("Set-Cookie"));
    TokenStore tokens(site.settings.tokenFile, site.time);
    QVERIFY(tokens.findCookie(cookie));
    site.time.advance(std::chrono::hours(24 * 366));
    QVERIFY(!tokens.findCookie(cookie));
    const QByteArray late = site.server->makeTicket();
    site.time.advance(AccessControl::TicketLife);
    QVERIFY(!site.ask("GET", "/?ticket=" + late).head.contains("Set-Cookie"));
}

void TestRelay::throttlesWrongTokens()
{
    Site site([](RelaySettings &settings) { settings.limits.wrongTokens = 3; });
    const QByteArray right = site.token(Role::Viewer);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(site.ask("GET", "/health", "wrong").status, 401);
    const Answer throttled = site.ask("GET", "/health", "wrong");
    QCOMPARE(throttled.status, 429);
    QVERIFY(throttled.head.contains("Retry-After: 60"));
    // A neighbour at the same address is not locked out by that.
    QCOMPARE(site.ask("GET", "/health", right).status, 200);
    site.time.advance(61s);
    QCOMPARE(site.ask("GET", "/health", "wrong").status, 401);
}

void TestRelay::refusesForeignPages()
{
    Site site([](RelaySettings &settings) {
        settings.origins = {QStringLiteral("https://panel.example")};
    });
    QCOMPARE(site.ask("GET", "/api/calls", {}, {}, "Origin: https://evil.example\r\n").code(),
             QStringLiteral("origin_not_allowed"));
    const Answer allowed =
        site.ask("GET", "/api/calls", {}, {}, "Origin: https://panel.example\r\n");
    QVERIFY(allowed.head.contains("Access-Control-Allow-Origin: https://panel.example"));
    const Answer preflight = site.ask("OPTIONS", "/api/calls", {}, {},
                                      "Origin: https://panel.example\r\n"
                                      "Access-Control-Request-Method: GET\r\n");
    QCOMPARE(preflight.status, 204);
    QVERIFY(preflight.head.contains("Access-Control-Allow-Headers: Authorization"));
    // A name that somebody else made point here.
    QCOMPARE(site.exchange("GET /api/calls HTTP/1.1\r\nHost: evil.example\r\n\r\n").code(),
             QStringLiteral("unknown_host"));
    const Answer upgrade =
        site.ask("GET", "/ws", {}, {},
                 "Origin: https://evil.example\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                 "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n");
    QCOMPARE(upgrade.status, 403);
    QVERIFY(site.server->hub().seats().isEmpty());
}

void TestRelay::endsWhatIsNeverFinished()
{
    Site site;
    const auto slow = site.connected();
    slow->write("GET /health HTT");
    QTRY_COMPARE(site.server->connections(), 1);
    QTest::qWait(50);
    site.time.advance(site.settings.limits.headerDeadline);
    QCOMPARE(Site::read(*slow).status, 408);
    // A body that does not come.
    const auto half = site.connected();
    half->write("POST /api/ami/refresh HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{");
    QTest::qWait(50);
    site.time.advance(site.settings.limits.bodyDeadline);
    QCOMPARE(Site::read(*half).status, 408);
    // One that says nothing more.
    const auto idle = site.connected();
    idle->write("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(Site::read(*idle).status, 200);
    site.time.advance(site.settings.limits.idleDeadline);
    QTRY_COMPARE(idle->state(), QAbstractSocket::UnconnectedState);
}

/// Strangers that never finish push each other out, and nobody else.
void TestRelay::keepsRoomForGoodOnes()
{
    Site site([](RelaySettings &settings) {
        settings.limits.unfinished = 4;
        settings.limits.connections = 8;
    });
    Listener seat(site.url("/ws"));
    QTRY_VERIFY(!seat.names.isEmpty());
    std::vector<std::unique_ptr<QTcpSocket>> strangers;
    for (int i = 0; i < 40; ++i) {
        strangers.push_back(site.connected());
        strangers.back()->write("GET /");
    }
    QTRY_VERIFY(site.server->connections() <= 8);
    QCOMPARE(site.ask("GET", "/health").status, 200);
    seat.names.clear();
    site.change(row("1010", 8));
    QTRY_VERIFY(!seat.names.isEmpty());
}

void TestRelay::takesNothingTooLarge()
{
    Site site;
    QCOMPARE(site.ask("GET", "/health", {}, {}, "X: " + QByteArray(20'000, 'a') + "\r\n").status,
             431);
    QCOMPARE(site.exchange("GET /" + QByteArray(1'000'000, 'a')).status, 431);
    // Said before it is sent, and said as it comes.
    QCOMPARE(site.exchange("POST /api/ami/refresh HTTP/1.1\r\nHost: localhost\r\n"
                           "Content-Length: 600000000\r\n\r\n")
                 .status,
             413);
    const QByteArray chunk = "100000\r\n" + QByteArray(0x100000, 'a') + "\r\n";
    QCOMPARE(site.exchange("POST /api/ami/refresh HTTP/1.1\r\nHost: localhost\r\n"
                           "Transfer-Encoding: chunked\r\n\r\n"
                           + chunk + chunk)
                 .status,
             413);
    // A message of a seat.
    Listener seat(site.url("/ws"));
    QTRY_VERIFY(!seat.names.isEmpty());
    const QSignalSpy closed(&seat.socket, &QWebSocket::disconnected);
    seat.socket.sendTextMessage(QString(100'000, u'a'));
    QTRY_COMPARE(closed.size(), 1);
}

void TestRelay::bearsGarbage()
{
    Site site;
    quint32 random = 1;
    for (int i = 0; i < 50; ++i) {
        QByteArray bytes(300, '\0');
        for (char &byte : bytes) {
            random = random * 1'664'525 + 1'013'904'223;
            byte = static_cast<char>(random >> 24);
        }
        site.connected()->write(bytes + "\r\n\r\n");
    }
    for (const char *odd :
         {"GET health HTTP/1.1\r\nHost: localhost\r\n\r\n", "GET  HTTP/1.1\r\n\r\n",
          "GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
          "GET * HTTP/1.1\r\nHost: localhost\r\n\r\n",
          "GET http://evil/ HTTP/1.1\r\nHost: localhost\r\n\r\n",
          "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
          "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"}) {
        const int status = site.exchange(odd).status;
        QVERIFY2(status >= 400 && status < 500, odd);
    }
    QCOMPARE(site.ask("GET", "/health").status, 200);
}

void TestRelay::answersWhatIsPipelined()
{
    const Site site;
    const auto socket = site.connected();
    socket->write("GET /api/extensions/1010 HTTP/1.1\r\nHost: localhost\r\n\r\n"
                  "GET /api/extensions/1011 HTTP/1.1\r\nHost: localhost\r\n"
                  "Connection: close\r\n\r\n"
                  "GET /api/extensions/9 HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QByteArray all;
    QTRY_VERIFY((all += socket->readAll()).count("HTTP/1.1 200") == 2);
    QVERIFY(all.indexOf(R"("1010")") < all.indexOf(R"("1011")"));
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    // What comes behind the last one is nobody's.
    QVERIFY(!(all += socket->readAll()).contains("\"9\""));
}

/// Answers that are not read do not pile up.
void TestRelay::answersNobodyWhoDoesNotRead()
{
    Site site;
    Model::ChangeSet changes;
    for (int i = 0; i < 2'000; ++i)
        changes.changed.append(row(QByteArray::number(2'000 + i).constData(), 0));
    emit site.feed.changed(changes);
    const auto socket = site.connected();
    socket->setReadBufferSize(1'000);
    const QByteArray request = "GET /api/extensions HTTP/1.1\r\nHost: localhost\r\n\r\n";
    socket->write(request.repeated(2'000));
    static int answered = 0; // as the access log tells
    answered = 0;
    const auto before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &line) {
            answered += line.contains(QStringLiteral("/api/extensions")) ? 1 : 0;
        });
    QTest::qWait(1'500);
    qInstallMessageHandler(before);
    QVERIFY(answered > 0);
    // As many as the sockets themselves hold, of some hundred kilobytes each.
    QVERIFY2(answered < 40, QByteArray::number(answered).constData());
    QCOMPARE(site.ask("GET", "/health").status, 200);
}

/// A call that comes in between is no answer to an edit.
void TestRelay::waitsForItsOwnEdit()
{
    Site site;
    int looks = 0;
    const auto ringThenCommit = [&] {
        if (!site.commands.last<Model::RosterCommand>())
            return;
        Model::Extension changed = row("1010", 8);
        if (++looks > 1)
            changed.agentName = QStringLiteral("Zoë");
        site.change(changed);
    };
    const Answer answer = site.ask("PUT", "/api/extensions/1010", site.token(Role::Supervisor),
                                   R"({"agent_name":"Zoë"})", {}, ringThenCommit);
    QCOMPARE(answer.data().toObject().value(QStringLiteral("agent_name")).toString(),
             QStringLiteral("Zoë"));
}

void TestRelay::answersEachHistoryApart()
{
    Site site;
    const auto first = site.connected();
    const auto second = site.connected();
    const auto ask = [](QTcpSocket &socket, const char *from) {
        socket.write("GET /api/history?extension=1010&from=" + QByteArray(from)
                     + "&to=2023-11-20T00:00:00Z HTTP/1.1\r\nHost: localhost\r\n\r\n");
    };
    ask(*first, "2023-11-01T00:00:00Z");
    QTRY_COMPARE(site.commands.all.size(), 1);
    ask(*second, "2023-11-19T00:00:00Z");
    QTRY_COMPARE(site.commands.all.size(), 2);
    Model::StatusInterval interval;
    interval.extension = QStringLiteral("1010");
    emit site.feed.historyFound(interval.extension, {interval, interval});
    emit site.feed.historyFound(interval.extension, {interval});
    QCOMPARE(Site::read(*first).data().toArray().size(), 2);
    QCOMPARE(Site::read(*second).data().toArray().size(), 1);
    QCOMPARE(site.ask("GET", "/api/history?extension=1010&from=1970-01-01T00:00:00Z").status, 400);
}

void TestRelay::takesNoProxyForThisMachine()
{
    const Site site;
    QCOMPARE(site.ask("GET", "/health", {}, {}, "X-Forwarded-For: 203.0.113.9\r\n").status, 401);
    QCOMPARE(site.ask("GET", "/health", {}, {}, "Forwarded: for=203.0.113.9\r\n").status, 401);
}

/// With the user's own certificate, to those who speak it, and to nobody else.
void TestRelay::speaksTls()
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(QStringLiteral("key.pem"));
    const QString certificate = folder.filePath(QStringLiteral("cert.pem"));
    makeCertificate(certificate, key);
    const Site site([&](RelaySettings &settings) {
        settings.certificate = certificate;
        settings.key = key;
    });
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), site.port);
    QTRY_VERIFY(socket.isEncrypted());
    socket.write("GET /api/extensions HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(Site::read(socket).status, 200);
    const auto plain = site.connected();
    plain->write("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTRY_COMPARE(plain->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(!plain->readAll().startsWith("HTTP/"));
}

QTEST_GUILESS_MAIN(TestRelay)
#include "tst_relay.moc"
