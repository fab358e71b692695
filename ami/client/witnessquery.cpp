// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/client/witnessquery.h"

#include <QPointer>

#include <algorithm>
#include <array>

namespace Ami {

namespace {

/// res_pjsip of Asterisk 16 and 22 answers a list of nothing by an error: "No contacts found".
bool isEmptyList(const Message &response)
{
    // The sentence ends with a stray line feed.
    const QString said = response.text(Key::Message).trimmed();
    return said.startsWith(QLatin1String("No "), Qt::CaseInsensitive)
        && said.endsWith(QLatin1String(" found"), Qt::CaseInsensitive);
}

/// The items of a list that can be read; others are left out.
template <typename Item>
std::vector<Item> readable(const std::vector<Message> &items,
                           std::optional<Item> (*read)(const Message &))
{
    std::vector<Item> all;
    all.reserve(items.size());
    for (const Message &message : items) {
        if (auto item = read(message))
            all.push_back(std::move(*item));
    }
    return all;
}

template <typename Item>
std::optional<Item> decodeAs(const Message &message)
{
    Event event = decode(message);
    auto *item = std::get_if<Item>(&event);
    return item ? std::optional(std::move(*item)) : std::nullopt;
}

/// As a list of the kind that `part` is.
template <typename Item>
WitnessList listOf(const std::vector<Message> &items,
                   std::optional<std::vector<Item>> WitnessList::*part,
                   std::optional<Item> (*read)(const Message &) = &decodeAs<Item>)
{
    WitnessList list;
    list.*part = readable<Item>(items, read);
    return list;
}

// The last ones are those of calls, and then that of maintenance.
constexpr std::size_t EndOfSteps = 9;
constexpr std::size_t CallSteps = 3;
constexpr std::size_t MaintenanceSteps = 1;

} // namespace

WitnessQuery::WitnessQuery(Session &session, Scope scope, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_scope(scope)
{
}

void WitnessQuery::start()
{
    next();
}

std::size_t WitnessQuery::firstStep() const
{
    switch (m_scope) {
    case Scope::All:
        break;
    case Scope::Calls:
        return EndOfSteps - MaintenanceSteps - CallSteps;
    case Scope::Maintenance:
        return EndOfSteps - MaintenanceSteps;
    }
    return 0;
}

std::size_t WitnessQuery::endOfSteps() const
{
    return m_scope == Scope::Maintenance ? EndOfSteps : EndOfSteps - MaintenanceSteps;
}

void WitnessQuery::next()
{
    using Items = std::vector<Message>;
    // Endpoints come before contacts: only they have the static ones, which must not seem gone.
    static constexpr std::array Steps{
        Step{&deviceStateList,
             [](const Items &items) { return listOf(items, &WitnessList::devices); }},
        Step{&pjsipShowEndpoints,
             [](const Items &items) { return listOf(items, &WitnessList::endpoints); }},
        Step{&pjsipShowContacts,
             [](const Items &items) { return listOf(items, &WitnessList::contacts); }},
        Step{&presenceStateList,
             [](const Items &items) { return listOf(items, &WitnessList::presences); }},
        Step{&queueStatus,
             [](const Items &items) {
                 WitnessList list;
                 list.queues = decodeQueueList(items);
                 return list;
             }},
        // Channels come right before what is parked, and after the bridges that they are in.
        Step{&bridgeList,
             [](const Items &items) {
                 return listOf(items, &WitnessList::bridges, &decodeListedBridge);
             }},
        Step{&coreShowChannels,
             [](const Items &items) {
                 return listOf(items, &WitnessList::channels, &decodeListedChannel);
             }},
        Step{&parkedCalls,
             [](const Items &items) {
                 return listOf(items, &WitnessList::parkings, &decodeListedParking);
             }},
        Step{&pjsipShowMaintenance,
             [](const Items &items) { return listOf(items, &WitnessList::maintenance); }},
    };
    static_assert(Steps.size() == EndOfSteps);
    m_step = std::max(m_step, firstStep());
    if (m_step == endOfSteps()) {
        emit finished(m_refused);
        return;
    }
    const Step &step = Steps.at(m_step++);
    const QPointer<WitnessQuery> guard(this);
    m_session.sendList(step.action(), [this, guard, &step](const ListReply &reply) {
        if (guard)
            handle(step, reply);
    });
}

void WitnessQuery::handle(const Step &step, const ListReply &reply)
{
    if (reply.outcome == Outcome::Disconnected)
        return;
    if (reply.outcome == Outcome::Answered && (reply.complete || isEmptyList(reply.response)))
        emit listed(step.read(reply.items));
    else if (reply.response.value(Key::Message) == "Permission denied")
        m_refused.append(QString::fromUtf8(step.action().name()));
    next();
}

} // namespace Ami
