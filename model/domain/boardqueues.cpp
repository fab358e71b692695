// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whose seats in the queues they are.
#include "model/domain/board.h"

namespace Model {

void Board::apply(const Ami::CallEvent &event, TimePoint now)
{
    m_calls.apply(event, now);
    if (const auto *caller = std::get_if<Ami::QueueCaller>(&event))
        m_queues.apply(*caller, now);
    else if (const auto *agent = std::get_if<Ami::QueueAgent>(&event))
        m_queues.apply(*agent, now);
}

void Board::apply(const Ami::QueueMember &member, TimePoint now)
{
    m_queues.apply(member, now);
    nameMember(member, now);
    if (isWatchedMember(memberKey(member)))
        touch(m_members.apply(member, now), now, Source::QueueMemberPause);
}

void Board::applyList(const Ami::QueueList &list, bool followed, TimePoint now)
{
    if (followed)
        m_queues.applyList(list, now);
    QueueMembers newer;
    QStringList touched = m_members.keys();
    for (const Ami::QueueMember &member : list.members) {
        nameMember(member, now);
        if (isWatchedMember(memberKey(member)))
            touched.append(newer.apply(member, now));
    }
    newer.keepTimesOf(m_members);
    m_members = newer;
    touched.removeDuplicates();
    for (const QString &key : std::as_const(touched))
        touch(key, now, Source::QueueMember);
}

/// A device of some hint, or an extension of the board; a queue may have any number of others.
bool Board::isWatchedMember(const QString &key) const
{
    return m_watchers.contains(key) || m_rows.contains(key.section(u'@', 0, 0));
}

QList<Queue> Board::takeQueues()
{
    resolveSeats();
    // One that was transferred into a queue is in the call that it was transferred from.
    m_queues.resolveCallers([this](const QString &channel) { return m_calls.callOf(channel); });
    if (std::exchange(m_areQueueNamesOld, false))
        m_queues.markAllChanged();
    QList<Queue> queues = m_queues.takeChanges();
    nameSeats(queues);
    return queues;
}

void Board::nameSeats(QList<Queue> &queues) const
{
    for (Queue &queue : queues) {
        for (QueueSeat &seat : queue.seats) {
            // Queues have thousands of members, and most have a name.
            if (seat.name.isEmpty() || seat.name == seat.interface)
                fillInName(seat.name, seat.extension);
        }
    }
}

/// An unnamed member's visits bear its extension.
QList<QueueVisit> Board::takeVisits()
{
    QList<QueueVisit> visits = m_queues.takeVisits();
    for (QueueVisit &visit : visits)
        fillInName(visit.agentName, visit.agentName);
    return visits;
}

QList<std::pair<QString, QueueSeat>> Board::seatsOf(const QString &extension)
{
    resolveSeats();
    return m_queues.seatsOf(extension);
}

QList<Queue> Board::queues()
{
    resolveSeats();
    return m_queues.all();
}

void Board::resolveSeats()
{
    if (std::exchange(m_seatsAreOld, false) || m_queues.isUnresolved())
        m_queues.resolve([this](const QueueSeat &seat) { return extensionOf(seat); },
                         [this](const QString &number) {
                             return deviceStateOf(deviceState(m_rows.value(number).statusCode));
                         });
}

/// By the device or the extension that the member's state is watched by, by a device that bears the
/// extension's number, as "PJSIP/1001" or "Agent/1001", or by the name of whoever sits there.
QString Board::extensionOf(const QueueSeat &seat)
{
    if (const QString watcher = extensionOfDevice(seat.stateKey); !watcher.isEmpty())
        return watcher;
    for (const QString &device : {seat.stateKey, seat.interface}) {
        const QString number = device.section(u'/', -1).section(u'@', 0, 0);
        const auto row = m_rows.constFind(number);
        if (row != m_rows.constEnd() && isWatched(*row))
            return number;
    }
    return seat.name.isEmpty() ? QString() : extensionOfName(seat.name);
}

/// Updates members whose interface is a Local channel to this extension.
void Board::followInQueues(const Extension &row, TimePoint now)
{
    if (m_queues.isFollowed(row.number))
        m_queues.follow(row.number, deviceStateOf(deviceState(row.statusCode)), now);
}

/// Rows, hints or names are about to change.
void Board::forgetSeats()
{
    m_seatsAreOld = true;
    m_byName.reset();
}

QString Board::extensionOfName(const QString &name)
{
    if (!m_byName) {
        m_byName.emplace();
        for (const Extension &row : std::as_const(m_rows)) {
            const QString &known = nameOf(row);
            if (known.isEmpty())
                continue;
            const bool isTaken = m_byName->contains(known);
            m_byName->insert(known, isTaken ? QString() : row.number);
        }
    }
    const auto row = m_rows.constFind(m_byName->value(name));
    return row != m_rows.constEnd() && isWatched(*row) ? row->number : QString();
}

} // namespace Model
