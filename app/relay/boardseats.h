// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relay/accesscontrol.h"
#include "app/relay/boardseat.h"
#include "app/relay/changejournal.h"
#include "app/relay/questions.h"
#include "app/relay/relayboard.h"

namespace App {

/// The host's side of `/seat`: what other Lampfields are told of the board, and what they ask.
class BoardSeats : public QObject
{
    Q_OBJECT

public:
    /// The first change after a quiet time goes at once; what comes within this time of the last
    /// one is gathered, so that hundreds of seats cost half the writes.
    static constexpr std::chrono::milliseconds Gathering{20};
    /// Between two tellings of how far a refresh is.
    static constexpr std::chrono::milliseconds ProgressSpacing{100};
    /// For how long changes are kept after the last seat has left.
    static constexpr std::chrono::minutes Remembering{2};

    BoardSeats(const RelayBoard &board, Questions &questions, Model::BoardFeed &feed,
               Ami::Clock &clock);

    /// Tells it all, or what it missed: its request names the epoch and revision that it has.
    void welcome(BoardSeat *seat, const Grant &grant, const QUrlQuery &query);

    /// It was taken into the board.
    void deliver(const Model::ChangeSet &changes);
    void deliverLink();
    void deliverAbilities();
    void deliverStoreProblem();

    qsizetype count() const { return m_seats.size(); }

private:
    struct Member
    {
        BoardSeat *seat = nullptr;
        Grant grant;
    };

    void send();
    void tellProgress(int done, int total);
    void hear(const Member &member, const Wire::SeatMessage &message);
    void take(const Member &member, const Wire::Unheard &unheard) const;
    void take(const Member &member, const Wire::Ping &ping) const;
    void take(const Member &member, const Model::RefreshCommand &command) const;
    void take(const Member &member, const Model::CancelRefreshCommand &command) const;
    void take(const Member &member, const Model::ReconnectCommand &command) const;
    void take(const Member &member, const Model::HistoryCommand &command) const;
    void take(const Member &member, const Model::QueueVisitsCommand &command) const;
    void take(const Member &member, const Model::CallsCommand &command) const;
    void take(const Member &member, const Model::HealthCommand &command) const;
    void take(const Member &member, const Model::RosterCommand &command) const;
    void take(const Member &member, const Model::ActionCommand &command) const;
    void refuse(const Member &member, const Model::ActionRequest &request,
                const QString &sentence) const;
    void tellAll(const Wire::HostMessage &message);
    const QByteArray &picture();

    const RelayBoard &m_board;
    Questions &m_questions;
    Ami::Clock &m_clock;
    QString m_epoch;
    QList<BoardSeat *> m_seats;
    std::unique_ptr<Ami::Timer> m_timer;
    Model::ChangeSet m_gathered; ///< not told yet
    quint64 m_firstGathered = 0; ///< its oldest revision; 0: there is none
    std::optional<std::chrono::nanoseconds> m_lastSent;
    std::optional<std::chrono::nanoseconds> m_lastProgress;
    ChangeJournal m_journal;
    std::optional<std::chrono::nanoseconds> m_lastLeft;
    QByteArray m_picture; ///< the frame; of m_pictureRevision
    std::optional<quint64> m_pictureRevision;
};

} // namespace App
