// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/actionplan.h"

#include "ami/protocol/callaction.h"
#include "model/domain/board.h"
#include "model/domain/callpart.h"

#include <QCoreApplication>

namespace Model {

namespace {

using Ami::Error;
using Ami::Result;
using Kind = ActionKind;
using Plan = Result<ActionPlan>;

QString tr(const char *text)
{
    return QCoreApplication::translate("Model::Action", text);
}

ActionPlan plan(Ami::Action action)
{
    return {{std::move(action)}, false};
}

ActionPlan asyncPlan(Ami::Action action)
{
    return {{std::move(action)}, true};
}

/// What a queue or Originate dials for an extension: its device, or the extension itself where it
/// has none that could be dialled.
QString dialStringOf(const Extension &row)
{
    for (const QString &device : parseHint(row.hint).devices) {
        if (device.contains(u'/') && !isCustom(device))
            return device;
    }
    return QStringLiteral("Local/%1@%2").arg(row.number, row.context);
}

/// As QueueAdd takes it; empty where the queue watches what it dials.
QString stateInterfaceOf(const QueueSeat &seat)
{
    if (seat.stateKey == seat.interface)
        return {};
    return seat.stateKey.contains(u'/') ? seat.stateKey : QStringLiteral("hint:") + seat.stateKey;
}

/// `Name <1003>`, as CallerID headers are written.
QString callerId(const QString &name, const QString &number)
{
    QString plain = name;
    plain.removeIf([](QChar c) {
        return c == u'<' || c == u'>' || c == u'"' || c.category() == QChar::Other_Control;
    });
    return QStringLiteral("%1 <%2>").arg(plain.trimmed(), number).trimmed();
}

/// Where a number is dialled: the target's context, if it is one of ours, else the caller's.
Ami::DialplanPlace placeOf(const Board &board, const QString &target, const QString &dialler)
{
    const auto &rows = board.rows();
    const auto row = rows.constFind(rows.contains(target) ? target : dialler);
    return {row == rows.constEnd() ? board.contexts().value(0) : row->context, target};
}

class Planner
{
public:
    Planner(const ActionRequest &request, Board &board, const QString &phone)
        : m_request(request)
        , m_board(board)
        , m_phone(phone)
    {
    }

    Plan call() const;
    Plan transfer() const;
    Plan attendedTransfer() const;
    Plan hangUp() const;
    Plan park() const;
    Plan spy(Ami::SpyMode mode) const;
    Plan pause(bool paused) const;
    Plan addToQueue() const;
    Plan removeFromQueue() const;
    Plan setPenalty() const;

private:
    QString subject() const;
    Result<CallPart> part() const;
    Result<CallPart> talk() const;
    Result<QString> target() const;
    Result<Extension> ownPhone() const;
    Result<QueueSeat> seat() const;

    const ActionRequest &m_request;
    Board &m_board;
    const QString &m_phone;
};

/// Whom it is about, in a sentence.
QString Planner::subject() const
{
    return m_request.extension.isEmpty() ? tr("The caller") : m_request.extension;
}

Result<CallPart> Planner::part() const
{
    const auto found = partOf(m_board.liveCalls(), m_request.extension, m_request.callId);
    if (!found)
        return Error{m_request.extension.isEmpty() ? tr("This call is over.")
                                                   : tr("%1 is in no call.").arg(subject())};
    return *found;
}

Result<CallPart> Planner::talk() const
{
    auto found = part();
    if (found && !found->talks())
        return Error{tr("%1 talks to nobody.").arg(subject())};
    return found;
}

Result<QString> Planner::target() const
{
    const auto number = diallable(m_request.target);
    if (!number)
        return Error{tr("\"%1\" is no number that can be dialled.").arg(m_request.target)};
    return *number;
}

Result<Extension> Planner::ownPhone() const
{
    const auto row = m_board.rows().constFind(m_phone);
    if (row == m_board.rows().constEnd() || !m_board.isWatched(*row))
        return Error{tr("Your own phone, %1, is no extension of this board.").arg(m_phone)};
    return *row;
}

Result<QueueSeat> Planner::seat() const
{
    for (const auto &[queue, seat] : m_board.seatsOf(m_request.extension)) {
        if (queue == m_request.queue)
            return seat;
    }
    return Error{tr("%1 is no member of the queue %2.").arg(subject(), m_request.queue)};
}

Plan Planner::call() const
{
    const auto number = target();
    if (!number)
        return number.error();
    const auto own = ownPhone();
    if (!own)
        return own.error();
    if (*number == m_phone)
        return Error{tr("Your own phone can't call itself.")};
    return asyncPlan(Ami::originateCall(dialStringOf(*own), placeOf(m_board, *number, m_phone),
                                        callerId(nameOf(*own), m_phone), OwnPhoneRings));
}

Plan Planner::transfer() const
{
    const auto number = target();
    if (!number)
        return number.error();
    const auto who = part();
    if (!who)
        return who.error();
    const Ami::DialplanPlace place = placeOf(m_board, *number, m_request.extension);
    if (who->talks() && !m_request.extension.isEmpty())
        return plan(Ami::blindTransfer(who->self.channel, place));
    // A caller that waits or rings is sent on; one that calls out is with nobody yet.
    if (m_request.extension.isEmpty())
        return plan(Ami::redirect(who->self.channel, place));
    if (who->incoming && !who->other.channel.isEmpty())
        return plan(Ami::redirect(who->other.channel, place));
    return Error{tr("%1 talks to nobody.").arg(subject())};
}

Plan Planner::attendedTransfer() const
{
    const auto number = target();
    if (!number)
        return number.error();
    const auto who = talk();
    if (!who)
        return who.error();
    return plan(
        Ami::attendedTransfer(who->self.channel, placeOf(m_board, *number, m_request.extension)));
}

Plan Planner::hangUp() const
{
    const auto who = part();
    if (!who)
        return who.error();
    return plan(Ami::hangup(who->self.channel));
}

Plan Planner::park() const
{
    const auto who = talk();
    if (!who)
        return who.error();
    return plan(Ami::park(who->other.channel, who->self.channel));
}

Plan Planner::spy(Ami::SpyMode mode) const
{
    const auto who = talk();
    if (!who)
        return who.error();
    const auto own = ownPhone();
    if (!own)
        return own.error();
    if (who->self.extension == m_phone || who->other.extension == m_phone)
        return Error{tr("You are in this call yourself.")};
    // It would end the argument.
    if (who->self.channel.contains(u','))
        return Error{tr("The channel of this call can't be named to the PBX.")};
    return asyncPlan(Ami::originateSpy(
        dialStringOf(*own), who->self.channel, mode,
        callerId(tr("Listen in"),
                 who->self.extension.isEmpty() ? who->self.number : who->self.extension),
        OwnPhoneRings));
}

Plan Planner::pause(bool paused) const
{
    ActionPlan all;
    QStringList interfaces;
    for (const auto &[queue, seat] : m_board.seatsOf(m_request.extension)) {
        const bool isMeant = m_request.queue.isEmpty() || queue == m_request.queue;
        if (!isMeant || interfaces.contains(seat.interface))
            continue;
        interfaces.append(seat.interface);
        all.steps.push_back(
            Ami::queuePause(seat.interface, paused, m_request.reason, m_request.queue));
    }
    if (!all.steps.empty())
        return all;
    if (m_request.queue.isEmpty())
        return Error{tr("%1 is in no queue.").arg(subject())};
    return Error{tr("%1 is no member of the queue %2.").arg(subject(), m_request.queue)};
}

/// As it is in another queue, if it is in any.
Plan Planner::addToQueue() const
{
    const auto row = m_board.rows().constFind(m_request.extension);
    if (row == m_board.rows().constEnd())
        return Error{tr("%1 is no extension of this board.").arg(m_request.extension)};
    if (m_request.queue.isEmpty())
        return Error{tr("No queue was named.")};
    Ami::QueueMembership membership{
        m_request.queue, dialStringOf(*row), {}, nameOf(*row), m_request.penalty};
    for (const auto &[queue, seat] : m_board.seatsOf(m_request.extension)) {
        if (queue == m_request.queue) {
            return Error{tr("%1 is a member of the queue %2 already.")
                             .arg(m_request.extension, m_request.queue)};
        }
        membership.interface = seat.interface;
        membership.memberName = seat.name;
        membership.stateInterface = stateInterfaceOf(seat);
    }
    return plan(Ami::queueAdd(membership));
}

Plan Planner::removeFromQueue() const
{
    const auto known = seat();
    if (!known)
        return known.error();
    return plan(Ami::queueRemove(m_request.queue, known->interface));
}

Plan Planner::setPenalty() const
{
    const auto known = seat();
    if (!known)
        return known.error();
    if (m_request.penalty < 0)
        return Error{tr("A penalty is zero or more.")};
    return plan(Ami::queuePenalty(m_request.queue, known->interface, m_request.penalty));
}

} // namespace

Plan planOf(const ActionRequest &request, Board &board, const QString &phone)
{
    const Planner planner(request, board, phone);
    switch (request.kind) {
    case Kind::Call:
        return planner.call();
    case Kind::Transfer:
        return planner.transfer();
    case Kind::AttendedTransfer:
        return planner.attendedTransfer();
    case Kind::HangUp:
        return planner.hangUp();
    case Kind::Park:
        return planner.park();
    case Kind::Listen:
        return planner.spy(Ami::SpyMode::Listen);
    case Kind::Whisper:
        return planner.spy(Ami::SpyMode::Whisper);
    case Kind::Barge:
        return planner.spy(Ami::SpyMode::Barge);
    case Kind::Pause:
        return planner.pause(true);
    case Kind::Unpause:
        return planner.pause(false);
    case Kind::QueueAdd:
        return planner.addToQueue();
    case Kind::QueueRemove:
        return planner.removeFromQueue();
    case Kind::QueuePenalty:
        break;
    }
    return planner.setPenalty();
}

} // namespace Model
