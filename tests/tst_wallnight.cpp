// SPDX-License-Identifier: GPL-3.0-or-later
//
// A night on the wall, on a clock that runs fast: cut links, a PBX that restarts, a screen that is
// unplugged and comes back, a machine that sleeps. Nobody is there to lend a hand.
#include "ami/simulator/simulatorserver.h"
#include "app/monitor/monitor.h"
#include "tests/support/desk.h"
#include "tests/support/faultproxy.h"

#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QScreen>
#include <QSignalSpy>

#include <algorithm>

using namespace Gui;
using namespace std::chrono_literals;

namespace {

constexpr int Phones = 40;

/// The whole pipe in one thread, up to a wall on every screen.
class Night
{
public:
    Night()
        : m_pbx({Phones, 5, true}, desk.clock)
    {
        listen();
        m_proxy = std::make_unique<Test::FaultProxy>(m_port);
        App::MonitorSettings settings;
        settings.pbx.port = m_proxy->port();
        settings.pbx.user = QStringLiteral("night");
        settings.pbx.secret = secret();
        // Time goes by in steps that no keep-alive would survive.
        settings.pbx.keepAliveInterval = 30s;
        settings.pbx.keepAliveDeadline = 15s;
        monitor = std::make_unique<App::Monitor>(settings, desk.clock);
        App::Monitor *source = monitor.get();
        Model::BoardFeed *feed = &desk.feed;
        QObject::connect(source, &App::Monitor::published, feed, &Model::BoardFeed::changed);
        QObject::connect(source, &App::Monitor::linkChanged, feed, &Model::BoardFeed::linkChanged);
        QObject::connect(
            source, &App::Monitor::changesReady, source,
            [source](const Model::ChangeSet &changes) { source->acknowledge(changes, 0us); });
        screens().setScreens([this] { return plugged; });
        m_pbx.start();
        monitor->start();
        desk.window->showWall({QStringLiteral("all")});
        desk.window->hide();
    }

    ~Night() { monitor->stop(); }
    Q_DISABLE_COPY_MOVE(Night)

    WallScreens &screens() const { return desk.part<WallScreens>(); }

    void pass(std::chrono::seconds time)
    {
        constexpr std::chrono::seconds Step(15);
        for (; time > 0s; time -= Step) {
            desk.clock.advance(std::min(time, Step));
            settle();
            // What came in one instant of this clock is spread by the publisher.
            for (int i = 0; i < 3; ++i) {
                desk.clock.advance(10ms);
                settle();
            }
            for (const QWidget *widget : QApplication::topLevelWidgets())
                dialogs += widget->isVisible() && qobject_cast<const QDialog *>(widget) ? 1 : 0;
        }
    }

    void cut(Test::FaultProxy::Fault::Kind kind)
    {
        m_proxy->strike({kind, 100, {}});
        settle();
    }

    void restart()
    {
        m_server->shutDown();
        settle();
        m_server.reset();
        pass(90s);
        wasStale = strip().isVisible();
        listen();
    }

    void setPlugged(const QList<QScreen *> &screens)
    {
        plugged = screens;
        emit qGuiApp->screenRemoved(QGuiApplication::screens().constLast());
        settle();
    }

    QLabel &strip() const
    {
        return *screens().walls().front()->findChild<QLabel *>(QStringLiteral("strip"));
    }

    /// Every tile that a wall could show says what the PBX says.
    int untrueTiles()
    {
        int untrue = 0;
        const auto *model = desk.part<TileView>("tiles").model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            const QString number = index.data(Model::ExtensionTableModel::NumberRole).toString();
            const auto hint = m_pbx.hint(number, Ami::SimulatedPbx::context());
            const QString told = index
                                     .siblingAtColumn(static_cast<int>(
                                         Model::ExtensionTableModel::Column::DeviceState))
                                     .data()
                                     .toString();
            untrue += told == Model::deviceState(hint.status) ? 0 : 1;
        }
        return untrue;
    }

    static void settle()
    {
        QElapsedTimer spent;
        spent.start();
        QEventLoop loop;
        for (int quiet = 0; quiet < 3 && spent.elapsed() < 500;) {
            quiet = loop.processEvents() ? 0 : quiet + 1;
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    Test::Desk desk;
    std::unique_ptr<App::Monitor> monitor;
    QList<QScreen *> plugged = QGuiApplication::screens();
    int dialogs = 0;
    bool wasStale = false;

private:
    static Ami::Secret secret()
    {
        return Ami::Secret(QByteArray::number(QCoreApplication::applicationPid()));
    }

    void listen()
    {
        m_server = std::make_unique<Ami::SimulatorServer>(
            m_pbx, Ami::ManagerAccount{QStringLiteral("night"), secret(), {"all"}}, desk.clock);
        if (!m_server->listen(m_port))
            qFatal("the simulator can't listen");
        m_port = m_server->port();
    }

    Ami::SimulatedPbx m_pbx;
    std::unique_ptr<Ami::SimulatorServer> m_server;
    quint16 m_port = 0;
    std::unique_ptr<Test::FaultProxy> m_proxy;
};

} // namespace

class TestWallNight : public QObject
{
    Q_OBJECT

private slots:
    void lastsThroughANight();
};

void TestWallNight::lastsThroughANight()
{
    using Kind = Test::FaultProxy::Fault::Kind;
    const QList<QScreen *> all = QGuiApplication::screens();
    QCOMPARE(all.size(), 2);
    Night night;
    const QSignalSpy ended(qGuiApp, &QGuiApplication::lastWindowClosed);
    night.pass(30s);
    QCOMPARE(night.screens().walls().size(), std::size_t(2));
    QVERIFY(!night.strip().isVisible());
    for (const Kind kind : {Kind::Cut, Kind::Reset, Kind::Stall, Kind::Cut}) {
        night.pass(25min);
        night.cut(kind);
        night.pass(5min);
        QVERIFY(!night.strip().isVisible());
        QCOMPARE(night.untrueTiles(), 0);
    }
    night.restart();
    QVERIFY(night.wasStale); // it had said so
    night.pass(3min);
    QVERIFY(!night.strip().isVisible());
    // A cable falls out, then all of them; and somebody puts them back.
    night.setPlugged({all.constFirst()});
    QCOMPARE(night.screens().walls().size(), std::size_t(1));
    night.setPlugged({});
    QCOMPARE(night.screens().walls().size(), std::size_t(1)); // it waits
    QVERIFY(night.screens().isOpen());
    night.pass(10min);
    night.setPlugged(all);
    QCOMPARE(night.screens().walls().size(), std::size_t(2));
    QCOMPARE(night.screens().walls().back()->geometry().size(), all.constLast()->size());
    // The machine sleeps for two hours: its wall clock goes on, and the link is dead.
    night.cut(Kind::Stall);
    night.desk.clock.sleep(2h);
    night.monitor->nudge();
    night.pass(5min);
    QVERIFY(!night.strip().isVisible());
    QCOMPARE(night.untrueTiles(), 0);
    QCOMPARE(night.dialogs, 0);
    QCOMPARE(ended.size(), 0);
    QCOMPARE(night.desk.part<TileView>("tiles").model()->rowCount(), Phones);
}

QTEST_MAIN(TestWallNight)
#include "tst_wallnight.moc"
