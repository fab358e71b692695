// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relay/wire/cbor.h"
#include "model/domain/abilities.h"
#include "model/domain/changeset.h"
#include "model/domain/health.h"
#include "model/domain/roster.h"

/// Which fields of each structure of the domain go over the wire, in which order: the same words
/// write and read. Fields are added at the end only, so that an older seat passes over them.
namespace App::Wire {

template <typename T, typename Of>
concept Is = std::same_as<std::remove_const_t<T>, Of>;

// clang-format off
template <> struct LastOf<Model::Source> { static constexpr auto Value = Model::Source::AstDb; };
template <> struct LastOf<Model::Presence::Kind> { static constexpr auto Value = Model::Presence::Kind::DoNotDisturb; };
template <> struct LastOf<Model::Reachability> { static constexpr auto Value = Model::Reachability::Unknown; };
template <> struct LastOf<Model::DeviceState> { static constexpr auto Value = Model::DeviceState::OnHold; };
template <> struct LastOf<Model::Disposition> { static constexpr auto Value = Model::Disposition::Failed; };
template <> struct LastOf<Model::Direction> { static constexpr auto Value = Model::Direction::Outbound; };
template <> struct LastOf<Model::QueueNews> { static constexpr auto Value = Model::QueueNews::Heard; };
template <> struct LastOf<Model::QueueVisit::Outcome> { static constexpr auto Value = Model::QueueVisit::Outcome::Unseen; };
template <> struct LastOf<Model::Refresh::Origin> { static constexpr auto Value = Model::Refresh::Origin::Manual; };
template <> struct LastOf<Model::Refresh::Method> { static constexpr auto Value = Model::Refresh::Method::Individual; };
template <> struct LastOf<Model::ActionKind> { static constexpr auto Value = Model::ActionKind::QueuePenalty; };
template <> struct LastOf<Model::ActionRecord::Outcome> { static constexpr auto Value = Model::ActionRecord::Outcome::Unknown; };
template <> struct LastOf<Model::LinkStatus::State> { static constexpr auto Value = Model::LinkStatus::State::Stopped; };
template <> struct LastOf<Model::Hindrance::Kind> { static constexpr auto Value = Model::Hindrance::Kind::OnlyLooks; };
// clang-format on

template <typename Io, Is<Model::Presence> T>
void fields(Io &io, T &presence)
{
    io(presence.kind, presence.type, presence.message, presence.source, presence.since,
       presence.beginningSeen);
}

template <typename Io, Is<Model::VoicemailCount> T>
void fields(Io &io, T &count)
{
    io(count.fresh, count.old);
}

template <typename Io, Is<Model::Extension> T>
void fields(Io &io, T &row)
{
    io(row.number, row.context, row.hint, row.agentName, row.department, row.statusCode,
       row.phoneCode, row.phoneSince, row.source, row.presence, row.disagreesSince,
       row.lastStatusChange, row.lastSeen, row.inSnapshot, row.verified, row.isActive,
       row.createdAt, row.updatedAt, row.observedSince, row.beginningSeen, row.phoneBeginningSeen,
       row.inMaintenance, row.pbxName, row.forwardedTo, row.voicemail);
}

template <typename Io, Is<Model::Contact> T>
void fields(Io &io, T &contact)
{
    io(contact.aor, contact.uri, contact.endpoint, contact.status, contact.roundTrip,
       contact.expires, contact.userAgent, contact.source, contact.createdAt, contact.updatedAt,
       contact.observedSince, contact.beginningSeen);
}

template <typename Io, Is<Model::Device> T>
void fields(Io &io, T &device)
{
    io(device.name, device.state, device.source, device.since, device.beginningSeen);
}

template <typename Io, Is<Model::Party> T>
void fields(Io &io, T &party)
{
    io(party.device, party.channel, party.number, party.name, party.extension);
}

template <typename Io, Is<Model::CallSegment> T>
void fields(Io &io, T &segment)
{
    io(segment.source, segment.target, segment.dialled, segment.queue, segment.began,
       segment.answered, segment.ended, segment.disposition, segment.parked);
}

template <typename Io, Is<Model::Call> T>
void fields(Io &io, T &call)
{
    io(call.id, call.caller, call.dialled, call.queue, call.queuedSince, call.segments, call.began,
       call.answered, call.ended, call.held, call.heldSince, call.disposition, call.cause,
       call.direction, call.joined, call.endSeen);
}

template <typename Io, Is<Model::WaitingCaller> T>
void fields(Io &io, T &caller)
{
    io(caller.uniqueId, caller.number, caller.name, caller.position, caller.since, caller.callId);
}

template <typename Io, Is<Model::QueueSeat> T>
void fields(Io &io, T &seat)
{
    io(seat.interface, seat.stateKey, seat.name, seat.extension, seat.state, seat.stateSince,
       seat.paused, seat.pausedReason, seat.pausedSince, seat.lastCall, seat.wrapUpUntil,
       seat.penalty, seat.callsTaken, seat.unanswered, seat.dynamic, seat.inCall,
       seat.followsExtension);
}

template <typename Io, Is<Model::QueueDay> T>
void fields(Io &io, T &day)
{
    io(day.answered, day.inTime, day.abandoned, day.left, day.unseen);
}

template <typename Io, Is<Model::Queue> T>
void fields(Io &io, T &queue)
{
    io(queue.name, queue.strategy, queue.serviceLevel, queue.completed, queue.abandoned,
       queue.waiting, queue.seats, queue.today, queue.gone);
}

template <typename Io, Is<Model::QueueVisit> T>
void fields(Io &io, T &visit)
{
    io(visit.queue, visit.uniqueId, visit.number, visit.name, visit.joined, visit.left,
       visit.outcome, visit.inTime, visit.agent, visit.agentName);
}

template <typename Io, Is<Model::Refresh> T>
void fields(Io &io, T &refresh)
{
    io(refresh.connectionId, refresh.origin, refresh.method, refresh.confirmedAt, refresh.duration,
       refresh.commit, refresh.checked, refresh.successful, refresh.failed, refresh.corrected,
       refresh.added, refresh.vanished, refresh.afterReconnect);
}

template <typename Io, Is<Model::StatusInterval> T>
void fields(Io &io, T &interval)
{
    io(interval.id, interval.extension, interval.statusCode, interval.presence,
       interval.presenceType, interval.from, interval.to, interval.cause);
}

template <typename Io, Is<Model::ActionRequest> T>
void fields(Io &io, T &request)
{
    io(request.id, request.kind, request.extension, request.callId, request.target, request.queue,
       request.reason, request.penalty, request.who, request.seat, request.phone,
       request.confirmed);
}

template <typename Io, Is<Model::ActionRecord> T>
void fields(Io &io, T &record)
{
    io(record.request, record.asked, record.answered, record.outcome, record.sentence,
       record.colleague, record.needsConfirmation);
}

template <typename Io, Is<Model::Followed> T>
void fields(Io &io, T &followed)
{
    io(followed.devices, followed.contacts, followed.queues);
}

/// What is shown, without what is for the store and without the audit, which is not for everybody.
template <typename Io, Is<Model::ChangeSet> T>
void fields(Io &io, T &changes)
{
    io(changes.revision, changes.changed, changes.shownOnly, changes.contacts, changes.devices,
       changes.calls, changes.queues, changes.visits, changes.refreshes, changes.followed,
       changes.endpoints, changes.devicesListed, changes.saved);
}

template <typename Io, Is<Model::LinkStatus> T>
void fields(Io &io, T &link)
{
    io(link.state, link.since, link.peer, link.host, link.port, link.isEncrypted, link.reconnects,
       link.problem, link.attempt, link.nextTry, link.liveUntil, link.listening, link.roundTrip,
       link.staleAfter, link.pollInterval, link.nextPoll);
}

template <typename Io, Is<Model::Hindrance> T>
void fields(Io &io, T &hindrance)
{
    io(hindrance.kind, hindrance.name);
}

template <typename Io, Is<Model::Abilities> T>
void fields(Io &io, T &abilities)
{
    io(abilities.hindrances, abilities.phone, abilities.user);
}

template <typename Io, Is<Model::Health::Traffic> T>
void fields(Io &io, T &traffic)
{
    io(traffic.bytes, traffic.messages, traffic.eventsPerSecond, traffic.events,
       traffic.eventsApplied, traffic.eventsMalformed, traffic.linesMalformed,
       traffic.messagesOversized, traffic.eventsLate);
}

template <typename Io, Is<Model::Health::Queues> T>
void fields(Io &io, T &queues)
{
    io(queues.uncommittedRows, queues.unsavedIntervals, queues.windowRows);
}

template <typename Io, Is<Model::Health::Store> T>
void fields(Io &io, T &store)
{
    io(store.commits, store.failures, store.stalls, store.lastCommit, store.longestCommit,
       store.problem);
}

template <typename Io, Is<Model::Health> T>
void fields(Io &io, T &health)
{
    io(health.startedAt, health.at, health.link, health.confirmedAt, health.extensions,
       health.traffic, health.queues, health.store);
}

template <typename Io, Is<Model::RosterEntry> T>
void fields(Io &io, T &entry)
{
    io(entry.extension, entry.context, entry.agentName, entry.department, entry.isActive);
}

template <typename Io, Is<Model::RosterOutcome> T>
void fields(Io &io, T &outcome)
{
    io(outcome.entries, outcome.added, outcome.changed);
}

} // namespace App::Wire
