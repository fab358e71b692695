// SPDX-License-Identifier: GPL-3.0-or-later
//
// A supervisor acts on the calls and queues of a real Asterisk with SIP phones; 1101 is the
// supervisor's own. Prints the audit. Run by run.sh.
#include "tests/asterisk/realasterisk.h"
#include "tests/asterisk/sipphone.h"
#include "tests/support/seat.h"

#include <QRegularExpression>
#include <QTest>

#include <cstdio>

using namespace std::chrono_literals;
using Model::ActionKind;
using Outcome = Model::ActionRecord::Outcome;
using Test::Server;
using Test::SipPhone;
using State = SipPhone::CallState;

namespace {

constexpr quint16 Port = 25'248;

Model::RosterEntry entry(const char *extension, const char *department)
{
    return {QString::fromLatin1(extension),
            QStringLiteral("phones"),
            QStringLiteral("Agent ") + QLatin1String(extension),
            QString::fromLatin1(department),
            {}};
}

/// A supervisor who may do everything that the manager user may.
std::unique_ptr<Test::Seat> sitDown(const char *user)
{
    App::MonitorSettings settings = Test::Seat::settings(Port, Ami::Secret(Test::Secret.toUtf8()));
    settings.pbx.user = QString::fromLatin1(user);
    settings.contexts = {QStringLiteral("phones")};
    settings.poll = false;
    settings.actions.phone = QStringLiteral("1101");
    settings.actions.who = QStringLiteral("eria");
    settings.actions.desk = QStringLiteral("desk-7");
    for (const ActionKind kind : Model::AllActionKinds)
        settings.actions.allowed.insert(kind);
    auto seat = std::make_unique<Test::Seat>(settings);
    seat->monitor().applyRoster({entry("1101", "Lead"), entry("1102", "Sales"),
                                 entry("1103", "Support"), entry("1104", "Support")});
    const bool ready =
        QTest::qWaitFor([&seat] { return seat->knowsAll && !seat->queues.isEmpty(); }, 10'000);
    return ready ? std::move(seat) : nullptr;
}

} // namespace

class TestPhoneActions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void callsFromTheOwnPhone();
    void saysThatTheOwnPhoneRefused();
    void transfersBlindly();
    void transfersAfterAConsultation();
    void refusesWhoWentUnheard();
    void parks();
    void listensAndBarges();
    void leadsQueues();
    void knowsWhatTheUserMayNot_data();
    void knowsWhatTheUserMayNot();

private:
    /// `other`: the target, or of a seat the queue.
    Model::ActionRecord perform(Test::Seat &seat, ActionKind kind, const char *extension,
                                const char *other = "",
                                const std::function<void()> &meanwhile = {});
    bool talk(SipPhone &from, SipPhone &to, const char *number);
    bool answer(SipPhone &phone);

    std::unique_ptr<Server> m_server;
    std::unique_ptr<Test::Seat> m_seat;
    std::unique_ptr<SipPhone> m_one;
    std::unique_ptr<SipPhone> m_two;
    std::unique_ptr<SipPhone> m_three;
    std::unique_ptr<SipPhone> m_four;
};

void TestPhoneActions::initTestCase()
{
    QVERIFY2(!Server::root().isEmpty(), "LAMPFIELD_ASTERISK_ROOT says where Asterisk is");
    m_server = std::make_unique<Server>(Port, 1, Server::Phones::Sip);
    QVERIFY(m_server->waitUntilReady(1));
    m_one = std::make_unique<SipPhone>("1101", m_server->sipPort());
    m_two = std::make_unique<SipPhone>("1102", m_server->sipPort());
    m_three = std::make_unique<SipPhone>("1103", m_server->sipPort());
    m_four = std::make_unique<SipPhone>("1104", m_server->sipPort());
    for (SipPhone *phone : {m_one.get(), m_two.get(), m_three.get(), m_four.get()}) {
        // The manager interface answers before the phones' one does.
        const auto registers = [phone] {
            phone->registerFor(300);
            return QTest::qWaitFor([phone] { return phone->isAccepted(); }, 500);
        };
        QVERIFY(QTest::qWaitFor(registers, 10'000));
    }
    m_seat = sitDown("floor");
    QVERIFY(m_seat);
}

/// All phones are quiet again.
void TestPhoneActions::cleanup()
{
    for (SipPhone *phone : {m_one.get(), m_two.get(), m_three.get(), m_four.get()}) {
        if (phone)
            phone->hangUpAll();
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_seat->live.isEmpty(), 10'000);
    QTest::qWait(300);
}

Model::ActionRecord TestPhoneActions::perform(Test::Seat &seat, ActionKind kind,
                                              const char *extension, const char *other,
                                              const std::function<void()> &meanwhile)
{
    Model::ActionRequest request;
    request.kind = kind;
    request.extension = QString::fromLatin1(extension);
    const bool isOfSeat = kind >= ActionKind::Pause;
    (isOfSeat ? request.queue : request.target) = QString::fromLatin1(other);
    if (kind == ActionKind::Pause)
        request.reason = QStringLiteral("lunch");
    request.penalty = 3;
    seat.actions.clear();
    seat.monitor().perform(request);
    if (meanwhile)
        meanwhile();
    const bool isOver = QTest::qWaitFor(
        [&seat] {
            return !seat.actions.isEmpty() && seat.actions.constLast().outcome != Outcome::Asked;
        },
        15'000);
    if (!isOver)
        return {};
    const Model::ActionRecord record = seat.actions.constLast();
    std::printf("%s %s %-17s %-4s %-8s %-8s %s\n", qPrintable(record.request.who),
                qPrintable(record.request.seat), qPrintable(Model::toString(kind)), extension,
                other, qPrintable(toString(record.outcome)), qPrintable(record.sentence));
    std::fflush(stdout);
    return record;
}

bool TestPhoneActions::answer(SipPhone &phone)
{
    if (!QTest::qWaitFor([&phone] { return phone.calls(State::Incoming).size() == 1; }, 5'000))
        return false;
    phone.answer(phone.theCall(State::Incoming));
    return true;
}

bool TestPhoneActions::talk(SipPhone &from, SipPhone &to, const char *number)
{
    from.call(number);
    return answer(to) && QTest::qWaitFor([&] {
               return from.calls(State::Up).size() == 1 && !m_seat->talks().isEmpty();
           });
}

void TestPhoneActions::callsFromTheOwnPhone()
{
    const auto record =
        perform(*m_seat, ActionKind::Call, "", "1102", [this] { QVERIFY(answer(*m_one)); });
    QCOMPARE(toString(record.outcome), toString(Outcome::Succeeded));
    QVERIFY(answer(*m_two));
    QTRY_COMPARE(m_seat->talks(), QStringLiteral("1101-1102"));
    const auto ended = perform(*m_seat, ActionKind::HangUp, "1102");
    QCOMPARE(toString(ended.outcome), toString(Outcome::Succeeded));
    QTRY_VERIFY(m_seat->live.isEmpty());
    QTRY_VERIFY(m_two->calls(State::Up).isEmpty());
}

void TestPhoneActions::saysThatTheOwnPhoneRefused()
{
    const auto record = perform(*m_seat, ActionKind::Call, "", "1102", [this] {
        QTRY_COMPARE(m_one->calls(State::Incoming).size(), 1);
        m_one->refuse(m_one->theCall(State::Incoming));
    });
    QCOMPARE(toString(record.outcome), toString(Outcome::Failed));
    QVERIFY(record.sentence.contains(QLatin1String("1101")));
}

void TestPhoneActions::transfersBlindly()
{
    QVERIFY(talk(*m_two, *m_three, "1103"));
    const auto record = perform(*m_seat, ActionKind::Transfer, "1103", "1104");
    QVERIFY2(record.outcome == Outcome::Succeeded, qPrintable(record.sentence));
    QVERIFY(answer(*m_four));
    QTRY_COMPARE(m_seat->talks(), QStringLiteral("1102-1104"));
    // The caller may be moved as well as the called one, and while it only rings.
    const auto back = perform(*m_seat, ActionKind::Transfer, "1104", "1103");
    QVERIFY2(back.outcome == Outcome::Succeeded, qPrintable(back.sentence));
    QTRY_COMPARE(m_three->calls(State::Incoming).size(), 1);
}

void TestPhoneActions::transfersAfterAConsultation()
{
    QVERIFY(talk(*m_two, *m_three, "1103"));
    const auto record = perform(*m_seat, ActionKind::AttendedTransfer, "1103", "1104");
    QVERIFY2(record.outcome == Outcome::Succeeded, qPrintable(record.sentence));
    QVERIFY(answer(*m_four));
    // 1103 tells 1104 who is coming, and leaves the two.
    QTRY_VERIFY(m_seat->talks().contains(QStringLiteral("1103-1104")));
    m_three->hangUpAll();
    QTRY_COMPARE(m_seat->talks(), QStringLiteral("1102-1104"));
}

/// The board still shows it as free: nothing was heard of its going.
void TestPhoneActions::refusesWhoWentUnheard()
{
    const auto half = sitDown("half");
    QVERIFY(half);
    QVERIFY(talk(*m_two, *m_one, "1101"));
    QTRY_COMPARE(half->talks(), QStringLiteral("1101-1102"));
    m_four->unregister();
    QTRY_VERIFY(m_server->console(QStringLiteral("core show hints"))
                    .contains(QRegularExpression(QStringLiteral("1104@phones .*Unavailable"))));
    // Had anything been heard of it, it would be shown by now.
    QTest::qWait(1'000);
    QCOMPARE(half->extensions.value(QStringLiteral("1104")).statusCode, 0);
    const auto refused = perform(*half, ActionKind::Transfer, "1101", "1104");
    QCOMPARE(toString(refused.outcome), toString(Outcome::Refused));
    QVERIFY2(refused.sentence.contains(QLatin1String("1104")), qPrintable(refused.sentence));
    QCOMPARE(refused.colleague, QStringLiteral("1103"));
    QCOMPARE(m_seat->talks(), QStringLiteral("1101-1102"));
    const auto sent = perform(*half, ActionKind::Transfer, "1101", "1103");
    QCOMPARE(toString(sent.outcome), toString(Outcome::Succeeded));
    QVERIFY(answer(*m_three));
    QTRY_COMPARE(m_seat->talks(), QStringLiteral("1102-1103"));
    m_four->registerFor(300);
}

void TestPhoneActions::parks()
{
    QVERIFY(talk(*m_two, *m_three, "1103"));
    const auto record = perform(*m_seat, ActionKind::Park, "1103");
    QVERIFY2(record.outcome == Outcome::Succeeded, qPrintable(record.sentence));
    QTRY_VERIFY(m_server->console(QStringLiteral("parking show default"))
                    .contains(QStringLiteral("PJSIP/1102")));
    const auto isParked = [this] {
        return std::any_of(m_seat->live.cbegin(), m_seat->live.cend(), [](const Model::Call &call) {
            return Model::nowOf(call).state == Model::CallNow::State::Parked;
        });
    };
    QTRY_VERIFY(isParked());
    // Somebody fetches it.
    m_four->call("701");
    QTRY_COMPARE(m_seat->talks(), QStringLiteral("1102-1104"));
}

void TestPhoneActions::listensAndBarges()
{
    QVERIFY(talk(*m_two, *m_three, "1103"));
    for (const ActionKind kind : {ActionKind::Listen, ActionKind::Whisper, ActionKind::Barge}) {
        const auto record = perform(*m_seat, kind, "1103", "", [this] { QVERIFY(answer(*m_one)); });
        QVERIFY2(record.outcome == Outcome::Succeeded, qPrintable(record.sentence));
        QTRY_VERIFY(m_server->console(QStringLiteral("core show channels verbose"))
                        .contains(QStringLiteral("ChanSpy")));
        // Who listens is no party.
        QCOMPARE(m_seat->talks(), QStringLiteral("1102-1103"));
        m_one->hangUpAll();
        QTRY_VERIFY(!m_server->console(QStringLiteral("core show channels verbose"))
                         .contains(QStringLiteral("ChanSpy")));
    }
}

void TestPhoneActions::leadsQueues()
{
    const auto shown = [this] { return m_server->console(QStringLiteral("queue show support")); };
    const auto done = [&](ActionKind kind, const char *extension, const char *queue = "support") {
        return perform(*m_seat, kind, extension, queue).outcome == Outcome::Succeeded;
    };
    QVERIFY(done(ActionKind::Pause, "1103", ""));
    QVERIFY2(shown().contains(QStringLiteral("paused")), qPrintable(shown()));
    QVERIFY(done(ActionKind::Unpause, "1103"));
    QVERIFY2(!shown().contains(QStringLiteral("paused")), qPrintable(shown()));
    QVERIFY(done(ActionKind::QueueAdd, "1104"));
    QVERIFY2(shown().contains(QStringLiteral("PJSIP/1104")), qPrintable(shown()));
    const auto seats = [this] { return m_seat->queues[QStringLiteral("support")].seats; };
    QTRY_COMPARE(seats().size(), 2);
    QVERIFY(done(ActionKind::QueuePenalty, "1104"));
    QVERIFY2(shown().contains(QStringLiteral("penalty 3")), qPrintable(shown()));
    QVERIFY(done(ActionKind::QueueRemove, "1104"));
    QTRY_COMPARE(seats().size(), 1);
    // One that manager.conf's own lists name can't be removed; the words say so.
    QVERIFY(!done(ActionKind::QueueRemove, "1103"));
}

void TestPhoneActions::knowsWhatTheUserMayNot_data()
{
    using Kinds = QSet<ActionKind>;
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<Kinds>("hindered");
    QTest::newRow("originate") << QByteArray("nooriginate")
                               << Kinds{ActionKind::Call, ActionKind::Listen, ActionKind::Whisper,
                                        ActionKind::Barge};
    QTest::newRow("call") << QByteArray(
        "nocall") << Kinds{ActionKind::Transfer, ActionKind::AttendedTransfer, ActionKind::Park};
    QTest::newRow("agent") << QByteArray("noagent")
                           << Kinds{ActionKind::Pause, ActionKind::Unpause, ActionKind::QueueAdd,
                                    ActionKind::QueueRemove, ActionKind::QueuePenalty};
}

void TestPhoneActions::knowsWhatTheUserMayNot()
{
    QFETCH(const QByteArray, user);
    QFETCH(const QSet<ActionKind>, hindered);
    const auto seat = sitDown(user.constData());
    QVERIFY(seat);
    QTRY_VERIFY(!seat->abilities.user.isEmpty());
    QSet<ActionKind> found;
    for (const ActionKind kind : Model::AllActionKinds) {
        const auto hindrance = seat->abilities.hindrance(kind);
        if (!hindrance)
            continue;
        found.insert(kind);
        QVERIFY(hindrance->kind == Model::Hindrance::Kind::NoRight);
        QCOMPARE(hindrance->name.toUtf8(), QByteArray(QTest::currentDataTag()));
        std::printf("%-12s %-17s %s\n", user.constData(), qPrintable(Model::toString(kind)),
                    qPrintable(Model::hindranceText(kind, seat->abilities)));
    }
    QCOMPARE(found, hindered);
}

QTEST_GUILESS_MAIN(TestPhoneActions)
#include "tst_phoneactions.moc"
