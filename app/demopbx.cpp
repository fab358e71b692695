// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demopbx.h"

namespace App {

namespace {

constexpr quint32 Seed = 7;

} // namespace

DemoPbx::DemoPbx(int extensions, Ami::Clock &clock)
    : m_clock(clock)
    , m_extensions(extensions)
{
}

DemoPbx::~DemoPbx()
{
    m_thread.run([this] {
        m_server.reset();
        m_pbx.reset();
    });
}

bool DemoPbx::start(Ami::ConnectionSettings &settings)
{
    invite(settings, QStringLiteral("demo"));
    bool listening = false;
    m_thread.run([&] {
        m_pbx = std::make_unique<Ami::SimulatedPbx>(Ami::SimulatedPbx::Options{m_extensions, Seed},
                                                    m_clock);
        m_server = std::make_unique<Ami::SimulatorServer>(
            *m_pbx, Ami::ManagerAccount{settings.user, settings.secret}, m_clock);
        listening = m_server->listen(0);
        settings.port = m_server->port();
        m_pbx->start();
    });
    return listening;
}

Model::Roster DemoPbx::roster() const
{
    Model::Roster roster;
    for (const Ami::SimulatedAgent &agent : m_pbx->roster()) {
        roster.append(
            {agent.extension, Ami::SimulatedPbx::context(), agent.name, agent.department, {}});
    }
    return roster;
}

} // namespace App
