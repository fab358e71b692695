// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/actionsubjects.h"

#include "model/domain/callpart.h"
#include "model/items/calltext.h"

#include <algorithm>

namespace Model {

namespace {

/// Who of this floor takes part: whoever was called goes first.
QString insider(const Call &call)
{
    // Whoever called may have left it to others.
    QString found = call.segments.isEmpty() ? call.caller.extension : QString();
    for (const CallSegment &segment : call.segments) {
        if (segment.ended)
            continue;
        if (!segment.source.extension.isEmpty())
            found = segment.source.extension;
        if (!segment.target.extension.isEmpty() && segment.answered)
            return segment.target.extension;
    }
    return found;
}

} // namespace

void ActionSubjects::apply(const ChangeSet &changes)
{
    for (const Call &call : changes.calls) {
        if (call.ended)
            m_calls.remove(call.id);
        else
            m_calls.insert(call.id, call);
    }
    for (const Queue &queue : changes.queues) {
        if (queue.gone)
            m_queues.remove(queue.name);
        else
            m_queues.insert(queue.name, queue);
    }
}

void ActionSubjects::addCall(ActionSubject &subject, const QString &callId) const
{
    const auto part = partOf(m_calls.values(), subject.extension, callId);
    if (!part)
        return;
    subject.callId = part->callId;
    subject.isInCall = true;
    subject.talks = part->talks();
    const bool isCaller = subject.extension.isEmpty();
    subject.mayMove =
        subject.talks || isCaller || (part->incoming && !part->other.channel.isEmpty());
    subject.other = part->other.channel.isEmpty() ? QString() : partyText(part->other);
    if (isCaller)
        subject.name = partyText(part->self);
}

void ActionSubjects::addSeats(ActionSubject &subject) const
{
    bool isWorking = false;
    for (const Queue &queue : m_queues) {
        const auto seat =
            std::find_if(queue.seats.begin(), queue.seats.end(), [&](const QueueSeat &candidate) {
                return !subject.extension.isEmpty() && candidate.extension == subject.extension;
            });
        if (seat == queue.seats.end()) {
            subject.elsewhere.append(queue.name);
            continue;
        }
        subject.queues.append(queue.name);
        subject.isPaused = subject.isPaused || seat->paused;
        isWorking = isWorking || !seat->paused;
    }
    subject.isPausedAll = !isWorking && subject.isPaused;
    subject.queues.sort();
    subject.elsewhere.sort();
}

ActionSubject ActionSubjects::ofExtension(const QString &extension, const QString &name,
                                          const QString &callId) const
{
    ActionSubject subject;
    if (extension.isEmpty())
        return subject;
    subject.extension = extension;
    subject.name = name;
    addCall(subject, callId);
    addSeats(subject);
    return subject;
}

ActionSubject ActionSubjects::ofCall(const QString &callId) const
{
    const auto call = m_calls.constFind(callId);
    if (call == m_calls.constEnd())
        return {};
    const QString extension = insider(*call);
    if (!extension.isEmpty())
        return ofExtension(extension, {}, callId);
    ActionSubject subject;
    subject.callId = callId;
    addCall(subject, callId);
    addSeats(subject);
    return subject;
}

ActionSubject ActionSubjects::ofSeat(const QString &queue, const QueueSeat &seat) const
{
    ActionSubject subject = ofExtension(seat.extension, seat.name);
    if (subject.isEmpty())
        return subject;
    subject.queue = queue;
    subject.isPaused = seat.paused;
    return subject;
}

QStringList ActionSubjects::queues() const
{
    QStringList names = m_queues.keys();
    names.sort();
    return names;
}

} // namespace Model
