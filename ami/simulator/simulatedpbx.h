// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/clock.h"
#include "ami/protocol/event.h"
#include "ami/simulator/simulatedcalls.h"
#include "ami/simulator/simulateddialplan.h"
#include "ami/simulator/simulateddirectory.h"
#include "ami/simulator/simulatedseats.h"

#include <QHash>
#include <QObject>
#include <queue>

#include <optional>
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
        bool calls = true; ///< false: states move only by the setters
        /// Changes a second beside the calls; each is two events. For tests and benchmarks.
        int storm = 0;
        int stormExtensions = 0; ///< the storm is on the first so many; 0: on all
        int queues = 4;          ///< at least one for each of the four departments
        bool locals = true;      ///< calls through Local channels, as many dialplans make them
        AsteriskRelease release = AsteriskRelease::V2210;
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
    /// Whether a call can go there; a hint alone is no extension.
    bool hasExtension(const QString &context, const QString &extension) const
    {
        return context == SimulatedPbx::context() && m_calls.isDiallable(extension);
    }
    /// The device behind an extension of the roster.
    DeviceStateChange device(const QString &extension) const;
    /// Its registration. Removed while the phone is unavailable.
    ContactStatus contact(const QString &extension) const;
    EndpointList endpoint(const QString &extension) const;
    PresenceStateChange presence(const QString &extension) const;
    /// Each department has a queue or more, and the agents of it sit there.
    QStringList queues() const { return m_queues; }
    QList<QueueMember> members(const QString &queue) const;
    const SimulatedDirectory &directory() const { return m_directory; }
    /// An entry of AstDB, as DND/1001; an empty value removes it.
    void setEntry(const QString &family, const QString &key, const QString &value)
    {
        m_directory.setEntry(family, key, value);
    }
    void setMessages(const QString &extension, int newMessages, int oldMessages);
    /// The calls that the generator and manager sessions make; a state that a setter or the storm
    /// sets has none.
    const SimulatedCalls &calls() const { return m_calls; }

    /// For what manager sessions ask of calls: `order` is run on them, and the phones whose calls
    /// it changed follow. Returns what it returns.
    bool obey(const std::function<bool(SimulatedCalls &)> &order);
    /// False if it sits there already.
    bool addSeat(const SimulatedSeats::Seat &seat);
    /// The following are false if it doesn't sit there; an empty queue stands for all of its.
    bool removeSeat(const QString &queue, const QString &interface);
    bool pauseSeat(const QString &queue, const QString &interface, bool paused,
                   const QString &reason);
    bool setPenalty(const QString &queue, const QString &interface, int penalty);

    void setStatus(const QString &extension, int status);
    /// `state` as PRESENCE_STATE() takes it: "away", "dnd", "not_set".
    void setPresence(const QString &extension, const QString &state, const QString &subtype = {},
                     const QString &message = {});
    void setPaused(const QString &extension, bool paused, const QString &reason = {});
    void setStorm(int changesPerSecond);
    TimePoint startedAt() const { return m_startedAt; }
    AsteriskRelease release() const { return m_dialplan.release(); }

    /// `dialplan remove extension N@from-internal`; `dialplan remove context` for all hints of all
    /// contexts. Both last until the next reload.
    void removeHint(const QString &extension);
    void removeAllHints();
    /// `dialplan reload`
    void reloadDialplan();
    /// `pjsip set maintenance on|off ENDPOINT`; "all" for all.
    void setMaintenance(const QString &endpoint, bool enabled);
    /// Endpoints in maintenance, in the order of the roster.
    QStringList maintained() const;
    enum class Stop { ForGood, Restart };
    /// `core stop|restart gracefully`: no action is answered any more, and stopped() follows.
    void stopGracefully(Stop stop = Stop::ForGood);
    bool isStopping() const { return m_isStopping; }
    /// It has started anew.
    void restart();

signals:
    void deviceStateChanged(const Ami::DeviceStateChange &change);
    void statusChanged(const Ami::ExtensionStatus &status);
    void maintenanceChanged(const Ami::MaintenanceStatus &status);
    /// What is left to say is Shutdown.
    void stopped(bool restarts);
    void contactChanged(const Ami::ContactStatus &contact);
    void peerChanged(const Ami::PeerStatus &peer);
    void presenceChanged(const Ami::PresenceStateChange &presence,
                         const Ami::ExtensionStatus &hint);
    /// The hint alone reports it: the provider did not change.
    void presenceReported(const Ami::PresenceStateChange &presence,
                          const Ami::ExtensionStatus &hint);
    void messagesChanged(const Ami::MessageWaiting &waiting);
    /// `event` says of what: "QueueMemberPause", "QueueMemberAdded" …
    void memberChanged(const QByteArray &event, const Ami::QueueMember &member);

private:
    struct Phone
    {
        int status = 0;
        PresenceStateChange presence;
        /// Which of the dates that it has is the last one; others are forgotten.
        quint32 date = 0;
    };
    struct Due
    {
        TimePoint when;
        int phone = 0;
        quint32 date = 0;

        bool operator>(const Due &other) const { return when > other.when; }
    };

    void runDue();
    void arm();
    void schedule(int phone);
    void takeBreak(int phone);
    void blow();
    void settle();
    const Phone *phone(const QString &extension) const;
    std::optional<SimulatedCalls::Desk> desk(const QString &extension) const;
    SimulatedSeats::Seat seatOf(const SimulatedAgent &agent, int place) const;
    QList<SimulatedSeats::Seat> seatsOf(const QString &extension) const;
    void tellLocal(const QString &extension);
    QueueMember memberOf(const SimulatedSeats::Seat &seat) const;
    bool changeSeats(const QString &queue, const QString &interface, const QByteArray &event,
                     const std::function<void(SimulatedSeats::Seat &)> &change);
    QList<ExtensionStatus> allHints() const;
    ExtensionStatus knownHint(const QString &extension) const;
    void report(const QList<SimulatedDialplan::News> &news);
    int nextStatus(int status);
    std::chrono::milliseconds stay(int status);
    double chance() { return std::uniform_real_distribution<>(0.0, 1.0)(m_random); }

    Options m_options;
    Clock &m_clock;
    std::unique_ptr<Timer> m_timer;
    std::unique_ptr<Timer> m_stormTimer;
    std::unique_ptr<Timer> m_stopTimer;
    SimulatedDialplan m_dialplan;
    QSet<QString> m_maintained;
    bool m_isStopping = false;
    bool m_restarts = false;
    QList<SimulatedAgent> m_roster;
    SimulatedDirectory m_directory;
    QHash<QString, int> m_places;
    std::vector<Phone> m_phones;
    std::priority_queue<Due, std::vector<Due>, std::greater<>> m_due;
    QStringList m_queues;
    SimulatedSeats m_seats;
    SimulatedCalls m_calls;
    std::mt19937 m_random;
    TimePoint m_startedAt;
    std::chrono::nanoseconds m_stormFrom{0};
    qint64 m_stormDone = 0;
};

/// ast_extension_state2str() of Asterisk 22 and 16.
QByteArrayView statusText(int status);

} // namespace Ami
