// SPDX-License-Identifier: GPL-3.0-or-later
//
// A seat beside its host, through a night of link cuts: whole pipes, in their own threads, and at
// the end both boards are equal, row by row.
#include "ami/simulator/simulatorserver.h"
#include "app/relay/client/seatengine.h"
#include "app/relay/relay.h"
#include "tests/support/faultproxy.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace App;
using Test::FaultProxy;
using namespace std::chrono_literals;

namespace {

/// The machine's clock, on which a minute passes in two seconds. Stamps are those of the machine.
class FastClock final : public Ami::Clock
{
public:
    static constexpr int Speed = 30;

    Ami::TimePoint now() const override { return m_real.now(); }
    std::chrono::nanoseconds monotonic() const override { return m_real.monotonic() * Speed; }
    std::unique_ptr<Ami::Timer> makeTimer() override;

private:
    Ami::SystemClock m_real;
};

class FastTimer final : public Ami::Timer
{
public:
    explicit FastTimer(Ami::Clock &real)
        : m_timer(real.makeTimer())
    {
        connect(m_timer.get(), &Ami::Timer::timedOut, this, &Ami::Timer::timedOut);
    }

    void start(std::chrono::milliseconds delay) override
    {
        m_timer->start(delay / FastClock::Speed);
    }
    void stop() override { m_timer->stop(); }
    bool isActive() const override { return m_timer->isActive(); }

private:
    std::unique_ptr<Ami::Timer> m_timer;
};

std::unique_ptr<Ami::Timer> FastClock::makeTimer()
{
    return std::make_unique<FastTimer>(m_real);
}

/// What somebody shows who hears a feed.
struct Shown
{
    explicit Shown(Model::BoardFeed &feed)
    {
        using Model::BoardFeed;
        QObject::connect(
            &feed, &BoardFeed::loaded, &feed,
            [this](const QList<Model::Extension> &rows,
                   std::optional<Model::TimePoint> confirmedAt) { board.load(rows, confirmedAt); });
        QObject::connect(&feed, &BoardFeed::changed, &feed,
                         [this](const Model::ChangeSet &changes) { board.apply(changes); });
        QObject::connect(&feed, &BoardFeed::linkChanged, &feed,
                         [this](const Model::LinkStatus &link) {
                             wasLost = wasLost || link.state != Model::LinkStatus::State::Live;
                             board.mirror.setLink(link);
                         });
        QObject::connect(&feed, &BoardFeed::resumed, &feed, [this] { ++timesResumed; });
    }

    bool isLive() const { return board.mirror.link().state == Model::LinkStatus::State::Live; }

    RelayBoard board;
    bool wasLost = false;
    int timesResumed = 0;
};

/// The first thing in which the two differ; empty if they are equal.
QString difference(const RelayBoard &host, const RelayBoard &seat)
{
    if (host.mirror.rows().size() != seat.mirror.rows().size())
        return QStringLiteral("rows");
    for (const Model::Extension &row : host.mirror.rows()) {
        if (seat.mirror.row(row.number) != row)
            return QStringLiteral("extension ") + row.number;
    }
    const Model::Witnesses &heard = host.mirror.witnesses();
    const Model::Witnesses &told = seat.mirror.witnesses();
    if (heard.contacts() != told.contacts())
        return QStringLiteral("contacts");
    for (const QString &device : heard.devices()) {
        if (heard.device(device) != told.device(device))
            return device;
    }
    if (heard.devices().size() != told.devices().size())
        return QStringLiteral("devices");
    if (host.calls != seat.calls)
        return QStringLiteral("calls");
    if (host.queues != seat.queues)
        return QStringLiteral("queues");
    return host.mirror.confirmedAt() == seat.mirror.confirmedAt() ? QString()
                                                                  : QStringLiteral("snapshot");
}

MonitorSettings monitorOf(quint16 port, const Ami::Secret &secret)
{
    MonitorSettings settings;
    settings.pbx.port = port;
    settings.pbx.user = QStringLiteral("panel");
    settings.pbx.secret = secret;
    settings.interval = 2s;
    return settings;
}

/// Cuts the link in one of several ways; false if the seat does not notice.
bool strikes(FaultProxy &proxy, Shown &seat, int cut, QRandomGenerator &random)
{
    using Kind = FaultProxy::Fault::Kind;
    constexpr std::array Kinds{Kind::Cut, Kind::Reset, Kind::Stall, Kind::Insert};
    seat.wasLost = false;
    proxy.setSilent(cut % 5 == 0);
    proxy.setListening(cut % 3 != 0);
    proxy.strike(
        {Kinds.at(std::size_t(cut) % Kinds.size()), random.bounded(2'000), QByteArray(40, '\xff')});
    return QTest::qWaitFor([&seat] { return seat.wasLost; });
}

} // namespace

class TestSeatNight : public QObject
{
    Q_OBJECT

private slots:
    void endsEqual();
};

void TestSeatNight::endsEqual()
{
    Ami::SystemClock clock;
    FastClock fast;
    const QTemporaryDir folder;
    const Ami::Secret secret(QByteArray::number(QCoreApplication::applicationPid()));
    Ami::SimulatedPbx pbx({60, 1, true, 40}, clock);
    Ami::SimulatorServer server(pbx, {QStringLiteral("panel"), secret}, clock);
    QVERIFY(server.listen(0));
    pbx.start();
    Engine engine(monitorOf(server.port(), secret), QDir(folder.path()), clock);
    const Shown host(engine.feed());
    engine.start();
    QTRY_VERIFY(host.isLive());
    Relay relay(engine, clock);
    RelaySettings settings;
    settings.port = 0;
    settings.tokenFile = folder.filePath(QStringLiteral("tokens.json"));
    auto port = relay.start(settings);
    QVERIFY(port);
    auto proxy = std::make_unique<FaultProxy>(*port);
    SeatSettings there;
    there.url = QUrl(QStringLiteral("ws://127.0.0.1:%1/seat").arg(proxy->port()));
    SeatEngine seatEngine(there, fast);
    Shown seat(seatEngine.feed());
    seatEngine.start();
    QTRY_VERIFY(seat.isLive());

    QRandomGenerator random(7);
    constexpr int Cuts = 40;
    int lost = 0;
    for (int cut = 0; cut < Cuts; ++cut) {
        QVERIFY(strikes(*proxy, seat, cut, random));
        ++lost;
        QTest::qWait(random.bounded(60));
        // Now and then the rebroadcast itself was off meanwhile.
        if (cut % 8 == 7) {
            relay.stop();
            settings.port = *port;
            port = relay.start(settings);
            QVERIFY(port);
        }
        proxy->setSilent(false);
        proxy->setListening(true);
        QTRY_VERIFY_WITH_TIMEOUT(seat.isLive(), 10'000);
    }
    QCOMPARE(lost, Cuts);
    QVERIFY(seat.timesResumed >= Cuts / 2);
    // Of what goes on still, the seat hears some milliseconds later.
    pbx.setStorm(0);
    QTRY_COMPARE_WITH_TIMEOUT(difference(host.board, seat.board), QString(), 10'000);
    QVERIFY(host.board.mirror.rows().size() >= 60);
    QVERIFY(!host.board.queues.isEmpty());
    seatEngine.stop();
    relay.stop();
    engine.stop();
}

QTEST_GUILESS_MAIN(TestSeatNight)
#include "tst_seatnight.moc"
