// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/actiontext.h"

#include "ami/protocol/printable.h"

#include <QCoreApplication>

namespace Model {

namespace {

using Kind = ActionKind;

QString tr(const char *text)
{
    return QCoreApplication::translate("Model::Action", text);
}

/// Of an OriginateResponse: the control frame that came last (include/asterisk/frame.h), or 0.
QString reasonText(int reason, const QString &phone)
{
    constexpr int HungUp = 1;
    constexpr int Ringing = 3;
    constexpr int Busy = 5;
    constexpr int Congestion = 8;
    switch (reason) {
    case HungUp:
        return tr("Your phone, %1, declined.").arg(phone);
    case Ringing:
        return tr("Your phone, %1, was not picked up.").arg(phone);
    case Busy:
        return tr("Your phone, %1, is busy.").arg(phone);
    case Congestion:
        return tr("The PBX could not ring your phone, %1: congestion.").arg(phone);
    default:
        return tr("Your phone, %1, could not be rung: it is offline, or declined.").arg(phone);
    }
}

} // namespace

QString failureText(const Ami::Message &answer, const QString &phone)
{
    if (answer.kind() == Ami::Message::Kind::Event)
        return reasonText(answer.integer(Ami::Key::Reason).value_or(0), phone);
    const QString said = Ami::printable(answer.text(Ami::Key::Message).trimmed());
    if (said == u"Permission denied")
        return tr("The PBX does not let its manager user do this.");
    return tr("The PBX did not do it: %1.").arg(said);
}

QString doneText(const ActionRequest &request, const QString &phone)
{
    const QString subject = request.extension.isEmpty() ? tr("The caller") : request.extension;
    switch (request.kind) {
    case Kind::Call:
        return tr("%1 calls %2.").arg(phone, request.target);
    case Kind::Transfer:
        return request.extension.isEmpty()
            ? tr("The caller was sent to %1.").arg(request.target)
            : tr("The call of %1 was transferred to %2.").arg(subject, request.target);
    case Kind::AttendedTransfer:
        return tr("%1 asks %2; hanging up hands the call over.").arg(subject, request.target);
    case Kind::HangUp:
        return tr("%1 was hung up.").arg(subject);
    case Kind::Park:
        return request.extension.isEmpty() ? tr("The caller is parked.")
                                           : tr("The call of %1 is parked.").arg(subject);
    case Kind::Listen:
        return tr("%1 listens to %2.").arg(phone, subject);
    case Kind::Whisper:
        return tr("%1 whispers to %2.").arg(phone, subject);
    case Kind::Barge:
        return tr("%1 has joined the call of %2.").arg(phone, subject);
    case Kind::Pause:
        return request.queue.isEmpty() ? tr("%1 is paused in all queues.").arg(subject)
                                       : tr("%1 is paused in %2.").arg(subject, request.queue);
    case Kind::Unpause:
        return request.queue.isEmpty()
            ? tr("%1 is paused in no queue any more.").arg(subject)
            : tr("%1 is paused in %2 no more.").arg(subject, request.queue);
    case Kind::QueueAdd:
        return tr("%1 is in the queue %2 now.").arg(subject, request.queue);
    case Kind::QueueRemove:
        return tr("%1 is out of the queue %2.").arg(subject, request.queue);
    case Kind::QueuePenalty:
        break;
    }
    return tr("%1 has penalty %2 in %3.")
        .arg(subject, QString::number(request.penalty), request.queue);
}

} // namespace Model
