// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/replaypbx.h"

#include "app/monitor/logging.h"

#include <QFileInfo>

namespace App {

Ami::Result<std::vector<Ami::Recording>> ReplayPbx::load(const QString &base)
{
    std::vector<Ami::Recording> recordings;
    for (int number = 1;; ++number) {
        const QString part = Ami::recordingPart(base, number);
        if (number > 1 && !QFileInfo::exists(part + QStringLiteral(".tim")))
            return recordings;
        auto recording = Ami::loadRecording(part);
        if (!recording)
            return recording.error();
        recordings.push_back(std::move(*recording));
    }
}

ReplayPbx::ReplayPbx(std::vector<Ami::Recording> recordings, double speed, Ami::Clock &clock)
    : m_recordings(std::move(recordings))
    , m_speed(speed)
    , m_clock(clock)
{
}

ReplayPbx::~ReplayPbx()
{
    m_thread.run([this] { m_server.reset(); });
}

bool ReplayPbx::start(Ami::ConnectionSettings &settings)
{
    invite(settings, QStringLiteral("replay"));
    bool listening = false;
    m_thread.run([&] {
        m_server = std::make_unique<Ami::ReplayServer>(
            std::move(m_recordings), m_speed, Ami::ManagerAccount{settings.user, settings.secret},
            m_clock);
        QObject::connect(m_server.get(), &Ami::ReplayServer::played, m_server.get(),
                         [] { qCInfo(lcApp) << "the recording was played to its end"; });
        listening = m_server->listen(0);
        settings.port = m_server->port();
    });
    return listening;
}

} // namespace App
