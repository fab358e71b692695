// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/calls.h"
#include "tests/support/manualclock.h"
#include "ui/mainwindow.h"
#include "ui/spokenitems.h"

#include <QAccessible>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Gui;
using namespace std::chrono_literals;
using Model::Lamp;

namespace {

Model::Extension row(int number, int code, const QString &department)
{
    Model::Extension extension;
    extension.number = QString::number(number);
    extension.context = QStringLiteral("from-internal");
    extension.statusCode = code;
    extension.department = department;
    extension.agentName = QStringLiteral("Eria Motto");
    extension.verified = true;
    extension.createdAt = Model::TimePoint(1'700'000'000s);
    extension.lastStatusChange = extension.observedSince = extension.createdAt;
    extension.beginningSeen = true;
    return extension;
}

class Sink : public Model::CommandSink
{
public:
    void submit(const Model::Command &command) override { commands.append(command); }

    template <typename T>
    int count() const
    {
        int found = 0;
        for (const Model::Command &command : commands)
            found += std::holds_alternative<T>(command) ? 1 : 0;
        return found;
    }

    QList<Model::Command> commands;
};

/// The first label whose text a screen reader does not say.
QString unspoken(const QWidget &part)
{
    for (QLabel *label : part.findChildren<QLabel *>()) {
        const QString spoken =
            QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name);
        if (label->textFormat() == Qt::PlainText && !label->text().isEmpty()
            && spoken != label->text())
            return label->text();
    }
    return {};
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void asksForOneRefresh();
    void cancelsFromTheSameButton();
    void showsTheResultOfARefresh();
    void escapesWhatThePbxSaid();
    void paintsCachedRowsAsDoubtful();
    void fadesWhenTheLinkIsLost();
    void repaintsOnlyWhatChanged();
    void stopsTimersWhenStale();
    void walksByKeyboard();
    void keepsSelectionAcrossViews();
    void speaksToScreenReaders();
    void letsScreenReadersChoose();
    void searchesForWhatIsTyped();
    void keepsTheOrderOfTiles();
    void mirrorsTheDesk();
    void sortsAsTheHeaderSays();
    void filtersByACountCard();
    void showsPresenceWhereThePhoneIsFree();
    void listsWhatDisagrees();
    void explainsTheChosenExtension();
    void saysHowLongWasObserved();
    void tellsWhatWasMissedAndWhatWasSetAside();
    void findsTheTileUnderThePointer();
    void showsCalls();
    void showsCallsThatAreOver();
    void stopsTheTimersOfCalls();
    void saysWhenItHearsOfNoQueues();
    void showsNoOldQueuesAsLive();
    void cutsNoButtonOff();
    void lastsThroughSizes();
    void textsAreLegible_data();
    void textsAreLegible();
    void layoutKeepsTilesInside();

private:
    void feed(const QList<Model::Extension> &rows);
    void goLive();
    TileView &tiles() { return *m_window->findChild<TileView *>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Test::ManualClock> m_clock;
    std::unique_ptr<Model::BoardFeed> m_feed;
    std::unique_ptr<Sink> m_sink;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindow::init()
{
    static const bool installed = [] {
        installSpokenItems();
        return true;
    }();
    QVERIFY(installed);
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<Test::ManualClock>();
    m_feed = std::make_unique<Model::BoardFeed>();
    m_sink = std::make_unique<Sink>();
    m_window = std::make_unique<MainWindow>(*m_feed, *m_sink, *m_clock, m_folder->path(),
                                            ThemeChoice::Light);
    m_window->resize(1024, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestWindow::cleanup()
{
    m_window.reset();
}

void TestWindow::feed(const QList<Model::Extension> &rows)
{
    Model::ChangeSet changes;
    changes.changed = rows;
    Model::Refresh refresh;
    refresh.confirmedAt = m_clock->now();
    changes.refreshes.append(refresh);
    emit m_feed->changed(changes);
    QCoreApplication::sendPostedEvents();
}

void TestWindow::goLive()
{
    Model::LinkStatus link;
    link.state = Model::LinkStatus::State::Live;
    link.peer = QStringLiteral("HQ PBX");
    link.staleAfter = 60s;
    emit m_feed->linkChanged(link);
    feed({row(1001, 0, QStringLiteral("Sales")), row(1002, 8, QStringLiteral("Sales")),
          row(1003, 1, QStringLiteral("Support")), row(1004, 4, QStringLiteral("Support"))});
}

void TestWindow::asksForOneRefresh()
{
    auto *button = m_window->findChild<QPushButton *>(QStringLiteral("refresh"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_sink->count<Model::RefreshCommand>(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QCOMPARE(m_sink->count<Model::RefreshCommand>(), 2);
}

void TestWindow::cancelsFromTheSameButton()
{
    auto *button = m_window->findChild<QPushButton *>(QStringLiteral("refresh"));
    emit m_feed->refreshStarted();
    emit m_feed->refreshProgressed(12, 40);
    QVERIFY2(button->text().contains(QLatin1String("12/40")), qPrintable(button->text()));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_sink->count<Model::CancelRefreshCommand>(), 1);
    emit m_feed->refreshFinished({});
    QVERIFY(button->text().contains(QLatin1String("Refresh")));
}

void TestWindow::showsTheResultOfARefresh()
{
    Model::RefreshReport report;
    report.ok = true;
    report.refresh.checked = 40;
    report.refresh.successful = 38;
    report.refresh.failed = 2;
    report.refresh.corrected = 3;
    report.refresh.duration = 41ms;
    report.answerFile = QStringLiteral("ami-response-1.json");
    emit m_feed->refreshFinished(report);
    const QString text = m_window->findChild<QLabel *>(QStringLiteral("result"))->text();
    QVERIFY2(text.contains(QStringLiteral(
                 "40 checked · 38 ok · 2 failed · 41 ms · 35 confirmed, 3 corrected")),
             qPrintable(text));
    QVERIFY(text.contains(QLatin1String("ami-response-1.json")));
}

void TestWindow::escapesWhatThePbxSaid()
{
    Model::RefreshReport report;
    report.sentence = QStringLiteral("It said <img src='x'> & <b>bold</b>");
    emit m_feed->refreshFinished(report);
    const QString text = m_window->findChild<QLabel *>(QStringLiteral("result"))->text();
    QVERIFY(!text.contains(QLatin1String("<img")));
    QVERIFY(text.contains(QLatin1String("&lt;img")));
    QCOMPARE(m_window->findChild<QLabel *>(QStringLiteral("strip"))->textFormat(), Qt::PlainText);
}

void TestWindow::paintsCachedRowsAsDoubtful()
{
    Model::Extension cached = row(1001, 8, QStringLiteral("Sales"));
    cached.verified = false;
    emit m_feed->loaded({cached}, m_clock->now() - 1h);
    auto *strip = m_window->findChild<QLabel *>(QStringLiteral("strip"));
    QVERIFY(strip->isVisible());
    QVERIFY2(strip->text().contains(QLatin1String("Last confirmed 1:00:00 ago")),
             qPrintable(strip->text()));
    const QImage doubtful = tiles().viewport()->grab().toImage();
    goLive();
    QVERIFY(!strip->isVisible());
    QVERIFY(tiles().viewport()->grab().toImage() != doubtful);
}

void TestWindow::fadesWhenTheLinkIsLost()
{
    goLive();
    auto *strip = m_window->findChild<QLabel *>(QStringLiteral("strip"));
    QVERIFY(!strip->isVisible());
    const QImage live = tiles().viewport()->grab().toImage();
    Model::LinkStatus lost;
    lost.state = Model::LinkStatus::State::Waiting;
    lost.problem = QStringLiteral("The PBX closed the connection.");
    lost.nextTry = m_clock->now() + 8s;
    emit m_feed->linkChanged(lost);
    QVERIFY(strip->isVisible());
    QVERIFY(strip->text().contains(lost.problem));
    QVERIFY(tiles().viewport()->grab().toImage() != live);
    // A PBX that is connected but confirms nothing is no better.
    goLive();
    QVERIFY(!strip->isVisible());
    m_clock->advance(61s);
    QVERIFY(strip->isVisible());
}

void TestWindow::repaintsOnlyWhatChanged()
{
    goLive();
    QCoreApplication::processEvents();
    class Watcher : public QObject
    {
    public:
        bool eventFilter(QObject * /*watched*/, QEvent *event) override
        {
            if (event->type() == QEvent::Paint)
                region += static_cast<QPaintEvent *>(event)->region();
            return false;
        }
        QRegion region;
    } watcher;
    tiles().viewport()->installEventFilter(&watcher);
    Model::ChangeSet changes;
    changes.changed.append(row(1001, 8, QStringLiteral("Sales")));
    emit m_feed->changed(changes);
    const auto tile = [this](int row) {
        return tiles().visualRect(tiles().model()->index(row, 0));
    };
    QTRY_VERIFY(watcher.region.contains(tile(0).center()));
    // A moment later its heading counts anew; the other tiles stay as they are.
    const QPoint heading(tile(0).left() + 5, tile(0).top() - 15);
    QTRY_VERIFY(watcher.region.contains(heading));
    for (int row = 1; row < 4; ++row)
        QVERIFY(!watcher.region.intersects(tile(row)));
    tiles().viewport()->removeEventFilter(&watcher);
}

void TestWindow::stopsTimersWhenStale()
{
    goLive();
    const QRect tile = tiles().visualRect(tiles().model()->index(0, 0));
    const auto timer = [&] {
        return tiles().viewport()->grab(TilePainter(Theme::light()).timerRect(tile)).toImage();
    };
    const QImage first = timer();
    m_clock->advance(1s);
    QVERIFY(timer() != first);
    Model::LinkStatus lost;
    lost.state = Model::LinkStatus::State::Waiting;
    emit m_feed->linkChanged(lost);
    const QImage stopped = timer();
    m_clock->advance(10s);
    QCOMPARE(timer(), stopped);
}

void TestWindow::walksByKeyboard()
{
    goLive();
    tiles().setFocus();
    const auto current = [&] {
        return tiles().currentIndex().data(Model::ExtensionTableModel::NumberRole).toString();
    };
    tiles().setCurrentIndex(tiles().model()->index(0, 0));
    QTest::keyClick(&tiles(), Qt::Key_Right);
    QCOMPARE(current(), QStringLiteral("1002"));
    QTest::keyClick(&tiles(), Qt::Key_Down); // across the heading, in the same column
    QCOMPARE(current(), QStringLiteral("1004"));
    QTest::keyClick(&tiles(), Qt::Key_Up);
    QCOMPARE(current(), QStringLiteral("1002"));
    QTest::keyClick(&tiles(), Qt::Key_End);
    QCOMPARE(current(), QStringLiteral("1004"));
    QTest::keyClick(&tiles(), Qt::Key_Home);
    QCOMPARE(current(), QStringLiteral("1001"));
    QTest::keyClick(&tiles(), Qt::Key_Up);
    QCOMPARE(current(), QStringLiteral("1001"));
}

void TestWindow::keepsSelectionAcrossViews()
{
    goLive();
    QTest::mouseClick(tiles().viewport(), Qt::LeftButton, {},
                      tiles().visualRect(tiles().model()->index(2, 0)).center());
    auto *table = m_window->findChild<QTableView *>(QStringLiteral("extensionTable"));
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(table->isVisible());
    QCOMPARE(table->selectionModel()->selectedRows().constFirst().data().toString(),
             QStringLiteral("1003"));
}

void TestWindow::speaksToScreenReaders()
{
    goLive();
    m_clock->advance(1s);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&tiles());
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 4);
    QAccessibleInterface *second = list->child(1);
    QVERIFY2(
        second->text(QAccessible::Name).startsWith(QLatin1String("1002, Eria Motto, Ringing for ")),
        qPrintable(second->text(QAccessible::Name)));
    QCOMPARE(second->parent(), list);
    QCOMPARE(list->indexOfChild(second), 1);
    const QPoint centre = second->rect().center();
    QCOMPARE(list->childAt(centre.x(), centre.y()), second);
    tiles().setCurrentIndex(tiles().model()->index(1, 0));
    QVERIFY(second->state().selected);
    QVERIFY(!list->child(4));
    Model::LinkStatus lost;
    lost.state = Model::LinkStatus::State::Waiting;
    emit m_feed->linkChanged(lost);
    QVERIFY(second->text(QAccessible::Name).endsWith(QLatin1String("not verified")));
}

void TestWindow::letsScreenReadersChoose()
{
    goLive();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&tiles());
    QAccessibleInterface *third = list->child(2);
    QAccessibleActionInterface *actions = third->actionInterface();
    QVERIFY(actions);
    auto *details = m_window->findChild<DetailsDock *>();
    details->hide();
    actions->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(tiles().currentIndex().row(), 2);
    QVERIFY(third->state().selected);
    QVERIFY(!details->isVisible());
    actions->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(details->isVisible());
    const QSignalSpy menus(&tiles(), &QWidget::customContextMenuRequested);
    QTimer::singleShot(0, this, [] {
        if (QWidget *menu = QApplication::activePopupWidget())
            menu->close();
    });
    actions->doAction(QAccessibleActionInterface::showMenuAction());
    QCOMPARE(menus.size(), 1);
}

void TestWindow::searchesForWhatIsTyped()
{
    goLive();
    auto *search = m_window->findChild<HeaderBar *>()->findChild<QLineEdit *>();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    tiles().setFocus();
    QTest::keyClicks(&tiles(), QStringLiteral("1"));
    QCOMPARE(search->text(), QStringLiteral("1"));
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("002"));
    QCOMPARE(tiles().model()->rowCount(), 1);
    const auto *clear = search->findChild<QToolButton *>();
    QTRY_VERIFY(clear->property("opacity").toDouble() > 0);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QCOMPARE(tiles().model()->rowCount(), 4);
    QVERIFY(tiles().hasFocus());
    // There is nothing to clear any more.
    QTRY_COMPARE(clear->property("opacity").toDouble(), 0.0);
    // A shortcut to a view leads into it.
    search->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    auto *table = m_window->findChild<QTableView *>(QStringLiteral("extensionTable"));
    QVERIFY(table->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(tiles().hasFocus());
    // What chooses, and what is a shortcut, is not typed.
    QTest::keyClick(&tiles(), Qt::Key_Space);
    QTest::keyClick(&tiles(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(search->text().isEmpty());
}

void TestWindow::keepsTheOrderOfTiles()
{
    goLive();
    Model::Extension longest = row(1004, 0, QStringLiteral("Sales"));
    longest.lastStatusChange = longest.observedSince = m_clock->now() - 1h;
    longest.beginningSeen = true;
    Model::Extension shorter = row(1003, 0, QStringLiteral("Sales"));
    shorter.lastStatusChange = shorter.observedSince = m_clock->now() - 1min;
    shorter.beginningSeen = true;
    // Free for long, and paused just now: the pause is what the tile counts.
    Model::Extension paused = row(1005, 0, QStringLiteral("Sales"));
    paused.lastStatusChange = paused.observedSince = m_clock->now() - 3h;
    paused.beginningSeen = true;
    paused.presence.kind = Model::Presence::Kind::Break;
    paused.presence.since = m_clock->now() - 10s;
    feed({longest, shorter, paused});
    auto *order = m_window->findChild<OrderButton *>();
    const auto choose = [order](const QString &text) {
        for (QAction *action : order->menu()->actions()) {
            if (action->text() == text)
                action->trigger();
        }
    };
    const auto place = [this](const QString &number) {
        for (int row = 0; row < tiles().model()->rowCount(); ++row) {
            if (tiles().model()->index(row, 0).data().toString() == number)
                return row;
        }
        return -1;
    };
    choose(QStringLiteral("None"));
    QVERIFY(place(QStringLiteral("1003")) < place(QStringLiteral("1004")));
    choose(QStringLiteral("Longest in its state"));
    QVERIFY(place(QStringLiteral("1004")) < place(QStringLiteral("1003")));
    QVERIFY(place(QStringLiteral("1003")) < place(QStringLiteral("1005")));
    QVERIFY(order->accessibleName().contains(QStringLiteral("Longest in its state")));
    // The table is sorted as one likes, and the tiles stay as they were.
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    m_window->findChild<QTableView *>(QStringLiteral("extensionTable"))
        ->sortByColumn(0, Qt::DescendingOrder);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(place(QStringLiteral("1004")) < place(QStringLiteral("1003")));
    // And the next time.
    m_window->close();
    m_window = std::make_unique<MainWindow>(*m_feed, *m_sink, *m_clock, m_folder->path(),
                                            ThemeChoice::Light);
    order = m_window->findChild<OrderButton *>();
    QVERIFY(order->accessibleName().contains(QStringLiteral("Longest in its state")));
}

void TestWindow::mirrorsTheDesk()
{
    m_window->close(); // keeps where things stood from left to right
    m_window.reset();
    QApplication::setLayoutDirection(Qt::RightToLeft);
    m_window = std::make_unique<MainWindow>(*m_feed, *m_sink, *m_clock, m_folder->path(),
                                            ThemeChoice::Light);
    QCOMPARE(m_window->dockWidgetArea(m_window->findChild<SideBar *>()), Qt::RightDockWidgetArea);
    QCOMPARE(m_window->dockWidgetArea(m_window->findChild<DetailsDock *>()),
             Qt::LeftDockWidgetArea);
    m_window->close();
    m_window.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_window = std::make_unique<MainWindow>(*m_feed, *m_sink, *m_clock, m_folder->path(),
                                            ThemeChoice::Light);
    QCOMPARE(m_window->dockWidgetArea(m_window->findChild<SideBar *>()), Qt::LeftDockWidgetArea);
}

void TestWindow::sortsAsTheHeaderSays()
{
    goLive();
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    auto *table = m_window->findChild<QTableView *>(QStringLiteral("extensionTable"));
    table->sortByColumn(static_cast<int>(Model::ExtensionTableModel::Column::State),
                        Qt::DescendingOrder);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    auto *filter = qobject_cast<Model::ExtensionFilterModel *>(table->model());
    QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), filter->sortColumn());
    QCOMPARE(table->horizontalHeader()->sortIndicatorOrder(), filter->sortOrder());
}

void TestWindow::filtersByACountCard()
{
    goLive();
    QList<CountCard *> cards = m_window->findChildren<CountCard *>();
    cards.removeIf([](const CountCard *card) { return card->isHidden(); });
    QCOMPARE(cards.size(), 7);
    CountCard *ringing = cards.at(2);
    QCOMPARE(ringing->accessibleName(), QStringLiteral("Ringing: 1"));
    QTest::mouseClick(ringing, Qt::LeftButton);
    QCOMPARE(tiles().model()->rowCount(), 1);
    QTest::mouseClick(cards.at(0), Qt::LeftButton);
    QVERIFY(!ringing->isChecked());
    QTest::mouseClick(cards.at(0), Qt::LeftButton);
    QCOMPARE(tiles().model()->rowCount(), 4);
}

void TestWindow::showsPresenceWhereThePhoneIsFree()
{
    Model::Extension paused = row(1011, 0, QStringLiteral("Sales"));
    paused.presence = {Model::Presence::Kind::Break,
                       QStringLiteral("lunch"),
                       {},
                       Model::Source::QueueMemberPause,
                       m_clock->now()};
    Model::Extension talking = paused;
    talking.number = QStringLiteral("1012");
    talking.statusCode = 1;
    goLive();
    feed({paused, talking});
    QStringList names;
    for (CountCard *card : m_window->findChildren<CountCard *>()) {
        if (!card->isHidden())
            names.append(card->accessibleName());
    }
    QVERIFY2(names.contains(QStringLiteral("Paused: 1")), qPrintable(names.join(u'|')));
    QStringList spoken;
    for (int i = 0; i < tiles().model()->rowCount(); ++i)
        spoken.append(tiles().model()->index(i, 0).data(Qt::AccessibleTextRole).toString());
    QVERIFY(spoken.contains(QStringLiteral("1011, Eria Motto, Paused, lunch")));
    QVERIFY(spoken.contains(QStringLiteral("1012, Eria Motto, On call")));
}

void TestWindow::listsWhatDisagrees()
{
    Model::Extension doubtful = row(1011, 4, QStringLiteral("Sales"));
    doubtful.disagreesSince = m_clock->now();
    goLive();
    const auto card = [this]() -> CountCard * {
        for (CountCard *one : m_window->findChildren<CountCard *>()) {
            if (!one->isHidden() && one->accessibleName() == QStringLiteral("Status disagrees: 1"))
                return one;
        }
        return nullptr;
    };
    QVERIFY(!card());
    feed({doubtful});
    QVERIFY(card());
    QTest::mouseClick(card(), Qt::LeftButton);
    QCOMPARE(tiles().model()->rowCount(), 1);
    doubtful.disagreesSince.reset();
    doubtful.statusCode = 0;
    feed({doubtful});
    QCOMPARE(tiles().model()->rowCount(), 0);
}

void TestWindow::explainsTheChosenExtension()
{
    Model::Extension offline = row(1011, 4, QStringLiteral("Sales"));
    offline.hint = QStringLiteral("PJSIP/1011");
    offline.source = Model::Source::ExtensionStatus;
    offline.disagreesSince = m_clock->now();
    Model::Contact contact;
    contact.aor = QStringLiteral("1011");
    contact.endpoint = contact.aor;
    contact.uri = QStringLiteral("sip:1011@<b>192.0.2.1</b>");
    contact.status = Model::Reachability::Reachable;
    contact.roundTrip = 18ms;
    contact.source = Model::Source::ContactStatus;
    contact.updatedAt = m_clock->now();
    goLive();
    feed({offline});
    Model::ChangeSet witness;
    witness.contacts.append(contact);
    witness.followed = Model::Followed{true, true};
    emit m_feed->changed(witness);
    for (int i = 0; i < tiles().model()->rowCount(); ++i) {
        if (tiles().model()->index(i, 0).data().toString() == u"1011")
            tiles().setCurrentIndex(tiles().model()->index(i, 0));
    }
    auto *panel = m_window->findChild<DetailsPanel *>();
    QVERIFY(panel && panel->isVisible());
    const auto text = [panel](const char *name) {
        return panel->findChild<QLabel *>(QString::fromLatin1(name))->text();
    };
    QCOMPARE(unspoken(*panel), QString());
    QVERIFY2(text("sentence").startsWith(QStringLiteral("1011, status disagrees")),
             qPrintable(text("sentence")));
    QVERIFY(text("evidence").contains(QLatin1String("Reachable, 18 ms")));
    // What a PBX says is text, never markup.
    QVERIFY(text("evidence").contains(QLatin1String("&lt;b&gt;192.0.2.1")));
    // The day of the chosen one is asked for; an answer about another is nobody's.
    QVERIFY(m_sink->count<Model::HistoryCommand>() >= 1);
    const auto &asked = std::get<Model::HistoryCommand>(m_sink->commands.constLast());
    QCOMPARE(asked.extension, QStringLiteral("1011"));
    emit m_feed->historyFound(QStringLiteral("1011"),
                              {{1,
                                QStringLiteral("1011"),
                                4,
                                Model::Presence::Kind::NotSet,
                                {},
                                m_clock->now() - 60s,
                                std::nullopt,
                                Model::Source::ExtensionStatus}});
    auto *timeline = m_window->findChild<Timeline *>();
    QVERIFY(timeline->accessibleDescription().contains(QLatin1String("Offline")));
    emit m_feed->historyFound(QStringLiteral("1001"), {});
    QVERIFY(timeline->accessibleDescription().contains(QLatin1String("Offline")));
    // The link is lost: what is told may be old.
    Model::LinkStatus lost;
    lost.state = Model::LinkStatus::State::Waiting;
    lost.liveUntil = m_clock->now();
    emit m_feed->linkChanged(lost);
    QVERIFY(text("sentence").startsWith(QStringLiteral("This is not confirmed at present")));
    QVERIFY(!text("sentence").contains(QLatin1String("agree")));
    QTest::keyClick(m_window.get(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(!panel->isVisible());
}

void TestWindow::saysHowLongWasObserved()
{
    goLive();
    Model::Extension shown = row(1001, 1, QStringLiteral("Sales"));
    feed({shown});
    tiles().setCurrentIndex(tiles().model()->index(0, 0));
    auto *panel = m_window->findChild<DetailsPanel *>();
    QVERIFY(panel && panel->isVisible());
    const auto says = [panel](const char *words) {
        const auto labels = panel->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [words](const QLabel *label) {
            return label->text().contains(QLatin1String(words));
        });
    };
    QVERIFY(says("On call for "));
    QVERIFY(!says("at least"));
    // The same call after a lost connection, as far as anybody knows.
    shown.observedSince = m_clock->now();
    shown.beginningSeen = false;
    feed({shown});
    QVERIFY(says("On call for at least 0:00"));
    QVERIFY(says("by "));
}

void TestWindow::tellsWhatWasMissedAndWhatWasSetAside()
{
    goLive();
    auto *result = m_window->findChild<QLabel *>(QStringLiteral("result"));
    Model::ChangeSet changes;
    Model::Refresh refresh;
    refresh.confirmedAt = m_clock->now();
    refresh.successful = 145;
    refresh.corrected = 3;
    changes.refreshes.append(refresh);
    emit m_feed->changed(changes);
    QVERIFY(!result->text().contains(QLatin1String("142 confirmed")));
    changes.refreshes.last().afterReconnect = true;
    emit m_feed->changed(changes);
    QVERIFY(result->text().contains(QLatin1String("142 confirmed, 3 corrected")));
    emit m_feed->storeSetAside(QStringLiteral("The database was damaged <i>"));
    QCOMPARE(result->text(), QStringLiteral("The database was damaged &lt;i&gt;"));
}

void TestWindow::findsTheTileUnderThePointer()
{
    QList<Model::Extension> rows;
    for (int i = 0; i < 500; ++i)
        rows.append(row(2000 + i, 0, QStringLiteral("Department %1").arg(i % 7)));
    goLive();
    feed(rows);
    QTRY_VERIFY(tiles().verticalScrollBar()->maximum() > 0);
    for (const int position : {0, 333, tiles().verticalScrollBar()->maximum()}) {
        tiles().verticalScrollBar()->setValue(position);
        for (int i = 0; i < tiles().model()->rowCount(); ++i) {
            const QModelIndex index = tiles().model()->index(i, 0);
            QCOMPARE(tiles().indexAt(tiles().visualRect(index).center()), index);
        }
    }
    const QModelIndex last = tiles().model()->index(tiles().model()->rowCount() - 1, 0);
    tiles().verticalScrollBar()->setValue(0);
    tiles().scrollTo(last);
    QVERIFY(tiles().viewport()->rect().contains(tiles().visualRect(last)));
}

void TestWindow::showsCalls()
{
    goLive();
    Model::Call call = Test::talkWith1003(m_clock->now());
    Model::ChangeSet changes;
    changes.calls = {call};
    emit m_feed->changed(changes);
    auto *page = m_window->findChild<CallsPage *>();
    auto *table = page->findChild<QTableView *>(QStringLiteral("calls"));
    QVERIFY(!page->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(page->isVisible());
    QVERIFY(table->isVisible());
    const auto cell = [table](Model::CallTableModel::Column column) {
        return table->model()->index(0, static_cast<int>(column)).data().toString();
    };
    QCOMPARE(cell(Model::CallTableModel::Column::From), QStringLiteral("+442079460018"));
    QCOMPARE(cell(Model::CallTableModel::Column::To), QStringLiteral("1003 · Eria Motto"));
    const auto searched = m_window->findChild<HeaderBar *>()->findChild<QLineEdit *>();
    QTest::keyClicks(searched, QStringLiteral("nobody"));
    QVERIFY(!table->isVisible());
    searched->selectAll();
    QTest::keyClick(searched, Qt::Key_Backspace);
    QVERIFY(table->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    const QModelIndex tile = tiles().model()->index(2, 0);
    QCOMPARE(tile.data(Model::ExtensionTableModel::CallRole).toString(),
             QStringLiteral("← +442079460018"));
    call.ended = m_clock->now();
    changes.calls = {call};
    emit m_feed->changed(changes);
    QCOMPARE(tile.data(Model::ExtensionTableModel::CallRole).toString(), QString());
    QCOMPARE(page->count(), 0);
}

void TestWindow::showsCallsThatAreOver()
{
    goLive();
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    auto *page = m_window->findChild<CallsPage *>();
    auto *days = page->findChild<QComboBox *>();
    auto *past = page->findChild<PastCalls *>();
    constexpr int Today = 1;
    constexpr int Yesterday = 2;
    days->setCurrentIndex(Today);
    QCOMPARE(m_sink->count<Model::CallsCommand>(), 1);
    const auto asked = std::get<Model::CallsCommand>(m_sink->commands.constLast());
    QVERIFY(asked.from <= m_clock->now() && m_clock->now() < asked.to);
    QVERIFY(!past->isVisible()); // nothing is known yet
    Model::Call call = Test::talkWith1003(m_clock->now());
    call.answered = m_clock->now();
    call.ended = m_clock->now() + 5s;
    call.disposition = Model::Disposition::Answered;
    emit m_feed->callsFound(asked.from, {call});
    QVERIFY(past->isVisible());
    QCOMPARE(past->model()->rowCount(), 1);
    // One that ends is added; the same one is not told twice.
    Model::Call later = call;
    later.id = QStringLiteral("1.2");
    Model::ChangeSet changes;
    changes.calls = {call, later};
    emit m_feed->changed(changes);
    QCOMPARE(past->model()->rowCount(), 2);
    // Nothing can be done about what is over.
    past->setCurrentIndex(past->model()->index(0, 0));
    QCOMPARE(page->chosenCall(), QString());
    days->setCurrentIndex(Yesterday);
    QCOMPARE(m_sink->count<Model::CallsCommand>(), 2);
    emit m_feed->callsFound(asked.from, {call}); // an answer about the other day
    QVERIFY(!past->isVisible());
    days->setCurrentIndex(0);
    QVERIFY(page->findChild<QLabel *>(QStringLiteral("nothing"))->isVisible());
}

void TestWindow::saysWhenItHearsOfNoQueues()
{
    goLive();
    const auto says = [this] {
        const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("read=agent"));
        });
    };
    Model::ChangeSet changes;
    Model::Queue sales;
    sales.name = QStringLiteral("sales");
    changes.queues = {sales};
    emit m_feed->changed(changes);
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    QVERIFY(!says()); // nobody knows yet
    Model::ChangeSet listed;
    listed.followed = Model::Followed{true, true, Model::QueueNews::Listed};
    emit m_feed->changed(listed);
    QVERIFY(says());
    listed.followed->queues = Model::QueueNews::Heard;
    emit m_feed->changed(listed);
    QVERIFY(!says());
}

/// The link is back, and the queues are those of before.
void TestWindow::showsNoOldQueuesAsLive()
{
    goLive();
    Model::ChangeSet changes;
    Model::Queue sales;
    sales.name = QStringLiteral("sales");
    sales.waiting = {{QStringLiteral("1.1"), QStringLiteral("1161"), {}, 1, m_clock->now(), {}}};
    changes.queues = {sales};
    changes.followed = Model::Followed{true, true, Model::QueueNews::Heard};
    emit m_feed->changed(changes);
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    auto *cards = m_window->findChild<QListView *>(QStringLiteral("queueCards"));
    const auto moves = [&] {
        const QImage before = cards->viewport()->grab().toImage();
        m_clock->advance(5s);
        return cards->viewport()->grab().toImage() != before;
    };
    QVERIFY(moves());
    Model::LinkStatus link;
    link.state = Model::LinkStatus::State::Waiting;
    link.liveUntil = m_clock->now();
    emit m_feed->linkChanged(link);
    link.state = Model::LinkStatus::State::Live;
    link.staleAfter = 60s;
    emit m_feed->linkChanged(link);
    m_clock->advance(1s);
    changes.followed.reset();
    Model::Refresh refresh;
    refresh.confirmedAt = m_clock->now();
    changes.refreshes = {refresh};
    emit m_feed->changed(changes);
    QVERIFY(!m_window->findChild<QLabel *>(QStringLiteral("strip"))->isVisible());
    QVERIFY(!moves()); // all else is live
    changes.followed = Model::Followed{true, true, Model::QueueNews::Heard};
    emit m_feed->changed(changes);
    QVERIFY(moves());
}

void TestWindow::stopsTheTimersOfCalls()
{
    goLive();
    Model::ChangeSet changes;
    changes.calls = {Test::talkWith1003(m_clock->now())};
    emit m_feed->changed(changes);
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    auto *table = m_window->findChild<QTableView *>(QStringLiteral("calls"));
    // Timers run on the page alone: the model says nothing.
    QSignalSpy changed(table->model(), &QAbstractItemModel::dataChanged);
    const QImage before = table->viewport()->grab().toImage();
    m_clock->advance(5s);
    QVERIFY(table->viewport()->grab().toImage() != before);
    QCOMPARE(changed.size(), 0);
    // Up to what somebody vouches for, and in no colour of the living.
    Model::LinkStatus lost;
    lost.state = Model::LinkStatus::State::Waiting;
    lost.liveUntil = m_clock->now();
    emit m_feed->linkChanged(lost);
    const QImage asOf = table->viewport()->grab().toImage();
    m_clock->advance(5s);
    QCOMPARE(table->viewport()->grab().toImage(), asOf);
    goLive();
    QVERIFY(table->viewport()->grab().toImage() != asOf);
}

/// On the smallest desk that is still in use.
void TestWindow::cutsNoButtonOff()
{
    goLive();
    m_window->resize(1024, 700);
    QCoreApplication::processEvents();
    const auto *header = m_window->findChild<HeaderBar *>();
    for (const QToolButton *button : header->findChildren<QToolButton *>()) {
        if (button->isVisible())
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }
}

void TestWindow::lastsThroughSizes()
{
    goLive();
    for (const QSize size :
         {QSize(720, 420), QSize(1024, 700), QSize(1920, 1080), QSize(3840, 2160)}) {
        m_window->resize(size);
        QVERIFY(!m_window->grab().isNull());
        QVERIFY(tiles().visualRect(tiles().model()->index(0, 0)).right() < tiles().width());
    }
}

void TestWindow::textsAreLegible_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestWindow::textsAreLegible()
{
    QFETCH(const bool, dark);
    const Theme &theme = dark ? Theme::darkTheme() : Theme::light();
    constexpr double Least = 4.5;
    for (int i = 0; i < Model::LampCount; ++i) {
        const Lamp lamp = static_cast<Lamp>(i);
        const QColor ground = theme.tileGround(lamp);
        QVERIFY2(contrast(theme.lamp(lamp), ground) >= Least, qPrintable(QString::number(i)));
        QVERIFY(contrast(theme.text, ground) >= Least);
        QVERIFY2(
            contrast(theme.timer(lamp), ground) >= Least,
            qPrintable(QStringLiteral("%1: %2").arg(i).arg(contrast(theme.timer(lamp), ground))));
    }
    // A stale tile.
    QVERIFY(contrast(theme.muted, theme.tile) >= Least);
    QVERIFY(contrast(theme.muted, theme.ground) >= Least);
    QVERIFY(contrast(theme.muted, theme.panel) >= Least);
    QVERIFY(contrast(theme.onAccent, theme.accent) >= Least);
    QVERIFY(contrast(theme.onWarning, theme.warning) >= Least);
    QVERIFY(contrast(theme.onAlarm, theme.alarm) >= Least);
}

void TestWindow::layoutKeepsTilesInside()
{
    TileLayout layout;
    for (const int width : {10, 240, 1024, 1919}) {
        layout.arrange(
            {{QStringLiteral("A"), 0, 7, 0}, {QString(), 7, 1, 0}, {QStringLiteral("B"), 8, 25, 0}},
            width);
        QRect before;
        for (int i = 0; i < 33; ++i) {
            const QRect tile = layout.tile(i);
            QVERIFY(!tile.isEmpty());
            QVERIFY(!tile.intersects(before));
            QVERIFY(tile.left() >= TileLayout::Margin);
            QVERIFY(tile.bottom() < layout.height());
            QCOMPARE(layout.rowAt(tile.center()), i);
            before = tile;
        }
        QVERIFY(layout.tile(33).isEmpty());
        QCOMPARE(layout.rowsBetween(0, layout.height()), std::pair(0, 33));
    }
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
