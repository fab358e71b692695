// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/client/session.h"

#include <optional>

namespace Ami {

struct DatabaseKey
{
    QString family; ///< "AMPUSER/1001"
    QString key;    ///< "cidname"

    bool operator==(const DatabaseKey &) const = default;
};

/// Reads entries of AstDB one by one, as a family's list holds a lock on the PBX: so many at a time
/// that the round trip does not count. Reports nothing after the session was lost.
class DatabaseQuery : public QObject
{
    Q_OBJECT

public:
    /// Requests under way. Asterisk 22.10 answers a thousand in 10 ms (no entry) or 40 ms (entry).
    static constexpr std::size_t Window = 16;

    enum class End {
        Done,
        Refused, ///< this user may not read AstDB, or the PBX has none
        TimedOut,
    };

    DatabaseQuery(Session &session, std::vector<DatabaseKey> keys, QObject *parent = nullptr);

    void start();
    /// Sends and reports nothing more.
    void cancel() { m_isOver = true; }

signals:
    /// Nothing for an entry that does not exist. `place` is that of the key.
    void answered(std::size_t place, const std::optional<QString> &value);
    void finished(Ami::DatabaseQuery::End end);

private:
    void next();
    void handle(std::size_t place, const ListReply &reply);
    void finish(End end);

    Session &m_session;
    std::vector<DatabaseKey> m_keys;
    std::size_t m_sent = 0;
    std::size_t m_answered = 0;
    bool m_isOver = false;
};

} // namespace Ami
