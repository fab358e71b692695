// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/replygroup.h"

#include <utility>

namespace App {

void ReplyGroup::gather(const std::function<void()> &request, std::function<void()> next)
{
    m_next = std::move(next);
    ++m_waiting; // until all are sent
    request();
    settle();
}

void ReplyGroup::send(const Ami::Action &action, std::function<void(const Ami::Reply &)> take)
{
    ++m_waiting;
    m_session.send(action,
                   [this, owner = m_owner, take = std::move(take)](const Ami::Reply &reply) {
                       if (!owner)
                           return;
                       take(reply);
                       settle();
                   });
}

void ReplyGroup::sendList(const Ami::Action &action,
                          std::function<void(const Ami::ListReply &)> take)
{
    ++m_waiting;
    m_session.sendList(
        action, [this, owner = m_owner, take = std::move(take)](const Ami::ListReply &reply) {
            if (!owner)
                return;
            take(reply);
            settle();
        });
}

void ReplyGroup::settle()
{
    if (--m_waiting == 0)
        std::exchange(m_next, {})();
}

} // namespace App
