// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demopbx.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace App {

namespace {

constexpr quint32 Seed = 7;

Ami::Secret randomSecret()
{
    QByteArray bytes(24, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return Ami::Secret(bytes.toHex());
}

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
    settings.host = QStringLiteral("127.0.0.1");
    settings.user = QStringLiteral("demo");
    settings.secret = randomSecret();
    settings.tls = {};
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

QList<Model::Extension> DemoPbx::roster() const
{
    QList<Model::Extension> roster;
    for (const Ami::SimulatedAgent &agent : m_pbx->roster()) {
        Model::Extension row;
        row.number = agent.extension;
        row.context = Ami::SimulatedPbx::context();
        row.agentName = agent.name;
        row.department = agent.department;
        roster.append(row);
    }
    return roster;
}

Ami::Result<std::unique_ptr<DemoPbx>> choosePbx(Settings &settings, Ami::Clock &clock)
{
    if (!settings.demoExtensions) {
        if (settings.monitor.pbx.user.isEmpty()) {
            return Ami::Error{
                QCoreApplication::translate("App::DemoPbx",
                                            "No manager user is given: name one with --user, "
                                            "AMI_USERNAME or the INI file, or try "
                                            "--demo.")};
        }
        return std::unique_ptr<DemoPbx>();
    }
    auto demo = std::make_unique<DemoPbx>(*settings.demoExtensions, clock);
    if (!demo->start(settings.monitor.pbx))
        return Ami::Error{QCoreApplication::translate(
            "App::DemoPbx", "The demo PBX can't listen on a loopback port.")};
    settings.monitor.name = QCoreApplication::translate("App::DemoPbx", "Demo PBX");
    return demo;
}

} // namespace App
