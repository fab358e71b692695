// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/client/databasequery.h"
#include "ami/client/liveconnection.h"
#include "model/domain/board.h"

#include <QPointer>

#include <deque>

namespace App {

/// Requests what the PBX calls the people at its extensions, the cheapest source first: all
/// mailboxes by one list, then an entry of AstDB and the caller ID of the endpoint for each
/// extension that has no better name. After each connect, after a reload, and once an hour.
class NameRounds : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Interval{3'600'000};
    /// One endpoint is 4 kB and 0.1 ms of the PBX (22.10): one at a time, with pauses, so that no
    /// event waits for them.
    static constexpr std::chrono::milliseconds EndpointSpacing{20};
    static constexpr std::size_t PhonesAtOnce = 50;
    /// A PBX that has none of so many entries has none at all.
    static constexpr std::size_t MostMissing = 100;

    NameRounds(Model::Board &board, Ami::LiveConnection &link, Ami::Clock &clock,
               QObject *parent = nullptr);

    /// A round is due as soon as the witnesses are listed.
    void want() { m_wanted = true; }
    /// The witnesses were listed.
    void followRound();
    void loseLink();

signals:
    /// The Board has changed.
    void changed();

private:
    struct Phone
    {
        QString extension;
        QString device; ///< "PJSIP/1001", "SIP/101"
    };

    void ask();
    void takeMailboxes(const Ami::ListReply &reply);
    void askDatabase();
    void takeEntry(const QString &extension, const std::optional<QString> &value);
    void finishDatabase(Ami::DatabaseQuery::End end);
    void collectPhones();
    void askPhone();
    void takeEndpoint(const Phone &phone, const Ami::ListReply &reply);
    void takePeer(const Phone &phone, const Ami::Reply &reply);
    void takePhone(const Phone &phone, const Ami::CallerId &callerId);
    void setCallerIds();
    void refuse(const QString &technology);
    void finish();

    Model::Board &m_board;
    Ami::LiveConnection &m_link;
    Ami::Clock &m_clock;
    std::unique_ptr<Ami::Timer> m_timer;      ///< until the next round
    std::unique_ptr<Ami::Timer> m_phoneTimer; ///< until the next endpoint
    QPointer<Ami::DatabaseQuery> m_query;
    QStringList m_asked; ///< extensions, in the order of the keys
    bool m_hasEntries = false;
    std::size_t m_missing = 0;
    std::deque<Phone> m_phones;
    std::vector<std::pair<QString, QString>> m_callerIds; ///< extensions and names, not set yet
    QHash<QString, QStringList> m_outsiders; ///< extensions by a caller ID of another number
    bool m_wanted = false;
    bool m_isAsking = false;
    bool m_wasRefused = false; ///< by a source of this round
    quint64 m_round = 0;       ///< replies of an earlier one are ignored
};

} // namespace App
