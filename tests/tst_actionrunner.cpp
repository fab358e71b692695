// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a supervisor's wish to what the PBX is asked for, and to the row of the audit.
#include "app/monitor/monitor.h"
#include "support/fakepbx.h"
#include "support/manualclock.h"

#include <QTest>

using namespace App;
using namespace std::chrono_literals;
using Model::ActionKind;
using Outcome = Model::ActionRecord::Outcome;
using Test::FakePbx;

namespace {

/// A monitor over a fake PBX whose store answers at once; 1001 talks to somebody outside.
struct Floor
{
    explicit Floor(bool isAllowed = true)
    {
        pbx.setList("ExtensionStateList",
                    {FakePbx::hint("1001", 1, "PJSIP/1001"), FakePbx::hint("1002", 0, "PJSIP/1002"),
                     FakePbx::hint("1003", 0, "PJSIP/1003"),
                     FakePbx::hint("1004", 0, "PJSIP/1004")});
        for (const char *action : {"PJSIPShowContacts", "PJSIPShowEndpoints", "PresenceStateList",
                                   "BridgeList", "DeviceStateList", "ParkedCalls"})
            pbx.setList(action, {});
        pbx.setList("QueueStatus",
                    {FakePbx::message({"Event: QueueParams", "Queue: sales"}), seat(false)});
        pbx.setList("CoreShowChannels",
                    {channel("PJSIP/trunk-1", "c1", "b1"), channel("PJSIP/1001-2", "c2", "b1")});
        pbx.setState("1002", 0, "PJSIP/1002");
        MonitorSettings settings;
        settings.pbx.port = pbx.port();
        settings.pbx.user = QStringLiteral("panel");
        settings.pbx.secret = Ami::Secret("s");
        settings.pbx.keepAliveInterval = 1h; // the clock goes ahead by much at once
        settings.actions.phone = QStringLiteral("1003");
        settings.actions.who = QStringLiteral("eria");
        settings.actions.desk = QStringLiteral("desk-7");
        for (const ActionKind kind : Model::AllActionKinds) {
            if (isAllowed)
                settings.actions.allowed.insert(kind);
        }
        monitor = std::make_unique<Monitor>(settings, clock);
        QObject::connect(
            monitor.get(), &Monitor::changesReady, monitor.get(),
            [this](const Model::ChangeSet &changes) { monitor->acknowledge(changes, 1us); });
        QObject::connect(monitor.get(), &Monitor::published, monitor.get(),
                         [this](const Model::ChangeSet &changes) { records += changes.actions; });
        QObject::connect(monitor.get(), &Monitor::abilitiesChanged, monitor.get(),
                         [this](const Model::Abilities &now) { abilities = now; });
    }

    bool start()
    {
        monitor->start();
        return wait([this] { return pbx.count("ParkedCalls") == 1; }) && lookOften();
    }

    /// While the PBX answers; the clock moves slowly, so that nothing times out.
    bool wait(const std::function<bool()> &condition)
    {
        return QTest::qWaitFor([&] {
            clock.advance(1ms);
            return condition();
        });
    }

    /// Whatever the PBX said by now is heard.
    bool lookOften()
    {
        int looks = 0;
        return wait([&looks] { return ++looks > 5; });
    }

    void perform(ActionKind kind, const char *target = "", const char *phone = "") const
    {
        Model::ActionRequest request;
        request.phone = QString::fromLatin1(phone);
        request.kind = kind;
        request.extension = QStringLiteral("1001");
        request.target = QString::fromLatin1(target);
        monitor->perform(request);
    }

    /// The row of the audit, once there is an outcome.
    Model::ActionRecord outcome()
    {
        const auto isOver = [this] {
            return !records.isEmpty() && records.constLast().outcome != Outcome::Asked;
        };
        return wait(isOver) ? records.constLast() : Model::ActionRecord();
    }

    static QByteArray seat(bool paused)
    {
        return FakePbx::message({"Event: QueueMember", "Queue: sales", "Name: Bob",
                                 "Location: PJSIP/1002", "StateInterface: PJSIP/1002", "Status: 1",
                                 QByteArray("Paused: ") + (paused ? "1" : "0")});
    }

    static QByteArray channel(const QByteArray &name, const QByteArray &id,
                              const QByteArray &bridge)
    {
        return FakePbx::message({"Event: CoreShowChannel", "Channel: " + name, "Uniqueid: " + id,
                                 "Linkedid: c1", "ChannelState: 6", "CallerIDNum: 5550",
                                 "Exten: 1001", "BridgeId: " + bridge, "Duration: 00:00:09",
                                 "Application: Dial", "ApplicationData: PJSIP/1001"});
    }

    /// A call of one phone to another one begins.
    void ring(const QByteArray &from, const QByteArray &to, const QByteArray &id)
    {
        const auto newChannel = [&](const QByteArray &number, const QByteArray &uniqueId) {
            return FakePbx::message({"Event: Newchannel",
                                     "Channel: PJSIP/" + number + '-' + uniqueId,
                                     "Uniqueid: " + uniqueId, "Linkedid: " + id, "ChannelState: 0",
                                     "CallerIDNum: " + number, "Exten: " + to});
        };
        pbx.send(newChannel(from, id) + newChannel(to, id + 'b')
                 + FakePbx::message({"Event: DialBegin", "Channel: PJSIP/" + from + '-' + id,
                                     "Uniqueid: " + id, "Linkedid: " + id, "CallerIDNum: " + from,
                                     "Exten: " + to, "DestChannel: PJSIP/" + to + '-' + id + 'b',
                                     "DestUniqueid: " + id + 'b', "DestLinkedid: " + id,
                                     "DestCallerIDNum: " + to}));
    }

    void tellOriginate(const QByteArray &response, const QByteArray &reason)
    {
        pbx.send(FakePbx::message(
            {"Event: OriginateResponse",
             "ActionID: " + pbx.last("Originate").value(Ami::Key::ActionId).toByteArray(),
             "Response: " + response, "Reason: " + reason}));
    }

    FakePbx pbx;
    Test::ManualClock clock;
    QList<Model::ActionRecord> records;
    Model::Abilities abilities;
    std::unique_ptr<Monitor> monitor;
};

} // namespace

class TestActionRunner : public QObject
{
    Q_OBJECT

private slots:
    void transfersAfterAsking();
    void refusesATargetThatIsGoneUnheard();
    void refusesATargetThatWasPausedUnheard();
    void refusesATargetInMaintenance();
    void refusesATargetThatNobodyKnows();
    void sendsOutsideWithoutAsking();
    void listensOnceThePhoneIsPickedUp();
    void saysWhyThePhoneDidNotTakeIt();
    void ringsThePhoneOfWhoeverAsks();
    void doesNotKnowWhatWasNotAnswered();
    void doesNotKnowWhatTheLinkTookAway();
    void doesNothingThatIsNotAllowed();
    void greysWhatThePbxForbids();
    void seesWhetherAPhoneConsults();
    void doesNotKnowOfAConsultationThatTheLinkTookAway();
    void seesAConsultationOutside();
    void asksOfATargetHoweverItIsWritten();
    void saysWhenThereIsNothingLeftToHear();
    void stopsAtTheFirstThatFails();
    void dialsWhereThePhoneDials();
    void transfersWhereTheDialplanSaysSo();
    void asksForThePhoneWithoutItsFunction();
    void refusesWhatTheDialplanLacks_data();
    void refusesWhatTheDialplanLacks();
    void asksToConfirmWhatThePbxDoesNotSay();
    void asksToConfirmADetour();
    void endsChecksWithTheLink();
};

void TestActionRunner::dialsWhereThePhoneDials()
{
    Floor floor;
    floor.pbx.setVariable("PJSIP_ENDPOINT(1001,context)", "cos-all");
    floor.pbx.setVariable("PJSIP_ENDPOINT(1003,context)", "cos-boss");
    floor.pbx.setVariable("DIALPLAN_EXISTS(cos-all,1002,1)", "1");
    floor.pbx.setVariable("DIALPLAN_EXISTS(cos-boss,1004,1)", "1");
    QVERIFY(floor.start());
    floor.perform(ActionKind::Transfer, "1002");
    QCOMPARE(toString(floor.outcome().outcome), toString(Outcome::Succeeded));
    QCOMPARE(floor.pbx.last("BlindTransfer").value(Ami::Key::Context).toByteArray(), "cos-all");
    floor.perform(ActionKind::Call, "1004");
    QVERIFY(floor.wait([&] { return floor.pbx.count("Originate") == 1; }));
    QCOMPARE(floor.pbx.last("Originate").value(Ami::Key::Context).toByteArray(), "cos-boss");
}

/// As the phone's own feature code does.
void TestActionRunner::transfersWhereTheDialplanSaysSo()
{
    Floor floor;
    floor.pbx.setVariable("TRANSFER_CONTEXT", "xfer");
    floor.pbx.setVariable("DIALPLAN_EXISTS(xfer,1002,1)", "1");
    QVERIFY(floor.start());
    floor.perform(ActionKind::Transfer, "1002");
    QCOMPARE(toString(floor.outcome().outcome), toString(Outcome::Succeeded));
    QCOMPARE(floor.pbx.last("BlindTransfer").value(Ami::Key::Context).toByteArray(), "xfer");

    // In from-internal of FreePBX every number exists, as a wrong one is announced.
    Floor freePbx;
    freePbx.pbx.setVariable("DIALPLAN_EXISTS(from-internal-xfer)", "1");
    freePbx.pbx.setVariable("DIALPLAN_EXISTS(from-internal-xfer,1002,1)", "1");
    freePbx.pbx.setVariable("DIALPLAN_EXISTS(from-internal-xfer,7777,1)", "0");
    QVERIFY(freePbx.start());
    freePbx.perform(ActionKind::Transfer, "1002");
    QCOMPARE(toString(freePbx.outcome().outcome), toString(Outcome::Succeeded));
    QCOMPARE(freePbx.pbx.last("BlindTransfer").value(Ami::Key::Context).toByteArray(),
             "from-internal-xfer");
    freePbx.records.clear();
    freePbx.perform(ActionKind::Transfer, "7777");
    QCOMPARE(toString(freePbx.outcome().outcome), toString(Outcome::Refused));
    QCOMPARE(freePbx.pbx.count("BlindTransfer"), 1);
}

void TestActionRunner::asksForThePhoneWithoutItsFunction()
{
    Floor floor;
    floor.pbx.setVariable("PJSIP_ENDPOINT(1001,context)", "");
    floor.pbx.setList("PJSIPShowEndpoint",
                      {FakePbx::message({"Event: EndpointDetail", "ObjectName: 1001",
                                         "MessageContext: ", "Context: cos-all"}),
                       FakePbx::message({"Event: AorDetail", "ObjectName: 1001"})});
    floor.pbx.setList(
        "ShowDialPlan",
        {FakePbx::message({"Event: ListDialplan", "Context: cos-all", "Extension: _1XXX",
                           "Priority: 1", "Application: Dial", "AppData: PJSIP/${EXTEN}"})});
    QVERIFY(floor.start());
    floor.perform(ActionKind::Transfer, "1002");
    QCOMPARE(toString(floor.outcome().outcome), toString(Outcome::Succeeded));
    QCOMPARE(floor.pbx.last("BlindTransfer").value(Ami::Key::Context).toByteArray(), "cos-all");
    // A hint alone can't be dialed.
    floor.pbx.setList(
        "ShowDialPlan",
        {FakePbx::message({"Event: ListDialplan", "Context: cos-all", "Extension: 1002",
                           "Priority: hint", "Application: PJSIP/1002"})});
    floor.records.clear();
    floor.perform(ActionKind::Transfer, "1002");
    QCOMPARE(toString(floor.outcome().outcome), toString(Outcome::Refused));
    QVERIFY(!floor.records.constLast().needsConfirmation);
}

void TestActionRunner::refusesWhatTheDialplanLacks_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("transfer") << int(ActionKind::Transfer) << QByteArray("1002");
    QTest::newRow("number") << int(ActionKind::Transfer) << QByteArray("7777");
    QTest::newRow("name") << int(ActionKind::Transfer) << QByteArray("ines");
    QTest::newRow("attended transfer") << int(ActionKind::AttendedTransfer) << QByteArray("1002");
    QTest::newRow("call") << int(ActionKind::Call) << QByteArray("ines");
}

void TestActionRunner::refusesWhatTheDialplanLacks()
{
    QFETCH(const int, kind);
    QFETCH(const QByteArray, target);
    Floor floor;
    floor.pbx.setVariable("DIALPLAN_EXISTS(from-internal," + target + ",1)", "0");
    QVERIFY(floor.start());
    floor.perform(static_cast<ActionKind>(kind), target.constData());
    const Model::ActionRecord record = floor.outcome();
    QCOMPARE(toString(record.outcome), toString(Outcome::Refused));
    QVERIFY2(
        record.sentence.contains(QStringLiteral("%1 can't be dialed: the context from-internal "
                                                "of the dialplan has no such extension.")
                                     .arg(QString::fromLatin1(target))),
        qPrintable(record.sentence));
    QVERIFY(!record.needsConfirmation);
    for (const char *action : {"BlindTransfer", "Atxfer", "Originate", "Redirect"})
        QCOMPARE(floor.pbx.count(action), 0);
}

void TestActionRunner::asksToConfirmWhatThePbxDoesNotSay()
{
    Floor floor;
    floor.pbx.setError("Getvar", "Permission denied");
    for (const char *action : {"ShowDialPlan", "PJSIPShowEndpoint"})
        floor.pbx.setError(action, "Permission denied");
    QVERIFY(floor.start());
    floor.perform(ActionKind::Transfer, "1002");
    const Model::ActionRecord record = floor.outcome();
    QCOMPARE(toString(record.outcome), toString(Outcome::Refused));
    QVERIFY(record.needsConfirmation);
    QCOMPARE(floor.pbx.count("BlindTransfer"), 0);
    Model::ActionRequest request = record.request;
    request.id.clear();
    request.confirmed = true;
    floor.records.clear();
    floor.monitor->perform(request);
    QCOMPARE(toString(floor.outcome().outcome), toString(Outcome::Succeeded));
    QCOMPARE(floor.pbx.count("BlindTransfer"), 1);
}

void TestActionRunner::asksToConfirmADetour()
{
    Floor floor;
    QVERIFY(floor.start());
    // It has lost its phone, and is idle all the same.
    floor.pbx.setState("1002", 0, "&Custom:DND1002,CustomPresence:1002");
    floor.perform(ActionKind::Transfer, "1002");
    const Model::ActionRecord record = floor.outcome();
    QCOMPARE(toString(record.outcome), toString(Outcome::Refused));
    QCOMPARE(record.sentence, QStringLiteral("Not transferred: 1002 has no phone. 1004 is free."));
    QVERIFY(record.needsConfirmation);
    Model::ActionRequest request = record.request;
    request.id.clear();
    request.confirmed = true;
    floor.records.clear();
    floor.monitor->perform(request);
    QCOMPARE(toString(floor.outcome().outcome), toString(Outcome::Succeeded));
    QCOMPARE(floor.pbx.count("BlindTransfer"), 1);
}

void TestActionRunner::endsChecksWithTheLink()
{
    Floor floor;
    QVERIFY(floor.start());
    floor.pbx.setSilent("Getvar");
    floor.perform(ActionKind::Transfer, "1002");
    QVERIFY(floor.wait([&] { return floor.pbx.count("Getvar") > 0; }));
    floor.pbx.closeAll();
    const Model::ActionRecord record = floor.outcome();
    QVERIFY(record.outcome == Outcome::Failed || record.outcome == Outcome::Refused);
    QCOMPARE(floor.pbx.count("BlindTransfer"), 0);
}

void TestActionRunner::transfersAfterAsking()
{
    Floor floor;
    QVERIFY(floor.start());
    floor.perform(ActionKind::Transfer, "1002");
    const Model::ActionRecord record = floor.outcome();
    QCOMPARE(toString(record.outcome), toString(Outcome::Succeeded));
    QCOMPARE(record.sentence, QStringLiteral("The call of 1001 was transferred to 1002."));
    QCOMPARE(record.request.who, QStringLiteral("eria"));
    QCOMPARE(record.request.seat, QStringLiteral("desk-7"));
    QVERIFY(record.answered && *record.answered >= record.asked);
    QCOMPARE(floor.pbx.count("ExtensionState"), 1);
    QCOMPARE(floor.pbx.count("BlindTransfer"), 1);
    QCOMPARE(floor.pbx.last("BlindTransfer").value(Ami::Key::Channel).toByteArray(),
             "PJSIP/1001-2");
    // That it was asked for is on record before what came of it.
    QCOMPARE(toString(floor.records.constFirst().outcome), toString(Outcome::Asked));
    QCOMPARE(floor.records.constFirst().request.id, record.request.id);
}

void TestActionRunner::refusesATargetThatIsGoneUnheard()
{
    Floor floor;
    QVERIFY(floor.start());
    floor.pbx.setState("1002", 4, "PJSIP/1002");
    floor.perform(ActionKind::Transfer, "1002");
    const Model::ActionRecord record = floor.outcome();
    QCOMPARE(toString(record.outcome), toString(Outcome::Refused));
    QCOMPARE(record.sentence, QStringLiteral("Not transferred: 1002 is offline. 1004 is free."));
    // Neither who talks, nor the supervisor's own phone.
    QCOMPARE(record.colleague, QStringLiteral("1004"));
    QCOMPARE(floor.pbx.count("BlindTransfer"), 0);
}

void TestActionRunner::refusesATargetThatWasPausedUnheard()
{
    Floor floor;
    QVERIFY(floor.start());
    floor.pbx.setList("QueueStatus", {Floor::seat(true)});
    floor.perform(ActionKind::Transfer, "1002");
    const Model::ActionRecord record = floor.outcome();
    QCOMPARE(toString(record.outcome), toString(Outcome::Refused));
    QVERIFY2(record.sentence.contains(QStringLiteral("1002 is paused in its queues.")),
             qPrintable(record.sentence));
    QCOMPARE(floor.pbx.count("BlindTransfer"), 0);
}

void TestActionRunner::refusesATargetInMaintenance()
{
    Floor floor;
    floor.pbx.setList(
        "PJSIPShowMaintenance",
        {FakePbx::message({"Event: PJSIPMaintenanceStatus", "Endpoint: 1002", "Status: enabled"})});
    QVERIFY(floor.start());
    floor.perform(ActionKind::Transfer, "1002");
    const Model::ActionRecord record = floor.outcome();
    QCOMPARE(toString(record.outcome), toString(Outcome::Refused));
    QCOMPARE(record.sentence,
             QStringLiteral("Not transferred: 1002 is in maintenance; the PBX refuses calls to it. "
                            "1004 is free."));
    QCOMPARE(floor.pbx.count("BlindTransfer"), 0);
}

void TestActionRunner::refusesATargetThatNobodyKnows()
{
    Floor floor;
    QVERIFY(floor.start());
    floor.pbx.setError("ExtensionState", "Permission denied");
    floor.perform(ActionKind::AttendedTransfer, "1002");
    const Model::ActionRecord record = floor.outcome();
    QCOMPARE(toString(record.outcome), toString(Outcome::Refused));
    QVERIFY(record.sentence.contains(QStringLiteral("did not say whether 1002 is free")));
    QCOMPARE(floor.pbx.count("Atxfer"), 0);
}

void TestActionRunner::sendsOutsideWithoutAsking()
{
    Floor floor;
    QVERIFY(floor.start());
    floor.perform(ActionKind::Transfer, "+44 20 7946 0018");
    QCOMPARE(toString(floor.outcome().outcome), toString(Outcome::Succeeded));
    QCOMPARE(floor.pbx.count("ExtensionState"), 0);
    QCOMPARE(floor.pbx.last("BlindTransfer").value(Ami::Key::Exten).toByteArray(), "+442079460018");
}

void TestActionRunner::listensOnceThePhoneIsPickedUp()
{
    Floor floor;
    QVERIFY(floor.start());
    floor.perform(ActionKind::Listen);
    QVERIFY(floor.wait([&] { return floor.pbx.count("Originate") == 1; }));
    QCOMPARE(floor.pbx.last("Originate").value("Async").toByteArray(), "true");
    QCOMPARE(floor.pbx.last("Originate").value("Data").toByteArray(), "PJSIP/1001-2,qES");
    // It rings; another session's wish is nothing to us.
    floor.pbx.send(FakePbx::message(
        {"Event: OriginateResponse", "ActionID: lf-1", "Response: Failure", "Reason: 0"}));
    floor.clock.advance(20s);
    QVERIFY(floor.lookOften());
    QCOMPARE(toString(floor.records.constLast().outcome), toString(Outcome::Asked));
    floor.tellOriginate("Success", "4");
    const Model::ActionRecord record = floor.outcome();
    QCOMPARE(toString(record.outcome), toString(Outcome::Succeeded));
    QCOMPARE(record.sentence, QStringLiteral("1003 listens to 1001."));
}

void TestActionRunner::saysWhyThePhoneDidNotTakeIt()
{
    Floor floor;
    QVERIFY(floor.start());
    floor.perform(ActionKind::Call, "1004");
    QVERIFY(floor.wait([&] { return floor.pbx.count("Originate") == 1; }));
    floor.tellOriginate("Failure", "3");
    const Model::ActionRecord record = floor.outcome();
    QCOMPARE(toString(record.outcome), toString(Outcome::Failed));
    QCOMPARE(record.sentence, QStringLiteral("Your phone, 1003, was not picked up."));
}

/// Of the seat that asks, and not of the installation.
void TestActionRunner::ringsThePhoneOfWhoeverAsks()
{
    Floor floor;
    QVERIFY(floor.start());
    floor.perform(ActionKind::Call, "1003", "1004");
    QVERIFY(floor.wait([&] { return floor.pbx.count("Originate") == 1; }));
    QCOMPARE(floor.pbx.last("Originate").value("Channel").toByteArray(), "PJSIP/1004");
    floor.tellOriginate("Failure", "3");
    QCOMPARE(floor.outcome().sentence, QStringLiteral("Your phone, 1004, was not picked up."));
}

void TestActionRunner::doesNotKnowWhatWasNotAnswered()
{
    Floor floor;
    QVERIFY(floor.start());
    floor.perform(ActionKind::Call, "1004");
    QVERIFY(floor.wait([&] { return floor.pbx.count("Originate") == 1; }));
    floor.clock.advance(ActionRunner::PickUpTime);
    const Model::ActionRecord record = floor.outcome();
    QCOMPARE(toString(record.outcome), toString(Outcome::Unknown));
    QVERIFY(record.sentence.contains(QStringLiteral("did not answer in time")));
}

void TestActionRunner::doesNotKnowWhatTheLinkTookAway()
{
    Floor floor;
    QVERIFY(floor.start());
    floor.perform(ActionKind::Call, "1004");
    QVERIFY(floor.wait([&] { return floor.pbx.count("Originate") == 1; }));
    floor.pbx.closeAll();
    const Model::ActionRecord record = floor.outcome();
    QCOMPARE(toString(record.outcome), toString(Outcome::Unknown));
    QVERIFY(floor.abilities.hindrance(ActionKind::Call).has_value());
    floor.perform(ActionKind::HangUp);
    QVERIFY(floor.wait([&] { return floor.records.constLast().request.id != record.request.id; }));
    QCOMPARE(floor.records.constLast().sentence,
             QStringLiteral("There is no connection to the PBX."));
}

void TestActionRunner::doesNothingThatIsNotAllowed()
{
    Floor floor(false);
    QVERIFY(floor.start());
    // A PBX is not even asked for rights that nobody uses.
    QCOMPARE(floor.pbx.count("ListCommands"), 0);
    QVERIFY(!floor.abilities.isAnyAllowed());
    floor.perform(ActionKind::HangUp);
    const Model::ActionRecord record = floor.outcome();
    QCOMPARE(toString(record.outcome), toString(Outcome::Refused));
    QCOMPARE(record.sentence,
             QStringLiteral("Not allowed here: add hangup to the setting \"allow\"."));
    QCOMPARE(floor.pbx.count("Hangup"), 0);
    QCOMPARE(record.request.who, QStringLiteral("eria"));
}

void TestActionRunner::greysWhatThePbxForbids()
{
    Floor floor;
    floor.pbx.setAnswer("ListCommands",
                        {"Ping: x", "QueueStatus: x", "Originate: x", "QueuePause: x"});
    QVERIFY(floor.start());
    QVERIFY(floor.wait([&] { return floor.abilities.hindrance(ActionKind::HangUp).has_value(); }));
    QVERIFY(!floor.abilities.hindrance(ActionKind::Listen));
    QVERIFY(!floor.abilities.hindrance(ActionKind::Pause));
    floor.perform(ActionKind::HangUp);
    const Model::ActionRecord record = floor.outcome();
    QCOMPARE(toString(record.outcome), toString(Outcome::Refused));
    QVERIFY(record.sentence.contains(QStringLiteral("'panel'")));
    QVERIFY(record.sentence.contains(QStringLiteral("add call to the user's write=")));
    QCOMPARE(floor.pbx.count("Hangup"), 0);
}

/// The PBX says Success to Atxfer in any case.
void TestActionRunner::seesWhetherAPhoneConsults()
{
    Floor floor;
    QVERIFY(floor.start());
    floor.perform(ActionKind::AttendedTransfer, "1002");
    QVERIFY(floor.wait([&] { return floor.pbx.count("Atxfer") == 1; }));
    QVERIFY(floor.lookOften());
    QCOMPARE(toString(floor.records.constLast().outcome), toString(Outcome::Asked));
    floor.clock.advance(ActionRunner::ConsultTime);
    QVERIFY(floor.outcome().sentence.contains(QStringLiteral("1001 was not seen to call 1002")));
    QCOMPARE(toString(floor.records.constLast().outcome), toString(Outcome::Unknown));

    floor.perform(ActionKind::AttendedTransfer, "1002");
    QVERIFY(floor.wait([&] { return floor.pbx.count("Atxfer") == 2; }));
    // That somebody else calls 1002 is none of its business.
    floor.ring("1004", "1002", "c5");
    QVERIFY(floor.lookOften());
    floor.clock.advance(ActionRunner::ConsultLook);
    QVERIFY(floor.lookOften());
    QCOMPARE(toString(floor.records.constLast().outcome), toString(Outcome::Asked));
    floor.ring("1001", "1002", "c3");
    const auto isOver = [&] { return floor.records.constLast().outcome == Outcome::Succeeded; };
    QVERIFY(floor.wait(isOver));
    QVERIFY(floor.records.constLast().sentence.contains(QStringLiteral("1001 asks 1002")));
}

void TestActionRunner::doesNotKnowOfAConsultationThatTheLinkTookAway()
{
    Floor floor;
    QVERIFY(floor.start());
    floor.perform(ActionKind::AttendedTransfer, "1002");
    QVERIFY(floor.wait([&] { return floor.pbx.count("Atxfer") == 1; }));
    QVERIFY(floor.lookOften());
    floor.pbx.closeAll();
    QCOMPARE(toString(floor.outcome().outcome), toString(Outcome::Unknown));
    const qsizetype told = floor.records.size();
    floor.clock.advance(ActionRunner::ConsultTime);
    QVERIFY(floor.lookOften());
    QCOMPARE(floor.records.size(), told); // once
}

/// What the dialplan makes of a number outside is not known.
void TestActionRunner::seesAConsultationOutside()
{
    Floor floor;
    QVERIFY(floor.start());
    floor.perform(ActionKind::AttendedTransfer, "+44 20 7946 0018");
    QVERIFY(floor.wait([&] { return floor.pbx.count("Atxfer") == 1; }));
    QCOMPARE(floor.pbx.last("Atxfer").value("Exten"), QByteArrayView("+442079460018"));
    floor.ring("1001", "trunk", "c3");
    QCOMPARE(toString(floor.outcome().outcome), toString(Outcome::Succeeded));
}

/// No way of writing a number gets around the question.
void TestActionRunner::asksOfATargetHoweverItIsWritten()
{
    Floor floor;
    floor.pbx.setState("1002", 4, "PJSIP/1002");
    QVERIFY(floor.start());
    floor.perform(ActionKind::Transfer, "(10 02)");
    const Model::ActionRecord record = floor.outcome();
    QCOMPARE(toString(record.outcome), toString(Outcome::Refused));
    QVERIFY2(record.sentence.contains(QStringLiteral("1002 is offline")),
             qPrintable(record.sentence));
    QCOMPARE(floor.pbx.count("BlindTransfer"), 0);
}

/// The call ends while the supervisor's own phone rings.
void TestActionRunner::saysWhenThereIsNothingLeftToHear()
{
    Floor floor;
    QVERIFY(floor.start());
    floor.perform(ActionKind::Listen);
    QVERIFY(floor.wait([&] { return floor.pbx.count("Originate") == 1; }));
    for (const QByteArray id : {"c2", "c1"})
        floor.pbx.send(
            FakePbx::message({"Event: Hangup", "Channel: PJSIP/x-" + id, "Uniqueid: " + id,
                              "Linkedid: c1", "ChannelState: 6", "Cause: 16"}));
    QVERIFY(floor.lookOften());
    floor.tellOriginate("Success", "4");
    const Model::ActionRecord record = floor.outcome();
    QCOMPARE(toString(record.outcome), toString(Outcome::Failed));
    QVERIFY2(record.sentence.contains(QStringLiteral("was over")), qPrintable(record.sentence));
}

void TestActionRunner::stopsAtTheFirstThatFails()
{
    Floor floor;
    floor.pbx.setError("QueuePause", "Interface not found");
    QVERIFY(floor.start());
    Model::ActionRequest request;
    request.kind = ActionKind::Pause;
    request.extension = QStringLiteral("1002");
    request.reason = QStringLiteral("lunch");
    floor.monitor->perform(request);
    const Model::ActionRecord record = floor.outcome();
    QCOMPARE(toString(record.outcome), toString(Outcome::Failed));
    QCOMPARE(record.sentence, QStringLiteral("The PBX did not do it: Interface not found."));
    request.reason = QStringLiteral("lunch\nX: y");
    floor.monitor->perform(request);
    QVERIFY(floor.wait([&] { return floor.records.constLast().outcome == Outcome::Refused; }));
    QCOMPARE(floor.pbx.count("QueuePause"), 1);
}

QTEST_GUILESS_MAIN(TestActionRunner)
#include "tst_actionrunner.moc"
