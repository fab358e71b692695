// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/client/liveconnection.h"
#include "ami/client/witnessquery.h"
#include "model/domain/board.h"

#include <QPointer>

namespace App {

/// When devices, endpoints, contacts, presences, queue members and calls are listed, and what
/// follows: after each connect, every few minutes, and sooner where they contradict a hint.
class WitnessRounds : public QObject
{
    Q_OBJECT

public:
    /// Contacts, round trips and devices are listed anew: events tell most of it, but no refreshed
    /// registration and no round trip.
    static constexpr std::chrono::milliseconds Interval{300'000};
    /// A PBX whose link dies of these lists so often is left alone with them for the pause.
    static constexpr int CutOffs = 2;
    static constexpr std::chrono::milliseconds Pause{3'600'000};
    /// Where they contradict a hint they are listed at once, but no more often than this.
    static constexpr std::chrono::milliseconds DoubtSpacing{60'000};

    /// A list of channels may be ahead of a Hangup by no more than this.
    static constexpr std::chrono::milliseconds HangupDelay{1'000};

    /// `listens`: live events are asked for.
    WitnessRounds(Model::Board &board, Ami::LiveConnection &link, bool listens, Ami::Clock &clock,
                  QObject *parent = nullptr);

    /// A round is due as soon as the hints are there.
    void want() { m_wanted = true; }
    bool isWanted() const { return m_wanted; }
    /// The hints were polled. Requests all lists if a round is due; otherwise only those that
    /// calls are compared with.
    void followPoll();
    void ask();
    /// The hint was asked for again, and still disagrees: it may be the others that missed
    /// something.
    void doubt();
    /// An event of class `call`: this user hears of devices.
    void hearCalls();
    void loseLink();

signals:
    void queuesListed();
    /// The channels, that is.
    void callsListed();
    /// The Board may have changed.
    void changed();
    /// All that can be listed was listed.
    void finished();

private:
    void checkCalls();
    void start(Ami::WitnessQuery::Scope scope);
    void takeList(const Ami::WitnessList &list);
    void finish(const QStringList &refused);
    void finishRound(const QStringList &refused);
    void tellFollowed();
    void tellQueues();

    Model::Board &m_board;
    Ami::LiveConnection &m_link;
    Ami::Clock &m_clock;
    bool m_listens;
    bool m_wanted = false;
    bool m_hearsCalls = false; ///< over this connection
    bool m_isPausing = false;
    bool m_isInDoubt = false; ///< since the round began
    int m_cutOffs = 0;        ///< times that the link was lost over those lists, in a row
    struct
    {
        bool devices = false;
        bool endpoints = false;
        bool contacts = false;
    } m_listed;                 ///< by the last round
    bool m_mayListCalls = true; ///< as far as the last round showed
    std::unique_ptr<Ami::Timer> m_timer;
    std::unique_ptr<Ami::Timer> m_hangupTimer;
    std::optional<std::chrono::nanoseconds> m_askedAt;
    QPointer<Ami::WitnessQuery> m_query;
    Ami::WitnessQuery::Scope m_scope = Ami::WitnessQuery::Scope::All; ///< of that query
};

} // namespace App
