// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/board.h"

#include <QTest>

using namespace Model;

namespace {

using Reason = LeftOutHint::Reason;

Ami::ExtensionStatus hint(const char *extension, const char *context, const char *devices,
                          int status = 0)
{
    return {QString::fromUtf8(extension), QString::fromUtf8(context), QString::fromUtf8(devices),
            status};
}

/// As FreePBX 15 to 17 have them.
std::vector<Ami::ExtensionStatus> freePbx()
{
    return {
        hint("71", "park-hints", "park:71@parkedcalls"),
        hint("*8571", "park-hints", "park:71@parkedcalls"),
        hint("3000", "ext-meetme", "confbridge:3000"),
        hint("*271", "app-timeconditions", "Custom:TC1"),
        hint("_*76X.", "ext-dnd-hints", "Custom:DEVDND${EXTEN:3}", -1),
        hint("*761001", "ext-dnd-hints", "Custom:DEVDND1001"),
        hint("9001", "from-internal-custom", "PJSIP/trunk1"),
        hint("1001", "ext-local", "PJSIP/1001&Custom:DND1001,CustomPresence:1001"),
        hint("1012", "ext-local", "PJSIP/1012&PJSIP/991012&Custom:DND1012,CustomPresence:1012"),
        hint("1011", "ext-local", "&Custom:DND1011,CustomPresence:1011"),
        hint("1013", "ext-local", "IAX2/1013&Custom:DND1013,CustomPresence:1013", 4),
        hint("1014", "ext-local", "DAHDI/1&Custom:DND1014,CustomPresence:1014", 4),
        hint("*801001", "ext-local", "PJSIP/1001&Custom:DND1001,CustomPresence:1001"),
    };
}

/// Of words.
QStringList list(const char *words)
{
    return QString::fromUtf8(words).split(u' ');
}

QStringList numbersOf(const std::vector<Ami::ExtensionStatus> &hints)
{
    QStringList numbers;
    for (const Ami::ExtensionStatus &status : hints)
        numbers.append(status.extension);
    numbers.sort();
    return numbers;
}

QString leftOutAs(const HintSurvey &survey, const QString &extension)
{
    for (const LeftOutHint &hint : survey.leftOut) {
        if (hint.extension == extension)
            return describe(hint);
    }
    return {};
}

Refresh takeList(Board &board, const std::vector<Ami::ExtensionStatus> &rows, int seconds = 0)
{
    Refresh refresh;
    refresh.confirmedAt = TimePoint(std::chrono::seconds(1'700'000'000 + seconds));
    board.applySnapshot({rows, {}, true, board.serial()}, refresh);
    return refresh;
}

QStringList numbersOf(const QList<Extension> &rows)
{
    QStringList numbers;
    for (const Extension &row : rows)
        numbers.append(row.number);
    numbers.sort();
    return numbers;
}

} // namespace

class TestHintSurvey : public QObject
{
    Q_OBJECT

private slots:
    void tellsKinds_data();
    void tellsKinds();
    void findsPeopleOfFreePbx();
    void leavesTwinsOut();
    void showsANumberOnce();
    void configuredContextsWin();
    void takesWhatSomebodyChose();
    void boardShowsPeopleOnly();
    void boardKeepsChoices();
    void boardFollowsEventsOfPeople();
    void boardTakesTrunksOff();
};

void TestHintSurvey::tellsKinds_data()
{
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QString>("devices");
    QTest::addColumn<HintKind>("kind");
    const auto row = [](const char *extension, const char *devices, HintKind kind) {
        QTest::addRow("%s %s", extension, devices)
            << QString::fromUtf8(extension) << QString::fromUtf8(devices) << kind;
    };
    row("1001", "PJSIP/1001", HintKind::Person);
    row("1001", "pjsip/T2_101&pjsip/T2_101_1&Custom:T2_DND_101", HintKind::Person);
    row("1001", "Custom:DND1001&SIP/1001", HintKind::Person);
    row("alice", "SCCP/alice", HintKind::Person);
    row("+4930123", "IAX2/4930123", HintKind::Person);
    row("José", "PJSIP/jose", HintKind::Person);
    row("1001", "", HintKind::Other);
    row("1001", "PJSIP/", HintKind::Other);
    row("1001", "CustomPresence:1001", HintKind::Other);
    row("_20XX", "PJSIP/${EXTEN}", HintKind::Pattern);
    row("*76101", "Custom:DEVDND101", HintKind::FeatureCode);
    row("*80101", "SIP/101", HintKind::FeatureCode);
    row("#1", "PJSIP/1001", HintKind::FeatureCode);
    row("3f2504e0-4f89-11d3-9a0c-0305e82c3301", "PJSIP/abc", HintKind::Identifier);
    row("71", "park:71@parkedcalls&park:72@parkedcalls", HintKind::ParkingSlot);
    row("800", "MWI:1001@default", HintKind::Mailbox);
    row("801", "Queue:2000_pause_Local/1001@from-queue/n", HintKind::Queue);
    row("3000", "ConfBridge:3000", HintKind::Conference);
    row("280", "Custom:DAYNIGHT0", HintKind::Custom);
    row("1011", "&Custom:DND1011,CustomPresence:1011", HintKind::Custom);
    row("101", "local/101@cos-all/n", HintKind::Local);
    row("102", "Calendar:home", HintKind::Other);
}

void TestHintSurvey::tellsKinds()
{
    QFETCH(QString, extension);
    QFETCH(QString, devices);
    QFETCH(HintKind, kind);
    QCOMPARE(hintKindOf(extension, parseHint(devices)), kind);
}

void TestHintSurvey::findsPeopleOfFreePbx()
{
    std::vector<Ami::ExtensionStatus> hints = freePbx();
    HintRules rules;
    rules.trunks = {QStringLiteral("PJSIP/TRUNK1")};
    const HintSurvey survey = surveyHints(hints, rules);
    QCOMPARE(numbersOf(hints), list("1001 1012 1013 1014"));
    QCOMPARE(survey.watched, QStringList(QStringLiteral("ext-local")));
    QCOMPARE(survey.people(), 4);
    QCOMPARE(survey.contexts.constFirst().name, QStringLiteral("ext-local"));
    QCOMPARE(describe(survey.contexts.constFirst()),
             QStringLiteral("4 person(s), 1 feature code(s), 1 without a phone"));
    QCOMPARE(survey.leftOut.size(), 9);
    QCOMPARE(leftOutAs(survey, QStringLiteral("9001")),
             QStringLiteral("Trunk: a line to the outside."));
    QCOMPARE(leftOutAs(survey, QStringLiteral("71")), QStringLiteral("Parking slot."));
}

void TestHintSurvey::leavesTwinsOut()
{
    std::vector<Ami::ExtensionStatus> hints{
        hint("203", "internal", "PJSIP/alice-desk"),
        hint("alice", "internal", "pjsip/alice-desk"),
        hint("204", "internal", "PJSIP/bob&PJSIP/bob-soft"),
        hint("bob", "internal", "PJSIP/bob"),
        // Of several numbers, and of nobody else.
        hint("both", "internal", "PJSIP/alice-desk&PJSIP/bob"),
        hint("carol", "internal", "PJSIP/carol"),
    };
    const HintSurvey survey = surveyHints(hints, {});
    QCOMPARE(numbersOf(hints), list("203 204 both carol"));
    QCOMPARE(leftOutAs(survey, QStringLiteral("alice")), QStringLiteral("The same phone as 203."));
    QCOMPARE(leftOutAs(survey, QStringLiteral("bob")), QStringLiteral("The same phone as 204."));
    QCOMPARE(survey.contexts.constFirst().people, 4);
    QCOMPARE(survey.contexts.constFirst().twins, 2);
}

void TestHintSurvey::showsANumberOnce()
{
    std::vector<Ami::ExtensionStatus> hints{
        hint("101", "T2_extension-hints", "pjsip/T2_101"),
        hint("102", "T2_extension-hints", "pjsip/T2_102"),
        hint("101", "extension-hints", "pjsip/101"),
        hint("103", "extension-hints", "pjsip/103"),
        hint("101", "T3_extension-hints", "pjsip/T3_101"),
        hint("102", "T3_extension-hints", "pjsip/T3_102"),
        hint("104", "T3_extension-hints", "pjsip/T3_104"),
    };
    const HintSurvey survey = surveyHints(hints, {});
    QCOMPARE(numbersOf(hints), list("101 102 103 104"));
    QCOMPARE(survey.watched, list("T3_extension-hints extension-hints T2_extension-hints"));
    for (const Ami::ExtensionStatus &status : hints) {
        const bool isMain = status.extension == u"103";
        QCOMPARE(status.context,
                 isMain ? QStringLiteral("extension-hints") : QStringLiteral("T3_extension-hints"));
    }
    QCOMPARE(survey.doubled, 2);
    QCOMPARE(leftOutAs(survey, QStringLiteral("102")),
             QStringLiteral("Shown from the context T3_extension-hints."));
}

void TestHintSurvey::configuredContextsWin()
{
    std::vector<Ami::ExtensionStatus> hints = freePbx();
    HintRules rules;
    rules.contexts = {QStringLiteral("park-hints"), QStringLiteral("ext-local")};
    const HintSurvey survey = surveyHints(hints, rules);
    QCOMPARE(numbersOf(hints), list("*801001 *8571 1001 1011 1012 1013 1014 71"));
    QCOMPARE(survey.watched, rules.contexts);
    QCOMPARE(survey.leftOut, QList<LeftOutHint>());
}

void TestHintSurvey::takesWhatSomebodyChose()
{
    std::vector<Ami::ExtensionStatus> hints = freePbx();
    hints.push_back(hint("1001", "second", "PJSIP/other"));
    HintRules rules;
    rules.chosen = {{QStringLiteral("71"), QStringLiteral("park-hints")},
                    {QStringLiteral("1001"), QStringLiteral("second")},
                    // From a roster, which knows no contexts.
                    {QStringLiteral("3000"), QString()},
                    {QStringLiteral("1012"), QStringLiteral("from-internal")}};
    static_cast<void>(surveyHints(hints, rules));
    QCOMPARE(numbersOf(hints), list("1001 1012 1013 1014 3000 71 9001"));
    const auto chosen = std::find_if(
        hints.begin(), hints.end(), [](const auto &status) { return status.extension == u"1001"; });
    QCOMPARE(chosen->context, QStringLiteral("second"));
}

void TestHintSurvey::boardShowsPeopleOnly()
{
    Board board({});
    const Refresh refresh = takeList(board, freePbx());
    QCOMPARE(numbersOf(board.watched()), list("1001 1012 1013 1014 9001"));
    QCOMPARE(refresh.successful, 5);
    QVERIFY(board.isShown(hint("1001", "ext-local", "")));
    QVERIFY(!board.isShown(hint("71", "park-hints", "")));
    QCOMPARE(board.contexts(), list("ext-local from-internal-custom"));
}

void TestHintSurvey::boardKeepsChoices()
{
    Board board({});
    takeList(board, freePbx());
    const TimePoint now(std::chrono::seconds(1'700'000'001));
    board.applyRoster({{QStringLiteral("71"), QStringLiteral("park-hints"), {}, {}, true},
                       {QStringLiteral("1012"), QStringLiteral("ext-local"), {}, {}, false}},
                      now);
    takeList(board, freePbx(), 2);
    QCOMPARE(numbersOf(board.watched()), list("1001 1013 1014 71 9001"));
    QCOMPARE(numbersOf(board.roster()), list("1001 1012 1013 1014 71 9001"));
    QCOMPARE(leftOutAs(board.survey(), QStringLiteral("71")), QString());
}

void TestHintSurvey::boardFollowsEventsOfPeople()
{
    using Told = Board::Told;
    Board board({});
    const TimePoint now(std::chrono::seconds(1'700'000'001));
    // Before the first list nobody knows which ones are people's.
    QCOMPARE(board.apply(hint("1001", "ext-local", "PJSIP/1001", 8), now), Told::Ignored);
    takeList(board, freePbx());
    QCOMPARE(board.apply(hint("1001", "ext-local", "", 8), now), Told::Changed);
    QCOMPARE(board.apply(hint("1001", "ext-other", "PJSIP/1001", 8), now), Told::Ignored);
    QCOMPARE(board.apply(hint("71", "park-hints", "park:71@parkedcalls", 1), now), Told::Ignored);
    QCOMPARE(board.apply(hint("*801012", "ext-local", "PJSIP/1012"), now), Told::Ignored);
    QCOMPARE(board.apply(hint("judy", "ext-local", "PJSIP/1012"), now), Told::Ignored);
    QCOMPARE(board.apply(hint("1015", "ext-local", "PJSIP/1015"), now), Told::Added);
    QCOMPARE(board.apply(hint("2015", "ext-new", "PJSIP/2015"), now), Told::Unlisted);
    QCOMPARE(board.apply(hint("2016", "ext-local", ""), now), Told::Unlisted);
    QVERIFY(!board.rows().contains(QStringLiteral("2016")));
}

void TestHintSurvey::boardTakesTrunksOff()
{
    Board board({});
    takeList(board, freePbx());
    board.setTrunks({QStringLiteral("PJSIP/trunk1")});
    takeList(board, freePbx(), 1);
    QCOMPARE(numbersOf(board.watched()), list("1001 1012 1013 1014"));
    QCOMPARE(numbersOf(board.roster()), list("1001 1012 1013 1014"));
    // It was no trunk after all.
    board.setTrunks({});
    takeList(board, freePbx(), 2);
    QVERIFY(numbersOf(board.watched()).contains(QStringLiteral("9001")));
}

QTEST_GUILESS_MAIN(TestHintSurvey)
#include "tst_hintsurvey.moc"
