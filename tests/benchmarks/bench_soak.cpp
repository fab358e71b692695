// SPDX-License-Identifier: GPL-3.0-or-later
//
// Weeks of a wall display on a clock that runs fast: the PBX restarts each night, the link is cut
// every few hours, phones change all the time. At the end the board is the PBX's truth, and nothing
// has grown but what is kept on purpose. Prints JSON; exits with 1 if that does not hold.
// Usage: bench_soak [--days N] [--interval SECONDS]
#include "ami/simulator/simulatorserver.h"
#include "app/monitor/monitor.h"
#include "tests/support/faultproxy.h"
#include "tests/support/manualclock.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <array>
#include <cstdio>
#include <malloc.h>
#include <random>

using namespace std::chrono_literals;

namespace {

const QString User = QStringLiteral("soak");

/// All of it in one thread, on one clock that moves when it is told to.
class Weeks
{
public:
    explicit Weeks(std::chrono::seconds interval)
        : m_pbx({20, 1, false}, m_clock)
    {
        listen();
        m_proxy = std::make_unique<Test::FaultProxy>(m_port);
        App::MonitorSettings settings;
        settings.pbx.port = m_proxy->port();
        settings.pbx.user = User;
        settings.pbx.secret = secret();
        // Time goes by in steps that no keep-alive would survive.
        settings.pbx.keepAliveInterval = 30s;
        settings.pbx.keepAliveDeadline = 15s;
        settings.interval = interval;
        settings.historyKept = std::chrono::hours(24 * 7);
        m_store = std::make_unique<Model::StoreWorker>(m_clock, settings.historyKept);
        m_monitor = std::make_unique<App::Monitor>(settings, m_clock);
        App::Monitor *monitor = m_monitor.get();
        Model::StoreWorker *store = m_store.get();
        QObject::connect(monitor, &App::Monitor::changesReady, store, &Model::StoreWorker::commit,
                         Qt::QueuedConnection);
        QObject::connect(store, &Model::StoreWorker::committed, monitor, &App::Monitor::acknowledge,
                         Qt::QueuedConnection);
        QObject::connect(store, &Model::StoreWorker::commitFailed, monitor, &App::Monitor::reject,
                         Qt::QueuedConnection);
        QObject::connect(monitor, &App::Monitor::published, monitor,
                         [this](const Model::ChangeSet &told) {
                             for (const auto &row : told.changed)
                                 m_board[row.number] = row.statusCode;
                             if (!told.refreshes.isEmpty())
                                 m_confirmedAt = told.refreshes.constLast().confirmedAt;
                         });
        QObject::connect(monitor, &App::Monitor::linkChanged, monitor,
                         [this](const Model::LinkStatus &link) {
                             using State = Model::LinkStatus::State;
                             losses += m_link.state == State::Live && link.state != State::Live;
                             m_link = link;
                         });
        const auto content = store->open(database());
        if (!content)
            qFatal("%s", qPrintable(content.error().text));
        monitor->load(*content);
        monitor->start();
    }

    ~Weeks()
    {
        m_monitor->stop();
        settle();
        m_store->close();
    }

    Q_DISABLE_COPY_MOVE(Weeks)

    /// Goes on in steps, so that sockets get their turn as often as timers do.
    void pass(std::chrono::seconds time)
    {
        constexpr std::chrono::seconds Step(15);
        for (; time > 0s; time -= Step) {
            if (m_random() % 4 == 0)
                change();
            m_clock.advance(std::min(time, Step));
            settle();
            // What came in one instant of this clock is spread by the publisher.
            for (int i = 0; i < 3; ++i) {
                m_clock.advance(10ms);
                settle();
            }
            check();
        }
    }

    void cut()
    {
        m_proxy->strike({Kinds[m_random() % Kinds.size()], qint64(m_random() % 300), {}});
        change();
        settle();
    }

    void restart()
    {
        m_server->shutDown();
        settle();
        m_server.reset();
        pass(60s);
        listen();
    }

    bool isFresh() const { return !isStale(m_link, m_confirmedAt, m_clock.now()); }

    bool isTrue() const
    {
        const auto &roster = m_pbx.roster();
        return std::all_of(roster.begin(), roster.end(), [this](const Ami::SimulatedAgent &agent) {
            return m_board.value(agent.extension, -9)
                == m_pbx.hint(agent.extension, Ami::SimulatedPbx::context()).status;
        });
    }

    QJsonObject measure()
    {
        // The database's cache fills up to its limit; that is no growth. It starts anew.
        settle();
        m_store->close();
        if (!m_store->open(database()))
            qFatal("the database can't be opened again");
        settle();
        qint64 files = 0;
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files))
            files += QFileInfo(m_folder.filePath(name)).size();
        const auto handles = QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::NoFilter).size();
        return {{QStringLiteral("heapBytes"), qint64(mallinfo2().uordblks)},
                {QStringLiteral("fileHandles"), qint64(handles)},
                {QStringLiteral("timers"), qint64(m_clock.timers())},
                {QStringLiteral("databaseBytes"), files}};
    }

    /// Until the sockets have nothing to say for a moment.
    static void settle(int quietRounds = 3)
    {
        QEventLoop loop;
        QElapsedTimer spent;
        spent.start();
        for (int quiet = 0; quiet < quietRounds && spent.elapsed() < 1'000;) {
            quiet = loop.processEvents() ? 0 : quiet + 1;
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    int losses = 0;
    int lies = 0;
    qint64 changes = 0;

private:
    static Ami::Secret secret()
    {
        return Ami::Secret(QByteArray::number(QCoreApplication::applicationPid()));
    }

    QString database() const { return m_folder.filePath(QStringLiteral("lampfield.sqlite")); }

    /// A half-open link is found by the keep-alive and its deadline; until then nobody can know.
    void check()
    {
        constexpr auto Known = 30s + 15s + 15s;
        if (!isFresh() || isTrue())
            m_untrueSince.reset();
        else if (!m_untrueSince)
            m_untrueSince = m_clock.monotonic();
        else if (m_clock.monotonic() - *m_untrueSince > Known)
            ++lies;
    }

    void listen()
    {
        m_server = std::make_unique<Ami::SimulatorServer>(
            m_pbx, Ami::ManagerAccount{User, secret()}, m_clock);
        if (!m_server->listen(m_port))
            qFatal("the simulator can't listen");
        m_port = m_server->port();
    }

    void change()
    {
        static constexpr int Codes[]{0, 1, 2, 4, 8, 9, 16};
        const auto &agent = m_pbx.roster().at(qsizetype(m_random() % 20));
        m_pbx.setStatus(agent.extension, Codes[m_random() % std::size(Codes)]);
        ++changes;
    }

    static constexpr std::array Kinds{Test::FaultProxy::Fault::Kind::Cut,
                                      Test::FaultProxy::Fault::Kind::Reset,
                                      Test::FaultProxy::Fault::Kind::Stall};

    Test::ManualClock m_clock;
    QTemporaryDir m_folder;
    std::minstd_rand m_random{7};
    Ami::SimulatedPbx m_pbx;
    std::unique_ptr<Ami::SimulatorServer> m_server;
    quint16 m_port = 0;
    std::unique_ptr<Test::FaultProxy> m_proxy;
    std::unique_ptr<Model::StoreWorker> m_store;
    std::unique_ptr<App::Monitor> m_monitor;
    QHash<QString, int> m_board;
    std::optional<Model::TimePoint> m_confirmedAt;
    Model::LinkStatus m_link;
    std::optional<std::chrono::nanoseconds> m_untrueSince;
};

int option(const char *name, int otherwise)
{
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype at = arguments.indexOf(QLatin1String(name));
    return at < 0 ? otherwise : std::max(1, arguments.value(at + 1).toInt());
}

/// No more of it than at half time, but for a little.
bool hasGrown(const QJsonObject &middle, const QJsonObject &end, const char *what, double share,
              double slack)
{
    return end.value(QLatin1String(what)).toDouble()
        > middle.value(QLatin1String(what)).toDouble() * (1 + share) + slack;
}

} // namespace

// NOLINTNEXTLINE(bugprone-exception-escape): one that gets here has to end the program
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("lampfield.*=false"));
    const int days = option("--days", 30);
    Weeks weeks{std::chrono::seconds(option("--interval", 30))};
    weeks.pass(60s);
    const QJsonObject begin = weeks.measure();
    QJsonObject middle;
    for (int day = 0; day < days; ++day) {
        for (int part = 0; part < 6; ++part) {
            weeks.pass(4h - 5min);
            weeks.cut();
            weeks.pass(5min);
        }
        weeks.restart();
        if (day == days / 2) {
            weeks.pass(10min);
            middle = weeks.measure();
        }
    }
    weeks.pass(10min);
    const QJsonObject end = weeks.measure();
    const bool good = weeks.isFresh() && weeks.isTrue() && weeks.lies == 0
        && !hasGrown(middle, end, "heapBytes", 0.1, 200'000)
        && !hasGrown(middle, end, "fileHandles", 0, 2) && !hasGrown(middle, end, "timers", 0, 4)
        && !hasGrown(middle, end, "databaseBytes", 0.25, 500'000);
    const QJsonObject report{{QStringLiteral("days"), days},
                             {QStringLiteral("changes"), weeks.changes},
                             {QStringLiteral("linksLost"), weeks.losses},
                             {QStringLiteral("untrueWhileFresh"), weeks.lies},
                             {QStringLiteral("freshAtTheEnd"), weeks.isFresh()},
                             {QStringLiteral("boardEqualsTruth"), weeks.isTrue()},
                             {QStringLiteral("afterAMinute"), begin},
                             {QStringLiteral("atHalfTime"), middle},
                             {QStringLiteral("atTheEnd"), end},
                             {QStringLiteral("good"), good}};
    std::fputs(QJsonDocument(report).toJson().constData(), stdout);
    return good ? 0 : 1;
}
