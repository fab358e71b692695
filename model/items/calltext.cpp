// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/calltext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Model {

namespace {

constexpr qsizetype LongestOwn = 6; // codes and phones here are short

QString tr(const char *text)
{
    return QCoreApplication::translate("Model::CallText", text);
}

QString withText(const ExtensionCall &call)
{
    if (call.incoming && !call.queue.isEmpty())
        return tr("%1 queue").arg(call.queue);
    return call.other.channel.isEmpty() ? call.dialled : shortPartyText(call.other);
}

/// From the other party, or towards it: it stands behind, wherever that is where one reads.
QString arrow(const ExtensionCall &call)
{
    if (QLocale().textDirection() == Qt::LeftToRight)
        return call.incoming ? QStringLiteral("← ") : QStringLiteral("→ ");
    // With a mark, as a number alone would be read from the left.
    return call.incoming ? QStringLiteral("\u200f→ ") : QStringLiteral("\u200f← ");
}

/// Of whoever is outside; null where nobody is.
const QString *numberToMask(const ExtensionCall &call)
{
    const bool isOwn = !call.other.extension.isEmpty() || (call.incoming && !call.queue.isEmpty());
    if (isOwn || (call.other.channel.isEmpty() && call.dialled.size() <= LongestOwn))
        return nullptr;
    return call.other.channel.isEmpty() ? &call.dialled : &call.other.number;
}

} // namespace

QString callStateText(CallNow::State state)
{
    switch (state) {
    case CallNow::State::Ringing:
        return tr("Ringing");
    case CallNow::State::Waiting:
        return tr("Waiting");
    case CallNow::State::Talking:
        return tr("Talking");
    case CallNow::State::OnHold:
        return tr("On hold");
    case CallNow::State::Parked:
        return tr("Parked");
    case CallNow::State::Connected:
        break;
    }
    return tr("Connected");
}

QString directionText(Direction direction)
{
    switch (direction) {
    case Direction::Inbound:
        return tr("Inbound");
    case Direction::Outbound:
        return tr("Outbound");
    case Direction::Internal:
        break;
    }
    return tr("Internal");
}

QString isolated(const QString &foreign)
{
    const bool isPlain = std::none_of(foreign.begin(), foreign.end(), [](QChar c) {
        const QChar::Direction direction = c.direction();
        return direction == QChar::DirR || direction >= QChar::DirLRE;
    });
    if (isPlain)
        return foreign;
    // Characters that would end the isolation are removed.
    constexpr char16_t FirstIsolate = 0x2066;
    constexpr char16_t LastIsolate = 0x2069;
    QString text = foreign;
    text.removeIf([](QChar c) { return c >= FirstIsolate && c <= LastIsolate; });
    return u"\u2068" + text + u"\u2069";
}

QString shortPartyText(const Party &party)
{
    for (const QString &text : {party.extension, party.number, party.name, party.device}) {
        if (!text.isEmpty())
            return isolated(text);
    }
    return tr("unknown number");
}

QString partyText(const Party &party)
{
    const QString known = shortPartyText(party);
    return party.name.isEmpty() || isolated(party.name) == known
        ? known
        : known + QStringLiteral(" · ") + isolated(party.name);
}

QString partiesText(const QList<Party> &parties)
{
    constexpr qsizetype Shown = 2;
    if (parties.size() == 1)
        return partyText(parties.constFirst());
    QStringList texts;
    for (const Party &party : parties.first(std::min(Shown, parties.size())))
        texts.append(shortPartyText(party));
    const QString shown = texts.join(QStringLiteral(", "));
    return parties.size() > Shown
        ? tr("%1 and %2 more").arg(shown, QLocale().toString(parties.size() - Shown))
        : shown;
}

QString callText(const ExtensionCall &call)
{
    const QString with = withText(call);
    return with.isEmpty() ? QString() : arrow(call) + with;
}

QString maskedCallText(const ExtensionCall &call)
{
    const QString *number = numberToMask(call);
    if (!number)
        return callText(call);
    return arrow(call)
        + (number->size() > LongestOwn ? QStringLiteral("•••• ") + number->right(2)
                                       : QStringLiteral("••••"));
}

QString spokenCallText(const ExtensionCall &call)
{
    const QString with = withText(call);
    if (with.isEmpty())
        return {};
    return call.incoming ? tr("called by %1").arg(with) : tr("calling %1").arg(with);
}

QString maskedSpokenCallText(const ExtensionCall &call)
{
    const QString *number = numberToMask(call);
    if (!number)
        return spokenCallText(call);
    const QString with = number->size() > LongestOwn
        ? tr("a number that ends in %1").arg(number->right(2))
        : tr("a number");
    return call.incoming ? tr("called by %1").arg(with) : tr("calling %1").arg(with);
}

QString longCallText(const ExtensionCall &call)
{
    QString text =
        call.other.channel.isEmpty() ? callText(call) : arrow(call) + partyText(call.other);
    if (!call.queue.isEmpty())
        text = tr("%1, through %2").arg(text, call.queue);
    return text;
}

} // namespace Model
