// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/callpart.h"

namespace Model {

namespace {

bool isBetter(const CallPart &part, const std::optional<CallPart> &best)
{
    if (!best || part.answered != best->answered)
        return !best || part.answered;
    return part.began >= best->began;
}

void consider(std::optional<CallPart> &best, const CallPart &part, const QString &extension)
{
    const bool isMeant = extension.isEmpty() || part.self.extension == extension;
    if (isMeant && !part.self.channel.isEmpty() && isBetter(part, best))
        best = part;
}

void considerSegments(std::optional<CallPart> &best, const Call &call, const QString &extension)
{
    for (const CallSegment &segment : call.segments) {
        if (segment.ended)
            continue;
        const bool answered = segment.answered.has_value();
        consider(best, {call.id, segment.source, segment.target, false, answered, segment.began},
                 extension);
        // Nobody is meant: the first party, who called.
        if (!extension.isEmpty())
            consider(best, {call.id, segment.target, segment.source, true, answered, segment.began},
                     extension);
    }
}

} // namespace

std::optional<CallPart> partOf(const QList<Call> &calls, const QString &extension,
                               const QString &callId)
{
    std::optional<CallPart> best;
    for (const Call &call : calls) {
        if (call.ended || (callId.isEmpty() ? extension.isEmpty() : call.id != callId))
            continue;
        // Before anybody is rung, and in a conference, there is no segment.
        if (call.segments.isEmpty())
            consider(best, {call.id, call.caller, {}, false, false, call.began}, extension);
        considerSegments(best, call, extension);
    }
    return best;
}

std::optional<Handover> handoverOf(const QList<Call> &calls, const QString &extension,
                                   const QString &callId)
{
    const auto part = partOf(calls, extension, callId);
    if (!part)
        return std::nullopt;
    if (!extension.isEmpty()) {
        // One that calls out is with nobody yet.
        const bool mayMove = part->talks() || part->incoming;
        return Handover{mayMove ? part->other : Party(), part->self, part->talks()};
    }
    const bool calledOut =
        part->talks() && !part->self.extension.isEmpty() && part->other.extension.isEmpty();
    return calledOut ? Handover{part->other, part->self, true}
                     : Handover{part->self, part->other, part->talks()};
}

} // namespace Model
