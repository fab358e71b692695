// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/client/session.h"
#include "ami/protocol/callevent.h"
#include "ami/protocol/queuelist.h"

#include <optional>

namespace Ami {

/// One list of what the PBX knows beside its hints; the others are empty. A list that it refused,
/// or does not have, never comes.
struct WitnessList
{
    std::optional<std::vector<DeviceStateChange>> devices;
    std::optional<std::vector<EndpointList>> endpoints;
    std::optional<std::vector<ContactStatus>> contacts;
    std::optional<std::vector<MaintenanceStatus>> maintenance;
    std::optional<std::vector<PresenceStateChange>> presences;
    std::optional<QueueList> queues;
    std::optional<std::vector<ListedBridge>> bridges;
    std::optional<std::vector<ListedChannel>> channels;
    std::optional<std::vector<Parking>> parkings;
};

/// Asks a session that is logged in for devices, endpoints, contacts, presences, queues and calls;
/// or for a part of what there is.
/// Each list is told as soon as it is there, before any event that comes after it, so that whoever
/// applies both in their order is never behind. Reports nothing after the session was lost.
class WitnessQuery : public QObject
{
    Q_OBJECT

public:
    enum class Scope {
        All,
        Calls,       ///< bridges, channels, parked calls
        Maintenance, ///< endpoints in maintenance: apart, as no Asterisk before 22.10 knows them
    };

    explicit WitnessQuery(Session &session, Scope scope = Scope::All, QObject *parent = nullptr);

    void start();

signals:
    void listed(const Ami::WitnessList &list);
    /// All were asked for. `refused`: actions that this user may not use.
    void finished(const QStringList &refused);

private:
    using Reader = WitnessList (*)(const std::vector<Message> &items);
    struct Step
    {
        Action (*action)();
        Reader read;
    };

    void next();
    std::size_t firstStep() const;
    std::size_t endOfSteps() const;
    void handle(const Step &step, const ListReply &reply);

    Session &m_session;
    Scope m_scope;
    QStringList m_refused;
    std::size_t m_step = 0;
};

} // namespace Ami
