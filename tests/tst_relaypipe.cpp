// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rebroadcast on a pipe that runs: turned on late, off and on again, over a simulated PBX.
#include "ami/simulator/simulatorserver.h"
#include "app/relay/relay.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

using namespace App;
using namespace std::chrono_literals;

namespace {

struct Floor
{
    Floor()
    {
        if (!server.listen(0) || !folder.isValid())
            qFatal("no floor");
        pbx.start();
        MonitorSettings settings;
        settings.pbx.port = server.port();
        settings.pbx.user = QStringLiteral("panel");
        settings.pbx.secret = secret;
        engine = std::make_unique<Engine>(settings, QDir(folder.path()), clock);
        relaySettings.port = 0;
        relaySettings.tokenFile = folder.filePath(QStringLiteral("tokens.json"));
        QObject::connect(&engine->feed(), &Model::BoardFeed::witnessed, engine.get(),
                         [this] { knowsAll = true; });
        engine->start();
    }

    /// The data of a route of the API, as the rebroadcast's own thread answers it.
    QJsonValue get(quint16 port, const char *path) const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        socket.write("GET " + QByteArray(path)
                     + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        if (!QTest::qWaitFor(
                [&socket] { return socket.state() == QAbstractSocket::UnconnectedState; }))
            return {};
        const QByteArray answer = socket.readAll();
        const auto object =
            QJsonDocument::fromJson(answer.sliced(answer.indexOf("\r\n\r\n") + 4)).object();
        return object.value(QStringLiteral("data"));
    }

    Ami::SystemClock clock;
    QTemporaryDir folder;
    Ami::Secret secret{QByteArray::number(QCoreApplication::applicationPid())};
    Ami::SimulatedPbx pbx{{20, 1, true}, clock};
    Ami::SimulatorServer server{pbx, {QStringLiteral("panel"), secret}, clock};
    std::unique_ptr<Engine> engine;
    RelaySettings relaySettings;
    bool knowsAll = false;
};

} // namespace

class TestRelayPipe : public QObject
{
    Q_OBJECT

private slots:
    void tellsAllWhenItIsTurnedOnLate();
    void endsWithQuestionsUnderWay();
    void saysWhyItCannotListen();
};

void TestRelayPipe::tellsAllWhenItIsTurnedOnLate()
{
    Floor floor;
    QTRY_VERIFY(floor.knowsAll);
    Relay relay(*floor.engine, floor.clock);
    for (int round = 0; round < 2; ++round) {
        const auto port = relay.start(floor.relaySettings);
        QVERIFY(port);
        QVERIFY(relay.isOn());
        const QJsonObject agents = floor.get(*port, "/api/ami/extensions").toObject();
        QCOMPARE(agents.size(), 20);
        QVERIFY(!floor.get(*port, "/api/calls").toArray().isEmpty());
        QCOMPARE(floor.get(*port, "/api/queues").toArray().size(), 4);
        QCOMPARE(floor.get(*port, "/api/ami/connection").toObject().value(QStringLiteral("state")),
                 QJsonValue(QStringLiteral("live")));
        // And what changes from then on.
        QWebSocket seat;
        QStringList events;
        connect(&seat, &QWebSocket::textMessageReceived, &seat,
                [&events](const QString &event) { events.append(event); });
        seat.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/ws").arg(*port)));
        QTRY_VERIFY(!events.isEmpty());
        floor.pbx.setStatus(QStringLiteral("1001"), round == 0 ? 2 : 16);
        const QString word = round == 0 ? QStringLiteral("Busy") : QStringLiteral("On Hold");
        QTRY_VERIFY(std::any_of(events.begin(), events.end(), [&word](const QString &event) {
            return event.contains(QStringLiteral("agent:status")) && event.contains(word)
                && event.contains(QStringLiteral("1001"));
        }));
        relay.stop();
        QVERIFY(!relay.isOn());
        QTRY_COMPARE(seat.state(), QAbstractSocket::UnconnectedState);
    }
    floor.engine->stop();
}

/// Answers that come when nobody is there any more are nobody's.
void TestRelayPipe::endsWithQuestionsUnderWay()
{
    Floor floor;
    QTRY_VERIFY(floor.knowsAll);
    for (int round = 0; round < 10; ++round) {
        Relay relay(*floor.engine, floor.clock);
        const auto port = relay.start(floor.relaySettings);
        QVERIFY(port);
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, *port);
        QVERIFY(socket.waitForConnected());
        for (const char *path : {"/api/history?extension=1001", "/metrics", "/api/ami/status"}) {
            QTcpSocket asker;
            asker.connectToHost(QHostAddress::LocalHost, *port);
            QVERIFY(asker.waitForConnected());
            asker.write("GET " + QByteArray(path) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
            asker.flush();
        }
        relay.stop();
    }
    QTest::qWait(100);
    floor.engine->stop();
}

void TestRelayPipe::saysWhyItCannotListen()
{
    Floor floor;
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    floor.relaySettings.port = taken.serverPort();
    Relay relay(*floor.engine, floor.clock);
    const auto port = relay.start(floor.relaySettings);
    QVERIFY(!port);
    QVERIFY2(port.error().text.contains(QString::number(taken.serverPort())),
             qPrintable(port.error().text));
    QVERIFY(!relay.isOn());
    QVERIFY(relay.makeTicket().isEmpty());
    floor.relaySettings.port = 0;
    floor.relaySettings.certificate = QStringLiteral("/nowhere/cert.pem");
    floor.relaySettings.key = QStringLiteral("/nowhere/key.pem");
    QVERIFY(!relay.start(floor.relaySettings));
}

QTEST_GUILESS_MAIN(TestRelayPipe)
#include "tst_relaypipe.moc"
