// SPDX-License-Identifier: GPL-3.0-or-later
//
// What seats of the rebroadcast are told, over WebSocket and Socket.IO.
#include "tests/support/relaysite.h"

using namespace Test;

class TestRelaySeats : public QObject
{
    Q_OBJECT

private slots:
    void tellsWebSockets();
    void tellsSeatsWhenTheBoardIsLoaded();
    void speaksSocketIo();
    void movesSocketIoToAWebSocket();
    void owesASlowSeatTheNewest();
    void dropsWhoNeverReads();
    void goesStaleByItself();
    void endsSeatsOfRevokedTokens();
};

void TestRelaySeats::tellsWebSockets()
{
    Site site;
    Listener listener(site.url("/ws"));
    QTRY_VERIFY(listener.names.contains(QStringLiteral("link:status")));
    QCOMPARE(listener.names.constFirst(), QStringLiteral("agents:snapshot"));
    const QJsonArray agents =
        listener.data[QStringLiteral("agents:snapshot")].value(QStringLiteral("agents")).toArray();
    QCOMPARE(agents.size(), 3);
    QCOMPARE(agents.at(1).toObject(),
             (QJsonObject{{QStringLiteral("extension"), QStringLiteral("1010")},
                          {QStringLiteral("status"), QStringLiteral("Available")},
                          {QStringLiteral("online"), true}}));
    listener.names.clear();
    site.change(row("1010", 1));
    QTRY_COMPARE(listener.names,
                 (QStringList{QStringLiteral("agent:status"),
                              QStringLiteral("extension:availability_changed"),
                              QStringLiteral("extension-status-updated")}));
    QCOMPARE(listener.data[QStringLiteral("agent:status")].value(QStringLiteral("status")),
             QJsonValue(QStringLiteral("On Call")));
    QCOMPARE(listener.data[QStringLiteral("extension:availability_changed")].value(
                 QStringLiteral("available")),
             QJsonValue(false));
    // Another who comes now has the newest.
    Listener second(site.url("/ws"));
    QTRY_VERIFY(!second.names.isEmpty());
    QCOMPARE(second.data[QStringLiteral("agents:snapshot")]
                 .value(QStringLiteral("agents"))
                 .toArray()
                 .at(1)
                 .toObject()
                 .value(QStringLiteral("status")),
             QJsonValue(QStringLiteral("On Call")));
    QCOMPARE(site.server->hub().seats().size(), 2);
    second.socket.abort();
    QTRY_COMPARE(site.server->hub().seats().size(), 1);
}

/// A seat that came before the store was read hears of its rows; how the link is, is told as it is.
void TestRelaySeats::tellsSeatsWhenTheBoardIsLoaded()
{
    Site site;
    Listener early(site.url("/ws"));
    QTRY_VERIFY(early.data.contains(QStringLiteral("link:status")));
    early.names.clear();
    emit site.feed.loaded({row("1010", 0), row("1050", 0)}, {});
    QTRY_VERIFY(early.names.contains(QStringLiteral("agents:snapshot")));
    const auto agents = [](Listener &listener) {
        return listener.data[QStringLiteral("agents:snapshot")]
            .value(QStringLiteral("agents"))
            .toArray()
            .size();
    };
    QCOMPARE(agents(early), 4);
    Model::LinkStatus lost;
    lost.state = Model::LinkStatus::State::Waiting;
    emit site.feed.linkChanged(lost);
    Listener late(site.url("/ws"));
    QTRY_VERIFY(late.data.contains(QStringLiteral("link:status")));
    QCOMPARE(agents(late), 4);
    QCOMPARE(late.data[QStringLiteral("link:status")].value(QStringLiteral("state")),
             QJsonValue(QStringLiteral("waiting")));
}

void TestRelaySeats::speaksSocketIo()
{
    Site site;
    QCOMPARE(site.ask("GET", "/socket.io/?EIO=3&transport=polling").status, 400);
    const Answer opened = site.ask("GET", "/socket.io/?EIO=4&transport=polling");
    // Named, as moc reads no raw string in a macro.
    const QByteArray open = R"(0{"sid":")";
    const QByteArray joins = R"(40{"sid":)";
    const QByteArray snapshot = R"(42["agents:snapshot",{)";
    const QByteArray status = R"(42["agent:status",{"extension":"1010")";
    QVERIFY(opened.body.startsWith(open));
    const QByteArray id = QJsonDocument::fromJson(opened.body.sliced(1))
                              .object()
                              .value(QStringLiteral("sid"))
                              .toString()
                              .toLatin1();
    const QByteArray path = "/socket.io/?EIO=4&transport=polling&sid=" + id;
    const auto post = [&](const QByteArray &packets) {
        return site.exchange("POST " + path
                             + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                               "text/plain;charset=UTF-8\r\nContent-Length: "
                             + QByteArray::number(packets.size()) + "\r\n\r\n" + packets);
    };
    QCOMPARE(post("40").body, QByteArray("ok"));
    const Answer joined = site.ask("GET", path);
    const QByteArrayList packets = joined.body.split('\x1e');
    QVERIFY(packets.value(0).startsWith(joins));
    QVERIFY(packets.value(1).startsWith(snapshot));
    // The next poll waits for something to say.
    const auto socket = site.connected();
    socket->write("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTest::qWait(50);
    QCOMPARE(socket->bytesAvailable(), 0);
    site.change(row("1010", 1));
    const Answer told = Site::read(*socket);
    QVERIFY(told.body.startsWith(status));
    // Another namespace is not there, and what is no packet ends the session.
    post("40/admin,");
    QVERIFY(site.ask("GET", path).body.startsWith("44/admin,"));
    QCOMPARE(post("nonsense").status, 400);
    QCOMPARE(site.ask("GET", path).json().value(QStringLiteral("code")).toInt(), 1);
    QTRY_VERIFY(site.server->hub().seats().isEmpty());
}

void TestRelaySeats::movesSocketIoToAWebSocket()
{
    Site site;
    const Answer opened = site.ask("GET", "/socket.io/?EIO=4&transport=polling");
    const QByteArray id = QJsonDocument::fromJson(opened.body.sliced(1))
                              .object()
                              .value(QStringLiteral("sid"))
                              .toString()
                              .toLatin1();
    QWebSocket socket;
    QStringList packets;
    connect(&socket, &QWebSocket::textMessageReceived, &socket,
            [&packets](const QString &packet) { packets.append(packet); });
    const QByteArray path = "/socket.io/?EIO=4&transport=websocket&sid=" + id;
    socket.open(site.url(path.constData()));
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.sendTextMessage(QStringLiteral("2probe"));
    QTRY_COMPARE(packets, QStringList{QStringLiteral("3probe")});
    socket.sendTextMessage(QStringLiteral("5"));
    socket.sendTextMessage(QStringLiteral("40"));
    QTRY_VERIFY(packets.size() >= 3);
    QVERIFY(packets.at(2).startsWith(QStringLiteral(R"(42["agents:snapshot")")));
    // It is pinged, and is gone when it does not answer.
    packets.clear();
    for (int second = 0; second < 27; ++second)
        site.time.advance(1s);
    QTRY_VERIFY(packets.contains(QStringLiteral("2")));
    for (int second = 0; second < 21; ++second)
        site.time.advance(1s);
    QTRY_VERIFY(site.server->hub().seats().isEmpty());
}

/// While it does not read, newer states replace older ones; then it gets the newest.
void TestRelaySeats::owesASlowSeatTheNewest()
{
    class Slow : public EventSeat
    {
    public:
        Slow()
            : EventSeat({}, 5'000, nullptr)
        {
        }
        qint64 backlog() const override { return isFull ? 1'000'000 : 0; }
        void tick(std::chrono::nanoseconds /*now*/) override {}
        void dismiss(int closeCode, const QString & /*reason*/) override { code = closeCode; }
        void read()
        {
            isFull = false;
            catchUp();
        }
        QByteArrayList told;
        bool isFull = true;
        int code = 0;

    protected:
        void write(const Broadcast &broadcast) override
        {
            for (const RelayEvent &event : broadcast.events())
                told.append(event.data);
        }
    };
    Slow seat;
    const auto tell = [&seat](const QByteArray &data, const char *key) {
        seat.deliver(Broadcast({RelayEvent{"agent:status", data, QLatin1String(key)}}));
    };
    for (int i = 0; i < 100'000; ++i)
        tell(QByteArray::number(i), i % 2 == 0 ? "1010" : "1011");
    QVERIFY(seat.told.isEmpty());
    QVERIFY(seat.owed() < 600);
    seat.read();
    QCOMPARE(seat.told, (QByteArrayList{"99998", "99999"}));
    QCOMPARE(seat.code, 0);
    // Too much of different things.
    seat.isFull = true;
    for (int i = 0; i < 20; ++i)
        tell(QByteArray(100, 'a'), QByteArray::number(i).constData());
    QCOMPARE(seat.code, CloseCode::TryAgainLater);
}

void TestRelaySeats::dropsWhoNeverReads()
{
    Site site([](RelaySettings &settings) { settings.limits.seatBacklog = 100'000; });
    const auto deaf = site.connected();
    deaf->setReadBufferSize(1'000);
    deaf->write("GET /ws HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
                "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    QTRY_COMPARE(site.server->hub().seats().size(), 1);
    Listener good(site.url("/ws"));
    QTRY_VERIFY(!good.names.isEmpty());
    int number = 0;
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            Model::ChangeSet changes;
            for (int i = 0; i < 30; ++i) {
                Model::Extension changed = row("1010", i % 2);
                changed.number = QString::number(2'000 + i);
                changed.agentName = QString(2'000, u'a') + QString::number(++number);
                changes.changed.append(changed);
            }
            emit site.feed.changed(changes);
            site.time.advance(1s);
            return site.server->hub().seats().size() == 1;
        }(),
        20'000);
    good.names.clear();
    site.change(row("1010", 1));
    QTRY_VERIFY(good.names.contains(QStringLiteral("agent:status")));
}

void TestRelaySeats::goesStaleByItself()
{
    Site site;
    Listener listener(site.url("/ws"));
    QTRY_VERIFY(listener.data.contains(QStringLiteral("link:status")));
    QCOMPARE(listener.data[QStringLiteral("link:status")].value(QStringLiteral("stale")),
             QJsonValue(false));
    QCOMPARE(site.ask("GET", "/health").status, 200);
    for (int second = 0; second < 65; ++second) {
        site.time.advance(1s);
        QTest::qWait(5); // pings are answered
    }
    QTRY_COMPARE(listener.data[QStringLiteral("link:status")].value(QStringLiteral("stale")),
                 QJsonValue(true));
    const Answer health = site.ask("GET", "/health");
    QCOMPARE(health.status, 503);
    QCOMPARE(health.json().value(QStringLiteral("reasons")).toArray().size(), 1);
}

void TestRelaySeats::endsSeatsOfRevokedTokens()
{
    Site site;
    const QByteArray token = site.token(Role::Viewer);
    QWebSocket seat;
    QNetworkRequest request(site.url("/ws"));
    request.setRawHeader("Authorization", "Bearer " + token);
    seat.open(request);
    QTRY_COMPARE(site.server->hub().seats().size(), 1);
    site.time.advance(1s);
    QTest::qWait(50);
    QCOMPARE(seat.state(), QAbstractSocket::ConnectedState);
    QVERIFY(*TokenStore(site.settings.tokenFile, site.time).revoke(QStringLiteral("viewer")));
    site.time.advance(1s);
    QTRY_COMPARE(seat.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(int(seat.closeCode()), CloseCode::PolicyViolated);
}

QTEST_GUILESS_MAIN(TestRelaySeats)
#include "tst_relayseats.moc"
