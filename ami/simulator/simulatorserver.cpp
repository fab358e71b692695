// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/simulator/simulatorserver.h"

#include "ami/simulator/wire.h"

namespace Ami {

SimulatorServer::SimulatorServer(SimulatedPbx &pbx, ManagerAccount account, Clock &clock,
                                 QObject *parent)
    : QObject(parent)
    , m_pbx(pbx)
    , m_account(std::move(account))
    , m_clock(clock)
{
    connect(&m_server, &QTcpServer::newConnection, this, &SimulatorServer::accept);
    connect(&m_pbx.calls(), &SimulatedCalls::happened, this, &SimulatorServer::broadcast);
    connect(&m_pbx, &SimulatedPbx::deviceStateChanged, this,
            [this](const DeviceStateChange &change) { emit broadcast(Wire::event(change)); });
    connect(&m_pbx, &SimulatedPbx::statusChanged, this,
            [this](const ExtensionStatus &status) { emit broadcast(Wire::event(status)); });
    connect(&m_pbx, &SimulatedPbx::contactChanged, this,
            [this](const ContactStatus &contact) { emit broadcast(Wire::event(contact)); });
    connect(&m_pbx, &SimulatedPbx::peerChanged, this,
            [this](const PeerStatus &peer) { emit broadcast(Wire::event(peer)); });
    connect(&m_pbx, &SimulatedPbx::presenceChanged, this,
            [this](const PresenceStateChange &presence, const ExtensionStatus &hint) {
                emit broadcast(Wire::event(presence));
                if (!hint.hint.isEmpty())
                    emit broadcast(Wire::presenceStatus(hint, presence));
            });
    connect(&m_pbx, &SimulatedPbx::presenceReported, this,
            [this](const PresenceStateChange &presence, const ExtensionStatus &hint) {
                emit broadcast(Wire::presenceStatus(hint, presence));
            });
    connect(&m_pbx, &SimulatedPbx::maintenanceChanged, this,
            [this](const MaintenanceStatus &status) { emit broadcast(Wire::event(status)); });
    connect(&m_pbx, &SimulatedPbx::stopped, this, &SimulatorServer::shutDown);
    connect(&m_pbx, &SimulatedPbx::messagesChanged, this,
            [this](const MessageWaiting &waiting) { emit broadcast(Wire::event(waiting)); });
    connect(&m_pbx, &SimulatedPbx::memberChanged, this,
            [this](const QByteArray &event, const QueueMember &member) {
                emit broadcast(Wire::memberEvent(event, member));
            });
}

bool SimulatorServer::listen(quint16 port)
{
    return m_server.listen(QHostAddress::LocalHost, port);
}

void SimulatorServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        auto *session = new ManagerSession(*socket, m_pbx, m_account, m_faults, m_clock);
        socket->setParent(session);
        session->setParent(this);
        connect(this, &SimulatorServer::broadcast, session, &ManagerSession::sendEvent);
        connect(this, &SimulatorServer::shuttingDown, session, &ManagerSession::shutDown);
        connect(socket, &QTcpSocket::disconnected, session, &QObject::deleteLater);
        session->start();
    }
}

void SimulatorServer::shutDown(bool restarts)
{
    emit shuttingDown(restarts);
    m_server.close();
}

} // namespace Ami
