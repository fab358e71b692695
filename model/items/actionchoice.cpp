// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/actionchoice.h"

#include <QCoreApplication>

namespace Model {

namespace {

using Kind = ActionKind;

QString tr(const char *text)
{
    return QCoreApplication::translate("Model::ActionChoice", text);
}

QString whyNoCall(const ActionSubject &subject, const Abilities &abilities)
{
    if (subject.extension.isEmpty())
        return tr("Only extensions can be called from here.");
    if (subject.extension == abilities.phone)
        return tr("This is your own phone.");
    return {};
}

QString whyNoTalk(const ActionSubject &subject)
{
    return subject.talks ? QString() : tr("%1 talks to nobody.").arg(subject.text());
}

QString whyNoSeat(const ActionSubject &subject)
{
    return subject.queues.isEmpty() ? tr("%1 is in no queue.").arg(subject.text()) : QString();
}

QString whyNoPause(const ActionSubject &subject, bool pause)
{
    const QString noSeat = whyNoSeat(subject);
    if (!noSeat.isEmpty() || (pause ? !subject.isPausedAll : subject.isPaused))
        return noSeat;
    return pause ? tr("%1 is paused already.").arg(subject.text())
                 : tr("%1 is not paused.").arg(subject.text());
}

QString whyNoSpying(const ActionSubject &subject, const Abilities &abilities)
{
    if (!subject.extension.isEmpty() && subject.extension == abilities.phone)
        return tr("This is your own phone.");
    return whyNoTalk(subject);
}

QString whyNotAdd(const ActionSubject &subject)
{
    if (subject.extension.isEmpty())
        return tr("Only extensions can be members of a queue.");
    return subject.elsewhere.isEmpty() ? tr("There is no other queue.") : QString();
}

/// As far as it depends on whom it is about.
QString whyNotOf(Kind kind, const ActionSubject &subject, const Abilities &abilities)
{
    switch (kind) {
    case Kind::Call:
        return whyNoCall(subject, abilities);
    case Kind::Transfer:
        return subject.mayMove ? QString() : whyNoTalk(subject);
    case Kind::AttendedTransfer:
    case Kind::Park:
        return whyNoTalk(subject);
    case Kind::HangUp:
        return subject.isInCall ? QString() : tr("%1 is in no call.").arg(subject.text());
    case Kind::Listen:
    case Kind::Whisper:
    case Kind::Barge:
        return whyNoSpying(subject, abilities);
    case Kind::Pause:
        return whyNoPause(subject, true);
    case Kind::Unpause:
        return whyNoPause(subject, false);
    case Kind::QueueAdd:
        return whyNotAdd(subject);
    case Kind::QueueRemove:
    case Kind::QueuePenalty:
        break;
    }
    return whyNoSeat(subject);
}

} // namespace

QString ActionSubject::text() const
{
    if (extension.isEmpty())
        return name.isEmpty() ? tr("The caller") : name;
    return name.isEmpty() ? extension : extension + u' ' + name;
}

QString actionName(ActionKind kind)
{
    switch (kind) {
    case Kind::Call:
        return tr("Call");
    case Kind::Transfer:
        return tr("Transfer…");
    case Kind::AttendedTransfer:
        return tr("Transfer after asking…");
    case Kind::HangUp:
        return tr("Hang up…");
    case Kind::Park:
        return tr("Park…");
    case Kind::Listen:
        return tr("Listen in");
    case Kind::Whisper:
        return tr("Whisper");
    case Kind::Barge:
        return tr("Join the call…");
    case Kind::Pause:
        return tr("Pause…");
    case Kind::Unpause:
        return tr("End the pause");
    case Kind::QueueAdd:
        return tr("Add to a queue…");
    case Kind::QueueRemove:
        return tr("Remove from a queue…");
    case Kind::QueuePenalty:
        break;
    }
    return tr("Set the penalty…");
}

QString whyNot(ActionKind kind, const ActionSubject &subject, const Abilities &abilities)
{
    // What is missing for good goes before what is so at the moment.
    if (abilities.hindrance(kind))
        return hindranceText(kind, abilities);
    if (subject.isEmpty())
        return tr("Choose an extension or a call first.");
    return whyNotOf(kind, subject, abilities);
}

} // namespace Model
