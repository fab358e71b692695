// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/board.h"

#include <QTest>

using namespace Model;
using namespace std::chrono_literals;

namespace {

const QString Main = QStringLiteral("from-internal");

TimePoint at(int seconds)
{
    return TimePoint(std::chrono::seconds(1'700'000'000 + seconds));
}

Ami::ExtensionStatus hint(const QString &extension, int status, const QString &context = Main)
{
    return {extension, context, QStringLiteral("PJSIP/") + extension, status};
}

Refresh snapshot(Board &board, const std::vector<Ami::ExtensionStatus> &rows, int seconds,
                 const std::vector<QString> &failed = {}, bool complete = true)
{
    Refresh refresh;
    refresh.confirmedAt = at(seconds);
    board.applySnapshot({rows, failed, complete, board.serial()}, refresh);
    return refresh;
}

QStringList numbers(const QList<Extension> &rows)
{
    QStringList all;
    for (const Extension &row : rows)
        all.append(row.number);
    all.sort();
    return all;
}

} // namespace

class TestBoard : public QObject
{
    Q_OBJECT

private slots:
    void mapsStatusCodes_data();
    void mapsStatusCodes();
    void addsNewHints();
    void movesLastChangeOnlyOnARealChange();
    void countsCorrections();
    void confirmsWithoutChanging();
    void marksVanishedHints();
    void rosterRowsGetKnown();
    void rosterTakesRowsOff();
    void tellsAllToWhoeverComesLate();
    void failedRowsKeepTheirLastConfirmation();
    void firstContextWins();
    void newerEventsBeatAnOlderSnapshot();
    void leavesOtherContextsAlone();
    void mergesByKey();
    void doubtsARowThatFailsAgain();
    void restsNoMoreInNoQueue();
    void matchesDevicesInAnyCase();
};

void TestBoard::mapsStatusCodes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("device");
    QTest::addColumn<QString>("word");
    const auto row = [](int code, const char *device, const char *word) {
        QTest::newRow(qPrintable(QString::number(code)))
            << code << QString::fromLatin1(device) << QString::fromLatin1(word);
    };
    row(0, "NOT_INUSE", "online");
    row(1, "INUSE", "online");
    row(2, "BUSY", "online");
    row(4, "UNAVAILABLE", "offline");
    row(8, "RINGING", "online");
    row(9, "RINGINUSE", "online");
    row(16, "ONHOLD", "online");
    row(17, "ONHOLD", "online");
    row(-1, "UNKNOWN", "unknown");
    row(-2, "INVALID", "unknown");
    row(3, "BUSY", "online");
    row(10, "RINGING", "online");
    row(24, "RINGING", "online");
    row(18, "ONHOLD", "online");
    row(12, "RINGING", "offline");
    row(5, "INUSE", "offline");
}

void TestBoard::mapsStatusCodes()
{
    QFETCH(const int, code);
    QTEST(deviceState(code), "device");
    QTEST(toString(status(code)), "word");
}

void TestBoard::addsNewHints()
{
    Board board({Main});
    const Refresh refresh =
        snapshot(board, {hint(QStringLiteral("1001"), 0), hint(QStringLiteral("1002"), 4)}, 1);
    QCOMPARE(refresh.checked, 2);
    QCOMPARE(refresh.added, 2);
    QCOMPARE(refresh.corrected, 0);
    const ChangeSet changes = board.takeChanges();
    QCOMPARE(numbers(changes.changed),
             (QStringList{QStringLiteral("1001"), QStringLiteral("1002")}));
    QVERIFY(changes.changed.constFirst().verified);
    // Nobody saw it change.
    QVERIFY(!changes.changed.constFirst().lastStatusChange);
    QVERIFY(!board.hasChanges());
    board.apply(hint(QStringLiteral("1003"), 8), at(2));
    QCOMPARE(numbers(board.takeChanges().changed), QStringList{QStringLiteral("1003")});
}

void TestBoard::movesLastChangeOnlyOnARealChange()
{
    Board board({Main});
    board.apply(hint(QStringLiteral("1001"), 0), at(1));
    board.apply(hint(QStringLiteral("1001"), 8), at(2));
    QCOMPARE(board.takeChanges().changed.constFirst().lastStatusChange, at(2));
    board.apply(hint(QStringLiteral("1001"), 8), at(3));
    QVERIFY(!board.hasChanges());
    board.apply({QStringLiteral("1001"), Main, QString(), 8}, at(4));
    QVERIFY(!board.hasChanges()); // an empty hint, as after a reload, is no news
    board.apply({QStringLiteral("1001"), Main, QStringLiteral("PJSIP/other"), 8}, at(5));
    const Extension row = board.takeChanges().changed.constFirst();
    QCOMPARE(row.hint, QStringLiteral("PJSIP/other"));
    QCOMPARE(row.lastStatusChange, at(2));
}

void TestBoard::countsCorrections()
{
    Board board({Main});
    snapshot(board, {hint(QStringLiteral("1001"), 0), hint(QStringLiteral("1002"), 0)}, 1);
    board.takeChanges();
    const Refresh refresh =
        snapshot(board, {hint(QStringLiteral("1001"), 0), hint(QStringLiteral("1002"), 4)}, 2);
    QCOMPARE(refresh.corrected, 1);
    QCOMPARE(refresh.added, 0);
    const ChangeSet changes = board.takeChanges();
    QCOMPARE(numbers(changes.changed), QStringList{QStringLiteral("1002")});
    QCOMPARE(changes.changed.constFirst().lastStatusChange, at(2));
}

void TestBoard::confirmsWithoutChanging()
{
    Board board({Main});
    Extension cached;
    cached.number = QStringLiteral("1001");
    cached.context = Main;
    cached.hint = QStringLiteral("PJSIP/1001");
    cached.statusCode = 1;
    cached.inSnapshot = true;
    board.load({cached}, {}, at(0));
    snapshot(board, {hint(QStringLiteral("1001"), 1)}, 10);
    const ChangeSet first = board.takeChanges();
    QVERIFY(first.changed.isEmpty());
    QCOMPARE(numbers(first.shownOnly), QStringList{QStringLiteral("1001")});
    snapshot(board, {hint(QStringLiteral("1001"), 1)}, 40);
    const ChangeSet second = board.takeChanges();
    QVERIFY(second.changed.isEmpty());
    QVERIFY(second.shownOnly.isEmpty());
    QCOMPARE(second.refreshes.size(), 1);
    QCOMPARE(second.revision, first.revision + 1);
}

void TestBoard::marksVanishedHints()
{
    Board board({Main});
    snapshot(board, {hint(QStringLiteral("1001"), 0), hint(QStringLiteral("1002"), 0)}, 1);
    board.takeChanges();
    const Refresh refresh = snapshot(board, {hint(QStringLiteral("1001"), 0)}, 2);
    QCOMPARE(refresh.vanished, 1);
    const Extension gone = board.takeChanges().changed.constFirst();
    QCOMPARE(gone.number, QStringLiteral("1002"));
    QCOMPARE(gone.statusCode, StatusCode::NoHint);
    QVERIFY(gone.isActive);
    // Still gone is no change; back again is one.
    snapshot(board, {hint(QStringLiteral("1001"), 0)}, 3);
    QVERIFY(board.takeChanges().changed.isEmpty());
    snapshot(board, {hint(QStringLiteral("1001"), 0), hint(QStringLiteral("1002"), 0)}, 4);
    QCOMPARE(board.takeChanges().changed.constFirst().statusCode, 0);
    // Where only known extensions were asked, one that was not has not vanished.
    QCOMPARE(snapshot(board, {hint(QStringLiteral("1001"), 0)}, 5, {}, false).vanished, 0);
}

void TestBoard::rosterRowsGetKnown()
{
    Board board({Main});
    const RosterEntry agent{QStringLiteral("1001"), Main, QStringLiteral("Eria Motto"), {}, {}};
    QCOMPARE(board.applyRoster({agent}, at(1)), (RosterOutcome{1, 1, 0}));
    const Refresh refresh = snapshot(board, {hint(QStringLiteral("1001"), 8)}, 2);
    QCOMPARE(refresh.corrected, 0);
    const Extension row = board.takeChanges().changed.constFirst();
    QCOMPARE(row.agentName, *agent.agentName);
    QCOMPARE(row.statusCode, 8);
    QVERIFY(!row.lastStatusChange);
}

void TestBoard::rosterTakesRowsOff()
{
    Board board({Main});
    snapshot(board, {hint(QStringLiteral("1001"), 0), hint(QStringLiteral("1002"), 0)}, 1);
    board.takeChanges();
    RosterEntry entry;
    entry.extension = QStringLiteral("1001");
    entry.isActive = false;
    QCOMPARE(board.applyRoster({entry}, at(2)), (RosterOutcome{1, 0, 1}));
    const QList<Extension> told = board.takeChanges().changed;
    QCOMPARE(told.size(), 1);
    QVERIFY(!told.constFirst().isActive);
    QCOMPARE(board.watched().size(), 1);
    // A file of names says nothing of it.
    entry.isActive.reset();
    QCOMPARE(board.applyRoster({entry}, at(3)), (RosterOutcome{1, 0, 0}));
    entry.isActive = true;
    board.applyRoster({entry}, at(4));
    QCOMPARE(board.watched().size(), 2);
}

void TestBoard::tellsAllToWhoeverComesLate()
{
    Board board({Main});
    snapshot(board, {hint(QStringLiteral("1001"), 0)}, 1);
    board.apply(Ami::DeviceStateChange{QStringLiteral("PJSIP/1001"), QStringLiteral("INUSE")},
                at(2));
    Ami::ContactStatus contact;
    contact.aor = contact.endpoint = QStringLiteral("1001");
    contact.uri = QStringLiteral("sip:1001@192.0.2.1");
    contact.status = Reachability::Reachable;
    board.apply(contact, at(2));
    Ami::QueueParams params;
    params.queue = QStringLiteral("support");
    board.applyList({{params}, {}, {}}, true, at(2));
    const quint64 revision = board.takeChanges().revision;
    const ChangeSet whole = board.whole();
    QCOMPARE(whole.revision, revision);
    QVERIFY(whole.changed.isEmpty()); // nothing of it is to be written
    QCOMPARE(whole.shownOnly.size(), 1);
    QCOMPARE(whole.devices.size(), 1);
    QCOMPARE(whole.contacts.size(), 1);
    QCOMPARE(whole.queues.size(), 1);
    QCOMPARE(whole.refreshes.size(), 1);
    // Nobody else is told again.
    QVERIFY(!board.hasChanges());
}

void TestBoard::failedRowsKeepTheirLastConfirmation()
{
    Board board({Main});
    snapshot(board, {hint(QStringLiteral("1001"), 0), hint(QStringLiteral("1002"), 0)}, 1);
    board.takeChanges();
    const Refresh refresh =
        snapshot(board, {hint(QStringLiteral("1001"), 0)}, 31, {QStringLiteral("1002")}, false);
    QCOMPARE(refresh.checked, 2);
    QCOMPARE(refresh.failed, 1);
    const Extension row = board.takeChanges().changed.constFirst();
    QCOMPARE(row.number, QStringLiteral("1002"));
    QVERIFY(!row.inSnapshot);
    QVERIFY(!row.verified);
    QCOMPARE(row.lastSeen, at(1));
    QCOMPARE(row.statusCode, 0);
}

void TestBoard::firstContextWins()
{
    Board board({Main, QStringLiteral("second")});
    board.apply(hint(QStringLiteral("1001"), 0), at(1));
    board.apply(hint(QStringLiteral("1001"), 8, QStringLiteral("second")), at(2));
    board.apply(hint(QStringLiteral("1001"), 8, QStringLiteral("third")), at(2));
    board.apply(hint(QStringLiteral("_2XXX"), 0), at(2));
    QCOMPARE(board.rows().size(), 1);
    QCOMPARE(board.rows().value(QStringLiteral("1001")).statusCode, 0);
    // A hint in a later context stands in once the earlier one is gone.
    board.apply(hint(QStringLiteral("1001"), -1), at(3));
    board.apply(hint(QStringLiteral("1001"), 8, QStringLiteral("second")), at(4));
    QCOMPARE(board.rows().value(QStringLiteral("1001")).statusCode, 8);
}

void TestBoard::newerEventsBeatAnOlderSnapshot()
{
    Board board({Main});
    snapshot(board, {hint(QStringLiteral("1001"), 0), hint(QStringLiteral("1002"), 0)}, 1);
    const quint64 askedAt = board.serial();
    board.apply(hint(QStringLiteral("1001"), 8), at(2));
    Refresh refresh;
    refresh.confirmedAt = at(3);
    // The answer was made before the phone rang.
    board.applySnapshot(
        {{hint(QStringLiteral("1001"), 0), hint(QStringLiteral("1002"), 1)}, {}, true, askedAt},
        refresh);
    QCOMPARE(board.rows().value(QStringLiteral("1001")).statusCode, 8);
    QCOMPARE(board.rows().value(QStringLiteral("1002")).statusCode, 1);
    QCOMPARE(refresh.corrected, 1);
    // Nor did it know of a hint that came meanwhile.
    const quint64 askedAgain = board.serial();
    board.apply(hint(QStringLiteral("1003"), 0), at(4));
    board.applySnapshot(
        {{hint(QStringLiteral("1001"), 8), hint(QStringLiteral("1002"), 1)}, {}, true, askedAgain},
        refresh);
    QCOMPARE(refresh.vanished, 0);
    QCOMPARE(board.rows().value(QStringLiteral("1003")).statusCode, 0);
}

void TestBoard::leavesOtherContextsAlone()
{
    Board board({Main});
    Extension other;
    other.number = QStringLiteral("7001");
    other.context = QStringLiteral("closed-branch");
    other.statusCode = 0;
    board.load({other}, {}, at(0));
    QVERIFY(board.watched().isEmpty());
    QCOMPARE(snapshot(board, {hint(QStringLiteral("1001"), 0)}, 1).vanished, 0);
    QCOMPARE(numbers(board.takeChanges().changed), QStringList{QStringLiteral("1001")});

    // One that was in the last snapshot is in no further one: it was last seen then.
    Board next({Main});
    other.inSnapshot = true;
    next.load({other}, {}, at(0));
    snapshot(next, {hint(QStringLiteral("1001"), 0)}, 30);
    const Extension row = next.rows().value(other.number);
    QVERIFY(!row.inSnapshot);
    QCOMPARE(row.lastSeen, at(0));
    QCOMPARE(row.statusCode, 0);
}

void TestBoard::mergesByKey()
{
    Board board({Main});
    snapshot(board, {hint(QStringLiteral("1001"), 0), hint(QStringLiteral("1002"), 0)}, 1);
    ChangeSet merged = board.takeChanges();
    board.apply(hint(QStringLiteral("1001"), 8), at(2));
    board.apply(hint(QStringLiteral("1003"), 1), at(2));
    const ChangeSet newer = board.takeChanges();
    merged.merge(newer);
    QCOMPARE(merged.revision, newer.revision);
    QCOMPARE(merged.refreshes.size(), 1);
    QCOMPARE(numbers(merged.changed),
             (QStringList{QStringLiteral("1001"), QStringLiteral("1002"), QStringLiteral("1003")}));
    for (const Extension &row : std::as_const(merged.changed))
        QCOMPARE(row, board.rows().value(row.number));
}

void TestBoard::doubtsARowThatFailsAgain()
{
    Board board({Main});
    snapshot(board, {hint(QStringLiteral("1001"), 0)}, 1, {QStringLiteral("1002")}, false);
    snapshot(board, {hint(QStringLiteral("1001"), 0), hint(QStringLiteral("1002"), 0)}, 2);
    snapshot(board, {hint(QStringLiteral("1001"), 0)}, 3, {QStringLiteral("1002")}, false);
    board.apply(hint(QStringLiteral("1002"), 0), at(4));
    board.takeChanges();
    QVERIFY(board.rows().value(QStringLiteral("1002")).verified);
    snapshot(board, {hint(QStringLiteral("1001"), 0)}, 5, {QStringLiteral("1002")}, false);
    const ChangeSet changes = board.takeChanges();
    QVERIFY(changes.changed.isEmpty());
    QCOMPARE(numbers(changes.shownOnly), QStringList{QStringLiteral("1002")});
    QVERIFY(!changes.shownOnly.constFirst().verified);
}

void TestBoard::restsNoMoreInNoQueue()
{
    Board board({Main});
    snapshot(board, {hint(QStringLiteral("1001"), 0)}, 1);
    Ami::QueueMember member;
    member.queue = QStringLiteral("support");
    member.interface = QStringLiteral("PJSIP/1001");
    member.paused = true;
    board.apply(member, at(2));
    const auto kind = [&board] { return board.rows().value(QStringLiteral("1001")).presence.kind; };
    QVERIFY(kind() == Presence::Kind::Break);
    member.change = Ami::QueueMember::Change::Removed;
    board.apply(member, at(3));
    QVERIFY(kind() == Presence::Kind::NotSet);
}

/// VitalPBX writes the technology of its hints in small letters.
void TestBoard::matchesDevicesInAnyCase()
{
    Board board({Main});
    Ami::ExtensionStatus small = hint(QStringLiteral("1001"), 0);
    small.hint = QStringLiteral("pjsip/1001&Custom:dnd1001");
    board.apply(small, at(0));
    board.apply(Ami::DeviceStateChange{QStringLiteral("PJSIP/1001"), QStringLiteral("INUSE")},
                at(1));
    board.apply(Ami::DeviceStateChange{QStringLiteral("custom:DND1001"), QStringLiteral("BUSY")},
                at(1));
    QCOMPARE(board.witnesses().aggregateOfPhones(board.hintOf(QStringLiteral("1001"))),
             std::optional(int(StatusCode::InUse)));
    QVERIFY(board.rows().value(QStringLiteral("1001")).presence.kind
            == Presence::Kind::DoNotDisturb);
    Ami::Channel channel;
    channel.uniqueId = QStringLiteral("1.1");
    channel.linkedId = channel.uniqueId;
    channel.name = QStringLiteral("PJSIP/1001-00000001");
    board.apply(Ami::CallEvent(Ami::ChannelChange{channel, true}), at(2));
    QCOMPARE(board.liveCalls().constFirst().caller.extension, QStringLiteral("1001"));
}

QTEST_GUILESS_MAIN(TestBoard)
#include "tst_board.moc"
