// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/protocol/messageparser.h"
#include "ami/simulator/simulatorserver.h"
#include "app/doctor/checkuprun.h"
#include "app/doctor/diagnosis.h"
#include "app/doctor/diagnosistext.h"

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
    for (const Model::Finding &finding : diagnose(checkup).findings) {
        if (finding.level != Level::Good)
            texts.append(finding.sentence);
    }
    return texts;
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
    void printsNoControlCharacters();
    void looksAtASimulatedPbx();
};

void TestDiagnosis::complainsOfNothing()
{
    QCOMPARE(complaints(healthy()), QStringList());
    QCOMPARE(diagnose(healthy()).worst(), Level::Good);
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
    QCOMPARE(diagnose(checkup).worst(), Level::Note);
    checkup.ownAddress = QStringLiteral("127.0.0.1"); // nobody is on that way
    QCOMPARE(diagnose(checkup).worst(), Level::Good);
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
    const QString looking = managerStanza(QStringLiteral("panel"), QStringLiteral("192.0.2.7"), {});
    QVERIFY(looking.startsWith(u"[panel]\n"));
    QVERIFY(looking.contains(QStringLiteral("\nwrite = reporting,system\n")));
    QVERIFY(looking.contains(QStringLiteral("\npermit = 192.0.2.7/255.255.255.255\n")));
    policy.allowed = {Model::ActionKind::Transfer, Model::ActionKind::Listen};
    const QString acting = managerStanza({}, QStringLiteral("2001:db8::7"), policy);
    QVERIFY(acting.startsWith(u"[lampfield]\n"));
    QVERIFY(acting.contains(QStringLiteral("\nwrite = reporting,system,call,originate\n")));
    QVERIFY(acting.contains(QStringLiteral("\npermit = 2001:db8::7/128\n")));
    // No secret is suggested that two could have.
    QVERIFY(acting.contains(QStringLiteral("\nsecret =\n")));
}

void TestDiagnosis::printsNoControlCharacters()
{
    Checkup checkup = healthy();
    checkup.hints->append(hint("1002\x1b[31m", "phones", "PJSIP/1009"));
    QVERIFY(diagnose(checkup).findings.size() > 3);
    QVERIFY(!diagnosisText(diagnose(checkup)).contains('\x1b'));
}

void TestDiagnosis::looksAtASimulatedPbx()
{
    Ami::SystemClock clock;
    Ami::SimulatedPbx pbx({12, 1, false}, clock);
    Ami::SimulatorServer server(
        pbx, {QStringLiteral("panel"), Ami::Secret("secret of a test"), {"all"}}, clock);
    QVERIFY(server.listen(0));
    MonitorSettings settings;
    settings.pbx.port = server.port();
    settings.pbx.user = QStringLiteral("panel");
    settings.pbx.secret = Ami::Secret("secret of a test");
    CheckupRun run(settings, clock);
    QSignalSpy finished(&run, &CheckupRun::finished);
    run.start();
    QTRY_COMPARE(finished.size(), 1);
    const auto checkup = finished.constFirst().constFirst().value<Checkup>();
    QVERIFY(!checkup.failure);
    QVERIFY(checkup.hints && checkup.hints->size() >= 12);
    QVERIFY(checkup.clockAhead && std::chrono::abs(*checkup.clockAhead) < 1s);
}

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
