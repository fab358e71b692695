// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/calltext.h"

#include "model/domain/callnow.h"

namespace Test {

using namespace Model;

namespace {

/// "1001" of "PJSIP/1001", where no extension is known.
QString nameOf(const Party &party)
{
    return party.extension.isEmpty() ? party.device.section(u'/', 1) : party.extension;
}

QString namesOf(const QList<Party> &parties)
{
    QStringList names;
    for (const Party &party : parties)
        names.append(nameOf(party));
    names.sort();
    return names.join(u',');
}

/// The call as the calls page shows it: "1001 rings 1002,1003".
QString sentenceOf(const Call &call)
{
    const CallNow now = nowOf(call);
    QStringList sentence{nameOf(now.one)};
    switch (now.state) {
    case CallNow::State::Ringing:
        sentence += {QStringLiteral("rings"), namesOf(now.others)};
        break;
    case CallNow::State::Waiting:
        sentence += {QStringLiteral("waits in"), now.place};
        if (!now.others.isEmpty())
            sentence += {QStringLiteral("for"), namesOf(now.others)};
        break;
    case CallNow::State::Talking:
    case CallNow::State::OnHold:
        // Either may be the first after a transfer.
        return namesOf(QList<Party>{now.one} + now.others).replace(u',', QStringLiteral(" and "))
            + (now.state == CallNow::State::Talking ? QStringLiteral(" talk")
                                                    : QStringLiteral(" hold"));
    case CallNow::State::Parked:
        sentence += {QStringLiteral("is parked at"), now.place};
        break;
    case CallNow::State::Connected:
        sentence += {QStringLiteral("is connected to"), now.place};
        if (!now.others.isEmpty())
            sentence += {QStringLiteral("beside"), namesOf(now.others)};
        break;
    }
    return sentence.join(u' ');
}

/// The number is named where it is not the call's.
QString segmentOf(const CallSegment &segment, const QString &dialledFirst)
{
    QStringList sentence{nameOf(segment.source)};
    if (!segment.target.device.isEmpty())
        sentence.first() += u'>' + nameOf(segment.target);
    if (segment.dialled != dialledFirst)
        sentence += {QStringLiteral("at"), segment.dialled};
    if (segment.parked)
        sentence += QStringLiteral("parked");
    else
        sentence += segment.answered ? QStringLiteral("answered") : QStringLiteral("rang");
    return sentence.join(u' ');
}

} // namespace

QStringList boardOf(const QList<Call> &calls)
{
    QStringList board;
    for (const Call &call : calls)
        board.append(sentenceOf(call));
    board.sort();
    return board;
}

QString rowOf(const Call &call)
{
    QStringList segments;
    for (const CallSegment &segment : call.segments)
        segments.append(segmentOf(segment, call.dialled));
    segments.sort();
    const QString queue =
        call.queue.isEmpty() ? QString() : QStringLiteral(" in queue ") + call.queue;
    return QStringLiteral("%1 dialed %2%3, %4: %5")
        .arg(call.caller.extension.isEmpty() ? call.caller.number : call.caller.extension,
             call.dialled, queue, toString(call.disposition), segments.join(QStringLiteral(", ")));
}

double secondsOf(const Call &call)
{
    if (!call.answered || !call.ended)
        return 0;
    return double((*call.ended - *call.answered).count()) / 1'000;
}

} // namespace Test
