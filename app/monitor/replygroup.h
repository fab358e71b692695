// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/client/session.h"

#include <QPointer>

#include <functional>

namespace App {

/// Actions that are sent together, and a step that follows when all are answered. Nothing happens
/// any more once `owner`, of which this is a part, is gone.
class ReplyGroup
{
public:
    ReplyGroup(Ami::Session &session, QObject &owner)
        : m_session(session)
        , m_owner(&owner)
    {
    }

    /// `request` sends them; `next` may be called at once, if there are none.
    void gather(const std::function<void()> &request, std::function<void()> next);
    void send(const Ami::Action &action, std::function<void(const Ami::Reply &)> take);
    void sendList(const Ami::Action &action, std::function<void(const Ami::ListReply &)> take);

private:
    void settle();

    Ami::Session &m_session;
    QPointer<QObject> m_owner;
    std::function<void()> m_next;
    int m_waiting = 0; ///< for so many replies
};

} // namespace App
