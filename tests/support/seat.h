// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/monitor.h"
#include "model/domain/callnow.h"

namespace Test {

/// Somebody who watches the floor, and hears what a window would.
class Seat
{
public:
    explicit Seat(const App::MonitorSettings &settings, const Model::StoreContent &known = {})
        : m_monitor(settings, m_clock)
    {
        using App::Monitor;
        QObject::connect(&m_monitor, &Monitor::changesReady, &m_monitor,
                         [this](const Model::ChangeSet &changes) {
                             m_monitor.acknowledge(changes, std::chrono::microseconds(1));
                         });
        QObject::connect(&m_monitor, &Monitor::published, &m_monitor,
                         [this](const Model::ChangeSet &changes) {
                             take(changes.calls);
                             for (const Model::Extension &row : changes.changed)
                                 extensions.insert(row.number, row);
                             for (const Model::Queue &queue : changes.queues)
                                 queues.insert(queue.name, queue);
                             actions += changes.actions;
                         });
        QObject::connect(&m_monitor, &Monitor::witnessed, &m_monitor, [this] { knowsAll = true; });
        QObject::connect(&m_monitor, &Monitor::abilitiesChanged, &m_monitor,
                         [this](const Model::Abilities &now) { abilities = now; });
        m_monitor.load(known);
        m_monitor.start();
    }
    ~Seat() { m_monitor.stop(); }
    Q_DISABLE_COPY_MOVE(Seat)

    static QString user() { return QStringLiteral("panel"); }
    static App::MonitorSettings settings(quint16 port, const Ami::Secret &secret)
    {
        App::MonitorSettings settings;
        settings.pbx.port = port;
        settings.pbx.user = user();
        settings.pbx.secret = secret;
        return settings;
    }

    App::Monitor &monitor() { return m_monitor; }

    /// One line a call, as a calls page shows it; a hold is told by no list.
    QStringList rows() const
    {
        QStringList all;
        for (const Model::Call &call : live) {
            const Model::CallNow now = Model::nowOf(call);
            QStringList parties{now.one.extension + u'/' + now.one.number};
            for (const Model::Party &party : now.others)
                parties.append(party.extension + u'/' + party.number + u'/' + party.name);
            const auto state = now.state == Model::CallNow::State::OnHold
                ? Model::CallNow::State::Talking
                : now.state;
            all.append(QStringLiteral("%1 %2 %3 %4 [%5] %6")
                           .arg(call.id, Model::toString(call.direction))
                           .arg(static_cast<int>(state))
                           .arg(parties.join(u' '), call.queue,
                                call.answered ? QStringLiteral("answered") : QString()));
        }
        all.sort();
        return all;
    }

    /// "1001-1003 1005-": the extensions that talk with each other; nothing for who is outside.
    QString talks() const
    {
        QStringList all;
        for (const Model::Call &call : live) {
            const Model::CallNow now = Model::nowOf(call);
            QStringList parties{now.one.extension};
            for (const Model::Party &party : now.others)
                parties.append(party.extension);
            parties.sort();
            if (now.state == Model::CallNow::State::Talking)
                all.append(parties.join(u'-'));
        }
        all.sort();
        return all.join(u' ');
    }

    /// Extensions that take part in a call.
    QSet<QString> inCalls() const
    {
        QSet<QString> all;
        for (const Model::Call &call : live) {
            const auto parts = Model::partsOf(call);
            for (auto part = parts.cbegin(); part != parts.cend(); ++part)
                all.insert(part.key());
        }
        return all;
    }

    /// One line a queue: who waits, what its members do, and what the PBX counts.
    QStringList queueRows() const
    {
        QStringList all;
        for (const Model::Queue &queue : queues) {
            QStringList waiting;
            for (const Model::WaitingCaller &caller : queue.waiting)
                waiting.append(caller.uniqueId);
            QStringList seats;
            for (const Model::QueueSeat &seat : queue.seats) {
                seats.append(QStringLiteral("%1 %2 %3 %4")
                                 .arg(seat.extension)
                                 .arg(static_cast<int>(seat.state))
                                 .arg(seat.paused)
                                 .arg(seat.callsTaken));
            }
            all.append(QStringLiteral("%1 %2 [%3] %4 %5")
                           .arg(queue.name, waiting.join(u' '), seats.join(u','))
                           .arg(queue.completed)
                           .arg(queue.abandoned));
        }
        all.sort();
        return all;
    }

    QHash<QString, Model::Extension> extensions; ///< as they are shown
    QHash<QString, Model::Queue> queues;
    QHash<QString, Model::Call> live;
    QList<Model::Call> over;
    QList<Model::ActionRecord> actions;
    Model::Abilities abilities;
    bool knowsAll = false;

private:
    void take(const QList<Model::Call> &calls)
    {
        for (const Model::Call &call : calls) {
            live.remove(call.id);
            if (!call.ended)
                live.insert(call.id, call);
            else if (Model::isKept(call))
                over.append(call);
        }
    }

    Ami::SystemClock m_clock;
    App::Monitor m_monitor;
};

} // namespace Test
