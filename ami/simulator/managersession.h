// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/clock.h"
#include "ami/protocol/messageparser.h"
#include "ami/simulator/managerlogin.h"
#include "ami/simulator/simulatedpbx.h"

#include <QSet>
#include <QTcpSocket>

namespace Ami {

/// What a session does wrong on purpose.
struct SimulatorFaults
{
    bool refuseList = false;        ///< answers ExtensionStateList as an unknown action
    QSet<QString> silentExtensions; ///< never answers ExtensionState for these
};

/// One manager session of the simulator: login, actions, and the events that it asked for.
class ManagerSession : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds RefusalDelay{1'000}; // as manager.c sleeps
    static constexpr qint64 LongestBacklog = qint64(4) * 1024 * 1024;

    ManagerSession(QTcpSocket &socket, SimulatedPbx &pbx, const ManagerAccount &account,
                   SimulatorFaults faults, Clock &clock);

    void start();
    void sendEvent(const QByteArray &event);
    void shutDown(bool restarts);

private:
    void read();
    void handle(const Message &request);
    void handleAction(const QByteArray &action, const Message &request);
    void handleLogin(const Message &request);
    void handleEvents(const Message &request);
    void handleExtensionState(const Message &request);
    void handlePresenceState(const Message &request);
    void handleDatabaseGet(const Message &request);
    void handleShowEndpoint(const Message &request);
    bool handleOrder(const QByteArray &action, const Message &request);
    void sendExtensionStates();
    void sendDeviceStates();
    void sendContacts();
    void sendEndpoints();
    void sendMaintenance();
    void sendPresences();
    void sendQueues();
    void sendChannels();
    void sendBridges();
    void sendParkedCalls();
    void sendMailboxes();
    bool sendList(const QByteArray &action);
    void sendItems(QByteArrayView title, QByteArrayView end, const QList<QByteArray> &items);
    void send(const QByteArray &bytes);

    QTcpSocket &m_socket;
    SimulatedPbx &m_pbx;
    ManagerLogin m_login;
    WriteClasses m_mayWrite;
    SimulatorFaults m_faults;
    Clock &m_clock;
    std::unique_ptr<Timer> m_refusal;
    MessageParser m_parser{MessageParser::Greeting::None};
    QByteArray m_actionId;
    bool m_authenticated = false;
    bool m_eventsOn = false;
};

} // namespace Ami
