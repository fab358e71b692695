// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/secret.h"
#include "ami/simulator/managersession.h"
#include "ami/simulator/simulatedpbx.h"

#include <QTcpServer>

namespace Ami {

/// A manager interface on a loopback port over a SimulatedPbx.
class SimulatorServer : public QObject
{
    Q_OBJECT

public:
    SimulatorServer(SimulatedPbx &pbx, ManagerAccount account, Clock &clock,
                    QObject *parent = nullptr);

    /// Port 0: any free one. False if the port is taken; errorString() says so.
    bool listen(quint16 port);
    quint16 port() const { return m_server.serverPort(); }
    QString errorString() const { return m_server.errorString(); }

    /// What it does wrong on purpose, for sessions from now on.
    void setFaults(const SimulatorFaults &faults) { m_faults = faults; }
    /// Says Shutdown and closes every session, as Asterisk does on SIGTERM.
    void shutDown(bool restarts = false);

signals:
    void broadcast(const QByteArray &event);
    void shuttingDown(bool restarts);

private:
    void accept();

    SimulatedPbx &m_pbx;
    ManagerAccount m_account;
    Clock &m_clock;
    SimulatorFaults m_faults;
    QTcpServer m_server;
};

} // namespace Ami
