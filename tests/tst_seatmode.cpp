// SPDX-License-Identifier: GPL-3.0-or-later
//
// A Lampfield that is a seat of another one's rebroadcast.
#include "tests/support/faultproxy.h"
#include "tests/support/guest.h"

#include <QSignalSpy>
#include <QSslCertificate>

using namespace Test;

namespace {

/// A call, a queue, and a phone that is registered.
Model::ChangeSet aLittleOfAll(Model::TimePoint now)
{
    Model::ChangeSet changes;
    Model::Call call;
    call.id = QStringLiteral("1");
    call.segments = {Model::CallSegment()};
    changes.calls = {call};
    Model::Queue queue;
    queue.name = QStringLiteral("sales");
    changes.queues = {queue};
    Model::Contact contact;
    contact.aor = QStringLiteral("1010");
    contact.uri = QStringLiteral("sip:1010");
    contact.endpoint = QStringLiteral("1010");
    contact.status = Model::Reachability::Reachable;
    contact.source = Model::Source::ContactStatus;
    contact.updatedAt = now;
    changes.contacts = {contact};
    changes.devices = {{QStringLiteral("PJSIP/1010"), Model::DeviceState::NotInUse,
                        Model::Source::DeviceStateList, now}};
    changes.endpoints = {QStringLiteral("1010")};
    changes.followed = Model::Followed{true, true, Model::QueueNews::Heard};
    return changes;
}

} // namespace

class TestSeatMode : public QObject
{
    Q_OBJECT

private slots:
    void showsTheBoardOfTheHost();
    void tellsHowTheHostIsLinked();
    void comesBackToWhatItMissed();
    void tellsWhatTheHostObserved();
    void forgetsWhatAnotherHostDoesNotHave();
    void isStaleWhileTheHostIsSilent();
    void keepsTheClockOfTheHost();
    void saysWhyItIsNotLetIn();
    void survivesAFailureAtOnce();
    void trustsThePinAlone();
    void actsForItsOwnPhone();
    void doesNotRingThePhoneOfTheHost();
    void tellsWhatBecameOfAWishWhenTheLinkWasLost();
    void refreshesTheHost();
    void startsAnewWhereThePictureWasCut();
    void isStaleWhileWhatComesIsLate();
};

void TestSeatMode::showsTheBoardOfTheHost()
{
    Site site;
    const Model::ChangeSet more = aLittleOfAll(site.time.now());
    emit site.feed.changed(more);

    Guest guest(site);
    QSignalSpy loaded(&guest.feed, &Model::BoardFeed::loaded);
    QTRY_VERIFY(guest.isLive());
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(guest.board.mirror.rows(), site.server->board().mirror.rows());
    QCOMPARE(guest.board.calls, site.server->board().calls);
    QCOMPARE(guest.board.queues, site.server->board().queues);
    QCOMPARE(guest.board.mirror.witnesses().contacts(),
             site.server->board().mirror.witnesses().contacts());
    QCOMPARE(guest.board.mirror.witnesses().device(QStringLiteral("PJSIP/1010")),
             site.server->board().mirror.witnesses().device(QStringLiteral("PJSIP/1010")));
    QCOMPARE(guest.board.mirror.witnesses().followed(), *more.followed);
    QCOMPARE(guest.board.mirror.confirmedAt(), site.server->board().mirror.confirmedAt());
    // Also where the store knew of a snapshot, and no other was taken yet.
    emit site.feed.loaded({}, site.time.now() + 1s);
    Guest late(site);
    QTRY_VERIFY(late.isLive());
    QCOMPARE(late.board.mirror.confirmedAt(), site.time.now() + 1s);

    site.change(row("1010", 8));
    QVERIFY(passTimeUntil(site, [&] { return guest.statusOf("1010") == 8; }));
    // It was something else in between, in a time that the seat has not seen.
    Model::ChangeSet again;
    again.devices = more.devices;
    again.devices.first().since = site.time.now() + 5s;
    const auto since = again.devices.constFirst().since;
    emit site.feed.changed(again);
    QVERIFY(passTimeUntil(site, [&] {
        return guest.board.mirror.witnesses().device(QStringLiteral("PJSIP/1010"))->since == since;
    }));
    Model::Call call = more.calls.constFirst();
    call.ended = site.time.now();
    Model::ChangeSet over;
    over.calls = {call};
    emit site.feed.changed(over);
    QVERIFY(passTimeUntil(site, [&] { return guest.board.calls.isEmpty(); }));
}

void TestSeatMode::tellsHowTheHostIsLinked()
{
    Site site;
    Guest guest(site);
    QTRY_COMPARE(guest.link.state, State::Live);
    QVERIFY(!Model::isStale(guest.link, guest.board.mirror.confirmedAt(), site.time.now()));
    Model::LinkStatus lost;
    lost.state = State::Refused;
    lost.problem = QStringLiteral("The PBX refused the login.");
    lost.peer = QStringLiteral("PBX");
    emit site.feed.linkChanged(lost);
    QTRY_COMPARE(guest.link.state, State::Refused);
    QCOMPARE(guest.link.problem, lost.problem);
    QCOMPARE(guest.link.peer, lost.peer);
    QSignalSpy problems(&guest.feed, &Model::BoardFeed::storeProblem);
    emit site.feed.storeProblem(QStringLiteral("The disk is full."));
    QTRY_COMPARE(problems.size(), 1);
    QCOMPARE(problems.constFirst().constFirst().toString(), QStringLiteral("The disk is full."));
}

/// After a cut it is told what changed meanwhile, and not the whole board.
void TestSeatMode::comesBackToWhatItMissed()
{
    Site site;
    FaultProxy proxy(site.port);
    Guest guest(site, through(proxy.port()));
    QTRY_VERIFY(guest.isLive());
    QSignalSpy resumed(&guest.feed, &Model::BoardFeed::resumed);
    proxy.setListening(false);
    proxy.strike({FaultProxy::Fault::Kind::Reset, 0, {}});
    site.change(row("1011", 0));
    QTRY_VERIFY(!guest.isLive());
    QVERIFY(Model::isStale(guest.link, guest.board.mirror.confirmedAt(), site.time.now()));
    QVERIFY(guest.link.liveUntil);
    QVERIFY(guest.link.nextTry);
    QVERIFY(guest.link.problem.contains(QStringLiteral("can't be reached"))
            || guest.link.problem.contains(QStringLiteral("closed")));
    QVERIFY(guest.abilities.hindrance(Model::ActionKind::HangUp));
    site.change(row("1010", 1));
    guest.told.clear();
    proxy.setListening(true);
    QVERIFY(passTimeUntil(site, [&] { return guest.isLive(); }));
    QCOMPARE(resumed.size(), 1);
    QCOMPARE(guest.statusOf("1010"), 1);
    QCOMPARE(guest.statusOf("1011"), 0);
    qsizetype rows = 0;
    for (const Model::ChangeSet &changes : std::as_const(guest.told))
        rows += changes.changed.size() + changes.shownOnly.size();
    QVERIFY(rows <= 2);
    QCOMPARE(guest.link.state, State::Live);
    // What a lost link had made doubtful is told again, too.
    QVERIFY(std::any_of(guest.told.begin(), guest.told.end(), [](const Model::ChangeSet &changes) {
        return changes.followed.has_value();
    }));
}

void TestSeatMode::tellsWhatTheHostObserved()
{
    Site site;
    FaultProxy proxy(site.port);
    Model::Extension shown = row("1010", 1);
    shown.lastStatusChange = shown.observedSince = site.time.now() - 11min;
    shown.beginningSeen = true;
    site.change(shown);
    Guest guest(site, through(proxy.port()));
    QTRY_VERIFY(guest.isLive());
    const auto since = [&guest] {
        return Model::lampSince(guest.board.mirror.rows().value(QStringLiteral("1010")));
    };
    const Model::Since begun{*shown.observedSince, true};
    QCOMPARE(since(), begun);
    // The host went on observing while its remote desk was away.
    proxy.setListening(false);
    proxy.strike({FaultProxy::Fault::Kind::Reset, 0, {}});
    site.change(row("1011", 0));
    QTRY_VERIFY(!guest.isLive());
    proxy.setListening(true);
    QVERIFY(passTimeUntil(site, [&] { return guest.isLive(); }));
    QCOMPARE(since(), begun);
    // The host's own connection was lost.
    shown.observedSince = site.time.now();
    shown.beginningSeen = false;
    Model::ChangeSet changes;
    changes.shownOnly = {shown};
    emit site.feed.changed(changes);
    const Model::Since bound{*shown.observedSince, false};
    QVERIFY(passTimeUntil(site, [&] { return since() == bound; }));
}

/// The host was restarted, and its PBX has other extensions now.
void TestSeatMode::forgetsWhatAnotherHostDoesNotHave()
{
    auto first = std::make_unique<Site>();
    emit first->feed.changed(aLittleOfAll(first->time.now()));
    Guest guest(*first);
    QTRY_VERIFY(guest.isLive());
    QCOMPARE(guest.board.calls.size(), 1);

    const quint16 port = first->port;
    Test::ManualClock &time = first->time;
    first->server.reset();
    QTRY_VERIFY(!guest.isLive());
    Site second([port](RelaySettings &settings) { settings.port = port; });
    Model::ChangeSet gone;
    Model::Extension inactive = row("1011", 4);
    inactive.isActive = false;
    gone.changed = {inactive, row("1050", 0)};
    emit second.feed.changed(gone);
    QVERIFY(QTest::qWaitFor([&] {
        time.advance(100ms);
        return guest.isLive();
    }));
    QCOMPARE(guest.statusOf("1050"), 0);
    QCOMPARE(guest.statusOf("1011"), -99);
    QVERIFY(guest.board.calls.isEmpty());
    QVERIFY(guest.board.queues.isEmpty());
    QVERIFY(guest.board.mirror.witnesses().contacts().isEmpty());
    QVERIFY(guest.board.mirror.witnesses().devices().isEmpty());
    guest.client->stop();
}

/// Nobody closes the link: a cable was pulled.
void TestSeatMode::isStaleWhileTheHostIsSilent()
{
    Site site;
    FaultProxy proxy(site.port);
    Guest guest(site, through(proxy.port()));
    QTRY_VERIFY(guest.isLive());
    // As long as pongs come, it stays.
    for (int i = 0; i < 10; ++i) {
        site.time.advance(SeatLink::PingInterval);
        QTest::qWait(20);
    }
    QVERIFY(guest.isLive());
    proxy.setSilent(true);
    proxy.strike({FaultProxy::Fault::Kind::Stall, 0, {}});
    const auto struck = site.time.monotonic();
    QVERIFY(passTimeUntil(site, [&] { return !guest.isLive(); }));
    QVERIFY(site.time.monotonic() - struck
            <= SeatLink::LongestSilence + SeatLink::PingInterval + 100ms);
    QCOMPARE(guest.link.problem,
             QStringLiteral("The Lampfield at 127.0.0.1:%1 does not answer.").arg(proxy.port()));
    QVERIFY(Model::isStale(guest.link, guest.board.mirror.confirmedAt(), site.time.now()));
}

void TestSeatMode::keepsTheClockOfTheHost()
{
    Ami::SystemClock own;
    SeatClock clock(own);
    const auto ahead = [&] { return clock.now() - own.now(); };
    const auto host = [&](std::chrono::milliseconds by) { return own.now() + by; };
    QVERIFY(std::chrono::abs(ahead()) < 20ms);
    clock.note(host(90s), 10ms);
    QVERIFY(std::chrono::abs(ahead() - 90s) < 20ms);
    // An answer that took long says little.
    clock.note(host(86s), 5s);
    QVERIFY(std::chrono::abs(ahead() - 90s) < 20ms);
    // Somebody sets one of the clocks.
    clock.note(host(30min), 2s);
    QVERIFY(std::chrono::abs(ahead() - 30min - 1s) < 20ms);
    clock.forget();
    clock.note(host(-1h), 500ms);
    QVERIFY(std::chrono::abs(ahead() + 1h - 250ms) < 20ms);
}

void TestSeatMode::saysWhyItIsNotLetIn()
{
    Site site;
    Guest wrong(site, with("no such token"));
    QTRY_COMPARE(wrong.link.state, State::Refused);
    QCOMPARE(wrong.link.problem,
             QStringLiteral("The Lampfield at 127.0.0.1:%1 does not know this token: it may have "
                            "been revoked.")
                 .arg(site.port));
    QVERIFY(wrong.link.nextTry);
    QVERIFY(*wrong.link.nextTry - wrong.clock.now() > 20s);
    QTcpServer stranger;
    QVERIFY(stranger.listen(QHostAddress::LocalHost));
    connect(&stranger, &QTcpServer::newConnection, &stranger, [&stranger] {
        QTcpSocket *socket = stranger.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    Guest lost(site, through(stranger.serverPort()));
    QTRY_COMPARE(lost.link.state, State::Refused);
    QVERIFY(lost.link.problem.contains(QStringLiteral("has no seats")));
    // One that opens its port and says nothing.
    QTcpServer mute;
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    Guest waiting(site, through(mute.serverPort()));
    QVERIFY(passTimeUntil(site, [&] { return waiting.link.state == State::Waiting; }));
    QVERIFY(waiting.link.problem.contains(QStringLiteral("does not answer")));
}

/// One that is told before the call returns by which it was asked for.
void TestSeatMode::survivesAFailureAtOnce()
{
    Site site;
    Ami::SystemClock own;
    SeatClock host(own);
    Model::BoardFeed feed;
    QSignalSpy links(&feed, &Model::BoardFeed::linkChanged);
    SeatSettings settings;
    settings.url = QUrl(QStringLiteral("nonsense://panel:1/seat"));
    SeatClient client(settings, site.time, host, feed);
    client.start();
    QTRY_VERIFY(!links.isEmpty()
                && links.constLast().constFirst().value<Model::LinkStatus>().nextTry);
    QVERIFY(!client.isLive());
}

/// The token goes to nobody else, also not in the handshake.
void TestSeatMode::trustsThePinAlone()
{
    const QTemporaryDir folder;
    const QString certificate = folder.filePath(QStringLiteral("cert.pem"));
    const QString key = folder.filePath(QStringLiteral("key.pem"));
    makeCertificate(certificate, key);
    Site site([&](RelaySettings &settings) {
        settings.certificate = certificate;
        settings.key = key;
    });
    const QByteArray token = site.token(Role::Supervisor);
    const QByteArray digest =
        QSslCertificate::fromPath(certificate).constFirst().digest(QCryptographicHash::Sha256);
    const auto guest = [&](const char *host, const QByteArray &pin, const QString &authority) {
        return std::make_unique<Guest>(site, [&](SeatSettings &settings) {
            settings.url.setScheme(QStringLiteral("wss"));
            settings.url.setHost(QLatin1String(host));
            settings.token = Ami::Secret(token);
            settings.tls.pin = pin;
            settings.tls.caFile = authority;
        });
    };
    const auto pinned = guest("127.0.0.1", digest, {});
    QTRY_VERIFY(pinned->isLive());
    const auto vouched = guest("localhost", {}, certificate);
    QTRY_VERIFY(vouched->isLive());
    const auto stranger = guest("localhost", {}, {});
    QTRY_COMPARE(stranger->link.state, State::Refused);
    QVERIFY(stranger->link.problem.contains(QString::fromLatin1(digest.toHex())));
    // Another pin, also where an authority vouches.
    const auto other = guest("localhost", QByteArray(32, 'x'), certificate);
    QTRY_COMPARE(other->link.state, State::Refused);
    QCOMPARE(site.server->hub().seats().size(), 2);
}

/// Whose wish it is says the token, whatever the seat says; the phone that rings is the seat's.
void TestSeatMode::actsForItsOwnPhone()
{
    Site site;
    Guest guest(site, with(site.token(Role::Supervisor), QStringLiteral("9")));
    QTRY_VERIFY(guest.isLive());
    QVERIFY(!guest.abilities.hindrance(Model::ActionKind::Call));
    const auto wish = guest.act(Model::ActionKind::Call);
    QTRY_VERIFY(site.commands.last<Model::ActionCommand>());
    // A number that no dialplan takes is none, whoever tells it.
    guest.client->submit(Model::RosterCommand{{{QStringLiteral("10@x"), {}, {}, {}, {}}}});
    guest.client->submit(Model::RosterCommand{{{QStringLiteral("1012"), {}, {}, {}, {}}}});
    QTRY_VERIFY(site.commands.last<Model::RosterCommand>());
    QVERIFY(std::none_of(site.commands.all.begin(), site.commands.all.end(), [](const auto &one) {
        const auto *roster = std::get_if<Model::RosterCommand>(&one);
        return roster && roster->roster.constFirst().extension == u"10@x";
    }));
    const Model::ActionRequest asked = site.commands.last<Model::ActionCommand>()->request;
    QCOMPARE(asked.phone, QStringLiteral("9"));
    QCOMPARE(asked.who, QStringLiteral("supervisor"));
    QCOMPARE(asked.seat, QStringLiteral("127.0.0.1"));
    QVERIFY(asked.id != wish.id);
    Model::ActionRecord done;
    done.request = asked;
    Model::ChangeSet changes;
    changes.actions = {done};
    emit site.feed.changed(changes); // it was asked for: no news
    done.outcome = Model::ActionRecord::Outcome::Succeeded;
    done.sentence = QStringLiteral("9 calls 1011.");
    changes.actions = {done};
    emit site.feed.changed(changes);
    QTRY_COMPARE(guest.records.size(), 1);
    QCOMPARE(guest.records.constFirst().request.id, wish.id);
    QCOMPARE(guest.records.constFirst().sentence, done.sentence);
}

void TestSeatMode::doesNotRingThePhoneOfTheHost()
{
    Site site;
    Guest guest(site, with(site.token(Role::Supervisor)));
    QTRY_VERIFY(guest.isLive());
    QCOMPARE(guest.abilities.hindrance(Model::ActionKind::Call)->kind,
             Model::Hindrance::Kind::NoPhone);
    QVERIFY(!guest.abilities.hindrance(Model::ActionKind::HangUp));
    guest.act(Model::ActionKind::Listen);
    QTRY_COMPARE(guest.records.size(), 1);
    QVERIFY(guest.records.constFirst().outcome == Model::ActionRecord::Outcome::Refused);
    QVERIFY(!site.commands.last<Model::ActionCommand>());
}

void TestSeatMode::tellsWhatBecameOfAWishWhenTheLinkWasLost()
{
    Site site;
    FaultProxy proxy(site.port);
    Guest guest(site, with(site.token(Role::Supervisor), {}, proxy.port()));
    QTRY_VERIFY(guest.isLive());
    QSignalSpy finished(&guest.feed, &Model::BoardFeed::refreshFinished);
    guest.act(Model::ActionKind::HangUp);
    QTRY_VERIFY(site.commands.last<Model::ActionCommand>());
    QSignalSpy started(&guest.feed, &Model::BoardFeed::refreshStarted);
    emit site.feed.refreshStarted();
    QTRY_COMPARE(started.size(), 1);
    proxy.setListening(false);
    proxy.strike({FaultProxy::Fault::Kind::Reset, 0, {}});
    site.change(row("1010", 2));
    QTRY_COMPARE(guest.records.size(), 1);
    QVERIFY(guest.records.constFirst().outcome == Model::ActionRecord::Outcome::Unknown);
    QCOMPARE(finished.size(), 1);
    QVERIFY(!finished.constFirst().constFirst().value<Model::RefreshReport>().ok);
    // And what is asked for without a link is not done later.
    guest.act(Model::ActionKind::HangUp);
    QCOMPARE(guest.records.size(), 2);
    QVERIFY(guest.records.constLast().outcome == Model::ActionRecord::Outcome::Refused);
    guest.client->submit(Model::RefreshCommand{});
    QCOMPARE(finished.size(), 2);
}

void TestSeatMode::refreshesTheHost()
{
    Site site;
    Guest guest(site);
    QTRY_VERIFY(guest.isLive());
    QSignalSpy started(&guest.feed, &Model::BoardFeed::refreshStarted);
    QSignalSpy progressed(&guest.feed, &Model::BoardFeed::refreshProgressed);
    QSignalSpy finished(&guest.feed, &Model::BoardFeed::refreshFinished);
    guest.client->submit(Model::RefreshCommand{});
    QTRY_VERIFY(site.commands.last<Model::RefreshCommand>());
    emit site.feed.refreshStarted();
    emit site.feed.refreshProgressed(2, 3);
    Model::RefreshReport report;
    report.ok = true;
    report.refresh.checked = 3;
    report.answerFile = QStringLiteral("ami-response-1.json");
    emit site.feed.refreshFinished(report);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(started.size(), 1);
    QCOMPARE(progressed.size(), 1);
    const auto heard = finished.constFirst().constFirst().value<Model::RefreshReport>();
    QVERIFY(heard.ok);
    QCOMPARE(heard.refresh.checked, 3);
    // The file is on the host: there is nothing to open here.
    QVERIFY(heard.answerFile.isEmpty());
}

/// A seat that does not read costs no more than its bound, and has the newest when it reads again.
/// The first change goes at once, what follows it shortly in one message, and nobody misses any.
/// Nothing is told to one that was dropped for the total of backlogs, and did not even hear that.
/// What it has of the old host and what it knows of the new one make no board together.
void TestSeatMode::startsAnewWhereThePictureWasCut()
{
    auto first = std::make_unique<Site>();
    auto proxy = std::make_unique<FaultProxy>(first->port);
    // As many changes as the new host will have had: its revisions look like a continuation.
    first->change(row("1010", 2));
    Guest guest(*first, through(proxy->port()));
    QTRY_VERIFY(guest.isLive());
    const quint16 port = first->port;
    Test::ManualClock &time = first->time;
    proxy->setListening(false);
    first->server.reset();
    QTRY_VERIFY(!guest.isLive());
    Site second([port](RelaySettings &settings) { settings.port = port; });
    // Another seat, so that its newest changes are kept; and a board that takes more than one
    // packet.
    Guest other(second);
    QTRY_VERIFY(other.isLive());
    Model::ChangeSet many;
    for (int i = 0; i < 500; ++i)
        many.changed.append(row(QByteArray::number(2'000 + i).constData(), 1));
    emit second.feed.changed(many);
    QTRY_COMPARE(other.statusOf("2499"), 1);
    proxy->strike({FaultProxy::Fault::Kind::Cut, 600, {}});
    QSignalSpy struck(proxy.get(), &FaultProxy::struck);
    proxy->setListening(true);
    QVERIFY(QTest::qWaitFor([&] {
        time.advance(50ms);
        return !struck.isEmpty();
    }));
    QVERIFY(QTest::qWaitFor([&] {
        time.advance(50ms);
        return guest.isLive();
    }));
    QCOMPARE(guest.statusOf("2499"), 1);
    QCOMPARE(guest.client->board().mirror.rows(), second.server->board().mirror.rows());
    guest.client->stop();
    other.client->stop();
}

/// Bytes come all the time, but what they tell is of long ago.
void TestSeatMode::isStaleWhileWhatComesIsLate()
{
    Site site;
    QTcpServer slow;
    QVERIFY(slow.listen(QHostAddress::LocalHost));
    bool isSlow = false;
    QByteArray held;
    QTcpSocket *near = nullptr;
    QTcpSocket far;
    connect(&slow, &QTcpServer::newConnection, this, [&] {
        near = slow.nextPendingConnection();
        far.connectToHost(QHostAddress::LocalHost, site.port);
        connect(near, &QTcpSocket::readyRead, &far, [&] { far.write(near->readAll()); });
    });
    connect(&far, &QTcpSocket::readyRead, this, [&] { held += far.readAll(); });
    const auto pass = [&](qsizetype most) {
        const QByteArray some = held.first(std::min(most, held.size()));
        held.remove(0, some.size());
        if (near && !some.isEmpty())
            near->write(some);
    };
    Guest guest(site, through(slow.serverPort()));
    QVERIFY(QTest::qWaitFor([&] {
        pass(isSlow ? 10 : 1'000'000);
        return guest.isLive();
    }));
    isSlow = true;
    Model::Extension large = row("1010", 0);
    large.agentName = QString(5'000, u'x');
    site.change(large);
    const auto wait = [&](qsizetype most, const std::function<bool()> &holds) {
        return QTest::qWaitFor([&] {
            site.time.advance(100ms);
            pass(most);
            return holds();
        });
    };
    QVERIFY(wait(10, [&] { return guest.link.state == State::Waiting; }));
    QVERIFY(guest.isLive()); // it need not be cut off
    QVERIFY(guest.link.problem.contains(QStringLiteral("slow")));
    QVERIFY(Model::isStale(guest.link, guest.board.mirror.confirmedAt(), site.time.now()));
    QVERIFY(wait(1'000'000, [&] { return guest.link.state == State::Live; }));
    QVERIFY(guest.isLive());
    guest.client->stop();
}
QTEST_GUILESS_MAIN(TestSeatMode)
#include "tst_seatmode.moc"
