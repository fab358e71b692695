// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whose calls they are.
#include "model/domain/board.h"

namespace Model {

void Board::applyList(const std::vector<Ami::ListedBridge> &bridges, TimePoint now)
{
    m_calls.applyList(bridges, now);
}

void Board::applyList(const std::vector<Ami::ListedChannel> &channels, TimePoint now)
{
    m_calls.applyList(channels, now);
}

void Board::applyList(const std::vector<Ami::Parking> &parkings, TimePoint now)
{
    m_calls.applyList(parkings, now);
}

QList<Call> Board::takeCalls()
{
    QList<Call> calls = m_calls.takeChanges();
    findExtensions(calls);
    return calls;
}

QList<Call> Board::liveCalls()
{
    QList<Call> calls = m_calls.live();
    findExtensions(calls);
    return calls;
}

void Board::findExtensions(QList<Call> &calls) const
{
    for (Call &call : calls) {
        findExtension(call.caller);
        for (CallSegment &segment : call.segments) {
            findExtension(segment.source);
            findExtension(segment.target);
        }
        call.direction = directionOf(call);
    }
}

void Board::findExtension(Party &party) const
{
    party.extension = extensionOfDevice(party.device);
    fillInName(party.name, party.extension);
}

/// The extension whose hint watches the device. Among several, a plain number takes precedence
/// over a name or a feature code, such as 101 over Issabel's *80101.
QString Board::extensionOfDevice(const QString &device) const
{
    const auto watchers = m_watchers.constFind(device);
    if (device.isEmpty() || watchers == m_watchers.constEnd())
        return {};
    QString found;
    for (const QString &number : *watchers) {
        const auto row = m_rows.constFind(number);
        if (row == m_rows.constEnd() || !isWatched(*row))
            continue;
        if (number.front().isDigit())
            return number;
        if (found.isEmpty())
            found = number;
    }
    return found;
}

} // namespace Model
