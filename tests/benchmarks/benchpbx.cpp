// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchpbx.h"

#include <QCoreApplication>

BenchPbx::BenchPbx(const Options &options, Ami::Clock &clock,
                   const std::function<void(Ami::SimulatedPbx &)> &prepare)
{
    m_thread.run([&] {
        Ami::SimulatedPbx::Options simulated;
        simulated.extensions = options.extensions;
        simulated.calls = options.calls;
        simulated.queues = options.queues;
        simulated.stormExtensions = options.stormExtensions;
        m_pbx = std::make_unique<Ami::SimulatedPbx>(simulated, clock);
        if (prepare)
            prepare(*m_pbx);
        m_server = std::make_unique<Ami::SimulatorServer>(
            *m_pbx, Ami::ManagerAccount{user(), secret()}, clock);
        if (!m_server->listen(0))
            qFatal("the simulator can't listen");
        if (options.calls)
            m_pbx->start();
        m_port = m_server->port();
        if (options.relayed) {
            m_relay = std::make_unique<TrafficRelay>(m_port);
            m_port = m_relay->port();
        }
    });
}

BenchPbx::~BenchPbx()
{
    m_thread.run([this] {
        m_relay.reset();
        m_server.reset();
        m_pbx.reset();
    });
}

QString BenchPbx::user()
{
    return QStringLiteral("bench");
}

Ami::Secret BenchPbx::secret()
{
    return Ami::Secret(QByteArray::number(QCoreApplication::applicationPid()));
}

void BenchPbx::run(const std::function<void(Ami::SimulatedPbx &)> &work)
{
    m_thread.run([&] { work(*m_pbx); });
}

QStringList BenchPbx::extensions()
{
    QStringList all;
    run([&all](const Ami::SimulatedPbx &pbx) {
        for (const Ami::SimulatedAgent &agent : pbx.roster())
            all.append(agent.extension);
    });
    return all;
}
