// SPDX-License-Identifier: GPL-3.0-or-later
//
// The host's side of other Lampfields' seats: what they may, and what they can use up.
#include "tests/support/guest.h"

#include <QSignalSpy>

using namespace Test;

class TestBoardSeats : public QObject
{
    Q_OBJECT

private slots:
    void looksOnlyAsAViewer();
    void asksTheStoreOfTheHost();
    void owesASlowSeatOneChangeSet();
    void gathersWhatChangesOften();
    void forgetsASeatThatIsCutOff();
    void tellsProgressNowAndThen();
    void endsWhoTalksNonsense();
    void endsWhoAsksTooMuch();
};

void TestBoardSeats::looksOnlyAsAViewer()
{
    Site site;
    Guest guest(site, with(site.token(Role::Viewer), QStringLiteral("9")));
    QTRY_VERIFY(guest.isLive());
    QCOMPARE(guest.abilities.hindrance(Model::ActionKind::HangUp)->kind,
             Model::Hindrance::Kind::OnlyLooks);
    // What the window does not offer is not done either.
    const auto wish = guest.act(Model::ActionKind::HangUp);
    QTRY_COMPARE(guest.records.size(), 1);
    QCOMPARE(guest.records.constFirst().request.id, wish.id);
    QVERIFY(guest.records.constFirst().outcome == Model::ActionRecord::Outcome::Refused);
    QVERIFY(guest.records.constFirst().sentence.contains(QStringLiteral("viewer")));
    guest.client->submit(Model::ReconnectCommand{});
    guest.client->submit(Model::CancelRefreshCommand{});
    guest.client->submit(Model::RosterCommand{{{QStringLiteral("1012"), {}, {}, {}, {}}}});
    guest.client->submit(Model::RefreshCommand{});
    QTRY_VERIFY(site.commands.last<Model::RefreshCommand>());
    QVERIFY(!site.commands.last<Model::ActionCommand>());
    QVERIFY(!site.commands.last<Model::ReconnectCommand>());
    QVERIFY(!site.commands.last<Model::CancelRefreshCommand>());
    QVERIFY(!site.commands.last<Model::RosterCommand>());
}

void TestBoardSeats::asksTheStoreOfTheHost()
{
    Site site;
    Guest one(site);
    Guest other(site);
    QTRY_VERIFY(one.isLive() && other.isLive());
    QSignalSpy history(&one.feed, &Model::BoardFeed::historyFound);
    QSignalSpy others(&other.feed, &Model::BoardFeed::historyFound);
    QSignalSpy calls(&other.feed, &Model::BoardFeed::callsFound);
    const auto now = site.time.now();
    one.client->submit(Model::HistoryCommand{QStringLiteral("1010"), now - 24h, now});
    QTRY_VERIFY(site.commands.last<Model::HistoryCommand>());
    other.client->submit(Model::CallsCommand{now - 24h, now});
    QTRY_VERIFY(site.commands.last<Model::CallsCommand>());
    Model::StatusInterval interval;
    interval.extension = QStringLiteral("1010");
    emit site.feed.historyFound(QStringLiteral("1010"), {interval});
    Model::Call call;
    call.id = QStringLiteral("7");
    emit site.feed.callsFound(now - 24h, {call});
    QTRY_COMPARE(history.size(), 1);
    QTRY_COMPARE(calls.size(), 1);
    QVERIFY(others.isEmpty());
    QCOMPARE(history.constFirst().at(1).value<QList<Model::StatusInterval>>().size(), 1);
    // Of two who ask at a time, each hears its own answer.
    history.clear();
    one.client->submit(Model::HistoryCommand{QStringLiteral("1010"), now - 24h, now});
    const auto asked = [&site](const char *extension) {
        const auto *last = site.commands.last<Model::HistoryCommand>();
        return last && last->extension == QLatin1String(extension);
    };
    QTRY_VERIFY(asked("1010"));
    other.client->submit(Model::HistoryCommand{QStringLiteral("1011"), now - 24h, now});
    QTRY_VERIFY(asked("1011"));
    emit site.feed.historyFound(QStringLiteral("1010"), {interval});
    emit site.feed.historyFound(QStringLiteral("1011"), {});
    QTRY_COMPARE(others.size(), 1);
    QTRY_COMPARE(history.size(), 1);
    QCOMPARE(history.constFirst().at(1).value<QList<Model::StatusInterval>>().size(), 1);
    QVERIFY(others.constFirst().at(1).value<QList<Model::StatusInterval>>().isEmpty());
    // Nobody reads years for a stranger.
    site.commands.all.clear();
    one.client->submit(Model::HistoryCommand{QStringLiteral("1010"), now - 24h * 400, now});
    one.client->submit(Model::HealthCommand{});
    QTRY_VERIFY(site.commands.last<Model::HealthCommand>());
    QVERIFY(!site.commands.last<Model::HistoryCommand>());
    QSignalSpy health(&one.feed, &Model::BoardFeed::healthTold);
    Model::Health fares;
    fares.extensions = 3;
    emit site.feed.healthTold(fares);
    QTRY_COMPARE(health.size(), 1);
    QCOMPARE(health.constFirst().constFirst().value<Model::Health>().extensions, 3);
}

void TestBoardSeats::owesASlowSeatOneChangeSet()
{
    Site site([](RelaySettings &settings) { settings.limits.seatBacklog = 100'000; });
    const auto socket = deafSeat(site);
    QTRY_COMPARE(site.server->hub().seats().size(), 1);
    const App::Seat *seat = site.server->hub().seats().constFirst();
    // More than the kernel takes for a socket that nobody reads.
    Model::Extension large = row("1010", 0);
    large.agentName = QString(20'000, u'x');
    for (int i = 0; i < 2'000 && seat->owed() == 0; ++i) {
        site.change(large);
        site.time.advance(BoardSeats::Gathering);
        QCoreApplication::processEvents();
    }
    QVERIFY(seat->owed() > 0);
    const auto backlog = seat->backlog();
    for (int i = 0; i < 10'000; ++i)
        site.change(row("1011", i % 2 == 0 ? 1 : 0));
    site.time.advance(BoardSeats::Gathering);
    QVERIFY(seat->owed() < 2'000);
    QCOMPARE(seat->backlog(), backlog);
    socket->setReadBufferSize(0);
    QByteArray last;
    QTRY_VERIFY(seat->owed() == 0 && seat->backlog() == 0 && socket->bytesAvailable() > 0);
    // Past its bound it goes.
    socket->setReadBufferSize(1);
    QSignalSpy gone(seat, &App::Seat::gone);
    Model::ChangeSet many;
    for (int i = 0; i < 3'000; ++i)
        many.changed.append(row(QByteArray::number(2'000 + i).constData(), 0));
    for (int i = 0; i < 2'000 && site.server->hub().dropped() == 0; ++i) {
        site.change(large);
        emit site.feed.changed(many);
        site.time.advance(BoardSeats::Gathering);
        QCoreApplication::processEvents();
    }
    QCOMPARE(site.server->hub().dropped(), quint64(1));
    QVERIFY(passTimeUntil(site, [&] { return site.server->hub().seats().isEmpty(); }));
}

void TestBoardSeats::gathersWhatChangesOften()
{
    Site site;
    Guest guest(site);
    QTRY_VERIFY(guest.isLive());
    site.time.advance(1s);
    guest.told.clear();
    site.change(row("1010", 1));
    QTRY_COMPARE(guest.told.size(), 1);
    for (const int status : {0, 1, 8})
        site.change(row("1010", status));
    site.change(row("1011", 0));
    Guest late(site);
    QTRY_VERIFY(late.isLive());
    QCOMPARE(late.statusOf("1010"), 8);
    QTRY_COMPARE(guest.told.size(), 2);
    QCOMPARE(guest.statusOf("1010"), 8);
    QCOMPARE(guest.statusOf("1011"), 0);
    QCOMPARE(guest.told.constLast().changed.size(), 2);
    site.change(row("1011", 4));
    QTest::qWait(20);
    QCOMPARE(guest.statusOf("1011"), 0);
    site.time.advance(BoardSeats::Gathering);
    QTRY_COMPARE(guest.statusOf("1011"), 4);
    QTRY_COMPARE(late.statusOf("1011"), 4);
}

void TestBoardSeats::forgetsASeatThatIsCutOff()
{
    Site site([](RelaySettings &settings) { settings.limits.allBacklogs = 100'000; });
    const auto socket = deafSeat(site);
    QTRY_COMPARE(site.server->hub().seats().size(), 1);
    Model::Extension large = row("1010", 0);
    large.agentName = QString(1'000'000, u'x');
    for (int i = 0; i < 200 && !site.server->hub().seats().isEmpty(); ++i) {
        site.change(large);
        site.time.advance(500ms);
        QCoreApplication::processEvents();
    }
    QVERIFY(site.server->hub().seats().isEmpty());
    QTest::qWait(20);
    site.change(row("1010", 1));
    emit site.feed.refreshStarted();
    Guest guest(site);
    QTRY_VERIFY(guest.isLive());
    QCOMPARE(guest.statusOf("1010"), 1);
}

void TestBoardSeats::tellsProgressNowAndThen()
{
    Site site;
    Guest guest(site);
    QTRY_VERIFY(guest.isLive());
    QSignalSpy progressed(&guest.feed, &Model::BoardFeed::refreshProgressed);
    QSignalSpy finished(&guest.feed, &Model::BoardFeed::refreshFinished);
    for (int i = 0; i < 1'000; ++i) {
        emit site.feed.refreshProgressed(i, 1'000);
        site.time.advance(1ms);
    }
    emit site.feed.refreshFinished({});
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(progressed.size() >= 9 && progressed.size() <= 11);
}

void TestBoardSeats::endsWhoTalksNonsense()
{
    Site site;
    for (const bool isText : {false, true}) {
        QWebSocket socket;
        socket.open(site.url("/seat"));
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        if (isText)
            socket.sendTextMessage(QStringLiteral("hello"));
        else
            socket.sendBinaryMessage("hello");
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(socket.closeCode(), QWebSocketProtocol::CloseCodeProtocolError);
    }
    QTRY_VERIFY(site.server->hub().seats().isEmpty());
}

void TestBoardSeats::endsWhoAsksTooMuch()
{
    Site site;
    QWebSocket socket;
    socket.open(site.url("/seat"));
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    for (int i = 0; i <= BoardSeat::MostUnderWay; ++i)
        socket.sendBinaryMessage(Wire::encode(Wire::SeatMessage(Model::HealthCommand{})));
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(socket.closeCode(), QWebSocketProtocol::CloseCodePolicyViolated);
    emit site.feed.healthTold({}); // the answers are nobody's
}

QTEST_GUILESS_MAIN(TestBoardSeats)
#include "tst_boardseats.moc"
