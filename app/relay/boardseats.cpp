// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/boardseats.h"

#include "app/relay/boardpicture.h"
#include "app/relay/frames.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace App {

namespace {

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

constexpr qsizetype LongestId = 100;
/// Of the store no more than that is read for one question.
constexpr std::chrono::hours LongestQuestion{24 * 2};

template <typename Command>
bool isReasonable(const Command &command)
{
    return command.from <= command.to && command.to - command.from <= LongestQuestion;
}

/// It may have left meanwhile.
void answer(const QPointer<BoardSeat> &asker, const Wire::HostMessage &message)
{
    BoardSeat *seat = asker.data();
    if (!seat)
        return;
    seat->end();
    seat->tell(message);
}

} // namespace

BoardSeats::BoardSeats(const RelayBoard &board, Questions &questions, Model::BoardFeed &feed,
                       Ami::Clock &clock)
    : m_board(board)
    , m_questions(questions)
    , m_clock(clock)
    , m_epoch(newId())
    , m_timer(clock.makeTimer())
{
    connect(m_timer.get(), &Ami::Timer::timedOut, this, &BoardSeats::send);
    using Model::BoardFeed;
    connect(&feed, &BoardFeed::refreshStarted, this, [this] { tellAll(Wire::RefreshStarted{}); });
    connect(&feed, &BoardFeed::refreshProgressed, this, &BoardSeats::tellProgress);
    connect(&feed, &BoardFeed::refreshFinished, this, [this](const Model::RefreshReport &report) {
        tellAll(Wire::RefreshFinished{report.ok, report.sentence, report.refresh});
    });
    connect(&feed, &BoardFeed::witnessed, this, [this] { tellAll(Wire::Witnessed{}); });
}

void BoardSeats::welcome(BoardSeat *seat, const Grant &grant, const QUrlQuery &query)
{
    // What was gathered is for those who were here before.
    send();
    const Member member{seat, grant};
    m_seats.append(seat);
    connect(seat, &BoardSeat::said, this,
            [this, member](const Wire::SeatMessage &message) { hear(member, message); });
    connect(seat, &Seat::gone, this, [this, seat] {
        if (m_seats.removeOne(seat) && m_seats.isEmpty())
            m_lastLeft = m_clock.monotonic();
    });
    bool isNumber = false;
    const quint64 revision =
        query.queryItemValue(QStringLiteral("revision")).toULongLong(&isNumber);
    const bool isOurs = isNumber && query.queryItemValue(QStringLiteral("epoch")) == m_epoch;
    const auto missed = isOurs ? m_journal.since(revision, m_board.revision) : std::nullopt;
    Wire::Hello hello;
    hello.program = QStringLiteral(LAMPFIELD_VERSION);
    hello.epoch = m_epoch;
    hello.maySupervise = grant.role == Role::Supervisor;
    hello.resumes = missed.has_value();
    seat->tell(hello);
    seat->write(missed ? *missed : picture());
    seat->tell(Wire::May{m_board.abilities});
    seat->tell(Wire::StoreProblem{m_board.storeProblem});
    seat->tell(Wire::Link{m_board.mirror.link()});
}

const QByteArray &BoardSeats::picture()
{
    if (m_pictureRevision != m_board.revision) {
        m_picture = binaryFrame(Wire::encode(Wire::Picture{pictureOf(m_board)}));
        m_pictureRevision = m_board.revision;
    }
    return m_picture;
}

void BoardSeats::deliver(const Model::ChangeSet &changes)
{
    m_picture.clear();
    m_pictureRevision.reset();
    const bool isRemembered = m_lastLeft && m_clock.monotonic() - *m_lastLeft < Remembering;
    if (m_seats.isEmpty() && !isRemembered) {
        m_journal.clear();
        m_firstGathered = 0;
        m_gathered = {};
        return;
    }
    if (m_firstGathered == 0)
        m_firstGathered = m_board.revision;
    m_gathered.merge(changes);
    m_gathered.revision = m_board.revision;
    const auto since = m_lastSent ? m_clock.monotonic() - *m_lastSent : Gathering;
    if (since >= Gathering)
        send();
    else if (!m_timer->isActive())
        m_timer->start(std::chrono::ceil<std::chrono::milliseconds>(Gathering - since));
}

void BoardSeats::send()
{
    m_timer->stop();
    const quint64 first = std::exchange(m_firstGathered, 0);
    if (first == 0)
        return;
    m_lastSent = m_clock.monotonic();
    const Model::ChangeSet told = std::exchange(m_gathered, {});
    const QByteArray frame = binaryFrame(Wire::encode(Wire::Changes{told}));
    m_journal.append(first, told.revision, frame);
    // One that is dismissed leaves the list.
    const QList<BoardSeat *> seats = m_seats;
    for (BoardSeat *seat : seats)
        seat->deliver(told, frame);
}

void BoardSeats::deliverLink()
{
    if (m_seats.isEmpty())
        return;
    send();
    const Model::LinkStatus &link = m_board.mirror.link();
    const QByteArray frame = binaryFrame(Wire::encode(Wire::Link{link}));
    const QList<BoardSeat *> seats = m_seats;
    for (BoardSeat *seat : seats)
        seat->deliver(link, frame);
}

void BoardSeats::deliverAbilities()
{
    tellAll(Wire::May{m_board.abilities});
}

void BoardSeats::deliverStoreProblem()
{
    tellAll(Wire::StoreProblem{m_board.storeProblem});
}

/// Rare and small: whoever does not read now gets it behind the rest.
void BoardSeats::tellAll(const Wire::HostMessage &message)
{
    if (m_seats.isEmpty())
        return;
    send();
    const QByteArray frame = binaryFrame(Wire::encode(message));
    const QList<BoardSeat *> seats = m_seats;
    for (BoardSeat *seat : seats)
        seat->write(frame);
}

/// It may be told of each extension; whoever has other things to read does without.
void BoardSeats::tellProgress(int done, int total)
{
    const auto now = m_clock.monotonic();
    if (m_lastProgress && now - *m_lastProgress < ProgressSpacing)
        return;
    m_lastProgress = now;
    const QByteArray frame =
        binaryFrame(Wire::encode(Wire::HostMessage(Wire::RefreshProgressed{done, total})));
    for (BoardSeat *seat : std::as_const(m_seats)) {
        if (seat->reads())
            seat->write(frame);
    }
}

void BoardSeats::hear(const Member &member, const Wire::SeatMessage &message)
{
    std::visit([&](const auto &typed) { take(member, typed); }, message);
}

void BoardSeats::take(const Member & /*member*/, const Wire::Unheard & /*unheard*/) const
{
}

void BoardSeats::take(const Member &member, const Wire::Ping &ping) const
{
    if (member.seat->reads())
        member.seat->tell(Wire::Pong{ping.sent, m_clock.now()});
}

void BoardSeats::take(const Member & /*member*/, const Model::RefreshCommand &command) const
{
    m_questions.tell(command);
}

void BoardSeats::take(const Member &member, const Model::CancelRefreshCommand &command) const
{
    if (member.grant.role == Role::Supervisor)
        m_questions.tell(command);
}

void BoardSeats::take(const Member &member, const Model::ReconnectCommand &command) const
{
    if (member.grant.role == Role::Supervisor)
        m_questions.tell(command);
}

void BoardSeats::take(const Member &member, const Model::HistoryCommand &command) const
{
    if (!isReasonable(command) || !member.seat->begin())
        return;
    m_questions.history(
        command,
        [seat = QPointer(member.seat), command](const QList<Model::StatusInterval> &intervals) {
            answer(seat, Wire::HistoryFound{command.extension, intervals});
        });
}

void BoardSeats::take(const Member &member, const Model::QueueVisitsCommand &command) const
{
    if (!isReasonable(command) || !member.seat->begin())
        return;
    m_questions.visits(
        command, [seat = QPointer(member.seat), command](const QList<Model::QueueVisit> &visits) {
            answer(seat, Wire::VisitsFound{command.from, command.to, visits});
        });
}

void BoardSeats::take(const Member &member, const Model::CallsCommand &command) const
{
    if (!isReasonable(command) || !member.seat->begin())
        return;
    m_questions.calls(command,
                      [seat = QPointer(member.seat), command](const QList<Model::Call> &calls) {
                          answer(seat, Wire::CallsFound{command.from, calls});
                      });
}

void BoardSeats::take(const Member &member, const Model::HealthCommand & /*command*/) const
{
    if (!member.seat->begin())
        return;
    m_questions.health([seat = QPointer(member.seat)](const Model::Health &health) {
        answer(seat, Wire::HealthTold{health});
    });
}

void BoardSeats::take(const Member &member, const Model::RosterCommand &command) const
{
    const bool isValid = std::all_of(command.roster.begin(), command.roster.end(),
                                     [](const auto &entry) { return Model::isValid(entry); });
    if (member.grant.role != Role::Supervisor || !isValid || !member.seat->begin())
        return;
    m_questions.roster(command.roster,
                       [seat = QPointer(member.seat)](const Model::RosterOutcome &outcome) {
                           answer(seat, Wire::RosterApplied{outcome});
                       });
}

void BoardSeats::refuse(const Member &member, const Model::ActionRequest &request,
                        const QString &sentence) const
{
    Model::ActionRecord record;
    record.request.id = request.id;
    record.request.kind = request.kind;
    record.asked = m_clock.now();
    record.answered = record.asked;
    record.outcome = Model::ActionRecord::Outcome::Refused;
    record.sentence = sentence;
    member.seat->tell(Wire::ActionDone{record});
}

/// Who asks is what the token says, and its id is ours: nobody acts or hears in another's name.
void BoardSeats::take(const Member &member, const Model::ActionCommand &command) const
{
    const Model::ActionRequest &asked = command.request;
    if (!member.seat->reads() || asked.id.size() > LongestId) {
        member.seat->dismiss(CloseCode::PolicyViolated, QStringLiteral("read first"));
        return;
    }
    const auto abilities = Model::abilitiesOfSeat(m_board.abilities, asked.phone,
                                                  member.grant.role == Role::Supervisor);
    if (abilities.hindrance(asked.kind)) {
        refuse(member, asked, Model::hindranceText(asked.kind, abilities));
        return;
    }
    if (!member.seat->begin())
        return;
    Model::ActionRequest request = asked;
    request.id = newId();
    request.who = member.grant.who;
    request.seat = member.seat->who().address.toString();
    m_questions.act(request,
                    [seat = QPointer(member.seat), id = asked.id](Model::ActionRecord record) {
                        record.request.id = id;
                        answer(seat, Wire::ActionDone{record});
                    });
}

} // namespace App
