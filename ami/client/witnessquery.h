// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/client/session.h"
#include "ami/protocol/event.h"

#include <optional>

namespace Ami {

/// What the PBX lists beside its hints. A list that it refused, or does not have, is missing.
struct WitnessResult
{
    std::optional<std::vector<DeviceStateChange>> devices;
    std::optional<std::vector<EndpointList>> endpoints;
    std::optional<std::vector<ContactStatus>> contacts;
    std::optional<std::vector<PresenceStateChange>> presences;
    std::optional<std::vector<QueueMember>> members;
    QStringList refused; ///< actions that this user may not use, for a sentence
};

/// Asks a session that is logged in for devices, contacts, endpoints, presences and queue members,
/// one list after the other, so that events come through in between. Reports once; never after the
/// session was lost.
class WitnessQuery : public QObject
{
    Q_OBJECT

public:
    explicit WitnessQuery(Session &session, QObject *parent = nullptr);

    void start();

signals:
    void finished(const Ami::WitnessResult &result);

private:
    using Handler = void (WitnessQuery::*)(const std::vector<Message> &items);
    struct Step
    {
        Action (*action)();
        Handler take;
    };

    void next();
    void handle(const Step &step, const ListReply &reply);
    void takeDevices(const std::vector<Message> &items);
    void takeContacts(const std::vector<Message> &items);
    void takeEndpoints(const std::vector<Message> &items);
    void takePresences(const std::vector<Message> &items);
    void takeMembers(const std::vector<Message> &items);

    Session &m_session;
    WitnessResult m_result;
    std::size_t m_step = 0;
};

} // namespace Ami
