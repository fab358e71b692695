// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/sideentries.h"
#include "tests/support/calls.h"
#include "tests/support/desk.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QInputDialog>
#include <QLineEdit>

using namespace Gui;
using namespace std::chrono_literals;
using Kind = Model::SideEntry::Kind;
using Model::SideEntryModel;
using Model::StatusCode::Idle;
using Model::StatusCode::InUse;
using Model::StatusCode::Ringing;

namespace {

constexpr std::chrono::milliseconds Settled(200);

} // namespace

class TestSideBar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_desk.reset(); }

    void keepsADepartment();
    void listsWhatNeedsAttention();
    void acknowledgesAnAlert();
    void opensAQueue();
    void doubtsAStaleBoard();
    void searchesCallsByWhatIsShown();
    void keepsAFilterByName();
    void isWalkedByKeyboard();
    void marksWhatIsShown();
    void tellsScreenReadersOfAlerts();
    void isOperatedByAScreenReader();

private:
    QListView &list() { return m_desk->part<QListView>("sideList"); }
    QModelIndex line(const QString &title);
    QStringList lines();
    void click(const QString &title);
    int shown() { return m_desk->part<TileView>("tiles").model()->rowCount(); }

    std::unique_ptr<Test::Desk> m_desk;
};

void TestSideBar::init()
{
    m_desk = std::make_unique<Test::Desk>();
    new QAbstractItemModelTester(list().model(),
                                 QAbstractItemModelTester::FailureReportingMode::QtTest, &list());
    m_desk->goLive();
    m_desk->tell({Test::extension("1001", Idle, "Sales"), Test::extension("1002", InUse, "Sales"),
                  Test::extension("1003", Ringing, "Support"), Test::extension("1004", Idle)});
    QTest::qWait(Settled.count());
}

QModelIndex TestSideBar::line(const QString &title)
{
    const QAbstractItemModel &model = *list().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data().toString() == title)
            return model.index(row, 0);
    }
    return {};
}

QStringList TestSideBar::lines()
{
    QStringList texts;
    for (int row = 0; row < list().model()->rowCount(); ++row) {
        const QModelIndex index = list().model()->index(row, 0);
        const QString count = index.data(SideEntryModel::CountRole).toString();
        texts.append(count.isEmpty() ? index.data().toString()
                                     : index.data().toString() + u' ' + count);
    }
    return texts;
}

void TestSideBar::click(const QString &title)
{
    const QModelIndex index = line(title);
    list().scrollTo(index);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(index).center());
}

void TestSideBar::keepsADepartment()
{
    QCOMPARE(lines().first(5),
             QStringList({QStringLiteral("All extensions 4"), QStringLiteral("Departments"),
                          QStringLiteral("Sales 2"), QStringLiteral("Support 1"),
                          QStringLiteral("No department 1")}));
    QVERIFY(!line(QStringLiteral("Departments")).flags().testFlag(Qt::ItemIsEnabled));
    click(QStringLiteral("Sales"));
    QCOMPARE(shown(), 2);
    click(QStringLiteral("No department"));
    QCOMPARE(shown(), 1);
    // Escape shows all again.
    QTest::keyClick(m_desk->window.get(), Qt::Key_Escape);
    QCOMPARE(shown(), 4);
}

void TestSideBar::listsWhatNeedsAttention()
{
    QVERIFY(lines().contains(QStringLiteral("Ringing over 20 s 0")));
    m_desk->clock.advance(20s);
    QTest::qWait(Settled.count());
    QVERIFY(lines().contains(QStringLiteral("Ringing over 20 s 1")));
    click(QStringLiteral("Ringing over 20 s"));
    QCOMPARE(shown(), 1);
    auto &tiles = m_desk->part<TileView>("tiles");
    QCOMPARE(tiles.spokenItem(0), QStringLiteral("1003, Ringing, Ringing too long for 0:20"));
    // Who picks up is no longer among them.
    m_desk->tell({Test::extension("1003", InUse, "Support")});
    m_desk->clock.advance(1s);
    QTest::qWait(Settled.count());
    QVERIFY(lines().contains(QStringLiteral("Ringing over 20 s 0")));
    QCOMPARE(shown(), 0);
}

void TestSideBar::acknowledgesAnAlert()
{
    m_desk->clock.advance(20s);
    QTest::qWait(Settled.count());
    const auto level = [this] {
        return line(QStringLiteral("Ringing over 20 s")).data(SideEntryModel::LevelRole).toInt();
    };
    QCOMPARE(level(), static_cast<int>(Model::AlertLevel::Amber));
    auto &tiles = m_desk->part<TileView>("tiles");
    tiles.setCurrentIndex(tiles.model()->index(2, 0));
    QTest::keyClick(m_desk->window.get(), Qt::Key_F8);
    QTest::qWait(Settled.count());
    QCOMPARE(level(), static_cast<int>(Model::AlertLevel::None));
    m_desk->clock.advance(25s);
    QTest::qWait(Settled.count());
    QCOMPARE(level(), static_cast<int>(Model::AlertLevel::Red));
}

void TestSideBar::opensAQueue()
{
    Model::Queue billing;
    billing.name = QStringLiteral("billing");
    Model::Queue sales;
    sales.name = QStringLiteral("sales");
    sales.waiting = {
        {QStringLiteral("1.1"), QStringLiteral("1161"), {}, 1, m_desk->clock.now(), {}}};
    m_desk->tell(QList<Model::Queue>{billing, sales});
    QTest::qWait(Settled.count());
    QVERIFY(lines().contains(QStringLiteral("sales 1 waiting")));
    const auto &page = m_desk->part<QueuesPage>();
    QVERIFY(!page.isVisible());
    click(QStringLiteral("sales"));
    QVERIFY(page.isVisible());
    QCOMPARE(m_desk->part<QListView>("queueCards").currentIndex().data().toString(),
             QStringLiteral("sales"));
    QTest::keyClick(m_desk->window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!page.isVisible());
    QTest::keyClick(m_desk->window.get(), Qt::Key_4, Qt::ControlModifier);
    QVERIFY(page.isVisible());
    QTest::keyClick(m_desk->window.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!list().isVisible());
}

/// What a stale board counted is not shown as if it were so.
void TestSideBar::doubtsAStaleBoard()
{
    Model::Queue sales;
    sales.name = QStringLiteral("sales");
    m_desk->tell(QList<Model::Queue>{sales});
    QTest::qWait(Settled.count());
    const auto spoken = [this](const QString &title) {
        return line(title).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(QStringLiteral("sales")), QStringLiteral("sales, 0 waiting"));
    Model::LinkStatus lost;
    lost.state = Model::LinkStatus::State::Waiting;
    emit m_desk->feed.linkChanged(lost);
    QTest::qWait(Settled.count());
    for (const char *title : {"sales", "Ringing over 20 s"})
        QVERIFY(spoken(QLatin1String(title)).endsWith(QStringLiteral("not verified")));
}

/// The page of the calls is searched by what the field shows, however it came there.
void TestSideBar::searchesCallsByWhatIsShown()
{
    auto &search = m_desk->part<HeaderBar>("header");
    auto &calls = m_desk->part<CallsPage>();
    Model::ChangeSet changes;
    changes.calls.append(Test::talkWith1003(m_desk->clock.now()));
    m_desk->tell(changes);
    QTest::keyClicks(search.findChild<QLineEdit *>(), QStringLiteral("nobody"));
    click(QStringLiteral("All extensions"));
    QTest::keyClick(m_desk->window.get(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(calls.findChild<QTableView *>(QStringLiteral("calls"))->isVisible());
}

void TestSideBar::keepsAFilterByName()
{
    QVERIFY(!line(QStringLiteral("Save this filter…")).isValid());
    auto &search = m_desk->part<HeaderBar>("header");
    QTest::keyClicks(search.findChild<QLineEdit *>(), QStringLiteral("sales 1002"));
    QCOMPARE(shown(), 1);
    click(QStringLiteral("Save this filter…"));
    auto *dialog = m_desk->window->findChild<QInputDialog *>();
    QVERIFY(dialog);
    dialog->setTextValue(QStringLiteral("  My   filter "));
    dialog->accept();
    QVERIFY(line(QStringLiteral("My filter")).isValid());
    QVERIFY(!line(QStringLiteral("Save this filter…")).isValid());
    click(QStringLiteral("All extensions"));
    QCOMPARE(shown(), 4);
    QCOMPARE(search.findChild<QLineEdit *>()->text(), QString());
    click(QStringLiteral("My filter"));
    QCOMPARE(shown(), 1);
    QCOMPARE(search.findChild<QLineEdit *>()->text(), QStringLiteral("sales 1002"));

    m_desk->window->close();
    m_desk->open();
    QVERIFY(line(QStringLiteral("My filter")).isValid());
    list().setCurrentIndex(line(QStringLiteral("My filter")));
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Delete);
    QVERIFY(!line(QStringLiteral("My filter")).isValid());
}

void TestSideBar::isWalkedByKeyboard()
{
    QTest::keyClick(m_desk->window.get(), Qt::Key_0, Qt::ControlModifier);
    QVERIFY(list().hasFocus());
    QCOMPARE(list().currentIndex().data().toString(), QStringLiteral("All extensions"));
    // Over the heading, as nothing can be done with it.
    QTest::keyClick(&list(), Qt::Key_Down);
    QCOMPARE(list().currentIndex().data().toString(), QStringLiteral("Sales"));
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(shown(), 2);
}

void TestSideBar::marksWhatIsShown()
{
    const auto marked = [this] {
        QStringList titles;
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            const QModelIndex index = list().model()->index(row, 0);
            if (index.data(SideEntryModel::ActiveRole).toBool())
                titles.append(index.data().toString());
        }
        return titles.join(u',');
    };
    QCOMPARE(marked(), QStringLiteral("All extensions"));
    click(QStringLiteral("Support"));
    QCOMPARE(marked(), QStringLiteral("Support"));
    click(QStringLiteral("Calls"));
    QCOMPARE(marked(), QStringLiteral("Calls"));
    click(QStringLiteral("Support"));
    QCOMPARE(marked(), QStringLiteral("Support"));
    QVERIFY(m_desk->part<TileView>("tiles").isVisible());
}

void TestSideBar::tellsScreenReadersOfAlerts()
{
    m_desk->clock.advance(20s);
    auto &bar = m_desk->part<StatusBar>("statusBar");
    QCOMPARE(QAccessible::queryAccessibleInterface(&bar)->text(QAccessible::Name),
             QStringLiteral("1003 has been ringing for 0:20."));
    // The side bar says what it shows.
    QAccessibleInterface *side = QAccessible::queryAccessibleInterface(&list());
    QVERIFY(side);
    QStringList spoken;
    for (int row = 0; row < list().model()->rowCount(); ++row)
        spoken.append(list().model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    QVERIFY(spoken.contains(QStringLiteral("Sales, 2")));
}

/// Which toggles what can be pressed, and does not click.
void TestSideBar::isOperatedByAScreenReader()
{
    const auto toggle = [this](const QString &name) {
        for (auto *button : m_desk->window->findChildren<QAbstractButton *>()) {
            auto *spoken = QAccessible::queryAccessibleInterface(button);
            if (spoken->text(QAccessible::Name) == name) {
                spoken->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
                return true;
            }
        }
        return false;
    };
    QVERIFY(toggle(QStringLiteral("Show as a table")));
    QVERIFY(m_desk->part<QTableView>("extensionTable").isVisible());
    QVERIFY(toggle(QStringLiteral("Show as tiles")));
    QVERIFY(m_desk->part<TileView>("tiles").isVisible());
    QVERIFY(toggle(QStringLiteral("Ringing: 1")));
    QCOMPARE(shown(), 1);
    QVERIFY(toggle(QStringLiteral("Ringing: 1")));
    QCOMPARE(shown(), 4);
    // Entries are pressed; headings are not.
    QAccessibleInterface *entries = QAccessible::queryAccessibleInterface(&list());
    const auto press = [&](const QString &title) {
        QAccessibleInterface *entry = entries->child(line(title).row());
        QAccessibleActionInterface *actions = entry ? entry->actionInterface() : nullptr;
        if (actions)
            actions->doAction(QAccessibleActionInterface::pressAction());
        return actions != nullptr;
    };
    QCOMPARE(entries->child(line(QStringLiteral("Sales")).row())->text(QAccessible::Name),
             QStringLiteral("Sales, 2"));
    QVERIFY(press(QStringLiteral("Sales")));
    QCOMPARE(shown(), 2);
    QVERIFY(!press(QStringLiteral("Departments")));
    QCOMPARE(shown(), 2);
    QVERIFY(press(QStringLiteral("All extensions")));
    QCOMPARE(shown(), 4);
}

QTEST_MAIN(TestSideBar)
#include "tst_sidebar.moc"
