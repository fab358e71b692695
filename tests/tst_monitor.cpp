// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/simulator/simulatorserver.h"
#include "app/monitor/answerarchive.h"
#include "app/monitor/datadirectory.h"
#include "app/monitor/engine.h"
#include "app/monitor/owner.h"
#include "app/monitor/refreshjson.h"
#include "tests/support/manualclock.h"
#include "tests/support/scriptedserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace App;
using namespace std::chrono_literals;

namespace {

/// A monitor over the simulator, in this thread, with a clock that the test moves; what the store
/// would do is done by hand or at once.
struct Desk
{
    explicit Desk(bool listen = true, bool poll = true)
        : server(pbx, {QStringLiteral("u"), Ami::Secret("s")}, simulatorClock)
    {
        listening = server.listen(0);
        MonitorSettings settings;
        settings.pbx.port = server.port();
        settings.pbx.user = QStringLiteral("u");
        settings.pbx.secret = Ami::Secret("s");
        settings.listen = listen;
        settings.poll = poll;
        monitor = std::make_unique<Monitor>(settings, clock);
        QObject::connect(monitor.get(), &Monitor::changesReady, monitor.get(),
                         [this](const Model::ChangeSet &changes) {
                             committed.append(changes);
                             monitor->acknowledge(changes, 500us);
                         });
        QObject::connect(monitor.get(), &Monitor::linkChanged, monitor.get(),
                         [this](const Model::LinkStatus &status) { link = status; });
        QObject::connect(monitor.get(), &Monitor::refreshFinished, monitor.get(),
                         [this](const Model::RefreshReport &report) { reports.append(report); });
    }

    bool isLive() const { return link.state == Model::LinkStatus::State::Live; }

    QHash<QString, Model::Extension> rows() const
    {
        QHash<QString, Model::Extension> all;
        for (const Model::ChangeSet &changes : committed) {
            for (const Model::Extension &row : changes.changed + changes.shownOnly)
                all.insert(row.number, row);
        }
        return all;
    }

    int snapshots() const
    {
        int count = 0;
        for (const Model::ChangeSet &changes : committed)
            count += static_cast<int>(changes.refreshes.size());
        return count;
    }

    std::optional<Model::TimePoint> confirmedAt() const
    {
        std::optional<Model::TimePoint> newest;
        for (const Model::ChangeSet &changes : committed) {
            for (const Model::Refresh &refresh : changes.refreshes)
                newest = refresh.confirmedAt;
        }
        return newest;
    }

    int code(const QString &extension) const { return rows().value(extension).statusCode; }

    /// The same, when what waits for its turn has had it.
    int codeLater(const QString &extension)
    {
        clock.advance(Publisher::Spacing);
        return code(extension);
    }

    Ami::SystemClock simulatorClock;
    Ami::SimulatedPbx pbx{{10, 1, false}, simulatorClock};
    Ami::SimulatorServer server;
    Test::ManualClock clock;
    std::unique_ptr<Monitor> monitor;
    QList<Model::ChangeSet> committed;
    QList<Model::RefreshReport> reports;
    Model::LinkStatus link;
    bool listening = false;
};

const QString Phone = QStringLiteral("1003");

/// Answers a question about an extension from its board, and each other command by a finished
/// refresh.
class Answerer : public Model::CommandSink
{
public:
    explicit Answerer(Model::BoardFeed &feed)
        : m_feed(feed)
    {
    }
    void submit(const Model::Command &command) override
    {
        if (const auto *question = std::get_if<Model::ExplainCommand>(&command)) {
            emit m_feed.explained(question->extension, board.excerpt(question->extension), {}, {});
            return;
        }
        Model::RefreshReport report;
        report.ok = true;
        report.refresh.checked = 7;
        emit m_feed.refreshFinished(report);
    }

    Model::Board board{{QStringLiteral("a")}};

private:
    Model::BoardFeed &m_feed;
};

/// The owner of a data folder, and somebody else who asks it.
struct Owner
{
    Ami::Result<QJsonObject> ask(const QString &pbx, const QString &context,
                                 const QJsonObject &request)
    {
        return ask(Watched{pbx, {context}}, request);
    }

    Ami::Result<QJsonObject> ask(const Watched &about, const QJsonObject &request)
    {
        std::optional<Ami::Result<QJsonObject>> answer;
        const std::unique_ptr<QThread> thread(QThread::create(
            [&] { answer = askOwner(directory->socketName(), about, request, 5s); }));
        thread->start();
        if (!QTest::qWaitFor([&] { return thread->isFinished(); }))
            thread->wait();
        return *answer;
    }

    QTemporaryDir folder;
    Ami::Result<DataDirectory> directory =
        DataDirectory::open(folder.path() + QStringLiteral("/") + QString(120, u'x'));
    Model::BoardFeed feed;
    Answerer answerer{feed};
    Test::ManualClock clock;
    OwnerServer server{{QStringLiteral("pbx:5038"), {QStringLiteral("a")}}, feed, answerer, clock};
    bool listening = directory && server.listen(directory->socketName());
};

} // namespace

class TestMonitor : public QObject
{
    Q_OBJECT

private slots:
    void learnsAllAtStart();
    void followsEvents();
    void pollsEachInterval();
    void doesNotPollWhenSwitchedOff();
    void refreshesOnAConnectionOfItsOwn();
    void secondRefreshJoins();
    void refreshIsTrueAfterItsCommit();
    void namesNoAnswerThatWasNotSaved();
    void asksOneByOneWhenTheListCutsTheLink();
    void cancelsARefresh();
    void isFreshAgainAfterTheClockWasSetBack();
    void tellsALostLink();
    void keepsAnEmptyListFromClearingTheBoard();
    void savesTheLastTwentyAnswers();
    void wholePipe();
    void ownerAnswersOthers();
    void ownerAnswersWhatNamesNothing();
    void ownerExplains();
    void oneOwnerPerDirectory();
};

void TestMonitor::learnsAllAtStart()
{
    Desk desk;
    QVERIFY(desk.listening);
    desk.pbx.setStatus(Phone, 8);
    desk.monitor->start();
    QTRY_COMPARE(desk.rows().size(), 10);
    QCOMPARE(desk.code(Phone), 8);
    QVERIFY(desk.rows().value(Phone).verified);
    QVERIFY(desk.isLive());
    QCOMPARE(desk.link.pollInterval, 30s);
}

void TestMonitor::followsEvents()
{
    Desk desk;
    desk.monitor->start();
    QTRY_COMPARE(desk.rows().size(), 10);
    desk.clock.advance(1s);
    const Ami::TimePoint now = desk.clock.now();
    desk.pbx.setStatus(Phone, 1);
    QTRY_COMPARE(desk.codeLater(Phone), 1);
    const auto changed = desk.rows().value(Phone).lastStatusChange;
    QVERIFY(changed && *changed >= now && *changed < now + 1s);
    QCOMPARE(desk.snapshots(), 1);
}

void TestMonitor::pollsEachInterval()
{
    Desk desk(false, true);
    desk.monitor->start();
    QTRY_COMPARE(desk.snapshots(), 1);
    desk.pbx.setStatus(Phone, 1);
    desk.clock.advance(29s);
    QCOMPARE(desk.code(Phone), 0);
    desk.clock.advance(1s);
    QTRY_COMPARE(desk.snapshots(), 2);
    QCOMPARE(desk.code(Phone), 1);
    QCOMPARE(desk.committed.constLast().refreshes.constFirst().corrected, 1);
    QCOMPARE(desk.committed.constLast().changed.size(), 1);
}

void TestMonitor::doesNotPollWhenSwitchedOff()
{
    Desk desk(true, false);
    desk.monitor->start();
    QTRY_COMPARE(desk.snapshots(), 1); // what happened before is learned all the same
    desk.clock.advance(10min);
    QVERIFY(!QTest::qWaitFor([&] { return desk.snapshots() > 1; }, 100));
    QCOMPARE(desk.link.staleAfter, 0ms);
}

void TestMonitor::refreshesOnAConnectionOfItsOwn()
{
    Desk desk(false, false);
    desk.monitor->start();
    desk.monitor->refresh();
    QTRY_COMPARE(desk.reports.size(), 1);
    const Model::RefreshReport &report = desk.reports.constFirst();
    QVERIFY2(report.ok, qPrintable(report.sentence));
    QCOMPARE(report.rows.size(), 10);
    QCOMPARE(report.refresh.origin, Model::Refresh::Origin::Manual);
    const QJsonObject json = QJsonDocument::fromJson(toJson(report)).object();
    const QRegularExpression id(QStringLiteral("^separate-\\d{13}-[0-9a-z]{9}$"));
    QVERIFY(id.match(json.value(QStringLiteral("connectionId")).toString()).hasMatch());
    QCOMPARE(json.value(QStringLiteral("commitMs")).toDouble(), 0.5);
    QCOMPARE(json.value(QStringLiteral("results"))
                 .toArray()
                 .at(2)
                 .toObject()
                 .value(QStringLiteral("extension"))
                 .toString(),
             Phone);
    QVERIFY(!desk.isLive());
}

void TestMonitor::secondRefreshJoins()
{
    Desk desk;
    QSignalSpy started(desk.monitor.get(), &Monitor::refreshStarted);
    desk.monitor->refresh();
    desk.monitor->refresh();
    QTRY_COMPARE(desk.reports.size(), 1);
    QCOMPARE(started.size(), 1);
    desk.clock.advance(1s);
    desk.monitor->refresh();
    QTRY_COMPARE(desk.reports.size(), 2);
}

void TestMonitor::refreshIsTrueAfterItsCommit()
{
    Desk desk(false, false);
    QObject::disconnect(desk.monitor.get(), &Monitor::changesReady, nullptr, nullptr);
    QList<Model::ChangeSet> waiting;
    connect(desk.monitor.get(), &Monitor::changesReady, this,
            [&](const Model::ChangeSet &c) { waiting.append(c); });
    desk.monitor->refresh();
    QTRY_COMPARE(waiting.size(), 1);
    QVERIFY(desk.reports.isEmpty());
    desk.monitor->acknowledge(waiting.constFirst(), 900us);
    QCOMPARE(desk.reports.size(), 1);
    QCOMPARE(desk.reports.constFirst().refresh.commit, 900us);
}

void TestMonitor::namesNoAnswerThatWasNotSaved()
{
    Desk desk(false, false);
    connect(desk.monitor.get(), &Monitor::answerReceived, desk.monitor.get(),
            [&desk](const QString &file) {
                QMetaObject::invokeMethod(
                    desk.monitor.get(), [&desk, file] { desk.monitor->forgetAnswer(file); },
                    Qt::QueuedConnection);
            });
    QObject::disconnect(desk.monitor.get(), &Monitor::changesReady, nullptr, nullptr);
    connect(
        desk.monitor.get(), &Monitor::changesReady, desk.monitor.get(),
        [&desk](const Model::ChangeSet &changes) { desk.monitor->acknowledge(changes, 1us); },
        Qt::QueuedConnection);
    desk.monitor->refresh();
    QTRY_COMPARE(desk.reports.size(), 1);
    QVERIFY(desk.reports.constFirst().ok);
    QCOMPARE(desk.reports.constFirst().answerFile, QString());
}

void TestMonitor::asksOneByOneWhenTheListCutsTheLink()
{
    const QStringList greeting = Test::ScriptedServer::login()
        + Test::ScriptedServer::refused(QStringLiteral("CoreStatus"),
                                        QStringLiteral("Permission denied"));
    Test::ScriptedServer server(
        {greeting
             + QStringList{QStringLiteral("C: Action: ExtensionStateList"), QStringLiteral("X")},
         greeting
             + QStringList{QStringLiteral("C: Action: ExtensionState|Exten: 1003"),
                           QStringLiteral("S: Response: Success"),
                           QStringLiteral("S: ActionID: %ID"), QStringLiteral("S: Exten: 1003"),
                           QStringLiteral("S: Context: from-internal"),
                           QStringLiteral("S: Hint: PJSIP/1003"), QStringLiteral("S: Status: 16"),
                           QStringLiteral("S: ")}});
    Test::ManualClock clock;
    MonitorSettings settings;
    settings.pbx.port = server.port();
    settings.pbx.user = QStringLiteral("panel");
    settings.pbx.secret = Ami::Secret("s");
    settings.listen = false;
    Monitor monitor(settings, clock);
    QList<Model::ChangeSet> seen;
    connect(&monitor, &Monitor::changesReady, &monitor,
            [&](const Model::ChangeSet &changes) { seen.append(changes); });
    QList<Model::LinkStatus::State> states;
    connect(&monitor, &Monitor::linkChanged, &monitor,
            [&](const Model::LinkStatus &link) { states.append(link.state); });
    Model::Extension known;
    known.number = Phone;
    known.context = QStringLiteral("from-internal");
    known.statusCode = 0;
    known.inSnapshot = true;
    monitor.load({{known}, {}, clock.now(), 1, {}});
    monitor.start();
    QTRY_VERIFY(states.contains(Model::LinkStatus::State::Waiting));
    clock.advance(5s);
    QTRY_COMPARE(seen.size(), 1);
    QCOMPARE(server.errors(), QStringList());
    QCOMPARE(seen.constFirst().changed.constFirst().statusCode, 16);
    QCOMPARE(seen.constFirst().refreshes.constFirst().method, Model::Refresh::Method::Individual);
}

void TestMonitor::cancelsARefresh()
{
    Desk desk(false, false);
    desk.monitor->refresh();
    desk.monitor->cancelRefresh();
    QCOMPARE(desk.reports.size(), 1);
    QVERIFY(!desk.reports.constFirst().ok);
    QVERIFY(desk.committed.isEmpty());
    desk.monitor->refresh();
    QTRY_COMPARE(desk.reports.size(), 2);
    QVERIFY(desk.reports.constLast().ok);
}

void TestMonitor::isFreshAgainAfterTheClockWasSetBack()
{
    Desk desk;
    desk.monitor->start();
    QTRY_VERIFY(desk.isLive());
    QTRY_COMPARE(desk.snapshots(), 1);
    const quint16 port = desk.server.port();
    desk.server.shutDown();
    QTRY_COMPARE(desk.link.state, Model::LinkStatus::State::Waiting);
    desk.clock.setWallClock(-8h);
    QVERIFY(isStale(desk.link, desk.confirmedAt(), desk.clock.now()));
    QVERIFY(desk.server.listen(port));
    desk.clock.advance(5s);
    // The first snapshot is told again, with its time by the new clock.
    QTRY_VERIFY((desk.clock.advance(Publisher::Spacing), desk.snapshots() == 3));
    QVERIFY(desk.isLive());
    QVERIFY(!isStale(desk.link, desk.confirmedAt(), desk.clock.now()));
}

void TestMonitor::tellsALostLink()
{
    Desk desk;
    desk.monitor->start();
    QTRY_VERIFY(desk.isLive());
    const Ami::TimePoint lost = desk.clock.now();
    const quint16 port = desk.server.port();
    desk.server.shutDown();
    QTRY_COMPARE(desk.link.state, Model::LinkStatus::State::Waiting);
    QVERIFY(desk.link.nextTry);
    QCOMPARE(desk.link.attempt, 1);
    QCOMPARE(desk.link.liveUntil, lost);
    QVERIFY(!desk.link.problem.isEmpty());
    // It comes back by itself, and learns at once what it missed.
    desk.pbx.setStatus(Phone, 16);
    QVERIFY(desk.server.listen(port));
    desk.clock.advance(5s);
    QTRY_COMPARE(desk.code(Phone), 16);
    QVERIFY(desk.isLive());
    QVERIFY(desk.link.problem.isEmpty());
}

void TestMonitor::keepsAnEmptyListFromClearingTheBoard()
{
    Desk desk(false, true);
    desk.monitor->start();
    QTRY_COMPARE(desk.snapshots(), 1);
    for (int i = 1001; i <= 1010; ++i)
        desk.pbx.setStatus(QString::number(i), -1);
    desk.clock.advance(30s);
    QVERIFY(!QTest::qWaitFor([&] { return desk.snapshots() > 1; }, 200));
    QCOMPARE(desk.code(Phone), 0);
    QTRY_VERIFY(desk.link.problem.contains(QLatin1String("not ready")));
    desk.pbx.setStatus(Phone, 4);
    desk.clock.advance(Monitor::NotReadyRetry);
    QTRY_COMPARE(desk.snapshots(), 2);
    QCOMPARE(desk.code(Phone), 4);
}

void TestMonitor::savesTheLastTwentyAnswers()
{
    const QTemporaryDir folder;
    const AnswerArchive archive{QDir(folder.path())};
    Ami::MessageParser parser(Ami::MessageParser::Greeting::None);
    parser.feed("Event: ExtensionStatus\r\nExten: 1\"2\r\nVariable: a\r\nHint: PJSIP/\\\x01\r\n"
                "variable: \xff\r\nEmpty:\r\n\r\n");
    const std::vector<Ami::Message> answer{*parser.next()};
    for (int i = 0; i < 25; ++i)
        QVERIFY(archive.save(
            QStringLiteral("ami-response-17000000000%1.json").arg(i, 2, 10, QLatin1Char('0')), {},
            answer));
    const QStringList files = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    QCOMPARE(files.size(), 20);
    QCOMPARE(files.constFirst(), QStringLiteral("ami-response-1700000000005.json"));
    QFile file(folder.filePath(files.constLast()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject message = json.value(QStringLiteral("messages")).toArray().at(0).toObject();
    QCOMPARE(message.value(QStringLiteral("Exten")).toString(), QStringLiteral("1\"2"));
    QCOMPARE(message.value(QStringLiteral("Variable")).toArray(),
             (QJsonArray{QStringLiteral("a"), QStringLiteral("\ufffd")}));
    QCOMPARE(message.value(QStringLiteral("Hint")).toString(), QStringLiteral("PJSIP/\\\u0001"));
    QCOMPARE(message.value(QStringLiteral("Empty")), QJsonValue(QString()));
    QCOMPARE(message.size(), 5);
}

void TestMonitor::wholePipe()
{
    const QTemporaryDir folder;
    Ami::SystemClock clock;
    Ami::SimulatedPbx pbx({20, 1, false}, clock);
    Ami::SimulatorServer server(pbx, {QStringLiteral("u"), Ami::Secret("s")}, clock);
    QVERIFY(server.listen(0));
    MonitorSettings settings;
    settings.pbx.port = server.port();
    settings.pbx.user = QStringLiteral("u");
    settings.pbx.secret = Ami::Secret("s");
    {
        Engine engine(settings, QDir(folder.path()), clock);
        QHash<QString, int> shown;
        connect(&engine.feed(), &Model::BoardFeed::changed, this,
                [&](const Model::ChangeSet &changes) {
                    QVERIFY(changes.saved);
                    for (const Model::Extension &row : changes.changed)
                        shown.insert(row.number, row.statusCode);
                });
        engine.start();
        QTRY_COMPARE(shown.size(), 20);
        pbx.setStatus(Phone, 9);
        QTRY_COMPARE(shown.value(Phone), 9);
    }
    // The next start shows what was committed, before anything came from the network.
    settings.listen = false;
    settings.poll = false;
    Engine next(settings, QDir(folder.path()), clock);
    QList<Model::Extension> loaded;
    connect(&next.feed(), &Model::BoardFeed::loaded, this,
            [&](const QList<Model::Extension> &rows) { loaded = rows; });
    next.start();
    QTRY_COMPARE(loaded.size(), 20);
    for (const Model::Extension &row : std::as_const(loaded)) {
        QVERIFY(!row.verified);
        QCOMPARE(row.statusCode, row.number == Phone ? 9 : 0);
    }
}

void TestMonitor::ownerAnswersOthers()
{
    Owner owner;
    QVERIFY(owner.listening);
    const QJsonObject refresh{{QStringLiteral("command"), QStringLiteral("refresh")}};
    const auto good = owner.ask(QStringLiteral("pbx:5038"), QStringLiteral("a"), refresh);
    QVERIFY(good);
    QCOMPARE(good->value(QStringLiteral("extensionsChecked")).toInt(), 7);
    const auto context = owner.ask(QStringLiteral("pbx:5038"), QStringLiteral("b"), refresh);
    QVERIFY(context);
    QVERIFY(!context->value(QStringLiteral("success")).toBool());
    const auto other = owner.ask(QStringLiteral("elsewhere:5038"), QStringLiteral("a"), refresh);
    QVERIFY(other);
    QVERIFY(!other->value(QStringLiteral("success")).toBool());
    QVERIFY(other->value(QStringLiteral("message")).toString().contains(QLatin1String("pbx:5038")));
}

void TestMonitor::ownerAnswersWhatNamesNothing()
{
    Owner owner;
    QVERIFY(owner.listening);
    const QJsonObject refresh{{QStringLiteral("command"), QStringLiteral("refresh")}};
    const auto isAnswered = [&](const Watched &about) {
        const auto reply = owner.ask(about, refresh);
        return reply && reply->value(QStringLiteral("success")).toBool();
    };
    QVERIFY(isAnswered({}));
    QVERIFY(isAnswered({QStringLiteral("pbx:5038"), {}}));
    QVERIFY(isAnswered({{}, {QStringLiteral("a")}}));
    QVERIFY(!isAnswered({{}, {QStringLiteral("b")}}));
    QVERIFY(!isAnswered({QStringLiteral("elsewhere:5038"), {}}));
}

void TestMonitor::ownerExplains()
{
    Owner owner;
    QVERIFY(owner.listening);
    Model::Extension row;
    row.number = Phone;
    row.context = QStringLiteral("a");
    row.hint = QStringLiteral("PJSIP/1003");
    row.statusCode = 4;
    owner.answerer.board.load({row}, {}, {});
    const auto why = owner.ask(QStringLiteral("pbx:5038"), QStringLiteral("a"),
                               {{QStringLiteral("command"), QStringLiteral("explain")},
                                {QStringLiteral("extension"), Phone}});
    QVERIFY(why && why->value(QStringLiteral("success")).toBool());
    QCOMPARE(why->value(QStringLiteral("evidence")).toArray().size(), 1);
    QVERIFY(!why->value(QStringLiteral("verified")).toBool());
    QVERIFY2(why->value(QStringLiteral("sentence"))
                 .toString()
                 .contains(QLatin1String("1003 was last known to be offline")),
             qPrintable(why->value(QStringLiteral("sentence")).toString()));
    const auto unknown = owner.ask(QStringLiteral("pbx:5038"), QStringLiteral("a"),
                                   {{QStringLiteral("command"), QStringLiteral("explain")},
                                    {QStringLiteral("extension"), QStringLiteral("9")}});
    QVERIFY(unknown && !unknown->value(QStringLiteral("success")).toBool());
}

void TestMonitor::oneOwnerPerDirectory()
{
    const QTemporaryDir folder;
    const QString path = folder.path() + QStringLiteral("/data");
    const auto first = DataDirectory::open(path);
    QVERIFY(first && first->isOwned());
    const auto second = DataDirectory::open(path);
    QVERIFY(second && !second->isOwned());
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!DataDirectory::open(file.fileName() + QStringLiteral("/below")));
}

QTEST_GUILESS_MAIN(TestMonitor)
#include "tst_monitor.moc"
