// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pages beside the board: first run, settings, doctor, roster.
#include "tests/support/desk.h"
#include "ui/roster/importdialog.h"
#include "ui/settings/durationfield.h"
#include "ui/setup/setupdialog.h"

#include <QComboBox>
#include <QFile>
#include <QInputDialog>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableWidget>

using namespace Gui;
using namespace std::chrono_literals;
using Level = Model::Finding::Level;

namespace {

/// Keeps what it is asked for, and answers when the test says so.
class Profiles : public PbxProfiles
{
public:
    QStringList names() const override { return kept.keys(); }
    QString active() const override { return kept.isEmpty() ? QString() : kept.firstKey(); }
    PbxProfile profile(const QString &name) const override { return kept.value(name); }
    QString overruledBy() const override { return {}; }
    quint64 check(const PbxProfile &profile, const QString & /*secret*/) override
    {
        checks.append(profile);
        return static_cast<quint64>(checks.size());
    }
    void keep(const PbxProfile &profile, const QString &secret) override
    {
        kept.insert(profile.name, profile);
        secrets.append(secret);
        emit PbxProfiles::kept();
    }
    void remove(const QString &name) override { kept.remove(name); }

    QMap<QString, PbxProfile> kept;
    QStringList secrets;
    QList<PbxProfile> checks;
};

QPushButton *button(const QWidget &page, const QString &text)
{
    for (QPushButton *candidate : page.findChildren<QPushButton *>()) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

QLineEdit *field(const QWidget &page, const QString &name)
{
    for (QLineEdit *candidate : page.findChildren<QLineEdit *>()) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

QStringList labels(const QWidget &page)
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>())
        texts.append(label->text());
    return texts;
}

} // namespace

class TestPages : public QObject
{
    Q_OBJECT

private slots:
    void testsBeforeItConnects();
    void offersTheDemo();
    void saysWhatTheDoctorFound();
    void changesAlertRules();
    void readsDurations_data();
    void readsDurations();
    void changesTheTheme();
    void beginsAnewWithAnotherPbx();
    void editsTheRosterInPlace();
    void editsManyAtOnce();
    void previewsAnImport();
    void exportsTheRoster();
    void takesNamesFromThePbx();
    void speaksFromTheNotificationArea();

private:
    /// The roster's page with three rows.
    RosterDialog &openRoster(Test::Desk &desk);
    static Model::Roster wished(const Test::Desk &desk);
};

void TestPages::testsBeforeItConnects()
{
    Profiles profiles;
    SetupDialog dialog(profiles, Theme::light());
    dialog.show();
    QPushButton *test = button(dialog, QStringLiteral("Test"));
    QPushButton *connect = button(dialog, QStringLiteral("Connect"));
    QVERIFY(!test->isEnabled() && !connect->isEnabled());
    field(dialog, QStringLiteral("Host"))->setText(QStringLiteral("pbx.example"));
    field(dialog, QStringLiteral("User"))->setText(QStringLiteral("panel"));
    field(dialog, QStringLiteral("Secret"))->setText(QStringLiteral("not shown"));
    QVERIFY(field(dialog, QStringLiteral("Secret"))->echoMode() == QLineEdit::Password);
    QVERIFY(test->isEnabled() && connect->isEnabled());
    test->click();
    QCOMPARE(profiles.checks.size(), 1);
    QVERIFY(!test->isEnabled());
    Model::Diagnosis diagnosis;
    diagnosis.findings = {
        {Level::Good, QStringLiteral("It answers."), {}},
        {Level::Problem, QStringLiteral("No <b>hints</b>."), QStringLiteral("Make some.")}};
    diagnosis.stanza = QStringLiteral("[lampfield]\nread = call\n");
    diagnosis.place = QStringLiteral("Add it to a <i>file</i>.");
    emit profiles.checked(7, diagnosis); // somebody else's
    QVERIFY(!test->isEnabled());
    emit profiles.checked(1, diagnosis);
    QVERIFY(test->isEnabled());
    const QStringList texts = labels(dialog);
    // What is wrong comes first.
    QVERIFY(texts.indexOf(QStringLiteral("No <b>hints</b>."))
            < texts.indexOf(QStringLiteral("It answers.")));
    QVERIFY(texts.contains(QStringLiteral("→ Make some.")));
    // The user that remedies refer to, where it can be read before anything is kept.
    QVERIFY(texts.contains(diagnosis.place));
    QVERIFY(texts.contains(diagnosis.stanza.trimmed()));
    QVERIFY(texts.indexOf(diagnosis.place) > texts.indexOf(QStringLiteral("It answers.")));
    connect->click();
    QCOMPARE(dialog.choice(), SetupDialog::Choice::Connect);
    QCOMPARE(profiles.names(), QStringList{QStringLiteral("pbx.example")});
    QCOMPARE(profiles.secrets, QStringList{QStringLiteral("not shown")});
}

void TestPages::offersTheDemo()
{
    Profiles profiles;
    SetupDialog dialog(profiles, Theme::darkTheme());
    dialog.show();
    button(dialog, QStringLiteral("Try with the demo PBX"))->click();
    QCOMPARE(dialog.choice(), SetupDialog::Choice::Demo);
    QVERIFY(profiles.names().isEmpty());
}

void TestPages::saysWhatTheDoctorFound()
{
    Profiles profiles;
    Test::Desk desk;
    desk.window->setProfiles(profiles);
    QTest::keyClick(desk.window.get(), Qt::Key_6, Qt::ControlModifier);
    QCOMPARE(profiles.checks.size(), 1);
    auto *dialog = desk.window->findChild<CheckupDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    emit profiles.checked(1,
                          {{{Level::Warning, QStringLiteral("One."), {}},
                            {Level::Problem, QStringLiteral("Two."), {}},
                            {Level::Problem, QStringLiteral("Three."), {}}},
                           QStringLiteral("[panel]\n"),
                           {}});
    QVERIFY(labels(*dialog).contains(QStringLiteral("2 problem(s), 1 warning(s)"))
            || labels(*dialog).contains(QStringLiteral("2 problems, 1 warning")));
    button(*dialog, QStringLiteral("Look again"))->click();
    QCOMPARE(profiles.checks.size(), 2);
}

void TestPages::changesAlertRules()
{
    Test::Desk desk;
    desk.goLive();
    desk.tell({Test::extension("1001", Model::StatusCode::Ringing)});
    desk.clock.advance(10s);
    auto &tiles = desk.part<TileView>("tiles");
    const auto level = [&tiles] {
        return tiles.model()->index(0, 0).data(Model::ExtensionTableModel::AlertRole).toInt();
    };
    QCOMPARE(level(), 0);
    QTest::keyClick(desk.window.get(), Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = desk.window->findChild<SettingsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    for (QSpinBox *bound : dialog->findChildren<QSpinBox *>()) {
        if (bound->accessibleName() != u"Ringing too long, amber")
            continue;
        // What is typed counts when it is whole.
        bound->setFocus();
        bound->selectAll();
        QTest::keyClicks(bound, QStringLiteral("5 s"));
        QCOMPARE(level(), 0);
        QTest::keyClick(bound, Qt::Key_Return);
    }
    QCOMPARE(level(), static_cast<int>(Model::AlertLevel::Amber));
    // It is kept.
    desk.window->close();
    desk.open();
    desk.goLive();
    desk.tell({Test::extension("1001", Model::StatusCode::Ringing)}, 6s);
    desk.clock.advance(1s);
    auto &again = desk.part<TileView>("tiles");
    QCOMPARE(again.model()->index(0, 0).data(Model::ExtensionTableModel::AlertRole).toInt(),
             static_cast<int>(Model::AlertLevel::Amber));
}

void TestPages::readsDurations_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("seconds"); ///< -1: it is none
    QTest::newRow("seconds") << QStringLiteral("45 s") << 45;
    QTest::newRow("nothing behind it") << QStringLiteral("45") << 45;
    QTest::newRow("minutes") << QStringLiteral("30 min") << 1'800;
    QTest::newRow("short") << QStringLiteral("30m") << 1'800;
    QTest::newRow("capitals") << QStringLiteral("5 Min") << 300;
    QTest::newRow("hours") << QStringLiteral("1 h") << -1;
    QTest::newRow("too long") << QStringLiteral("2000 min") << -1;
    QTest::newRow("Arabic digits") << QString::fromUtf8("٣٠ min") << 1'800;
}

void TestPages::readsDurations()
{
    QFETCH(QString, typed);
    QFETCH(int, seconds);
    DurationField field;
    if (typed.contains(QChar(0x0663)))
        field.setLocale(QLocale(QLocale::Arabic, QLocale::Egypt));
    field.setRange(0, 86'400);
    field.setValue(7);
    field.show();
    field.setFocus();
    field.selectAll();
    field.findChild<QLineEdit *>()->insert(typed);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.value(), seconds < 0 ? 7 : seconds);
}

void TestPages::changesTheTheme()
{
    Test::Desk desk;
    QTest::keyClick(desk.window.get(), Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = desk.window->findChild<SettingsDialog *>();
    for (QComboBox *box : dialog->findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"Theme")
            box->setCurrentText(QStringLiteral("Dark"));
    }

    QCOMPARE(desk.window->palette().color(QPalette::Window), Theme::darkTheme().ground);
    for (QCheckBox *box : dialog->findChildren<QCheckBox *>()) {
        if (box->text() == u"High contrast")
            box->click();
    }
    QCOMPARE(desk.window->palette().color(QPalette::Window), QColor(Qt::black));
}

void TestPages::beginsAnewWithAnotherPbx()
{
    Profiles profiles;
    PbxProfile old;
    old.name = QStringLiteral("HQ");
    old.user = QStringLiteral("panel");
    old.interval = 12;
    profiles.kept.insert(old.name, old);
    Test::Desk desk;
    desk.window->setProfiles(profiles);
    QSignalSpy restart(desk.window.get(), &MainWindow::restartRequested);
    QTest::keyClick(desk.window.get(), Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = desk.window->findChild<SettingsDialog *>();
    QCOMPARE(field(*dialog, QStringLiteral("User"))->text(), QStringLiteral("panel"));
    field(*dialog, QStringLiteral("Host"))->setText(QStringLiteral("new.example"));
    QCOMPARE(restart.size(), 0);
    button(*dialog, QStringLiteral("Save and connect"))->click();
    QCOMPARE(restart.size(), 1);
    QCOMPARE(profiles.kept.value(QStringLiteral("HQ")).host, QStringLiteral("new.example"));
    QCOMPARE(profiles.kept.value(QStringLiteral("HQ")).interval, 12);
}

RosterDialog &TestPages::openRoster(Test::Desk &desk)
{
    QTest::keyClick(desk.window.get(), Qt::Key_5, Qt::ControlModifier);
    Model::Extension off = Test::extension("1003", 0, "Sales", "Arlo Dahl");
    off.isActive = false;
    emit desk.feed.rowsTold(
        {Test::extension("1002", 0), off, Test::extension("1001", 0, "Sales", "Eria Motto")});
    return *desk.window->findChild<RosterDialog *>();
}

Model::Roster TestPages::wished(const Test::Desk &desk)
{
    Model::Roster entries;
    for (const Model::Command &command : desk.wishes.commands) {
        if (const auto *roster = std::get_if<Model::RosterCommand>(&command))
            entries += roster->roster;
    }
    return entries;
}

void TestPages::editsTheRosterInPlace()
{
    Test::Desk desk;
    RosterDialog &dialog = openRoster(desk);
    auto *table = dialog.findChild<QTableView *>();
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("1001"));
    QVERIFY(table->model()->setData(table->model()->index(1, 1), QStringLiteral(" Mei  Conti ")));
    QVERIFY(!table->model()->setData(table->model()->index(0, 0), QStringLiteral("9")));
    QVERIFY(!table->model()->setData(table->model()->index(0, 1), QStringLiteral("Eria Motto")));
    const Model::Roster entries = wished(desk);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.constFirst().extension, QStringLiteral("1002"));
    QCOMPARE(entries.constFirst().agentName, QStringLiteral("Mei Conti"));
    QVERIFY(!entries.constFirst().department && !entries.constFirst().isActive);
    // It is shown once the board says so.
    desk.tell({Test::extension("1002", 0, "", "Mei Conti")});
    QCOMPARE(table->model()->index(1, 1).data().toString(), QStringLiteral("Mei Conti"));
}

void TestPages::editsManyAtOnce()
{
    Test::Desk desk;
    RosterDialog &dialog = openRoster(desk);
    auto *table = dialog.findChild<QTableView *>();
    QVERIFY(!button(dialog, QStringLiteral("Department…"))->isEnabled());
    table->selectAll();
    button(dialog, QStringLiteral("Put on the board"))->click();
    Model::Roster entries = wished(desk);
    QCOMPARE(entries.size(), 1); // the others are there
    QCOMPARE(entries.constFirst().extension, QStringLiteral("1003"));
    QCOMPARE(entries.constFirst().isActive, true);
    button(dialog, QStringLiteral("Department…"))->click();
    auto *question = dialog.findChild<QInputDialog *>();
    QVERIFY(question);
    question->setTextValue(QStringLiteral("Night shift"));
    question->accept();
    entries = wished(desk);
    QCOMPARE(entries.size(), 4);
    for (const Model::RosterEntry &entry : entries.sliced(1))
        QCOMPARE(entry.department, QStringLiteral("Night shift"));
}

void TestPages::previewsAnImport()
{
    Test::Desk desk;
    RosterDialog &dialog = openRoster(desk);
    QFile file(desk.folder.filePath(QStringLiteral("roster.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("extension,name,department,active,shoe size\n1001,Eria Motto,Support,yes,39\n"
               "1009,New One,,,\n,Nobody,,,\n1002,Two,,perhaps,\n");
    file.close();
    dialog.importFile(file.fileName());
    auto *preview = dialog.findChild<ImportDialog *>();
    QVERIFY(preview);
    auto *table = preview->findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(0, 2)->text(), QStringLiteral("Sales → Support"));
    QCOMPARE(table->item(0, 4)->text(), QStringLiteral("changed"));
    QCOMPARE(table->item(1, 4)->text(), QStringLiteral("new"));
    auto *errors = preview->findChild<QListWidget *>();
    QCOMPARE(errors->count(), 3);
    QCOMPARE(errors->item(0)->text(), QStringLiteral("line 4: the extension is missing"));
    QCOMPARE(errors->item(1)->text(), QStringLiteral("line 5: active must be yes or no"));
    QVERIFY(errors->item(2)->text().contains(QStringLiteral("shoe size")));
    QVERIFY(wished(desk).isEmpty());
    preview->accept();
    QCOMPARE(wished(desk).size(), 2);
    // A file that is none is said to be none, and nothing happens.
    dialog.importFile(QStringLiteral("/nonexistent/roster.csv"));
    QVERIFY(labels(dialog).join(u' ').contains(QStringLiteral("/nonexistent/roster.csv")));
    QCOMPARE(wished(desk).size(), 2);
}

void TestPages::exportsTheRoster()
{
    Test::Desk desk;
    RosterDialog &dialog = openRoster(desk);
    const QString path = desk.folder.filePath(QStringLiteral("out.csv"));
    QVERIFY(dialog.exportFile(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(),
             QByteArray("extension,agent_name,department,context,active\r\n"
                        "1001,Eria Motto,Sales,from-internal,yes\r\n"
                        "1002,,,from-internal,yes\r\n"
                        "1003,Arlo Dahl,Sales,from-internal,no\r\n"));
    QVERIFY(!dialog.exportFile(QStringLiteral("/nonexistent/folder/out.csv")));
}

void TestPages::takesNamesFromThePbx()
{
    Test::Desk desk;
    Model::Queue queue;
    queue.name = QStringLiteral("support");
    Model::QueueSeat seat;
    seat.interface = QStringLiteral("PJSIP/1002");
    seat.extension = QStringLiteral("1002");
    seat.name = QStringLiteral("Clara Wong");
    queue.seats.append(seat);
    seat.interface = QStringLiteral("PJSIP/1001");
    seat.extension = QStringLiteral("1001");
    queue.seats.append(seat);
    desk.tell(QList<Model::Queue>{queue});
    RosterDialog &dialog = openRoster(desk);
    button(dialog, QStringLiteral("Names from the PBX"))->click();
    const Model::Roster entries = wished(desk);
    QCOMPARE(entries.size(), 1); // 1001 has a name
    QCOMPARE(entries.constFirst().extension, QStringLiteral("1002"));
    QCOMPARE(entries.constFirst().agentName, QStringLiteral("Clara Wong"));
}

void TestPages::speaksFromTheNotificationArea()
{
    Test::Desk desk;
    const auto *tray = desk.window->findChild<TrayIcon *>();
    QCOMPARE(tray->text(), QStringLiteral("Lampfield: not live"));
    desk.goLive();
    desk.tell({Test::extension("1001", 0), Test::extension("1002", 1), Test::extension("1003", 8),
               Test::extension("1004", 9)});
    QCOMPARE(tray->text(), QStringLiteral("Lampfield: 1 Available · 1 On call · 2 Ringing"));
    for (QAction *action : tray->menu().actions()) {
        if (action->text() == u"Refresh" || action->text() == u"Show the wall")
            action->trigger();
    }
    QVERIFY(std::holds_alternative<Model::RefreshCommand>(desk.wishes.commands.constLast()));
    QVERIFY(desk.part<WallScreens>().isOpen());
    Model::LinkStatus lost;
    lost.state = Model::LinkStatus::State::Waiting;
    emit desk.feed.linkChanged(lost);
    QCOMPARE(tray->text(), QStringLiteral("Lampfield: not live"));
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
