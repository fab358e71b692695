// SPDX-License-Identifier: GPL-3.0-or-later
//
// Real SIP phones on a real Asterisk: after each step the board says what `core show hints` says.
// Polling is off, so that events alone have brought it there. Run by run.sh.
#include "tests/asterisk/realasterisk.h"
#include "tests/asterisk/sipphone.h"
#include "tests/support/program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using Test::BareClient;
using Test::Server;
using Test::SipPhone;
using State = Test::SipPhone::CallState;

namespace {

constexpr quint16 Port = 25'238;

/// The words of ast_extension_state2str(), with the code that each stands for.
const QHash<QString, int> &codes()
{
    static const QHash<QString, int> all{
        {QStringLiteral("Idle"), 0},    {QStringLiteral("InUse"), 1},
        {QStringLiteral("Busy"), 2},    {QStringLiteral("Unavailable"), 4},
        {QStringLiteral("Ringing"), 8}, {QStringLiteral("InUse&Ringing"), 9},
        {QStringLiteral("Hold"), 16},   {QStringLiteral("InUse&Hold"), 17},
        {QStringLiteral("Unknown"), -1}};
    return all;
}

} // namespace

class TestPhones : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void registersAndUnregisters();
    void ringsAnswersHoldsAndHangsUp();
    void takesASecondCall();
    void isBusyAtTwo();
    void keepsForkedAndDeclinedCalls();
    void keepsQueueCalls();
    void keepsATransfer();
    void keepsAnAnnouncedTransfer();
    void keepsABusyCall();
    void expires();
    void flipsACustomDevice();
    void flipsPresence();
    void pausesAQueueMember();
    void doesNotDisturb();
    void reloadsTheDialplan();
    void explains();

private:
    QMap<QString, int> serverSays() const;
    QMap<QString, int> boardSays() const;
    QString stored(const QString &sql) const;
    /// Parts of the calls that ended since, as "1101>1102 ANSWERED"; each call begins with '/'.
    QString callsSince(qint64 time) const;
    /// Whether the server has the two in one bridge.
    bool talks(const char *one, const char *other) const;
    bool agree(const char *step);
    bool waitFor(const QString &extension, int code) const;

    std::unique_ptr<Server> m_server;
    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<SipPhone> m_one;
    std::unique_ptr<SipPhone> m_two;
    std::unique_ptr<SipPhone> m_three;
    std::unique_ptr<SipPhone> m_four;
    QProcess m_daemon;
};

void TestPhones::initTestCase()
{
    QVERIFY2(!Server::root().isEmpty(), "LAMPFIELD_ASTERISK_ROOT says where Asterisk is");
    m_server = std::make_unique<Server>(Port, 1, Server::Phones::Sip);
    QVERIFY(m_server->waitUntilReady(1));
    m_data = std::make_unique<QTemporaryDir>();
    m_daemon.setProcessEnvironment(
        Test::environment({QStringLiteral("AMI_PASSWORD=") + Test::Secret,
                           QStringLiteral("ENABLE_AMI_QUERY_SERVICE=false")}));
    m_daemon.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_daemon.start(QStringLiteral(BINARIES "/lampfieldd"),
                   {QStringLiteral("serve"), QStringLiteral("--port"), QString::number(Port),
                    QStringLiteral("--user"), QStringLiteral("panel"), QStringLiteral("--context"),
                    QStringLiteral("phones"), QStringLiteral("--data-dir"), m_data->path()});
    m_one = std::make_unique<SipPhone>("1101", m_server->sipPort());
    m_two = std::make_unique<SipPhone>("1102", m_server->sipPort());
    m_three = std::make_unique<SipPhone>("1103", m_server->sipPort());
    m_four = std::make_unique<SipPhone>("1104", m_server->sipPort());
    QTRY_COMPARE(boardSays().size(), 6);
    QVERIFY(agree("start"));
}

void TestPhones::cleanupTestCase()
{
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

/// Extension → code, as `core show hints` prints it.
QMap<QString, int> TestPhones::serverSays() const
{
    static const QRegularExpression line(QStringLiteral("(\\S+)@phones\\s*: .*State:(\\S+)"));
    QMap<QString, int> found;
    auto match = line.globalMatch(m_server->console(QStringLiteral("core show hints")));
    while (match.hasNext()) {
        const auto hint = match.next();
        found.insert(hint.captured(1), codes().value(hint.captured(2), -99));
    }
    return found;
}

/// By `core show channels concise`, whose last fields but one are the bridges.
bool TestPhones::talks(const char *one, const char *other) const
{
    constexpr int Bridge = 12;
    QHash<QString, QString> bridges;
    for (const QString &line :
         m_server->console(QStringLiteral("core show channels concise")).split(u'\n')) {
        const QStringList fields = line.split(u'!');
        bridges.insert(fields.value(0).section(u'-', 0, 0), fields.value(Bridge));
    }
    const QString bridge = bridges.value(QStringLiteral("PJSIP/") + QLatin1String(one));
    return !bridge.isEmpty()
        && bridge == bridges.value(QStringLiteral("PJSIP/") + QLatin1String(other));
}

QString TestPhones::stored(const QString &sql) const
{
    QString text;
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("reader"));
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        database.setDatabaseName(m_data->filePath(QStringLiteral("lampfield.sqlite")));
        if (database.open()) {
            QSqlQuery query(sql, database);
            while (query.next())
                text +=
                    (text.isEmpty() ? QString() : QStringLiteral(";")) + query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("reader"));
    return text;
}

QString TestPhones::callsSince(qint64 time) const
{
    return stored(
        QStringLiteral("SELECT iif(position = 0, '/', '') || source_extension || '>' ||"
                       " target_extension || ' ' || call_segments.disposition"
                       " || iif(call_segments.queue = '', '', ' ' || call_segments.queue)"
                       " FROM calls JOIN call_segments USING (linked_id) WHERE calls.ended >= %1"
                       " ORDER BY calls.ended, linked_id, position")
            .arg(time));
}

QMap<QString, int> TestPhones::boardSays() const
{
    QMap<QString, int> found;
    const QString rows = stored(QStringLiteral(
        "SELECT extension || '=' || status_code FROM extensions WHERE status_code >= 0"));
    for (const QString &row : rows.split(u';', Qt::SkipEmptyParts))
        found.insert(row.section(u'=', 0, 0), row.section(u'=', 1).toInt());
    return found;
}

/// Waits until the board says what the server says, and prints both.
bool TestPhones::agree(const char *step)
{
    QElapsedTimer timer;
    timer.start();
    QMap<QString, int> server = serverSays();
    const bool equal = QTest::qWaitFor(
        [&] { return boardSays() == server || boardSays() == (server = serverSays()); }, 3'000);
    QStringList both;
    const QMap<QString, int> board = boardSays();
    for (auto hint = server.constBegin(); hint != server.constEnd(); ++hint)
        both.append(QStringLiteral("%1 %2/%3")
                        .arg(hint.key())
                        .arg(*hint)
                        .arg(board.value(hint.key(), -99)));
    std::printf("%-34s %s  %s\n", step, qPrintable(both.join(QStringLiteral("  "))),
                equal ? "equal" : "DIFFERENT");
    std::fflush(stdout);
    return equal;
}

bool TestPhones::waitFor(const QString &extension, int code) const
{
    const bool is =
        QTest::qWaitFor([&] { return serverSays().value(extension, -99) == code; }, 10'000);
    Test::pause();
    return is;
}

void TestPhones::registersAndUnregisters()
{
    m_one->registerFor(300);
    QVERIFY(waitFor(QStringLiteral("1101"), 0));
    QVERIFY(agree("1101 registers"));
    QTRY_COMPARE(stored(QStringLiteral("SELECT aor || ' ' || status FROM contacts")),
                 QStringLiteral("1101 Reachable"));
    m_one->unregister();
    QVERIFY(waitFor(QStringLiteral("1101"), 4));
    QVERIFY(agree("1101 unregisters"));
    QTRY_COMPARE(stored(QStringLiteral("SELECT aor FROM contacts")), QString());
    for (SipPhone *phone : {m_one.get(), m_two.get(), m_three.get(), m_four.get()})
        phone->registerFor(300);
    for (const char *number : {"1101", "1102", "1103", "1104"})
        QVERIFY(waitFor(QString::fromLatin1(number), 0));
    QVERIFY(agree("all register"));
}

void TestPhones::ringsAnswersHoldsAndHangsUp()
{
    const QByteArray call = m_one->call("1102");
    QVERIFY(waitFor(QStringLiteral("1102"), 8));
    QVERIFY(agree("1101 calls 1102: ringing"));
    m_two->answer(m_two->theCall(State::Incoming));
    QVERIFY(waitFor(QStringLiteral("1102"), 1));
    QVERIFY(agree("1102 answers"));
    QTRY_COMPARE(m_one->calls(State::Up).size(), 1);
    m_one->hold(call);
    QVERIFY(waitFor(QStringLiteral("1102"), 16));
    QVERIFY(agree("1101 holds"));
    QTRY_VERIFY(m_one->isSettled(call));
    m_one->resume(call);
    QVERIFY(waitFor(QStringLiteral("1102"), 1));
    QVERIFY(agree("1101 resumes"));
    QTRY_VERIFY(m_one->isSettled(call));
    m_one->hangUp(call);
    QVERIFY(waitFor(QStringLiteral("1102"), 0));
    QVERIFY(agree("1101 hangs up"));
    QTRY_COMPARE(stored(QStringLiteral("SELECT caller_extension || ' ' || dialled || ' ' ||"
                                       " direction || ' ' || disposition || ' ' || cause ||"
                                       " ' ' || (held_ms BETWEEN 1 AND ended - answered)"
                                       " FROM calls ORDER BY ended")),
                 QStringLiteral("1101 1102 internal ANSWERED 16 1"));
}

void TestPhones::takesASecondCall()
{
    m_one->call("1102");
    QVERIFY(waitFor(QStringLiteral("1102"), 8));
    m_two->answer(m_two->theCall(State::Incoming));
    QVERIFY(waitFor(QStringLiteral("1102"), 1));
    m_three->call("1102");
    QVERIFY(waitFor(QStringLiteral("1102"), 9));
    QVERIFY(agree("1103 calls 1102, who talks"));
    m_two->answer(m_two->theCall(State::Incoming));
    QVERIFY(waitFor(QStringLiteral("1102"), 1));
    QVERIFY(agree("1102 answers that too"));
    QTRY_COMPARE(m_one->calls(State::Up).size(), 1);
    m_one->hangUpAll();
    QVERIFY(waitFor(QStringLiteral("1101"), 0));
    QVERIFY(agree("1101 hangs up"));
    QTRY_COMPARE(m_three->calls(State::Up).size(), 1);
    m_three->hangUpAll();
    QVERIFY(waitFor(QStringLiteral("1102"), 0));
    QVERIFY(agree("1103 hangs up"));
}

void TestPhones::isBusyAtTwo()
{
    m_four->call("1101");
    QVERIFY(waitFor(QStringLiteral("1101"), 8));
    m_one->answer(m_one->theCall(State::Incoming));
    QVERIFY(waitFor(QStringLiteral("1104"), 1));
    QVERIFY(agree("1104 has one call"));
    m_four->call("1102");
    QVERIFY(waitFor(QStringLiteral("1102"), 8));
    m_two->answer(m_two->theCall(State::Incoming));
    QVERIFY(waitFor(QStringLiteral("1104"), 2));
    QVERIFY(agree("1104 has two: busy"));
    m_two->hangUpAll();
    QVERIFY(waitFor(QStringLiteral("1104"), 1));
    QVERIFY(agree("1104 has one again"));
    m_one->hangUpAll();
    QVERIFY(waitFor(QStringLiteral("1104"), 0));
    QVERIFY(agree("1104 has none"));
}

void TestPhones::keepsForkedAndDeclinedCalls()
{
    const qint64 start = QDateTime::currentMSecsSinceEpoch();
    m_one->call("1190");
    QVERIFY(waitFor(QStringLiteral("1102"), 8) && waitFor(QStringLiteral("1103"), 8));
    m_three->answer(m_three->theCall(State::Incoming));
    QVERIFY(waitFor(QStringLiteral("1102"), 0) && waitFor(QStringLiteral("1103"), 1));
    QTRY_COMPARE(m_one->calls(State::Up).size(), 1);
    m_one->hangUpAll();
    QTRY_COMPARE(callsSince(start), QStringLiteral("/1101>1102 NO ANSWER;1101>1103 ANSWERED"));
    const qint64 later = QDateTime::currentMSecsSinceEpoch();
    m_one->call("1102");
    QVERIFY(waitFor(QStringLiteral("1102"), 8));
    m_two->hangUpAll();
    QTRY_COMPARE(callsSince(later).section(u' ', 0, 0), QStringLiteral("/1101>1102"));
    std::printf("declined: %s\n", qPrintable(callsSince(later)));
    QVERIFY(!callsSince(later).contains(QStringLiteral("ANSWERED")));
    QVERIFY(waitFor(QStringLiteral("1101"), 0) && waitFor(QStringLiteral("1102"), 0));
    // Nobody picks up, and the server gives up.
    const qint64 last = QDateTime::currentMSecsSinceEpoch();
    m_one->call("1191");
    QVERIFY(waitFor(QStringLiteral("1102"), 8));
    QTRY_COMPARE(callsSince(last), QStringLiteral("/1101>1102 NO ANSWER"));
    QVERIFY(waitFor(QStringLiteral("1101"), 0) && waitFor(QStringLiteral("1102"), 0));
}

void TestPhones::keepsQueueCalls()
{
    const qint64 start = QDateTime::currentMSecsSinceEpoch();
    m_one->call("1180");
    QVERIFY(waitFor(QStringLiteral("1103"), 8));
    m_three->answer(m_three->theCall(State::Incoming));
    QVERIFY(waitFor(QStringLiteral("1103"), 1));
    QTRY_COMPARE(m_one->calls(State::Up).size(), 1);
    m_one->hangUpAll();
    QTRY_COMPARE(callsSince(start), QStringLiteral("/1101>1103 ANSWERED support"));
    QVERIFY(waitFor(QStringLiteral("1101"), 0) && waitFor(QStringLiteral("1103"), 0));
    const qint64 later = QDateTime::currentMSecsSinceEpoch();
    m_two->call("1180");
    QVERIFY(waitFor(QStringLiteral("1103"), 8));
    QTRY_COMPARE(m_two->calls(State::Up).size(), 1);
    m_two->hangUpAll();
    QTRY_COMPARE(callsSince(later), QStringLiteral("/1102>1103 NO ANSWER support"));
    QTRY_COMPARE(stored(QStringLiteral("SELECT queue || ' ' || caller_number || ' ' || outcome"
                                       " || ' ' || agent FROM queue_visits ORDER BY \"left\"")),
                 QStringLiteral("support 1101 ANSWERED PJSIP/1103;support 1102 ABANDONED "));
    QVERIFY(waitFor(QStringLiteral("1102"), 0) && waitFor(QStringLiteral("1103"), 0));
}

void TestPhones::keepsATransfer()
{
    const qint64 start = QDateTime::currentMSecsSinceEpoch();
    m_one->call("1102");
    QVERIFY(waitFor(QStringLiteral("1102"), 8));
    m_two->answer(m_two->theCall(State::Incoming));
    QVERIFY(waitFor(QStringLiteral("1102"), 1));
    QTRY_COMPARE(m_one->calls(State::Up).size(), 1);
    static const QRegularExpression channel(QStringLiteral("PJSIP/1102-\\w+"));
    const QString name =
        channel.match(m_server->console(QStringLiteral("core show channels concise"))).captured();
    BareClient client(Port);
    client.ask("Action: BlindTransfer\r\nContext: phones\r\nExten: 1103\r\nChannel: "
                   + name.toLatin1(),
               "Response: Success");
    QVERIFY(waitFor(QStringLiteral("1103"), 8));
    m_three->answer(m_three->theCall(State::Incoming));
    QVERIFY(waitFor(QStringLiteral("1103"), 1) && waitFor(QStringLiteral("1102"), 0));
    m_one->hangUpAll();
    QTRY_COMPARE(callsSince(start), QStringLiteral("/1101>1102 ANSWERED;1101>1103 ANSWERED"));
    QVERIFY(waitFor(QStringLiteral("1101"), 0) && waitFor(QStringLiteral("1103"), 0));
}

/// 1101 calls 1102, who asks 1103 first and then joins the two.
void TestPhones::keepsAnAnnouncedTransfer()
{
    const qint64 start = QDateTime::currentMSecsSinceEpoch();
    m_one->call("1102");
    QVERIFY(waitFor(QStringLiteral("1102"), 8));
    const QByteArray first = m_two->theCall(State::Incoming);
    m_two->answer(first);
    QTRY_COMPARE(m_one->calls(State::Up).size(), 1);
    m_two->hold(first);
    QVERIFY(waitFor(QStringLiteral("1101"), 16));
    const QByteArray asks = m_two->call("1103");
    QVERIFY(waitFor(QStringLiteral("1103"), 8));
    m_three->answer(m_three->theCall(State::Incoming));
    QVERIFY(waitFor(QStringLiteral("1103"), 1));
    QTRY_VERIFY(m_two->calls(State::Up).size() == 2 && m_two->isSettled(first));
    m_two->transfer(first, asks);
    QVERIFY(waitFor(QStringLiteral("1102"), 0));
    QVERIFY(agree("1102 joined 1101 and 1103"));
    // The one who has asked is out before the others are together.
    QTRY_VERIFY(talks("1101", "1103"));
    m_one->hangUpAll();
    // The question is a call of its own, which was over first; or, where 1101 comes into its bridge
    // before 1102 is out of it, Asterisk makes one call of the two. Threads decide which.
    const QStringList either{
        QStringLiteral("/1102>1103 ANSWERED;/1101>1102 ANSWERED;1101>1103 ANSWERED"),
        QStringLiteral("/1101>1102 ANSWERED;1102>1103 ANSWERED;1101>1103 ANSWERED")};
    QTRY_VERIFY2(either.contains(callsSince(start)), qPrintable(callsSince(start)));
    QVERIFY(waitFor(QStringLiteral("1101"), 0) && waitFor(QStringLiteral("1103"), 0));
}

void TestPhones::keepsABusyCall()
{
    const qint64 start = QDateTime::currentMSecsSinceEpoch();
    m_one->call("1102");
    QVERIFY(waitFor(QStringLiteral("1102"), 8));
    m_two->refuse(m_two->theCall(State::Incoming));
    QTRY_COMPARE(callsSince(start), QStringLiteral("/1101>1102 BUSY"));
    QVERIFY(waitFor(QStringLiteral("1101"), 0) && waitFor(QStringLiteral("1102"), 0));
}

void TestPhones::expires()
{
    m_three->unregister();
    QVERIFY(waitFor(QStringLiteral("1103"), 4));
    m_three->registerFor(2);
    QVERIFY(waitFor(QStringLiteral("1103"), 0));
    QVERIFY(agree("1103 registers for 2 s"));
    m_three->unplug();
    QVERIFY(waitFor(QStringLiteral("1103"), 4));
    QVERIFY(agree("1103 expires"));
    QTRY_COMPARE(stored(QStringLiteral("SELECT count(*) FROM contacts WHERE aor = '1103'")),
                 QStringLiteral("0"));
}

void TestPhones::flipsACustomDevice()
{
    BareClient client(Port);
    const std::pair<const char *, int> states[]{
        {"INUSE", 1},   {"BUSY", 2},      {"RINGING", 8},  {"UNAVAILABLE", 4},
        {"ONHOLD", 16}, {"RINGINUSE", 9}, {"NOT_INUSE", 0}};
    for (const auto &[word, code] : states) {
        client.setDevice("flip", word);
        QVERIFY(waitFor(QStringLiteral("1105"), code));
        QVERIFY(agree(qPrintable(QStringLiteral("Custom:flip %1").arg(QLatin1String(word)))));
    }
}

void TestPhones::flipsPresence()
{
    BareClient client(Port);
    const QString sql = QStringLiteral(
        "SELECT presence || ':' || presence_type || ':' || presence_message FROM extensions"
        " WHERE extension = '1101'");
    const std::pair<const char *, const char *> flips[]{
        {"away,,At lunch", "away::At lunch"},
        {"away,lunch,", "break:lunch:"},
        {"dnd,,", "dnd::"},
        {"available,,", "available::"},
        {"not_set,,", "::"},
    };
    for (const auto &[value, row] : flips) {
        client.setFunction("PRESENCE_STATE(CustomPresence:1101)", value);
        QTRY_COMPARE(stored(sql), QString::fromLatin1(row));
        QVERIFY(agree(qPrintable(QStringLiteral("presence %1").arg(QLatin1String(value)))));
    }
}

void TestPhones::pausesAQueueMember()
{
    BareClient client(Port);
    const QString sql = QStringLiteral("SELECT presence || ':' || presence_type FROM extensions"
                                       " WHERE extension = '1103'");
    client.ask("Action: QueuePause\r\nInterface: PJSIP/1103\r\nPaused: true\r\nReason: lunch",
               "paused successfully");
    QTRY_COMPARE(stored(sql), QStringLiteral("break:lunch"));
    client.ask("Action: QueuePause\r\nInterface: PJSIP/1103\r\nPaused: false",
               "unpaused successfully");
    QTRY_COMPARE(stored(sql), QStringLiteral(":"));
}

void TestPhones::doesNotDisturb()
{
    BareClient client(Port);
    const QString sql = QStringLiteral("SELECT presence FROM extensions WHERE extension = '1106'");
    client.setDevice("DND1106", "BUSY");
    QVERIFY(waitFor(QStringLiteral("1106"), 2));
    QVERIFY(agree("1106 does not want to be disturbed"));
    QTRY_COMPARE(stored(sql), QStringLiteral("dnd"));
    client.setDevice("DND1106", "NOT_INUSE");
    QVERIFY(waitFor(QStringLiteral("1106"), 0));
    QVERIFY(agree("1106 does again"));
    QTRY_COMPARE(stored(sql), QString());
}

void TestPhones::reloadsTheDialplan()
{
    const QString others = QStringLiteral(
        "SELECT group_concat(extension || status_code || coalesce(last_status_change, '')) FROM"
        " extensions WHERE extension IN ('1101', '1102', '1103', '1105')");
    const QString before = stored(others);
    QFile file(m_server->folder() + QStringLiteral("/etc/extensions.conf"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray plan = file.readAll();
    plan.replace("exten => 1104,hint,PJSIP/1104\n", "exten => 1107,hint,Custom:new\n");
    file.seek(0);
    file.resize(0);
    file.write(plan);
    file.close();
    QElapsedTimer timer;
    timer.start();
    m_server->console(QStringLiteral("dialplan reload"));
    QVERIFY(agree("1104's hint removed, 1107's new"));
    std::printf("%34s after %lld ms\n", "", static_cast<long long>(timer.elapsed()));
    QCOMPARE(stored(QStringLiteral("SELECT status_code FROM extensions WHERE extension = '1104'")),
             QStringLiteral("-1"));
    QCOMPARE(stored(others), before);
}

void TestPhones::explains()
{
    const auto explained =
        Test::run(QStringLiteral("lampfieldd"),
                  {QStringLiteral("explain"), QStringLiteral("1101"), QStringLiteral("--port"),
                   QString::number(Port), QStringLiteral("--user"), QStringLiteral("panel"),
                   QStringLiteral("--context"), QStringLiteral("phones"),
                   QStringLiteral("--data-dir"), m_data->path()},
                  {QStringLiteral("AMI_PASSWORD=") + Test::Secret});
    std::printf("%s", explained.output.constData());
    QCOMPARE(explained.exitCode, 0);
    QVERIFY(explained.output.startsWith("1101 is available. Hint, device and contact agree."));
}

QTEST_GUILESS_MAIN(TestPhones)
#include "tst_phones.moc"
