// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/actionplan.h"

#include "ami/protocol/callaction.h"
#include "model/domain/board.h"
#include "model/domain/callpart.h"
#include "model/domain/dialer.h"
#include "model/domain/memberform.h"

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
QString dialStringOf(const Extension &row, const QString &context = {})
{
    const QStringList devices = phoneDevices(parseHint(row.hint));
    return devices.isEmpty()
        ? QStringLiteral("Local/%1@%2").arg(row.number, context.isEmpty() ? row.context : context)
        : devices.constFirst();
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

class Planner
{
public:
    Planner(const ActionRequest &request, Board &board, const QString &phone,
            const QString &context)
        : m_request(request)
        , m_board(board)
        , m_phone(phone)
        , m_context(context)
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
    Result<Handover> handover() const;
    Ami::DialplanPlace placeOf(const QString &number) const;
    Result<QString> target() const;
    Result<Extension> ownPhone() const;
    Result<QueueSeat> seat() const;

    const ActionRequest &m_request;
    Board &m_board;
    const QString &m_phone;
    const QString &m_context;
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

Result<Handover> Planner::handover() const
{
    const auto who = part();
    if (!who)
        return who.error();
    return *handoverOf(m_board.liveCalls(), m_request.extension, m_request.callId);
}

Ami::DialplanPlace Planner::placeOf(const QString &number) const
{
    return {m_context.isEmpty() ? dialerOf(m_request, m_board, m_phone).context : m_context,
            number};
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
    return asyncPlan(Ami::originateCall(dialStringOf(*own, m_context), placeOf(*number),
                                        callerId(nameOf(*own), m_phone), OwnPhoneRings));
}

Plan Planner::transfer() const
{
    const auto number = target();
    if (!number)
        return number.error();
    const auto who = handover();
    if (!who)
        return who.error();
    const Ami::DialplanPlace place = placeOf(*number);
    if (who->talks && !m_request.extension.isEmpty())
        return plan(Ami::blindTransfer(who->phone.channel, place));
    // A caller that waits or rings is sent on.
    if (!who->moved.channel.isEmpty())
        return plan(Ami::redirect(who->moved.channel, place));
    return Error{tr("%1 talks to nobody.").arg(subject())};
}

Plan Planner::attendedTransfer() const
{
    const auto number = target();
    if (!number)
        return number.error();
    const auto who = handover();
    if (!who)
        return who.error();
    if (!who->talks)
        return Error{tr("%1 talks to nobody.").arg(subject())};
    return plan(Ami::attendedTransfer(who->phone.channel, placeOf(*number)));
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
    const auto who = handover();
    if (!who)
        return who.error();
    if (!who->talks)
        return Error{tr("%1 talks to nobody.").arg(subject())};
    return plan(Ami::park(who->moved.channel, who->phone.channel));
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

Plan Planner::addToQueue() const
{
    const auto row = m_board.rows().constFind(m_request.extension);
    if (row == m_board.rows().constEnd())
        return Error{tr("%1 is no extension of this board.").arg(m_request.extension)};
    if (m_request.queue.isEmpty())
        return Error{tr("No queue was named.")};
    for (const auto &[queue, seat] : m_board.seatsOf(m_request.extension)) {
        if (queue == m_request.queue) {
            return Error{tr("%1 is a member of the queue %2 already.")
                             .arg(m_request.extension, m_request.queue)};
        }
    }
    auto membership = membershipLikeOthers(*row, m_request.queue, m_board);
    if (!membership)
        membership = Ami::QueueMembership{m_request.queue, dialStringOf(*row), {}, nameOf(*row), 0};
    if (m_request.penalty != LikeOtherMembers)
        membership->penalty = m_request.penalty;
    return plan(Ami::queueAdd(*membership));
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

Plan planOf(const ActionRequest &request, Board &board, const QString &phone,
            const QString &context)
{
    const Planner planner(request, board, phone, context);
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
