// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/actionrunner.h"

#include "ami/protocol/callaction.h"
#include "app/monitor/logging.h"
#include "app/monitor/targetcheck.h"
#include "model/domain/actiontext.h"
#include "model/domain/availability.h"
#include "model/domain/callpart.h"

#include <QPointer>
#include <QUuid>

namespace App {

using Model::ActionKind;
using Model::ActionRecord;
using Model::ActionRequest;

namespace {

bool isTransfer(ActionKind kind)
{
    return kind == ActionKind::Transfer || kind == ActionKind::AttendedTransfer;
}

bool isSpying(ActionKind kind)
{
    return kind == ActionKind::Listen || kind == ActionKind::Whisper || kind == ActionKind::Barge;
}

} // namespace

ActionRunner::ActionRunner(Model::Board &board, Ami::LiveConnection &link,
                           Model::ActionPolicy policy, Ami::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_board(board)
    , m_link(link)
    , m_policy(std::move(policy))
    , m_clock(clock)
    , m_consultTimer(clock.makeTimer())
{
    connect(m_consultTimer.get(), &Ami::Timer::timedOut, this, &ActionRunner::lookForConsultations);
    setAbilities({});
}

void ActionRunner::becomeLive()
{
    setAbilities({});
    // One question a connection, and only where anything may be done at all.
    if (m_policy.allowed.isEmpty() || !m_link.session())
        return;
    m_link.session()->send(Ami::listCommands(),
                           [this, guard = QPointer(this)](const Ami::Reply &reply) {
                               if (guard && reply.isSuccess() && m_link.session())
                                   setAbilities(Ami::Rights::of(reply.message));
                           });
}

void ActionRunner::loseLink()
{
    setAbilities({});
    QStringList unseen;
    QStringList unsent;
    for (const auto &[id, wish] : m_underWay) {
        if (wish.consultBy)
            unseen.append(id);
        else if (wish.plan.steps.empty())
            unsent.append(id);
    }
    for (const QString &id : std::as_const(unsent))
        finish(id, Outcome::Failed, tr("The connection to the PBX was lost."));
    for (const QString &id : std::as_const(unseen))
        finish(id, Outcome::Unknown,
               tr("The connection to the PBX was lost; whether it was done is not known."));
}

void ActionRunner::setAbilities(const Ami::Rights &rights)
{
    m_rights = rights;
    const Model::Abilities abilities =
        Model::abilitiesOf(m_policy, rights, m_link.session() != nullptr, m_link.settings().user);
    if (m_abilities == abilities)
        return;
    m_abilities = abilities;
    emit abilitiesChanged(abilities);
}

void ActionRunner::perform(ActionRequest request)
{
    if (request.id.isEmpty())
        request.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (m_underWay.contains(request.id))
        return;
    if (request.who.isEmpty() && request.seat.isEmpty()) {
        request.who = m_policy.who;
        request.seat = m_policy.desk;
    }
    // As it is dialled, so that no way of writing it gets around what is asked of a target.
    request.target = Model::diallable(request.target).value_or(request.target);
    ActionRecord record;
    record.request = request;
    record.asked = m_clock.now();
    const QString refusal = objection(request);
    m_underWay.emplace(request.id, UnderWay{record, {}, 0, {}, {}});
    if (!refusal.isEmpty()) {
        finish(request.id, Outcome::Refused, refusal);
        return;
    }
    note(record);
    if (isTransfer(request.kind) || request.kind == ActionKind::Call)
        checkDialplan(request);
    else
        go(request);
}

/// Why it is not even tried; empty if nothing speaks against it.
QString ActionRunner::objection(const ActionRequest &request) const
{
    if (m_underWay.size() >= MostUnderWay)
        return tr("Too much is under way; try again in a moment.");
    const Model::Abilities abilities = Model::abilitiesOfSeat(m_abilities, phoneOf(request), true);
    if (abilities.hindrance(request.kind))
        return Model::hindranceText(request.kind, abilities);
    if (!m_link.session())
        return tr("There is no connection to the PBX.");
    if (isTransfer(request.kind) && request.target == request.extension)
        return tr("%1 can't be transferred to itself.").arg(request.extension);
    return {};
}

/// The phone of whoever asks.
QString ActionRunner::phoneOf(const ActionRequest &request) const
{
    return request.phone.isEmpty() ? m_policy.phone : request.phone;
}

/// An extension whose hint the PBX tells; of others, as of numbers outside, it knows nothing.
bool ActionRunner::canBeAsked(const QString &target) const
{
    const auto row = m_board.rows().constFind(target);
    return row != m_board.rows().constEnd() && m_board.isWatched(*row) && row->statusCode >= 0;
}

void ActionRunner::checkDialplan(const ActionRequest &request)
{
    // What can't be done is said at once, and sent nowhere.
    if (const auto plan = Model::planOf(request, m_board, phoneOf(request)); !plan) {
        finish(request.id, Outcome::Refused, plan.error().text);
        return;
    }
    auto *check = new DialplanCheck(*m_link.session(), m_rights,
                                    Model::dialerOf(request, m_board, phoneOf(request)),
                                    request.target, isTransfer(request.kind), this);
    connect(check, &DialplanCheck::finished, this, [this, check, request] {
        check->deleteLater();
        if (m_underWay.contains(request.id))
            handleDialplan(request, *check);
    });
    check->start();
}

void ActionRunner::handleDialplan(const ActionRequest &request, const DialplanCheck &check)
{
    using Existence = DialplanCheck::Existence;
    m_underWay.at(request.id).context = check.context();
    if (check.existence() == Existence::Missing) {
        refuseTarget(request,
                     tr("%1 can't be dialed: the context %2 of the dialplan has no such extension.")
                         .arg(request.target, check.context()));
        return;
    }
    // Originate is refused by the PBX itself where the extension is missing.
    if (check.existence() == Existence::Unknown && isTransfer(request.kind) && !request.confirmed) {
        askToConfirm(request,
                     tr("The PBX did not say whether %1 can be dialed.").arg(request.target));
        return;
    }
    if (isTransfer(request.kind) && canBeAsked(request.target))
        checkTarget(request);
    else
        go(request);
}

void ActionRunner::checkTarget(const ActionRequest &request)
{
    auto *check = new TargetCheck(*m_link.session(), m_board, m_clock, request.target, this);
    connect(check, &TargetCheck::finished, this, [this, check, request](bool isKnown) {
        check->deleteLater();
        emit changed();
        if (m_underWay.contains(request.id))
            handleTarget(request, isKnown);
    });
    check->start();
}

void ActionRunner::handleTarget(const ActionRequest &request, bool isKnown)
{
    const auto row = m_board.rows().constFind(request.target);
    if (!isKnown || row == m_board.rows().constEnd()) {
        refuseTarget(request, tr("The PBX did not say whether %1 is free.").arg(request.target));
        return;
    }
    // Where the call does not come to the phone, the state of the phone is no reason.
    if (const auto reason = Model::detour(*row)) {
        if (request.confirmed)
            go(request);
        else
            askToConfirm(request, *reason);
        return;
    }
    if (const auto reason = Model::unavailability(*row))
        refuseTarget(request, *reason);
    else
        go(request);
}

void ActionRunner::refuseTarget(const ActionRequest &request, const QString &reason)
{
    if (!isTransfer(request.kind)) {
        finish(request.id, Outcome::Refused, reason);
        return;
    }
    const QString colleague = colleagueFor(request);
    const QString sentence = colleague.isEmpty()
        ? tr("Not transferred: %1").arg(reason)
        : tr("Not transferred: %1 %2 is free.").arg(reason, colleague);
    finish(request.id, Outcome::Refused, sentence, colleague);
}

/// Refused until whoever asked says that it is meant so.
void ActionRunner::askToConfirm(const ActionRequest &request, const QString &reason)
{
    m_underWay.at(request.id).record.needsConfirmation = true;
    refuseTarget(request, reason);
}

/// Somebody who is free instead of an extension of the board.
QString ActionRunner::colleagueFor(const ActionRequest &request) const
{
    if (!m_board.rows().contains(request.target))
        return {};
    return Model::freeColleague(m_board.rows(), request.target,
                                {request.extension, phoneOf(request)});
}

void ActionRunner::go(const ActionRequest &request)
{
    const auto plan =
        Model::planOf(request, m_board, phoneOf(request), m_underWay.at(request.id).context);
    if (!plan) {
        finish(request.id, Outcome::Refused, plan.error().text);
        return;
    }
    m_underWay.at(request.id).plan = *plan;
    sendStep(request.id);
}

void ActionRunner::sendStep(const QString &id)
{
    Ami::Session *session = m_link.session();
    if (!session) {
        finish(id, Outcome::Failed, tr("The connection to the PBX was lost."));
        return;
    }
    const UnderWay &wish = m_underWay.at(id);
    const Ami::Action &action = wish.plan.steps.at(wish.step);
    const auto take = [this, guard = QPointer(this), id](const Ami::Reply &reply) {
        if (guard && m_underWay.contains(id))
            handleReply(id, reply);
    };
    if (wish.plan.isAsync)
        session->sendAsync(action, take, PickUpTime);
    else
        session->send(action, take, AnswerTime);
}

void ActionRunner::handleReply(const QString &id, const Ami::Reply &reply)
{
    UnderWay &wish = m_underWay.at(id);
    const QString phone = phoneOf(wish.record.request);
    switch (reply.outcome) {
    case Ami::Outcome::NotSent:
        finish(id, Outcome::Refused, tr("It has a line break in it, or is too long for the PBX."));
        return;
    case Ami::Outcome::TimedOut:
        finish(id, Outcome::Unknown,
               tr("The PBX did not answer in time; whether it was done is not known."));
        return;
    case Ami::Outcome::Disconnected:
        finish(id, Outcome::Unknown,
               tr("The connection to the PBX was lost; whether it was done is not known."));
        return;
    case Ami::Outcome::Answered:
        break;
    }
    if (!reply.isSuccess())
        fail(wish, Model::failureText(reply.message, phone));
    else if (++wish.step < wish.plan.steps.size())
        sendStep(id);
    else if (wish.record.request.kind == ActionKind::AttendedTransfer)
        awaitConsultation(wish);
    else if (isSpying(wish.record.request.kind) && !isStillHeard(wish.record.request))
        fail(wish, tr("The call was over before %1 was picked up.").arg(phone));
    else
        finish(id, Outcome::Succeeded, Model::doneText(wish.record.request, phone));
}

/// The PBX says Success whether the phone may transfer or not: what it does then tells.
void ActionRunner::awaitConsultation(UnderWay &wish)
{
    wish.consultBy = m_clock.monotonic() + ConsultTime;
    m_consultTimer->start(ConsultLook);
}

void ActionRunner::lookForConsultations()
{
    const auto now = m_clock.monotonic();
    QList<std::pair<QString, bool>> over;
    bool isLeft = false;
    for (const auto &[id, wish] : m_underWay) {
        if (!wish.consultBy)
            continue;
        const bool consults = isConsulting(wish);
        if (consults || *wish.consultBy <= now)
            over.append({id, consults});
        else
            isLeft = true;
    }
    for (const auto &[id, consults] : over) {
        const ActionRequest request = m_underWay.at(id).record.request;
        if (consults)
            finish(id, Outcome::Succeeded, Model::doneText(request, phoneOf(request)));
        else
            finish(id, Outcome::Unknown,
                   tr("%1 was not seen to call %2. Perhaps the dialplan does not let it transfer "
                      "(options T and t of Dial and Queue).")
                       .arg(request.extension, request.target));
    }
    if (isLeft)
        m_consultTimer->start(ConsultLook);
}

/// The last step failed; those before it were done.
void ActionRunner::fail(const UnderWay &wish, const QString &sentence)
{
    const QString id = wish.record.request.id;
    finish(id, Outcome::Failed,
           wish.step == 0 || wish.step == wish.plan.steps.size()
               ? sentence
               : tr("Only a part of it was done. %1").arg(sentence));
}

/// The phone was picked up; is there still something to be heard?
bool ActionRunner::isStillHeard(const ActionRequest &request)
{
    const auto part = Model::partOf(m_board.liveCalls(), request.extension, request.callId);
    return part && part->talks();
}

/// The one phone has begun to call the other since it was asked for. What a number outside comes
/// to in the dialplan is not known: any call of that phone is it.
bool ActionRunner::isConsulting(const UnderWay &wish)
{
    const ActionRequest &request = wish.record.request;
    const auto isIt = [&](const Model::CallSegment &segment) {
        const bool isMeant = segment.target.extension == request.target
            || segment.dialled == request.target || !m_board.rows().contains(request.target);
        return segment.began >= wish.record.asked && segment.source.extension == request.extension
            && isMeant;
    };
    const QList<Model::Call> calls = m_board.liveCalls();
    return std::any_of(calls.begin(), calls.end(), [&isIt](const Model::Call &call) {
        return std::any_of(call.segments.begin(), call.segments.end(), isIt);
    });
}

void ActionRunner::finish(const QString &id, Outcome outcome, const QString &sentence,
                          const QString &colleague)
{
    const auto wish = m_underWay.extract(id);
    if (wish.empty())
        return;
    ActionRecord record = wish.mapped().record;
    record.outcome = outcome;
    record.sentence = sentence;
    record.colleague = colleague;
    record.answered = m_clock.now();
    note(record);
}

void ActionRunner::note(const ActionRecord &record)
{
    const ActionRequest &request = record.request;
    qCInfo(lcAmi).noquote() << "action" << Model::toString(request.kind) << "by" << request.who
                            << "at" << request.seat << ":" << Model::toString(record.outcome);
    m_board.note(record);
    emit changed();
}

} // namespace App
