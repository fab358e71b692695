// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/client/databasequery.h"

#include "ami/protocol/directory.h"

#include <QPointer>

namespace Ami {

DatabaseQuery::DatabaseQuery(Session &session, std::vector<DatabaseKey> keys, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_keys(std::move(keys))
{
}

void DatabaseQuery::start()
{
    // Not from inside this call, as with any other.
    if (m_keys.empty())
        QMetaObject::invokeMethod(
            this, [this] { finish(End::Done); }, Qt::QueuedConnection);
    for (std::size_t i = 0; i < Window; ++i)
        next();
}

void DatabaseQuery::next()
{
    if (m_isOver || m_sent == m_keys.size())
        return;
    const std::size_t place = m_sent++;
    const DatabaseKey &key = m_keys.at(place);
    const QPointer<DatabaseQuery> guard(this);
    m_session.sendList(dbGet(key.family, key.key), [this, guard, place](const ListReply &reply) {
        if (guard && !m_isOver)
            handle(place, reply);
    });
}

void DatabaseQuery::handle(std::size_t place, const ListReply &reply)
{
    if (reply.outcome == Outcome::Disconnected)
        return;
    if (reply.outcome == Outcome::TimedOut) {
        finish(End::TimedOut);
        return;
    }
    if (const auto value = decodeDatabaseValue(reply.items)) {
        emit answered(place, value);
    } else if (reply.outcome == Outcome::Answered) {
        if (!reply.response.text(Key::Message).contains(QLatin1String("not found"))) {
            finish(End::Refused);
            return;
        }
        emit answered(place, std::nullopt);
    }
    // Whoever heard that may have had enough.
    if (m_isOver)
        return;
    if (++m_answered == m_keys.size())
        finish(End::Done);
    else
        next();
}

void DatabaseQuery::finish(End end)
{
    m_isOver = true;
    emit finished(end);
}

} // namespace Ami
