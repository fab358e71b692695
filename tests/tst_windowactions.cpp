// SPDX-License-Identifier: GPL-3.0-or-later
//
// A supervisor acts on calls and queues: menus, shortcuts, dialogs, dragging.
#include "tests/support/calls.h"
#include "tests/support/manualclock.h"
#include "ui/mainwindow.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QShortcut>
#include <QTemporaryDir>
#include <QTest>

using namespace Gui;
using namespace std::chrono_literals;
using Model::ActionKind;

namespace {

class Sink : public Model::CommandSink
{
public:
    void submit(const Model::Command &command) override
    {
        if (const auto *wish = std::get_if<Model::ActionCommand>(&command))
            wishes.append(wish->request);
    }

    QList<Model::ActionRequest> wishes;
};

Model::Extension row(int number, int code)
{
    Model::Extension extension;
    extension.number = QString::number(number);
    extension.context = QStringLiteral("from-internal");
    extension.statusCode = code;
    extension.department = QStringLiteral("Support");
    extension.agentName = QStringLiteral("Agent %1").arg(number);
    extension.verified = true;
    extension.createdAt = Model::TimePoint(1'700'000'000s);
    extension.lastStatusChange = extension.observedSince = extension.createdAt;
    extension.beginningSeen = true;
    return extension;
}

Model::Abilities everything()
{
    Model::Abilities abilities;
    abilities.hindrances = {};
    abilities.phone = QStringLiteral("1001");
    abilities.user = QStringLiteral("panel");
    return abilities;
}

} // namespace

class TestWindowActions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void offersNothingUntilAllowed();
    void saysWhatIsMissing();
    void calls();
    void hangsUpAfterAsking();
    void transfersToWhoIsChosen();
    void transfersByDragging();
    void letsNothingBeDraggedUnlessAllowed();
    void tellsWhatCameOfIt();
    void offersAColleague();
    void leadsASeat();
    void everyActionHasAShortcutOfItsOwn();
    void isAboutNobodyWhenTheChosenOneIsGone();
    void isAboutTheChosenSeatWhereverItGoes();
    void isAboutTheCallerWhateverSeatsDo();
    void isAboutWhomTheOpenMenuNames();
    void dialsWhatIsTyped();
    void understandsTargets_data();
    void understandsTargets();
    void asksBeforeADetour();
    void showsWhatCallersAreNamedAsText();

private:
    void choose(const char *extension);
    QAction *action(ActionKind kind) const;
    template <typename T>
    T *open() const
    {
        for (T *window : m_window->findChildren<T *>()) {
            if (window->isVisible())
                return window;
        }
        return nullptr;
    }
    static void press(const QWidget &dialog, const QString &text);
    void answer(Model::ActionRecord record);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Test::ManualClock> m_clock;
    std::unique_ptr<Model::BoardFeed> m_feed;
    std::unique_ptr<Sink> m_sink;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindowActions::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<Test::ManualClock>();
    m_feed = std::make_unique<Model::BoardFeed>();
    m_sink = std::make_unique<Sink>();
    m_window = std::make_unique<MainWindow>(*m_feed, *m_sink, *m_clock, m_folder->path(),
                                            ThemeChoice::Light);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    Model::LinkStatus link;
    link.state = Model::LinkStatus::State::Live;
    link.staleAfter = 60s;
    emit m_feed->linkChanged(link);
    Model::ChangeSet changes;
    changes.changed = {row(1001, 0), row(1002, 0), row(1003, 1), row(1004, 4)};
    Model::Refresh refresh;
    refresh.confirmedAt = m_clock->now();
    changes.refreshes.append(refresh);
    changes.calls = {Test::talkWith1003(m_clock->now())};
    Model::Queue queue;
    queue.name = QStringLiteral("support");
    Model::QueueSeat seat;
    seat.interface = QStringLiteral("PJSIP/1002");
    seat.extension = QStringLiteral("1002");
    seat.name = QStringLiteral("Agent 1002");
    queue.seats = {seat};
    Model::Queue other;
    other.name = QStringLiteral("sales");
    changes.queues = {queue, other};
    emit m_feed->changed(changes);
    emit m_feed->abilitiesChanged(everything());
    QCoreApplication::sendPostedEvents();
}

void TestWindowActions::choose(const char *extension)
{
    auto *tiles = m_window->findChild<TileView *>();
    for (int i = 0; i < tiles->model()->rowCount(); ++i) {
        const QModelIndex index = tiles->model()->index(i, 0);
        if (index.data(Model::ExtensionTableModel::NumberRole).toString()
            == QLatin1String(extension))
            tiles->setCurrentIndex(index);
    }
}

QAction *TestWindowActions::action(ActionKind kind) const
{
    for (QAction *action : m_window->actions()) {
        if (action->text() == Model::actionName(kind))
            return action;
    }
    return nullptr;
}

void TestWindowActions::press(const QWidget &dialog, const QString &text)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == text)
            QTest::mouseClick(button, Qt::LeftButton);
    }
}

void TestWindowActions::answer(Model::ActionRecord record)
{
    record.request = m_sink->wishes.constLast();
    Model::ChangeSet changes;
    changes.actions = {record};
    emit m_feed->changed(changes);
}

void TestWindowActions::offersNothingUntilAllowed()
{
    emit m_feed->abilitiesChanged(Model::Abilities());
    choose("1003");
    for (const ActionKind kind : Model::AllActionKinds) {
        QVERIFY(action(kind));
        QVERIFY(!action(kind)->isEnabled());
        QVERIFY2(action(kind)->toolTip().contains(QLatin1String("allow")),
                 qPrintable(action(kind)->toolTip()));
    }
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(m_sink->wishes.isEmpty());
}

void TestWindowActions::saysWhatIsMissing()
{
    Model::Abilities abilities = everything();
    abilities.hindrances.at(static_cast<std::size_t>(ActionKind::Call)) =
        Model::Hindrance{Model::Hindrance::Kind::NoRight, QStringLiteral("originate")};
    emit m_feed->abilitiesChanged(abilities);
    choose("1003");
    QVERIFY(!action(ActionKind::Call)->isEnabled());
    const QString reason = action(ActionKind::Call)->toolTip();
    QVERIFY2(reason.contains(QLatin1String("originate")) && reason.contains(QLatin1String("panel")),
             qPrintable(reason));
    QVERIFY(action(ActionKind::Transfer)->isEnabled());
}

void TestWindowActions::calls()
{
    choose("1002");
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(m_sink->wishes.size(), 1);
    const Model::ActionRequest wish = m_sink->wishes.constFirst();
    QVERIFY(wish.kind == ActionKind::Call);
    QCOMPARE(wish.target, QStringLiteral("1002"));
    QVERIFY(!wish.id.isEmpty());
}

void TestWindowActions::hangsUpAfterAsking()
{
    choose("1002");
    QVERIFY(!action(ActionKind::HangUp)->isEnabled()); // in no call
    choose("1003");
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    auto *dialog = open<ActionDialog>();
    QVERIFY(dialog);
    QVERIFY(m_sink->wishes.isEmpty());
    press(*dialog, QStringLiteral("Cancel"));
    QVERIFY(m_sink->wishes.isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    dialog = open<ActionDialog>();
    press(*dialog, QStringLiteral("Hang up"));
    QCOMPARE(m_sink->wishes.size(), 1);
    // The very call, whatever its phone does by then.
    QCOMPARE(m_sink->wishes.constFirst().callId, QStringLiteral("1.1"));
    QCOMPARE(m_sink->wishes.constFirst().extension, QStringLiteral("1003"));
}

void TestWindowActions::transfersToWhoIsChosen()
{
    choose("1003");
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
    auto *dialog = open<ActionDialog>();
    QVERIFY(dialog);
    auto *text = dialog->findChild<QLineEdit *>();
    const auto accept = [dialog]() -> QPushButton * {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Transfer"))
                return button;
        }
        return nullptr;
    }();
    QVERIFY(accept);
    QVERIFY(!accept->isEnabled());
    QTest::keyClicks(text, QStringLiteral("1,2"));
    QVERIFY(!accept->isEnabled()); // means something else to a dialplan
    text->clear();
    QTest::keyClicks(text, QStringLiteral("1002"));
    QVERIFY(accept->isEnabled());
    QTest::mouseClick(accept, Qt::LeftButton);
    QCOMPARE(m_sink->wishes.size(), 1);
    QVERIFY(m_sink->wishes.constFirst().kind == ActionKind::Transfer);
    QCOMPARE(m_sink->wishes.constFirst().target, QStringLiteral("1002"));
}

void TestWindowActions::transfersByDragging()
{
    auto *tiles = m_window->findChild<TileView *>();
    choose("1003");
    const QModelIndex source = tiles->currentIndex();
    QVERIFY(tiles->dragEnabled());
    QVERIFY(source.flags().testFlag(Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> call(tiles->model()->mimeData({source}));
    QVERIFY(call);
    const auto drop = [&](const QModelIndex &target) {
        const QPointF at = tiles->visualRect(target).center();
        QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, call.get(), Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(tiles->viewport(), &enter);
        QDropEvent event(at, Qt::CopyAction, call.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(tiles->viewport(), &event);
    };
    drop(source);
    QVERIFY(!open<ActionDialog>()); // it is there already
    choose("1002");
    drop(tiles->currentIndex());
    auto *dialog = open<ActionDialog>();
    QVERIFY(dialog);
    press(*dialog, QStringLiteral("Transfer"));
    QCOMPARE(m_sink->wishes.size(), 1);
    QCOMPARE(m_sink->wishes.constFirst().extension, QStringLiteral("1003"));
    QCOMPARE(m_sink->wishes.constFirst().target, QStringLiteral("1002"));
}

void TestWindowActions::letsNothingBeDraggedUnlessAllowed()
{
    auto *tiles = m_window->findChild<TileView *>();
    choose("1002");
    QVERIFY(!tiles->currentIndex().flags().testFlag(Qt::ItemIsDragEnabled)); // in no call
    emit m_feed->abilitiesChanged(Model::Abilities());
    QVERIFY(!tiles->dragEnabled());
}

void TestWindowActions::tellsWhatCameOfIt()
{
    choose("1002");
    action(ActionKind::Call)->trigger();
    Model::ActionRecord record;
    record.outcome = Model::ActionRecord::Outcome::Failed;
    record.sentence = QStringLiteral("Your phone, 1001, is busy & <b>loud</b>.");
    answer(record);
    const QString text = m_window->findChild<QLabel *>(QStringLiteral("result"))->text();
    QVERIFY2(text.contains(record.sentence.toHtmlEscaped()), qPrintable(text));
    QVERIFY(!open<QMessageBox>());
}

void TestWindowActions::offersAColleague()
{
    choose("1003");
    action(ActionKind::Transfer)->trigger();
    auto *dialog = open<ActionDialog>();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("1004"));
    press(*dialog, QStringLiteral("Transfer"));
    QCOMPARE(m_sink->wishes.size(), 1);
    Model::ActionRecord record;
    record.outcome = Model::ActionRecord::Outcome::Refused;
    record.sentence = QStringLiteral("1004 is offline.");
    record.colleague = QStringLiteral("1002");
    answer(record);
    auto *box = open<QMessageBox>();
    QVERIFY(box);
    QVERIFY(box->text().contains(record.sentence));
    press(*box, QStringLiteral("Transfer to 1002"));
    QCOMPARE(m_sink->wishes.size(), 2);
    QCOMPARE(m_sink->wishes.constLast().target, QStringLiteral("1002"));
    QVERIFY(m_sink->wishes.constLast().id != m_sink->wishes.constFirst().id);
    // What another window wanted is none of this one's business.
    Model::ChangeSet changes;
    record.request.id = QStringLiteral("elsewhere");
    changes.actions = {record};
    emit m_feed->changed(changes);
    QTRY_VERIFY(!open<QMessageBox>());
}

void TestWindowActions::leadsASeat()
{
    choose("1003");
    QVERIFY(!action(ActionKind::Pause)->isEnabled()); // in no queue
    QVERIFY(action(ActionKind::QueueAdd)->isEnabled());
    choose("1002");
    QVERIFY(action(ActionKind::Pause)->isEnabled());
    QVERIFY(!action(ActionKind::Unpause)->isEnabled());
    action(ActionKind::Pause)->trigger();
    auto *dialog = open<ActionDialog>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("lunch"));
    press(*dialog, QStringLiteral("Pause"));
    QCOMPARE(m_sink->wishes.size(), 1);
    QCOMPARE(m_sink->wishes.constFirst().reason, QStringLiteral("lunch"));
    QCOMPARE(m_sink->wishes.constFirst().queue, QString()); // all of them
    action(ActionKind::QueueAdd)->trigger();
    dialog = open<ActionDialog>();
    QVERIFY(dialog);
    press(*dialog, QStringLiteral("Add"));
    QCOMPARE(m_sink->wishes.constLast().queue, QStringLiteral("sales"));
}

void TestWindowActions::everyActionHasAShortcutOfItsOwn()
{
    QSet<QString> keys;
    for (const ActionKind kind : Model::AllActionKinds) {
        const QString key = action(kind)->shortcut().toString();
        QVERIFY2(!key.isEmpty(), qPrintable(action(kind)->text()));
        keys.insert(key);
    }
    QCOMPARE(keys.size(), qsizetype(Model::AllActionKinds.size()));
    // Nor is one taken by something else in the window: neither would work then.
    for (const QAction *other : m_window->findChildren<QAction *>()) {
        if (!m_window->actions().contains(other))
            QVERIFY2(!keys.contains(other->shortcut().toString()), qPrintable(other->text()));
    }
    for (const QShortcut *other : m_window->findChildren<QShortcut *>())
        QVERIFY2(!keys.contains(other->key().toString()), qPrintable(other->key().toString()));
}

/// A view would choose its neighbour.
void TestWindowActions::isAboutNobodyWhenTheChosenOneIsGone()
{
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    Model::Call other = Test::talkWith1003(m_clock->now() + 1s);
    other.id = QStringLiteral("2.1");
    other.segments[0].target.extension = QStringLiteral("1002");
    Model::ChangeSet changes;
    changes.calls = {other};
    emit m_feed->changed(changes);
    auto *table = m_window->findChild<QTableView *>(QStringLiteral("calls"));
    QCOMPARE(table->model()->rowCount(), 2);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTRY_VERIFY(action(ActionKind::HangUp)->isEnabled());
    Model::Call over = Test::talkWith1003(m_clock->now());
    over.id = table->model()->index(0, 0).data(Model::CallTableModel::IdRole).toString();
    over.ended = m_clock->now();
    changes.calls = {over};
    emit m_feed->changed(changes);
    QTRY_VERIFY(!action(ActionKind::HangUp)->isEnabled());
    QVERIFY(!table->currentIndex().isValid());
    QCOMPARE(table->model()->rowCount(), 1);
    // The last one has no neighbour.
    const auto *page = m_window->findChild<CallsPage *>();
    table->setCurrentIndex(table->model()->index(0, 0));
    QVERIFY(!page->chosenCall().isEmpty());
    over.id = page->chosenCall();
    changes.calls = {over};
    emit m_feed->changed(changes);
    QTRY_COMPARE(page->chosenCall(), QString());
}

void TestWindowActions::isAboutTheChosenSeatWhereverItGoes()
{
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    Model::Queue queue;
    queue.name = QStringLiteral("support");
    for (const char *number : {"1001", "1002"}) {
        Model::QueueSeat seat;
        seat.extension = QString::fromLatin1(number);
        seat.interface = QStringLiteral("PJSIP/") + seat.extension;
        seat.name = QStringLiteral("Agent ") + seat.extension;
        seat.state = Model::QueueSeat::State::NotInUse;
        queue.seats.append(seat);
    }
    Model::ChangeSet changes;
    changes.queues = {queue};
    emit m_feed->changed(changes);
    auto *page = m_window->findChild<QueuesPage *>();
    page->choose(queue.name);
    QTableView *seats = nullptr;
    for (QTableView *table : page->findChildren<QTableView *>()) {
        if (table->model()->columnCount() == 6)
            seats = table;
    }
    QVERIFY(seats);
    seats->setCurrentIndex(seats->model()->index(0, 0)); // 1001
    QTRY_COMPARE(page->chosenSeat()->extension, QStringLiteral("1001"));
    // It pauses, and goes down the list.
    queue.seats[0].paused = true;
    changes.queues = {queue};
    emit m_feed->changed(changes);
    QCOMPARE(page->chosenSeat()->extension, QStringLiteral("1001"));
    QTRY_COMPARE(seats->currentIndex().row(), 1);
    QCOMPARE(page->chosenSeat()->extension, QStringLiteral("1001"));
    queue.seats.removeFirst();
    changes.queues = {queue};
    emit m_feed->changed(changes);
    QVERIFY(!page->chosenSeat());
    QTRY_VERIFY(!seats->currentIndex().isValid());
}

/// Who was chosen last in the one table stays so, whatever moves in the other.
void TestWindowActions::isAboutTheCallerWhateverSeatsDo()
{
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    Model::Queue queue;
    queue.name = QStringLiteral("support");
    for (const char *number : {"1001", "1002"}) {
        Model::QueueSeat seat;
        seat.extension = QString::fromLatin1(number);
        seat.interface = QStringLiteral("PJSIP/") + seat.extension;
        seat.state = Model::QueueSeat::State::NotInUse;
        queue.seats.append(seat);
    }
    queue.waiting = {{QStringLiteral("1.1"),
                      QStringLiteral("5550"),
                      {},
                      1,
                      m_clock->now(),
                      QStringLiteral("1.1")},
                     {QStringLiteral("1.9"),
                      QStringLiteral("5551"),
                      {},
                      2,
                      m_clock->now(),
                      QStringLiteral("1.7")}};
    Model::ChangeSet changes;
    changes.queues = {queue};
    emit m_feed->changed(changes);
    auto *page = m_window->findChild<QueuesPage *>();
    page->choose(queue.name);
    QTableView *seats = nullptr;
    QTableView *waiting = nullptr;
    for (QTableView *table : page->findChildren<QTableView *>()) {
        if (table->model()->columnCount() == 6)
            seats = table;
        if (table->model()->columnCount() == 3)
            waiting = table;
    }
    QVERIFY(seats && waiting);
    seats->setCurrentIndex(seats->model()->index(0, 0)); // 1001
    waiting->setCurrentIndex(waiting->model()->index(1, 0));
    QCOMPARE(page->chosenCall(), QStringLiteral("1.7"));
    QVERIFY(!page->chosenSeat());
    queue.seats[0].paused = true; // goes down the list
    changes.queues = {queue};
    emit m_feed->changed(changes);
    QTRY_COMPARE(seats->currentIndex().row(), 1);
    QCOMPARE(page->chosenCall(), QStringLiteral("1.7"));
    queue.seats.removeFirst();
    queue.waiting.removeFirst();
    changes.queues = {queue};
    emit m_feed->changed(changes);
    QTRY_VERIFY(!seats->currentIndex().isValid());
    QCOMPARE(page->chosenCall(), QStringLiteral("1.7"));
    QTRY_COMPARE(waiting->currentIndex().row(), 0);
}

void TestWindowActions::isAboutWhomTheOpenMenuNames()
{
    choose("1003");
    QMenu *menu = nullptr;
    for (QMenu *candidate : m_window->findChildren<QMenu *>()) {
        if (candidate->actions().contains(action(ActionKind::HangUp)))
            menu = candidate;
    }
    QVERIFY(menu);
    if (!menu)
        return;
    menu->popup(m_window->mapToGlobal(QPoint(10, 10)));
    QTRY_VERIFY(menu->isVisible());
    const QString title = menu->actions().constFirst()->text();
    QVERIFY2(title.contains(QStringLiteral("1003")), qPrintable(title));
    choose("1002");
    QCOMPARE(menu->actions().constFirst()->text(), title);
    menu->hide();
    QTRY_VERIFY(menu->actions().constFirst()->text().contains(QStringLiteral("1002")));
}

/// A number that is typed in full is not taken for the extension that has it in its own.
void TestWindowActions::dialsWhatIsTyped()
{
    choose("1003");
    action(ActionKind::Transfer)->trigger();
    auto *dialog = open<ActionDialog>();
    auto *text = dialog->findChild<QLineEdit *>();
    QTest::keyClicks(text, QStringLiteral("002"));
    QCOMPARE(dialog->request().target, QStringLiteral("002"));
    text->clear();
    QTest::keyClicks(text, QStringLiteral("Agent 1002"));
    QCOMPARE(dialog->request().target, QStringLiteral("1002"));
}

/// What is offered for what is typed, what is confirmed first, and what is sent.
void TestWindowActions::understandsTargets_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("offered");
    QTest::addColumn<QString>("sent"); // empty: Return does nothing
    QTest::addColumn<bool>("isConfirmed");
    const auto add = [](const char *typed, int offered, const char *sent, bool isConfirmed) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << offered << QString::fromUtf8(sent)
                             << isConfirmed;
    };
    constexpr int All = 7;
    add("", All, "", false);
    add("   ", All, "", false);
    add("Inês", 1, "2001", false);
    add("ines", 1, "2001", false);
    add("INES PRADO", 1, "2001", false);
    add("prad", 1, "2001", false);
    add("müller", 1, "2002", false);
    add("muller zoe", 1, "2002", false);
    add("soren", 1, "2003", false);
    add("agent", 4, "", false); // which one?
    add("Agent 1002", 1, "1002", false);
    add("nobody", 0, "nobody", true); // the dialplan may have it
    add("josé", 0, "", false);        // no dialplan's
    add("1002", 1, "1002", false);
    add(" 1002 ", 1, "1002", false);
    add("10", 4, "10", true); // short, and nobody's
    add("100", 4, "100", true);
    add("5550199", 0, "5550199", true);
    add("+44 (20) 7946 0018", 0, "+442079460018", true);
    add("*45", 0, "*45", true);
    add("1,2", 0, "", false);
    add("1002&1003", 0, "", false);
    QTest::newRow("200 characters") << QString(200, u'7') << 0 << QString() << false;
    QTest::newRow("a long name") << QString(200, u'x') << 0 << QString() << false;
}

void TestWindowActions::understandsTargets()
{
    QFETCH(const QString, typed);
    QFETCH(const int, offered);
    QFETCH(const QString, sent);
    QFETCH(const bool, isConfirmed);
    Model::ChangeSet changes;
    changes.changed = {row(2001, 0), row(2002, 0), row(2003, 0)};
    changes.changed[0].agentName = QStringLiteral("Inês Prado");
    changes.changed[1].agentName = QStringLiteral("Zoë Müller");
    changes.changed[2].agentName = QStringLiteral("Søren Ek");
    emit m_feed->changed(changes);
    choose("1003");
    action(ActionKind::Transfer)->trigger();
    auto *dialog = open<ActionDialog>();
    auto *text = dialog->findChild<QLineEdit *>();
    auto *list = dialog->findChild<QTableView *>();
    text->setText(typed);
    QCOMPARE(list->model()->rowCount(), offered);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(m_sink->wishes.size(), sent.isEmpty() || isConfirmed ? 0 : 1);
    if (isConfirmed) {
        QVERIFY(!list->isVisible());
        QPushButton *accept = nullptr;
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Transfer to ") + sent)
                accept = button;
        }
        QVERIFY(accept);
        QCOMPARE(dialog->focusWidget(), accept);
        // Back to what was typed, and on again.
        press(*dialog, QStringLiteral("Back"));
        QVERIFY(list->isVisible());
        QCOMPARE(text->text(), typed);
        QTest::keyClick(text, Qt::Key_Return);
        QVERIFY(m_sink->wishes.isEmpty());
        QTest::keyClick(accept, Qt::Key_Return);
    }
    QCOMPARE(m_sink->wishes.size(), sent.isEmpty() ? 0 : 1);
    if (!sent.isEmpty())
        QCOMPARE(m_sink->wishes.constFirst().target, sent);
    QCOMPARE(open<ActionDialog>() == nullptr, !sent.isEmpty());
}

void TestWindowActions::asksBeforeADetour()
{
    choose("1003");
    action(ActionKind::Transfer)->trigger();
    auto *dialog = open<ActionDialog>();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("1002"));
    press(*dialog, QStringLiteral("Transfer"));
    QCOMPARE(m_sink->wishes.size(), 1);
    QVERIFY(!m_sink->wishes.constFirst().confirmed);
    Model::ActionRecord record;
    record.outcome = Model::ActionRecord::Outcome::Refused;
    record.sentence = QStringLiteral("1002 has no phone.");
    record.needsConfirmation = true;
    answer(record);
    auto *box = open<QMessageBox>();
    QVERIFY(box);
    QVERIFY(box->text().contains(record.sentence));
    press(*box, QStringLiteral("Transfer all the same"));
    QCOMPARE(m_sink->wishes.size(), 2);
    QCOMPARE(m_sink->wishes.constLast().target, QStringLiteral("1002"));
    QVERIFY(m_sink->wishes.constLast().confirmed);
}

void TestWindowActions::showsWhatCallersAreNamedAsText()
{
    Model::Call call = Test::talkWith1003(m_clock->now());
    call.id = QStringLiteral("9.1");
    call.caller.name = QStringLiteral("<img src='x'> & co");
    call.segments.clear();
    Model::ChangeSet changes;
    changes.calls = {call};
    emit m_feed->changed(changes);
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    auto *table = m_window->findChild<QTableView *>(QStringLiteral("calls"));
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, 0);
        if (index.data(Model::CallTableModel::IdRole).toString() == call.id)
            table->setCurrentIndex(index);
    }
    const QString tip = action(ActionKind::Park)->toolTip();
    QVERIFY2(!tip.isEmpty() && !tip.contains(QLatin1String("<img")), qPrintable(tip));
}

QTEST_MAIN(TestWindowActions)
#include "tst_windowactions.moc"
