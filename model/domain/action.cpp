// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/action.h"

#include <algorithm>

namespace Model {

QString toString(ActionKind kind)
{
    switch (kind) {
    case ActionKind::Call:
        return QStringLiteral("call");
    case ActionKind::Transfer:
        return QStringLiteral("transfer");
    case ActionKind::AttendedTransfer:
        return QStringLiteral("attended-transfer");
    case ActionKind::HangUp:
        return QStringLiteral("hangup");
    case ActionKind::Park:
        return QStringLiteral("park");
    case ActionKind::Listen:
        return QStringLiteral("listen");
    case ActionKind::Whisper:
        return QStringLiteral("whisper");
    case ActionKind::Barge:
        return QStringLiteral("barge");
    case ActionKind::Pause:
        return QStringLiteral("pause");
    case ActionKind::Unpause:
        return QStringLiteral("unpause");
    case ActionKind::QueueAdd:
        return QStringLiteral("queue-add");
    case ActionKind::QueueRemove:
        return QStringLiteral("queue-remove");
    case ActionKind::QueuePenalty:
        break;
    }
    return QStringLiteral("queue-penalty");
}

std::optional<ActionKind> actionKindOf(const QString &word)
{
    const auto *const kind =
        std::find_if(AllActionKinds.begin(), AllActionKinds.end(),
                     [&word](ActionKind candidate) { return toString(candidate) == word; });
    return kind == AllActionKinds.end() ? std::nullopt : std::optional(*kind);
}

QString toString(ActionRecord::Outcome outcome)
{
    switch (outcome) {
    case ActionRecord::Outcome::Asked:
        return QStringLiteral("ASKED");
    case ActionRecord::Outcome::Succeeded:
        return QStringLiteral("DONE");
    case ActionRecord::Outcome::Refused:
        return QStringLiteral("REFUSED");
    case ActionRecord::Outcome::Failed:
        return QStringLiteral("FAILED");
    case ActionRecord::Outcome::Unknown:
        break;
    }
    return QStringLiteral("UNKNOWN");
}

ActionRecord::Outcome actionOutcomeOf(const QString &word)
{
    using Outcome = ActionRecord::Outcome;
    for (const Outcome outcome :
         {Outcome::Asked, Outcome::Succeeded, Outcome::Refused, Outcome::Failed}) {
        if (word == toString(outcome))
            return outcome;
    }
    return Outcome::Unknown;
}

std::optional<QString> diallable(const QString &text)
{
    constexpr qsizetype Longest = 40;
    constexpr QStringView Marks = u"*#+._-";
    QString number = text;
    number.removeIf([](QChar c) { return c.isSpace() || c == u'(' || c == u')'; });
    const bool isFit = std::all_of(number.begin(), number.end(), [Marks](QChar c) {
        return Marks.contains(c) || (c.unicode() < 0x80 && c.isLetterOrNumber());
    });
    return isFit && !number.isEmpty() && number.size() <= Longest ? std::optional(number)
                                                                  : std::nullopt;
}

} // namespace Model
