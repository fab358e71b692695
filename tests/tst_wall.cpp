// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/calls.h"
#include "tests/support/desk.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace Gui;
using namespace std::chrono_literals;

namespace {

QList<TileGroup> groupsOf(std::initializer_list<int> counts)
{
    QList<TileGroup> groups;
    int first = 0;
    for (const int count : counts) {
        groups.append({QStringLiteral("Group %1").arg(groups.size()), first, count, 0});
        first += count;
    }
    return groups;
}

/// Counts what it is asked for.
class Inhibitor : public SleepInhibitor
{
public:
    void inhibit(const QString & /*reason*/) override { ++inhibited; }
    void release() override { ++released; }

    int inhibited = 0;
    int released = 0;
};

class Notes : public Notifier
{
public:
    void notify(const Note &note) override { notes.append(note); }

    QList<Note> notes;
};

} // namespace

class TestWall : public QObject
{
    Q_OBJECT

private slots:
    void fitsAllOnOnePage_data();
    void fitsAllOnOnePage();
    void dealsOutToPages();
    void keepsDepartmentsTogether();
    void opensAndLeaves();
    void masksCallers();
    void showsNumbersOnlyWhereWanted();
    void speaksToScreenReaders();
    void standsStillWhenStale();
    void hidesThePointer();
    void driftsAndKeepsItsSize();
    void turnsPages();
    void notifiesOnceForMany();
};

void TestWall::fitsAllOnOnePage_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("count");
    for (const QSize size : {QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160)}) {
        for (const int count : {1, 12, 40, 120}) {
            const QByteArray tag =
                QByteArray::number(size.width()) + ", " + QByteArray::number(count);
            QTest::newRow(tag.constData()) << size << count;
        }
    }
}

void TestWall::fitsAllOnOnePage()
{
    QFETCH(QSize, size);
    QFETCH(int, count);
    const QSize board(size.width(), size.height() * 85 / 100);
    WallLayout layout;
    layout.arrange(groupsOf({count}), board, size.height(), false);
    QCOMPARE(layout.pages(), 1);
    QVERIFY(layout.zoom() <= WallLayout::mostZoom(size.height()) + 0.001);
    QVERIFY(layout.zoom() >= WallLayout::leastZoom(size.height()) - 0.001);
    QRegion covered;
    for (int row = 0; row < count; ++row) {
        const QRect tile = layout.tile(0, row);
        QVERIFY(QRect({}, board).contains(tile));
        QVERIFY(!covered.intersects(tile));
        covered += tile;
    }
    // One step larger, and they would not fit any more, or would be larger than any need be.
    WallLayout mirrored;
    mirrored.arrange(groupsOf({count}), board, size.height(), true);
    QCOMPARE(mirrored.zoom(), layout.zoom());
    QVERIFY(mirrored.tile(0, 0).center().x() > layout.tile(0, 0).center().x());
}

void TestWall::dealsOutToPages()
{
    WallLayout layout;
    layout.arrange(groupsOf({400, 300, 7}), {1920, 960}, 1080, false);
    QVERIFY(layout.pages() > 1);
    int next = 0;
    for (int page = 0; page < layout.pages(); ++page) {
        const auto [first, last] = layout.rows(page);
        QCOMPARE(first, next);
        QVERIFY(last > first);
        for (int row = first; row < last; ++row)
            QVERIFY(QRect(0, 0, 1920, 960).contains(layout.tile(page, row)));
        for (const TileGroup &group : layout.groups(page))
            QVERIFY(!group.title.isEmpty());
        next = last;
    }
    QCOMPARE(next, 707);
}

void TestWall::keepsDepartmentsTogether()
{
    WallLayout layout;
    layout.arrange(groupsOf({100, 100, 100, 100}), {1920, 960}, 1080, false);
    QVERIFY(layout.pages() > 1);
    for (int page = 0; page < layout.pages(); ++page) {
        for (const TileGroup &group : layout.groups(page))
            QCOMPARE(group.count, 100);
    }
}

void TestWall::opensAndLeaves()
{
    Inhibitor inhibitor;
    Notes notes;
    Test::Desk desk;
    desk.window->setDesktop(inhibitor, notes);
    desk.goLive();
    desk.tell({Test::extension("1001", 0)});
    auto &walls = desk.part<WallScreens>();
    QTest::keyClick(desk.window.get(), Qt::Key_F11);
    QVERIFY(walls.isOpen());
    QCOMPARE(walls.walls().size(), std::size_t(1));
    WallWindow &wall = *walls.walls().front();
    QVERIFY(wall.isFullScreen());
    QCOMPARE(inhibitor.inhibited, 1);
    desk.window->hide();
    QVERIFY(QTest::qWaitForWindowActive(&wall));
    QTest::keyClick(&wall, Qt::Key_Escape);
    QTRY_VERIFY(!walls.isOpen());
    QVERIFY(walls.walls().empty());
    QCOMPARE(inhibitor.released, 1);
    QVERIFY(desk.window->isVisible());
}

void TestWall::masksCallers()
{
    Test::Desk desk;
    desk.goLive();
    desk.tell({Test::extension("1003", 1)});
    Model::ChangeSet changes;
    changes.calls.append(Test::talkWith1003(desk.clock.now()));
    desk.tell(changes);
    auto &tiles = desk.part<TileView>("tiles");
    const QModelIndex row = tiles.model()->index(0, 0);
    const auto detail = [&](CallerNumbers numbers) {
        return tileContentOf(row, {}, desk.clock.now(), numbers).detail;
    };
    QVERIFY(detail(CallerNumbers::Shown).contains(QStringLiteral("+442079460018")));
    QVERIFY(!detail(CallerNumbers::Masked).contains(QStringLiteral("4420")));
    QVERIFY(detail(CallerNumbers::Masked).contains(QStringLiteral("•••• 18")));
}

void TestWall::showsNumbersOnlyWhereWanted()
{
    Test::Desk desk;
    desk.goLive();
    desk.tell({Test::extension("1003", 1)});
    Model::ChangeSet changes;
    changes.calls.append(Test::talkWith1003(desk.clock.now()));
    desk.tell(changes);
    const auto picture = [&desk] {
        auto &walls = desk.part<WallScreens>();
        walls.walls().front()->resize(1'280, 720);
        QCoreApplication::sendPostedEvents();
        return walls.walls().front()->findChild<WallBoard *>()->grab().toImage();
    };
    desk.window->showWall({});
    const QImage masked = picture();
    QVERIFY(QTest::qWaitForWindowActive(desk.part<WallScreens>().walls().front().get()));
    QTest::keyClick(desk.part<WallScreens>().walls().front().get(), Qt::Key_P);
    const QImage shown = picture();
    QVERIFY(shown != masked);
    const QSettings kept(desk.folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    QCOMPARE(kept.value(QStringLiteral("preferences/wallShowsNumbers")).toBool(), true);
    // The choice is kept.
    desk.part<WallScreens>().close();
    desk.window->close();
    desk.open();
    desk.goLive();
    desk.tell({Test::extension("1003", 1)});
    desk.tell(changes);
    desk.window->showWall({});
    QCOMPARE(picture(), shown);
}

void TestWall::speaksToScreenReaders()
{
    Test::Desk desk;
    desk.goLive();
    desk.tell({Test::extension("1001", 0, "Sales", "Eria Motto"), Test::extension("1003", 1)});
    Model::ChangeSet changes;
    changes.calls.append(Test::talkWith1003(desk.clock.now()));
    desk.tell(changes);
    desk.window->showWall({});
    WallWindow &wall = *desk.part<WallScreens>().walls().front();
    wall.resize(1'280, 720);
    QCoreApplication::sendPostedEvents();
    QAccessibleInterface *list =
        QAccessible::queryAccessibleInterface(wall.findChild<WallBoard *>());
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 2);
    QVERIFY2(list->child(0)->text(QAccessible::Name)
                 == QStringLiteral("1001, Eria Motto, Available for 0:00"),
             qPrintable(list->child(0)->text(QAccessible::Name)));
    const QString talking = list->child(1)->text(QAccessible::Name);
    QVERIFY2(talking.contains(QStringLiteral("called by a number that ends in 18")),
             qPrintable(talking));
    QVERIFY(!talking.contains(QStringLiteral("4420")));
    const QRect tile = list->child(0)->rect();
    QVERIFY(!tile.isEmpty());
    QCOMPARE(list->childAt(tile.center().x(), tile.center().y()), list->child(0));
    QVERIFY(!list->child(0)->state().offscreen);
    // Nobody chooses on a wall.
    QVERIFY(!list->child(0)->actionInterface());
    QVERIFY(!list->child(0)->state().selectable);
}

void TestWall::standsStillWhenStale()
{
    Test::Desk desk;
    desk.goLive();
    desk.tell({Test::extension("1001", 0, "Sales", "Eria Motto")});
    desk.window->showWall({});
    WallWindow &wall = *desk.part<WallScreens>().walls().front();
    wall.resize(1'280, 720);
    QCoreApplication::sendPostedEvents();
    const auto picture = [&wall] { return wall.findChild<WallBoard *>()->grab().toImage(); };
    const QImage live = picture();
    desk.clock.advance(1s);
    QVERIFY(picture() != live); // the timer goes on
    Model::LinkStatus lost;
    lost.state = Model::LinkStatus::State::Waiting;
    lost.liveUntil = desk.clock.now();
    emit desk.feed.linkChanged(lost);
    const QImage stale = picture();
    QVERIFY(stale != live);
    auto *strip = wall.findChild<QLabel *>(QStringLiteral("strip"));
    QVERIFY(strip->isVisible());
    QVERIFY(strip->text().contains(QStringLiteral("Last confirmed")));
    desk.clock.advance(5s);
    QCOMPARE(picture(), stale);
}

void TestWall::hidesThePointer()
{
    Test::Desk desk;
    desk.window->showWall({});
    WallWindow &wall = *desk.part<WallScreens>().walls().front();
    desk.clock.advance(2s);
    QVERIFY(wall.cursor().shape() != Qt::BlankCursor);
    desk.clock.advance(2s);
    QCOMPARE(wall.cursor().shape(), Qt::BlankCursor);
    QMouseEvent moved(QEvent::MouseMove, QPointF(120, 110), wall.mapToGlobal(QPointF(120, 110)),
                      Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&wall, &moved);
    QVERIFY(wall.cursor().shape() != Qt::BlankCursor);
}

void TestWall::driftsAndKeepsItsSize()
{
    Test::Desk desk;
    desk.goLive();
    desk.tell({Test::extension("1001", 0)});
    desk.window->showWall({});
    WallWindow &wall = *desk.part<WallScreens>().walls().front();
    auto *board = wall.findChild<WallBoard *>();
    wall.layout()->activate();
    const QRect before = board->geometry();
    QSet<QPoint> places{before.topLeft()};
    for (int minute = 0; minute < 10; ++minute) {
        desk.clock.advance(60s);
        wall.layout()->activate();
        QCOMPARE(board->size(), before.size());
        const QPoint moved = board->pos() - before.topLeft();
        QVERIFY(std::abs(moved.x()) <= 2 * WallWindow::Drift);
        places.insert(board->pos());
    }
    QVERIFY(places.size() > 4);
}

void TestWall::turnsPages()
{
    Test::Desk desk;
    desk.goLive();
    QList<Model::Extension> rows;
    for (int i = 0; i < 600; ++i)
        rows.append(Test::extension(QByteArray::number(1'000 + i).constData(), 0,
                                    i < 300 ? "Sales" : "Support"));
    desk.tell(rows);
    desk.window->showWall({});
    WallWindow &wall = *desk.part<WallScreens>().walls().front();
    wall.resize(1'280, 720);
    wall.setReducedMotion(true);
    QCoreApplication::sendPostedEvents();
    QTRY_VERIFY(wall.board().pages() > 1);
    QCOMPARE(wall.board().page(), 0);
    for (int second = 0; second < WallWindow::PageTime.count(); ++second)
        desk.clock.advance(1s);
    QCOMPARE(wall.board().page(), 1);
    QTest::keyClick(&wall, Qt::Key_Left);
    QCOMPARE(wall.board().page(), 0);
    QTest::keyClick(&wall, Qt::Key_Left);
    QCOMPARE(wall.board().page(), wall.board().pages() - 1);
}

void TestWall::notifiesOnceForMany()
{
    Inhibitor inhibitor;
    Notes notes;
    Test::Desk desk;
    desk.window->setDesktop(inhibitor, notes);
    desk.goLive();
    desk.tell({Test::extension("1001", 8, "", "Freya <b>Novak</b>")});
    desk.clock.advance(20s);
    QCOMPARE(notes.notes.size(), 1);
    QCOMPARE(notes.notes.constFirst().title, QStringLiteral("Ringing too long"));
    QCOMPARE(notes.notes.constFirst().text,
             QStringLiteral("1001 · Freya <b>Novak</b> has been ringing for 0:20."));
    QVERIFY(!notes.notes.constFirst().isUrgent);
    QVERIFY(!notes.notes.constFirst().withSound);
    QList<Model::Extension> rows;
    for (int i = 0; i < 6; ++i)
        rows.append(Test::extension(QByteArray::number(2'000 + i).constData(), 8));
    desk.tell(rows, 45s);
    desk.clock.advance(1s);
    QCOMPARE(notes.notes.size(), 2);
    QVERIFY(notes.notes.constLast().isUrgent);
    QCOMPARE(notes.notes.constLast().title, QStringLiteral("6 alerts"));
    QCOMPARE(notes.notes.constLast().text.count(u'\n'), 4);
}

QTEST_MAIN(TestWall)
#include "tst_wall.moc"
