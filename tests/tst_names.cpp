// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the PBX knows of the people at the extensions: decoded from recordings, and on the board.
#include "ami/protocol/directory.h"
#include "ami/protocol/messageparser.h"
#include "model/domain/board.h"
#include "model/domain/explanation.h"
#include "model/items/extensionfiltermodel.h"
#include "model/items/featuretext.h"

#include <QFile>
#include <QTest>

using namespace Model;
using namespace std::chrono_literals;

namespace {

const QString Ann = QStringLiteral("1001");
const QString Main = QStringLiteral("ext-local");

TimePoint at(int seconds)
{
    return TimePoint(std::chrono::seconds(1'700'000'000 + seconds));
}

/// The messages of a recording.
std::vector<Ami::Message> recorded(const char *name)
{
    QFile file(QStringLiteral(FIXTURES "/ami/%1.txt").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no recording");
    Ami::MessageParser parser;
    parser.feed(file.readAll());
    std::vector<Ami::Message> all;
    while (const auto message = parser.next())
        all.push_back(*message);
    return all;
}

Ami::ExtensionStatus hint(const QString &extension, const QString &devices, int status = 0,
                          const QString &context = Main)
{
    return {extension, context, devices, status};
}

/// A board with one extension, as FreePBX has it.
struct OneRow
{
    OneRow() { board.apply(hint(Ann, FreePbxHint), at(0)); }

    Extension row() const { return board.rows().value(Ann); }
    Presence::Kind presence() const { return row().presence.kind; }

    inline static const QString FreePbxHint =
        QStringLiteral("PJSIP/1001&Custom:DND1001,CustomPresence:1001");
    Board board{{Main}};
};

} // namespace

class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void decodesMailboxes();
    void decodesDatabaseEntries();
    void decodesCallerIds();
    void decodesMessageWaiting();
    void parsesCallerIds_data();
    void parsesCallerIds();
    void knowsWhatIsNoName_data();
    void knowsWhatIsNoName();
    void knowsDoNotDisturbDevices_data();
    void knowsDoNotDisturbDevices();
    void bestSourceNamesTheExtension();
    void rosterNamesFirst();
    void queueMemberNamesTheExtension();
    void queuesAndCallsShowTheName();
    void earlierNameLastsUntilAllWereAsked();
    void mailboxOfTheContextCounts();
    void tenantsHaveNoEntriesOfTheirNumber();
    void messagesWaitingAreCounted();
    void databaseSaysDoNotDisturb();
    void deviceThatSpeaksWinsOverTheDatabase();
    void providerThatSpeaksWinsOverTheDatabase();
    void rememberedDoNotDisturbLastsUntilItIsRead();
    void timeOfDoNotDisturbIsUnknownAfterALostConnection();
    void forwardIsShownAndNotWritten();
    void forwardIsMaskedOnWalls();
    void searchAndOrderGoByTheShownName();
};

void TestNames::decodesMailboxes()
{
    std::vector<Ami::Mailbox> mailboxes;
    for (const Ami::Message &message : recorded("VoicemailUsersList")) {
        if (const auto mailbox = Ami::decodeMailbox(message))
            mailboxes.push_back(*mailbox);
    }
    QCOMPARE(mailboxes.size(), 11U);
    QCOMPARE(mailboxes.front().fullName, QStringLiteral("Alice Adams"));
    QCOMPARE(mailboxes.at(2),
             (Ami::Mailbox{QStringLiteral("1003"), QStringLiteral("default"),
                           QStringLiteral("Zoë Müller"), 0, 0}));
}

void TestNames::decodesDatabaseEntries()
{
    QStringList values;
    QStringList errors;
    for (const Ami::Message &message : recorded("DBGet")) {
        if (const auto value = Ami::decodeDatabaseValue({message}))
            values.append(*value);
        if (message.kind() == Ami::Message::Kind::Response && !message.isSuccess())
            errors.append(message.text(Ami::Key::Message));
    }
    QCOMPARE(values,
             QStringList(
                 {QStringLiteral("Zoë Müller"), QStringLiteral("YES"), QStringLiteral("5551234")}));
    QCOMPARE(errors, QStringList({QStringLiteral("Database entry not found")}));
}

void TestNames::decodesCallerIds()
{
    QCOMPARE(Ami::decodeEndpointCallerId(recorded("PJSIPShowEndpoint")),
             (Ami::CallerId{QStringLiteral("Zoë Müller"), QStringLiteral("1003")}));
    const std::vector<Ami::Message> peers = recorded("SIPshowpeer");
    QCOMPARE(Ami::decodePeerCallerId(peers.at(1)),
             (Ami::CallerId{QStringLiteral("device"), QStringLiteral("101")}));
}

void TestNames::decodesMessageWaiting()
{
    QList<Ami::MessageWaiting> events;
    for (const Ami::Message &message : recorded("mwi")) {
        const Ami::Event event = Ami::decode(message);
        if (const auto *waiting = std::get_if<Ami::MessageWaiting>(&event))
            events.append(*waiting);
    }
    QVERIFY(!events.isEmpty());
    QCOMPARE(events.constFirst(), (Ami::MessageWaiting{QStringLiteral("1001@default"), 1, 0}));
}

void TestNames::parsesCallerIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("number");
    const auto add = [](const char *text, const char *name, const char *number) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(name)
                            << QString::fromUtf8(number);
    };
    add(R"("Zoë Müller" <1003>)", "Zoë Müller", "1003");
    add("Ann <1001>", "Ann", "1001");
    add("<unknown>", "", "");
    add("<1001>", "", "1001");
    add("Ann", "Ann", "");
    add(R"("A "B" <ops>" <1001>)", R"(A "B" <ops>)", "1001");
    add("", "", "");
    add("<", "<", "");
    add("\"", "\"", "");
}

void TestNames::parsesCallerIds()
{
    QFETCH(QString, text);
    const Ami::CallerId callerId = Ami::parseCallerId(text);
    QTEST(callerId.name, "name");
    QTEST(callerId.number, "number");
}

void TestNames::knowsWhatIsNoName_data()
{
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("name");
    const auto add = [](const char *told, const char *name) {
        QTest::newRow(told) << QString::fromUtf8(told) << QString::fromUtf8(name);
    };
    for (const char *none :
         {"", "device", "Device", "<unknown>", "unknown", "(null)", "1001", "+49 30 1234", "*45",
          "PJSIP/1001", "Local/1001@from-queue/n", "SIP/ann", "hint:1001@ext-local", "   "})
        add(none, "");
    add("Alice Adams", "Alice Adams");
    add(" Alice\r\n Adams\x07 ", "Alice Adams");
    add("A/B testing", "A/B testing");
    add("王小明", "王小明");
    add("Team 7", "Team 7");
    QTest::newRow("long") << QString(5'000, u'x') << QString(200, u'x');
}

void TestNames::knowsWhatIsNoName()
{
    QFETCH(QString, told);
    QTEST(usableName(told, Ann), "name");
}

void TestNames::knowsDoNotDisturbDevices_data()
{
    QTest::addColumn<QString>("device");
    QTest::addColumn<bool>("isIt");
    for (const char *device :
         {"Custom:DND1001", "Custom:DEVDND1001", "custom:dnd1001", "Custom:T2_DND_102",
          "Custom:T2_DEVDND102", "Custom:DND_1001", "Custom:DND-1001", "Custom:DNDalice",
          "Custom:1001_DND", "Custom:1001-dnd", "Custom:1001DND"})
        QTest::newRow(device) << QString::fromLatin1(device) << true;
    for (const char *device : {"Custom:BOUNDND1001", "Custom:T2_BOUNDND_102", "Custom:DAYNIGHT0",
                               "Custom:DEVCF1001", "Custom:FOLLOWME1001", "PJSIP/DND1001",
                               "DND1001", "Custom:T2_FWM_101", "Custom:SECONDND"})
        QTest::newRow(device) << QString::fromLatin1(device) << false;
}

void TestNames::knowsDoNotDisturbDevices()
{
    QFETCH(QString, device);
    QTEST(isDoNotDisturb(device), "isIt");
}

void TestNames::bestSourceNamesTheExtension()
{
    OneRow one;
    const auto told = [&one](NameSource source, const char *name) {
        one.board.setName(Ann, source, QString::fromLatin1(name), at(1));
        return one.row().pbxName;
    };
    QCOMPARE(told(NameSource::QueueMember, "Queue Ann"), QStringLiteral("Queue Ann"));
    QCOMPARE(told(NameSource::Database, "Database Ann"), QStringLiteral("Database Ann"));
    QCOMPARE(told(NameSource::CallerId, "Phone Ann"), QStringLiteral("Database Ann"));
    QCOMPARE(told(NameSource::Voicemail, "device"), QStringLiteral("Database Ann"));
    QCOMPARE(told(NameSource::Voicemail, "Mailbox Ann"), QStringLiteral("Mailbox Ann"));
    QCOMPARE(told(NameSource::Voicemail, ""), QStringLiteral("Database Ann"));
    QCOMPARE(told(NameSource::Database, ""), QStringLiteral("Phone Ann"));
    QVERIFY(one.board.hasName(one.row(), NameSource::CallerId));
    QVERIFY(!one.board.hasName(one.row(), NameSource::Database));
}

void TestNames::rosterNamesFirst()
{
    OneRow one;
    one.board.setName(Ann, NameSource::Voicemail, QStringLiteral("Mailbox Ann"), at(1));
    one.board.applyRoster({{Ann, {}, QStringLiteral("Ann of the roster"), {}, {}}}, at(2));
    QCOMPARE(nameOf(one.row()), QStringLiteral("Ann of the roster"));
    QCOMPARE(one.row().pbxName, QStringLiteral("Mailbox Ann"));
    one.board.applyRoster({{Ann, {}, QString(), {}, {}}}, at(3));
    QCOMPARE(nameOf(one.row()), QStringLiteral("Mailbox Ann"));
}

void TestNames::queueMemberNamesTheExtension()
{
    OneRow one;
    Ami::QueueList list;
    Ami::QueueMember member;
    member.queue = QStringLiteral("2000");
    member.interface = QStringLiteral("Local/1001@from-queue/n");
    member.name = member.interface;
    list.members = {member};
    one.board.applyList(list, true, at(1));
    QCOMPARE(one.row().pbxName, QString());
    member.stateInterface = QStringLiteral("hint:1001@ext-local");
    member.name = QStringLiteral("Alice Adams");
    member.change = Ami::QueueMember::Change::Added;
    one.board.apply(member, at(2));
    QCOMPARE(one.row().pbxName, QStringLiteral("Alice Adams"));
}

/// FreePBX names members by their interface, and chan_sip its callers "device".
void TestNames::queuesAndCallsShowTheName()
{
    OneRow one;
    Ami::QueueMember member;
    member.queue = QStringLiteral("2000");
    member.interface = QStringLiteral("Local/1001@from-queue/n");
    member.name = member.interface;
    Ami::QueueList list;
    list.queues.push_back({});
    list.queues.front().queue = member.queue;
    list.members = {member};
    one.board.applyList(list, true, at(1));
    Ami::Channel channel;
    channel.uniqueId = QStringLiteral("1.1");
    channel.linkedId = channel.uniqueId;
    channel.name = QStringLiteral("PJSIP/1001-00000001");
    channel.callerName = QStringLiteral("device");
    one.board.apply(Ami::CallEvent(Ami::ChannelChange{channel, true}), at(2));
    QCOMPARE(one.board.takeChanges().queues.constFirst().seats.constFirst().name, member.name);
    one.board.setName(Ann, NameSource::Database, QStringLiteral("Alice"), at(3));
    const ChangeSet changes = one.board.takeChanges();
    QCOMPARE(changes.queues.constFirst().seats.constFirst().name, QStringLiteral("Alice"));
    QCOMPARE(one.board.liveCalls().constFirst().caller.name, QStringLiteral("Alice"));
    QCOMPARE(one.board.whole().queues.constFirst().seats.constFirst().name,
             QStringLiteral("Alice"));
}

void TestNames::earlierNameLastsUntilAllWereAsked()
{
    Extension stored;
    stored.number = Ann;
    stored.context = Main;
    stored.pbxName = QStringLiteral("Ann of yesterday");
    Board board({Main});
    board.load({stored}, {}, at(0));
    QCOMPARE(nameOf(board.rows().value(Ann)), QStringLiteral("Ann of yesterday"));
    QVERIFY(!board.hasName(board.rows().value(Ann), NameSource::OutsideCallerId));
    board.setName(Ann, NameSource::QueueMember, QStringLiteral("Ann"), at(1));
    QCOMPARE(nameOf(board.rows().value(Ann)), QStringLiteral("Ann"));
    board.setName(Ann, NameSource::QueueMember, {}, at(2));
    QCOMPARE(nameOf(board.rows().value(Ann)), QStringLiteral("Ann of yesterday"));
    board.forgetEarlierNames(at(3));
    QCOMPARE(nameOf(board.rows().value(Ann)), QString());
}

void TestNames::mailboxOfTheContextCounts()
{
    const QString tenant = QStringLiteral("T2_extension-hints");
    Board board({Main, tenant});
    board.apply(hint(Ann, QStringLiteral("PJSIP/1001")), at(0));
    board.apply(
        hint(QStringLiteral("102"), QStringLiteral("pjsip/T2_102&Custom:T2_DND_102"), 0, tenant),
        at(0));
    const auto box = [](const char *number, const char *context, const char *name) {
        return Ami::Mailbox{QString::fromLatin1(number), QString::fromLatin1(context),
                            QString::fromLatin1(name), 2, 1};
    };
    board.applyList(std::vector{box("1001", "other", "Other"), box("1001", "default", "Ann"),
                                box("102", "default", "Of another tenant")},
                    at(1));
    QCOMPARE(board.rows().value(Ann).pbxName, QStringLiteral("Ann"));
    QCOMPARE(board.rows().value(Ann).voicemail, std::optional(VoicemailCount{2, 1}));
    QCOMPARE(board.rows().value(QStringLiteral("102")).pbxName, QString());
    board.applyList(std::vector{box("1001", "other", "Only"), box("102", "default", "Wrong"),
                                box("102", "T2_mail", "Bob")},
                    at(2));
    QCOMPARE(board.rows().value(Ann).pbxName, QStringLiteral("Only"));
    QCOMPARE(board.rows().value(QStringLiteral("102")).pbxName, QStringLiteral("Bob"));
}

void TestNames::tenantsHaveNoEntriesOfTheirNumber()
{
    const QString tenant = QStringLiteral("T2_extension-hints");
    Board board({tenant, QStringLiteral("extension-hints")});
    board.apply(hint(QStringLiteral("102"), QStringLiteral("pjsip/T2_102"), 0, tenant), at(0));
    board.apply(hint(QStringLiteral("103"), QStringLiteral("pjsip/103&pjsip/103_1"), 0,
                     QStringLiteral("extension-hints")),
                at(0));
    board.apply(hint(QStringLiteral("203"), QStringLiteral("PJSIP/alice-desk"), 0, tenant), at(0));
    QVERIFY(!board.hasDatabaseEntries(board.rows().value(QStringLiteral("102"))));
    QVERIFY(board.hasDatabaseEntries(board.rows().value(QStringLiteral("103"))));
    QVERIFY(board.hasDatabaseEntries(board.rows().value(QStringLiteral("203"))));
}

void TestNames::messagesWaitingAreCounted()
{
    OneRow one;
    const Ami::MessageWaiting waiting{QStringLiteral("1001@default"), 3, 1};
    one.board.apply(waiting, at(1));
    QVERIFY(!one.row().voicemail);
    one.board.applyList(std::vector{Ami::Mailbox{Ann, QStringLiteral("default"), {}, 0, 0}}, at(2));
    QCOMPARE(one.row().voicemail, std::optional(VoicemailCount{0, 0}));
    static_cast<void>(one.board.takeChanges());
    one.board.apply(waiting, at(3));
    one.board.apply(Ami::MessageWaiting{QStringLiteral("1001@other"), 9, 9}, at(3));
    QCOMPARE(one.row().voicemail, std::optional(VoicemailCount{3, 1}));
    const ChangeSet changes = one.board.takeChanges();
    QVERIFY(changes.costsNoWrite());
    QCOMPARE(changes.shownOnly.constFirst().voicemail, std::optional(VoicemailCount{3, 1}));
    QCOMPARE(voicemailText(one.row()), QStringLiteral("3 new message(s), 1 old"));
}

void TestNames::databaseSaysDoNotDisturb()
{
    OneRow one;
    one.board.setDoNotDisturb(Ann, true, at(5));
    QVERIFY(one.presence() == Presence::Kind::DoNotDisturb);
    QVERIFY(lamp(one.row()) == Lamp::DoNotDisturb);
    QCOMPARE(toString(one.row().presence.source), QStringLiteral("AstDB"));
    // A list shows that it is set, not since when.
    QVERIFY(!one.row().presence.beginningSeen);
    one.board.setDoNotDisturb(Ann, true, at(9));
    QCOMPARE(one.row().presence.since, std::optional(at(5)));
    one.board.setDoNotDisturb(Ann, false, at(10));
    QVERIFY(one.presence() == Presence::Kind::NotSet);
}

void TestNames::deviceThatSpeaksWinsOverTheDatabase()
{
    OneRow one;
    const auto device = [&one](const char *state) {
        one.board.apply(
            Ami::DeviceStateChange{QStringLiteral("Custom:DND1001"), QString::fromLatin1(state)},
            at(2));
    };
    one.board.setDoNotDisturb(Ann, true, at(1));
    device("UNKNOWN"); // never set
    QVERIFY(one.presence() == Presence::Kind::DoNotDisturb);
    device("NOT_INUSE");
    QVERIFY(one.presence() == Presence::Kind::NotSet);
    device("BUSY");
    QVERIFY(one.row().presence.source == Source::DeviceStateChange);
}

void TestNames::providerThatSpeaksWinsOverTheDatabase()
{
    OneRow one;
    one.board.setDoNotDisturb(Ann, true, at(1));
    const auto tell = [&one](const char *state) {
        one.board.apply(
            Ami::PresenceStateChange{
                QStringLiteral("CustomPresence:1001"), QString::fromLatin1(state), {}, {}},
            at(2));
    };
    tell("away");
    QVERIFY(one.presence() == Presence::Kind::Away);
    tell("not_set");
    QVERIFY(one.presence() == Presence::Kind::DoNotDisturb);
}

void TestNames::rememberedDoNotDisturbLastsUntilItIsRead()
{
    Extension stored;
    stored.number = Ann;
    stored.context = Main;
    stored.hint = QStringLiteral("PJSIP/1001");
    stored.statusCode = 0;
    stored.presence = {Presence::Kind::DoNotDisturb, {}, {}, Source::AstDb, at(0)};
    Board board({Main});
    board.load({stored}, {}, at(0));
    board.apply(hint(Ann, QStringLiteral("PJSIP/1001")), at(1));
    board.forgetOldWitnesses(at(2));
    QVERIFY(board.rows().value(Ann).presence.kind == Presence::Kind::DoNotDisturb);
    board.setDoNotDisturb(Ann, false, at(3));
    QVERIFY(board.rows().value(Ann).presence.kind == Presence::Kind::NotSet);
    board.setDoNotDisturb(Ann, true, at(4));
    board.setForwardedTo(Ann, QStringLiteral("1002"));
    board.forgetDatabase(at(5));
    QVERIFY(board.rows().value(Ann).presence.kind == Presence::Kind::NotSet);
    QCOMPARE(board.rows().value(Ann).forwardedTo, QString());
}

void TestNames::timeOfDoNotDisturbIsUnknownAfterALostConnection()
{
    OneRow one;
    one.board.setUpkeep(true, 60s);
    one.board.apply(hint(Ann, OneRow::FreePbxHint), at(0));
    one.board.setDoNotDisturb(Ann, true, at(1));
    one.board.loseLink(at(10));
    one.board.apply(hint(Ann, OneRow::FreePbxHint), at(20));
    one.board.setDoNotDisturb(Ann, true, at(21));
    QVERIFY(one.presence() == Presence::Kind::DoNotDisturb);
    QVERIFY(one.row().presence.since >= at(20));
    QVERIFY(!one.row().presence.beginningSeen);
}

void TestNames::forwardIsShownAndNotWritten()
{
    OneRow one;
    static_cast<void>(one.board.takeChanges());
    one.board.setForwardedTo(Ann, QStringLiteral(" 555\r\n1234 "));
    QCOMPARE(one.row().forwardedTo, QStringLiteral("555 1234"));
    one.board.setForwardedTo(Ann, QStringLiteral("5551234"));
    QVERIFY(one.board.hasChanges());
    QVERIFY(one.board.takeChanges().costsNoWrite());
    QVERIFY(explain(one.row(), one.board.witnesses(), false)
                .sentence.endsWith(QStringLiteral(" Its calls are forwarded to 5551234.")));
    one.board.setForwardedTo(Ann, {});
    QVERIFY(!explain(one.row(), one.board.witnesses(), false)
                 .sentence.contains(QStringLiteral("forwarded")));
}

void TestNames::forwardIsMaskedOnWalls()
{
    OneRow one;
    one.board.setForwardedTo(Ann, QStringLiteral("5551234"));
    one.board.setName(Ann, NameSource::Database, QStringLiteral("Ann"), at(1));
    one.board.applyList(std::vector{Ami::Mailbox{Ann, QStringLiteral("default"), {}, 2, 0}}, at(2));
    ExtensionTableModel model;
    model.load(one.board.watched(), at(2));
    const QModelIndex index = model.index(0, 0);
    QCOMPARE(index.data(ExtensionTableModel::AgentRole).toString(), QStringLiteral("Ann"));
    QCOMPARE(index.data(ExtensionTableModel::ForwardRole).toString(),
             QStringLiteral("forwarded to 5551234"));
    QCOMPARE(index.data(ExtensionTableModel::MaskedForwardRole).toString(),
             QStringLiteral("forwarded to •••• 34"));
    QCOMPARE(index.data(ExtensionTableModel::NewMessagesRole).toInt(), 2);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("1001, Ann, Available, forwarded to 5551234, 2 new message(s)"));
    QVERIFY(!index.data(ExtensionTableModel::MaskedSpokenRole)
                 .toString()
                 .contains(QStringLiteral("5551234")));
    one.board.setForwardedTo(Ann, QStringLiteral("1002"));
    QCOMPARE(maskedForwardText(one.row()), QStringLiteral("forwarded to 1002"));
}

void TestNames::searchAndOrderGoByTheShownName()
{
    Board board({Main});
    for (const char *number : {"1001", "1002", "1003"})
        board.apply(hint(QString::fromLatin1(number), {}), at(0));
    board.setName(QStringLiteral("1003"), NameSource::Voicemail, QStringLiteral("Abe"), at(1));
    board.applyRoster({{QStringLiteral("1002"), {}, QStringLiteral("Bea"), {}, {}}}, at(1));
    ExtensionTableModel model;
    model.load(board.watched(), at(2));
    ExtensionFilterModel filter;
    filter.setSourceModel(&model);
    filter.sort(static_cast<int>(ExtensionTableModel::Column::Agent));
    const auto shown = [&filter] {
        QStringList all;
        for (int row = 0; row < filter.rowCount(); ++row)
            all.append(filter.index(row, 0).data(ExtensionTableModel::NumberRole).toString());
        return all.join(u' ');
    };
    QCOMPARE(shown(), QStringLiteral("1003 1002 1001"));
    BoardFilter wanted;
    wanted.text = QStringLiteral("abe");
    filter.setFilter(wanted);
    QCOMPARE(shown(), QStringLiteral("1003"));
}

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
