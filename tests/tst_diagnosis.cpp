// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/protocol/messageparser.h"
#include "ami/simulator/simulatorserver.h"
#include "app/doctor/checkuprun.h"
#include "app/doctor/diagnosis.h"
#include "app/doctor/diagnosistext.h"
#include "app/doctor/pbxkind.h"
#include "app/doctor/proposal.h"
#include "tests/support/fakepbx.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace App;
using namespace std::chrono_literals;
using Level = Model::Finding::Level;

namespace {

Ami::ExtensionStatus hint(const char *extension, const char *context, const char *devices)
{
    return {QString::fromLatin1(extension), QString::fromLatin1(context),
            QString::fromLatin1(devices), 0};
}

/// All is well.
Checkup healthy()
{
    Checkup checkup;
    checkup.address = QStringLiteral("pbx.example:5038");
    checkup.user = QStringLiteral("panel");
    checkup.contexts = {QStringLiteral("phones")};
    checkup.ownAddress = QStringLiteral("192.0.2.7");
    checkup.isEncrypted = true;
    checkup.certificateEnds = QDateTime::currentDateTimeUtc().addYears(1);
    checkup.connectTime = 3ms;
    checkup.loginTime = 5ms;
    checkup.toldBooted = true;
    checkup.clockAhead = 10ms;
    checkup.account.emplace();
    checkup.account->read = {QStringLiteral("system"), QStringLiteral("call"),
                             QStringLiteral("agent")};
    checkup.account->writeTimeout = 5'000;
    checkup.hints = {hint("1001", "phones", "PJSIP/1001")};
    checkup.endpoints = {QStringLiteral("1001")};
    return checkup;
}

/// Of those that are not good.
QStringList complaints(const Checkup &checkup)
{
    QStringList texts;
    for (const Model::Finding &finding : diagnose(checkup, Audience::CommandLine).findings) {
        if (finding.level != Level::Good)
            texts.append(finding.sentence);
    }
    return texts;
}

QStringList remedies(const Checkup &checkup)
{
    QStringList texts;
    for (const Model::Finding &finding : diagnose(checkup, Audience::CommandLine).findings)
        texts.append(finding.remedy);
    return texts;
}

/// Of a user that may do these alone.
Ami::Rights rightsTo(std::initializer_list<const char *> actions)
{
    QByteArray answer("Response: Success\r\n");
    for (const char *action : actions)
        answer += QByteArray(action) + ": what it does\r\n";
    Ami::MessageParser parser(Ami::MessageParser::Greeting::None);
    answer += "\r\n";
    parser.feed(answer);
    return Ami::Rights::of(parser.next().value_or(Ami::Message()));
}

QByteArray endpoint(const QByteArray &name)
{
    return Test::FakePbx::message({"Event: EndpointList", "ObjectType: endpoint",
                                   "ObjectName: " + name, "Transport: ", "Aor: " + name,
                                   "Contacts: ", "DeviceState: Not in use", "ActiveChannels: 0"});
}

Checkup checkupOf(quint16 port, Ami::Clock &clock)
{
    MonitorSettings settings;
    settings.pbx.port = port;
    settings.pbx.user = QStringLiteral("panel");
    settings.pbx.secret = Ami::Secret("secret of a test");
    CheckupRun run(settings, clock);
    QSignalSpy finished(&run, &CheckupRun::finished);
    run.start();
    if (!finished.wait(10'000))
        return {};
    return finished.constFirst().constFirst().value<Checkup>();
}

} // namespace

class TestDiagnosis : public QObject
{
    Q_OBJECT

private slots:
    void complainsOfNothing();
    void tellsClocksApart();
    void tellsHintsInSeveralContexts();
    void findsEndpointsWithoutAHint();
    void warnsOfACertificateThatEnds();
    void readsAnAccount();
    void writesASection();
    void letsNobodyInUntilASecretIsChosen();
    void tellsDistributionsByHints_data();
    void tellsDistributionsByHints();
    void tellsDistributionsWithoutHints_data();
    void tellsDistributionsWithoutHints();
    void proposesTheFileThatThePbxKeeps_data();
    void proposesTheFileThatThePbxKeeps();
    void neverChangesAUserOfThePbx_data();
    void neverChangesAUserOfThePbx();
    void neverOpensAUserOfThePbxToTheNetwork();
    void notesWriteClassesThatAreNotNeeded();
    void namesWhatItsReaderHasBeforeThem_data();
    void namesWhatItsReaderHasBeforeThem();
    void asksALimitedUserForWhatItMaySee();
    void asksWhereAPhoneDials();
    void printsNoControlCharacters();
    void looksAtASimulatedPbx();

private:
    Ami::SystemClock m_clock; ///< a session that is to be deleted later still needs it
};

void TestDiagnosis::complainsOfNothing()
{
    QCOMPARE(complaints(healthy()), QStringList());
    QCOMPARE(diagnose(healthy(), Audience::CommandLine).worst(), Level::Good);
}

void TestDiagnosis::tellsClocksApart()
{
    Checkup checkup = healthy();
    checkup.clockAhead = -34'200ms;
    QCOMPARE(complaints(checkup),
             QStringList{QStringLiteral("The clock of the PBX is 34.2 s behind this machine's.")});
    checkup.clockAhead = 2s;
    QCOMPARE(complaints(checkup),
             QStringList{QStringLiteral("The clock of the PBX is 2.0 s ahead of this machine's.")});
}

void TestDiagnosis::tellsHintsInSeveralContexts()
{
    Checkup checkup = healthy();
    checkup.contexts.append(QStringLiteral("internal"));
    checkup.hints->append(hint("1001", "internal", "PJSIP/1001"));
    QCOMPARE(
        complaints(checkup),
        QStringList{QStringLiteral("1 extensions have a hint in several of the contexts: 1001. "
                                   "The context that is named first counts.")});
}

void TestDiagnosis::findsEndpointsWithoutAHint()
{
    Checkup checkup = healthy();
    for (int i = 0; i < 7; ++i)
        checkup.endpoints->append(QString::number(1'008 - i));
    QCOMPARE(complaints(checkup),
             QStringList{QStringLiteral("7 endpoints have no hint, and are not on the board: 1002, "
                                        "1003, 1004, 1005, 1006 and 2 more.")});
}

void TestDiagnosis::warnsOfACertificateThatEnds()
{
    Checkup checkup = healthy();
    checkup.certificateEnds = QDateTime::currentDateTimeUtc().addDays(20);
    QCOMPARE(complaints(checkup).size(), 1);
    checkup.isEncrypted = false;
    QCOMPARE(diagnose(checkup, Audience::CommandLine).worst(), Level::Note);
    checkup.ownAddress = QStringLiteral("127.0.0.1"); // nobody is on that way
    QCOMPARE(diagnose(checkup, Audience::CommandLine).worst(), Level::Good);
}

void TestDiagnosis::readsAnAccount()
{
    Ami::MessageParser parser;
    parser.feed("Response: Success\r\nCategory-000000: general\r\n"
                "Line-000000-000000: writetimeout=7\r\nCategory-000001: panel\r\n"
                "Line-000001-000000: secret=read=all\r\nLine-000001-000001: read=system, call\r\n"
                "Line-000001-000002: WriteTimeout = 250\r\nLine-000001-000003: nonsense\r\n"
                "Line-000001-000004: allowmultiplelogin=no\r\n\r\n");
    const Ami::Message answer = parser.next().value_or(Ami::Message());
    const auto account = accountOf(answer, QStringLiteral("panel"));
    QVERIFY(account);
    QCOMPARE(account->read, QStringList({QStringLiteral("system"), QStringLiteral("call")}));
    QCOMPARE(account->writeTimeout, 250);
    QVERIFY(!account->allowsManyLogins);
    QVERIFY(!accountOf(answer, QStringLiteral("nobody")));
}

void TestDiagnosis::writesASection()
{
    Model::ActionPolicy policy;
    const QString looking = managerStanza(QStringLiteral("192.0.2.7"), {});
    QVERIFY(looking.startsWith(u"[lampfield]\n"));
    QVERIFY(looking.contains(QStringLiteral("\nread = system,call,agent\n")));
    QVERIFY(looking.contains(QStringLiteral("\nwrite = system,reporting\n")));
    QVERIFY(looking.contains(QStringLiteral("\npermit = 192.0.2.7/255.255.255.255\n")));
    QVERIFY(looking.contains(QStringLiteral("\nwritetimeout = 5000\n")));
    policy.allowed = {Model::ActionKind::Transfer, Model::ActionKind::Listen};
    const QString acting = managerStanza(QStringLiteral("fe80::7%eth0"), policy);
    QVERIFY(acting.contains(QStringLiteral("\nwrite = system,reporting,call,originate\n")));
    QVERIFY(acting.contains(QStringLiteral("\npermit = fe80::7/128\n")));
    QVERIFY(managerStanza({}, policy).contains(QStringLiteral("\n;permit =\n")));
}

/// Asterisk lets nobody in by a section without a secret, but everybody by an empty one.
void TestDiagnosis::letsNobodyInUntilASecretIsChosen()
{
    const QStringList lines = managerStanza(QStringLiteral("192.0.2.7"), {}).split(u'\n');
    QVERIFY(lines.contains(QStringLiteral(";secret = CHOOSE-A-SECRET")));
    QVERIFY(std::none_of(lines.begin(), lines.end(),
                         [](const QString &line) { return line.startsWith(u"secret"); }));
}

void TestDiagnosis::tellsDistributionsByHints_data()
{
    QTest::addColumn<QStringList>("hints"); ///< "101@ext-local PJSIP/101"
    QTest::addColumn<PbxKind>("kind");
    const auto row = [](const char *tag, PbxKind kind, std::initializer_list<const char *> hints) {
        QStringList all;
        for (const char *hint : hints)
            all.append(QString::fromLatin1(hint));
        QTest::newRow(tag) << all << kind;
    };
    row("FreePBX", PbxKind::FreePbx,
        {"71@park-hints park:71@parkedcalls", "1001@ext-local PJSIP/1001&Custom:DND1001",
         "1002@ext-local PJSIP/1002&Custom:DND1002", "1003@ext-local PJSIP/1003&Custom:DND1003"});
    row("FreePBX, a phone subscribed to an intercom key", PbxKind::FreePbx,
        {"1001@ext-local PJSIP/1001", "1002@ext-local PJSIP/1002", "*801001@ext-local PJSIP/1001"});
    row("Issabel", PbxKind::Issabel,
        {"101@ext-local SIP/101&Custom:DND101", "*80101@ext-local SIP/101&Custom:DND101",
         "102@ext-local SIP/102&Custom:DND102", "*80102@ext-local SIP/102&Custom:DND102",
         "103@ext-local &Custom:DND103"});
    row("VitalPBX", PbxKind::VitalPbx, {"101@extension-hints pjsip/101&Custom:DND_101"});
    row("VitalPBX, a tenant", PbxKind::VitalPbx, {"101@T2_extension-hints pjsip/T2_101"});
    row("Wazo", PbxKind::Wazo,
        {"1001@default-key-1234-internal PJSIP/a1b2c3d4",
         "5f3c1b7e-3a51-4a8e-9a3f-0c8a5f0b1d2e@usersharedlines pjsip/a1b2c3d4"});
    row("plain", PbxKind::Plain, {"200@internal PJSIP/200", "alice@internal PJSIP/alice-desk"});
    row("plain, with a context that FreePBX has, too", PbxKind::Plain,
        {"1001@from-internal PJSIP/1001"});
}

void TestDiagnosis::tellsDistributionsByHints()
{
    QFETCH(QStringList, hints);
    QFETCH(PbxKind, kind);
    Checkup checkup = healthy();
    checkup.hints.emplace();
    for (const QString &text : hints) {
        const QString where = text.section(u' ', 0, 0);
        checkup.hints->append(
            {where.section(u'@', 0, 0), where.section(u'@', 1), text.section(u' ', 1), 0});
    }
    QCOMPARE(identify(checkup).kind, kind);
    // In any order.
    std::reverse(checkup.hints->begin(), checkup.hints->end());
    QCOMPARE(identify(checkup).kind, kind);
}

void TestDiagnosis::tellsDistributionsWithoutHints_data()
{
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("endpointContext");
    QTest::addColumn<QString>("name");
    QTest::newRow("FreePBX or Issabel") << "Local/1001@from-queue/n"
                                        << ""
                                        << "FreePBX or Issabel";
    QTest::newRow("a member's hint") << "hint:1001@ext-local"
                                     << ""
                                     << "FreePBX or Issabel";
    QTest::newRow("VitalPBX") << "Local/101@T2_cos-all/n"
                              << ""
                              << "VitalPBX";
    QTest::newRow("VitalPBX, an endpoint") << ""
                                           << "cos-all"
                                           << "VitalPBX";
    QTest::newRow("Wazo, an agent") << "Local/id-12@agentcallback"
                                    << ""
                                    << "Wazo";
    QTest::newRow("Wazo, a group") << "Local/5f3c1b7e-3a51-4a8e-9a3f-0c8a5f0b1d2e@usersharedlines"
                                   << ""
                                   << "Wazo";
    QTest::newRow("nothing of its own") << "PJSIP/1001"
                                        << "from-internal"
                                        << "";
}

void TestDiagnosis::tellsDistributionsWithoutHints()
{
    QFETCH(QString, interface);
    QFETCH(QString, endpointContext);
    Checkup checkup = healthy();
    checkup.hints.reset();
    checkup.queueInterfaces = {interface};
    checkup.endpointContext = endpointContext;
    QTEST(identify(checkup).name(), "name");
}

void TestDiagnosis::proposesTheFileThatThePbxKeeps_data()
{
    QTest::addColumn<QByteArray>("context");
    QTest::addColumn<QByteArray>("parts");
    const auto row = [](const char *tag, const char *context, const char *parts) {
        QTest::newRow(tag) << QByteArray(context) << QByteArray(parts);
    };
    row("FreePBX", "ext-local",
        "/etc/asterisk/manager_custom.conf|Settings → Asterisk Manager Users|from 127.0.0.1 only|"
        "Permit to 192.0.2.7/255.255.255.255");
    row("VitalPBX", "extension-hints", "/etc/asterisk/vitalpbx/manager__60-lampfield.conf");
    row("Wazo", "usersharedlines", "/etc/asterisk/manager.d/lampfield.conf|SSH tunnel");
    row("plain", "phones", "/etc/asterisk/manager.conf");
}

void TestDiagnosis::proposesTheFileThatThePbxKeeps()
{
    QFETCH(QByteArray, context);
    QFETCH(QByteArray, parts);
    Checkup checkup = healthy();
    checkup.hints = {hint("1001", context.constData(), "PJSIP/1001")};
    const QString place = diagnose(checkup, Audience::Window).place;
    for (const QString &part : QString::fromUtf8(parts).split(u'|'))
        QVERIFY2(place.contains(part), qPrintable(place));
    QVERIFY(place.contains(QStringLiteral("manager reload")));
}

void TestDiagnosis::neverChangesAUserOfThePbx_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("context");
    QTest::addColumn<bool>("isOwned");
    QTest::newRow("FreePBX") << "admin"
                             << "ext-local" << true;
    QTest::newRow("VitalPBX") << "astmanager"
                              << "T2_extension-hints" << true;
    QTest::newRow("Wazo") << "wazo_amid"
                          << "usersharedlines" << true;
    QTest::newRow("not known") << "admin"
                               << "" << true;
    QTest::newRow("plain") << "admin"
                           << "phones" << false;
    QTest::newRow("another user") << "board"
                                  << "ext-local" << false;
}

/// Whatever such a user may do, lacks, or has set, only a user for Lampfield is proposed.
void TestDiagnosis::neverChangesAUserOfThePbx()
{
    QFETCH(QString, user);
    QFETCH(QString, context);
    QFETCH(bool, isOwned);
    Checkup checkup = healthy();
    checkup.user = user;
    checkup.contexts = {context};
    checkup.hints = {hint("1001", context.toLatin1().constData(), "PJSIP/1001")};
    if (context.isEmpty())
        checkup.hints.reset();
    checkup.policy.allowed = {Model::ActionKind::Transfer};
    checkup.rights = rightsTo({"Ping", "ExtensionStateList", "QueueStatus", "Originate", "Command",
                               "UpdateConfig", "UserEvent"});
    checkup.account->read = {QStringLiteral("call")};
    checkup.account->filters = {QStringLiteral("!Event: Newexten")};
    checkup.account->writeTimeout = 100;
    checkup.account->allowsManyLogins = false;
    checkup.toldBooted = false;
    const QStringList all = remedies(checkup);
    const QRegularExpression change(QStringLiteral("^(Add|Remove|Set write|See)|alone needs"));
    QCOMPARE(all.filter(change).isEmpty(), isOwned);
    QCOMPARE(all.contains(QStringLiteral("Make a user for Lampfield, as proposed at the end.")),
             isOwned);
    QCOMPARE(!all.filter(QStringLiteral("Leave [%1] as it is, and make").arg(user)).isEmpty(),
             isOwned);
}

/// It may be refused by its permit lines, which FreePBX writes itself.
void TestDiagnosis::neverOpensAUserOfThePbxToTheNetwork()
{
    Checkup checkup = healthy();
    checkup.loginTime.reset();
    checkup.hints.reset();
    checkup.failure = Ami::Failure{Ami::FailureKind::LoginRefused, {}};
    QVERIFY(!remedies(checkup).filter(QStringLiteral("permit 192.0.2.7")).isEmpty());
    checkup.user = QStringLiteral("admin");
    QVERIFY(remedies(checkup).filter(QStringLiteral("permit 192.0.2.7")).isEmpty());
    QVERIFY(!remedies(checkup).filter(QStringLiteral("leave [admin] as it is")).isEmpty());
}

void TestDiagnosis::notesWriteClassesThatAreNotNeeded()
{
    Checkup checkup = healthy();
    checkup.rights = rightsTo({"Ping", "ExtensionStateList", "PJSIPShowEndpoints",
                               "CoreShowChannels", "Originate", "Command"});
    QCOMPARE(complaints(checkup),
             QStringList{QStringLiteral("panel has write classes that Lampfield does not need "
                                        "here: originate, command.")});
    QCOMPARE(diagnose(checkup, Audience::CommandLine).worst(), Level::Note);
    checkup.policy.allowed = {Model::ActionKind::Listen};
    QCOMPARE(complaints(checkup),
             QStringList{QStringLiteral("panel has write classes that Lampfield does not need "
                                        "here: command.")});
}

void TestDiagnosis::namesWhatItsReaderHasBeforeThem_data()
{
    QTest::addColumn<Ami::FailureKind>("failure");
    QTest::newRow("certificate") << Ami::FailureKind::CertificateRejected;
    QTest::newRow("plain port") << Ami::FailureKind::TlsExpected;
    QTest::newRow("no TLS") << Ami::FailureKind::TlsNotOffered;
    QTest::newRow("no secret") << Ami::FailureKind::LoginRefused;
    QTest::newRow("no failure") << Ami::FailureKind::ShuttingDown;
}

void TestDiagnosis::namesWhatItsReaderHasBeforeThem()
{
    QFETCH(Ami::FailureKind, failure);
    Checkup checkup = healthy();
    checkup.contexts = {QStringLiteral("elsewhere"), QStringLiteral("more")};
    checkup.hints->append(hint("1", "more", "PJSIP/1001"));
    checkup.rights = rightsTo({"Ping", "Originate"});
    checkup.isEncrypted = false;
    checkup.hasSecret = false;
    if (failure != Ami::FailureKind::ShuttingDown) {
        checkup.loginTime.reset();
        checkup.failure = Ami::Failure{failure, QStringLiteral("Set AMI_PASSWORD.")};
        if (failure != Ami::FailureKind::LoginRefused)
            checkup.failure->text.clear();
    }
    const Model::Diagnosis inWindow = diagnose(checkup, Audience::Window);
    for (const Model::Finding &finding : inWindow.findings) {
        const QString text = finding.sentence + finding.remedy;
        QVERIFY2(!text.contains(QStringLiteral("--")) && !text.contains(QStringLiteral("AMI_PASS")),
                 qPrintable(text));
    }
    QVERIFY(inWindow != diagnose(checkup, Audience::CommandLine));
}

/// The members of queues are told to everybody, hints and endpoints are not.
void TestDiagnosis::asksALimitedUserForWhatItMaySee()
{
    Test::FakePbx pbx;
    pbx.setAnswer("ListCommands", {"Ping: Keepalive", "QueueStatus: Queues", "Originate: Call"});
    for (const char *action : {"ExtensionStateList", "PJSIPShowEndpoints", "CoreSettings"})
        pbx.setError(action, "Permission denied");
    pbx.setList("QueueStatus",
                {Test::FakePbx::message(
                    {"Event: QueueMember", "Queue: 2000", "Name: Alice",
                     "Location: Local/1001@from-queue/n", "StateInterface: hint:1001@ext-local",
                     "Membership: static", "Penalty: 0", "CallsTaken: 0", "LastCall: 0",
                     "LastPause: 0", "InCall: 0", "Status: 1", "Paused: 0"})});
    const Checkup checkup = checkupOf(pbx.port(), m_clock);
    QVERIFY(!checkup.failure);
    QVERIFY(!checkup.hints);
    QCOMPARE(identify(checkup).name(), QStringLiteral("FreePBX or Issabel"));
    QCOMPARE(pbx.count("PJSIPShowEndpoint"), 0);
}

void TestDiagnosis::asksWhereAPhoneDials()
{
    Test::FakePbx pbx;
    pbx.setList("ExtensionStateList", {Test::FakePbx::hint("101", 0, "pjsip/t2_101", "office")});
    pbx.setList("PJSIPShowEndpoints", {endpoint("a-trunk"), endpoint("T2_101")});
    pbx.setList("PJSIPShowEndpoint",
                {Test::FakePbx::message({"Event: EndpointDetail", "ObjectType: endpoint",
                                         "ObjectName: T2_101", "Context: T2_cos-all"}),
                 Test::FakePbx::message({"Event: AorDetail", "Context: of no endpoint"})});
    const Checkup checkup = checkupOf(pbx.port(), m_clock);
    QCOMPARE(pbx.count("PJSIPShowEndpoint"), 1);
    QCOMPARE(pbx.last("PJSIPShowEndpoint").value("Endpoint").toByteArray(), QByteArray("T2_101"));
    QCOMPARE(checkup.endpointContext, QStringLiteral("T2_cos-all"));
    QCOMPARE(identify(checkup).kind, PbxKind::VitalPbx);
}

void TestDiagnosis::printsNoControlCharacters()
{
    Checkup checkup = healthy();
    checkup.hints->append(hint("1002\x1b[31m", "phones", "PJSIP/1009"));
    QVERIFY(diagnose(checkup, Audience::CommandLine).findings.size() > 3);
    QVERIFY(!diagnosisText(diagnose(checkup, Audience::CommandLine)).contains('\x1b'));
}

void TestDiagnosis::looksAtASimulatedPbx()
{
    Ami::SimulatedPbx pbx({12, 1, false}, m_clock);
    Ami::SimulatorServer server(
        pbx, {QStringLiteral("panel"), Ami::Secret("secret of a test"), {"all"}}, m_clock);
    QVERIFY(server.listen(0));
    const Checkup checkup = checkupOf(server.port(), m_clock);
    QVERIFY(!checkup.failure);
    QVERIFY(checkup.hints && checkup.hints->size() >= 12);
    QVERIFY(checkup.clockAhead && std::chrono::abs(*checkup.clockAhead) < 1s);
}

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
