// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page of the queues, as a supervisor uses it.
#include "model/domain/day.h"
#include "tests/support/manualclock.h"
#include "ui/queuespage.h"

#include <QTest>

using namespace Gui;
using namespace std::chrono_literals;

namespace {

const QString Support = QStringLiteral("support");

class Sink : public Model::CommandSink
{
public:
    void submit(const Model::Command &command) override
    {
        if (const auto *asked = std::get_if<Model::QueueVisitsCommand>(&command))
            days.append(*asked);
    }

    QList<Model::QueueVisitsCommand> days;
};

Model::Queue support(Model::TimePoint now)
{
    Model::Queue queue;
    queue.name = Support;
    queue.serviceLevel = 20s;
    queue.waiting = {
        {QStringLiteral("1.1"), QStringLiteral("+442079460018"), {}, 1, now - 65s, {}},
        {QStringLiteral("1.2"), QStringLiteral("+442079460019"), {}, 2, now - 5s, {}},
    };
    Model::QueueSeat seat;
    seat.interface = QStringLiteral("PJSIP/1001");
    seat.extension = QStringLiteral("1001");
    seat.name = QStringLiteral("Anna Ek");
    seat.state = Model::QueueSeat::State::InUse;
    seat.stateSince = now - 10s;
    queue.seats = {seat};
    return queue;
}

Model::QueueVisit visit(const char *id, Model::TimePoint left,
                        Model::QueueVisit::Outcome outcome = Model::QueueVisit::Outcome::Abandoned)
{
    Model::QueueVisit visit;
    visit.queue = Support;
    visit.uniqueId = QString::fromLatin1(id);
    visit.number = visit.uniqueId;
    visit.joined = left - 30s;
    visit.left = left;
    visit.outcome = outcome;
    return visit;
}

} // namespace

class TestQueuesPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_page.reset(); }

    void showsTheChosenQueue();
    void choosesAQueueThatComesLater();
    void countsOnWhileItIsLive();
    void stopsWhenStale();
    void listsWhoWasLost();
    void asksForTheDay();
    void saysWhenNobodyTellsOfQueues();
    void keepsTheChosenQueue();
    void doesNothingWhileHidden();
    void isLoudWhenSomebodyWaitsTooLong();

private:
    void goLive(bool live);
    QTableView &table(const char *name)
    {
        for (QTableView *table : m_page->findChildren<QTableView *>()) {
            if (table->accessibleName() == QLatin1String(name))
                return *table;
        }
        qFatal("no such table");
    }
    QStringList column(const char *name, int column)
    {
        QStringList all;
        const QAbstractItemModel &model = *table(name).model();
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row, column).data().toString());
        return all;
    }

    std::unique_ptr<Test::ManualClock> m_clock;
    std::unique_ptr<Sink> m_sink;
    std::unique_ptr<Model::QueueTableModel> m_queues;
    std::unique_ptr<QueuesPage> m_page;
};

void TestQueuesPage::init()
{
    m_clock = std::make_unique<Test::ManualClock>();
    m_sink = std::make_unique<Sink>();
    m_queues = std::make_unique<Model::QueueTableModel>();
    m_page = std::make_unique<QueuesPage>(*m_queues, *m_sink, *m_clock);
    m_page->setTheme(Theme::light());
    m_page->resize(900, 700);
    goLive(true);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestQueuesPage::goLive(bool live)
{
    Model::Freshness freshness;
    freshness.stale = !live;
    freshness.asOf = m_clock->now();
    m_page->setFreshness(freshness);
}

void TestQueuesPage::showsTheChosenQueue()
{
    Model::Queue other;
    other.name = QStringLiteral("billing");
    m_queues->apply({support(m_clock->now()), other});
    QCOMPARE(column("Callers that wait", 1), QStringList()); // billing comes first
    m_page->choose(Support);
    QCOMPARE(column("Callers that wait", 1),
             (QStringList{QStringLiteral("+442079460018"), QStringLiteral("+442079460019")}));
    QCOMPARE(column("Members of the queue", 1), QStringList{QStringLiteral("1001 · Anna Ek")});
    Model::Queue later = support(m_clock->now());
    later.waiting.removeFirst();
    m_queues->apply({later});
    QCOMPARE(column("Callers that wait", 1), QStringList{QStringLiteral("+442079460019")});
}

void TestQueuesPage::choosesAQueueThatComesLater()
{
    m_page->choose(Support);
    Model::Queue other;
    other.name = QStringLiteral("billing");
    m_queues->apply({other});
    m_queues->apply({support(m_clock->now())});
    QCOMPARE(column("Callers that wait", 0).size(), 2);
}

void TestQueuesPage::countsOnWhileItIsLive()
{
    m_queues->apply({support(m_clock->now())});
    const QImage before = m_page->grab().toImage();
    QCOMPARE(m_page->grab().toImage(), before);
    m_clock->advance(1s);
    goLive(true);
    QVERIFY(m_page->grab().toImage() != before);
}

void TestQueuesPage::stopsWhenStale()
{
    m_queues->apply({support(m_clock->now())});
    Model::Freshness freshness;
    freshness.asOf = m_clock->now();
    m_page->setFreshness(freshness);
    const QImage before = m_page->grab().toImage();
    m_clock->advance(1s);
    m_page->setFreshness(freshness);
    QCOMPARE(m_page->grab().toImage(), before);
    goLive(true);
    QVERIFY(m_page->grab().toImage() != before);
}

void TestQueuesPage::listsWhoWasLost()
{
    using Outcome = Model::QueueVisit::Outcome;
    const Model::TimePoint now = m_clock->now();
    m_queues->apply({support(now)});
    m_page->addVisits({visit("a", now), visit("b", now - 10s, Outcome::Left)});
    QCOMPARE(column("Callers that were lost", 1),
             (QStringList{QStringLiteral("b"), QStringLiteral("a")}));
    // The second one was answered, as it turns out.
    m_page->addVisits({visit("b", now - 10s, Outcome::Answered)});
    QCOMPARE(column("Callers that were lost", 1), QStringList{QStringLiteral("a")});
    // What leaves just now may be answered at once.
    m_page->addVisits({visit("c", now, Outcome::Left)});
    QCOMPARE(column("Callers that were lost", 1), QStringList{QStringLiteral("a")});
    m_clock->advance(3s);
    goLive(true);
    QCOMPARE(column("Callers that were lost", 1),
             (QStringList{QStringLiteral("c"), QStringLiteral("a")}));
    m_page->addVisits({visit("c", now, Outcome::Answered)});
    // The store's answer lacks what it could not save, and that stays.
    const Model::TimePoint day = Model::startOfDay(now);
    m_page->setVisits(day, {visit("stored", day + 1s)});
    QCOMPARE(column("Callers that were lost", 1),
             (QStringList{QStringLiteral("a"), QStringLiteral("stored")}));
    m_page->setVisits(day - 24h, {visit("of another day", day - 1s)});
    QCOMPARE(column("Callers that were lost", 1).size(), 2);
}

void TestQueuesPage::asksForTheDay()
{
    const Model::TimePoint day = Model::startOfDay(m_clock->now());
    QVERIFY(!m_sink->days.isEmpty());
    QVERIFY(m_sink->days.constLast().from == day);
    QVERIFY(m_sink->days.constLast().to == Model::startOfNextDay(day));
    auto *days = m_page->findChild<QComboBox *>();
    m_page->addVisits({visit("a", m_clock->now())});
    days->setCurrentIndex(1);
    QVERIFY(m_sink->days.constLast().to == day);
    // What happens now is not of yesterday.
    m_queues->apply({support(m_clock->now())});
    m_page->addVisits({visit("b", m_clock->now())});
    QVERIFY(column("Callers that were lost", 1).isEmpty());
    // A night on: today is another day.
    m_clock->advance(std::chrono::duration_cast<std::chrono::milliseconds>(
        Model::startOfNextDay(m_clock->now()) - m_clock->now()));
    goLive(true);
    QCOMPARE(days->currentIndex(), 2); // the day that was chosen
    QVERIFY(m_sink->days.constLast().to == day);
    days->setCurrentIndex(0);
    QVERIFY(m_sink->days.constLast().from == Model::startOfDay(m_clock->now()));
}

void TestQueuesPage::saysWhenNobodyTellsOfQueues()
{
    QLabel *note = nullptr;
    for (QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->text().contains(QStringLiteral("read=agent")))
            note = label;
    }
    QVERIFY(note);
    m_queues->apply({support(m_clock->now())});
    QVERIFY(!note->isVisible());
    m_page->setNews(Model::QueueNews::Listed);
    QVERIFY(note->isVisible());
    goLive(false);
    QVERIFY(!note->isVisible()); // there is worse to say then
    goLive(true);
    m_page->setNews(Model::QueueNews::Heard);
    QVERIFY(!note->isVisible());
}

void TestQueuesPage::keepsTheChosenQueue()
{
    m_queues->apply({support(m_clock->now())});
    Model::Queue other;
    other.name = QStringLiteral("billing");
    m_queues->apply({other});
    QCOMPARE(column("Callers that wait", 1).size(), 2);
    Model::Queue gone;
    gone.name = Support;
    gone.gone = true;
    m_queues->apply({gone}); // another one takes its place
    QCOMPARE(column("Callers that wait", 1).size(), 0);
    other.gone = true;
    m_queues->apply({other}); // and none
    QVERIFY(!m_page->findChild<QListView *>()->isVisible());
}

/// A wall shows tiles for weeks.
void TestQueuesPage::doesNothingWhileHidden()
{
    m_page->hide();
    m_queues->apply({support(m_clock->now())});
    m_page->addVisits({visit("a", m_clock->now())});
    QCOMPARE(column("Callers that wait", 1).size(), 0);
    const qsizetype asked = m_sink->days.size();
    m_page->show();
    QCOMPARE(column("Callers that wait", 1).size(), 2);
    QCOMPARE(column("Callers that were lost", 1).size(), 0);
    QCOMPARE(m_sink->days.size(), asked + 1);
}

void TestQueuesPage::isLoudWhenSomebodyWaitsTooLong()
{
    Model::Queue queue = support(m_clock->now());
    queue.waiting.removeFirst(); // the other one has waited for 5 s, and 20 are in time
    m_queues->apply({queue});
    auto *cards = m_page->findChild<QListView *>();
    const auto isLoud = [&] {
        goLive(true);
        const QRect card = cards->visualRect(cards->model()->index(0, 0));
        const QColor ground =
            cards->viewport()->grab().toImage().pixelColor(card.center() + QPoint(80, 0));
        return ground.rgb() == Theme::light().tileGround(Model::Lamp::Ringing).rgb();
    };
    QVERIFY(!isLoud());
    m_clock->advance(15s);
    QVERIFY(!isLoud());
    m_clock->advance(1s);
    QVERIFY(isLoud());
    queue.waiting.clear();
    m_queues->apply({queue});
    QVERIFY(!isLoud());
}

QTEST_MAIN(TestQueuesPage)
#include "tst_queuespage.moc"
