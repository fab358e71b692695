// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/client/witnessquery.h"

#include <QPointer>

#include <array>

namespace Ami {

namespace {

/// res_pjsip of Asterisk 16 and 22 answers a list of nothing by an error: "No contacts found".
bool isEmptyList(const Message &response)
{
    const QString said = response.text(Key::Message);
    return said.startsWith(QLatin1String("No "), Qt::CaseInsensitive)
        && said.endsWith(QLatin1String(" found"), Qt::CaseInsensitive);
}

/// The items of a list that can be read; others, as the QueueParams of a QueueStatus, are left out.
template <typename Item>
std::vector<Item> readable(const std::vector<Message> &items)
{
    std::vector<Item> all;
    all.reserve(items.size());
    for (const Message &message : items) {
        Event event = decode(message);
        if (auto *item = std::get_if<Item>(&event))
            all.push_back(std::move(*item));
    }
    return all;
}

} // namespace

WitnessQuery::WitnessQuery(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void WitnessQuery::start()
{
    next();
}

void WitnessQuery::next()
{
    static constexpr std::array Steps{
        Step{&deviceStateList, &WitnessQuery::takeDevices},
        Step{&pjsipShowContacts, &WitnessQuery::takeContacts},
        Step{&pjsipShowEndpoints, &WitnessQuery::takeEndpoints},
        Step{&presenceStateList, &WitnessQuery::takePresences},
        Step{&queueStatus, &WitnessQuery::takeMembers},
    };
    if (m_step == Steps.size()) {
        emit finished(m_result);
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
        (this->*step.take)(reply.items);
    else if (reply.response.value(Key::Message) == "Permission denied")
        m_result.refused.append(QString::fromUtf8(step.action().name()));
    next();
}

void WitnessQuery::takeDevices(const std::vector<Message> &items)
{
    m_result.devices = readable<DeviceStateChange>(items);
}

void WitnessQuery::takeContacts(const std::vector<Message> &items)
{
    m_result.contacts = readable<ContactStatus>(items);
}

void WitnessQuery::takeEndpoints(const std::vector<Message> &items)
{
    m_result.endpoints = readable<EndpointList>(items);
}

void WitnessQuery::takePresences(const std::vector<Message> &items)
{
    m_result.presences = readable<PresenceStateChange>(items);
}

void WitnessQuery::takeMembers(const std::vector<Message> &items)
{
    m_result.members = readable<QueueMember>(items);
}

} // namespace Ami
