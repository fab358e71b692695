// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/clock.h"
#include "ami/protocol/event.h"
#include "ami/simulator/roster.h"

#include <QHash>
#include <QObject>
#include <queue>

#include <random>

namespace Ami {

/// The telephones of the demo PBX: hints, their states, and a seeded generator that lets them ring,
/// talk, hold and log off as a floor does. The same seed and clock give the same day.
class SimulatedPbx : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        int extensions = 40;
        quint32 seed = 1;
        bool calls = true; ///< false: states move only by setStatus()
    };

    static QString context() { return QStringLiteral("from-internal"); }

    SimulatedPbx(Options options, Clock &clock, QObject *parent = nullptr);

    void start();

    const QList<SimulatedAgent> &roster() const { return m_roster; }
    /// All hints of all contexts, as a list tells them: unsorted, with a pattern and a second
    /// context.
    QList<ExtensionStatus> hints() const;
    /// -1 and an empty hint for one that is not there, as Asterisk says it.
    ExtensionStatus hint(const QString &extension, const QString &context) const;
    /// The device behind an extension of the roster.
    DeviceStateChange device(const QString &extension) const;
    void setStatus(const QString &extension, int status);
    TimePoint startedAt() const { return m_startedAt; }

signals:
    void deviceStateChanged(const Ami::DeviceStateChange &change);
    void statusChanged(const Ami::ExtensionStatus &status);

private:
    struct Due
    {
        TimePoint when;
        int phone = 0;

        bool operator>(const Due &other) const { return when > other.when; }
    };

    void runDue();
    void arm();
    void schedule(int phone);
    int nextStatus(int status);
    std::chrono::milliseconds stay(int status);
    double chance() { return std::uniform_real_distribution<>(0.0, 1.0)(m_random); }

    Options m_options;
    Clock &m_clock;
    std::unique_ptr<Timer> m_timer;
    QList<SimulatedAgent> m_roster;
    QHash<QString, int> m_places;
    std::vector<int> m_statuses;
    std::priority_queue<Due, std::vector<Due>, std::greater<>> m_due;
    std::mt19937 m_random;
    TimePoint m_startedAt;
};

/// ast_extension_state2str() of Asterisk 22 and 16.
QByteArrayView statusText(int status);

} // namespace Ami
