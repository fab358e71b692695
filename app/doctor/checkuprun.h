// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/client/session.h"
#include "app/doctor/checkup.h"
#include "app/monitor/monitor.h"

#include <QObject>

namespace App {

/// Looks at a PBX over a connection of its own, which only reads: login, rights, clock, hints,
/// endpoints, queues, the account's own section, and for a moment the events. Reports once.
class CheckupRun : public QObject
{
    Q_OBJECT

public:
    /// Events are listened for so long, after all else.
    static constexpr std::chrono::milliseconds ListenTime{1'500};

    CheckupRun(const MonitorSettings &settings, Ami::Clock &clock, QObject *parent = nullptr);

    void start();

signals:
    void finished(const App::Checkup &checkup);

private:
    using Step = void (CheckupRun::*)();

    void next();
    void handleConnected();
    void handleReady();
    void handleEvent(const Ami::Message &event);
    void fail(const Ami::Failure &failure);
    void finish();

    void askRights();
    void askVersion();
    void askTime();
    void askHints();
    void askEndpoints();
    void askEndpointContext();
    void askQueues();
    void askAccount();
    void listen();

    std::chrono::milliseconds sinceStart() const;

    Ami::Clock &m_clock;
    Checkup m_checkup;
    Ami::ConnectionSettings m_pbx;
    std::unique_ptr<Ami::Session, void (*)(Ami::Session *)> m_session;
    std::unique_ptr<Ami::Timer> m_timer;
    std::size_t m_step = 0;
    std::chrono::nanoseconds m_started{0};
    std::chrono::nanoseconds m_stepStarted{0};
    bool m_over = false;
};

/// The facts of a user's section from the answer to GetConfig; nothing where it has none of that
/// name. Lines that Lampfield has no use for, a secret among them, are not looked at.
std::optional<ManagerAccountFacts> accountOf(const Ami::Message &answer, const QString &user);

} // namespace App
