// SPDX-License-Identifier: GPL-3.0-or-later
//
// Recorded traffic of a real Asterisk 22.10 through the reducers: what its own answers report is
// what the Board says at that place of the stream.
#include "ami/protocol/messageparser.h"
#include "model/domain/board.h"

#include <QFile>
#include <QTest>

#include <map>

using namespace Model;

namespace {

TimePoint at(qint64 milliseconds)
{
    return TimePoint(std::chrono::milliseconds(1'790'000'000'000 + milliseconds));
}

/// A recording is a PBX of many contexts; each has a Board of its own, so that none outranks
/// another.
class Replay
{
public:
    explicit Replay(const QString &name)
    {
        QFile file(QStringLiteral(FIXTURES "/ami/") + name + QStringLiteral(".txt"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no recording %s", qPrintable(name));
        Ami::MessageParser parser;
        parser.feed(file.readAll());
        while (const auto message = parser.next())
            take(*message);
    }

    Board &board(const QString &context)
    {
        auto &board = m_boards[context];
        if (!board)
            board = std::make_unique<Board>(QStringList{context});
        return *board;
    }

    /// "1001=0 1002=16 …" of all contexts, those of from-internal without their context.
    QStringList states() const
    {
        QStringList all;
        for (const auto &[context, board] : m_boards) {
            for (const Extension &row : board->rows()) {
                const QString where = context == u"from-internal" ? QString() : u'@' + context;
                all.append(row.number + where + u'=' + QString::number(row.statusCode));
            }
        }
        all.sort();
        return all;
    }

    QStringList contradictions() const
    {
        QStringList all;
        for (const auto &[context, board] : m_boards) {
            for (const Extension &row : board->rows()) {
                if (contradiction(row, board->hintOf(row.number), board->witnesses())
                    != Contradiction::None)
                    all.append(row.number + u'@' + context);
            }
        }
        all.sort();
        return all;
    }

    int compared = 0;    ///< answers about an extension that the reducers knew
    QStringList unequal; ///< those that said something else
    int repeated = 0;    ///< events that told what was known
    Witnesses witnesses() const
    {
        Witnesses all;
        for (const auto &[context, board] : m_boards) {
            ChangeSet changes;
            changes.contacts = board->witnesses().contacts().values();
            all.apply(changes);
        }
        return all;
    }

private:
    static bool isAnswer(const Ami::Message &message)
    {
        return !message.value(Ami::Key::ActionId).isEmpty();
    }

    void take(const Ami::Message &message)
    {
        m_now += 10;
        const auto status = Ami::decodeExtensionStatus(message);
        if (const auto *told = std::get_if<Ami::ExtensionStatus>(&status)) {
            // An answer about a pattern, or about what is not there, names no row.
            if (isAnswer(message))
                compare(*told);
            else if (message.eventName() == Ami::EventName::ExtensionStatus)
                repeated += board(told->context).apply(*told, at(m_now)) == Board::Told::Unchanged;
            return;
        }
        const Ami::Event event = Ami::decode(message);
        std::visit(
            [this](const auto &told) {
                for (const auto &[context, board] : m_boards)
                    reduce(*board, told);
            },
            event);
    }

    template <typename Event>
    void reduce(Board &board, const Event &event)
    {
        if constexpr (requires { board.apply(event, at(m_now)); })
            board.apply(event, at(m_now));
    }

    void compare(const Ami::ExtensionStatus &told)
    {
        Board &known = board(told.context);
        const auto row = known.rows().constFind(told.extension);
        if (row != known.rows().constEnd()) {
            ++compared;
            if (row->statusCode != told.status) {
                unequal.append(QStringLiteral("%1@%2: %3, not %4")
                                   .arg(told.extension, told.context)
                                   .arg(row->statusCode)
                                   .arg(told.status));
            }
        }
        known.apply(told, at(m_now), Source::ExtensionState);
    }

    std::map<QString, std::unique_ptr<Board>> m_boards;
    qint64 m_now = 0;
};

QStringList words(const char *text)
{
    QStringList all = QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
    all.sort();
    return all;
}

} // namespace

class TestRecordings : public QObject
{
    Q_OBJECT

private slots:
    void agreeWithTheirOwnAnswers_data();
    void agreeWithTheirOwnAnswers();
    void endAsTheyShould_data();
    void endAsTheyShould();
    void tellContacts_data();
    void tellContacts();
    void tellPresence_data();
    void tellPresence();
    void tellPauses();
    void tellEndpointsAndStaticContacts();
};

void TestRecordings::agreeWithTheirOwnAnswers_data()
{
    QTest::addColumn<QString>("recording");
    QTest::addColumn<int>("atLeast");
    const std::pair<const char *, int> rows[]{
        {"call-busy-at", 1},     {"call-full", 4},          {"call-park", 1},
        {"call-second-call", 1}, {"device-states", 8},      {"device-states-combined", 10},
        {"dialplan-reload", 70}, {"list-interleaved", 9},   {"list-interleaved-2", 200},
        {"register", 2},         {"register-noqualify", 1}, {"register-two-contacts", 1},
        {"timestampevents", 2},
    };
    for (const auto &[name, atLeast] : rows)
        QTest::newRow(name) << QString::fromLatin1(name) << atLeast;
}

void TestRecordings::agreeWithTheirOwnAnswers()
{
    QFETCH(const QString, recording);
    QFETCH(const int, atLeast);
    Replay replay(recording);
    QVERIFY2(replay.compared >= atLeast, qPrintable(QString::number(replay.compared)));
    // A list is of the moment in which it was made: it may tell what the events that are queued
    // behind it tell once more. Five of them do so here.
    QCOMPARE(replay.unequal.size(), recording == u"list-interleaved-2" ? 5 : 0);
    if (recording == u"list-interleaved-2")
        QCOMPARE(replay.repeated, 5);
    QCOMPARE(replay.contradictions(), QStringList());
}

void TestRecordings::endAsTheyShould_data()
{
    QTest::addColumn<QString>("recording");
    QTest::addColumn<QStringList>("states");
    const auto row = [](const char *name, const char *states) {
        QTest::newRow(name) << QString::fromLatin1(name) << words(states);
    };
    // Everybody has hung up in the end; who never rang is not told of. 2098 watches 1001 and 1002,
    // 2096 the first three lamps, 2091 and 2092 a queue and a parking lot.
    constexpr const char *TwoIdle = "1001=0 1001@other=0 1002=0 2098@special=0";
    constexpr const char *ThreeIdle = "1001=0 1001@other=0 1002=0 1003=0 2098@special=0";
    row("call-atxfer", TwoIdle);
    row("call-blindtransfer", ThreeIdle);
    row("call-busy-app", "1001=0 1001@other=0 2098@special=0");
    row("call-cancel", TwoIdle);
    row("call-forked", ThreeIdle);
    row("call-redirect", ThreeIdle);
    row("call-sip-refer", ThreeIdle);
    row("call-utf8", TwoIdle);
    row("chanspy", ThreeIdle);
    row("confbridge", TwoIdle);
    row("queue-abandon", "1001=0 1001@other=0 1002=0 1003=0 1005=0 2091@special=0 2098@special=0");
    row("queue-call", "1001=0 1001@other=0 1002=0 1003=0 1005=0 2091@special=0 2098@special=0");
    row("queue-two-callers",
        "1001=0 1001@other=0 1002=0 1003=0 1004=0 1005=0 2091@special=0 2098@special=0");
    row("originate", "1002=0 2098@special=0 2099@special=0");
    row("originate-sync-blocks",
        "1002=0 2001@special=0 2002@special=0 2003@special=0 2004@special=0 2005@special=0"
        " 2006@special=0 2007@special=0 2008@special=0 2009@special=0 2010@special=0"
        " 2096@special=0 2098@special=0 vip-lounge@special=0");
    // 1009 registered and left again; a lamp was switched on and off.
    row("events-call-only", "1009=4 2001@special=0 2096@special=0");
    row("manager-reload-secret-changed", "2001@special=1 2096@special=1");
    // A message waits.
    row("mwi", "2094@special=1");
    row("register-1001", "1001=0 1001@other=0 2098@special=0");
    row("register-auth", "1035=0");
    row("register-expire", "1007=0");
    // 1008 answered OPTIONS, did not, did, and unregistered; 1007 expired.
    row("qualify-unreachable", "1007=4 1008=4");
    row("queue-manage", "2093@special=0");
}

void TestRecordings::endAsTheyShould()
{
    QFETCH(const QString, recording);
    QFETCH(const QStringList, states);
    const Replay replay(recording);
    QCOMPARE(replay.states(), states);
    QCOMPARE(replay.contradictions(), QStringList());
}

void TestRecordings::tellContacts_data()
{
    QTest::addColumn<QString>("recording");
    QTest::addColumn<QStringList>("contacts");
    const auto row = [](const char *name, const QStringList &contacts) {
        QTest::newRow(name) << QString::fromLatin1(name) << contacts;
    };
    row("register", {});
    row("register-noqualify", {});
    // 1001 is in the list that was asked for in between, but no hint watches it.
    row("register-two-contacts", {});
    row("qualify-unreachable", {});
    row("register-1001", {QStringLiteral("1001 sip:1001@127.0.0.1:5071 Reachable")});
    row("register-auth", {QStringLiteral("1035 sip:1035@127.0.0.1:5071 Reachable")});
}

void TestRecordings::tellContacts()
{
    QFETCH(const QString, recording);
    QFETCH(const QStringList, contacts);
    Replay replay(recording);
    QStringList known;
    const Witnesses witnesses = replay.witnesses();
    for (const Contact &contact : witnesses.contacts())
        known.append(contact.aor + u' ' + contact.uri + u' ' + toString(contact.status));
    QCOMPARE(known, contacts);
}

void TestRecordings::tellPresence_data()
{
    QTest::addColumn<bool>("hintOnly");
    QTest::newRow("by its provider") << false;
    // Without res_manager_presencestate the hint alone tells it.
    QTest::newRow("by its hint") << true;
}

void TestRecordings::tellPresence()
{
    QFETCH(const bool, hintOnly);
    Board board({QStringLiteral("from-internal")});
    board.apply(Ami::ExtensionStatus{QStringLiteral("1001"), QStringLiteral("from-internal"),
                                     QStringLiteral("PJSIP/1001,CustomPresence:1001"), 0},
                at(0));
    QFile file(QStringLiteral(FIXTURES "/ami/presence-states.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    Ami::MessageParser parser;
    parser.feed(file.readAll());
    QStringList seen;
    qint64 now = 0;
    while (const auto message = parser.next()) {
        const Ami::Event event = Ami::decode(*message);
        const auto *change = std::get_if<Ami::PresenceStateChange>(&event);
        const auto *status = std::get_if<Ami::PresenceStatus>(&event);
        if (change && !hintOnly)
            board.apply(*change, at(now += 1'000));
        else if (status && hintOnly)
            board.apply(*status, at(now += 1'000));
        else
            continue;
        const Presence presence = board.rows().value(QStringLiteral("1001")).presence;
        seen.append(
            QStringList{toString(presence.kind), presence.type, presence.message}.join(u'|'));
    }
    // A list of the providers ends the recording.
    if (!hintOnly)
        QCOMPARE(seen.takeLast(), QStringLiteral("||"));
    QCOMPARE(seen,
             (QStringList{QStringLiteral("available||"), QStringLiteral("away||At lunch"),
                          QStringLiteral("dnd|meeting|В переговорке до 15:00"),
                          QStringLiteral("away||"), QStringLiteral("available||"),
                          QStringLiteral("away||"), QStringLiteral("||")}));
}

void TestRecordings::tellPauses()
{
    Board board({QStringLiteral("from-internal")});
    for (const char *number : {"1001", "1002", "1004"}) {
        const QString extension = QString::fromLatin1(number);
        board.apply(Ami::ExtensionStatus{extension, QStringLiteral("from-internal"),
                                         QStringLiteral("PJSIP/") + extension, 0},
                    at(0));
    }
    QFile file(QStringLiteral(FIXTURES "/ami/queue-manage.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    Ami::MessageParser parser;
    parser.feed(file.readAll());
    QStringList seen;
    while (const auto message = parser.next()) {
        const Ami::Event event = Ami::decode(*message);
        const auto *member = std::get_if<Ami::QueueMember>(&event);
        if (!member)
            continue;
        board.apply(*member, at(0));
        const QString number = member->interface.section(u'/', 1);
        const Extension row = board.rows().value(number);
        const QString told =
            QStringList{number, toString(row.presence.kind), row.presence.type}.join(u'|');
        // A penalty is told, too, and says the same of the pause.
        if (seen.isEmpty() || seen.constLast() != told)
            seen.append(told);
    }
    QCOMPARE(seen,
             (QStringList{QStringLiteral("1001|break|Обед"), QStringLiteral("1002|break|"),
                          QStringLiteral("1002||"), QStringLiteral("1001||"),
                          QStringLiteral("1004|break|"), QStringLiteral("1004||")}));
}

void TestRecordings::tellEndpointsAndStaticContacts()
{
    Board board({QStringLiteral("from-internal")});
    for (const char *number : {"1001", "1003", "1010"}) {
        board.apply(Ami::ExtensionStatus{QString::fromLatin1(number),
                                         QStringLiteral("from-internal"),
                                         QStringLiteral("PJSIP/") + QLatin1String(number), 4},
                    at(0));
    }
    std::vector<Ami::ContactStatus> contacts;
    std::vector<Ami::EndpointList> endpoints;
    for (const char *name : {"PJSIPShowContacts", "PJSIPShowEndpoints"}) {
        QFile file(QStringLiteral(FIXTURES "/ami/%1.txt").arg(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        Ami::MessageParser parser;
        parser.feed(file.readAll());
        while (const auto message = parser.next()) {
            const Ami::Event event = Ami::decode(*message);
            if (const auto *contact = std::get_if<Ami::ContactStatus>(&event))
                contacts.push_back(*contact);
            if (const auto *endpoint = std::get_if<Ami::EndpointList>(&event))
                endpoints.push_back(*endpoint);
        }
    }
    QCOMPARE(endpoints.size(), std::size_t(40));
    board.applyList(endpoints, at(0));
    board.applyList(contacts, at(0));
    const Witnesses &witnesses = board.witnesses();
    const QList<Contact> registered = witnesses.contactsOf(QStringLiteral("PJSIP/1001"));
    QCOMPARE(registered.size(), 1);
    QCOMPARE(registered.constFirst().aor, QStringLiteral("1001"));
    QCOMPARE(registered.constFirst().userAgent, QStringLiteral("labua"));
    QVERIFY(registered.constFirst().expires);
    QVERIFY(registered.constFirst().roundTrip);
    // The list of contacts leaves static ones out; that of endpoints has them.
    const QList<Contact> fixed = witnesses.contactsOf(QStringLiteral("PJSIP/1010"));
    QCOMPARE(fixed.size(), 1);
    QCOMPARE(fixed.constFirst().uri, QStringLiteral("sip:1010@127.0.0.1:5999"));
    QVERIFY(witnesses.reach(QStringLiteral("PJSIP/1003")) == Reach::Unreachable);
    QVERIFY(witnesses.reach(QStringLiteral("PJSIP/1001")) == Reach::Reachable);
    // The next list, without one of them, says that it is gone.
    contacts.erase(contacts.begin());
    endpoints.front().contacts.clear();
    board.applyList(endpoints, at(10));
    board.applyList(contacts, at(10));
    QVERIFY(witnesses.contactsOf(QStringLiteral("PJSIP/1001")).isEmpty());
    // A static one that has been qualified meanwhile is still no registered one.
    board.apply(Ami::ContactStatus{QStringLiteral("1010"),
                                   QStringLiteral("sip:1010@127.0.0.1:5999"),
                                   QStringLiteral("1010"),
                                   Reachability::Unreachable,
                                   {},
                                   {},
                                   {}},
                at(20));
    board.applyList(endpoints, at(30));
    board.applyList(contacts, at(30));
    const QList<Contact> kept = witnesses.contactsOf(QStringLiteral("PJSIP/1010"));
    QCOMPARE(kept.size(), 1);
    QVERIFY(kept.constFirst().status == Reachability::Unreachable);
}

QTEST_GUILESS_MAIN(TestRecordings)
#include "tst_recordings.moc"
