// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/bootwatch.h"

#include "app/monitor/logging.h"

namespace App {

namespace {

/// The uptime is in whole seconds, and FullyBooted may be delayed.
constexpr std::chrono::seconds Tolerance(2);

} // namespace

BootWatch::BootWatch(Model::Board &board, Ami::Clock &clock)
    : m_board(board)
    , m_clock(clock)
{
}

void BootWatch::begin(Ami::Session &session, std::optional<std::chrono::seconds> uptime)
{
    if (uptime)
        hear(*uptime);
    else
        ask(session);
}

void BootWatch::hear(std::chrono::seconds uptime)
{
    const auto booted = m_clock.monotonic() - uptime;
    const Model::TimePoint bootedAt = m_clock.now() - uptime;
    const auto before = std::exchange(m_booted, booted);
    if (!before) {
        m_board.noteBoot(bootedAt);
    } else if (booted > *before + Tolerance) {
        qCInfo(lcAmi) << "the PBX was restarted";
        m_board.noteRestart(bootedAt);
    }
}

void BootWatch::ask(Ami::Session &session)
{
    session.send(Ami::coreStatus(), [this](const Ami::Reply &reply) {
        const QByteArray date = reply.message.value("CoreStartupDate").toByteArray();
        const QByteArray time = reply.message.value("CoreStartupTime").toByteArray();
        if (reply.isSuccess() && !date.isEmpty() && !time.isEmpty())
            hear(date + ' ' + time);
    });
}

void BootWatch::hear(const QByteArray &startup)
{
    const QByteArray before = std::exchange(m_startup, startup);
    if (before.isEmpty() || before == startup)
        return;
    qCInfo(lcAmi) << "the PBX was restarted";
    m_board.noteRestart(std::nullopt);
}

} // namespace App
