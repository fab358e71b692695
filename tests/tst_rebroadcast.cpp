// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rebroadcast's page: what it shows, and what it does on a pipe that runs.
#include "ami/simulator/simulatorserver.h"
#include "app/desk/rebroadcastcontrol.h"
#include "ui/rebroadcast/rebroadcastdialog.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

using namespace std::chrono_literals;

namespace {

/// A rebroadcast that is none, and takes down what the page asks of it.
class FakeRebroadcast : public Gui::Rebroadcast
{
public:
    State state() const override { return now; }
    QStringList addresses() const override { return {QStringLiteral("192.0.2.7")}; }
    void turnOn(const QString &address, quint16 port) override
    {
        now.address = address;
        now.port = port;
        now.isOn = now.problem.isEmpty();
        now.urls = {QStringLiteral("http://192.0.2.7:%1/").arg(port)};
        emit changed();
    }
    void turnOff() override
    {
        now.isOn = false;
        emit changed();
    }
    QByteArray makeTicket() override
    {
        return now.isOn ? "ticket-" + QByteArray::number(++tickets) : QByteArray();
    }
    void askForSeats() override
    {
        ++asked;
        emit seatsTold(seats);
    }
    void dropSeat(quint64 id) override
    {
        dropped = id;
        seats.removeIf([id](const Gui::ConnectedSeat &seat) { return seat.id == id; });
    }
    Ami::Result<QList<Gui::GivenToken>> tokens() override { return given; }
    Ami::Result<QByteArray> addToken(const QString &name, bool maySupervise) override
    {
        if (name == u"wall" && !given.isEmpty())
            return Ami::Error{QStringLiteral("There is a token named wall.")};
        given.append({name, maySupervise, {}});
        return QByteArray("secret-of-" + name.toLatin1());
    }
    std::optional<Ami::Error> revokeToken(const QString &name) override
    {
        given.removeIf([&name](const Gui::GivenToken &token) { return token.name == name; });
        return {};
    }

    State now;
    QList<Gui::ConnectedSeat> seats;
    QList<Gui::GivenToken> given;
    int tickets = 0;
    int asked = 0;
    quint64 dropped = 0;
};

template <typename Widget>
Widget &find(QWidget &page, const char *name)
{
    auto *widget = page.findChild<Widget *>(QLatin1String(name));
    if (!widget)
        qFatal("there is no %s", name);
    return *widget;
}

QPushButton &button(QWidget &page, const char *text)
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String(text))
            return *button;
    }
    qFatal("there is no %s", text);
}

QString cell(const QTableWidget &table, int row, int column)
{
    const QTableWidgetItem *item = table.item(row, column);
    return item ? item->text() : QString();
}

} // namespace

class TestRebroadcast : public QObject
{
    Q_OBJECT

private slots:
    void turnsOnAndOff();
    void saysWhyItIsNotOn();
    void showsACodeThatIsGoodOnce();
    void showsATokenOnce();
    void revokesTokens();
    void dropsTheChosenSeat();
    void drawsWhatACameraReads();
    void startsAsItWasLeft();
    void listsAndDropsSeats();
};

void TestRebroadcast::turnsOnAndOff()
{
    const Ami::SystemClock clock;
    FakeRebroadcast rebroadcast;
    rebroadcast.now.address = QStringLiteral("127.0.0.1");
    Gui::RebroadcastDialog page(rebroadcast, clock);
    page.show();
    auto &onOff = find<QCheckBox>(page, "switch");
    QVERIFY(!onOff.isChecked());
    QVERIFY(!find<QLineEdit>(page, "url").isVisible());
    auto *reach = page.findChildren<QComboBox *>().constFirst();
    reach->setCurrentIndex(reach->findData(QStringLiteral("*")));
    page.findChild<QSpinBox *>()->setValue(9'000);
    QTest::mouseClick(&onOff, Qt::LeftButton, {}, QPoint(8, onOff.height() / 2));
    QVERIFY(rebroadcast.now.isOn);
    QCOMPARE(rebroadcast.now.address, QStringLiteral("*"));
    QCOMPARE(rebroadcast.now.port, quint16(9'000));
    QVERIFY(find<QLineEdit>(page, "url").isVisible());
    QVERIFY(!reach->isEnabled());
    QTest::mouseClick(&onOff, Qt::LeftButton, {}, QPoint(8, onOff.height() / 2));
    QVERIFY(!rebroadcast.now.isOn);
    QVERIFY(reach->isEnabled());
    QVERIFY(!find<QLineEdit>(page, "url").isVisible());
}

void TestRebroadcast::saysWhyItIsNotOn()
{
    const Ami::SystemClock clock;
    FakeRebroadcast rebroadcast;
    rebroadcast.now.problem = QStringLiteral("The port is <b>taken</b>.");
    Gui::RebroadcastDialog page(rebroadcast, clock);
    page.show();
    const auto &onOff = find<QCheckBox>(page, "switch");
    QTest::mouseClick(&find<QCheckBox>(page, "switch"), Qt::LeftButton, {},
                      QPoint(8, onOff.height() / 2));
    QVERIFY(!onOff.isChecked());
    const auto &problem = find<QLabel>(page, "problem");
    QVERIFY(problem.isVisible());
    QCOMPARE(problem.text(), rebroadcast.now.problem);
    QCOMPARE(problem.textFormat(), Qt::PlainText);
}

void TestRebroadcast::showsACodeThatIsGoodOnce()
{
    const Ami::SystemClock clock;
    FakeRebroadcast rebroadcast;
    rebroadcast.turnOn(QStringLiteral("0.0.0.0"), 8088);
    Gui::RebroadcastDialog page(rebroadcast, clock);
    auto &url = find<QLineEdit>(page, "url");
    const auto *code = page.findChild<Gui::QrCode *>();
    QVERIFY(code->text().isEmpty());
    QCOMPARE(rebroadcast.tickets, 0); // none is made for a page that nobody sees
    page.show();
    QCOMPARE(url.text(), QStringLiteral("http://192.0.2.7:8088/?ticket=ticket-1"));
    QCOMPARE(code->text(), url.text());
    button(page, "New code").click();
    QVERIFY(url.text().endsWith(QStringLiteral("ticket-2")));
    page.hide();
    QVERIFY(url.text().isEmpty());
    QVERIFY(code->text().isEmpty());
    page.show();
    QVERIFY(url.text().endsWith(QStringLiteral("ticket-3")));
}

void TestRebroadcast::showsATokenOnce()
{
    const Ami::SystemClock clock;
    FakeRebroadcast rebroadcast;
    Gui::RebroadcastDialog page(rebroadcast, clock);
    page.show();
    auto &secret = find<QLineEdit>(page, "secret");
    const auto &tokens = find<QTableWidget>(page, "tokens");
    QVERIFY(!secret.isVisible());
    QVERIFY(!button(page, "Make token").isEnabled());
    QLineEdit *name = nullptr;
    for (QLineEdit *edit : page.findChildren<QLineEdit *>()) {
        if (!edit->placeholderText().isEmpty())
            name = edit;
    }
    QVERIFY(name);
    name->setText(QStringLiteral(" wall "));
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(page.isVisible()); // Return ends nothing
    QCOMPARE(secret.text(), QStringLiteral("secret-of-wall"));
    QVERIFY(secret.isVisible());
    QCOMPARE(cell(tokens, 0, 0), QStringLiteral("wall"));
    QCOMPARE(cell(tokens, 0, 1), QStringLiteral("look"));
    // A second one of that name is none, and says so.
    name->setText(QStringLiteral("wall"));
    button(page, "Make token").click();
    QCOMPARE(tokens.rowCount(), 1);
    QCOMPARE(find<QLabel>(page, "problem").text(), QStringLiteral("There is a token named wall."));
    page.hide();
    page.show();
    QVERIFY(!secret.isVisible());
    QVERIFY(secret.text().isEmpty());
    QCOMPARE(tokens.rowCount(), 1);
}

void TestRebroadcast::revokesTokens()
{
    const Ami::SystemClock clock;
    FakeRebroadcast rebroadcast;
    rebroadcast.given = {{QStringLiteral("wall"), false, {}}, {QStringLiteral("desk"), true, {}}};
    Gui::RebroadcastDialog page(rebroadcast, clock);
    page.show();
    auto &tokens = find<QTableWidget>(page, "tokens");
    QCOMPARE(cell(tokens, 1, 1), QStringLiteral("look and act"));
    QVERIFY(!button(page, "Revoke").isEnabled());
    tokens.selectRow(1);
    QVERIFY(button(page, "Revoke").isEnabled());
    button(page, "Revoke").click();
    QCOMPARE(tokens.rowCount(), 1);
    QCOMPARE(cell(tokens, 0, 0), QStringLiteral("wall"));
    QVERIFY(!button(page, "Revoke").isEnabled());
}

/// Others come and go above it meanwhile.
void TestRebroadcast::dropsTheChosenSeat()
{
    const Ami::SystemClock clock;
    FakeRebroadcast rebroadcast;
    const auto seat = [&clock](quint64 id, const char *name) {
        return Gui::ConnectedSeat{id,
                                  QLatin1String(name),
                                  QStringLiteral("seat"),
                                  QStringLiteral("192.0.2.9"),
                                  clock.now() - 65s,
                                  12ms};
    };
    rebroadcast.seats = {seat(1, "a"), seat(2, "b"), seat(3, "c")};
    Gui::RebroadcastDialog page(rebroadcast, clock);
    page.show();
    auto &seats = find<QTableWidget>(page, "seats");
    QCOMPARE(seats.rowCount(), 3);
    QCOMPARE(cell(seats, 0, 1), QStringLiteral("Lampfield"));
    QCOMPARE(cell(seats, 0, 2), QStringLiteral("192.0.2.9"));
    QCOMPARE(cell(seats, 0, 3), QStringLiteral("1:05"));
    QCOMPARE(cell(seats, 0, 4), QStringLiteral("12 ms"));
    QVERIFY(!button(page, "Drop").isEnabled());
    seats.selectRow(1);
    rebroadcast.seats = {seat(2, "b"), seat(3, "c")};
    rebroadcast.askForSeats();
    button(page, "Drop").click();
    QCOMPARE(rebroadcast.dropped, quint64(2));
    QCOMPARE(seats.rowCount(), 1);
    QVERIFY(!button(page, "Drop").isEnabled());
    // Nobody is asked while nobody looks.
    page.hide();
    const int asked = rebroadcast.asked;
    QTest::qWait(1'200);
    QCOMPARE(rebroadcast.asked, asked);
}

/// The three corners that a camera looks for, in black on white.
void TestRebroadcast::drawsWhatACameraReads()
{
    Gui::QrCode code;
    code.setText(QStringLiteral("http://192.0.2.7:8088/?ticket=abc"));
    const QImage modules = code.modules();
    QVERIFY(modules.width() >= 21);
    const int far = modules.width() - 7;
    for (const QPoint corner : {QPoint(0, 0), QPoint(far, 0), QPoint(0, far)}) {
        for (int i = 0; i < 7; ++i) {
            QCOMPARE(qGray(modules.pixel(corner + QPoint(i, 0))), 0);
            QCOMPARE(qGray(modules.pixel(corner + QPoint(0, i))), 0);
        }
        QCOMPARE(qGray(modules.pixel(corner + QPoint(1, 1))), 255);
        QCOMPARE(qGray(modules.pixel(corner + QPoint(3, 3))), 0);
    }
    code.setPalette(Qt::black);
    code.resize(240, 240);
    const QImage picture = code.grab().toImage();
    QCOMPARE(picture.pixelColor(picture.width() / 2, 20), QColor(Qt::white));
    code.setText(QString(10'000, u'x'));
    QVERIFY(code.modules().isNull());
    code.setText({});
    QVERIFY(code.modules().isNull());
}

namespace {

struct Floor
{
    Floor()
    {
        if (!server.listen(0) || !folder.isValid())
            qFatal("no floor");
        pbx.start();
        App::MonitorSettings settings;
        settings.pbx.port = server.port();
        settings.pbx.user = QStringLiteral("panel");
        settings.pbx.secret = secret;
        engine = std::make_unique<App::Engine>(settings, QDir(folder.path()), clock);
        engine->start();
        relaySettings.tokenFile = folder.filePath(QStringLiteral("tokens.json"));
    }
    ~Floor() { engine->stop(); }
    Q_DISABLE_COPY_MOVE(Floor)

    Ami::SystemClock clock;
    QTemporaryDir folder;
    Ami::Secret secret{QByteArray::number(QCoreApplication::applicationPid())};
    Ami::SimulatedPbx pbx{{8, 1, false}, clock};
    Ami::SimulatorServer server{pbx, {QStringLiteral("panel"), secret}, clock};
    std::unique_ptr<App::Engine> engine;
    App::RelaySettings relaySettings;
};

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

void TestRebroadcast::startsAsItWasLeft()
{
    Floor floor;
    App::Relay relay(*floor.engine, floor.clock);
    const auto control = [&] {
        return std::make_unique<App::RebroadcastControl>(relay, floor.relaySettings,
                                                         floor.folder.path(), floor.clock);
    };
    control()->restore();
    QVERIFY(!relay.isOn());
    const quint16 port = freePort();
    control()->turnOn(QStringLiteral("127.0.0.1"), port);
    QVERIFY(relay.isOn());
    QVERIFY(!relay.makeTicket().isEmpty());
    relay.stop();
    const auto next = control();
    next->restore();
    QVERIFY(relay.isOn());
    QCOMPARE(next->state().port, port);
    QCOMPARE(next->state().urls.constFirst(), QStringLiteral("http://127.0.0.1:%1/").arg(port));
    next->turnOff();
    QVERIFY(next->makeTicket().isEmpty());
    control()->restore();
    QVERIFY(!relay.isOn());
    next->turnOn(QStringLiteral("*"), port);
    QVERIFY(next->state().isOn);
    QCOMPARE(next->state().address, QStringLiteral("*"));
    QVERIFY(!next->state().urls.isEmpty());
    const auto later = control();
    later->restore();
    QCOMPARE(later->state().address, QStringLiteral("*"));
    later->turnOff();
    // What can't be listened on is told, and tried again at the next start.
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost, port));
    next->turnOn(QStringLiteral("127.0.0.1"), port);
    QVERIFY(!next->state().isOn);
    QVERIFY(!next->state().problem.isEmpty());
    taken.close();
    control()->restore();
    QVERIFY(relay.isOn());
}

void TestRebroadcast::listsAndDropsSeats()
{
    Floor floor;
    App::Relay relay(*floor.engine, floor.clock);
    App::RebroadcastControl control(relay, floor.relaySettings, floor.folder.path(), floor.clock);
    QList<Gui::ConnectedSeat> seats;
    connect(&control, &Gui::Rebroadcast::seatsTold, this,
            [&seats](const QList<Gui::ConnectedSeat> &told) { seats = told; });
    const quint16 port = freePort();
    control.turnOn(QStringLiteral("127.0.0.1"), port);
    QVERIFY(control.addToken(QStringLiteral("wall"), false));
    QVERIFY(!control.addToken(QStringLiteral("wall"), true));
    QCOMPARE(control.tokens()->size(), 1);
    QWebSocket one;
    QWebSocket other;
    for (QWebSocket *socket : {&one, &other})
        socket->open(QUrl(QStringLiteral("ws://127.0.0.1:%1/ws").arg(port)));
    const auto count = [&](qsizetype wanted) {
        return QTest::qWaitFor([&] {
            control.askForSeats();
            return seats.size() == wanted;
        });
    };
    QVERIFY(count(2));
    QVERIFY(seats.at(0).id != seats.at(1).id);
    QCOMPARE(seats.at(0).name, QStringLiteral("loopback"));
    QCOMPARE(seats.at(0).kind, QStringLiteral("websocket"));
    control.dropSeat(seats.at(0).id);
    QVERIFY(count(1));
    control.dropSeat(99); // nobody
    QVERIFY((one.state() == QAbstractSocket::UnconnectedState)
            != (other.state() == QAbstractSocket::UnconnectedState));
    control.turnOff();
    control.askForSeats();
    QVERIFY(seats.isEmpty());
}

QTEST_MAIN(TestRebroadcast)
#include "tst_rebroadcast.moc"
