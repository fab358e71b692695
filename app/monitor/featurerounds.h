// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/client/databasequery.h"
#include "ami/client/liveconnection.h"
#include "model/domain/board.h"

#include <QPointer>

namespace App {

/// Reads do not disturb and call forward of the watched extensions where FreePBX and its relatives
/// keep them: in AstDB, as DND/1001 and CF/1001. No event tells when they change. After each
/// connect, and with each fifth poll.
class FeatureRounds : public QObject
{
    Q_OBJECT

public:
    static constexpr int Polls = 5;

    FeatureRounds(Model::Board &board, Ami::LiveConnection &link, Ami::Clock &clock,
                  QObject *parent = nullptr);

    /// A round is due as soon as the witnesses are listed.
    void want() { m_wanted = true; }
    /// The witnesses were listed.
    void followRound();
    void followPoll();
    void loseLink();

signals:
    /// The Board has changed.
    void changed();

private:
    void ask();
    void take(const Ami::DatabaseKey &key, const std::optional<QString> &value);
    void finish(Ami::DatabaseQuery::End end);

    Model::Board &m_board;
    Ami::LiveConnection &m_link;
    Ami::Clock &m_clock;
    QPointer<Ami::DatabaseQuery> m_query;
    std::vector<Ami::DatabaseKey> m_keys;
    bool m_wanted = false;
    bool m_isRefused = false; ///< over this connection
    int m_polls = 0;          ///< since the last round
};

} // namespace App
