// SPDX-License-Identifier: GPL-3.0-or-later
//
// Real SIP phones at sites as FreePBX and small offices configure them (sites.sh), on a real
// Asterisk: the board while they call, and the history afterwards. Run by run.sh.
#include "tests/asterisk/realasterisk.h"
#include "tests/asterisk/sipphone.h"
#include "tests/support/calltext.h"
#include "tests/support/seat.h"

#include <QRandomGenerator>
#include <QTest>

#include <cstdio>
#include <map>

using Test::boardOf;
using Test::rowOf;
using Test::Server;
using Test::SipPhone;
using State = SipPhone::CallState;

namespace {

constexpr int FirstPhone = 101;
constexpr int LastPhone = 108;
constexpr int Hints = 10; // two phones are never registered
constexpr int RandomCalls = 40;

/// One kind of site: its Asterisk, its phones, and Lampfield's board of it.
class Site
{
public:
    Site(const char *kind, quint16 port)
        : m_server(port, QString::fromLatin1(kind))
        , m_isSmall(qstrcmp(kind, "small") == 0)
    {
    }

    bool open()
    {
        if (!m_server.waitUntilReady(Hints, "hints"))
            return false;
        for (int number = FirstPhone; number <= LastPhone; ++number) {
            const QByteArray name =
                m_isSmall && number == 103 ? QByteArray("reception") : QByteArray::number(number);
            m_phones[number] = std::make_unique<SipPhone>(name, m_server.sipPort());
            SipPhone &phone = *m_phones[number];
            // The manager interface answers before the phones' one does.
            const auto registers = [&phone] {
                phone.registerFor(300);
                return QTest::qWaitFor([&phone] { return phone.isAccepted(); }, 500);
            };
            if (!QTest::qWaitFor(registers, 10'000))
                return false;
        }
        App::MonitorSettings settings =
            Test::Seat::settings(m_server.port(), Ami::Secret(Test::Secret.toUtf8()));
        settings.contexts = {QStringLiteral("hints")};
        settings.poll = false;
        m_seat = std::make_unique<Test::Seat>(settings);
        return QTest::qWaitFor([this] { return m_seat->knowsAll && m_seat->queues.size() == 2; },
                               10'000);
    }

    bool isSmall() const { return m_isSmall; }
    SipPhone &phone(int number) { return *m_phones.at(number); }
    const std::map<int, std::unique_ptr<SipPhone>> &phones() const { return m_phones; }
    QStringList board() const { return boardOf(m_seat->live.values()); }
    void forgetRows() { m_seat->over.clear(); }

    /// In alphabetical order: calls that end at the same time end in any order.
    QStringList rows() const
    {
        QStringList rows;
        for (const Model::Call &call : m_seat->over)
            rows.append(rowOf(call));
        rows.sort();
        return rows;
    }

    QString channels() const { return m_server.console(QStringLiteral("core show channels")); }

private:
    Server m_server;
    bool m_isSmall;
    std::map<int, std::unique_ptr<SipPhone>> m_phones;
    std::unique_ptr<Test::Seat> m_seat;
};

QStringList linesOf(std::initializer_list<const char *> words)
{
    QStringList lines;
    for (const char *line : words)
        lines.append(QString::fromLatin1(line));
    return lines;
}

} // namespace

class TestSites : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void initTestCase_data();
    void init();
    void cleanup();

    void ringGroupIsCanceled();
    void ringGroupIsAnsweredByOne();
    void followMe();
    void queueIsAnswered();
    void queueIsAbandoned();
    void queueWithoutMembersIsAbandoned();
    void agentTransfersBlindly();
    void agentTransfersAfterAConsultation();
    void agentParksTheCaller();
    void callIsPickedUp();
    void queueCallIsPickedUp();
    void agentOfAPoolTakesACaller();
    void callIsParkedAndFetched();
    void conferenceGetsAThird();
    void manyCallsAtOnce();
    void phoneThatDoesNotReactLeavesNothing();

private:
    using Words = std::initializer_list<const char *>;

    bool rings(int number) const;
    QByteArray answer(int number);
    /// Each step of a call has two seconds to appear, and its end too.
    bool shows(Words board) const;
    /// After the last hangup: nothing is left, and the history has these.
    bool ends(Words rows) const;

    std::map<QString, std::unique_ptr<Site>> m_sites;
    Site *m_site = nullptr;
};

void TestSites::initTestCase_data()
{
    QTest::addColumn<QString>("site");
    QTest::newRow("fpbx") << QStringLiteral("fpbx");
    QTest::newRow("small") << QStringLiteral("small");
}

void TestSites::initTestCase()
{
    QVERIFY2(!Server::root().isEmpty(), "LAMPFIELD_ASTERISK_ROOT says where Asterisk is");
    m_sites[QStringLiteral("fpbx")] = std::make_unique<Site>("fpbx", 25'258);
    m_sites[QStringLiteral("small")] = std::make_unique<Site>("small", 25'268);
    for (const auto &[kind, site] : m_sites)
        QVERIFY2(site->open(), qPrintable(kind));
}

void TestSites::init()
{
    QFETCH_GLOBAL(const QString, site);
    m_site = m_sites.at(site).get();
    m_site->forgetRows();
}

/// Nothing rings or is up for the next test, even after a failure.
void TestSites::cleanup()
{
    if (QTest::currentTestFailed())
        std::printf("%s\n", qPrintable(m_site->channels()));
    for (const auto &[number, phone] : m_site->phones())
        phone->hangUpAll();
    QTRY_COMPARE_WITH_TIMEOUT(m_site->board(), QStringList(), 10'000);
    QTest::qWait(100);
}

/// The phone's only call that rings.
QByteArray TestSites::answer(int number)
{
    SipPhone &phone = m_site->phone(number);
    const QByteArray call = phone.theCall(State::Incoming);
    phone.answer(call);
    return call;
}

bool TestSites::rings(int number) const
{
    const SipPhone &phone = m_site->phone(number);
    return QTest::qWaitFor([&phone] { return phone.calls(State::Incoming).size() == 1; }, 5'000);
}

bool TestSites::shows(Words board) const
{
    const QStringList wanted = linesOf(board);
    const bool is = QTest::qWaitFor([&] { return m_site->board() == wanted; }, 2'000);
    if (!is)
        qWarning() << "the board shows" << m_site->board() << "instead of" << wanted;
    return is;
}

bool TestSites::ends(Words rows) const
{
    const QStringList wanted = linesOf(rows);
    if (!shows({}))
        return false;
    const bool is = QTest::qWaitFor([&] { return m_site->rows() == wanted; }, 2'000);
    if (!is)
        qWarning() << "the history has" << m_site->rows() << "instead of" << wanted;
    return is;
}

void TestSites::ringGroupIsCanceled()
{
    const QByteArray call = m_site->phone(101).call("600");
    QVERIFY(rings(102) && rings(103));
    QVERIFY(shows({"101 rings 102,103"}));
    m_site->phone(101).hangUp(call);
    QVERIFY(ends({"101 dialed 600, NO ANSWER: 101>102 rang, 101>103 rang"}));
}

void TestSites::ringGroupIsAnsweredByOne()
{
    const QByteArray call = m_site->phone(101).call("600");
    QVERIFY(rings(102) && rings(103));
    answer(103);
    QVERIFY(shows({"101 and 103 talk"}));
    // Long enough for the Local channels to be taken out.
    QTest::qWait(500);
    QVERIFY(shows({"101 and 103 talk"}));
    m_site->phone(101).hangUp(call);
    QVERIFY(ends({"101 dialed 600, ANSWERED: 101>102 rang, 101>103 answered"}));
}

/// At the small site 104 has two devices, and 105 is one of them.
void TestSites::followMe()
{
    const QByteArray call = m_site->phone(101).call("104");
    QVERIFY(rings(104) && rings(105));
    QVERIFY(shows({"101 rings 104,105"}));
    answer(105);
    QVERIFY(shows({"101 and 105 talk"}));
    m_site->phone(101).hangUp(call);
    QVERIFY(ends({"101 dialed 104, ANSWERED: 101>104 rang, 101>105 answered"}));
}

void TestSites::queueIsAnswered()
{
    const QByteArray call = m_site->phone(106).call("700");
    QVERIFY(rings(101) && rings(102) && rings(103));
    QVERIFY(shows({"106 waits in office for 101,102,103"}));
    answer(103);
    QVERIFY(shows({"103 and 106 talk"}));
    m_site->phone(106).hangUp(call);
    QVERIFY(ends({"106 dialed 700 in queue office, ANSWERED: 106>101 rang, 106>102 rang, 106>103 "
                  "answered"}));
}

void TestSites::queueIsAbandoned()
{
    const QByteArray call = m_site->phone(106).call("700");
    QVERIFY(rings(101) && rings(102) && rings(103));
    QVERIFY(shows({"106 waits in office for 101,102,103"}));
    m_site->phone(106).hangUp(call);
    QVERIFY(ends(
        {"106 dialed 700 in queue office, NO ANSWER: 106>101 rang, 106>102 rang, 106>103 rang"}));
}

void TestSites::queueWithoutMembersIsAbandoned()
{
    const QByteArray call = m_site->phone(106).call("701");
    QVERIFY(shows({"106 waits in empty"}));
    m_site->phone(106).hangUp(call);
    QVERIFY(ends({"106 dialed 701 in queue empty, NO ANSWER: 106 rang"}));
}

void TestSites::agentTransfersBlindly()
{
    const QByteArray call = m_site->phone(106).call("700");
    QVERIFY(rings(101) && rings(102) && rings(103));
    const QByteArray taken = answer(102);
    QVERIFY(shows({"102 and 106 talk"}));
    m_site->phone(102).transferTo(taken, "107");
    QVERIFY(rings(107));
    QVERIFY(shows({"106 rings 107"}));
    answer(107);
    QVERIFY(shows({"106 and 107 talk"}));
    m_site->phone(106).hangUp(call);
    QVERIFY(ends({"106 dialed 700 in queue office, ANSWERED: 106>101 rang, 106>102 answered, "
                  "106>103 rang, 106>107 at 107 answered"}));
}

void TestSites::agentTransfersAfterAConsultation()
{
    const QByteArray call = m_site->phone(106).call("700");
    QVERIFY(rings(101) && rings(102) && rings(103));
    SipPhone &agent = m_site->phone(102);
    const QByteArray taken = answer(102);
    QVERIFY(shows({"102 and 106 talk"}));
    agent.hold(taken);
    const QByteArray question = agent.call("107");
    QVERIFY(rings(107));
    answer(107);
    QVERIFY(shows({"102 and 106 hold", "102 and 107 talk"}));
    QTRY_VERIFY(agent.isSettled(taken) && agent.isSettled(question));
    // Asterisk bridges the two a little later than it says that 107 answered.
    QTest::qWait(300);
    agent.transfer(taken, question);
    QVERIFY(shows({"106 and 107 talk"}));
    m_site->phone(106).hangUp(call);
    // Threads of Asterisk decide whether the question is a part of the call.
    QVERIFY(shows({}));
    QTRY_VERIFY(!m_site->rows().isEmpty());
    const QStringList rows = m_site->rows();
    if (rows.size() == 2) {
        QCOMPARE(rows.constFirst(), QStringLiteral("102 dialed 107, ANSWERED: 102>107 answered"));
        QCOMPARE(rows.constLast(),
                 QStringLiteral("106 dialed 700 in queue office, ANSWERED: 106>101 rang, 106>102 "
                                "answered, 106>103 rang, 106>107 answered"));
    } else {
        QCOMPARE(rows.join(u' '),
                 QStringLiteral(
                     "106 dialed 700 in queue office, ANSWERED: 102>107 at 107 answered, 106>101 "
                     "rang, 106>102 answered, 106>103 rang, 106>107 answered"));
    }
}

void TestSites::agentParksTheCaller()
{
    const QByteArray call = m_site->phone(106).call("700");
    QVERIFY(rings(101) && rings(102) && rings(103));
    const QByteArray taken = answer(102);
    QVERIFY(shows({"102 and 106 talk"}));
    m_site->phone(102).transferTo(taken, "70");
    QVERIFY(shows({"106 is parked at 71"}));
    m_site->phone(102).hangUp(taken);
    m_site->phone(107).call("71");
    QVERIFY(shows({"106 and 107 talk"}));
    m_site->phone(106).hangUp(call);
    QVERIFY(ends({"106 dialed 700 in queue office, ANSWERED: 106 at 71 parked, 106>101 rang, "
                  "106>102 answered, 106>103 rang, 106>107 at 70 answered"}));
}

void TestSites::callIsPickedUp()
{
    const QByteArray call = m_site->phone(101).call("102");
    QVERIFY(rings(102));
    m_site->phone(108).call("*8");
    QVERIFY(shows({"101 and 108 talk"}));
    m_site->phone(101).hangUp(call);
    QVERIFY(ends({"101 dialed 102, ANSWERED: 101>102 rang, 101>108 answered"}));
}

void TestSites::queueCallIsPickedUp()
{
    const QByteArray call = m_site->phone(106).call("700");
    QVERIFY(rings(101) && rings(102) && rings(103));
    m_site->phone(108).call("*8");
    QVERIFY(shows({"106 and 108 talk"}));
    m_site->phone(106).hangUp(call);
    QVERIFY(ends({"106 dialed 700 in queue office, ANSWERED: 106>101 rang, 106>102 rang, 106>103 "
                  "rang, 106>108 answered"}));
}

void TestSites::agentOfAPoolTakesACaller()
{
    const QByteArray login = m_site->phone(105).call("850");
    QVERIFY(shows({"105 is connected to 850"}));
    // app_agent_pool gives nobody to an agent in its first five seconds.
    QTest::qWait(6'500);
    const QByteArray call = m_site->phone(106).call("851");
    QVERIFY(shows({"105 and 106 talk"}));
    m_site->phone(106).hangUp(call);
    QVERIFY(shows({"105 is connected to 850"}));
    m_site->phone(105).hangUp(login);
    QVERIFY(ends(
        {"105 dialed 850, ANSWERED: 105 answered", "106 dialed 851, ANSWERED: 106>105 answered"}));
}

void TestSites::callIsParkedAndFetched()
{
    const QByteArray call = m_site->phone(101).call("102");
    QVERIFY(rings(102));
    const QByteArray taken = answer(102);
    QVERIFY(shows({"101 and 102 talk"}));
    m_site->phone(102).transferTo(taken, "70");
    QVERIFY(shows({"101 is parked at 71"}));
    m_site->phone(102).hangUp(taken);
    m_site->phone(107).call("71");
    QVERIFY(shows({"101 and 107 talk"}));
    m_site->phone(101).hangUp(call);
    QVERIFY(ends({"101 dialed 102, ANSWERED: 101 at 71 parked, 101>102 answered, 101>107 at 70 "
                  "answered"}));
}

void TestSites::conferenceGetsAThird()
{
    const QByteArray first = m_site->phone(105).call("800");
    const QByteArray second = m_site->phone(106).call("800");
    QVERIFY(shows({"105 is connected to 800", "106 is connected to 800"}));
    const QByteArray call = m_site->phone(107).call("108");
    QVERIFY(rings(108));
    const QByteArray third = answer(108);
    QVERIFY(shows({"105 is connected to 800", "106 is connected to 800", "107 and 108 talk"}));
    m_site->phone(107).transferTo(call, "800");
    QVERIFY(
        shows({"105 is connected to 800", "106 is connected to 800", "108 is connected to 800"}));
    m_site->phone(105).hangUp(first);
    m_site->phone(106).hangUp(second);
    m_site->phone(108).hangUp(third);
    QVERIFY(
        ends({"105 dialed 800, ANSWERED: 105 answered", "106 dialed 800, ANSWERED: 106 answered",
              "107 dialed 108, ANSWERED: 107>108 answered, 108 at 800 answered"}));
}

/// Each ends in one row, and none stays on the board. LAMPFIELD_TEST_SEED chooses other calls.
void TestSites::manyCallsAtOnce()
{
    QRandomGenerator random(quint32(qEnvironmentVariableIntValue("LAMPFIELD_TEST_SEED")));
    QObject burst; // its timers end with the test
    for (const auto &[number, phone] : m_site->phones()) {
        SipPhone *rung = phone.get();
        connect(rung, &SipPhone::rings, &burst, [rung, &random, &burst](const QByteArray &id) {
            const int chance = random.bounded(100);
            const auto react = [rung, id, chance] {
                if (!rung->calls(State::Incoming).contains(id))
                    return;
                if (chance < 60)
                    rung->answer(id);
                else if (chance < 75)
                    rung->refuse(id);
            };
            QTimer::singleShot(random.bounded(100, 900), &burst, react);
        });
    }
    static constexpr std::array Numbers{"600", "104", "700", "701", "800", "102", "107", "108"};
    int hungUp = 0;
    for (int i = 0; i < RandomCalls; ++i) {
        SipPhone *caller = &m_site->phone(random.bounded(FirstPhone, LastPhone + 1));
        const QByteArray number = Numbers.at(random.bounded(int(Numbers.size())));
        const int length = random.bounded(300, 2'500);
        QTimer::singleShot(random.bounded(4'000), &burst, [=, &burst, &hungUp] {
            const QByteArray id = caller->call(number);
            QTimer::singleShot(length, &burst, [caller, id, &hungUp] {
                caller->hangUp(id);
                ++hungUp;
            });
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(hungUp, RandomCalls, 15'000);
    QVERIFY(shows({}));
    QTRY_COMPARE_WITH_TIMEOUT(m_site->rows().size(), RandomCalls, 2'000);
}

/// Asterisk sends events of its channel after the Hangup. The last test: the phone stays as it is.
void TestSites::phoneThatDoesNotReactLeavesNothing()
{
    m_site->phone(102).ignoreCalls();
    for (const char *number : {"600", "700"}) {
        const QByteArray call = m_site->phone(106).call(number);
        QVERIFY(rings(103));
        QTest::qWait(300);
        answer(103);
        QVERIFY(shows({"103 and 106 talk"}));
        m_site->phone(106).hangUp(call);
        QVERIFY(shows({}));
        QVERIFY(!QTest::qWaitFor([this] { return !m_site->board().isEmpty(); }, 2'000));
        m_site->phone(101).hangUpAll();
    }
    QVERIFY(ends({"106 dialed 600, ANSWERED: 106>102 rang, 106>103 answered",
                  "106 dialed 700 in queue office, ANSWERED: 106>101 rang, 106>102 rang, 106>103 "
                  "answered"}));
}

QTEST_GUILESS_MAIN(TestSites)
#include "tst_sites.moc"
